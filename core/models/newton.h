#pragma once

#include "core/base/result.h"

#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace consilium::models
{

/// Square symmetric matrix, row-major, of which only the lower triangle is read and written.
struct Symmetric
{
    explicit Symmetric(std::size_t order)
        : size(order)
        , values(order * order, 0.0)
    {
    }

    [[nodiscard]] double& at(std::size_t row, std::size_t column)
    {
        return values[row * size + column];
    }

    [[nodiscard]] double at(std::size_t row, std::size_t column) const
    {
        return values[row * size + column];
    }

    std::size_t size;
    std::vector<double> values;
};

/// Adds the sum of weight x row x transposed row. `rows` is weights.size() x matrix.size,
/// row-major. Always summed in the same order, so that the same input gives the same bits.
void addWeightedProducts(Symmetric& matrix,
                         std::span<const double> rows,
                         std::span<const double> weights);

/// Solves matrix x answer = right by Cholesky's decomposition, which replaces the matrix. Empty
/// where a pivot is not above 1e-11: the columns depend on each other, or carry no information.
/// Meant for matrices scaled so that a useful diagonal is near 1.
[[nodiscard]] std::vector<double> solvePositive(Symmetric& matrix, std::span<const double> right);

/// A concave function to be maximised, scaled so that its curvature is near 1.
struct Concave
{
    std::function<double(std::span<const double>)> value;
    /// Fills the gradient (zeroed) and the negative second derivatives (zeroed).
    std::function<void(std::span<const double>, std::vector<double>&, Symmetric&)> derivatives;
};

/// Newton's method with step halving from zero. It ends where no coefficient moves by more than
/// 1e-9 of the largest. OutOfRange with `place` where the function has no single maximum at a
/// finite place; Cancelled.
[[nodiscard]] Result<std::vector<double>>
maximise(const Concave& function, std::size_t size, std::stop_token stop, const std::string& place);

} // namespace consilium::models
