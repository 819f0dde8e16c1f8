#include "tests/support/colour_vision.h"
#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_axis.h"
#include "ui/timeline/timeline_palette.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace consilium;
using namespace consilium::ui;
using consilium::tests::dayOn;

class TestTimelineAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void distanceIsCalendarArithmetic_data()
    {
        QTest::addColumn<QString>("zero");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("the day itself") << "2024-03-10"
                                        << "2024-03-10" << 0 << 0 << "day 0";
        QTest::newRow("29 days of February are no month of 30") << "2024-02-01"
                                                                << "2024-03-01" << 1 << 0 << "1 mo";
        QTest::newRow("31 days, one month") << "2024-01-01"
                                            << "2024-02-01" << 1 << 0 << "1 mo";
        QTest::newRow("30 days, not yet a month") << "2024-01-01"
                                                  << "2024-01-31" << 0 << 30 << "30 d";
        QTest::newRow("last of January to last of February") << "2023-01-31"
                                                             << "2023-02-28" << 1 << 0 << "1 mo";
        QTest::newRow("leap day to a common year") << "2024-02-29"
                                                   << "2025-02-28" << 12 << 0 << "1 y";
        QTest::newRow("months and days") << "2024-04-27"
                                         << "2026-01-08" << 20 << 12 << "20 mo + 12 d";
        QTest::newRow("two years") << "2024-03-10"
                                   << "2026-03-10" << 24 << 0 << "2 y";
        QTest::newRow("beyond three years") << "2008-06-02"
                                            << "2025-10-01" << 207 << 29 << "17 y 3 mo + 29 d";
        QTest::newRow("before day zero") << "2024-03-10"
                                         << "2023-12-10" << -3 << 0 << "−3 mo";
        QTest::newRow("days before") << "2024-03-10"
                                     << "2024-03-07" << 0 << -3 << "−3 d";
        QTest::newRow("months and days before") << "2024-03-10"
                                                << "2024-01-05" << -2 << -5 << "−2 mo − 5 d";
    }

    void distanceIsCalendarArithmetic()
    {
        QFETCH(QString, zero);
        QFETCH(QString, day);
        QFETCH(int, months);
        QFETCH(int, days);
        QFETCH(QString, text);
        const auto apart =
            distance(dayOn(zero.toLatin1().constData()), dayOn(day.toLatin1().constData()));
        QCOMPARE(apart.months, months);
        QCOMPARE(apart.days, days);
        QCOMPARE(TimelineAxis::relativeText(dayOn(zero.toLatin1().constData()),
                                            dayOn(day.toLatin1().constData())),
                 text);
    }

    void ticksStandOnCalendarDaysBothSidesOfZero()
    {
        TimelineAxis axis;
        axis.setPixels(200, 1000);
        axis.setLimits(numberOf(dayOn("2023-01-01")), numberOf(dayOn("2027-01-01")));
        axis.setSpan(numberOf(dayOn("2023-10-01")), numberOf(dayOn("2025-10-01")));
        const auto ticks = axis.ticks(dayOn("2024-01-31"), 84);
        QVERIFY(ticks.size() >= 6);
        QStringList words;
        for (std::size_t index = 0; index < ticks.size(); ++index) {
            words.append(ticks[index].relative);
            QCOMPARE(ticks[index].isZero, ticks[index].day == dayOn("2024-01-31"));
            if (index > 0)
                QVERIFY(axis.xOf(numberOf(ticks[index].day)) -
                            axis.xOf(numberOf(ticks[index - 1].day)) >=
                        80);
        }
        QVERIFY2(
            words.contains(QStringLiteral("−3 mo")) && words.contains(QStringLiteral("day 0")) &&
                words.contains(QStringLiteral("3 mo")) && words.contains(QStringLiteral("1 y")) &&
                words.contains(QStringLiteral("15 mo")),
            qPrintable(words.join(QLatin1Char('|'))));
        const auto third = std::find_if(ticks.begin(), ticks.end(), [](const auto& tick) {
            return tick.relative == QStringLiteral("3 mo");
        });
        QCOMPARE(third->day, dayOn("2024-04-30")); // April has no 31st
        QCOMPARE(third->calendar, QStringLiteral("Apr 2024"));
    }

    void zoomAndPanKeepTheLimits()
    {
        TimelineAxis axis;
        axis.setPixels(0, 100);
        axis.setLimits(0, 1000);
        axis.setSpan(200, 400);
        axis.zoomAround(200, 0.5);
        QCOMPARE(axis.from(), 200.0);
        QCOMPARE(axis.to(), 300.0);
        axis.zoomAround(250, 0.0001);
        QCOMPARE(axis.to() - axis.from(), TimelineAxis::kShortestDays);
        axis.panBy(1000);
        QCOMPARE(axis.to(), 1000.0);
        axis.zoomAround(900, 1e6);
        QCOMPARE(axis.from(), 0.0);
        QCOMPARE(axis.to(), 1000.0);
    }

    void foldsKeepTheRestToScale()
    {
        TimelineAxis axis;
        axis.setPixels(0, 1000);
        axis.setLimits(0, 10000);
        axis.setSpan(0, 10000);
        axis.setFolds({{dayOf(1000), dayOf(5000)}, {dayOf(6000), dayOf(9000)}});
        QCOMPARE(axis.from(), 0.0);
        QCOMPARE(axis.to(), 10000.0);
        // 3,000 days are left to scale; each fold is narrow and takes the same pixels a day.
        const double first = axis.xOf(1000);
        const double fold = axis.xOf(5000) - first;
        QVERIFY(std::abs(first - (axis.xOf(6000) - axis.xOf(5000))) < 0.001);
        QVERIFY(fold > 20 && fold < 60);
        for (const double day : {0.0, 500.0, 1000.0, 3000.0, 5000.0, 5500.0, 8999.0, 10000.0})
            QVERIFY(std::abs(axis.dayAt(axis.xOf(day)) - day) < 1e-6);
        double before = -1;
        for (double day = 0; day <= 10000; day += 50) {
            QVERIFY(axis.xOf(day) > before); // nothing turns back, nothing disappears
            before = axis.xOf(day);
        }
        // A span across a fold zooms to what was chosen.
        axis.setSpan(900, 5100);
        QVERIFY(std::abs(axis.from() - 900) < 1e-6);
        QVERIFY(std::abs(axis.to() - 5100) < 1e-6);
        axis.panBy(-50);
        QCOMPARE(axis.from(), 0.0);
        axis.panBy(50);
        QVERIFY(std::abs(axis.to() - 10000) < 1e-6);
        axis.setFolds({});
        QVERIFY(axis.to() - axis.from() < 10000);
        axis.setSpan(0, 10000);
        QCOMPARE(axis.xOf(5000), 500.0);
    }

    void ticksLeaveFoldsOut()
    {
        TimelineAxis axis;
        axis.setPixels(0, 1000);
        axis.setLimits(numberOf(dayOn("2000-01-01")), numberOf(dayOn("2025-01-01")));
        axis.setSpan(axis.limitFirst(), axis.limitLast());
        axis.setFolds({{dayOn("2003-01-01"), dayOn("2022-01-01")}});
        const auto ticks = axis.ticks(dayOn("2022-02-01"), 84);
        QVERIFY(ticks.size() >= 4);
        double last = -1000;
        bool hasZero = false;
        for (const auto& tick : ticks) {
            QVERIFY(!axis.isFolded(tick.day));
            QVERIFY(axis.xOf(numberOf(tick.day)) - last >= 60); // labels do not meet
            last = axis.xOf(numberOf(tick.day));
            hasZero = hasZero || tick.isZero;
        }
        QVERIFY(hasZero);
    }

    void ageIsWhatTheBirthAllows_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("age");
        QTest::newRow("the day of birth") << "1960-05-05"
                                          << "1960-05-05"
                                          << "0 y";
        QTest::newRow("a birthday") << "1960-05-05"
                                    << "2024-05-05"
                                    << "64 y";
        QTest::newRow("the day before it") << "1960-05-05"
                                           << "2024-05-04"
                                           << "63 y 11 mo";
        QTest::newRow("three months on") << "1960-05-05"
                                         << "2024-08-05"
                                         << "64 y 3 mo";
        QTest::newRow("born on a leap day") << "1960-02-29"
                                            << "2023-02-28"
                                            << "63 y";
        QTest::newRow("year alone") << "1960"
                                    << "2024-06-01"
                                    << "63–64 y";
        QTest::newRow("before birth") << "1960-05-05"
                                      << "1959-01-01"
                                      << "";
        QTest::newRow("not known") << ""
                                   << "2024-01-01"
                                   << "";
    }

    void ageIsWhatTheBirthAllows()
    {
        QFETCH(QString, birth);
        QFETCH(QString, day);
        QFETCH(QString, age);
        const auto born = birth.isEmpty() ? PartialDate() : tests::on(qPrintable(birth));
        QCOMPARE(ageText(born, dayOn(qPrintable(day))), age);
    }

    void ageAxisCountsFromBirth()
    {
        TimelineAxis axis;
        axis.setPixels(0, 1000);
        axis.setLimits(numberOf(dayOn("2020-01-01")), numberOf(dayOn("2030-01-01")));
        axis.setSpan(axis.limitFirst(), axis.limitLast());
        const auto ticks = axis.ageTicks(tests::on("1960-05-05"), 84);
        QVERIFY(!ticks.empty());
        for (const auto& tick : ticks) {
            const std::chrono::year_month_day date(tick.day);
            QCOMPARE(static_cast<unsigned>(date.day()), 5U);
            QVERIFY2(tick.relative.endsWith(QStringLiteral(" y")), qPrintable(tick.relative));
        }
    }

    void treatmentColoursStayApart_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("eye");
        for (int eye = 0; eye < static_cast<int>(tests::kEyes.size()); ++eye) {
            const auto* name = tests::kEyes[static_cast<std::size_t>(eye)].name;
            QTest::addRow("light, %s", name) << false << eye;
            QTest::addRow("dark, %s", name) << true << eye;
        }
    }

    void treatmentColoursStayApart()
    {
        QFETCH(bool, isDark);
        QFETCH(int, eye);
        const auto& with = tests::kEyes[static_cast<std::size_t>(eye)];
        // Greys differ in their lightness alone.
        const double least = eye + 1 == static_cast<int>(tests::kEyes.size()) ? 10 : 20;
        const auto theme = isDark ? Theme::dark() : Theme::light();
        const auto& colours = treatmentColours(theme);
        for (std::size_t a = 0; a < colours.size(); ++a) {
            QVERIFY(contrast(colours[a], theme.surface) >= 3);
            QVERIFY2(contrast(colours[a], textOn(colours[a])) >= 4.5,
                     qPrintable(colours[a].name()));
            for (std::size_t b = a + 1; b < colours.size(); ++b) {
                const double apart = tests::straightDistance(tests::seen(colours[a], with),
                                                             tests::seen(colours[b], with));
                QVERIFY2(
                    apart >= least,
                    qPrintable(colours[a].name() + colours[b].name() + QString::number(apart)));
            }
        }
    }
};

QTEST_MAIN(TestTimelineAxis)
#include "tst_timeline_axis.moc"
