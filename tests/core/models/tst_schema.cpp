#include "core/models/recipe.h"
#include "tests/core/models/small_recipe.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

class TestSchema : public QObject
{
    Q_OBJECT

    static Schema schema() { return Recipe::parse(tests::smallRecipe("t", "j")).value().schema; }

private Q_SLOTS:
    void missingIsNeverZero()
    {
        std::vector<float> row(schema().columns());
        QVERIFY(schema().encode({{"dose", 2.5}, {"site", std::string("B")}}, row).has_value());
        QCOMPARE(row[0], 2.5F);
        QCOMPARE(row[1], 0.0F); // site A
        QCOMPARE(row[2], 1.0F); // site B
        QVERIFY(std::isnan(row[3]));
        QVERIFY(std::isnan(row[4]));
    }

    void whatCannotBeTrueIsRefused_data()
    {
        QTest::addColumn<double>("dose");
        QTest::addColumn<QByteArray>("site");
        QTest::addColumn<int>("code");
        QTest::newRow("below the range") << -0.1 << QByteArray("A") << static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("above the range") << 20.1 << QByteArray("A") << static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("not a number") << std::nan("") << QByteArray("A") << static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("unknown category") << 1.0 << QByteArray("C") << static_cast<int>(ErrorCode::Unsupported);
    }

    void whatCannotBeTrueIsRefused()
    {
        QFETCH(double, dose);
        QFETCH(QByteArray, site);
        QFETCH(int, code);
        std::vector<float> row(schema().columns());
        const auto status = schema().encode({{"dose", dose}, {"site", site.toStdString()}}, row);
        QVERIFY(!status.has_value());
        QCOMPARE(static_cast<int>(status.error().code), code);
    }

    void directionsInXgboostsForm() { QCOMPARE(schema().monotoneConstraints(), std::string("(1,0,0,0,0)")); }

    void wrongRecipes_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("claim that does not exist") << QByteArray("prognosis-under-treatment") << QByteArray("cure");
        QTest::newRow("kind that does not exist") << QByteArray("\"kind\": \"flag\"") << QByteArray("\"kind\": \"colour\"");
        QTest::newRow("direction that does not exist") << QByteArray("increasing") << QByteArray("sideways");
        QTest::newRow("one fold") << QByteArray("\"folds\": 3") << QByteArray("\"folds\": 1");
        QTest::newRow("no penalties") << QByteArray("[0.001, 0.1]") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray("\"version\": \"1.0.0\",") << QByteArray();
        QTest::newRow("search that is a text") << QByteArray("\"max_depth\": [2]") << QByteArray("\"max_depth\": [\"two\"]");
    }

    void wrongRecipes()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        auto text = QByteArray::fromStdString(tests::smallRecipe("t", "j"));
        QVERIFY(text.contains(from));
        const auto recipe = Recipe::parse(text.replace(from, to).toStdString());
        QVERIFY(!recipe.has_value());
        QVERIFY(recipe.error().code == ErrorCode::Malformed);
        QVERIFY(recipe.error().context.starts_with("recipe"));
    }

    void theShippedRecipeIsRead()
    {
        const auto recipe = Recipe::load(CONSILIUM_SOURCE_DIR "/resources/recipes/icb-response.json");
        QVERIFY(recipe.has_value());
        QVERIFY(recipe.value().claim == Claim::Prognosis);
        QCOMPARE(recipe.value().judging.size(), std::size_t{3});
        QVERIFY(!recipe.value().limits.empty());
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
