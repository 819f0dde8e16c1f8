#include "core/models/published.h"

#include "core/calculators/calculator.h"
#include "core/models/statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace consilium::models
{

namespace
{

/// The text a calculator's field is given for a row.
std::string cellFor(const Published::Source& source, const Table& table, std::size_t row)
{
    if (!source.anyOf.empty()) {
        const bool isAny =
            std::any_of(source.anyOf.begin(), source.anyOf.end(), [&](const std::string& name) {
                const int place = table.column(name);
                return place >= 0 && table.rows[row][static_cast<std::size_t>(place)] == "1";
            });
        return isAny ? "1" : "0";
    }
    const int column = source.column.empty() ? -1 : table.column(source.column);
    std::string cell =
        column < 0 ? std::string() : table.rows[row][static_cast<std::size_t>(column)];
    if (const auto code = source.codes.find(cell); code != source.codes.end())
        return code->second;
    if (cell.empty())
        return source.value;
    const auto number = parseNumber(cell);
    if (source.factor != 1 && number.has_value())
        return fmt::format("{}", number.value() * source.factor);
    return cell;
}

std::optional<Partial>
byClasses(const Published& published, const Table& table, const Examples& examples)
{
    const int column = table.column(published.column);
    if (column < 0)
        return std::nullopt;
    Partial partial{{"published", {}, {}, {}}, {}, published.name};
    for (std::size_t row = 0; row < examples.rows.rows; ++row) {
        const auto found = published.classes.find(
            table.rows[examples.source[row]][static_cast<std::size_t>(column)]);
        if (found == published.classes.end())
            continue;
        partial.said.scores.push_back(found->second);
        partial.rows.push_back(row);
    }
    return partial.rows.empty() ? std::nullopt : std::optional(std::move(partial));
}

/// Survival in percent at the horizons to values at them. The score is the log cumulative hazard at
/// the last, so that its calibration slope can be read as ours.
void addSurvival(std::vector<double> percent, bool isRisk, Said& said)
{
    constexpr double kNearest = 1e-9; // to certainty
    for (const double value : percent) {
        const double survival = (isRisk ? 100 - value : value) / 100;
        said.values.push_back(std::clamp(survival, kNearest, 1 - kNearest));
    }
    said.scores.push_back(std::log(-std::log(said.values.back())));
}

} // namespace

Result<std::optional<Partial>> publishedOf(const Recipe& recipe,
                                           const Published& published,
                                           const Table& table,
                                           const Examples& examples)
{
    using Partly = std::optional<Partial>;
    if (published.calculator.empty())
        return byClasses(published, table, examples);
    const auto* calculator = calculators::find(published.calculator);
    if (calculator == nullptr)
        return fail(ErrorCode::Unsupported, published.calculator);
    const bool isSurvival = recipe.target.kind == Target::Kind::Survival;
    Partial partial{
        {"published", {}, {}, isSurvival ? recipe.target.horizons : std::vector<double>{}},
        {},
        published.name};
    if (isSurvival && published.outputs.size() != recipe.target.horizons.size())
        return fail(ErrorCode::MissingData, published.calculator);
    for (std::size_t row = 0; row < examples.rows.rows; ++row) {
        calculators::Cells cells;
        for (const auto& source : published.fields)
            cells.insert_or_assign(source.field, cellFor(source, table, examples.source[row]));
        const auto answer = calculators::apply(*calculator, cells);
        std::vector<double> values;
        for (const auto& output : published.outputs) {
            const auto found = answer.numbers.find(output);
            if (found != answer.numbers.end())
                values.push_back(found->second);
        }
        if (values.size() != published.outputs.size())
            continue;
        if (isSurvival) {
            addSurvival(values, published.isRisk, partial.said);
        } else if (recipe.target.kind == Target::Kind::Binary) {
            partial.said.values.push_back(values.front());
            partial.said.scores.push_back(logOddsOf(values.front()));
        } else {
            partial.said.values.push_back(values.front());
            partial.said.scores.push_back(recipe.target.toScale(values.front()));
        }
        partial.rows.push_back(row);
    }
    return partial.rows.empty() ? Partly() : Partly(std::move(partial));
}

Result<std::vector<Partial>>
neighboursOf(const Recipe& recipe, const Table& table, const Examples& examples)
{
    std::vector<Partial> all;
    for (std::size_t index = 0; index < recipe.publishedModels.size(); ++index) {
        CONSILIUM_TRY(auto one,
                      publishedOf(recipe, recipe.publishedModels[index], table, examples));
        if (!one)
            continue;
        if (index > 0)
            one->said.reader = fmt::format("published{}", index + 1);
        all.push_back(std::move(*one));
    }
    if (auto bare = yardstickOf(recipe, table, examples))
        all.push_back(std::move(*bare));
    return all;
}

} // namespace consilium::models
