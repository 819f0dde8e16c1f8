#include "tests/ui/options/invented_options.h"
#include "ui/options/options_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using options::Shelf;

class TestOptionsModel : public QObject
{
    Q_OBJECT

    static QStringList rows(const OptionsModel& model)
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.index(row).data().toString();
        return shown;
    }

private Q_SLOTS:

    void theModelIsSound()
    {
        OptionsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setRanking(tests::ranking());
        model.setRanking({});
        QCOMPARE(model.rowCount(), 0);
        model.setRanking(tests::ranking());
        QCOMPARE(model.rowCount(model.index(0)), 0); // a list has no children
    }

    void eachShelfHasOneHeadingBeforeItsOptions()
    {
        OptionsModel model;
        model.setRanking(tests::ranking());
        QCOMPARE(rows(model),
                 QStringList({QStringLiteral("Supported and eligible: 2 option(s)"),
                              QStringLiteral("1. Alphanib"),
                              QStringLiteral("2. Betamab"),
                              QStringLiteral("For consideration: 3 option(s)"),
                              QStringLiteral("3. Gammatinib"),
                              QStringLiteral("4. Best supportive care"),
                              QStringLiteral("5. Clinical trial"),
                              QStringLiteral("Not advised: 1 option(s)"),
                              QStringLiteral("6. Deltaplatin")}));
        QCOMPARE(model.countOf(Shelf::Supported), 2);
        QCOMPARE(model.countOf(Shelf::ForConsideration), 3);
        QCOMPARE(model.countOf(Shelf::NotAdvised), 1);
    }

    void anEmptyShelfHasNoHeading()
    {
        OptionsModel model;
        options::Ranking small;
        small.options = {tests::standing(options::Basis::SupportiveCare),
                         tests::standing(options::Basis::Trial)};
        model.setRanking(small);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.countOf(Shelf::Supported), 0);
        QVERIFY(model.index(0).data().toString().startsWith(QStringLiteral("For consideration")));
    }

    void headingsCannotBeChosen()
    {
        OptionsModel model;
        model.setRanking(tests::ranking());
        int headings = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row);
            const bool isHeading = index.data(OptionsModel::IsHeadingRole).toBool();
            QCOMPARE(index.flags().testFlag(Qt::ItemIsSelectable), !isHeading);
            QCOMPARE(index.flags().testFlag(Qt::ItemIsEnabled),
                     !isHeading); // no place for the cursor
            QCOMPARE(model.optionAt(row) == nullptr, isHeading);
            headings += isHeading ? 1 : 0;
        }
        QCOMPARE(headings, 3);
    }

    void theEarHearsRankNameShelfAndScore_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("with a number") << 1
                                       << QStringList{QStringLiteral("1. Alphanib"),
                                                      QStringLiteral("Supported and eligible"),
                                                      QStringLiteral("AMP I-A"),
                                                      QStringLiteral("findings fit"),
                                                      QStringLiteral("30 % (22 to 41)")};
        QTest::newRow("withheld") << 2
                                  << QStringList{QStringLiteral("2. Betamab"),
                                                 QStringLiteral("withheld")};
        QTest::newRow("no model") << 8
                                  << QStringList{QStringLiteral("6. Deltaplatin"),
                                                 QStringLiteral("Not advised"),
                                                 QStringLiteral("no model")};
        QTest::newRow("heading") << 7 << QStringList{QStringLiteral("Not advised: 1")};
    }

    void theEarHearsRankNameShelfAndScore()
    {
        QFETCH(int, row);
        QFETCH(QStringList, words);
        OptionsModel model;
        model.setRanking(tests::ranking());
        const auto heard = model.index(row).data(Qt::AccessibleTextRole).toString();
        for (const auto& word : words)
            QVERIFY2(heard.contains(word), qPrintable(word + QStringLiteral(" in: ") + heard));
        QVERIFY(row != 2 || !heard.contains(QLatin1Char('%')));
    }

    void rowsAndOptionsFindEachOther()
    {
        OptionsModel model;
        model.setRanking(tests::ranking());
        for (int option = 0; option < 6; ++option)
            QCOMPARE(model.index(model.rowOf(option)).data(OptionsModel::OptionRole).toInt(),
                     option);
        for (const int option : {-1, -2, 6, 100})
            QCOMPARE(model.rowOf(option), -1);
        QVERIFY(model.optionAt(-1) == nullptr);
        QVERIFY(model.optionAt(9) == nullptr);
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    }
};

QTEST_MAIN(TestOptionsModel)
#include "tst_options_model.moc"
