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

/// Whether the table tells the field of this row, as against a value of the recipe.
bool isTold(const Published::Source& source, const Table& table, std::size_t row)
{
    const auto cell = [&](const std::string& name) {
        const int column = table.column(name);
        return column < 0 ? std::string() : table.rows[row][static_cast<std::size_t>(column)];
    };
    if (source.anyOf.empty())
        return !cell(source.column).empty();
    return std::any_of(source.anyOf.begin(),
                       source.anyOf.end(),
                       [&](const std::string& name) { return cell(name) == "1"; }) ||
           std::all_of(source.anyOf.begin(), source.anyOf.end(), [&](const std::string& name) {
               return !cell(name).empty();
           });
}

calculators::Answer answerFor(const Published& published,
                              const calculators::Calculator& calculator,
                              const Table& table,
                              std::size_t row)
{
    calculators::Cells cells;
    for (const auto& source : published.fields)
        cells.insert_or_assign(source.field, cellFor(source, table, row));
    return calculators::apply(calculator, cells);
}

/// The results of these names, or none where one of them is not given.
std::vector<double> valuesOf(const calculators::Answer& answer,
                             const std::vector<std::string>& outputs)
{
    std::vector<double> values;
    for (const auto& output : outputs) {
        const auto found = answer.numbers.find(output);
        if (found == answer.numbers.end())
            return {};
        values.push_back(found->second);
    }
    return values;
}

double survivalOf(double percent, bool isRisk)
{
    constexpr double kNearest = 1e-9; // to certainty
    return std::clamp((isRisk ? 100 - percent : percent) / 100, kNearest, 1 - kNearest);
}

/// A text that an input of the column reads as its value of the row.
bool reads(const Input& input, const std::string& cell, const InputRow& row)
{
    const auto known = row.find(input.id);
    if (known == row.end())
        return false;
    if (const auto* category = std::get_if<std::string>(&known->second)) {
        const auto named = input.categoryOf.find(cell);
        return (named == input.categoryOf.end() ? cell : named->second) == *category;
    }
    const double value = std::get<double>(known->second);
    if (const auto code = input.codes.find(cell); code != input.codes.end())
        return code->second == value;
    const auto number = parseNumber(cell);
    return number.has_value() && number.value() == value;
}

/// The cell that all inputs of a column read as the row has it; several inputs may share one (two
/// alleles of a genotype). Empty where the row does not settle it.
std::string cellOf(const std::vector<const Input*>& inputs, const InputRow& row)
{
    std::vector<std::string> candidates;
    for (const auto* input : inputs) {
        const auto known = row.find(input->id);
        if (known == row.end())
            return {};
        for (const auto& [text, code] : input->codes)
            candidates.push_back(text);
        for (const auto& [text, category] : input->categoryOf)
            candidates.push_back(text);
        if (const auto* category = std::get_if<std::string>(&known->second))
            candidates.push_back(*category);
        else
            candidates.push_back(fmt::format("{}", std::get<double>(known->second)));
    }
    for (const auto& candidate : candidates) {
        if (std::all_of(inputs.begin(), inputs.end(), [&](const Input* input) {
                return reads(*input, candidate, row);
            }))
            return candidate;
    }
    return {};
}

/// The row as a table of one line has it.
Table tableOf(const Schema& schema, const InputRow& row)
{
    std::vector<std::pair<std::string, std::vector<const Input*>>> columns;
    for (const auto& input : schema.inputs()) {
        auto place = std::find_if(columns.begin(), columns.end(), [&](const auto& column) {
            return column.first == input.column;
        });
        if (place == columns.end())
            place = columns.insert(columns.end(), {input.column, {}});
        place->second.push_back(&input);
    }
    Table table;
    table.rows.emplace_back();
    for (const auto& [column, inputs] : columns) {
        table.columns.push_back(column);
        table.rows.front().push_back(cellOf(inputs, row));
    }
    return table;
}

std::string labelOf(const calculators::Calculator& calculator, const std::string& field)
{
    const auto found =
        std::find_if(calculator.inputs.begin(),
                     calculator.inputs.end(),
                     [&](const calculators::Field& input) { return input.id == field; });
    return std::string(found == calculator.inputs.end() ? std::string_view(field) : found->label);
}

/// Survival in percent at the horizons to values at them. The score is the log cumulative hazard at
/// the last, so that its calibration slope can be read as ours.
void addSurvival(const std::vector<double>& percent, bool isRisk, Said& said)
{
    for (const double value : percent)
        said.values.push_back(survivalOf(value, isRisk));
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
        const auto values = valuesOf(answerFor(published, *calculator, table, examples.source[row]),
                                     published.outputs);
        if (values.empty())
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

std::vector<PublishedAnswer> publishedBeside(const Recipe& recipe, const InputRow& row)
{
    std::vector<PublishedAnswer> all;
    const auto table = tableOf(recipe.schema, row);
    const bool isSurvival = recipe.target.kind == Target::Kind::Survival;
    for (const auto& published : recipe.publishedModels) {
        const auto* calculator =
            published.calculator.empty() ? nullptr : calculators::find(published.calculator);
        if (calculator == nullptr)
            continue;
        const auto answer = answerFor(published, *calculator, table, 0);
        const auto values = [&](const std::vector<std::string>& outputs) {
            auto found = valuesOf(answer, outputs);
            if (isSurvival) {
                for (double& value : found)
                    value = survivalOf(value, published.isRisk);
            }
            return found;
        };
        PublishedAnswer said{
            published.name, published.citation, values(published.outputs), {}, {}, {}};
        if (said.values.empty())
            said.refused = answer.message;
        for (const auto& source : published.fields) {
            if (!isTold(source, table, 0))
                said.assumed.push_back(labelOf(*calculator, source.field));
        }
        for (const auto& combination : published.treatments) {
            auto with = values(combination.outputs);
            if (!with.empty())
                said.treatments.push_back({combination.name, std::move(with)});
        }
        all.push_back(std::move(said));
    }
    return all;
}

} // namespace consilium::models
