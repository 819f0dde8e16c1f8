#include "tests/support/builders.h"
#include "tests/ui/knowledge/small_pack.h"
#include "ui/knowledge/changes_model.h"
#include "ui/knowledge/knowledge_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

/// What an edition without ROS1 changes, in general and for an invented case.
class TestChangesModel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    terminology::TumourTree m_tumours;
    services::PackComparison m_comparison;

    static QStringList rowsUnder(const QAbstractItemModel& model, int group)
    {
        QStringList rows;
        const auto parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(parent); ++column)
                cells << model.index(row, column, parent).data().toString();
            rows << cells.join(QStringLiteral(" | "));
        }
        return rows;
    }

private Q_SLOTS:

    void initTestCase()
    {
        const std::filesystem::path folder(m_dir.path().toStdString());
        tests::PackSources sources;
        const auto before = tests::toolboxOf(tests::withRos1(sources), folder / "before.cpack");
        m_tumours = before->tumours;
        tests::PackSources later;
        later.edition("2", "2026-02-01")
            .gene("ROS1")
            .without("lung-alk-thetanib")
            .statement("mel-new",
                       R"({"kind": "variant", "gene": "BRAF", "protein": ["V600K"]})",
                       "epsilonib",
                       "MEL",
                       "II-C")
            .build(folder / "after.cpack");
        auto record = tests::patientWith("NSCLC", "IV");
        record.findings = {tests::fusion("ROS1", "CD74")};
        bool isGiven = false;
        const auto compared = services::comparePacks(
            folder / "before.cpack",
            folder / "after.cpack",
            {},
            [&]() -> Result<std::optional<services::LabelledCase>> {
                if (std::exchange(isGiven, true))
                    return std::optional<services::LabelledCase>();
                return std::optional(services::LabelledCase{"INVENTED-1", record});
            },
            1,
            tests::day("2026-02-15"),
            {},
            {});
        QVERIFY(compared.has_value());
        m_comparison = compared.value();
    }

    void claimsAreGroupedByWhatBecomesOfThem()
    {
        ChangesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChanges(claimChanges(m_comparison.general, m_tumours), Theme::light());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Lost claims of level I (2)"));
        QCOMPARE(rowsUnder(model, 0).value(1),
                 QStringLiteral("thetanib | ROS1 fusion | Non-Small Cell Lung Cancer | advanced "
                                "disease, any line | sensitive | "
                                "AMP I-A"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Gained claims (1)"));
        QCOMPARE(rowsUnder(model, 1),
                 QStringList{QStringLiteral("epsilonib | BRAF V600K | Melanoma | advanced disease, "
                                            "any line | sensitive | AMP II-C")});
        QCOMPARE(model.count(), 3);
    }

    void casesStandUnderTheirLabel()
    {
        ChangesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChanges(caseChanges(m_comparison), Theme::dark());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("INVENTED-1 (1)"));
        QCOMPARE(rowsUnder(model, 0),
                 QStringList{QStringLiteral("thetanib | lost, was level I | place 1, Supported and "
                                            "eligible, AMP I-A | not among the options")});
    }

    void entriesStandUnderTheirKind()
    {
        ChangesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChanges(entryChanges(m_comparison.general), Theme::light());
        QStringList all;
        for (int group = 0; group < model.rowCount(); ++group)
            all << rowsUnder(model, group);
        QVERIFY2(all.contains(QStringLiteral("lung-ros1 | left out | ")),
                 qPrintable(all.join(QLatin1Char('\n'))));
        QVERIFY(all.contains(QStringLiteral("mel-new | new | ")));
    }

    void theSearchKeepsHeadings()
    {
        ChangesModel model;
        ChangesFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter);
        model.setChanges(claimChanges(m_comparison.general, m_tumours), Theme::light());
        QCOMPARE(filter.count(), 3);
        filter.setWords(QStringLiteral("ros1 lung"));
        QCOMPARE(filter.count(), 1);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(),
                 QStringLiteral("Lost claims of level I (2)"));
        filter.setWords(QStringLiteral("gained"));
        QCOMPARE(filter.count(), 1);
        filter.setWords(QStringLiteral("nothing of the kind"));
        QCOMPARE(filter.rowCount(), 0);
    }

    void whatHasToBeAcceptedIsSaidInWords()
    {
        const auto lost = KnowledgeWords::topLevelLost(m_comparison, m_tumours);
        QCOMPARE(lost.size(), qsizetype{3});
        QCOMPARE(lost[1],
                 QStringLiteral("thetanib in Non-Small Cell Lung Cancer (ROS1 fusion) is no longer "
                                "stated; it stood on AMP I-A."));
        QVERIFY2(lost[2].startsWith(
                     QStringLiteral("thetanib is no longer a supported option of level I in 1 ")),
                 qPrintable(lost[2]));
        for (const auto& sentence : lost)
            QVERIFY2(!sentence.contains(QStringLiteral("INVENTED-1")), qPrintable(sentence));
    }
};

QTEST_MAIN(TestChangesModel)
#include "tst_changes_model.moc"
