#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace consilium::models
{

/// Pseudo-random numbers that are the same on every platform: SplitMix64 (Steele GL, Lea D, Flood
/// CH. OOPSLA 2014, doi 10.1145/2660193.2660195). The standard library's distributions differ
/// between implementations.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] std::uint64_t next();

    /// 0 to limit - 1.
    [[nodiscard]] std::size_t below(std::size_t limit)
    {
        return static_cast<std::size_t>(next() % limit);
    }

    /// [0, 1).
    [[nodiscard]] double fraction() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

/// Fold of each row, 0 to folds - 1, drawn separately among the rows with and without the outcome.
[[nodiscard]] std::vector<int>
stratifiedFolds(std::span<const float> outcome, int folds, std::uint64_t seed);

/// Area under the receiver operating characteristic curve: the chance that a random row with the
/// outcome has a higher score than a random row without, ties counted half (Hanley JA, McNeil BJ.
/// Radiology 1982;143:29, PMID 7063747). Empty where one of the two kinds is absent.
[[nodiscard]] std::optional<double> areaUnderCurve(std::span<const double> scores,
                                                   std::span<const float> outcome);
/// Mean squared difference of probability and outcome (Brier GW. Mon Weather Rev 1950;78:1).
[[nodiscard]] double brierScore(std::span<const double> probabilities,
                                std::span<const float> outcome);

/// outcome ~ logit^-1(intercept + slope x score), by maximum likelihood. The same function
/// calibrates (Platt J, 1999) and judges calibration (Cox DR. Biometrika 1958;45:562): a calibrated
/// probability has intercept 0 and slope 1.
struct LogisticLine
{
    double intercept = 0;
    double slope = 1;

    [[nodiscard]] double logOdds(double score) const { return intercept + slope * score; }
};

/// OutOfRange where one kind of outcome is absent or the scores separate the kinds without overlap.
[[nodiscard]] Result<LogisticLine> fitLogisticLine(std::span<const double> scores,
                                                   std::span<const float> outcome);

[[nodiscard]] double logistic(double logOdds);
/// Log-odds of a probability, which is kept within 1e-6 of the ends.
[[nodiscard]] double logOddsOf(double probability);

/// 95 % interval of a proportion (Wilson EB. J Am Stat Assoc 1927;22:209), as recommended by
/// Newcombe RG. Stat Med 1998;17:857.
[[nodiscard]] std::pair<double, double> wilsonInterval(int successes, int trials);

/// A figure with its interval. `value` is empty where it cannot be computed.
struct Estimate
{
    std::optional<double> value;
    double low = 0;
    double high = 0;
};

/// Percentile bootstrap (Efron B, 1979): 2.5th and 97.5th percentile of `figure` over `times`
/// samples of the rows, drawn with replacement. Samples in which the figure cannot be computed are
/// left out.
[[nodiscard]] Estimate
bootstrap(std::size_t rows,
          int times,
          std::uint64_t seed,
          const std::function<std::optional<double>(std::span<const std::size_t>)>& figure);

/// Value at a fraction of the sorted values, linear between neighbours (Hyndman RJ, Fan Y, 1996,
/// type 7).
[[nodiscard]] double quantile(std::vector<double> values, double fraction);

} // namespace consilium::models
