#include "core/models/model.h"

#include "core/base/crypto/hash.h"
#include "core/models/card_text.h"
#include "core/models/json_text.h"
#include "core/models/statistics.h"

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

} // namespace

Model::Model(Card card, Booster booster)
    : m_card(std::move(card))
    , m_booster(std::move(booster))
{
}

Result<Model> Model::load(const fs::path& folder)
{
    Files files;
    CONSILIUM_TRY(files.card, readFile(folder / "card.json"));
    CONSILIUM_TRY(files.model, readFile(folder / "model.ubj"));
    CONSILIUM_TRY(files.linear, readFile(folder / "linear.json"));
    CONSILIUM_TRY(files.calibration, readFile(folder / "calibration.json"));
    CONSILIUM_TRY(files.reference, readFile(folder / "reference.json"));
    return parse(files);
}

Result<Model> Model::parse(const Files& texts)
{
    CONSILIUM_TRY(auto card, parseCard(texts.card));
    CONSILIUM_TRY(const auto cardJson, parseJson(texts.card, "card.json"));
    const auto* files = cardJson.get_object().if_contains("files");
    if (files == nullptr)
        return fail(ErrorCode::Malformed, "card/files");
    ObjectReader hashes(*files, "card/files");
    const std::pair<const char*, const std::string*> parts[]{
        {"model.ubj", &texts.model},
        {"linear.json", &texts.linear},
        {"calibration.json", &texts.calibration},
        {"reference.json", &texts.reference}};
    for (const auto& [name, text] : parts) {
        if (crypto::sha256Hex(*text) != hashes.text(name))
            return fail(ErrorCode::Damaged, name);
    }

    CONSILIUM_TRY(auto booster, Booster::fromBytes(texts.model));
    Model model(std::move(card), std::move(booster));
    CONSILIUM_TRY(const auto linear, parseJson(texts.linear, "linear.json"));
    if (!linear.is_object())
        return fail(ErrorCode::Malformed, "linear.json");
    CONSILIUM_TRY(model.m_linear, LinearReader::parse(model.m_card.recipe, linear.get_object()));
    CONSILIUM_TRY(const auto calibration, parseJson(texts.calibration, "calibration.json"));
    ObjectReader patterns(calibration, "calibration");
    if (const auto* list = patterns.member("patterns"); list != nullptr && list->is_array()) {
        for (const auto& item : list->get_array()) {
            ObjectReader pattern(item, "calibration/patterns");
            const auto key = fmt::format("{}", fmt::join(pattern.texts("missing"), ","));
            CONSILIUM_CHECK(pattern.status());
            CONSILIUM_TRY(auto parsed,
                          Calibration::parse(model.m_card.recipe.target, item.get_object()));
            model.m_calibrations.emplace(key, std::move(parsed));
        }
    }
    if (!model.m_calibrations.contains(""))
        return fail(ErrorCode::Malformed, "calibration/patterns");
    if (const auto* centres = patterns.member("centres");
        centres != nullptr && centres->is_object()) {
        for (const auto& [category, value] : centres->get_object()) {
            if (!value.is_number())
                return fail(ErrorCode::Malformed, "calibration/centres");
            model.m_centres.emplace(category, value.to_number<double>());
        }
    }
    CONSILIUM_TRY(const auto reference, parseJson(texts.reference, "reference.json"));
    if (!reference.is_object())
        return fail(ErrorCode::Malformed, "reference.json");
    CONSILIUM_TRY(model.m_applicability,
                  Applicability::parse(model.schema(), reference.get_object()));
    return model;
}

const Calibration& Model::calibrationOf(std::span<const float> row) const
{
    const auto found = m_calibrations.find(missingPattern(schema(), row));
    return found == m_calibrations.end() ? m_calibrations.at("") : found->second;
}

double Model::centreOf(std::span<const float> row) const
{
    if (m_centres.empty())
        return 0;
    Examples one{{1, row.size(), {row.begin(), row.end()}}, {}, {}, {}, {0}};
    centre(m_card.recipe, m_centres, one);
    return one.centre.front();
}

HorizonValue
Model::horizonOf(const Calibration& calibration, const Scores& scores, double months) const
{
    using Reader = Calibration::Reader;
    HorizonValue at;
    at.months = months;
    at.readers = {calibration.survival(Reader::Trees, months, scores.trees),
                  calibration.survival(Reader::Linear, months, scores.linear),
                  calibration.survival(Reader::Blend, months, scores.blend)};
    at.survival =
        m_card.recipe.answer == Recipe::Answer::Blend ? at.readers.blend : at.readers.trees;
    const auto times = m_card.recipe.target.times();
    const auto place = static_cast<std::size_t>(
        std::lower_bound(times.begin(), times.end(), months) - times.begin());
    const double answer = calibration.answer(scores);
    at.interval = calibration.nearest(answer, place);
    at.interval.low = std::min(at.interval.low, at.survival);
    at.interval.high = std::max(at.interval.high, at.survival);
    at.atRisk = calibration.atRisk(answer, place);
    return at;
}

Scored Model::scoredOf(std::span<const float> row, const Scores& scores) const
{
    const auto& target = m_card.recipe.target;
    const auto& calibration = calibrationOf(row);
    Scored scored;
    const double answer = calibration.answer(scores);
    const double rowCentre = centreOf(row);
    scored.score = answer + rowCentre;
    scored.conformal = calibration.conformal(answer);
    double disagreement = 0;
    if (target.kind == Target::Kind::Binary) {
        scored.readers = {logistic(scores.trees), logistic(scores.linear), logistic(scores.blend)};
        scored.value = logistic(answer);
        scored.interval = calibration.nearest(answer, 0);
        scored.interval.low = std::min(scored.interval.low, scored.value);
        scored.interval.high = std::max(scored.interval.high, scored.value);
    } else if (target.kind == Target::Kind::Number) {
        scored.readers = {target.fromScale(scores.trees + rowCentre),
                          target.fromScale(scores.linear + rowCentre),
                          target.fromScale(scores.blend + rowCentre)};
        scored.value = target.fromScale(scored.score);
        scored.conformal.low =
            std::max(target.low, target.fromScale(scored.conformal.low + rowCentre));
        scored.conformal.high = target.fromScale(scored.conformal.high + rowCentre);
        scored.interval = {scored.conformal.low, scored.conformal.high};
    } else {
        for (const double months : target.horizons)
            scored.horizons.push_back(horizonOf(calibration, scores, months));
        const auto& first = scored.horizons.front();
        scored.readers = {
            1 - first.readers.trees, 1 - first.readers.linear, 1 - first.readers.blend};
        scored.value = 1 - first.survival;
        scored.interval = {1 - first.interval.high, 1 - first.interval.low};
    }
    disagreement = std::abs(scored.readers.trees - scored.readers.linear);
    if (target.kind == Target::Kind::Number)
        disagreement /= std::max(1e-9, std::abs(scored.value));
    scored.doReadersDisagree = disagreement > m_card.disagreement;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const auto& input = schema().inputs()[schema().inputOf(column)];
        if (input.isRequired && std::isnan(row[column]) &&
            (scored.lacking.empty() || scored.lacking.back() != input.id))
            scored.lacking.push_back(input.id);
    }
    scored.applicability = m_applicability.judge(row);
    return scored;
}

Result<std::vector<Scores>> Model::calibrated(const Matrix& rows) const
{
    std::vector<Scores> all;
    if (rows.rows == 0)
        return all;
    CONSILIUM_TRY(const auto matrix, DataMatrix::create(rows));
    CONSILIUM_TRY(const auto margins, m_booster.margins(matrix));
    for (std::size_t row = 0; row < rows.rows; ++row)
        all.push_back(calibrationOf(rows.row(row))
                          .apply(static_cast<double>(margins[row]), m_linear.at(rows.row(row))));
    return all;
}

Result<std::vector<Scored>> Model::scoreRows(const Matrix& rows) const
{
    CONSILIUM_TRY(const auto scores, calibrated(rows));
    std::vector<Scored> all;
    for (std::size_t row = 0; row < rows.rows; ++row)
        all.push_back(scoredOf(rows.row(row), scores[row]));
    return all;
}

Result<Prediction> Model::predict(const InputRow& row) const
{
    std::vector<float> encoded(schema().columns(), kMissing);
    CONSILIUM_CHECK(schema().encode(row, encoded));
    CONSILIUM_TRY(auto prediction, predictEncoded(encoded));
    if (!prediction.lacking.empty())
        return fail(ErrorCode::MissingData, prediction.lacking.front());
    return prediction;
}

Result<Prediction> Model::predictEncoded(std::span<const float> row) const
{
    const Matrix rows{1, row.size(), {row.begin(), row.end()}};
    CONSILIUM_TRY(const auto matrix, DataMatrix::create(rows));
    // The margin itself, as the figures of the card were made from it: its parts are rounded one by
    // one, so that their sum would tell people apart whom the trees do not.
    CONSILIUM_TRY(const auto margins, m_booster.margins(matrix));
    CONSILIUM_TRY(const auto contributions, m_booster.contributions(matrix, row.size()));
    const auto& calibration = calibrationOf(row);
    const auto scores = calibration.apply(static_cast<double>(margins.front()), m_linear.at(row));

    Prediction prediction{scoredOf(row, scores), 0, {}, {}, {}};
    // The score is a line in both raw scores, so its parts are theirs times the weights.
    const auto weights = calibration.weights();
    const auto linear = m_linear.partsAt(row);
    const auto values = contributions.row(0);
    for (std::size_t index = 0; index < schema().inputs().size(); ++index)
        prediction.shares.push_back(
            {schema().inputs()[index].id, weights.linear * linear.inputs[index], false});
    for (std::size_t column = 0; column < row.size(); ++column) {
        auto& share = prediction.shares[schema().inputOf(column)];
        share.amount += weights.trees * static_cast<double>(values[column]);
        share.isMissing = std::isnan(row[column]);
    }
    // The base is where everybody stands before any input is looked at, with the row's centre. It
    // is not what is left over, but for the rounding of single precision.
    prediction.base = weights.base + weights.trees * static_cast<double>(values.back()) +
                      weights.linear * linear.base + centreOf(row);
    double rest = prediction.score - prediction.base;
    for (const auto& share : prediction.shares) {
        rest -= share.amount;
        if (share.isMissing)
            prediction.missing.push_back(share.input);
    }
    // Single precision leaves less than this; more would be a model that is not explained.
    constexpr double kRounding = 1e-5;
    if (!(std::abs(rest) < kRounding))
        return fail(ErrorCode::Internal, "contributions do not add up");
    prediction.base += rest;
    for (const double months : m_card.recipe.target.times())
        prediction.curve.push_back(horizonOf(calibration, scores, months));
    return prediction;
}

} // namespace consilium::models
