#include "core/models/evaluation.h"

#include "core/models/figures.h"
#include "core/models/json_text.h"
#include "core/models/training.h"

#include <boost/json.hpp>

namespace consilium::models
{

Result<std::string> evaluate(const Model& model, const Table& table, const std::string& cohort)
{
    const auto& recipe = model.card().recipe;
    CONSILIUM_TRY(const auto examples, examplesOf(recipe, table, recipe.outcomeColumn));
    Said said{"xgboost", {}, {}};
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
    }
    if (outcome.empty())
        return fail(ErrorCode::MissingData, "no row with every required input");
    auto figures = figuresOf(recipe, cohort, {said}, outcome);
    figures.emplace("unscored", unscored);
    figures.emplace("intervalCoverage", coverageOf(recipe, intervals, outcome));
    return pretty(figures);
}

} // namespace consilium::models
