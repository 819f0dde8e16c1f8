#include "core/models/cox.h"
#include "core/models/json_text.h"
#include "core/models/statistics.h"
#include "tests/core/models/remission_trial.h"

#include <QTest>

#include <boost/json.hpp>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

namespace
{

struct Invented
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> values;
    FollowUp people;
};

/// Exponential times with the hazard exp(0.5 x0 - 0.5 x1 + 0 x2 ...) / 20 and censoring at 60,
/// rounded to tenths so that there are ties. Columns are uniform with standard deviation 1.
Invented invented(std::size_t rows, std::size_t columns)
{
    Random random(11);
    Invented made{rows, columns, {}, {}};
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            made.values.push_back((random.fraction() - 0.5) * std::sqrt(12.0));
        const double* const x = made.values.data() + row * columns;
        const double hazard = std::exp(0.5 * x[0] - 0.5 * x[1]) / 20;
        const double time = std::ceil(-std::log(1 - random.fraction()) / hazard * 10) / 10;
        made.people.time.push_back(std::min(std::max(time, 0.1), 60.0));
        made.people.event.push_back(time <= 60 ? 1.0F : 0.0F);
    }
    return made;
}

boost::json::object objectOf(const std::string& text)
{
    return parseJson(text, "test").value().as_object();
}

} // namespace

class TestCox : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void remissionTrial()
    {
        const auto found = fitCox(42, 1, remission::isTreated(), remission::everybody(), 0).value();
        QVERIFY(std::abs(std::exp(found.front()) - 0.2210887) < 1e-7);
    }

    /// Three deaths at 1, 2, 3 with x = 1, 0, 1. With u = e^b the likelihood is
    /// u / (2u + 1) x 1 / (1 + u), whose maximum is u = 1 / sqrt 2.
    void byHand()
    {
        const std::vector<double> values{1, 0, 1};
        const FollowUp people{{1, 2, 3}, {1, 1, 1}};
        QVERIFY(std::abs(fitCox(3, 1, values, people, 0).value().front() + std::log(2.0) / 2) <
                1e-9);
    }

    /// Two deaths together, x = 1 and 0, one person with x = 0 followed longer: u / (u + 2)^2,
    /// largest at u = 2. A person censored at the time of a death is still at risk then.
    void tiesByHand_data()
    {
        QTest::addColumn<double>("thirdTime");
        QTest::newRow("followed longer") << 2.0;
        QTest::newRow("censored at the same time") << 1.0;
    }

    void tiesByHand()
    {
        QFETCH(double, thirdTime);
        const std::vector<double> values{1, 0, 0};
        const FollowUp people{{1, 1, thirdTime}, {1, 1, 0}};
        QVERIFY(std::abs(fitCox(3, 1, values, people, 0).value().front() - std::log(2.0)) < 1e-9);
    }

    /// The three deaths of byHand: (1 / (2u + 1) - u / (1 + u)) / 3 events = penalty x b.
    void penaltyIsPerEvent()
    {
        const std::vector<double> values{1, 0, 1};
        const FollowUp people{{1, 2, 3}, {1, 1, 1}};
        for (const double penalty : {1e-6, 0.01, 0.3, 10.0}) {
            const double b = fitCox(3, 1, values, people, penalty).value().front();
            const double u = std::exp(b);
            QVERIFY(std::abs((1 / (2 * u + 1) - u / (1 + u)) / 3 - penalty * b) < 1e-9);
        }
        // The same people twice over are as many more events: Breslow's ties leave the fit alone.
        const std::vector<double> twice{1, 1, 0, 0, 1, 1};
        const FollowUp doubled{{1, 1, 2, 2, 3, 3}, std::vector<float>(6, 1)};
        const double once = fitCox(3, 1, values, people, 0.3).value().front();
        QVERIFY(std::abs(fitCox(6, 1, twice, doubled, 0.3).value().front() - once) < 1e-9);
    }

    void separatedPeopleNeedThePenalty()
    {
        const std::vector<double> values{2, 1, -1, -2};
        const FollowUp people{{1, 2, 3, 4}, {1, 1, 1, 1}};
        const auto without = fitCox(4, 1, values, people, 0);
        QVERIFY(!without.has_value());
        QCOMPARE(without.error().code, ErrorCode::OutOfRange);
        double before = 0;
        for (const double penalty : {10.0, 0.1, 1e-3, 1e-6}) {
            const auto found = fitCox(4, 1, values, people, penalty);
            QVERIFY(found.has_value());
            QVERIFY(found.value().front() > before); // less is held back
            before = found.value().front();
        }
    }

    void dependentColumns()
    {
        const auto made = invented(300, 2);
        std::vector<double> values;
        for (std::size_t row = 0; row < 300; ++row) {
            const double x = made.values[row * 2];
            values.insert(values.end(), {x, x, 0.0}); // a twin, and a column of nothing
        }
        const auto without = fitCox(300, 3, values, made.people, 0);
        QVERIFY(!without.has_value());
        QCOMPARE(without.error().code, ErrorCode::OutOfRange);
        const auto found = fitCox(300, 3, values, made.people, 0.01).value();
        QVERIFY(found[0] > 0.1);
        QVERIFY(std::abs(found[0] - found[1]) < 1e-9);
        QCOMPARE(found[2], 0.0);
    }

    void refusals()
    {
        const std::vector<double> values{1, 0};
        const auto none = fitCox(2, 1, values, {{1, 2}, {0, 0}}, 0.1);
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().code, ErrorCode::OutOfRange);
        QVERIFY(!fitCox(0, 1, {}, {}, 0.1).has_value());
        std::stop_source source;
        source.request_stop();
        const auto stopped = fitCox(2, 1, values, {{1, 2}, {1, 1}}, 0.1, source.get_token());
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void findsWhatWasPutIn()
    {
        const auto made = invented(3000, 12);
        const auto found = fitCox(made.rows, made.columns, made.values, made.people, 1e-4).value();
        // Standard error about 1 / sqrt(events), here below 0.02; four of them.
        QVERIFY(std::abs(found[0] - 0.5) < 0.08);
        QVERIFY(std::abs(found[1] + 0.5) < 0.08);
        for (std::size_t column = 2; column < 12; ++column)
            QVERIFY(std::abs(found[column]) < 0.08);
        QCOMPARE(fitCox(made.rows, made.columns, made.values, made.people, 1e-4).value(), found);
    }

    /// With a predictor of 0 the estimate is Nelson and Aalen's: 3/21, then 1/17 more.
    void baselineByHand()
    {
        const std::vector<double> zeros(21, 0.0);
        const auto baseline = Baseline::fit(zeros, remission::treated(), {}).value();
        QCOMPARE(baseline.cumulative(5.9), 0.0);
        QCOMPARE(baseline.survival(5.9, 3), 1.0);
        QVERIFY(std::abs(baseline.cumulative(6) - 3.0 / 21) < 1e-8);
        QVERIFY(std::abs(baseline.cumulative(8) - (3.0 / 21 + 1.0 / 17)) < 1e-8);
        QVERIFY(std::abs(baseline.survival(8, std::log(2.0)) -
                         std::exp(-2 * (3.0 / 21 + 1.0 / 17))) < 1e-8);
        QCOMPARE(baseline.lastTime(), 35.0);
        QCOMPARE(*baseline.timeAt(0.1, 0), 6.0);
        QCOMPARE(*baseline.timeAt(0.15, 0), 7.0);
        QCOMPARE(*baseline.timeAt(0.15, 1), 6.0);
        QVERIFY(!baseline.timeAt(2, 0));
    }

    /// Relative hazards 2, 1, 1; a death, a censoring, a death: 1 / (2 + 1 + 1), then 1 / 1.
    void baselineWeighsTheRelativeHazard()
    {
        const std::vector<double> predictor{std::log(2.0), 0, 0};
        const auto baseline = Baseline::fit(predictor, {{1, 2, 3}, {1, 0, 1}}, {}).value();
        QVERIFY(std::abs(baseline.cumulative(1) - 0.25) < 1e-9);
        QVERIFY(std::abs(baseline.cumulative(2.9) - 0.25) < 1e-9);
        QVERIFY(std::abs(baseline.cumulative(3) - 1.25) < 1e-9);
    }

    void baselineIsThinnedAwayFromTheHorizons()
    {
        Random random(3);
        FollowUp people;
        std::vector<double> predictor;
        for (int person = 0; person < 5000; ++person) {
            people.time.push_back(0.01 - 30 * std::log(1 - random.fraction()));
            people.event.push_back(random.below(4) == 0 ? 0.0F : 1.0F);
            predictor.push_back(random.fraction() - 0.5);
        }
        const std::vector<double> horizons{0.001, 12, 24, 60.5};
        const auto thin = Baseline::fit(predictor, people, horizons).value();
        const auto object = thin.toJson();
        QVERIFY(object.at("time").as_array().size() <= 404);
        QVERIFY(object.at("time").as_array().size() >= 400);
        for (const double time : {0.001, 12.0, 24.0, 60.5, 7.7, 90.0}) {
            // The whole sum, straight from its definition.
            double whole = 0;
            double before = 0; // the sum as it was 1 / 399 of the events earlier at the most
            std::vector<double> times;
            for (std::size_t person = 0; person < people.size(); ++person) {
                if (people.isEvent(person) && people.time[person] <= time)
                    times.push_back(people.time[person]);
            }
            std::sort(times.begin(), times.end());
            for (std::size_t at = 0; at < times.size(); ++at) {
                double risk = 0;
                for (std::size_t other = 0; other < people.size(); ++other) {
                    if (people.time[other] >= times[at])
                        risk += std::exp(predictor[other]);
                }
                whole += 1 / risk;
                if (at + 11 < times.size())
                    before = whole;
            }
            const bool isHorizon = time != 7.7 && time != 90.0;
            if (isHorizon)
                QVERIFY(std::abs(thin.cumulative(time) - whole) <= 1e-8 * whole);
            QVERIFY(thin.cumulative(time) <= whole * (1 + 1e-8));
            QVERIFY(thin.cumulative(time) >= before * (1 - 1e-8));
        }
    }

    void baselineSurvivesJson()
    {
        const auto made = invented(900, 2);
        std::vector<double> predictor;
        for (std::size_t row = 0; row < 900; ++row)
            predictor.push_back(made.values[row * 2] / 3 - 9); // far from 0: a large baseline
        const std::vector<double> horizons{12, 24};
        const auto baseline = Baseline::fit(predictor, made.people, horizons).value();
        const std::string text = pretty(baseline.toJson());
        const auto read = Baseline::parse(objectOf(text)).value();
        QCOMPARE(pretty(read.toJson()), text);
        for (double time = 0; time < 70; time += 0.7)
            QCOMPARE(read.cumulative(time), baseline.cumulative(time));
        QCOMPARE(read.lastTime(), baseline.lastTime());
    }

    void baselineRefuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no knots") << QByteArray(R"({"lastTime": 3, "time": [], "cumulative": []})");
        QTest::newRow("lists of two lengths")
            << QByteArray(R"({"lastTime": 3, "time": [1, 2], "cumulative": [0.1]})");
        QTest::newRow("times not ascending")
            << QByteArray(R"({"lastTime": 3, "time": [2, 2], "cumulative": [0.1, 0.2]})");
        QTest::newRow("falling hazard")
            << QByteArray(R"({"lastTime": 3, "time": [1, 2], "cumulative": [0.2, 0.1]})");
        QTest::newRow("hazard of nothing")
            << QByteArray(R"({"lastTime": 3, "time": [1, 2], "cumulative": [0, 0.1]})");
        QTest::newRow("follow-up ends before the last knot")
            << QByteArray(R"({"lastTime": 1, "time": [1, 2], "cumulative": [0.1, 0.2]})");
        QTest::newRow("text for a number")
            << QByteArray(R"({"lastTime": "3", "time": [1], "cumulative": [0.1]})");
    }

    void baselineRefuses()
    {
        QFETCH(QByteArray, text);
        const auto read = Baseline::parse(objectOf(text.toStdString()));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }

    void baselineWithoutAnAnswer()
    {
        const std::vector<double> zeros{0, 0};
        QCOMPARE(Baseline::fit(zeros, {{1, 2}, {0, 0}}, {}).error().code, ErrorCode::OutOfRange);
        const std::vector<double> huge{0, 800};
        QCOMPARE(Baseline::fit(huge, {{1, 2}, {1, 1}}, {}).error().code, ErrorCode::OutOfRange);
        const std::vector<double> missing{0, std::nan("")};
        QCOMPARE(Baseline::fit(missing, {{1, 2}, {1, 1}}, {}).error().code, ErrorCode::OutOfRange);
    }

    /// Curve of the residuals: 3/4 from 0.2, 3/8 from 0.7, then unknown.
    void residualsByHand()
    {
        const FollowUp residuals{{0.2, 0.5, 0.7, 1.1}, {1, 0, 1, 0}};
        QCOMPARE(*coxSnellQuantile(residuals, 0.25), 0.2);
        QCOMPARE(*coxSnellQuantile(residuals, 0.5), 0.7);
        QVERIFY(!coxSnellQuantile(residuals, 0.9));
        QCOMPARE(*coxSnellCoverage(residuals, 0.6).value, 0.25);
        QCOMPARE(*coxSnellCoverage(residuals, 1.0).value, 0.625);
        QVERIFY(!coxSnellCoverage(residuals, 1.2).value);
        QVERIFY(!coxSnellCoverage({}, 1.2).value);
        QCOMPARE(*coxSnellCoverage({{0.2, 0.5}, {1, 1}}, 9).value, 1.0);
        const auto zero =
            coxSnellCoverage({{0, 0.5}, {1, 1}}, 0.1); // an event where none was expected
        QCOMPARE(*zero.value, 0.5);
    }

    /// A model that takes every hazard for half of what it is: its own quantiles cover too much,
    /// those of its residuals cover what they say, in people of whom two in five are censored.
    void residualsMendAWrongModel()
    {
        Random random(5);
        const auto draw = [&] {
            FollowUp residuals;
            for (int person = 0; person < 4000; ++person) {
                const double event = -std::log(1 - random.fraction()) / 2;
                const double end = -std::log(1 - random.fraction()) * 0.75;
                residuals.time.push_back(std::min(event, end));
                residuals.event.push_back(event <= end ? 1.0F : 0.0F);
            }
            return residuals;
        };
        const auto fitted = draw();
        const auto others = draw();
        for (const double share : {0.05, 0.5, 0.8}) {
            const double hazard = *coxSnellQuantile(fitted, share);
            QVERIFY(std::abs(hazard + std::log(1 - share) / 2) < 0.06);
            const auto covered = coxSnellCoverage(others, hazard);
            QVERIFY(std::abs(*covered.value - share) < 0.03);
            QVERIFY(covered.low < *covered.value && *covered.value < covered.high);
            QVERIFY(*coxSnellCoverage(others, -std::log(1 - share)).value > share + 0.03);
        }
    }
};

QTEST_APPLESS_MAIN(TestCox)

#include "tst_cox.moc"
