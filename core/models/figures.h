#pragma once

#include "core/models/calibration.h"
#include "core/models/recipe.h"
#include "core/models/table.h"

#include <boost/json/array.hpp>

namespace consilium::models
{

/// What one reader said about the rows of a cohort. `probabilities` is empty for a bare input,
/// which has an order but no probability.
struct Said
{
    std::string reader; ///< "xgboost", "linear", or the id of an input
    std::vector<double> scores;
    std::vector<double> probabilities;
};

/// Discrimination (area under the curve), Brier score, calibration intercept and slope of each
/// reader on the same rows, each with a bootstrap interval, and the difference of the first
/// reader's area to each other's, on the same samples.
[[nodiscard]] boost::json::object figuresOf(const Recipe& recipe,
                                            const std::string& cohort,
                                            const std::vector<Said>& readers,
                                            std::span<const float> outcome);

/// In how many groups of equal size, by score, the observed share lies inside the mean interval of
/// the group. A group has as many people as stand behind an interval; where both samples vary
/// alike, about 83 % of the groups are expected inside.
[[nodiscard]] boost::json::object coverageOf(const Recipe& recipe,
                                             const std::vector<Calibrated>& said,
                                             std::span<const float> outcome);

/// By subgroup of the recipe: people, events, observed share, mean probability, area under the
/// curve with interval. Groups of fewer than 20 people or 5 events of either kind have no area:
/// "too few".
[[nodiscard]] boost::json::array audit(const Recipe& recipe,
                                       const std::string& cohort,
                                       const Table& table,
                                       std::span<const double> probabilities,
                                       std::span<const float> outcome);

} // namespace consilium::models
