#include "core/models/examples.h"
#include "tests/core/models/small_model.h"

#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

namespace
{

Recipe recipeOf(const std::string& inputs, const std::string& target, const std::string& more = {})
{
    auto text = tests::smallRecipe("t", "j", target, more);
    const auto first = text.find(R"("inputs": [)");
    const auto last = text.find("],", text.find("noise", first));
    text.replace(first, last - first, R"("inputs": [)" + inputs);
    return Recipe::parse(text).value();
}

const char* const kBinary = R"({"kind": "binary", "column": "y"})";
const char* const kSize =
    R"({"id": "size", "label": "size", "kind": "number", "unit": "1", "low": 1, "high": 3, "codes": {"<=20": 1, ">20": 2}})";
const char* const kType =
    R"({"id": "type", "label": "type", "kind": "category", "categories": ["X", "Y"], "categoryOf": {"x": "X"}, "otherIsMissing": true})";
const char* const kGene =
    R"({"id": "gene", "label": "gene", "kind": "number", "unit": "1", "low": 0, "high": 2, "codes": {"A/A": 2, "A/G": 1}, "otherIsMissing": true, "substitutes": [{"column": "linked", "codes": {"T/T": 2}}]})";

Reading readText(const Recipe& recipe, const char* text, Outcomes outcomes = Outcomes::Needed)
{
    return read(recipe, Table::parse(text).value(), outcomes).value();
}

} // namespace

class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void codesAndNumbersAreRead()
    {
        const auto reading =
            readText(recipeOf(kSize, kBinary), "size,y\n<=20,1\n3,0\n,1\nbig,1\n9,0\n");
        const auto& rows = reading.examples.rows;
        QCOMPARE(rows.row(0)[0], 1.0F);
        QCOMPARE(rows.row(1)[0], 3.0F);
        QVERIFY(std::isnan(rows.row(2)[0]) && reading.problems[2].empty());
        QVERIFY(reading.problems[3] == (std::vector<Problem>{{"size", ErrorCode::Malformed}}));
        QVERIFY(reading.problems[4] == (std::vector<Problem>{{"size", ErrorCode::OutOfRange}}));
        QVERIFY(std::isnan(rows.row(4)[0])); // refused, not clipped
    }

    void categoriesAreMapped()
    {
        const auto reading = readText(recipeOf(kType, kBinary), "type,y\nx,1\nY,0\nZ,1\n");
        const auto& rows = reading.examples.rows;
        QCOMPARE(rows.row(0)[0], 1.0F);
        QCOMPARE(rows.row(1)[1], 1.0F);
        QVERIFY(std::isnan(rows.row(2)[0]) && std::isnan(rows.row(2)[1]));
        QVERIFY(reading.problems[2] == (std::vector<Problem>{{"type", ErrorCode::Unsupported}}));
    }

    /// A linked column stands in where the own one is empty, never where it says something else.
    void substitutesStandInForEmptyCells()
    {
        const auto reading = readText(recipeOf(kGene, kBinary),
                                      "gene,linked,y\nA/G,T/T,1\n,T/T,0\n,C/C,1\n*5,T/T,0\n");
        const auto& rows = reading.examples.rows;
        QCOMPARE(rows.row(0)[0], 1.0F);
        QCOMPARE(rows.row(1)[0], 2.0F);
        QVERIFY(std::isnan(rows.row(2)[0]));
        QVERIFY(std::isnan(rows.row(3)[0]));
        QVERIFY(reading.problems[3] == (std::vector<Problem>{{"gene", ErrorCode::Unsupported}}));
    }

    void rowsWithoutAnOutcomeAreCounted()
    {
        const auto recipe = recipeOf(
            kSize,
            R"({"kind": "survival", "time": "days", "event": "died", "perMonth": 30.4375, "horizons": [12]})",
            R"("only": {"column": "site", "text": "lung"}, )");
        const char* text =
            "size,days,died,site\n1,60.875,1,lung\n2,,0,lung\n3,0,1,lung\n1,9,0,skin\n";
        const auto reading = readText(recipe, text);
        QCOMPARE(reading.examples.rows.rows, std::size_t{1});
        QCOMPARE(reading.examples.outcome.value.front(), 2.0);
        QCOMPARE(reading.withoutOutcome, 2);
        QCOMPARE(reading.notMeant, 1);
        QCOMPARE(readText(recipe, text, Outcomes::Ignored).examples.rows.rows, std::size_t{4});
    }

    void severalColumnsAreOneNumber()
    {
        const auto recipe = recipeOf(
            kSize,
            R"({"kind": "number", "columns": ["a", "b"], "unit": "1", "low": 0, "high": 10})");
        const auto reading = readText(recipe, "size,a,b\n1,2,4\n1,2,\n1,50,50\n");
        QCOMPARE(reading.examples.outcome.value, (std::vector<double>{3}));
        QCOMPARE(reading.withoutOutcome, 2);
    }

    void centresAreTakenOffAndNoted()
    {
        const auto recipe =
            recipeOf(kType,
                     R"({"kind": "number", "columns": ["y"], "unit": "1", "low": 0, "high": 100})",
                     R"("centreBy": "type", )");
        auto examples = readText(recipe, "type,y\nX,10\nX,20\nY,50\n").examples;
        const auto centres = centresOf(recipe, examples);
        QCOMPARE(centres.at("X"), 15.0);
        centre(recipe, centres, examples);
        QCOMPARE(examples.outcome.value, (std::vector<double>{-5, 5, 0}));
        QCOMPARE(examples.centre, (std::vector<double>{15, 15, 50}));
    }

    void tablesAreJoinedUnderTheNameOfTheirKind()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        tests::writeFile(path / "amount_train.csv", "person,y\nP1,1\nP9,0\n");
        tests::writeFile(path / "people_train.csv", "person,size\nP1,2\n");
        tests::writeFile(path / "amount_new.csv", "person,y\nP1,1\n");
        tests::writeFile(path / "people_new.csv", "person,size\nP1,3\n");
        auto recipe = recipeOf(kSize, kBinary);
        recipe.training.file = "amount_train.csv";
        recipe.joins.push_back({{"people", "people_train.csv", "", ""}, "person"});
        const auto usual = tableOf(recipe, path / "amount_train.csv", false).value();
        QCOMPARE(usual.rows[0][2], std::string("2"));
        QCOMPARE(usual.rows[1][2], std::string()); // nobody of that name
        const auto other = tableOf(recipe, path / "amount_new.csv", false).value();
        QCOMPARE(other.rows[0][2], std::string("3"));
        QVERIFY(tableOf(recipe, path / "amount_train.csv", true).error().code ==
                ErrorCode::Damaged); // the hash is not that of the recipe
    }

    void tablesAreAppendedByName()
    {
        const auto both =
            appended(Table::parse("a,b\n1,2\n").value(), Table::parse("c,a\n3,4\n").value());
        QCOMPARE(both.columns, (std::vector<std::string>{"a", "b", "c"}));
        QCOMPARE(both.rows[0], (std::vector<std::string>{"1", "2", ""}));
        QCOMPARE(both.rows[1], (std::vector<std::string>{"4", "", "3"}));
    }
};

QTEST_APPLESS_MAIN(TestExamples)
#include "tst_examples.moc"
