#pragma once

#include "core/models/examples.h"
#include "core/models/statistics.h"

#include <boost/json/array.hpp>

#include <functional>

namespace consilium::models
{

/// What one reader said about the rows of a cohort.
struct Said
{
    std::string reader;         ///< "trees", "linear", "blend", "published", "yardstick"
    std::vector<double> scores; ///< higher: more of it, sooner
    /// Binary: probabilities. Number: values in the target's unit. Survival: rows x times() of
    /// survival. Empty for a reader that only ranks.
    std::vector<double> values;
    std::vector<double> times; ///< of Survival, months: the columns of `values`
};

/// One figure of a reader on some of the rows; empty where it cannot be computed there.
struct Figure
{
    std::string name;
    std::function<std::optional<double>(std::span<const std::size_t>)> on;
};

/// The figures of a target: Binary auc, brier, calibrationInTheLarge, calibrationSlope. Number
/// meanAbsoluteError, within20Percent, bias, rankCorrelation (with groups: mean over the groups).
/// Survival concordance, integratedBrier, calibrationInTheLarge_<months>, calibrationSlope. The
/// first one is what readers are compared by. `examples` and `said` must outlive the figures.
[[nodiscard]] std::vector<Figure>
figuresFor(const Recipe& recipe, const Said& said, const Examples& examples);

/// All figures of all readers on the same rows, each with a bootstrap interval, and of every reader
/// but the first the difference to the first, on the same samples. With groups whole groups are
/// drawn.
[[nodiscard]] boost::json::object figuresOf(const Recipe& recipe,
                                            const std::string& cohort,
                                            const std::vector<Said>& readers,
                                            const Examples& examples);

/// By subgroup of the recipe: people, events, what was seen and said, how well the reader ranks and
/// how often its conformal statement held, each with its interval, and what is flagged: a group
/// whose outcome the model misses, or in which it ranks worse than in the rest. A flag needs a
/// difference of at least 5 points (Number: 5 % of the mean) that chance makes in less than 1 of
/// 100 cohorts (z 2.58); "weaker" is a ranking that is worse by 3 points. Groups of fewer than 20
/// people or 5 events of either kind are "too few" and carry no figure. `settled` as
/// Calibration::settled; may be empty.
[[nodiscard]] boost::json::array audit(const Recipe& recipe,
                                       const std::string& cohort,
                                       const Table& table,
                                       const Said& said,
                                       const Examples& examples,
                                       const FollowUp& settled);

/// The band of an audit that a value falls into, in words: "below 50", "50 to below 65", "65 and
/// above". `bands` is not empty.
[[nodiscard]] std::string bandOf(const std::vector<double>& bands, double value);

/// A figure as the card has it: value, low, high, rounded; null where it cannot be computed.
[[nodiscard]] boost::json::value jsonOf(const Estimate& estimate);

} // namespace consilium::models
