#include "core/models/linear.h"

#include "core/models/newton.h"
#include "core/models/statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace consilium::models
{

namespace
{

/// One share per row; the shares sum to 1.
std::vector<double> sharesOf(std::span<const double> weights, std::size_t rows)
{
    std::vector<double> shares(rows, 1.0);
    if (!weights.empty())
        shares.assign(weights.begin(), weights.end());
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share /= sum;
    return shares;
}

/// ln(1 + e^x) without overflow.
double softPlus(double x) { return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x))); }

/// `values` with a column of ones before the others, for the intercept.
std::vector<double>
withIntercept(std::size_t rows, std::size_t columns, std::span<const double> values)
{
    std::vector<double> wide;
    wide.reserve(rows * (columns + 1));
    for (std::size_t row = 0; row < rows; ++row) {
        wide.push_back(1);
        const auto source = values.subspan(row * columns, columns);
        wide.insert(wide.end(), source.begin(), source.end());
    }
    return wide;
}

std::vector<double> products(std::span<const double> values, std::span<const double> coefficients)
{
    const std::size_t columns = coefficients.size();
    std::vector<double> sums(values.size() / columns, 0.0);
    for (std::size_t row = 0; row < sums.size(); ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            sums[row] += values[row * columns + column] * coefficients[column];
    }
    return sums;
}

double penaltyOf(std::span<const double> coefficients, double penalty)
{
    double sum = 0;
    for (std::size_t column = 1; column < coefficients.size(); ++column)
        sum += coefficients[column] * coefficients[column];
    return penalty / 2 * sum;
}

} // namespace

double LinearFit::at(std::span<const double> row) const
{
    assert(row.size() == coefficients.size());
    double sum = intercept;
    for (std::size_t column = 0; column < row.size(); ++column)
        sum += coefficients[column] * row[column];
    return sum;
}

Result<LinearFit> fitLinear(std::size_t rows,
                            std::size_t columns,
                            std::span<const double> values,
                            std::span<const double> outcome,
                            double penalty,
                            std::span<const double> weights,
                            std::stop_token stop)
{
    assert(values.size() == rows * columns && outcome.size() == rows);
    assert(weights.empty() || weights.size() == rows);
    if (rows == 0)
        return fail(ErrorCode::OutOfRange, "least squares: no rows");
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "least squares");
    const auto shares = sharesOf(weights, rows);
    std::vector<double> means(columns, 0.0);
    double outcomeMean = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        outcomeMean += shares[row] * outcome[row];
        for (std::size_t column = 0; column < columns; ++column)
            means[column] += shares[row] * values[row * columns + column];
    }
    std::vector<double> centred(values.begin(), values.end());
    std::vector<double> right(columns, 0.0);
    for (std::size_t row = 0; row < rows; ++row) {
        const double weighted = shares[row] * (outcome[row] - outcomeMean);
        for (std::size_t column = 0; column < columns; ++column) {
            double& value = centred[row * columns + column];
            value -= means[column];
            right[column] += weighted * value;
        }
    }
    Symmetric matrix(columns);
    addWeightedProducts(matrix, centred, shares);
    for (std::size_t column = 0; column < columns; ++column)
        matrix.at(column, column) += penalty;
    LinearFit fit{outcomeMean, solvePositive(matrix, right)};
    if (fit.coefficients.size() != columns)
        return fail(ErrorCode::OutOfRange, "least squares: columns depend on each other");
    for (std::size_t column = 0; column < columns; ++column)
        fit.intercept -= fit.coefficients[column] * means[column];
    return fit;
}

Result<LinearFit> fitLogistic(std::size_t rows,
                              std::size_t columns,
                              std::span<const double> values,
                              std::span<const float> outcome,
                              double penalty,
                              std::span<const double> weights,
                              std::stop_token stop)
{
    assert(values.size() == rows * columns && outcome.size() == rows);
    assert(weights.empty() || weights.size() == rows);
    const auto events =
        std::count_if(outcome.begin(), outcome.end(), [](float value) { return value > 0.5F; });
    if (events == 0 || events == static_cast<std::ptrdiff_t>(rows))
        return fail(ErrorCode::OutOfRange, "logistic regression: one kind of outcome only");
    const auto shares = sharesOf(weights, rows);
    const auto wide = withIntercept(rows, columns, values);
    const Concave likelihood{
        [&](std::span<const double> at) {
            const auto logOdds = products(wide, at);
            double sum = 0;
            for (std::size_t row = 0; row < rows; ++row)
                sum += shares[row] *
                       ((outcome[row] > 0.5F ? logOdds[row] : 0.0) - softPlus(logOdds[row]));
            return sum - penaltyOf(at, penalty);
        },
        [&](std::span<const double> at, std::vector<double>& gradient, Symmetric& curvature) {
            const auto logOdds = products(wide, at);
            std::vector<double> spread(rows);
            for (std::size_t row = 0; row < rows; ++row) {
                const double probability = logistic(logOdds[row]);
                const double error =
                    shares[row] * ((outcome[row] > 0.5F ? 1.0 : 0.0) - probability);
                spread[row] = shares[row] * probability * (1 - probability);
                for (std::size_t column = 0; column <= columns; ++column)
                    gradient[column] += error * wide[row * (columns + 1) + column];
            }
            addWeightedProducts(curvature, wide, spread);
            for (std::size_t column = 1; column <= columns; ++column) {
                gradient[column] -= penalty * at[column];
                curvature.at(column, column) += penalty;
            }
        }};
    CONSILIUM_TRY(const auto found,
                  maximise(likelihood, columns + 1, std::move(stop), "logistic regression"));
    return LinearFit{found.front(), {found.begin() + 1, found.end()}};
}

} // namespace consilium::models
