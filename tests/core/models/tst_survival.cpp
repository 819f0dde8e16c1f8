#include "core/models/statistics.h"
#include "core/models/survival.h"
#include "tests/core/models/remission_trial.h"

#include <QTest>

#include <cmath>

using namespace consilium::models;

namespace
{

/// The definition itself, pair by pair.
std::optional<double> concordanceByPairs(const std::vector<double>& risk, const FollowUp& people)
{
    double pairs = 0;
    double sum = 0;
    for (std::size_t first = 0; first < people.size(); ++first) {
        for (std::size_t second = 0; second < people.size(); ++second) {
            const bool isEarlier =
                people.isEvent(first) &&
                (people.time[first] < people.time[second] ||
                 (people.time[first] == people.time[second] && !people.isEvent(second)));
            if (first == second || !isEarlier)
                continue;
            ++pairs;
            if (risk[first] > risk[second])
                sum += 1;
            else if (risk[first] == risk[second])
                sum += 0.5;
        }
    }
    return pairs > 0 ? std::optional(sum / pairs) : std::nullopt;
}

/// Five people, followed by pen and paper below.
FollowUp fivePeople() { return {{1, 2, 2, 3, 4}, {1, 1, 0, 0, 1}}; }

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// The 6-MP arm by hand: 18/21 x 16/17 x 14/15 x 11/12 x 10/11 x 6/7 x 5/6.
    void kaplanMeier_data()
    {
        QTest::addColumn<double>("time");
        QTest::addColumn<double>("survival");
        QTest::addColumn<int>("atRisk");
        QTest::newRow("start") << 0.0 << 1.0 << 21;
        QTest::newRow("before the first relapse") << 5.9 << 1.0 << 21;
        QTest::newRow("three relapses of 21") << 6.0 << 0.8571 << 21;
        QTest::newRow("one was censored at 6") << 7.0 << 0.8067 << 17;
        QTest::newRow("between two steps") << 9.5 << 0.8067 << 15;
        QTest::newRow("relapse and censoring at 10") << 10.0 << 0.7529 << 15;
        QTest::newRow("13") << 13.0 << 0.6902 << 12;
        QTest::newRow("16") << 16.0 << 0.6275 << 11;
        QTest::newRow("22") << 22.0 << 0.5378 << 7;
        QTest::newRow("last relapse") << 23.0 << 0.4482 << 6;
        QTest::newRow("after all follow-up") << 99.0 << 0.4482 << 0;
    }

    void kaplanMeier()
    {
        QFETCH(double, time);
        QFETCH(double, survival);
        QFETCH(int, atRisk);
        const auto curve = KaplanMeier::fit(remission::treated());
        QVERIFY(std::abs(curve.survival(time) - survival) < 5e-5);
        QCOMPARE(curve.atRisk(time), static_cast<std::size_t>(atRisk));
    }

    void beforeAndAtAStep()
    {
        const auto curve = KaplanMeier::fit(remission::treated());
        QCOMPARE(curve.survivalBefore(6), 1.0);
        QCOMPARE(curve.survivalBefore(7), 18.0 / 21);
        QCOMPARE(curve.survival(7), 18.0 / 21 * 16 / 17);
        QCOMPARE(curve.lastTime(), 35.0);
    }

    /// Medians of the trial: 23 weeks with 6-MP, where the curve falls to 0.448; 8 without.
    void quantiles()
    {
        const auto treated = KaplanMeier::fit(remission::treated());
        QCOMPARE(*treated.quantile(0.5), 23.0);
        QCOMPARE(*treated.quantile(0.1), 6.0);
        QVERIFY(!treated.quantile(0.6));
        const auto control = KaplanMeier::fit(remission::control());
        QCOMPARE(*control.quantile(0.5), 8.0);
        QCOMPARE(*control.quantile(1), 23.0);
        // A share that is reached exactly counts, in spite of rounding: 7 of 10.
        const auto ten =
            KaplanMeier::fit({{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}});
        for (int tenths = 1; tenths <= 10; ++tenths)
            QCOMPARE(*ten.quantile(tenths / 10.0), static_cast<double>(tenths));
    }

    /// First rows of the control arm of the drug trial in Stata's survival example session
    /// (www.stata.com/features/overview/survival-example-session): 20 people, relapses 2, 1, 1, 2
    /// in months 1 to 4, nobody censored. Four printed decimals.
    void intervals_data()
    {
        QTest::addColumn<double>("time");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("month 1") << 1.0 << 0.6560 << 0.9740;
        QTest::newRow("month 2") << 2.0 << 0.6038 << 0.9490;
        QTest::newRow("month 3") << 3.0 << 0.5511 << 0.9198;
        QTest::newRow("month 4") << 4.0 << 0.4505 << 0.8525;
    }

    void intervals()
    {
        QFETCH(double, time);
        QFETCH(double, low);
        QFETCH(double, high);
        FollowUp people{{1, 1, 2, 3, 4, 4}, std::vector<float>(20, 1)};
        people.time.resize(20, 5);
        const auto found = KaplanMeier::fit(people).interval(time);
        QVERIFY(std::abs(found.first - low) < 6e-5);
        QVERIFY(std::abs(found.second - high) < 6e-5);
    }

    /// No event among few people is not certainty.
    void intervalsAtTheEnds()
    {
        const auto curve = KaplanMeier::fit({{1, 2, 3, 3}, {0, 1, 1, 1}});
        QCOMPARE(curve.interval(0.5), wilsonInterval(4, 4));
        QCOMPARE(curve.interval(1.5), wilsonInterval(3, 3));
        QCOMPARE(curve.survival(3), 0.0);
        QCOMPARE(curve.interval(3), wilsonInterval(0, 2));
        const auto nobody = KaplanMeier::fit({});
        QCOMPARE(nobody.interval(1), std::pair(0.0, 1.0));
        QCOMPARE(nobody.survival(1), 1.0);
        QCOMPARE(nobody.lastTime(), 0.0);
        QVERIFY(!nobody.quantile(0.5));
        const auto censored = KaplanMeier::fit({{5}, {0}});
        QCOMPARE(censored.interval(9), std::pair(0.0, 1.0));
    }

    /// At 2 four are followed, one has the event first: one of three is censored. At 3 one of two.
    void censoringDistribution()
    {
        const auto censoring = KaplanMeier::fitCensoring(fivePeople());
        QCOMPARE(censoring.survival(1), 1.0);
        QCOMPARE(censoring.survivalBefore(2), 1.0);
        QCOMPARE(censoring.survival(2), 2.0 / 3);
        QCOMPARE(censoring.survival(3), 1.0 / 3);
        QCOMPARE(censoring.survival(4), 1.0 / 3);
    }

    void orderOfPeopleDoesNotMatter()
    {
        const auto all = remission::treated();
        std::vector<std::size_t> backwards;
        for (std::size_t person = all.size(); person-- > 0;)
            backwards.push_back(person);
        const auto turned = all.select(backwards);
        QCOMPARE(turned.time.front(), 35.0);
        for (double time = 0; time < 40; time += 0.5)
            QCOMPARE(KaplanMeier::fit(turned).survival(time), KaplanMeier::fit(all).survival(time));
    }

    /// Pairs by hand: 1 before the four others (4), 2 before its censored twin, 3 and 4 (3).
    void concordanceByHand()
    {
        const auto people = fivePeople();
        const std::vector<double> right{5, 4, 3, 2, 1};
        QCOMPARE(*concordance(right, people), 1.0);
        const std::vector<double> wrong{1, 2, 3, 4, 5};
        QCOMPARE(*concordance(wrong, people), 0.0);
        const std::vector<double> same{1, 1, 1, 1, 1};
        QCOMPARE(*concordance(same, people), 0.5);
        const std::vector<double> mixed{5, 1, 3, 1, 0}; // 4 right; then wrong, equal, right
        QCOMPARE(*concordance(mixed, people), 5.5 / 7);
    }

    void concordanceWithoutPairs()
    {
        QVERIFY(!concordance({}, {}));
        const std::vector<double> risk{1, 2};
        QVERIFY(!concordance(risk, {{1, 2}, {0, 0}}));
        QVERIFY(!concordance(risk, {{2, 2}, {1, 1}}));
        QVERIFY(!concordance(risk, {{1, 2}, {0, 1}}));
    }

    void concordanceMatchesItsDefinition()
    {
        Random random(20);
        for (int time = 0; time < 200; ++time) {
            FollowUp people;
            std::vector<double> risk;
            const std::size_t count = 1 + random.below(60);
            for (std::size_t person = 0; person < count; ++person) {
                people.time.push_back(1 + static_cast<double>(random.below(12)));
                people.event.push_back(random.below(3) == 0 ? 0.0F : 1.0F);
                risk.push_back(static_cast<double>(random.below(8)) / 4 - 1);
            }
            const auto expected = concordanceByPairs(risk, people);
            const auto found = concordance(risk, people);
            QCOMPARE(found.has_value(), expected.has_value());
            if (found)
                QVERIFY(std::abs(*found - *expected) < 1e-12);
        }
    }

    /// At 2.5: two had the event with nobody censored before (weight 1), one was censored (0), two
    /// are followed (1 / (2/3)).
    void brierByHand()
    {
        const auto people = fivePeople();
        const auto censoring = KaplanMeier::fitCensoring(people);
        const std::vector<double> survival{0.2, 0.5, 0.9, 0.6, 0.8};
        const double expected = (0.04 + 0.25 + 1.5 * 0.16 + 1.5 * 0.04) / 5;
        QVERIFY(std::abs(brierAt(2.5, survival, people, censoring) - expected) < 1e-12);
        // At 3 exactly the fourth person is censored and no longer counts; the last weighs 3.
        const double atThree = (0.04 + 0.25 + 3 * 0.04) / 5;
        QVERIFY(std::abs(brierAt(3, survival, people, censoring) - atThree) < 1e-12);
    }

    void brierWithoutCensoringIsTheOrdinaryOne()
    {
        const FollowUp people{{1, 2, 3, 4}, {1, 1, 1, 1}};
        const std::vector<double> survival{0.1, 0.4, 0.7, 0.6};
        const std::vector<float> alive{0, 0, 1, 1};
        const double found = brierAt(2, survival, people, KaplanMeier::fitCensoring(people));
        QVERIFY(std::abs(found - brierScore(survival, alive)) < 1e-12);
    }

    /// Weighting makes up for censoring that has nothing to do with the outcome: 20,000 invented
    /// people, exponential times of mean 10, censoring of mean 15.
    void brierIsNotMovedByCensoring()
    {
        Random random(7);
        FollowUp censored;
        FollowUp whole;
        for (int person = 0; person < 20000; ++person) {
            const double event = -10 * std::log(1 - random.fraction()) + 1e-9;
            const double end = -15 * std::log(1 - random.fraction()) + 1e-9;
            whole.time.push_back(event);
            whole.event.push_back(1);
            censored.time.push_back(std::min(event, end));
            censored.event.push_back(event <= end ? 1.0F : 0.0F);
        }
        const std::vector<double> survival(20000, 0.5);
        // Constant predictions of 0.5 score 0.25 whoever survives; 0.8 tells the two apart.
        const std::vector<double> high(20000, 0.8);
        const double expected = brierAt(8, high, whole, KaplanMeier::fitCensoring(whole));
        const auto censoring = KaplanMeier::fitCensoring(censored);
        QVERIFY(std::abs(brierAt(8, high, censored, censoring) - expected) < 0.01);
        QVERIFY(std::abs(brierAt(8, survival, censored, censoring) - 0.25) < 0.01);
        // exp(-0.8) survive: 0.449 x 0.04 + 0.551 x 0.64
        QVERIFY(std::abs(expected - 0.3704) < 0.01);
    }

    void brierWithoutAnAnswer()
    {
        const FollowUp people{{1, 3}, {0, 1}};
        const auto foreign = KaplanMeier::fitCensoring({{2}, {0}}); // nobody followed past 2
        const std::vector<double> survival{0.5, 0.5};
        QVERIFY(std::isnan(brierAt(2.5, survival, people, foreign)));
        QVERIFY(std::isnan(brierAt(4, survival, people, foreign)));
        QVERIFY(std::isnan(brierAt(2.5, {}, {}, foreign)));
        const std::vector<double> horizons{1, 2.5};
        const std::vector<double> both{0.5, 0.5, 0.5, 0.5};
        QVERIFY(std::isnan(integratedBrier(horizons, both, people, foreign)));
    }

    void integratedBrierIsATrapezoid()
    {
        const auto people = fivePeople();
        const auto censoring = KaplanMeier::fitCensoring(people);
        const std::vector<double> horizons{1, 2.5, 3};
        const std::vector<double> survival{
            0.9, 0.2, 0.1, 0.8, 0.5, 0.5, 0.9, 0.9, 0.9, 0.7, 0.6, 0.6, 0.9, 0.8, 0.8};
        const double first = (0.81 + 0.04 + 0.01 + 0.09 + 0.01) / 5;
        const double second = (0.04 + 0.25 + 1.5 * 0.16 + 1.5 * 0.04) / 5;
        const double third = (0.01 + 0.25 + 3 * 0.04) / 5;
        const double expected = ((first + second) / 2 * 1.5 + (second + third) / 2 * 0.5) / 2;
        QVERIFY(std::abs(integratedBrier(horizons, survival, people, censoring) - expected) <
                1e-12);
        const std::vector<double> one{2.5};
        const std::vector<double> there{0.2, 0.5, 0.9, 0.6, 0.8};
        QVERIFY(std::abs(integratedBrier(one, there, people, censoring) - second) < 1e-12);
    }

    void calibrationInTheLarge()
    {
        const auto people = remission::treated();
        const std::vector<double> survival(people.size(), 0.7);
        const auto found = calibrationAt(10, survival, people);
        QVERIFY(std::abs(found.mean - 0.3) < 1e-12);
        QVERIFY(std::abs(found.observed - 0.2471) < 5e-5);
        QVERIFY(std::abs(found.difference() + 0.0529) < 5e-5);
        QVERIFY(std::abs(*found.ratio() - 0.2471 / 0.3) < 2e-4);
        const auto interval = KaplanMeier::fit(people).interval(10);
        QCOMPARE(found.low, 1 - interval.second);
        QCOMPARE(found.high, 1 - interval.first);
        QVERIFY(found.low < found.observed && found.observed < found.high);
        const std::vector<double> certain(people.size(), 1.0);
        QVERIFY(!calibrationAt(10, certain, people).ratio());
    }

    /// Hazard ratio 0.2210887 (remission_trial.h): the slope of its logarithm is 1, that of twice
    /// its logarithm one half.
    void slope()
    {
        const auto people = remission::everybody();
        std::vector<double> predictor = remission::isTreated();
        QVERIFY(std::abs(*calibrationSlope(predictor, people) - std::log(0.2210887)) < 1e-6);
        for (double& value : predictor)
            value = 3 + 2 * std::log(0.2210887) * value;
        QVERIFY(std::abs(*calibrationSlope(predictor, people) - 0.5) < 1e-6);
    }

    void slopeWithoutAnAnswer()
    {
        const FollowUp people{{1, 2, 3, 4}, {1, 1, 1, 1}};
        const std::vector<double> same{2, 2, 2, 2};
        QVERIFY(!calibrationSlope(same, people));
        const std::vector<double> faultless{4, 3, 2, 1};
        QVERIFY(!calibrationSlope(faultless, people));
        const std::vector<double> mixed{3, 4, 1, 2};
        QVERIFY(calibrationSlope(mixed, people));
        QVERIFY(!calibrationSlope(mixed, {{1, 2, 3, 4}, {0, 0, 0, 0}}));
        QVERIFY(!calibrationSlope({}, {}));
    }
};

QTEST_APPLESS_MAIN(TestSurvival)

#include "tst_survival.moc"
