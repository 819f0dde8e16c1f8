#include "core/models/evaluation.h"
#include "core/models/json_text.h"
#include "core/models/training.h"
#include "tests/core/models/small_model.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <boost/json.hpp>
#include <xgboost/c_api.h>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

namespace fs = std::filesystem;

namespace
{

const fs::path kRecipes = CONSILIUM_SOURCE_DIR "/resources/recipes";
const fs::path kModels = CONSILIUM_SOURCE_DIR "/resources/models";

fs::path dataOf(const Recipe& recipe)
{
    const auto* folder = recipe.source.if_contains("dataFolder");
    return tests::sharedData().toStdString() + "/" +
           (folder == nullptr ? std::string("icb-loris") : std::string(folder->as_string()));
}

} // namespace

class TestShippedModel : public QObject
{
    Q_OBJECT

    static void addModels()
    {
        QTest::addColumn<QByteArray>("id");
        for (const auto& entry : fs::directory_iterator(kModels)) {
            const auto id = entry.path().filename().string();
            QTest::newRow(id.c_str()) << QByteArray::fromStdString(id);
        }
    }

private Q_SLOTS:

    /// Models come out of their recipes byte for byte: one of each kind that trains in a minute.
    void itIsReproduced_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : {"icb-response", "colon-adjuvant", "lung-icb-response"})
            QTest::newRow(id) << QByteArray(id);
    }

    void itIsReproduced()
    {
        QFETCH(QByteArray, id);
        CONSILIUM_NEEDS_SHARED_DATA();
        int major = 0;
        XGBoostVersion(&major, nullptr, nullptr);
        if (major != kTrainingVersion)
            QSKIP("Another XGBoost than 1.7: its bytes differ, so there is nothing to compare");
        const auto recipe = Recipe::load(kRecipes / (id.toStdString() + ".json")).value();
        const auto again = train(recipe, dataOf(recipe), {}, {});
        QVERIFY(again.has_value());
        const auto shipped = kModels / id.toStdString();
        QVERIFY(again.value().model == tests::readFile(shipped / "model.ubj"));
        QVERIFY(again.value().linear == tests::readFile(shipped / "linear.json"));
        QVERIFY(again.value().calibration == tests::readFile(shipped / "calibration.json"));
        QVERIFY(again.value().reference == tests::readFile(shipped / "reference.json"));
        QVERIFY(again.value().card == tests::readFile(shipped / "card.json"));
    }

    /// Every folder loads, was made from the recipe that stands beside it, covers what it promises
    /// within two points in nested cross-validation, and says what it may claim.
    void theFolderIsWhole_data() { addModels(); }

    void theFolderIsWhole()
    {
        QFETCH(QByteArray, id);
        const auto model = Model::load(kModels / id.toStdString());
        QVERIFY2(model.has_value(), model.has_value() ? "" : model.error().context.c_str());
        const auto& card = model.value().card();
        // As text: 0.0 in a recipe is 0 in the card, the same number of another JSON kind.
        const auto recipe = Recipe::load(kRecipes / (id.toStdString() + ".json")).value();
        QVERIFY(pretty(card.recipe.source) == pretty(recipe.source));
        QCOMPARE(card.recipe.id, id.toStdString());
        QVERIFY(!card.recipe.claimText.empty() && !card.recipe.limits.empty());
        QVERIFY2(std::abs(*card.coverage.value - card.recipe.coverage) <= 0.02,
                 std::to_string(*card.coverage.value).c_str());
        if (card.recipe.claim == Claim::Prognosis)
            QVERIFY(card.recipe.claimText.find("does not say what") != std::string::npos);
        for (const auto* reader : {"answer", "trees", "linear", "blend"}) {
            const auto found =
                std::any_of(card.figures.begin(),
                            card.figures.end(),
                            [&](const CardFigure& figure) { return figure.reader == reader; });
            QVERIFY2(found, reader);
        }
    }

    /// On every training row the shares add up to the score.
    void partsAddUp_data() { addModels(); }

    void partsAddUp()
    {
        QFETCH(QByteArray, id);
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto model = Model::load(kModels / id.toStdString()).value();
        const auto& recipe = model.card().recipe;
        const auto table = tableOf(recipe, dataOf(recipe) / recipe.training.file, false).value();
        const auto reading = read(recipe, table, Outcomes::Ignored).value();
        const auto& rows = reading.examples.rows;
        QCOMPARE(rows.rows, table.rows.size());
        for (std::size_t row = 0; row < rows.rows; ++row) {
            const auto said = model.predictEncoded(rows.row(row)).value();
            double sum = said.base;
            for (const auto& share : said.shares)
                sum += share.amount;
            QVERIFY(std::abs(sum - said.score) < 1e-5);
            QVERIFY(std::isfinite(said.value));
        }
    }

    /// Less its centre the base is the same for everybody who lacks the same inputs (and, where the
    /// linear reader is fitted apart for each category, is of one): the shares carry all that tells
    /// people apart.
    void theBaseIsOneForAll_data() { addModels(); }

    void theBaseIsOneForAll()
    {
        QFETCH(QByteArray, id);
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto model = Model::load(kModels / id.toStdString()).value();
        const auto& recipe = model.card().recipe;
        const auto table = tableOf(recipe, dataOf(recipe) / recipe.training.file, false).value();
        auto reading = read(recipe, table, Outcomes::Ignored).value();
        auto& examples = reading.examples;
        centre(recipe, model.centres(), examples);
        const int part = table.column(recipe.linearPer);
        std::map<std::string, double> base;
        for (std::size_t row = 0; row < examples.rows.rows; ++row) {
            const auto& cells = examples.rows.row(row);
            const double said = model.predictEncoded(cells).value().base -
                                (examples.centre.empty() ? 0 : examples.centre[row]);
            auto key = missingPattern(recipe.schema, cells);
            if (part >= 0)
                key += '|' + table.rows[row][static_cast<std::size_t>(part)];
            const auto first = base.emplace(key, said).first;
            QVERIFY(std::abs(first->second - said) < 2e-5);
        }
    }
};

QTEST_APPLESS_MAIN(TestShippedModel)
#include "tst_shipped_model.moc"
