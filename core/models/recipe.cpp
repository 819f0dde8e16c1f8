#include "core/models/recipe.h"

#include "core/models/json_text.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
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

DataFile dataFileOf(ObjectReader reader)
{
    return {reader.text("name"), reader.text("file"), reader.text("sha256"), reader.textOr("note", "")};
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
    const auto known = std::find_if(kClaims.begin(), kClaims.end(), [&](const auto& entry) { return entry.first == claim; });
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
    if (const auto* training = reader.member("training"))
        recipe.training = dataFileOf(ObjectReader(*training, "recipe/training"));
    if (recipe.training.file.empty())
        reader.reject("training");
    for (auto& cohort : reader.objects("judging"))
        recipe.judging.push_back(dataFileOf(cohort));
    for (auto& group : reader.objects("subgroups"))
        recipe.subgroups.push_back({group.text("name"), group.text("column"),
                                    group.member("bands") != nullptr ? group.numbers("bands") : std::vector<double>{}});
    std::vector<Input> inputs;
    for (auto& entry : reader.objects("inputs")) {
        inputs.push_back(inputOf(entry));
        if (!entry.failure().empty())
            return fail(ErrorCode::Malformed, entry.failure());
    }
    recipe.schema = Schema(std::move(inputs));
    constexpr std::size_t kMostOptional = 4;
    if (recipe.schema.inputs().empty() || recipe.schema.optionalInputs().size() > kMostOptional)
        reader.reject("inputs");
    recipe.folds = static_cast<int>(reader.number("folds"));
    recipe.seed = static_cast<std::uint64_t>(reader.number("seed"));
    recipe.search = combinations(reader, reader.member("search"));
    recipe.linearPenalties = reader.numbers("linearPenalties");
    recipe.mostRounds = static_cast<int>(reader.number("mostRounds"));
    recipe.patience = static_cast<int>(reader.number("patience"));
    recipe.maskedWeight = reader.number("maskedWeight");
    recipe.neighbours = static_cast<int>(reader.number("neighbours"));
    recipe.bootstraps = static_cast<int>(reader.number("bootstraps"));
    recipe.farthest = reader.number("farthest");
    if (recipe.folds < 2 || recipe.folds > 20)
        reader.reject("folds");
    if (recipe.mostRounds < 1 || recipe.mostRounds > 5000)
        reader.reject("mostRounds");
    if (recipe.linearPenalties.empty())
        reader.reject("linearPenalties");
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
