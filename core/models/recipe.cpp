#include "core/models/recipe.h"

#include "core/models/json_text.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <set>
#include <sstream>

namespace consilium::models
{

namespace
{

constexpr std::array<std::pair<std::string_view, Claim>, 4> kClaims{{
    {"prognosis-under-treatment", Claim::Prognosis},
    {"randomised-comparison", Claim::RandomisedComparison},
    {"laboratory-response", Claim::LaboratoryResponse},
    {"dose", Claim::Dose},
}};

DataFile dataFileOf(ObjectReader& reader)
{
    return {
        reader.text("name"), reader.text("file"), reader.text("sha256"), reader.textOr("note", "")};
}

Input inputOf(ObjectReader& reader)
{
    Input input;
    input.id = reader.text("id");
    input.label = reader.text("label");
    input.meaning = reader.textOr("meaning", "");
    input.isRequired = reader.flagOr("required", false);
    const auto kind = reader.text("kind");
    if (kind == "category") {
        input.kind = Input::Kind::Category;
        input.categories = reader.texts("categories");
        if (const auto* types = reader.member("oncotree")) {
            ObjectReader map(*types, "recipe/inputs/oncotree");
            for (const auto& category : input.categories)
                input.oncotree.emplace(category, map.texts(category));
            if (!map.failure().empty())
                reader.reject("oncotree");
        }
    } else if (kind == "flag") {
        input.kind = Input::Kind::Flag;
        input.high = 1;
    } else if (kind == "number") {
        input.unit = reader.text("unit");
        input.low = reader.number("low");
        input.high = reader.number("high");
        input.clipHigh = reader.numberOrNone("clipHigh");
    } else {
        reader.reject("kind");
    }
    const auto direction = reader.textOr("direction", "free");
    if (direction == "increasing")
        input.direction = Direction::Increasing;
    else if (direction == "decreasing")
        input.direction = Direction::Decreasing;
    else if (direction != "free")
        reader.reject("direction");
    const auto scale = reader.textOr("scale", "plain");
    if (scale == "log1p")
        input.scale = Scale::Log1p;
    else if (scale != "plain")
        reader.reject("scale");
    return input;
}

/// What one entry cannot tell alone: ids that differ and can be joined by ',', ranges that hold
/// something, categories that differ.
void checkInput(const std::vector<Input>& inputs, ObjectReader& reader)
{
    const auto& input = inputs.back();
    const auto sameId = std::count_if(
        inputs.begin(), inputs.end(), [&](const Input& other) { return other.id == input.id; });
    if (input.id.empty() || input.id.find(',') != std::string::npos || sameId > 1)
        reader.reject("id");
    if (input.kind == Input::Kind::Number && !(input.low < input.high))
        reader.reject("high");
    if (input.clipHigh && !(*input.clipHigh > input.low && *input.clipHigh <= input.high))
        reader.reject("clipHigh");
    const std::set<std::string> categories(input.categories.begin(), input.categories.end());
    if (input.kind == Input::Kind::Category &&
        (categories.empty() || categories.size() != input.categories.size()))
        reader.reject("categories");
}

enum class Whole { No, Yes };

/// A number from low to high, the ends included. What lies outside is rejected and read as the low
/// end.
double within(ObjectReader& reader, std::string_view name, Whole whole, double low, double high)
{
    const double value = reader.number(name);
    if (value >= low && value <= high && (whole == Whole::No || value == std::floor(value)))
        return value;
    reader.reject(name);
    return low;
}

/// Every combination of the listed values, in the order of the list.
std::vector<Parameters> combinations(ObjectReader& reader, const boost::json::value* space)
{
    std::vector<Parameters> all{{}};
    if (space == nullptr || !space->is_object()) {
        reader.reject("search");
        return all;
    }
    ObjectReader values(*space, "recipe/search");
    for (const auto& [key, listed] : space->get_object()) {
        const std::string parameter(key);
        std::vector<Parameters> longer;
        const auto numbers = values.numbers(parameter);
        for (const auto& combination : all) {
            for (const double value : numbers) {
                longer.push_back(combination);
                longer.back().emplace_back(parameter, fmt::format("{}", value));
            }
        }
        all = std::move(longer);
    }
    if (!values.failure().empty() || all.empty())
        reader.reject("search");
    return all;
}

} // namespace

std::string_view name(Claim claim)
{
    for (const auto& [text, value] : kClaims) {
        if (value == claim)
            return text;
    }
    return {};
}

Result<Recipe> Recipe::parse(const boost::json::object& object)
{
    const boost::json::value whole(object);
    ObjectReader reader(whole, "recipe");
    Recipe recipe;
    recipe.source = object;
    recipe.id = reader.text("id");
    recipe.version = reader.text("version");
    recipe.name = reader.text("name");
    const auto claim = reader.text("claim");
    const auto known = std::find_if(
        kClaims.begin(), kClaims.end(), [&](const auto& entry) { return entry.first == claim; });
    if (known == kClaims.end())
        reader.reject("claim");
    else
        recipe.claim = known->second;
    recipe.claimText = reader.text("claimText");
    recipe.population = reader.text("population");
    recipe.outcome = reader.text("outcome");
    recipe.outcomeColumn = reader.text("outcomeColumn");
    recipe.horizon = reader.text("horizon");
    recipe.drugClasses = reader.texts("drugClasses");
    recipe.limits = reader.texts("limits");
    recipe.dataName = reader.text("dataName");
    recipe.dataSource = reader.text("dataSource");
    recipe.dataLicence = reader.text("dataLicence");
    recipe.citations = reader.texts("citations");
    recipe.yardstick = reader.text("yardstick");
    recipe.published = reader.text("published");
    if (const auto* training = reader.member("training")) {
        ObjectReader part(*training, "recipe/training");
        recipe.training = dataFileOf(part);
        reader.absorb(part);
    } else {
        reader.reject("training");
    }
    for (auto& cohort : reader.objects("judging")) {
        recipe.judging.push_back(dataFileOf(cohort));
        reader.absorb(cohort);
    }
    for (auto& group : reader.objects("subgroups")) {
        recipe.subgroups.push_back(
            {group.text("name"),
             group.text("column"),
             group.member("bands") != nullptr ? group.numbers("bands") : std::vector<double>{}});
        if (!std::is_sorted(recipe.subgroups.back().bands.begin(),
                            recipe.subgroups.back().bands.end()))
            group.reject("bands");
        reader.absorb(group);
    }
    std::vector<Input> inputs;
    for (auto& entry : reader.objects("inputs")) {
        inputs.push_back(inputOf(entry));
        checkInput(inputs, entry);
        reader.absorb(entry);
    }
    recipe.schema = Schema(std::move(inputs));
    constexpr std::size_t kMostOptional = 4;
    if (recipe.schema.inputs().empty() || recipe.schema.optionalInputs().size() > kMostOptional)
        reader.reject("inputs");
    constexpr double kMostSeed =
        9007199254740992; // 2^53: above it not every whole number is a double
    recipe.folds = static_cast<int>(within(reader, "folds", Whole::Yes, 2, 20));
    recipe.seed = static_cast<std::uint64_t>(within(reader, "seed", Whole::Yes, 0, kMostSeed));
    recipe.search = combinations(reader, reader.member("search"));
    recipe.linearPenalties = reader.numbers("linearPenalties");
    if (recipe.linearPenalties.empty())
        reader.reject("linearPenalties");
    recipe.mostRounds = static_cast<int>(within(reader, "mostRounds", Whole::Yes, 1, 5000));
    recipe.patience = static_cast<int>(within(reader, "patience", Whole::Yes, 1, 5000));
    recipe.maskedWeight = within(reader, "maskedWeight", Whole::No, 0, 1);
    recipe.neighbours = static_cast<int>(within(reader, "neighbours", Whole::Yes, 1, 1e6));
    recipe.bootstraps = static_cast<int>(within(reader, "bootstraps", Whole::Yes, 1, 1e6));
    recipe.farthest = within(reader, "farthest", Whole::No, 0.5, 1);
    CONSILIUM_CHECK(reader.status());
    return recipe;
}

Result<Recipe> Recipe::parse(std::string_view text)
{
    CONSILIUM_TRY(const auto value, parseJson(text, "recipe"));
    if (!value.is_object())
        return fail(ErrorCode::Malformed, "recipe");
    return parse(value.get_object());
}

Result<Recipe> Recipe::load(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::NotFound, file.filename().string());
    std::ostringstream text;
    text << stream.rdbuf();
    return parse(std::move(text).str());
}

} // namespace consilium::models
