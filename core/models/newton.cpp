#include "core/models/newton.h"

#include <algorithm>
#include <cmath>

namespace consilium::models
{

namespace
{

constexpr double kSmallestPivot = 1e-11;
constexpr int kMostSteps = 100;
constexpr int kMostHalvings = 40;
constexpr double kSettled = 1e-9;

double dot(std::span<const double> a, std::span<const double> b)
{
    double sum = 0;
    for (std::size_t index = 0; index < a.size(); ++index)
        sum += a[index] * b[index];
    return sum;
}

double largest(std::span<const double> values)
{
    double most = 0;
    for (const double value : values)
        most = std::max(most, std::abs(value));
    return most;
}

std::vector<double>
moved(std::span<const double> from, std::span<const double> direction, double scale)
{
    std::vector<double> place(from.begin(), from.end());
    for (std::size_t index = 0; index < place.size(); ++index)
        place[index] += scale * direction[index];
    return place;
}

} // namespace

void addWeightedProducts(Symmetric& matrix,
                         std::span<const double> rows,
                         std::span<const double> weights)
{
    const std::size_t size = matrix.size;
    const std::size_t count = weights.size();
    std::size_t row = 0;
    // Four rows at a time: the matrix is larger than the fastest cache and is passed over a quarter
    // as often.
    for (; row + 4 <= count; row += 4) {
        const double* const first = rows.data() + row * size;
        const double* const second = first + size;
        const double* const third = second + size;
        const double* const fourth = third + size;
        for (std::size_t a = 0; a < size; ++a) {
            const double one = weights[row] * first[a];
            const double two = weights[row + 1] * second[a];
            const double three = weights[row + 2] * third[a];
            const double four = weights[row + 3] * fourth[a];
            double* const target = matrix.values.data() + a * size;
            for (std::size_t b = 0; b <= a; ++b)
                target[b] +=
                    (one * first[b] + two * second[b]) + (three * third[b] + four * fourth[b]);
        }
    }
    for (; row < count; ++row) {
        const double* const only = rows.data() + row * size;
        for (std::size_t a = 0; a < size; ++a) {
            const double weighted = weights[row] * only[a];
            double* const target = matrix.values.data() + a * size;
            for (std::size_t b = 0; b <= a; ++b)
                target[b] += weighted * only[b];
        }
    }
}

std::vector<double> solvePositive(Symmetric& matrix, std::span<const double> right)
{
    const std::size_t size = matrix.size;
    for (std::size_t row = 0; row < size; ++row) {
        const std::span<const double> upper(matrix.values.data() + row * size, row);
        for (std::size_t column = 0; column < row; ++column) {
            const std::span<const double> left(matrix.values.data() + column * size, column);
            matrix.at(row, column) = (matrix.at(row, column) - dot(left, upper.first(column))) /
                                     matrix.at(column, column);
        }
        const double pivot = matrix.at(row, row) - dot(upper, upper);
        if (!(pivot > kSmallestPivot))
            return {};
        matrix.at(row, row) = std::sqrt(pivot);
    }
    std::vector<double> answer(right.begin(), right.end());
    for (std::size_t row = 0; row < size; ++row) {
        const std::span<const double> left(matrix.values.data() + row * size, row);
        answer[row] = (answer[row] - dot(left, std::span(answer).first(row))) / matrix.at(row, row);
    }
    for (std::size_t row = size; row-- > 0;) {
        for (std::size_t below = row + 1; below < size; ++below)
            answer[row] -= matrix.at(below, row) * answer[below];
        answer[row] /= matrix.at(row, row);
    }
    return answer;
}

Result<std::vector<double>>
maximise(const Concave& function, std::size_t size, std::stop_token stop, const std::string& place)
{
    std::vector<double> at(size, 0.0);
    double value = function.value(at);
    for (int step = 0; step < kMostSteps; ++step) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, place);
        std::vector<double> gradient(size, 0.0);
        Symmetric curvature(size);
        function.derivatives(at, gradient, curvature);
        const auto direction = solvePositive(curvature, gradient);
        if (direction.size() != size)
            return fail(ErrorCode::OutOfRange, place + ": no single best fit");
        double scale = 1;
        auto next = moved(at, direction, scale);
        double nextValue = function.value(next);
        // Near the top the gain is smaller than the rounding of the value, hence the slack.
        const double least = value - 1e-12 * (1 + std::abs(value));
        int halvings = 0;
        while (!(nextValue >= least) && halvings < kMostHalvings) {
            scale /= 2;
            ++halvings;
            next = moved(at, direction, scale);
            nextValue = function.value(next);
        }
        if (!(nextValue >= least))
            return fail(ErrorCode::OutOfRange, place + ": no convergence");
        at = std::move(next);
        value = nextValue;
        if (scale == 1 && largest(direction) <= kSettled * (1 + largest(at)))
            return at;
    }
    return fail(ErrorCode::OutOfRange, place + ": no convergence");
}

} // namespace consilium::models
