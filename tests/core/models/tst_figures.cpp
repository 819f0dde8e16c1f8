#include "core/models/figures.h"
#include "tests/core/models/small_recipe.h"

#include <QTest>

#include <boost/json.hpp>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

namespace json = boost::json;

namespace
{

double valueOf(const json::value& reader, const char* figure)
{
    return reader.at("metrics").at(figure).at("value").to_number<double>();
}

Examples people(Outcome outcome)
{
    Examples examples;
    examples.rows = {outcome.size(), 0, {}};
    for (std::size_t row = 0; row < outcome.size(); ++row)
        examples.source.push_back(row);
    examples.outcome = std::move(outcome);
    return examples;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

    const Recipe m_binary = Recipe::parse(tests::smallRecipe("t", "j")).value();
    const Recipe m_number =
        Recipe::parse(tests::smallRecipe("t", "j", tests::kNumberTarget, "")).value();
    const Recipe m_survival =
        Recipe::parse(tests::smallRecipe("t", "j", tests::kSurvivalTarget, "")).value();

private Q_SLOTS:

    void figuresOfABinaryOutcome()
    {
        Random random(2);
        Said first{"answer", {}, {}, {}};
        Outcome outcome;
        for (int person = 0; person < 200; ++person) {
            first.values.push_back(0.05 + 0.9 * random.fraction());
            first.scores.push_back(logOddsOf(first.values.back()));
            outcome.value.push_back(random.fraction() < first.values.back() ? 1 : 0);
        }
        Said bare{"yardstick", {}, {}, {}};
        for (const double score : first.scores)
            bare.scores.push_back(-score);
        const auto events = outcome.events();
        const json::value figures = figuresOf(m_binary, "cohort", {first, bare}, people(outcome));
        QCOMPARE(figures.at("n").to_number<int>(), 200);
        QCOMPARE(figures.at("positives").to_number<int>(), events);
        const auto& answer = figures.at("readers").at(0);
        const auto& turned = figures.at("readers").at(1);
        QVERIFY(std::abs(valueOf(answer, "auc") - *areaUnderCurve(first.scores, outcome.flags())) <
                1e-4);
        QVERIFY(std::abs(valueOf(answer, "brier") - brierScore(first.values, outcome.flags())) <
                1e-4);
        QVERIFY(std::abs(valueOf(answer, "auc") + valueOf(turned, "auc") - 1) < 2e-4);
        QVERIFY(std::abs(valueOf(answer, "calibrationSlope") - 1) < 0.4);
        QVERIFY(!turned.at("metrics").as_object().contains("brier"));
        // Of the two the difference is taken on the same samples.
        QVERIFY(std::abs(turned.at("difference").at("auc").at("value").to_number<double>() -
                         (2 * valueOf(answer, "auc") - 1)) < 2e-4);
        QVERIFY(!answer.as_object().contains("difference"));
    }

    /// Three doses: 10 said for 8, 20 for 20, 40 for 30.
    void figuresOfANumber()
    {
        const Outcome outcome{
            Target::Kind::Number, {std::sqrt(8.0), std::sqrt(20.0), std::sqrt(30.0)}, {}};
        const Said said{"answer", {1, 2, 3}, {10, 20, 40}, {}};
        const auto figures = figuresFor(m_number, said, people(outcome));
        const std::size_t all[]{0, 1, 2};
        const auto figure = [&](const char* name) {
            for (const auto& one : figures) {
                if (one.name == name)
                    return *one.on(all);
            }
            qFatal("no figure");
        };
        QVERIFY(std::abs(figure("meanAbsoluteError") - 4) < 1e-9);
        QVERIFY(std::abs(figure("bias") - 4) < 1e-9);
        QVERIFY(std::abs(figure("within20Percent") - 1.0 / 3) < 1e-9);
        QVERIFY(std::abs(figure("rankCorrelation") - 1) < 1e-9);
    }

    void figuresOfSurvival()
    {
        const Outcome outcome{Target::Kind::Survival, {5, 10, 30, 40}, {1, 1, 0, 1}};
        Said said{"answer", {4, 3, 2, 1}, {}, {12, 24}};
        said.values = {0.1, 0.05, 0.2, 0.1, 0.9, 0.8, 0.95, 0.9};
        const json::value figures = figuresOf(m_survival, "cohort", {said}, people(outcome));
        QCOMPARE(figures.at("events").to_number<int>(), 3);
        const auto& answer = figures.at("readers").at(0);
        QCOMPARE(valueOf(answer, "concordance"), 1.0);
        // Two of four had the event by 12 months: 0.5 seen, 1 - mean survival said.
        QVERIFY(std::abs(valueOf(answer, "calibrationInTheLarge_12") - (0.5 - 0.4625)) < 1e-4);
        // Mean of the squared errors at both horizons; nobody is censored before.
        const double at12 = (0.01 + 0.04 + 0.01 + 0.0025) / 4;
        const double at24 = (0.0025 + 0.01 + 0.04 + 0.01) / 4;
        QVERIFY(std::abs(valueOf(answer, "integratedBrier") - (at12 + at24) / 2) < 1e-4);
    }

    /// Samples of one person stand or fall together: with one person there is nothing to vary.
    void peopleAreDrawnNotSamples()
    {
        auto examples = people({Target::Kind::Number, {1, 2, 3, 4}, {}});
        examples.groups = {"a", "a", "a", "a"};
        const Said said{"answer", {1, 2, 3, 4}, {2, 5, 8, 17}, {}};
        const json::value figures = figuresOf(m_number, "cohort", {said}, examples);
        const auto& error = figures.at("readers").at(0).at("metrics").at("meanAbsoluteError");
        QVERIFY(error.at("low") == error.at("high"));
        QCOMPARE(figures.at("people").to_number<int>(), 1);
    }

    /// A group in which the score is turned round is flagged; one in which it holds is not; one too
    /// small has no figure.
    void aBadGroupIsFlagged_data()
    {
        QTest::addColumn<bool>("isBiased");
        QTest::newRow("planted") << true;
        QTest::newRow("clean twin") << false;
    }

    void aBadGroupIsFlagged()
    {
        QFETCH(bool, isBiased);
        Random random(8);
        Said said{"answer", {}, {}, {}};
        Outcome outcome;
        std::string text = "group\n";
        for (int person = 0; person < 800; ++person) {
            const int group = person < 10 ? 2 : person % 2;
            const double truth = 0.1 + 0.8 * random.fraction();
            const double shown = isBiased && group == 1 ? 0.1 + 0.8 * random.fraction() : truth;
            said.values.push_back(shown);
            said.scores.push_back(logOddsOf(shown));
            outcome.value.push_back(random.fraction() < truth ? 1 : 0);
            text += std::to_string(group) + "\n";
        }
        const auto rows = audit(
            m_binary, "cohort", Table::parse(text).value(), said, people(std::move(outcome)), {});
        QCOMPARE(rows.size(), std::size_t{3});
        const auto flags = [&](std::size_t at) { return json::serialize(rows.at(at).at("flags")); };
        const auto isFlagged = [&](std::size_t at) {
            return flags(at).find("ranks worse") != std::string::npos;
        };
        QVERIFY(!isFlagged(0));
        QCOMPARE(isFlagged(1), isBiased);
        QVERIFY(rows.at(2).at("figures") == "too few");
    }

    /// The score ranks one group as well as the other, but is too low by 0.2 in it.
    void aShiftedGroupIsFlagged()
    {
        Random random(9);
        Said said{"answer", {}, {}, {}};
        Outcome outcome;
        std::string text = "group\n";
        for (int person = 0; person < 800; ++person) {
            const int group = person % 2;
            const double shown = 0.1 + 0.6 * random.fraction();
            said.values.push_back(shown);
            said.scores.push_back(logOddsOf(shown));
            outcome.value.push_back(random.fraction() < shown + (group == 1 ? 0.2 : 0) ? 1 : 0);
            text += std::to_string(group) + "\n";
        }
        const auto rows = audit(
            m_binary, "cohort", Table::parse(text).value(), said, people(std::move(outcome)), {});
        QVERIFY(json::serialize(rows.at(1).at("flags")).find("said too low") != std::string::npos);
        QVERIFY(json::serialize(rows.at(0).at("flags")).find("said") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
