#include "core/base/partial_date.h"

#include <QTest>

using namespace consilium;
using namespace std::chrono;

class TestPartialDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void keepsItsPrecision_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        QTest::newRow("year only")
            << QByteArray("2021") << QByteArray("2021-01-01") << QByteArray("2021-12-31");
        QTest::newRow("February of a leap year")
            << QByteArray("2024-02") << QByteArray("2024-02-01") << QByteArray("2024-02-29");
        QTest::newRow("full day") << QByteArray("2021-03-09") << QByteArray("2021-03-09")
                                  << QByteArray("2021-03-09");
    }

    void keepsItsPrecision()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        const auto date = PartialDate::parse(text.toStdString());
        QVERIFY(date.has_value());
        QCOMPARE(QByteArray::fromStdString(date.value().iso()), text);
        QCOMPARE(QByteArray::fromStdString(PartialDate::fromDay(date.value().earliest()).iso()),
                 first);
        QCOMPARE(QByteArray::fromStdString(PartialDate::fromDay(date.value().latest()).iso()),
                 last);
    }

    void dropsTheTimeOfAnInstant()
    {
        QCOMPARE(PartialDate::parse("2021-03-09T23:59:59+02:00").value().iso(),
                 std::string("2021-03-09"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto malformed = static_cast<int>(ErrorCode::Malformed);
        const auto outOfRange = static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("empty") << QByteArray("") << malformed;
        QTest::newRow("German order") << QByteArray("09.03.2021") << malformed;
        QTest::newRow("slashes") << QByteArray("2021/03/09") << malformed;
        QTest::newRow("time without a day") << QByteArray("2021-03T10:00") << malformed;
        QTest::newRow("30 February") << QByteArray("2021-02-30") << outOfRange;
        QTest::newRow("29 February of a common year") << QByteArray("2023-02-29") << outOfRange;
        QTest::newRow("month 13") << QByteArray("2021-13") << outOfRange;
        QTest::newRow("year of a typing slip") << QByteArray("0221-03-09") << outOfRange;
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto date = PartialDate::parse(text.toStdString());
        QVERIFY(!date.has_value());
        QCOMPARE(static_cast<int>(date.error().code), code);
    }

    void ageIsNotInvented_data()
    {
        QTest::addColumn<QByteArray>("birth");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("the day before the birthday") << QByteArray("1960-11-25") << 65 << 65;
        QTest::newRow("on the birthday") << QByteArray("1960-11-24") << 66 << 66;
        QTest::newRow("only the year known") << QByteArray("1960") << 65 << 66;
        QTest::newRow("month of the visit known") << QByteArray("1960-11") << 65 << 66;
        QTest::newRow("month before the visit known") << QByteArray("1960-10") << 66 << 66;
    }

    void ageIsNotInvented()
    {
        QFETCH(QByteArray, birth);
        QFETCH(int, least);
        QFETCH(int, most);
        const auto date = PartialDate::parse(birth.toStdString()).value();
        const Day visit = sys_days(2026y / November / 24);
        const auto range = completedYearsRange(date, visit);
        QVERIFY(range.has_value());
        QCOMPARE(range->first, least);
        QCOMPARE(range->second, most);
        QCOMPARE(completedYears(date, visit).has_value(), least == most);
    }

    void noAgeBeforeBirth()
    {
        QVERIFY(
            !completedYears(PartialDate::parse("2027").value(), sys_days(2026y / November / 24)));
        QVERIFY(!completedYears(PartialDate(), sys_days(2026y / November / 24)));
    }

    void sortsByIntervalStart()
    {
        const auto year = PartialDate::parse("2021").value();
        const auto month = PartialDate::parse("2021-01").value();
        const auto day = PartialDate::parse("2021-01-01").value();
        QVERIFY(PartialDate() < year);
        QVERIFY(year < month);
        QVERIFY(month < day);
    }
};

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partial_date.moc"
