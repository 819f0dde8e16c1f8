#include "core/calculators/doubling.h"
#include "core/calculators/entries.h"
#include "tests/core/calculators/rows.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace consilium;
using namespace consilium::calculators;

class TestPsa : public QObject
{
    Q_OBJECT

    [[nodiscard]] static Answer of(const char* days, const char* values)
    {
        return calculators::apply(psaDoublingTime(), {{"days", days}, {"psa_ng_ml", values}});
    }

private Q_SLOTS:

    /// Doubles every two months of 30.4375 days; the line through 1, 2, 4 rises by 3 in 4 months.
    void doublesEveryTwoMonths_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("values");
        QTest::newRow("in order") << QStringLiteral("0;60.875;121.75") << QStringLiteral("1;2;4");
        QTest::newRow("newest first")
            << QStringLiteral("121.75;60.875;0") << QStringLiteral("4;2;1");
        QTest::newRow("mixed, with blanks")
            << QStringLiteral("60.875; 0; 121.75") << QStringLiteral("2; 1; 4");
        QTest::newRow("from another first day")
            << QStringLiteral("-60.875;0;60.875") << QStringLiteral("1;2;4");
    }

    void doublesEveryTwoMonths()
    {
        QFETCH(QString, days);
        QFETCH(QString, values);
        const auto answer = of(qPrintable(days), qPrintable(values));
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QVERIFY(tests::isNear(answer, "slope_ln_per_month", std::numbers::ln2 / 2, 1e-12));
        QVERIFY(tests::isNear(answer, "doubling_time_months", 2, 1e-10));
        QVERIFY(tests::isNear(answer, "velocity_ng_ml_year", 9, 1e-10));
        QCOMPARE(tests::shown(answer, "verdict"), QStringLiteral("rising"));
    }

    void withoutRiseThereIsNoDoublingTime_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("falling") << QStringLiteral("4;2;1") << QStringLiteral("falling");
        QTest::newRow("always the same")
            << QStringLiteral("0.3;0.3;0.3") << QStringLiteral("stable");
        QTest::newRow("up and down again") << QStringLiteral("2;3;2") << QStringLiteral("stable");
    }

    void withoutRiseThereIsNoDoublingTime()
    {
        QFETCH(QString, values);
        const auto answer = of("0;60;120", qPrintable(values));
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QCOMPARE(tests::shown(answer, "doubling_time_months"), QStringLiteral("NA"));
        QTEST(tests::shown(answer, "verdict"), "verdict");
        if (tests::shown(answer, "verdict") == QStringLiteral("stable"))
            QCOMPARE(answer.numbers.at("slope_ln_per_month"), 0.0);
    }

    void lessThanThreeMonthsIsSaid()
    {
        const auto shortSpan = of("91;0;30", "3;1;2");
        QVERIFY(tests::isWarning(shortSpan));
        QVERIFY(shortSpan.numbers.contains("doubling_time_months"));
        QVERIFY(tests::isOk(of("92;0;30", "3;1;2")));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("input");
        const auto row =
            [](const char* name, const char* days, const char* values, const char* input) {
                QTest::newRow(name) << QString::fromLatin1(days) << QString::fromLatin1(values)
                                    << QString::fromLatin1(input);
            };
        row("two values", "0;90", "1;2", "psa_ng_ml");
        row("one value", "0", "1", "psa_ng_ml");
        row("none", "NA", "NA", "days");
        row("a zero", "0;90;180", "0;1;2", "psa_ng_ml");
        row("a negative", "0;90;180", "-1;1;2", "psa_ng_ml");
        row("below detection", "0;90;180", "<0.1;1;2", "psa_ng_ml");
        row("decimal comma", "0;90;180", "0,5;1;2", "psa_ng_ml");
        row("fewer values than days", "0;90;180", "1;2", "psa_ng_ml");
        row("an empty part", "0;;180", "1;2;3", "days");
        row("a date", "2020-01-01;90;180", "1;2;3", "days");
        row("all of one day", "5;5;5", "1;2;3", "days");
    }

    void refuses()
    {
        QFETCH(QString, days);
        QFETCH(QString, values);
        QFETCH(QString, input);
        const auto answer = of(qPrintable(days), qPrintable(values));
        QVERIFY2(tests::isRefusedFor(answer, input), answer.message.c_str());
    }

    /// Of any marker: statistics.linear_regression of Python 3 on the logarithms of an invented
    /// irregular series.
    void growthAgreesWithAnotherImplementation()
    {
        const auto growth =
            growthOf({{0, 3.1}, {17, 3.4}, {45, 3.0}, {80, 5.2}, {133, 7.9}, {190, 11.4}});
        QVERIFY(growth.has_value());
        QVERIFY(std::abs(growth->lnPerMonth - 0.22448115484929565) < 1e-9);
        QVERIFY(std::abs(*growth->doublingMonths - 3.087774477217414) < 1e-8);
        QCOMPARE(growth->count, std::size_t(6));
        QCOMPARE(growth->spanDays, 190.0);
    }

    void growthNeedsThreeValuesAboveZero()
    {
        QVERIFY(!growthOf({{0, 1}, {30, 2}}));
        QVERIFY(!growthOf({{5, 1}, {5, 2}, {5, 3}}));
        QVERIFY(!growthOf({{0, 1}, {30, 0}, {60, 3}}));
        QVERIFY(!growthOf({{0, 1}, {30, -1}, {60, 3}}));
        const auto falling = growthOf({{0, 8}, {30, 4}, {60, 2}});
        QVERIFY(falling && !falling->doublingMonths && falling->lnPerMonth < 0);
        const auto same = growthOf({{0, 0.3}, {30, 0.3}, {60, 0.3}});
        QVERIFY(same && !same->doublingMonths && same->lnPerMonth == 0);
    }
};

QTEST_APPLESS_MAIN(TestPsa)
#include "tst_psa.moc"
