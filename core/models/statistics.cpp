#include "core/models/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace consilium::models
{

std::uint64_t Random::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t value = m_state;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

std::vector<int> stratifiedFolds(std::span<const float> outcome, int folds, std::uint64_t seed)
{
    Random random(seed);
    std::vector<int> fold(outcome.size());
    int next = 0;
    for (const bool isEvent : {true, false}) {
        std::vector<std::size_t> members;
        for (std::size_t row = 0; row < outcome.size(); ++row) {
            if ((outcome[row] > 0.5F) == isEvent)
                members.push_back(row);
        }
        for (std::size_t left = members.size(); left > 1; --left)
            std::swap(members[left - 1], members[random.below(left)]);
        for (const auto row : members)
            fold[row] = next++ % folds;
    }
    return fold;
}

std::optional<double> areaUnderCurve(std::span<const double> scores, std::span<const float> outcome)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return scores[a] < scores[b];
    });
    double rankSum = 0;
    double events = 0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last < order.size() && scores[order[last]] == scores[order[first]])
            ++last;
        const double sharedRank = (static_cast<double>(first) + static_cast<double>(last) + 1) / 2;
        for (std::size_t at = first; at < last; ++at) {
            if (outcome[order[at]] > 0.5F) {
                rankSum += sharedRank;
                ++events;
            }
        }
        first = last;
    }
    const double others = static_cast<double>(order.size()) - events;
    if (events < 1 || others < 1)
        return std::nullopt;
    return (rankSum - events * (events + 1) / 2) / (events * others);
}

double brierScore(std::span<const double> probabilities, std::span<const float> outcome)
{
    double sum = 0;
    for (std::size_t row = 0; row < probabilities.size(); ++row) {
        const double difference = probabilities[row] - static_cast<double>(outcome[row]);
        sum += difference * difference;
    }
    return sum / static_cast<double>(probabilities.size());
}

double logistic(double logOdds) { return 1 / (1 + std::exp(-logOdds)); }

double logOddsOf(double probability)
{
    const double kept = std::clamp(probability, 1e-6, 1 - 1e-6);
    return std::log(kept / (1 - kept));
}

Result<LogisticLine> fitLogisticLine(std::span<const double> scores, std::span<const float> outcome)
{
    const auto events =
        std::count_if(outcome.begin(), outcome.end(), [](float value) { return value > 0.5F; });
    if (events == 0 || events == static_cast<std::ptrdiff_t>(outcome.size()))
        return fail(ErrorCode::OutOfRange, "calibration: one kind of outcome only");
    LogisticLine line{0, 0};
    constexpr int kMostSteps = 100;
    for (int step = 0; step < kMostSteps; ++step) {
        double gradient0 = 0;
        double gradient1 = 0;
        double hessian00 = 0;
        double hessian01 = 0;
        double hessian11 = 0;
        for (std::size_t row = 0; row < scores.size(); ++row) {
            const double probability = logistic(line.logOdds(scores[row]));
            const double error = static_cast<double>(outcome[row]) - probability;
            const double weight = probability * (1 - probability);
            gradient0 += error;
            gradient1 += error * scores[row];
            hessian00 += weight;
            hessian01 += weight * scores[row];
            hessian11 += weight * scores[row] * scores[row];
        }
        const double determinant = hessian00 * hessian11 - hessian01 * hessian01;
        if (!(determinant > 1e-9))
            return fail(ErrorCode::OutOfRange, "calibration: the scores do not overlap");
        const double move0 = (hessian11 * gradient0 - hessian01 * gradient1) / determinant;
        const double move1 = (hessian00 * gradient1 - hessian01 * gradient0) / determinant;
        line.intercept += move0;
        line.slope += move1;
        if (std::abs(move0) + std::abs(move1) < 1e-10)
            return line;
    }
    return fail(ErrorCode::OutOfRange, "calibration: no convergence");
}

std::pair<double, double> wilsonInterval(int successes, int trials)
{
    if (trials <= 0)
        return {0, 1};
    constexpr double kZ =
        1.959963984540054; // 97.5th percentile of the standard normal distribution
    const double n = trials;
    const double rate = successes / n;
    const double centre = (rate + kZ * kZ / (2 * n)) / (1 + kZ * kZ / n);
    const double half =
        kZ * std::sqrt(rate * (1 - rate) / n + kZ * kZ / (4 * n * n)) / (1 + kZ * kZ / n);
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

double quantile(std::vector<double> values, double fraction)
{
    std::sort(values.begin(), values.end());
    const double place = fraction * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

Estimate bootstrap(std::size_t rows,
                   int times,
                   std::uint64_t seed,
                   const std::function<std::optional<double>(std::span<const std::size_t>)>& figure)
{
    std::vector<std::size_t> sample(rows);
    std::iota(sample.begin(), sample.end(), std::size_t{0});
    Estimate estimate{figure(sample), 0, 0};
    if (!estimate.value)
        return estimate;
    Random random(seed);
    std::vector<double> figures;
    for (int time = 0; time < times; ++time) {
        for (auto& row : sample)
            row = random.below(rows);
        if (const auto value = figure(sample))
            figures.push_back(*value);
    }
    if (figures.empty())
        return {};
    estimate.low = quantile(figures, 0.025);
    estimate.high = quantile(figures, 0.975);
    return estimate;
}

} // namespace consilium::models
