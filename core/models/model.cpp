#include "core/models/model.h"

#include "core/base/crypto/hash.h"
#include "core/models/json_text.h"

#include <boost/json.hpp>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace consilium::models
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr double kFormat = 1;

Result<std::string> readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, path.filename().string());
    std::ostringstream text;
    text << file.rdbuf();
    if (file.bad())
        return fail(ErrorCode::Io, path.filename().string());
    return std::move(text).str();
}

Result<std::string>
readVerified(const fs::path& folder, ObjectReader& hashes, const std::string& name)
{
    CONSILIUM_TRY(auto bytes, readFile(folder / name));
    if (crypto::sha256Hex(bytes) != hashes.text(name))
        return fail(ErrorCode::Damaged, name);
    return bytes;
}

Result<Card> parseCard(const json::value& value)
{
    ObjectReader reader(value, "card");
    if (reader.number("format") > kFormat)
        return fail(ErrorCode::NewerVersion, "card.json");
    Card card;
    const auto* recipe = reader.member("recipe");
    if (recipe == nullptr || !recipe->is_object())
        return fail(ErrorCode::Malformed, "card/recipe");
    CONSILIUM_TRY(card.recipe, Recipe::parse(recipe->get_object()));
    if (const auto* training = reader.member("training")) {
        ObjectReader numbers(*training, "card/training");
        card.trainingPeople = static_cast<int>(numbers.number("people"));
        card.trainingEvents = static_cast<int>(numbers.number("events"));
        CONSILIUM_CHECK(numbers.status());
    }
    for (auto& cohort : reader.objects("figures")) {
        for (auto& figures : cohort.objects("readers")) {
            const auto* area = figures.member("auc");
            if (area == nullptr || !area->is_object())
                continue;
            ObjectReader estimate(*area, "card/figures/auc");
            card.discrimination.push_back({cohort.text("cohort"),
                                           figures.text("reader"),
                                           static_cast<int>(cohort.number("people")),
                                           static_cast<int>(cohort.number("events")),
                                           estimate.number("value"),
                                           estimate.number("low"),
                                           estimate.number("high")});
            figures.absorb(estimate);
            cohort.absorb(figures);
        }
        reader.absorb(cohort);
    }
    CONSILIUM_CHECK(reader.status());
    return card;
}

} // namespace

Model::Model(Card card, Booster booster)
    : m_card(std::move(card))
    , m_booster(std::move(booster))
{
}

Result<Model> Model::load(const fs::path& folder)
{
    CONSILIUM_TRY(auto cardText, readFile(folder / "card.json"));
    CONSILIUM_TRY(const auto cardJson, parseJson(cardText, "card.json"));
    CONSILIUM_TRY(auto card, parseCard(cardJson));
    card.sha256 = crypto::sha256Hex(cardText);
    card.text = std::move(cardText);
    const auto* files = cardJson.get_object().if_contains("files");
    if (files == nullptr)
        return fail(ErrorCode::Malformed, "card/files");
    ObjectReader hashes(*files, "card/files");
    CONSILIUM_TRY(const auto bytes, readVerified(folder, hashes, "model.ubj"));
    CONSILIUM_TRY(const auto calibrationText, readVerified(folder, hashes, "calibration.json"));
    CONSILIUM_TRY(const auto referenceText, readVerified(folder, hashes, "reference.json"));

    CONSILIUM_TRY(auto booster, Booster::fromBytes(bytes));
    Model model(std::move(card), std::move(booster));
    CONSILIUM_TRY(const auto calibration, parseJson(calibrationText, "calibration.json"));
    ObjectReader patterns(calibration, "calibration");
    if (const auto* list = patterns.member("patterns"); list != nullptr && list->is_array()) {
        for (const auto& item : list->get_array()) {
            ObjectReader pattern(item, "calibration/patterns");
            const auto key = fmt::format("{}", fmt::join(pattern.texts("missing"), ","));
            CONSILIUM_CHECK(pattern.status());
            CONSILIUM_TRY(auto parsed, Calibration::parse(item.get_object()));
            model.m_calibrations.emplace(key, std::move(parsed));
        }
    }
    if (!model.m_calibrations.contains(""))
        return fail(ErrorCode::Malformed, "calibration/patterns");
    CONSILIUM_TRY(const auto reference, parseJson(referenceText, "reference.json"));
    if (!reference.is_object())
        return fail(ErrorCode::Malformed, "reference.json");
    CONSILIUM_TRY(model.m_applicability,
                  Applicability::parse(model.schema(), reference.get_object()));
    return model;
}

Result<Prediction> Model::predict(const InputRow& row) const
{
    std::vector<float> encoded(schema().columns(), kMissing);
    CONSILIUM_CHECK(schema().encode(row, encoded));
    return predictEncoded(encoded);
}

Result<Prediction> Model::predictEncoded(std::span<const float> row) const
{
    for (std::size_t column = 0; column < row.size(); ++column) {
        const auto& input = schema().inputs()[schema().inputOf(column)];
        if (input.isRequired && std::isnan(row[column]))
            return fail(ErrorCode::MissingData, input.id);
    }
    const auto calibration = m_calibrations.find(missingPattern(schema(), row));
    if (calibration == m_calibrations.end())
        return fail(ErrorCode::MissingData, "inputs");
    CONSILIUM_TRY(const auto matrix, DataMatrix::create({1, row.size(), {row.begin(), row.end()}}));
    // The margin itself, as the figures of the card were made from it: its parts are rounded one by
    // one, so that their sum would tell people apart whom the trees do not.
    CONSILIUM_TRY(const auto margins, m_booster.margins(matrix));
    CONSILIUM_TRY(const auto contributions, m_booster.contributions(matrix, row.size()));

    Prediction prediction;
    const auto values = contributions.row(0);
    prediction.calibrated = calibration->second.apply(static_cast<double>(margins.front()));
    // The calibrated log-odds are a line in the margin, so its parts are the margin's parts times
    // the slope.
    const auto& line = calibration->second.line();
    for (const auto& input : schema().inputs())
        prediction.shares.push_back({input.id, 0, false});
    for (std::size_t column = 0; column < row.size(); ++column) {
        auto& share = prediction.shares[schema().inputOf(column)];
        share.logOdds += line.slope * static_cast<double>(values[column]);
        share.isMissing = std::isnan(row[column]);
    }
    // The base takes what rounding left over (below 1e-6), so that the parts add up to what is
    // shown.
    prediction.base = prediction.calibrated.logOdds;
    for (const auto& share : prediction.shares)
        prediction.base -= share.logOdds;
    for (const auto& share : prediction.shares) {
        if (share.isMissing)
            prediction.missing.push_back(share.input);
    }
    prediction.applicability = m_applicability.judge(row);
    return prediction;
}

} // namespace consilium::models
