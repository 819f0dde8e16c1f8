#include "core/models/recipe.h"
#include "tests/core/models/small_recipe.h"

#include <QTest>

using namespace consilium;
using namespace consilium::models;

class TestRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aRecipeIsRead()
    {
        const auto recipe = Recipe::parse(tests::smallRecipe("t", "j")).value();
        QCOMPARE(recipe.id, std::string("small"));
        QVERIFY(recipe.claim == Claim::Prognosis);
        QCOMPARE(std::string(name(recipe.claim)), std::string("prognosis-under-treatment"));
        QCOMPARE(recipe.training.file, std::string("training.csv"));
        QCOMPARE(recipe.judging.size(), std::size_t{1});
        QCOMPARE(recipe.schema.inputs().size(), std::size_t{4});
        QVERIFY(recipe.schema.inputs().front().isRequired);
        QVERIFY(recipe.schema.inputs().front().direction == Direction::Increasing);
        QCOMPARE(recipe.schema.optionalInputs(), (std::vector<std::string>{"marker", "noise"}));
        QCOMPARE(recipe.seed, std::uint64_t{7});
        QCOMPARE(recipe.search.size(), std::size_t{1});
        QCOMPARE(recipe.linearPenalties, (std::vector<double>{0.001, 0.1}));
    }

    void everyCombinationIsSearched()
    {
        auto text = QByteArray::fromStdString(tests::smallRecipe("t", "j"));
        text.replace("\"max_depth\": [2], \"eta\": [0.1]",
                     "\"max_depth\": [2, 3], \"eta\": [0.1, 0.05]");
        const auto recipe = Recipe::parse(text.toStdString()).value();
        const std::vector<Parameters> expected{{{"max_depth", "2"}, {"eta", "0.1"}},
                                               {{"max_depth", "2"}, {"eta", "0.05"}},
                                               {{"max_depth", "3"}, {"eta", "0.1"}},
                                               {{"max_depth", "3"}, {"eta", "0.05"}}};
        QVERIFY(recipe.search == expected);
    }

    void wrongRecipesNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char* name, const char* from, const char* to, const char* place) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(place);
        };
        row("no version", R"("version": "1.0.0",)", "", "recipe/version");
        row("a version that is a number",
            R"("version": "1.0.0")",
            R"("version": 1)",
            "recipe/version");
        row("claim that does not exist", "prognosis-under-treatment", "cure", "recipe/claim");
        row("extent that does not exist",
            R"("drugClasses")",
            R"("extent": "everywhere", "drugClasses")",
            "recipe/extent");
        row("an arm without a trial",
            R"("drugClasses")",
            R"("arm": "site", "drugClasses")",
            "recipe/arm");
        row("no target",
            R"("target": {"kind": "binary", "column": "response"},)",
            "",
            "recipe/target");
        row("a target without a column",
            R"("kind": "binary", "column": "response")",
            R"("kind": "binary")",
            "recipe/target/column");
        row("a target of another kind",
            R"("kind": "binary")",
            R"("kind": "odd")",
            "recipe/target/kind");
        row("horizons that fall",
            R"({"kind": "binary", "column": "response"})",
            R"({"kind": "survival", "time": "t", "event": "e", "horizons": [24, 12]})",
            "recipe/target/horizons");
        row("a root of what may be negative",
            R"({"kind": "binary", "column": "response"})",
            R"({"kind": "number", "columns": ["a"], "unit": "mg", "low": -1, "high": 9, "scale": "square-root"})",
            "recipe/target/low");
        row("linear readers for each of no category",
            R"("folds": 3)",
            R"("linearPer": "dose", "folds": 3)",
            "recipe/linearPer");
        row("an answer of nobody",
            R"("folds": 3)",
            R"("answer": "both", "folds": 3)",
            "recipe/answer");
        row("a blend of more than all",
            R"("folds": 3)",
            R"("blendWeight": 1.5, "folds": 3)",
            "recipe/blendWeight");
        row("an additive input that is none",
            R"("folds": 3)",
            R"("additive": ["x"], "folds": 3)",
            "recipe/additive");
        row("drug classes that are a text",
            R"(["PD-1 inhibitor"])",
            R"("PD-1 inhibitor")",
            "recipe/drugClasses");
        row("a limit that is a number", R"(["Invented."])", "[1]", "recipe/limits");
        row("no training table", R"("training": {)", R"("unknown": {)", "recipe/training");
        row("training without a file", R"("file": "training.csv", )", "", "recipe/training/file");
        row("judging without a file", R"("file": "judging.csv", )", "", "recipe/judging/0/file");
        row("judging that is an object",
            R"("judging": [{)",
            R"("judging": {}, "old": [{)",
            "recipe/judging");
        row("subgroup without a column",
            R"("column": "group")",
            R"("columns": "group")",
            "recipe/subgroups/0/column");
        row("bands that are texts",
            R"("column": "group")",
            R"("column": "group", "bands": ["old"])",
            "recipe/subgroups/0/bands");
        row("bands out of order",
            R"("column": "group")",
            R"("column": "group", "bands": [65, 50])",
            "recipe/subgroups/0/bands");
        row("no inputs", R"("inputs": [)", R"("inputs": [], "other": [)", "recipe/inputs");
        row("kind that does not exist",
            R"("kind": "flag")",
            R"("kind": "colour")",
            "recipe/inputs/2/kind");
        row("direction that does not exist", "increasing", "sideways", "recipe/inputs/0/direction");
        row("scale that does not exist",
            R"("required": true},)",
            R"("required": true, "scale": "sine"},)",
            "recipe/inputs/0/scale");
        row("required that is a text",
            R"("required": true)",
            R"("required": "yes")",
            "recipe/inputs/0/required");
        row("number without a range", R"("low": 0, "high": 20,)", "", "recipe/inputs/0/low");
        row("number without a unit", R"("unit": "mg",)", "", "recipe/inputs/0/unit");
        row("range upside down",
            R"("low": 0, "high": 20)",
            R"("low": 20, "high": 0)",
            "recipe/inputs/0/high");
        row("clip outside the range",
            R"("high": 20)",
            R"("high": 20, "clipHigh": 30)",
            "recipe/inputs/0/clipHigh");
        row("category without categories",
            R"("categories": ["A", "B"],)",
            R"("categories": [],)",
            "recipe/inputs/1/categories");
        row("a category twice", R"(["A", "B"])", R"(["A", "A"])", "recipe/inputs/1/categories");
        row("an input twice", R"("id": "noise")", R"("id": "marker")", "recipe/inputs/3/id");
        row("an id with a comma",
            R"("id": "noise")",
            R"("id": "noise,loud")",
            "recipe/inputs/3/id");
        row("one fold", R"("folds": 3)", R"("folds": 1)", "recipe/folds");
        row("two and a half folds", R"("folds": 3)", R"("folds": 2.5)", "recipe/folds");
        row("more folds than a number holds", R"("folds": 3)", R"("folds": 1e300)", "recipe/folds");
        row("a seed below zero", R"("seed": 7)", R"("seed": -7)", "recipe/seed");
        row("search that is a text",
            R"("max_depth": [2])",
            R"("max_depth": ["two"])",
            "recipe/search");
        row("search without values", R"("max_depth": [2])", R"("max_depth": [])", "recipe/search");
        row("no penalties", "[0.001, 0.1]", "[]", "recipe/linearPenalties");
        row("no rounds", R"("mostRounds": 60)", R"("mostRounds": 0)", "recipe/mostRounds");
        row("no patience", R"("patience": 10)", R"("patience": 0)", "recipe/patience");
        row("negative weight",
            R"("maskedWeight": 0.5)",
            R"("maskedWeight": -1)",
            "recipe/maskedWeight");
        row("nobody behind an interval",
            R"("neighbours": 50)",
            R"("neighbours": 0)",
            "recipe/neighbours");
        row("no samples", R"("bootstraps": 60)", R"("bootstraps": 0)", "recipe/bootstraps");
        row("more than everybody", R"("farthest": 0.99)", R"("farthest": 1.5)", "recipe/farthest");
        row("nobody at all", R"("farthest": 0.99)", R"("farthest": 0)", "recipe/farthest");
    }

    void wrongRecipesNameThePlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, place);
        const auto whole = QByteArray::fromStdString(tests::smallRecipe("t", "j"));
        const auto at = whole.indexOf(from);
        QVERIFY(at >= 0);
        auto text = whole;
        text.replace(at, from.size(), to);
        const auto recipe = Recipe::parse(text.toStdString());
        QVERIFY(!recipe.has_value());
        QVERIFY(recipe.error().code == ErrorCode::Malformed);
        QCOMPARE(recipe.error().context, place.toStdString());
    }

    void everyTruncationIsAMessage()
    {
        const auto whole = tests::smallRecipe("t", "j");
        for (std::size_t length = 0; length < whole.size(); length += 7)
            QVERIFY(Recipe::parse(whole.substr(0, length)).error().code == ErrorCode::Malformed);
        QVERIFY(!Recipe::parse("[]").has_value());
    }

    void theShippedRecipeIsRead()
    {
        const auto recipe =
            Recipe::load(CONSILIUM_SOURCE_DIR "/resources/recipes/icb-response.json");
        QVERIFY(recipe.has_value());
        QVERIFY(recipe.value().claim == Claim::Prognosis);
        QCOMPARE(recipe.value().judging.size(), std::size_t{3});
        QCOMPARE(recipe.value().search.size(), std::size_t{8});
        QCOMPARE(recipe.value().schema.columns(), std::size_t{22}); // 6 inputs and 16 tumour types
        QVERIFY(!recipe.value().limits.empty());
        const auto absent = Recipe::load(CONSILIUM_SOURCE_DIR "/resources/recipes/absent.json");
        QVERIFY(absent.error().code == ErrorCode::NotFound);
        QCOMPARE(absent.error().context, std::string("absent.json"));
    }

    /// The shipped model is trained on nobody it is judged on.
    void judgingTablesAreNotTheTrainingTable()
    {
        const auto recipe =
            Recipe::load(CONSILIUM_SOURCE_DIR "/resources/recipes/icb-response.json").value();
        for (const auto& cohort : recipe.judging) {
            QVERIFY(cohort.sha256 != recipe.training.sha256);
            QVERIFY(cohort.file != recipe.training.file);
        }
    }
};

QTEST_APPLESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
