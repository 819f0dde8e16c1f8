#include "tests/support/builders.h"
#include "ui/overview/latest_values.h"

#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

Q_DECLARE_METATYPE(consilium::ui::RangePlace)

class TestLatestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void placeInRange_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QString>("flag");
        QTest::addColumn<RangePlace>("place");
        const auto none = QString();
        const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
        row("inside") << QStringLiteral("5") << QStringLiteral("2") << QStringLiteral("8") << none
                      << RangePlace::Inside;
        row("on the limit") << QStringLiteral("8") << QStringLiteral("2") << QStringLiteral("8")
                            << none << RangePlace::Inside;
        row("above") << QStringLiteral("8.1") << QStringLiteral("2") << QStringLiteral("8") << none
                     << RangePlace::Above;
        row("below") << QStringLiteral("1.9") << QStringLiteral("2") << QStringLiteral("8") << none
                     << RangePlace::Below;
        row("only an upper limit")
            << QStringLiteral("9") << none << QStringLiteral("8") << none << RangePlace::Above;
        row("no range, flagged high")
            << QStringLiteral("9") << none << none << QStringLiteral("H") << RangePlace::Above;
        row("no range, flagged normal")
            << QStringLiteral("9") << none << none << QStringLiteral("N") << RangePlace::Inside;
        row("no range, no flag") << QStringLiteral("9") << none << none << none
                                 << RangePlace::NotStated;
        row("the range goes before the flag")
            << QStringLiteral("5") << QStringLiteral("2") << QStringLiteral("8")
            << QStringLiteral("H") << RangePlace::Inside;
        row("censored below the range") << QStringLiteral("<2") << QStringLiteral("2")
                                        << QStringLiteral("8") << none << RangePlace::Below;
        row("censored, could be either") << QStringLiteral("<5") << QStringLiteral("2")
                                         << QStringLiteral("8") << none << RangePlace::Open;
        row("censored within an upper limit")
            << QStringLiteral("<0.1") << none << QStringLiteral("4") << none << RangePlace::Inside;
        row("censored over the range") << QStringLiteral(">8") << QStringLiteral("2")
                                       << QStringLiteral("8") << none << RangePlace::Above;
        row("censored, at the limit or over") << QStringLiteral(">=8") << QStringLiteral("2")
                                              << QStringLiteral("8") << none << RangePlace::Open;
    }

    void placeInRange()
    {
        QFETCH(QString, value);
        QFETCH(QString, low);
        QFETCH(QString, high);
        QFETCH(QString, flag);
        QFETCH(RangePlace, place);
        auto observation = laboratory("2160-0", value.toStdString(), "mg/dL", "2026-11-01");
        if (!low.isEmpty())
            observation.referenceLow = Quantity::parse(low.toStdString(), "mg/dL").value();
        if (!high.isEmpty())
            observation.referenceHigh = Quantity::parse(high.toStdString(), "mg/dL").value();
        observation.interpretation = flag.toStdString();
        QCOMPARE(ui::placeInRange(observation), place);
    }

    void aLimitInAnotherUnitConverts()
    {
        auto observation = laboratory("718-7", "9.5", "g/dL", "2026-11-01");
        observation.referenceLow = Quantity::parse("120", "g/L").value();
        QCOMPARE(ui::placeInRange(observation), RangePlace::Below);
    }

    void theLatestOfEachCodeStands()
    {
        clinical::Case record;
        record.observations = {laboratory("2160-0", "0.9", "mg/dL", "2026-11-01"),
                               laboratory("2160-0", "1.4", "mg/dL", "2026-11-20"),
                               laboratory("2160-0", "9.9", "mg/dL", "2026-11-22"),
                               laboratory("718-7", "11", "g/dL", "2026-11-02")};
        record.observations[2].assertion = clinical::Assertion::EnteredInError;
        const auto values = latestValues(record, day("2026-11-24"));
        QCOMPARE(values.size(), std::size_t(2));
        QCOMPARE(values[0].observation->quantity->text, std::string("1.4"));
        QCOMPARE(values[0].ageDays, std::optional(4));
        QVERIFY(!values[0].isStale);
    }

    void ageAndStaleness_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("age"); // -1: none
        QTest::addColumn<bool>("isStale");
        QTest::newRow("today") << QStringLiteral("2026-11-24") << 0 << false;
        QTest::newRow("28 days") << QStringLiteral("2026-10-27") << 28 << false;
        QTest::newRow("29 days") << QStringLiteral("2026-10-26") << 29 << true;
        QTest::newRow("this month") << QStringLiteral("2026-11") << 0 << false;
        QTest::newRow("last year, at least") << QStringLiteral("2025") << 328 << true;
        QTest::newRow("no date") << QString() << -1 << false;
    }

    void ageAndStaleness()
    {
        QFETCH(QString, date);
        QFETCH(int, age);
        QFETCH(bool, isStale);
        clinical::Case record;
        record.observations = {laboratory("2160-0", "0.9", "mg/dL", qPrintable(date))};
        const auto values = latestValues(record, day("2026-11-24"));
        QCOMPARE(values.front().ageDays.value_or(-1), age);
        QCOMPARE(values.front().isStale, isStale);
    }

    void textIsNotAValue()
    {
        clinical::Case record;
        record.observations = {laboratory("2160-0", "0.9", "mg/dL", "2026-11-01")};
        record.observations.front().quantity.reset();
        record.observations.front().text = "haemolysed";
        QVERIFY(latestValues(record, day("2026-11-24")).empty());
    }
};

QTEST_APPLESS_MAIN(TestLatestValues)
#include "tst_latest_values.moc"
