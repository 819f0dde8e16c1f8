#include "core/models/figures.h"

#include "core/models/json_text.h"
#include "core/models/matrix.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

constexpr int kDecimals = 4;

json::value jsonOf(const Estimate& estimate)
{
    if (!estimate.value)
        return nullptr;
    return json::object{{"value", rounded(*estimate.value, kDecimals)},
                        {"low", rounded(estimate.low, kDecimals)},
                        {"high", rounded(estimate.high, kDecimals)}};
}

std::optional<double> areaOn(const std::vector<double>& scores,
                             std::span<const float> outcome,
                             std::span<const std::size_t> rows)
{
    std::vector<float> chosen;
    for (const auto row : rows)
        chosen.push_back(outcome[row]);
    return areaUnderCurve(select(scores, rows), chosen);
}

/// Intercept (with slope 1 not enforced) and slope of the calibration line of probabilities.
std::optional<double> calibrationOn(const std::vector<double>& logOdds,
                                    std::span<const float> outcome,
                                    std::span<const std::size_t> rows,
                                    double LogisticLine::*part)
{
    std::vector<float> chosen;
    for (const auto row : rows)
        chosen.push_back(outcome[row]);
    const auto line = fitLogisticLine(select(logOdds, rows), chosen);
    return line.has_value() ? std::optional(line.value().*part) : std::nullopt;
}

int eventsIn(std::span<const float> outcome)
{
    return static_cast<int>(
        std::count_if(outcome.begin(), outcome.end(), [](float value) { return value > 0.5F; }));
}

json::object readerFigures(const Recipe& recipe, const Said& said, std::span<const float> outcome)
{
    const auto times = recipe.bootstraps;
    const auto run = [&](auto&& figure) {
        return jsonOf(bootstrap(outcome.size(), times, recipe.seed, figure));
    };
    json::object figures{{"reader", said.reader}};
    figures.emplace("auc", run([&](std::span<const std::size_t> rows) {
                        return areaOn(said.scores, outcome, rows);
                    }));
    if (said.probabilities.empty())
        return figures;
    std::vector<double> logOdds;
    for (const double probability : said.probabilities)
        logOdds.push_back(logOddsOf(probability));
    figures.emplace("brier", run([&](std::span<const std::size_t> rows) -> std::optional<double> {
                        std::vector<float> chosen;
                        for (const auto row : rows)
                            chosen.push_back(outcome[row]);
                        return brierScore(select(said.probabilities, rows), chosen);
                    }));
    figures.emplace("calibrationIntercept", run([&](std::span<const std::size_t> rows) {
                        return calibrationOn(logOdds, outcome, rows, &LogisticLine::intercept);
                    }));
    figures.emplace("calibrationSlope", run([&](std::span<const std::size_t> rows) {
                        return calibrationOn(logOdds, outcome, rows, &LogisticLine::slope);
                    }));
    const double mean = std::accumulate(said.probabilities.begin(), said.probabilities.end(), 0.0) /
                        static_cast<double>(said.probabilities.size());
    figures.emplace("meanProbability", rounded(mean, kDecimals));
    return figures;
}

/// The band a value falls into, in words: "below 50", "50 to below 65", "65 and above".
std::string bandOf(const std::vector<double>& bands, double value)
{
    const auto above = std::upper_bound(bands.begin(), bands.end(), value);
    if (above == bands.begin())
        return fmt::format("below {}", bands.front());
    if (above == bands.end())
        return fmt::format("{} and above", bands.back());
    return fmt::format("{} to below {}", *(above - 1), *above);
}

} // namespace

json::object figuresOf(const Recipe& recipe,
                       const std::string& cohort,
                       const std::vector<Said>& readers,
                       std::span<const float> outcome)
{
    const int events = eventsIn(outcome);
    json::array all;
    for (const auto& said : readers) {
        auto figures = readerFigures(recipe, said, outcome);
        if (&said != &readers.front()) {
            figures.emplace(
                "aucDifference",
                jsonOf(bootstrap(outcome.size(),
                                 recipe.bootstraps,
                                 recipe.seed,
                                 [&](std::span<const std::size_t> rows) -> std::optional<double> {
                                     const auto first =
                                         areaOn(readers.front().scores, outcome, rows);
                                     const auto other = areaOn(said.scores, outcome, rows);
                                     if (!first || !other)
                                         return std::nullopt;
                                     return *first - *other;
                                 })));
        }
        all.push_back(std::move(figures));
    }
    return {{"cohort", cohort},
            {"people", outcome.size()},
            {"events", events},
            {"observedShare",
             rounded(static_cast<double>(events) / static_cast<double>(outcome.size()), kDecimals)},
            {"readers", std::move(all)}};
}

json::object coverageOf(const Recipe& recipe,
                        const std::vector<Calibrated>& said,
                        std::span<const float> outcome)
{
    const auto groups =
        std::max<std::size_t>(1, said.size() / static_cast<std::size_t>(recipe.neighbours));
    std::vector<std::size_t> order(said.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return said[a].probability < said[b].probability;
    });
    int held = 0;
    for (std::size_t group = 0; group < groups; ++group) {
        const auto first = group * order.size() / groups;
        const auto last = (group + 1) * order.size() / groups;
        double low = 0;
        double high = 0;
        double events = 0;
        for (std::size_t at = first; at < last; ++at) {
            low += said[order[at]].low;
            high += said[order[at]].high;
            events += static_cast<double>(outcome[order[at]]);
        }
        held += events >= low && events <= high ? 1 : 0;
    }
    return {{"groups", groups}, {"held", held}};
}

json::array audit(const Recipe& recipe,
                  const std::string& cohort,
                  const Table& table,
                  std::span<const double> probabilities,
                  std::span<const float> outcome)
{
    json::array all;
    for (const auto& group : recipe.subgroups) {
        const int column = table.column(group.column);
        if (column < 0)
            continue;
        std::map<std::string, std::vector<std::size_t>> members;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto& cell = table.rows[row][static_cast<std::size_t>(column)];
            const auto number = parseNumber(cell);
            if (cell.empty() || (!group.bands.empty() && !number.has_value()))
                members["not known"].push_back(row);
            else
                members[group.bands.empty() ? cell : bandOf(group.bands, number.value())].push_back(
                    row);
        }
        for (const auto& [level, rows] : members) {
            std::vector<double> said;
            std::vector<float> happened;
            for (const auto row : rows) {
                said.push_back(probabilities[row]);
                happened.push_back(outcome[row]);
            }
            const int events = eventsIn(happened);
            const auto people = static_cast<int>(rows.size());
            const bool isEnough = people >= 20 && events >= 5 && people - events >= 5;
            json::value area = "too few";
            if (isEnough)
                area = jsonOf(bootstrap(rows.size(),
                                        recipe.bootstraps,
                                        recipe.seed,
                                        [&](std::span<const std::size_t> sample) {
                                            return areaOn(said, happened, sample);
                                        }));
            all.push_back(
                {{"cohort", cohort},
                 {"subgroup", group.name},
                 {"level", level},
                 {"people", people},
                 {"events", events},
                 {"observedShare", rounded(static_cast<double>(events) / people, kDecimals)},
                 {"meanProbability",
                  rounded(std::accumulate(said.begin(), said.end(), 0.0) / people, kDecimals)},
                 {"auc", std::move(area)}});
        }
    }
    return all;
}

} // namespace consilium::models
