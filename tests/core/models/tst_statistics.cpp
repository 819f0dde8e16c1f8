#include "core/models/statistics.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace consilium;
using namespace consilium::models;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Reference values of SplitMix64 for seed 1234567 (published with the generator).
    void randomNumbersAreTheSameEverywhere()
    {
        Random random(1234567);
        QCOMPARE(random.next(), std::uint64_t{6457827717110365317U});
        QCOMPARE(random.next(), std::uint64_t{3203168211198807973U});
        QCOMPARE(random.next(), std::uint64_t{9817491932198370423U});
        QCOMPARE(random.next(), std::uint64_t{4593380528125082431U});
        QCOMPARE(random.next(), std::uint64_t{16408922859458223821U});
    }

    void fractionsLieBelowOne()
    {
        Random random(1);
        double sum = 0;
        for (int time = 0; time < 10000; ++time) {
            const double fraction = random.fraction();
            QVERIFY(fraction >= 0 && fraction < 1);
            QVERIFY(random.below(3) < 3);
            sum += fraction;
        }
        QVERIFY(std::abs(sum / 10000 - 0.5) < 0.015); // five standard errors
    }

    void areaUnderTheCurve()
    {
        const std::vector<double> scores{0.1, 0.4, 0.35, 0.8};
        const std::vector<float> outcome{0, 0, 1, 1};
        QCOMPARE(*areaUnderCurve(scores, outcome), 0.75); // 3 of 4 pairs in order
        const std::vector<double> tied{1, 1, 1, 1};
        QCOMPARE(*areaUnderCurve(tied, outcome), 0.5);
        const std::vector<float> one{1, 1, 1, 1};
        QVERIFY(!areaUnderCurve(scores, one));
    }

    /// Hanley and McNeil 1982, table I: 109 CT images rated 1 to 5, 51 abnormal; the paper's area
    /// is 0.893.
    void areaUnderTheCurveWithTies()
    {
        const std::vector<int> normal{33, 6, 6, 11, 2};
        const std::vector<int> abnormal{3, 2, 2, 11, 33};
        std::vector<double> scores;
        std::vector<float> outcome;
        for (std::size_t rating = 0; rating < 5; ++rating) {
            for (int image = 0; image < normal[rating] + abnormal[rating]; ++image) {
                scores.push_back(static_cast<double>(rating) + 1);
                outcome.push_back(image < abnormal[rating] ? 1.0F : 0.0F);
            }
        }
        QCOMPARE(scores.size(), std::size_t{109});
        const double area = *areaUnderCurve(scores, outcome);
        QVERIFY(std::abs(area - 0.893) < 5e-4);
        QVERIFY(std::abs(area - 2642.0 / 2958) < 1e-12); // pairs counted by hand, ties half
        for (double& score : scores)
            score = -score;
        QVERIFY(std::abs(*areaUnderCurve(scores, outcome) - (1 - area)) < 1e-12);
        QVERIFY(!areaUnderCurve({}, {}));
    }

    void brier()
    {
        const std::vector<double> probabilities{0.9, 0.2};
        const std::vector<float> outcome{1, 0};
        QVERIFY(std::abs(brierScore(probabilities, outcome) - 0.025) < 1e-12);
    }

    /// Newcombe 1998, table I, method 3.
    void wilson_data()
    {
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("none of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("all of 20") << 20 << 20 << 0.8389 << 1.0; // by symmetry
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    }

    void wilson()
    {
        QFETCH(int, successes);
        QFETCH(int, trials);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto [gotLow, gotHigh] = wilsonInterval(successes, trials);
        QVERIFY(std::abs(gotLow - low) < 5e-5);
        QVERIFY(std::abs(gotHigh - high) < 5e-5);
    }

    /// Two groups: the slope is the log odds ratio, the intercept the log odds of the first.
    void logisticLine()
    {
        std::vector<double> scores;
        std::vector<float> outcome;
        const auto add = [&](double score, int events, int others) {
            for (int at = 0; at < events + others; ++at) {
                scores.push_back(score);
                outcome.push_back(at < events ? 1.0F : 0.0F);
            }
        };
        add(0, 10, 30);
        add(1, 30, 10);
        const auto line = fitLogisticLine(scores, outcome);
        QVERIFY(line.has_value());
        QVERIFY(std::abs(line.value().intercept - std::log(1.0 / 3)) < 1e-8);
        QVERIFY(std::abs(line.value().slope - 2 * std::log(3.0)) < 1e-8);
        const std::vector<float> all(scores.size(), 1.0F);
        QVERIFY(!fitLogisticLine(scores, all).has_value());
    }

    void aLineThatCannotBeFittedIsSaid_data()
    {
        QTest::addColumn<QList<double>>("scores");
        QTest::addColumn<QList<float>>("outcome");
        QTest::newRow("nobody with the outcome") << QList<double>{1, 2, 3} << QList<float>{0, 0, 0};
        QTest::newRow("the scores separate the kinds")
            << QList<double>{1, 2, 3, 4} << QList<float>{0, 0, 1, 1};
        QTest::newRow("one score for all") << QList<double>{2, 2, 2, 2} << QList<float>{0, 1, 0, 1};
        QTest::newRow("nobody at all") << QList<double>{} << QList<float>{};
    }

    void aLineThatCannotBeFittedIsSaid()
    {
        QFETCH(QList<double>, scores);
        QFETCH(QList<float>, outcome);
        const std::vector<double> given(scores.begin(), scores.end());
        const std::vector<float> happened(outcome.begin(), outcome.end());
        const auto line = fitLogisticLine(given, happened);
        QVERIFY(!line.has_value());
        QVERIFY(line.error().code == ErrorCode::OutOfRange);
    }

    void logOddsAndProbability()
    {
        QCOMPARE(logistic(0), 0.5);
        QVERIFY(std::abs(logistic(logOddsOf(0.137)) - 0.137) < 1e-12);
        QVERIFY(std::isfinite(logOddsOf(0)) && std::isfinite(logOddsOf(1)));
        QCOMPARE(logistic(-1000), 0.0);
        QCOMPARE(logistic(1000), 1.0);
    }

    void foldsThatCannotBeEqualDifferByOne()
    {
        std::vector<float> outcome(103, 0.0F);
        std::fill_n(outcome.begin() + 50, 17, 1.0F);
        const auto folds = stratifiedFolds(outcome, 5, 9);
        for (int fold = 0; fold < 5; ++fold) {
            int events = 0;
            int people = 0;
            for (std::size_t row = 0; row < folds.size(); ++row) {
                people += folds[row] == fold ? 1 : 0;
                events += folds[row] == fold && outcome[row] > 0 ? 1 : 0;
            }
            QVERIFY(events == 3 || events == 4);
            QVERIFY(people == 20 || people == 21);
        }
    }

    void foldsHoldAsManyEventsEach()
    {
        std::vector<float> outcome(100, 0.0F);
        std::fill_n(outcome.begin(), 25, 1.0F);
        const auto folds = stratifiedFolds(outcome, 5, 3);
        std::vector<int> events(5, 0);
        std::vector<int> people(5, 0);
        for (std::size_t row = 0; row < folds.size(); ++row) {
            ++people[static_cast<std::size_t>(folds[row])];
            events[static_cast<std::size_t>(folds[row])] += outcome[row] > 0 ? 1 : 0;
        }
        for (int fold = 0; fold < 5; ++fold) {
            QCOMPARE(events[static_cast<std::size_t>(fold)], 5);
            QCOMPARE(people[static_cast<std::size_t>(fold)], 20);
        }
        QVERIFY(folds == stratifiedFolds(outcome, 5, 3));
        QVERIFY(folds != stratifiedFolds(outcome, 5, 4));
    }

    void quantiles()
    {
        QCOMPARE(quantile({4, 1, 3, 2}, 0.5), 2.5);
        QCOMPARE(quantile({1, 2, 3, 4}, 0.25), 1.75); // type 7 of Hyndman and Fan
        QCOMPARE(quantile({10, 4, 3, 2, 1}, 0.9), 7.6);
        QCOMPARE(quantile({1, 2, 3}, 0), 1.0);
        QCOMPARE(quantile({1, 2, 3}, 1), 3.0);
        QCOMPARE(quantile({5}, 0.9), 5.0);
    }

    void bootstrapIsRepeatable()
    {
        const auto share = [](std::span<const std::size_t> rows) -> std::optional<double> {
            double sum = 0;
            for (const auto row : rows)
                sum += row < 30 ? 1 : 0;
            return sum / static_cast<double>(rows.size());
        };
        const auto first = bootstrap(100, 200, 5, share);
        const auto second = bootstrap(100, 200, 5, share);
        QCOMPARE(*first.value, 0.3);
        QCOMPARE(first.low, second.low);
        QCOMPARE(first.high, second.high);
        QVERIFY(bootstrap(100, 200, 6, share).low != first.low ||
                bootstrap(100, 200, 6, share).high != first.high);
        QVERIFY(first.low > 0.18 && first.low < 0.26);
        QVERIFY(first.high > 0.34 && first.high < 0.42);
    }

    void bootstrapLeavesOutWhatCannotBeComputed()
    {
        const auto never = [](std::span<const std::size_t>) -> std::optional<double> {
            return std::nullopt;
        };
        QVERIFY(!bootstrap(10, 20, 1, never).value);
        // Defined on the rows as they are, and on samples that hold row 0.
        const auto sometimes = [](std::span<const std::size_t> rows) -> std::optional<double> {
            if (std::find(rows.begin(), rows.end(), std::size_t{0}) == rows.end())
                return std::nullopt;
            return 7.0;
        };
        const auto estimate = bootstrap(10, 50, 1, sometimes);
        QCOMPARE(*estimate.value, 7.0);
        QCOMPARE(estimate.low, 7.0);
        QCOMPARE(estimate.high, 7.0);
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
