#pragma once

#include "core/models/target.h"

namespace consilium::models
{

/// score = intercept + slope x raw score.
struct Line
{
    double intercept = 0;
    double slope = 1;

    [[nodiscard]] double at(double raw) const { return intercept + slope * raw; }
};

/// The line that maps raw scores to outcomes: by logistic, least squares or Cox regression.
/// OutOfRange where the scores do not rank the outcome, or there is only one outcome.
[[nodiscard]] Result<Line> fitLine(std::span<const double> raw, const Outcome& outcome);

[[nodiscard]] std::vector<double> throughLine(const Line& line, std::span<const double> raw);
/// weight x trees + (1 - weight) x linear, row by row.
[[nodiscard]] std::vector<double>
mix(double weight, std::span<const double> trees, std::span<const double> linear);

/// Out-of-fold scores of the training people, before calibration.
struct RawScores
{
    std::vector<double> trees;
    std::vector<double> linear;
};

/// Share of the trees in the blend of two calibrated scores, in tenths, by mean loss. 0 to 1.
[[nodiscard]] double chooseWeight(const RawScores& raw, const Outcome& outcome);

} // namespace consilium::models
