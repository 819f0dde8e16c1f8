#include "core/calculators/calculator.h"
#include "core/models/published.h"
#include "tests/core/models/small_recipe.h"

#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

/// One person before the published models of a recipe.
class TestPublishedBeside : public QObject
{
    Q_OBJECT

    /// A dose recipe as the warfarin data have it: two inputs read one genotype column, one field
    /// asks for any of two drugs, and race is no input.
    static Recipe recipe()
    {
        auto text = QByteArray::fromStdString(tests::smallRecipe("t", "j"));
        const auto from = text.indexOf(R"("inputs": [)");
        const auto to = text.indexOf(R"("folds")");
        text.replace(from, to - from, R"("publishedModels": [
  {"name": "IWPC", "citation": "invented test", "calculator": "warfarin_iwpc", "outputs": ["pgx_mg_week"],
   "fields": [{"field": "age_years", "column": "decade", "factor": 10}, {"field": "height_cm", "column": "height"},
    {"field": "weight_kg", "column": "weight"}, {"field": "vkorc1_rs9923231", "column": "vkorc1", "codes": {"A/G": "AG", "G/G": "GG"}, "value": "unknown"},
    {"field": "cyp2c9", "column": "cyp2c9", "value": "unknown"}, {"field": "race", "column": "race", "value": "missing_or_mixed"},
    {"field": "enzyme_inducer", "anyOf": ["phenytoin", "carbamazepine"]}, {"field": "amiodarone", "column": "amiodarone", "value": "0"}]},
  {"name": "classes", "citation": "none", "column": "risk", "classes": {"low": 1}}],
 "inputs": [
  {"id": "decade", "label": "age", "kind": "number", "unit": "10.a", "low": 0, "high": 10},
  {"id": "height", "label": "height", "kind": "number", "unit": "cm", "low": 100, "high": 220},
  {"id": "weight", "label": "weight", "kind": "number", "unit": "kg", "low": 20, "high": 250},
  {"id": "vkorc1", "label": "VKORC1", "kind": "number", "unit": "1", "low": 0, "high": 2, "codes": {"G/G": 0, "A/G": 1, "A/A": 2}},
  {"id": "two", "column": "cyp2c9", "label": "@2", "kind": "number", "unit": "1", "low": 0, "high": 2, "codes": {"@1/@1": 0, "@1/@2": 1, "@1/@3": 0, "@2/@3": 1}},
  {"id": "three", "column": "cyp2c9", "label": "@3", "kind": "number", "unit": "1", "low": 0, "high": 2, "codes": {"@1/@1": 0, "@1/@2": 0, "@1/@3": 1, "@2/@3": 1}},
  {"id": "phenytoin", "label": "phenytoin", "kind": "flag"},
  {"id": "carbamazepine", "label": "carbamazepine", "kind": "flag"},
  {"id": "amiodarone", "label": "amiodarone", "kind": "flag"}],
 )");
        text.replace(
            R"({"kind": "binary", "column": "response"})",
            R"({"kind": "number", "columns": ["dose"], "unit": "mg", "low": 0, "high": 200})");
        text.replace(R"("yardstick": "dose",)", "");
        text.replace('@', '*'); // moc takes a slash and a star in a raw text for a comment
        auto parsed = Recipe::parse(text.toStdString());
        if (!parsed.has_value())
            qFatal("%s", parsed.error().context.c_str());
        return std::move(parsed).value();
    }

    static InputRow person()
    {
        return {{"decade", 6.0},
                {"height", 170.0},
                {"weight", 70.0},
                {"vkorc1", 1.0},
                {"two", 1.0},
                {"three", 1.0},
                {"phenytoin", 0.0},
                {"carbamazepine", 0.0},
                {"amiodarone", 1.0}};
    }

    static double formula(calculators::Cells cells)
    {
        const auto* calculator = calculators::find("warfarin_iwpc");
        return calculators::apply(*calculator, cells).numbers.at("pgx_mg_week");
    }

private Q_SLOTS:

    void aRowIsGivenToTheFormulaAsItsColumnsHaveIt()
    {
        const auto said = publishedBeside(recipe(), person());
        QCOMPARE(said.size(), std::size_t(1)); // classes of a column are no formula
        QCOMPARE(said.front().name, std::string("IWPC"));
        QCOMPARE(said.front().values.size(), std::size_t(1));
        QCOMPARE(said.front().values.front(),
                 formula({{"age_years", "60"},
                          {"height_cm", "170"},
                          {"weight_kg", "70"},
                          {"vkorc1_rs9923231", "AG"},
                          {"cyp2c9", "*2/*3"},
                          {"race", "missing_or_mixed"},
                          {"enzyme_inducer", "0"},
                          {"amiodarone", "1"}}));
        QCOMPARE(said.front().assumed.size(), std::size_t(1)); // race
    }

    void whatTheRowDoesNotSayIsNamedAsAssumed()
    {
        auto row = person();
        row.erase("phenytoin");
        row.erase("three"); // half a genotype is none
        const auto said = publishedBeside(recipe(), row);
        QCOMPARE(said.front().assumed.size(), std::size_t(3));
        QCOMPARE(said.front().values.front(),
                 formula({{"age_years", "60"},
                          {"height_cm", "170"},
                          {"weight_kg", "70"},
                          {"vkorc1_rs9923231", "AG"},
                          {"cyp2c9", "unknown"},
                          {"race", "missing_or_mixed"},
                          {"enzyme_inducer", "0"},
                          {"amiodarone", "1"}}));
        // One of the two drugs is taken: the other does not matter any more.
        row["carbamazepine"] = 1.0;
        QCOMPARE(publishedBeside(recipe(), row).front().assumed.size(), std::size_t(2));
    }

    void aFieldWithoutValueIsRefusedByName()
    {
        auto row = person();
        row.erase("height");
        const auto said = publishedBeside(recipe(), row);
        QVERIFY(said.front().values.empty());
        QVERIFY2(QString::fromStdString(said.front().refused).contains(QStringLiteral("height")),
                 said.front().refused.c_str());
    }
};

QTEST_APPLESS_MAIN(TestPublishedBeside)
#include "tst_published_beside.moc"
