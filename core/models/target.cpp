#include "core/models/target.h"

#include "core/models/matrix.h"
#include "core/models/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace consilium::models
{

namespace
{

double logLoss(std::span<const double> scores, const std::vector<double>& outcome)
{
    double sum = 0;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        // log(1 + exp(-z)) for the outcome, log(1 + exp(z)) without it, in the form that does not
        // overflow.
        const double z = outcome[row] > 0.5 ? -scores[row] : scores[row];
        sum += z > 0 ? z + std::log1p(std::exp(-z)) : std::log1p(std::exp(z));
    }
    return sum / static_cast<double>(scores.size());
}

double squaredError(std::span<const double> scores, const std::vector<double>& outcome)
{
    double sum = 0;
    for (std::size_t row = 0; row < scores.size(); ++row)
        sum += (scores[row] - outcome[row]) * (scores[row] - outcome[row]);
    return sum / static_cast<double>(scores.size());
}

/// log(exp(a) + exp(b)), in the form that does not overflow.
double logOfSum(double a, double b)
{
    const double higher = std::max(a, b);
    return higher + std::log1p(std::exp(std::min(a, b) - higher));
}

double partialLoss(std::span<const double> scores, const Outcome& outcome)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return outcome.value[a] > outcome.value[b];
    });
    double logAtRisk = -std::numeric_limits<double>::infinity(); // of the sum of the hazards
    double sum = 0;
    double events = 0;
    for (std::size_t at = 0; at < order.size();) {
        auto last = at;
        for (; last < order.size() && outcome.value[order[last]] == outcome.value[order[at]];
             ++last)
            logAtRisk = logOfSum(logAtRisk, scores[order[last]]);
        for (; at < last; ++at) {
            if (outcome.event[order[at]] > 0.5F) {
                sum += logAtRisk - scores[order[at]];
                ++events;
            }
        }
    }
    return events > 0 ? sum / events : 0;
}

} // namespace

double Target::toScale(double number) const { return isSquareRoot ? std::sqrt(number) : number; }

double Target::fromScale(double number) const
{
    if (!isSquareRoot)
        return number;
    return number > 0 ? number * number : 0;
}

std::vector<double> Target::times() const
{
    if (horizons.empty())
        return {};
    constexpr int kSteps = 12;
    std::set<double> all(horizons.begin(), horizons.end());
    for (int step = 1; step <= kSteps; ++step)
        all.insert(horizons.back() * step / kSteps);
    return {all.begin(), all.end()};
}

Outcome Outcome::select(std::span<const std::size_t> rows) const
{
    return {kind,
            models::select(value, rows),
            event.empty() ? std::vector<float>{} : models::select(event, rows)};
}

std::vector<float> Outcome::flags() const
{
    if (kind == Target::Kind::Survival)
        return event;
    std::vector<float> all;
    if (kind == Target::Kind::Binary) {
        for (const double one : value)
            all.push_back(one > 0.5 ? 1.0F : 0.0F);
    }
    return all;
}

int Outcome::events() const
{
    const auto all = flags();
    return static_cast<int>(std::count(all.begin(), all.end(), 1.0F));
}

std::vector<float> Outcome::labels() const
{
    std::vector<float> all;
    for (std::size_t row = 0; row < value.size(); ++row) {
        const bool isCensored = kind == Target::Kind::Survival && event[row] < 0.5F;
        all.push_back(static_cast<float>(isCensored ? -value[row] : value[row]));
    }
    return all;
}

double meanLoss(std::span<const double> scores, const Outcome& outcome)
{
    switch (outcome.kind) {
    case Target::Kind::Binary:
        return logLoss(scores, outcome.value);
    case Target::Kind::Number:
        return squaredError(scores, outcome.value);
    case Target::Kind::Survival:
        break;
    }
    return partialLoss(scores, outcome);
}

std::vector<int> foldsOf(const Outcome& outcome,
                         const std::vector<std::string>& groups,
                         int folds,
                         std::uint64_t seed)
{
    if (groups.empty()) {
        const auto flags = outcome.kind == Target::Kind::Number
                               ? std::vector<float>(outcome.size(), 0.0F)
                               : outcome.flags();
        return stratifiedFolds(flags, folds, seed);
    }
    std::map<std::string, std::size_t>
        places; // in alphabetical order, so that row order is nothing
    for (const auto& group : groups)
        places.emplace(group, 0);
    std::size_t next = 0;
    for (auto& [group, place] : places)
        place = next++;
    const auto ofGroup = stratifiedFolds(std::vector<float>(places.size(), 0.0F), folds, seed);
    std::vector<int> all;
    for (const auto& group : groups)
        all.push_back(ofGroup[places.at(group)]);
    return all;
}

} // namespace consilium::models
