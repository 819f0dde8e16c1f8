#include "core/models/recipe.h"

#include "core/models/json_text.h"
#include "core/models/recipe_inputs.h"

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

constexpr std::array<std::pair<std::string_view, Claim>, 5> kClaims{{
    {"prognosis-under-treatment", Claim::Prognosis},
    {"randomised-comparison", Claim::RandomisedComparison},
    {"laboratory-response", Claim::LaboratoryResponse},
    {"dose", Claim::Dose},
    {"diagnostic-aid", Claim::Diagnosis},
}};

DataFile dataFileOf(ObjectReader& reader)
{
    return {
        reader.text("name"), reader.text("file"), reader.text("sha256"), reader.textOr("note", "")};
}

std::vector<std::string> listOr(ObjectReader& reader, std::string_view name)
{
    return reader.member(name) == nullptr ? std::vector<std::string>{} : reader.texts(name);
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
    if (const auto* target = reader.member("target")) {
        ObjectReader part(*target, "recipe/target");
        recipe.target = targetOf(part);
        reader.absorb(part);
    } else {
        reader.reject("target");
    }
    recipe.horizon = reader.text("horizon");
    const auto extent = reader.textOr("extent", "any");
    recipe.extent = extent == "local"      ? Extent::Local
                    : extent == "advanced" ? Extent::Advanced
                                           : Extent::Any;
    if (extent != "any" && recipe.extent == Extent::Any)
        reader.reject("extent");
    recipe.arm = reader.textOr("arm", "");
    if (!recipe.arm.empty() && recipe.claim != Claim::RandomisedComparison)
        reader.reject("arm");
    recipe.drugClasses = listOr(reader, "drugClasses");
    recipe.tumours = listOr(reader, "tumours");
    recipe.useMark = reader.textOr("useMark", "");
    recipe.limits = reader.texts("limits");
    recipe.dataName = reader.text("dataName");
    recipe.dataSource = reader.text("dataSource");
    recipe.dataLicence = reader.text("dataLicence");
    recipe.citations = reader.texts("citations");
    recipe.yardstick = reader.textOr("yardstick", "");
    recipe.isYardstickFalling = reader.flagOr("yardstickFalling", false);
    recipe.published = reader.text("published");
    for (auto& part : reader.objects("publishedModels")) {
        recipe.publishedModels.push_back(publishedOf(part));
        reader.absorb(part);
    }
    if (const auto* training = reader.member("training")) {
        ObjectReader part(*training, "recipe/training");
        recipe.training = dataFileOf(part);
        reader.absorb(part);
    } else {
        reader.reject("training");
    }
    recipe.groupColumn = reader.textOr("groupColumn", "");
    for (auto& more : reader.objects("alsoTraining")) {
        recipe.alsoTraining.push_back(dataFileOf(more));
        reader.absorb(more);
    }
    if (const auto* only = reader.member("only")) {
        ObjectReader part(*only, "recipe/only");
        recipe.onlyColumn = part.text("column");
        recipe.onlyText = part.text("text");
        reader.absorb(part);
    }
    for (auto& join : reader.objects("joins")) {
        recipe.joins.push_back({dataFileOf(join), join.text("on")});
        reader.absorb(join);
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
    if (recipe.schema.inputs().empty())
        reader.reject("inputs");
    recipe.centreBy = reader.textOr("centreBy", "");
    recipe.linearPer = reader.textOr("linearPer", "");
    recipe.additive = listOr(reader, "additive");
    for (const auto& id : recipe.additive) {
        if (recipe.schema.indexOf(id) < 0)
            reader.reject("additive");
    }
    for (const auto* id : {&recipe.centreBy, &recipe.linearPer}) {
        const int index = recipe.schema.indexOf(*id);
        if (!id->empty() &&
            (index < 0 ||
             recipe.schema.inputs()[static_cast<std::size_t>(index)].kind != Input::Kind::Category))
            reader.reject(id == &recipe.centreBy ? "centreBy" : "linearPer");
    }
    const auto answer = reader.textOr("answer", "trees");
    recipe.answer = answer == "blend" ? Recipe::Answer::Blend : Recipe::Answer::Trees;
    if (answer != "blend" && answer != "trees")
        reader.reject("answer");
    recipe.blendWeight = reader.numberOrNone("blendWeight");
    if (recipe.blendWeight && !(*recipe.blendWeight >= 0 && *recipe.blendWeight <= 1))
        reader.reject("blendWeight");
    if (reader.member("coverage") != nullptr)
        recipe.coverage = within(reader, "coverage", Whole::No, 0.5, 0.99);
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
    if (reader.member("fewestAlike") != nullptr)
        recipe.fewestAlike = static_cast<int>(within(reader, "fewestAlike", Whole::Yes, 0, 1e6));
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
