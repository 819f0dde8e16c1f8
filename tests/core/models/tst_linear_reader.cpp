#include "core/models/linear_reader.h"
#include "core/models/statistics.h"
#include "tests/core/models/small_recipe.h"

#include <QTest>

#include <boost/json.hpp>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

class TestLinearReader : public QObject
{
    Q_OBJECT

    static Examples examplesOf(const Recipe& recipe, const std::string& text)
    {
        return read(recipe, Table::parse(text).value(), Outcomes::Needed).value().examples;
    }

private Q_SLOTS:

    /// Dose, two sites, marker, noise; nothing is missing, so no term says so.
    void everyColumnIsATerm()
    {
        const auto recipe = Recipe::parse(tests::smallRecipe("t", "j")).value();
        const auto examples = examplesOf(recipe, tests::inventedCohort(200, 1));
        const auto design = LinearDesign::fit(recipe.schema, examples.rows);
        QCOMPARE(design.terms(), std::size_t{5});
        const auto values = design.expand(examples.rows);
        for (std::size_t term = 0; term < design.terms(); ++term) {
            double sum = 0;
            double squares = 0;
            for (std::size_t row = 0; row < examples.rows.rows; ++row) {
                const double value = values[row * design.terms() + term];
                sum += value;
                squares += value * value;
            }
            QVERIFY(std::abs(sum / 200) < 1e-6);
            QVERIFY(std::abs(squares / 200 - 1) < 1e-5);
        }
    }

    void aMissingInputStandsAtTheMeanAndIsNamed()
    {
        const auto recipe = Recipe::parse(tests::smallRecipe("t", "j")).value();
        auto examples = examplesOf(recipe, tests::inventedCohort(200, 1));
        for (std::size_t row = 0; row < 50; ++row)
            examples.rows.row(row)[3] = kMissing; // marker
        const auto design = LinearDesign::fit(recipe.schema, examples.rows);
        QCOMPARE(design.terms(), std::size_t{6});
        std::vector<double> into(6);
        design.expand(examples.rows.row(0), into);
        QCOMPARE(into[3], 0.0);
        QVERIFY(into[4] > 0); // its term: missing
        QCOMPARE(design.inputOf(4), std::size_t{2});
    }

    void hingesBendTheLine()
    {
        auto text = tests::smallRecipe("t", "j");
        const std::string usual = R"("high": 20,)";
        text.replace(text.find(usual), usual.size(), R"("high": 20, "hinges": [5],)");
        const auto recipe = Recipe::parse(text).value();
        const auto examples = examplesOf(recipe, tests::inventedCohort(200, 1));
        const auto design = LinearDesign::fit(recipe.schema, examples.rows);
        QCOMPARE(design.terms(), std::size_t{6});
        const auto at = [&](float dose) {
            std::vector<double> into(6);
            design.expand(std::vector<float>{dose, 1, 0, 0, 50}, into);
            return into[1];
        };
        QCOMPARE(at(1), at(5)); // flat below the hinge
        QVERIFY(at(9) > at(7) && at(7) > at(5));
    }

    void partsAddUp_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("binary") << QByteArray(R"({"kind": "binary", "column": "response"})");
        QTest::newRow("survival") << QByteArray(tests::kSurvivalTarget);
        QTest::newRow("number") << QByteArray(tests::kNumberTarget);
        QTest::newRow("number, one for each site") << QByteArray("per site");
    }

    void partsAddUp()
    {
        QFETCH(QByteArray, target);
        const bool isPerSite = target == "per site";
        const auto recipe =
            Recipe::parse(
                tests::smallRecipe("t",
                                   "j",
                                   isPerSite ? tests::kNumberTarget : target.toStdString(),
                                   isPerSite ? R"("linearPer": "site", )" : ""))
                .value();
        const auto text = recipe.target.kind == Target::Kind::Binary ? tests::inventedCohort(300, 1)
                          : recipe.target.kind == Target::Kind::Survival
                              ? tests::inventedSurvival(300, 1)
                              : tests::inventedNumbers(150, 1);
        const auto examples = examplesOf(recipe, text);
        const auto reader = LinearReader::fit(recipe, examples, 0.01, {}).value();
        const auto again = LinearReader::parse(recipe, reader.toJson()).value();
        QVERIFY(again.toJson() == reader.toJson());
        double loss = 0;
        std::vector<double> scores;
        for (std::size_t row = 0; row < examples.rows.rows; ++row) {
            const auto parts = reader.partsAt(examples.rows.row(row));
            double sum = parts.base;
            for (const double part : parts.inputs)
                sum += part;
            scores.push_back(reader.at(examples.rows.row(row)));
            QVERIFY(std::abs(sum - scores.back()) < 1e-9);
            QCOMPARE(again.at(examples.rows.row(row)), scores.back());
        }
        loss = meanLoss(scores, examples.outcome);
        const std::vector<double> nothing(scores.size(), 0);
        QVERIFY(loss < meanLoss(nothing, examples.outcome)); // it has learnt something
    }

    void wrongFilesAreRefused()
    {
        const auto recipe = Recipe::parse(tests::smallRecipe("t", "j")).value();
        const auto examples = examplesOf(recipe, tests::inventedCohort(200, 1));
        const auto whole = LinearReader::fit(recipe, examples, 0.01, {}).value().toJson();
        const auto refused = [&](const char* member, const char* json) {
            auto object = whole;
            object[member] = boost::json::parse(json);
            const auto reader = LinearReader::parse(recipe, object);
            return !reader.has_value() && reader.error().code == ErrorCode::Malformed;
        };
        QVERIFY(refused("terms", "[0, 1, 2, 3, 99]"));
        QVERIFY(refused("terms", "[0]"));
        QVERIFY(refused("deviation", "[1, 1, 0, 1, 1]"));
        QVERIFY(refused("mean", "null"));
        QVERIFY(refused("fits", "[]"));
        QVERIFY(refused("fits", R"([{"intercept": 0, "coefficients": [1]}])"));
    }
};

QTEST_APPLESS_MAIN(TestLinearReader)
#include "tst_linear_reader.moc"
