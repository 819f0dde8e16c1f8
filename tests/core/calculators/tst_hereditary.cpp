#include "core/calculators/entries.h"
#include "tests/core/calculators/rows.h"

#include <QTest>

using namespace consilium;
using namespace consilium::calculators;
using consilium::tests::changed;

class TestHereditary : public QObject
{
    Q_OBJECT

    const Cells kFamily{{"relatives_with_lynch_cancer", "3"},
                        {"one_is_first_degree_of_other_two", "1"},
                        {"successive_generations", "2"},
                        {"youngest_diagnosis_age", "49"},
                        {"fap_excluded", "1"},
                        {"pathology_verified", "1"}};

    /// All seven questions answered alike.
    [[nodiscard]] static Cells answered(const char* with)
    {
        Cells row;
        for (const auto& field : fhs7().inputs)
            row.insert_or_assign(std::string(field.id), with);
        return row;
    }

private Q_SLOTS:

    void anyYesRefers()
    {
        const auto none = calculators::apply(fhs7(), answered("0"));
        QVERIFY(tests::isOk(none));
        QCOMPARE(tests::shown(none, "positives"), QStringLiteral("0"));
        QCOMPARE(tests::shown(none, "refer"), QStringLiteral("0"));
        QCOMPARE(static_cast<int>(fhs7().inputs.size()), 7);
        for (const auto& field : fhs7().inputs) {
            auto row = answered("0");
            row.insert_or_assign(std::string(field.id), "1");
            const auto answer = calculators::apply(fhs7(), row);
            QVERIFY2(tests::isOk(answer), answer.message.c_str());
            QCOMPARE(tests::shown(answer, "positives"), QStringLiteral("1"));
            QCOMPARE(tests::shown(answer, "refer"), QStringLiteral("1"));
        }
        QCOMPARE(tests::shown(calculators::apply(fhs7(), answered("1")), "positives"),
                 QStringLiteral("7"));
    }

    void notKnownIsNotNo()
    {
        const auto open =
            calculators::apply(fhs7(), changed(answered("0"), QStringLiteral("q3_male_breast=NA")));
        QVERIFY2(tests::isRefusedFor(open, QStringLiteral("q3_male_breast")), open.message.c_str());
        const auto settled = calculators::apply(
            fhs7(),
            changed(answered("0"), QStringLiteral("q3_male_breast=NA, q5_breast_before_50=1")));
        QVERIFY(tests::isWarning(settled));
        QCOMPARE(tests::shown(settled, "refer"), QStringLiteral("1"));
        QVERIFY(QString::fromStdString(settled.message).contains(QStringLiteral("q3_male_breast")));
        QVERIFY(tests::isRefusedFor(calculators::apply(fhs7(), answered("NA")),
                                    QStringLiteral("q1_fdr_breast_or_ovarian")));
    }

    void amsterdam_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<int>("isMet");
        const auto row = [](const char* name, const char* changes, int isMet) {
            QTest::newRow(name) << QString::fromLatin1(changes) << isMet;
        };
        row("all six", "", 1);
        row("two relatives", "relatives_with_lynch_cancer=2", 0);
        row("no first degree", "one_is_first_degree_of_other_two=0", 0);
        row("one generation", "successive_generations=1", 0);
        row("youngest at 50 is not before 50", "youngest_diagnosis_age=50", 0);
        row("polyposis not excluded", "fap_excluded=0", 0);
        row("not verified", "pathology_verified=0", 0);
    }

    void amsterdam()
    {
        QFETCH(QString, changes);
        const auto answer = calculators::apply(amsterdamTwo(), changed(kFamily, changes));
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QTEST(tests::shown(answer, "amsterdam_ii_met").toInt(), "isMet");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("input");
        QTest::newRow("polyposis not known")
            << QStringLiteral("fap_excluded=NA") << QStringLiteral("fap_excluded");
        QTest::newRow("age negative") << QStringLiteral("youngest_diagnosis_age=-1")
                                      << QStringLiteral("youngest_diagnosis_age");
        QTest::newRow("half a relative") << QStringLiteral("relatives_with_lynch_cancer=2.5")
                                         << QStringLiteral("relatives_with_lynch_cancer");
        QTest::newRow("yes by another number")
            << QStringLiteral("pathology_verified=2") << QStringLiteral("pathology_verified");
    }

    void refuses()
    {
        QFETCH(QString, changes);
        QFETCH(QString, input);
        const auto answer = calculators::apply(amsterdamTwo(), changed(kFamily, changes));
        QVERIFY2(tests::isRefusedFor(answer, input), answer.message.c_str());
    }
};

QTEST_APPLESS_MAIN(TestHereditary)
#include "tst_hereditary.moc"
