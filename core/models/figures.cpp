#include "core/models/figures.h"

#include "core/models/json_text.h"
#include "core/models/score_line.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

constexpr int kDecimals = 4;

using Rows = std::span<const std::size_t>;

/// Mean ranks, ties shared.
std::vector<double> ranksOf(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return values[a] < values[b] || (values[a] == values[b] && a < b);
    });
    std::vector<double> ranks(values.size());
    for (std::size_t at = 0; at < order.size();) {
        auto last = at;
        while (last < order.size() && values[order[last]] == values[order[at]])
            ++last;
        const double mean = static_cast<double>(at + last - 1) / 2;
        for (; at < last; ++at)
            ranks[order[at]] = mean;
    }
    return ranks;
}

/// Spearman C. Am J Psychol 1904;15:72. Empty below three values or where one list is constant.
std::optional<double> rankCorrelation(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() < 3)
        return std::nullopt;
    const auto x = ranksOf(a);
    const auto y = ranksOf(b);
    const double mean = static_cast<double>(a.size() - 1) / 2;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (std::size_t row = 0; row < x.size(); ++row) {
        xy += (x[row] - mean) * (y[row] - mean);
        xx += (x[row] - mean) * (x[row] - mean);
        yy += (y[row] - mean) * (y[row] - mean);
    }
    return xx > 0 && yy > 0 ? std::optional(xy / std::sqrt(xx * yy)) : std::nullopt;
}

std::vector<Figure> binaryFigures(const Said& said, const Outcome& outcome)
{
    const auto flags = outcome.flags();
    std::vector<Figure> figures;
    figures.push_back({"auc", [&said, flags](Rows rows) {
                           return areaUnderCurve(select(said.scores, rows), select(flags, rows));
                       }});
    if (said.values.empty())
        return figures;
    std::vector<double> logOdds;
    for (const double probability : said.values)
        logOdds.push_back(logOddsOf(probability));
    figures.push_back({"brier", [&said, flags](Rows rows) -> std::optional<double> {
                           return brierScore(select(said.values, rows), select(flags, rows));
                       }});
    figures.push_back({"calibrationInTheLarge", [&said, flags](Rows rows) -> std::optional<double> {
                           double sum = 0;
                           for (const auto row : rows)
                               sum += static_cast<double>(flags[row]) - said.values[row];
                           return sum / static_cast<double>(rows.size());
                       }});
    figures.push_back(
        {"calibrationSlope", [logOdds, flags](Rows rows) -> std::optional<double> {
             const auto line = fitLogisticLine(select(logOdds, rows), select(flags, rows));
             return line.has_value() ? std::optional(line.value().slope) : std::nullopt;
         }});
    return figures;
}

/// Mean over the groups of the rank correlation inside each.
std::optional<double> meanCorrelation(const std::vector<std::string>& groups,
                                      const std::vector<double>& a,
                                      const std::vector<double>& b,
                                      Rows rows)
{
    std::map<std::string, std::pair<std::vector<double>, std::vector<double>>> members;
    for (const auto row : rows) {
        auto& [x, y] = members[groups[row]];
        x.push_back(a[row]);
        y.push_back(b[row]);
    }
    double sum = 0;
    int count = 0;
    for (const auto& [group, values] : members) {
        if (const auto one = rankCorrelation(values.first, values.second)) {
            sum += *one;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::vector<Figure> numberFigures(const Recipe& recipe, const Said& said, const Examples& examples)
{
    std::vector<double> seen;
    for (std::size_t row = 0; row < examples.outcome.size(); ++row)
        seen.push_back(recipe.target.fromScale(
            examples.outcome.value[row] + (examples.centre.empty() ? 0 : examples.centre[row])));
    std::vector<Figure> figures;
    const auto meanOf = [&](const std::string& name, auto&& one) {
        figures.push_back({name, [&said, seen, one](Rows rows) -> std::optional<double> {
                               double sum = 0;
                               for (const auto row : rows)
                                   sum += one(said.values[row], seen[row]);
                               return sum / static_cast<double>(rows.size());
                           }});
    };
    if (!recipe.centreBy.empty() && !examples.centre.empty()) {
        // The category of a row by its centre: two categories with one mean would be one group.
        std::vector<std::string> categories;
        std::vector<double> deviations;
        std::vector<double> said0;
        const auto& values = said.values.empty() ? said.scores : said.values;
        for (std::size_t row = 0; row < seen.size(); ++row) {
            categories.push_back(fmt::format("{}", examples.centre[row]));
            deviations.push_back(seen[row] - recipe.target.fromScale(examples.centre[row]));
            said0.push_back(values[row] - recipe.target.fromScale(examples.centre[row]));
        }
        figures.push_back({"rankCorrelationWithinCategory", [categories, values, seen](Rows rows) {
                               return meanCorrelation(categories, values, seen, rows);
                           }});
        if (!examples.groups.empty())
            figures.push_back(
                {"rankCorrelationWithinPerson", [&examples, said0, deviations](Rows rows) {
                     return meanCorrelation(examples.groups, said0, deviations, rows);
                 }});
    }
    if (said.values.empty()) {
        figures.push_back({"rankCorrelation", [&said, seen](Rows rows) {
                               return rankCorrelation(select(said.scores, rows),
                                                      select(seen, rows));
                           }});
        return figures;
    }
    meanOf("meanAbsoluteError", [](double a, double b) { return std::abs(a - b); });
    // Where zero is a value, a share of it says nothing.
    if (recipe.target.low > 0)
        meanOf("within20Percent",
               [](double a, double b) { return std::abs(a - b) <= 0.2 * b ? 1.0 : 0.0; });
    meanOf("bias", [](double a, double b) { return a - b; });
    figures.push_back({"rankCorrelation", [&said, seen](Rows rows) {
                           return rankCorrelation(select(said.values, rows), select(seen, rows));
                       }});
    return figures;
}

std::vector<double> columnOf(const Said& said, std::size_t column, Rows rows)
{
    std::vector<double> values;
    for (const auto row : rows)
        values.push_back(said.values[row * said.times.size() + column]);
    return values;
}

std::vector<Figure> survivalFigures(const Recipe& recipe, const Said& said, const Outcome& outcome)
{
    const auto people = outcome.followUp();
    std::vector<Figure> figures;
    figures.push_back({"concordance", [&said, people](Rows rows) {
                           return concordance(select(said.scores, rows), people.select(rows));
                       }});
    if (said.values.empty())
        return figures;
    figures.push_back(
        {"integratedBrier", [&said, people](Rows rows) -> std::optional<double> {
             const auto chosen = people.select(rows);
             std::vector<double> survival;
             for (const auto row : rows) {
                 const auto first =
                     said.values.begin() + static_cast<std::ptrdiff_t>(row * said.times.size());
                 survival.insert(
                     survival.end(), first, first + static_cast<std::ptrdiff_t>(said.times.size()));
             }
             const double brier =
                 integratedBrier(said.times, survival, chosen, KaplanMeier::fitCensoring(chosen));
             return std::isfinite(brier) ? std::optional(brier) : std::nullopt;
         }});
    for (const double horizon : recipe.target.horizons) {
        const auto found = std::find(said.times.begin(), said.times.end(), horizon);
        if (found == said.times.end())
            continue;
        const auto column = static_cast<std::size_t>(found - said.times.begin());
        figures.push_back(
            {fmt::format("calibrationInTheLarge_{}", horizon),
             [&said, people, column, horizon](Rows rows) -> std::optional<double> {
                 const auto chosen = people.select(rows);
                 if (KaplanMeier::fit(chosen).lastTime() < horizon)
                     return std::nullopt;
                 return calibrationAt(horizon, columnOf(said, column, rows), chosen).difference();
             }});
    }
    figures.push_back({"calibrationSlope", [&said, people](Rows rows) {
                           return calibrationSlope(select(said.scores, rows), people.select(rows));
                       }});
    return figures;
}

/// Rows of each group, or each row alone.
std::vector<std::vector<std::size_t>> unitsOf(const Examples& examples)
{
    std::vector<std::vector<std::size_t>> units;
    std::map<std::string, std::size_t> places;
    for (std::size_t row = 0; row < examples.rows.rows; ++row) {
        if (examples.groups.empty()) {
            units.push_back({row});
            continue;
        }
        const auto [place, isNew] = places.emplace(examples.groups[row], units.size());
        if (isNew)
            units.emplace_back();
        units[place->second].push_back(row);
    }
    return units;
}

} // namespace

json::value jsonOf(const Estimate& estimate)
{
    if (!estimate.value)
        return nullptr;
    return json::object{{"value", rounded(*estimate.value, kDecimals)},
                        {"low", rounded(estimate.low, kDecimals)},
                        {"high", rounded(estimate.high, kDecimals)}};
}

std::vector<Figure> figuresFor(const Recipe& recipe, const Said& said, const Examples& examples)
{
    switch (recipe.target.kind) {
    case Target::Kind::Binary:
        return binaryFigures(said, examples.outcome);
    case Target::Kind::Number:
        return numberFigures(recipe, said, examples);
    case Target::Kind::Survival:
        break;
    }
    return survivalFigures(recipe, said, examples.outcome);
}

json::object figuresOf(const Recipe& recipe,
                       const std::string& cohort,
                       const std::vector<Said>& readers,
                       const Examples& examples)
{
    const auto units = unitsOf(examples);
    const auto rowsOf = [&](Rows drawn) {
        std::vector<std::size_t> rows;
        for (const auto unit : drawn)
            rows.insert(rows.end(), units[unit].begin(), units[unit].end());
        return rows;
    };
    const auto estimate = [&](auto&& figure) {
        return jsonOf(bootstrap(units.size(), recipe.bootstraps, recipe.seed, figure));
    };
    json::object all{{"cohort", cohort}, {"n", examples.rows.rows}};
    const bool isNumber = recipe.target.kind == Target::Kind::Number;
    if (isNumber)
        all.emplace("people", units.size());
    else
        all.emplace(recipe.target.kind == Target::Kind::Binary ? "positives" : "events",
                    examples.outcome.events());
    const auto first = figuresFor(recipe, readers.front(), examples);
    json::array list;
    for (const auto& said : readers) {
        const auto own = figuresFor(recipe, said, examples);
        json::object metrics;
        json::object differences;
        for (const auto& figure : own) {
            metrics.emplace(figure.name,
                            estimate([&](Rows drawn) { return figure.on(rowsOf(drawn)); }));
            const auto same = std::find_if(first.begin(), first.end(), [&](const Figure& other) {
                return other.name == figure.name;
            });
            // Only of what readers are compared by: the first figure.
            if (&said == &readers.front() || same == first.end() || &figure != &own.front())
                continue;
            differences.emplace(figure.name, estimate([&](Rows drawn) -> std::optional<double> {
                                    const auto rows = rowsOf(drawn);
                                    const auto a = same->on(rows);
                                    const auto b = figure.on(rows);
                                    return a && b ? std::optional(*a - *b) : std::nullopt;
                                }));
        }
        json::object entry{{"reader", said.reader}, {"metrics", std::move(metrics)}};
        if (!differences.empty())
            entry.emplace("difference", std::move(differences));
        list.push_back(std::move(entry));
    }
    all.emplace("readers", std::move(list));
    return all;
}

} // namespace consilium::models
