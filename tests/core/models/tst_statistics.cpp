#include "core/models/statistics.h"
#include "core/models/table.h"

#include <QTest>

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
        QVERIFY(first.low > 0.18 && first.low < 0.26);
        QVERIFY(first.high > 0.34 && first.high < 0.42);
    }

    void tables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << true << QByteArray("2");
        QTest::newRow("quoted comma and quote") << QByteArray("a,b\n1,\"x, \"\"y\"\"\"\n") << true << QByteArray("x, \"y\"");
        QTest::newRow("byte order mark and CRLF") << QByteArray("\xEF\xBB\xBF"
                                                                "a,b\r\n1,2\r\n")
                                                  << true << QByteArray("2");
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << true << QByteArray("2");
        QTest::newRow("a cell short") << QByteArray("a,b\n1\n") << false << QByteArray();
        QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n") << false << QByteArray();
        QTest::newRow("empty") << QByteArray() << false << QByteArray();
    }

    void tables()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isRead);
        QFETCH(QByteArray, cell);
        const auto table = Table::parse(text.toStdString());
        QCOMPARE(table.has_value(), isRead);
        if (!isRead) {
            QVERIFY(table.error().context.starts_with("line "));
            return;
        }
        QCOMPARE(table.value().column("b"), 1);
        QCOMPARE(table.value().rows.front().back(), cell.toStdString());
    }

    void numbers()
    {
        QCOMPARE(parseNumber("0.92").value(), 0.92);
        for (const auto* text : {"0,92", "", "1e", "nan", "inf", "5 mg"})
            QVERIFY(!parseNumber(text).has_value());
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
