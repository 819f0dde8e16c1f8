#include "core/models/calibration.h"
#include "core/models/figures.h"
#include "core/models/json_text.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

constexpr double kFlagGap = 0.05;   ///< points of ranking or of the outcome's share
constexpr double kWeakerGap = 0.03; ///< points of ranking
constexpr double kFlagZ = 2.576;    ///< 1 of 100 cohorts by chance
/// A 95 % interval is as wide as this many standard errors.
constexpr double kWidth = 2 * 1.96;
constexpr int kFewestPeople = 20;
constexpr int kFewestEvents = 5;

std::map<std::string, std::vector<std::size_t>>
membersOf(const Subgroup& group, const Table& table, int column, const Examples& examples)
{
    std::map<std::string, std::vector<std::size_t>> members;
    for (std::size_t row = 0; row < examples.rows.rows; ++row) {
        const auto& cell = table.rows[examples.source[row]][static_cast<std::size_t>(column)];
        const auto number = parseNumber(cell);
        if (cell.empty() || (!group.bands.empty() && !number.has_value()))
            members["not known"].push_back(row);
        else
            members[group.bands.empty() ? cell : bandOf(group.bands, number.value())].push_back(
                row);
    }
    return members;
}

double errorOf(const Estimate& estimate) { return (estimate.high - estimate.low) / kWidth; }

/// What was seen less what was said, with its interval.
Estimate missOf(const Recipe& recipe,
                const Said& said,
                const Examples& examples,
                const std::vector<std::size_t>& rows)
{
    const auto figures = figuresFor(recipe, said, examples);
    const auto found = std::find_if(figures.begin(), figures.end(), [](const Figure& figure) {
        return figure.name.starts_with("calibrationInTheLarge") || figure.name == "bias";
    });
    if (found == figures.end())
        return {};
    auto estimate = bootstrap(
        rows.size(),
        std::min(recipe.bootstraps, 400),
        recipe.seed,
        [&](std::span<const std::size_t> drawn) { return found->on(select(rows, drawn)); });
    if (found->name == "bias" && estimate.value) // there it is said less seen
        estimate = {-*estimate.value, -estimate.high, -estimate.low};
    return estimate;
}

Estimate rankOf(const Recipe& recipe,
                const Said& said,
                const Examples& examples,
                const std::vector<std::size_t>& rows)
{
    const auto figures = figuresFor(recipe, said, examples);
    const auto& figure =
        recipe.target.kind == Target::Kind::Number ? figures.back() : figures.front();
    return bootstrap(
        rows.size(),
        std::min(recipe.bootstraps, 400),
        recipe.seed,
        [&](std::span<const std::size_t> drawn) { return figure.on(select(rows, drawn)); });
}

double meanOutcome(const Recipe& recipe, const Examples& examples)
{
    double sum = 0;
    for (std::size_t row = 0; row < examples.rows.rows; ++row)
        sum += recipe.target.fromScale(examples.outcome.value[row] +
                                       (examples.centre.empty() ? 0 : examples.centre[row]));
    return sum / static_cast<double>(examples.rows.rows);
}

/// The words for what stands out in a group.
json::array flagsOf(const Recipe& recipe,
                    const Examples& examples,
                    const Estimate& miss,
                    const Estimate& rank,
                    const Estimate& rest)
{
    json::array flags;
    const bool isNumber = recipe.target.kind == Target::Kind::Number;
    const double unit = isNumber ? std::abs(meanOutcome(recipe, examples)) : 1;
    if (miss.value && errorOf(miss) > 0 && std::abs(*miss.value) >= kFlagGap * unit &&
        std::abs(*miss.value) / errorOf(miss) >= kFlagZ)
        flags.emplace_back(*miss.value > 0 ? "said too low" : "said too high");
    if (rank.value && rest.value) {
        const double gap = *rest.value - *rank.value;
        const double error = std::hypot(errorOf(rank), errorOf(rest));
        if (gap >= kFlagGap && error > 0 && gap / error >= kFlagZ)
            flags.emplace_back("ranks worse");
        else if (gap >= kWeakerGap)
            flags.emplace_back("weaker");
    }
    return flags;
}

} // namespace

std::string bandOf(const std::vector<double>& bands, double value)
{
    const auto above = std::upper_bound(bands.begin(), bands.end(), value);
    if (above == bands.begin())
        return fmt::format("below {}", bands.front());
    if (above == bands.end())
        return fmt::format("{} and above", bands.back());
    return fmt::format("{} to below {}", *(above - 1), *above);
}

json::array audit(const Recipe& recipe,
                  const std::string& cohort,
                  const Table& table,
                  const Said& said,
                  const Examples& examples,
                  const FollowUp& settled)
{
    json::array all;
    for (const auto& group : recipe.subgroups) {
        const int column = table.column(group.column);
        if (column < 0)
            continue;
        for (const auto& [level, rows] : membersOf(group, table, column, examples)) {
            const auto people = static_cast<int>(rows.size());
            const auto members = examples.select(rows);
            const int events = members.outcome.events();
            const bool isNumber = recipe.target.kind == Target::Kind::Number;
            const bool isEnough =
                people >= kFewestPeople &&
                (isNumber || (events >= kFewestEvents && people - events >= kFewestEvents));
            json::object entry{{"cohort", cohort},
                               {"subgroup", group.name},
                               {"column", group.column},
                               {"level", level},
                               {"n", people}};
            if (!isNumber)
                entry.emplace("events", events);
            if (!isEnough) {
                entry.emplace("figures", "too few");
                all.push_back(std::move(entry));
                continue;
            }
            std::vector<std::size_t> others;
            for (std::size_t row = 0; row < examples.rows.rows; ++row) {
                if (!std::binary_search(rows.begin(), rows.end(), row))
                    others.push_back(row);
            }
            const auto miss = missOf(recipe, said, examples, rows);
            const auto rank = rankOf(recipe, said, examples, rows);
            const auto rest = others.empty() ? Estimate{} : rankOf(recipe, said, examples, others);
            entry.emplace("discrimination", jsonOf(rank));
            entry.emplace("discriminationInTheRest", jsonOf(rest));
            entry.emplace("seenLessSaid", jsonOf(miss));
            if (settled.size() > 0)
                entry.emplace("coverage", jsonOf(coverageOf(settled.select(rows))));
            entry.emplace("flags", flagsOf(recipe, examples, miss, rank, rest));
            all.push_back(std::move(entry));
        }
    }
    return all;
}

} // namespace consilium::models
