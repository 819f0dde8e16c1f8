#include "core/models/evaluation.h"

#include "core/models/figures.h"
#include "core/models/json_text.h"
#include "core/models/training.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace consilium::models
{

Result<Beside> Beside::of(const Table& table, const std::string& column)
{
    const int place = table.column(column);
    if (place < 0)
        return fail(ErrorCode::MissingData, "column " + column);
    Beside beside{column, {}};
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto score = parseNumber(table.rows[row][static_cast<std::size_t>(place)]);
        if (!score.has_value())
            return fail(ErrorCode::Malformed, fmt::format("line {}, {}", table.lines[row], column));
        beside.scores.push_back(score.value());
    }
    return beside;
}

Result<std::string> evaluate(const Model& model,
                             const Table& table,
                             const std::string& cohort,
                             const std::optional<Beside>& beside)
{
    const auto& recipe = model.card().recipe;
    if (beside && beside->scores.size() != table.rows.size())
        return fail(ErrorCode::Malformed,
                    fmt::format("{} rows beside {}", beside->scores.size(), table.rows.size()));
    CONSILIUM_TRY(const auto examples, examplesOf(recipe, table, recipe.outcomeColumn));
    Said said{"xgboost", {}, {}};
    Said other{beside ? beside->reader : "", {}, {}};
    std::vector<Calibrated> intervals;
    std::vector<float> outcome;
    int unscored = 0;
    for (std::size_t row = 0; row < examples.rows.rows; ++row) {
        const auto prediction = model.predictEncoded(examples.rows.row(row));
        if (!prediction.has_value()) {
            if (prediction.error().code != ErrorCode::MissingData)
                return fail(prediction.error());
            ++unscored;
            continue;
        }
        intervals.push_back(prediction.value().calibrated);
        said.scores.push_back(intervals.back().logOdds);
        said.probabilities.push_back(intervals.back().probability);
        outcome.push_back(examples.outcome[row]);
        if (beside)
            other.scores.push_back(beside->scores[row]);
    }
    if (outcome.empty())
        return fail(ErrorCode::MissingData, "no row with every required input");
    std::vector<Said> readers{said};
    if (beside)
        readers.push_back(other);
    auto figures = figuresOf(recipe, cohort, readers, outcome);
    figures.emplace("unscored", unscored);
    figures.emplace("intervalCoverage", coverageOf(recipe, intervals, outcome));
    return pretty(figures);
}

} // namespace consilium::models
