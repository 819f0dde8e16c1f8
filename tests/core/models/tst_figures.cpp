#include "core/models/figures.h"
#include "tests/core/models/small_recipe.h"

#include <QTest>

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace consilium;
using namespace consilium::models;

namespace json = boost::json;

class TestFigures : public QObject
{
    Q_OBJECT

    Recipe m_recipe = Recipe::parse(tests::smallRecipe("t", "j")).value();

    static double number(const json::value& value, const char* part)
    {
        return value.at(part).to_number<double>();
    }

private Q_SLOTS:

    void figuresOfReaders()
    {
        std::vector<double> probabilities;
        std::vector<double> reversed;
        std::vector<float> outcome;
        Random random(2);
        for (int person = 0; person < 200; ++person) {
            probabilities.push_back(0.05 + 0.9 * random.fraction());
            reversed.push_back(1 - probabilities.back());
            outcome.push_back(random.fraction() < probabilities.back() ? 1.0F : 0.0F);
        }
        const json::value figures =
            figuresOf(m_recipe,
                      "cohort",
                      {{"first", probabilities, probabilities}, {"bare", reversed, {}}},
                      outcome);
        QCOMPARE(figures.at("cohort").get_string().c_str(), "cohort");
        QCOMPARE(number(figures, "people"), 200.0);
        const auto events = std::count(outcome.begin(), outcome.end(), 1.0F);
        QCOMPARE(number(figures, "events"), static_cast<double>(events));
        QVERIFY(std::abs(number(figures, "observedShare") - static_cast<double>(events) / 200) <
                1e-4);
        const auto& first = figures.at("readers").at(0);
        const auto& bare = figures.at("readers").at(1);
        QVERIFY(std::abs(number(first.at("auc"), "value") -
                         *areaUnderCurve(probabilities, outcome)) < 1e-4);
        QVERIFY(std::abs(number(first.at("brier"), "value") - brierScore(probabilities, outcome)) <
                1e-4);
        for (const auto* figure : {"auc", "brier", "calibrationIntercept", "calibrationSlope"}) {
            QVERIFY(number(first.at(figure), "low") < number(first.at(figure), "value"));
            QVERIFY(number(first.at(figure), "value") < number(first.at(figure), "high"));
        }
        // The outcome was drawn with these probabilities: intercept 0 and slope 1 lie inside their
        // intervals.
        QVERIFY(number(first.at("calibrationIntercept"), "low") < 0 &&
                number(first.at("calibrationIntercept"), "high") > 0);
        QVERIFY(number(first.at("calibrationSlope"), "low") < 1 &&
                number(first.at("calibrationSlope"), "high") > 1);
        QVERIFY(!first.as_object().contains("aucDifference"));
        QVERIFY(!bare.as_object().contains("brier")); // an order has no probability to judge
        const double difference =
            number(first.at("auc"), "value") - number(bare.at("auc"), "value");
        QVERIFY(std::abs(number(bare.at("aucDifference"), "value") - difference) < 2e-4);
        QVERIFY(number(bare.at("aucDifference"), "low") > 0);
    }

    void probabilitiesTooHighShowInTheIntercept()
    {
        std::vector<double> said;
        std::vector<float> outcome;
        Random random(6);
        for (int person = 0; person < 400; ++person) {
            const double truth = 0.1 + 0.5 * random.fraction();
            said.push_back(logistic(logOddsOf(truth) + 1));
            outcome.push_back(random.fraction() < truth ? 1.0F : 0.0F);
        }
        const json::value figures = figuresOf(m_recipe, "cohort", {{"first", said, said}}, outcome);
        QVERIFY(number(figures.at("readers").at(0).at("calibrationIntercept"), "high") < 0);
    }

    void figuresThatCannotBeComputedAreEmpty()
    {
        const std::vector<double> said{0.2, 0.3, 0.4};
        const std::vector<float> outcome{1, 1, 1};
        const json::value figures = figuresOf(m_recipe, "cohort", {{"first", said, said}}, outcome);
        QVERIFY(figures.at("readers").at(0).at("auc").is_null());
        QVERIFY(figures.at("readers").at(0).at("calibrationSlope").is_null());
    }

    /// Two groups of two by probability: 0 to 0.7 events said for the lower, 0.9 to 1.8 for the
    /// upper.
    void coverage_data()
    {
        QTest::addColumn<QList<float>>("outcome");
        QTest::addColumn<int>("neighbours");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("held");
        QTest::newRow("both as said") << QList<float>{1, 0, 0, 0} << 2 << 2 << 2;
        QTest::newRow("one too many below") << QList<float>{1, 1, 0, 0} << 2 << 2 << 1;
        QTest::newRow("one too few above") << QList<float>{0, 0, 0, 0} << 2 << 2 << 1;
        QTest::newRow("one too many in both") << QList<float>{1, 1, 1, 0} << 2 << 2 << 0;
        QTest::newRow("one group of all, 2 of 0.9 to 2.5")
            << QList<float>{0, 1, 0, 1} << 4 << 1 << 1;
        QTest::newRow("one group of all, 3 of 0.9 to 2.5")
            << QList<float>{0, 1, 1, 1} << 4 << 1 << 0;
        QTest::newRow("fewer people than stand behind an interval")
            << QList<float>{0, 1, 0, 1} << 100 << 1 << 1;
    }

    void coverage()
    {
        QFETCH(QList<float>, outcome);
        QFETCH(int, neighbours);
        QFETCH(int, groups);
        QFETCH(int, held);
        auto recipe = m_recipe;
        recipe.neighbours = neighbours;
        const auto said = [](double probability, double low, double high) {
            return Calibrated{0, probability, low, high};
        };
        const std::vector<Calibrated> intervals{
            said(0.8, 0.5, 0.9), said(0.2, 0.0, 0.4), said(0.7, 0.4, 0.9), said(0.1, 0.0, 0.3)};
        const std::vector<float> happened(outcome.begin(), outcome.end());
        const json::value coverage = coverageOf(recipe, intervals, happened);
        QCOMPARE(number(coverage, "groups"), static_cast<double>(groups));
        QCOMPARE(number(coverage, "held"), static_cast<double>(held));
    }

    void peopleAreGroupedByBandsAndValues()
    {
        m_recipe.subgroups = {
            {"age in years", "age", {50, 65}}, {"sex", "sex", {}}, {"absent", "absent", {}}};
        std::string text = "age,sex\n";
        std::vector<double> said;
        std::vector<float> outcome;
        for (int person = 0; person < 120; ++person) {
            // 40 below 50, 40 from 50 to below 65, 30 above, 10 of unknown age; the last 8 of
            // unknown sex.
            const char* age = person < 40    ? "49.9"
                              : person < 80  ? "50"
                              : person < 110 ? "65"
                              : person < 115 ? ""
                                             : "old";
            text += std::string(age) + ',' +
                    (person >= 112     ? ""
                     : person % 2 == 0 ? "f"
                                       : "m") +
                    '\n';
            said.push_back(0.25);
            outcome.push_back(person % 4 == 0 && person < 80 ? 1.0F : 0.0F);
        }
        const auto rows = audit(m_recipe, "cohort", Table::parse(text).value(), said, outcome);
        std::map<std::string, const json::value*> byLevel;
        for (const auto& row : rows)
            byLevel[std::string(row.at("subgroup").get_string()) + ": " +
                    std::string(row.at("level").get_string())] = &row;
        QCOMPARE(byLevel.size(), std::size_t{7});
        QCOMPARE(number(*byLevel.at("age in years: below 50"), "people"), 40.0);
        QCOMPARE(number(*byLevel.at("age in years: below 50"), "events"), 10.0);
        QCOMPARE(number(*byLevel.at("age in years: 50 to below 65"), "people"), 40.0);
        QCOMPARE(number(*byLevel.at("age in years: 65 and above"), "people"), 30.0);
        QCOMPARE(number(*byLevel.at("age in years: not known"), "people"), 10.0);
        QCOMPARE(number(*byLevel.at("sex: f"), "people"), 56.0);
        QCOMPARE(number(*byLevel.at("sex: f"), "observedShare"), rounded(20.0 / 56));
        QCOMPARE(number(*byLevel.at("sex: f"), "meanProbability"), 0.25);
        QCOMPARE(number(*byLevel.at("sex: not known"), "people"), 8.0);
        // 30 people without an event have no area, and that is said.
        QCOMPARE(byLevel.at("age in years: 65 and above")->at("auc").get_string().c_str(),
                 "too few");
        QCOMPARE(number(byLevel.at("age in years: below 50")->at("auc"), "value"), 0.5);
    }

private:
    static double rounded(double value) { return std::round(value * 1e4) / 1e4; }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
