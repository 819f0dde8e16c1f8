#pragma once

#include "core/base/result.h"

#include <span>
#include <stop_token>
#include <vector>

namespace consilium::models
{

/// intercept + coefficients x columns, on the scale of the outcome (least squares) or of its
/// log-odds (logistic).
struct LinearFit
{
    double intercept = 0;
    std::vector<double> coefficients;

    /// `row` holds one value per coefficient.
    [[nodiscard]] double at(std::span<const double> row) const;
};

/// Conventions of fitLinear and fitLogistic.
///
/// `values` is rows x columns, row-major, finite, each column near mean 0 and standard deviation 1
/// (the penalty treats them alike). `weights` is one number above 0 per row, or empty for 1 each;
/// only their ratios matter. The penalty is per unit of weight: what is minimised is the weighted
/// mean loss of a row + penalty / 2 x sum of squared coefficients, so that the same penalty means
/// the same for a fold and for all rows. The intercept is never penalised. No threads, fixed order
/// of summation: the same input gives the same bits.

/// Ridge least squares (Hoerl AE, Kennard RW. Technometrics 1970;12:55); the loss of a row is half
/// its squared error. OutOfRange where there is no row, or the penalty is 0 and columns depend on
/// each other; Cancelled.
[[nodiscard]] Result<LinearFit> fitLinear(std::size_t rows,
                                          std::size_t columns,
                                          std::span<const double> values,
                                          std::span<const double> outcome,
                                          double penalty,
                                          std::span<const double> weights = {},
                                          std::stop_token stop = {});

/// Ridge logistic regression (le Cessie S, van Houwelingen JC. Appl Stat 1992;41:191) by Newton's
/// method; the loss of a row is its negative log-likelihood, outcome 1 or 0. OutOfRange where one
/// kind of outcome is absent, or the penalty is 0 and columns depend on each other or separate the
/// outcomes; Cancelled.
[[nodiscard]] Result<LinearFit> fitLogistic(std::size_t rows,
                                            std::size_t columns,
                                            std::span<const double> values,
                                            std::span<const float> outcome,
                                            double penalty,
                                            std::span<const double> weights = {},
                                            std::stop_token stop = {});

} // namespace consilium::models
