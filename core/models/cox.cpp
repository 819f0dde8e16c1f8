#include "core/models/cox.h"

#include "core/models/json_text.h"
#include "core/models/newton.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

/// Rows from the longest to the shortest follow-up, cut where the time changes: everybody up to the
/// end of a group is at risk at the time of that group.
struct RiskSets
{
    struct Group
    {
        std::size_t end = 0; ///< one past its last row in `order`
        double events = 0;
    };

    explicit RiskSets(const FollowUp& people)
        : order(people.size())
    {
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return people.time[a] > people.time[b];
        });
        for (std::size_t at = 0; at < order.size(); ++at) {
            if (at == 0 || people.time[order[at]] != people.time[order[at - 1]])
                groups.emplace_back();
            groups.back().end = at + 1;
            groups.back().events += people.isEvent(order[at]) ? 1 : 0;
            events += people.isEvent(order[at]) ? 1 : 0;
        }
    }

    std::vector<std::size_t> order;
    std::vector<Group> groups;
    double events = 0;
};

/// The log partial likelihood per event less the penalty, over rows in the order of the risk sets.
class PartialLikelihood
{
public:
    PartialLikelihood(std::size_t columns,
                      std::span<const double> values,
                      const FollowUp& people,
                      double penalty)
        : m_columns(columns)
        , m_sets(people)
        , m_penalty(penalty)
    {
        m_values.reserve(values.size());
        for (const auto row : m_sets.order) {
            const auto source = values.subspan(row * columns, columns);
            m_values.insert(m_values.end(), source.begin(), source.end());
            m_isEvent.push_back(people.isEvent(row) ? 1.0 : 0.0);
        }
    }

    [[nodiscard]] double events() const { return m_sets.events; }

    [[nodiscard]] double value(std::span<const double> at) const
    {
        const auto predictor = predictorOf(at);
        const double top = *std::max_element(predictor.begin(), predictor.end());
        double sum = 0;
        double risk = 0;
        std::size_t row = 0;
        for (const auto& group : m_sets.groups) {
            for (; row < group.end; ++row) {
                risk += std::exp(predictor[row] - top);
                sum += m_isEvent[row] * (predictor[row] - top);
            }
            if (group.events > 0 && !(risk > 0)) // so far apart that it cannot be computed
                return -std::numeric_limits<double>::infinity();
            if (group.events > 0)
                sum -= group.events * std::log(risk);
        }
        double squares = 0;
        for (const double coefficient : at)
            squares += coefficient * coefficient;
        return sum / m_sets.events - m_penalty / 2 * squares;
    }

    /// The curvature is that of a variance: over risk sets, mean of squares less square of mean.
    void derivatives(std::span<const double> at,
                     std::vector<double>& gradient,
                     Symmetric& curvature) const
    {
        const auto predictor = predictorOf(at);
        const double top = *std::max_element(predictor.begin(), predictor.end());
        std::vector<double> relative(predictor.size()); // relative hazards, then times hazard met
        std::vector<double> sums(m_columns, 0.0);
        std::vector<double> means; // of each risk set with events, a row each
        std::vector<double> meanWeights;
        std::vector<double> increments; // baseline hazard of each group
        double risk = 0;
        std::size_t row = 0;
        for (const auto& group : m_sets.groups) {
            for (; row < group.end; ++row) {
                const double* const source = m_values.data() + row * m_columns;
                relative[row] = std::exp(predictor[row] - top);
                risk += relative[row];
                for (std::size_t column = 0; column < m_columns; ++column) {
                    sums[column] += relative[row] * source[column];
                    gradient[column] += m_isEvent[row] * source[column];
                }
            }
            increments.push_back(group.events > 0 ? group.events / risk : 0);
            if (group.events > 0) {
                for (std::size_t column = 0; column < m_columns; ++column) {
                    means.push_back(sums[column] / risk);
                    gradient[column] -= group.events * means.back();
                }
                meanWeights.push_back(-group.events / m_sets.events);
            }
        }
        double met = 0; // cumulative baseline hazard up to a person's own time
        for (std::size_t index = m_sets.groups.size(); index-- > 0;) {
            met += increments[index];
            const std::size_t begin = index == 0 ? 0 : m_sets.groups[index - 1].end;
            for (std::size_t member = begin; member < m_sets.groups[index].end; ++member)
                relative[member] *= met / m_sets.events;
        }
        addWeightedProducts(curvature, m_values, relative);
        addWeightedProducts(curvature, means, meanWeights);
        for (std::size_t column = 0; column < m_columns; ++column) {
            gradient[column] = gradient[column] / m_sets.events - m_penalty * at[column];
            curvature.at(column, column) += m_penalty;
        }
    }

private:
    [[nodiscard]] std::vector<double> predictorOf(std::span<const double> at) const
    {
        std::vector<double> predictor(m_isEvent.size(), 0.0);
        for (std::size_t row = 0; row < predictor.size(); ++row) {
            for (std::size_t column = 0; column < m_columns; ++column)
                predictor[row] += m_values[row * m_columns + column] * at[column];
        }
        return predictor;
    }

    std::size_t m_columns;
    RiskSets m_sets;
    double m_penalty;
    std::vector<double> m_values;
    std::vector<double> m_isEvent;
};

double toNineDigits(double value)
{
    const double scale = std::pow(10.0, 8 - std::floor(std::log10(value)));
    return std::round(value * scale) / scale;
}

/// Which of `count` ascending event times are kept.
std::vector<bool> keptTimes(const std::vector<double>& times, std::span<const double> horizons)
{
    constexpr std::size_t kMostKnots = 400;
    const std::size_t count = times.size();
    std::vector<bool> isKept(count, count <= kMostKnots);
    if (count <= kMostKnots)
        return isKept;
    for (std::size_t knot = 0; knot < kMostKnots; ++knot)
        isKept[knot * (count - 1) / (kMostKnots - 1)] = true;
    for (const double horizon : horizons) {
        const auto after = std::upper_bound(times.begin(), times.end(), horizon);
        if (after != times.begin())
            isKept[static_cast<std::size_t>(after - times.begin()) - 1] = true;
    }
    return isKept;
}

} // namespace

Result<std::vector<double>> fitCox(std::size_t rows,
                                   std::size_t columns,
                                   std::span<const double> values,
                                   const FollowUp& people,
                                   double penalty,
                                   std::stop_token stop)
{
    assert(values.size() == rows * columns && people.size() == rows);
    const PartialLikelihood likelihood(columns, values, people, penalty);
    if (!(likelihood.events() > 0))
        return fail(ErrorCode::OutOfRange, "cox regression: no event");
    return maximise(
        {[&](std::span<const double> at) { return likelihood.value(at); },
         [&](std::span<const double> at, std::vector<double>& gradient, Symmetric& curvature) {
             likelihood.derivatives(at, gradient, curvature);
         }},
        columns,
        std::move(stop),
        "cox regression");
}

Result<Baseline> Baseline::fit(std::span<const double> linearPredictor,
                               const FollowUp& people,
                               std::span<const double> horizons)
{
    assert(linearPredictor.size() == people.size());
    constexpr double kLargest = 500; // its exponential, and that of sums of it, is still finite
    for (const double value : linearPredictor) {
        if (!(std::abs(value) <= kLargest))
            return fail(ErrorCode::OutOfRange, "baseline: linear predictor");
    }
    const RiskSets sets(people);
    if (!(sets.events > 0))
        return fail(ErrorCode::OutOfRange, "baseline: no event");
    std::vector<double> times;
    std::vector<double> increments;
    double risk = 0;
    std::size_t row = 0;
    for (const auto& group : sets.groups) {
        for (; row < group.end; ++row)
            risk += std::exp(linearPredictor[sets.order[row]]);
        if (group.events > 0) {
            times.push_back(people.time[sets.order[group.end - 1]]);
            increments.push_back(group.events / risk);
        }
    }
    std::reverse(times.begin(), times.end());
    std::reverse(increments.begin(), increments.end());
    const auto isKept = keptTimes(times, horizons);
    Baseline baseline;
    baseline.m_lastTime = people.time[sets.order.front()];
    double cumulative = 0;
    for (std::size_t at = 0; at < times.size(); ++at) {
        cumulative += increments[at];
        if (!isKept[at])
            continue;
        baseline.m_times.push_back(times[at]);
        baseline.m_cumulative.push_back(toNineDigits(cumulative));
    }
    return baseline;
}

Result<Baseline> Baseline::parse(const json::object& object)
{
    const json::value whole(object);
    ObjectReader reader(whole, "baseline");
    Baseline baseline;
    baseline.m_lastTime = reader.number("lastTime");
    baseline.m_times = reader.numbers("time");
    baseline.m_cumulative = reader.numbers("cumulative");
    CONSILIUM_CHECK(reader.status());
    const auto& times = baseline.m_times;
    const auto& hazards = baseline.m_cumulative;
    const bool isAscending =
        std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) == times.end();
    if (times.empty() || hazards.size() != times.size() || !isAscending ||
        !std::is_sorted(hazards.begin(), hazards.end()) || !(times.front() > 0) ||
        !(hazards.front() > 0) || !(baseline.m_lastTime >= times.back()))
        return fail(ErrorCode::Malformed, "baseline");
    return baseline;
}

json::object Baseline::toJson() const
{
    return {{"lastTime", m_lastTime},
            {"time", json::array(m_times.begin(), m_times.end())},
            {"cumulative", json::array(m_cumulative.begin(), m_cumulative.end())}};
}

double Baseline::cumulative(double time) const
{
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), time);
    if (after == m_times.begin())
        return 0;
    return m_cumulative[static_cast<std::size_t>(after - m_times.begin()) - 1];
}

double Baseline::survival(double time, double linearPredictor) const
{
    const double hazard = cumulative(time);
    // Zero before the first event, also for a predictor whose exponential is not finite.
    return hazard > 0 ? std::exp(-hazard * std::exp(linearPredictor)) : 1;
}

std::optional<double> Baseline::timeAt(double hazard, double linearPredictor) const
{
    const double relative = std::exp(linearPredictor);
    const auto found =
        std::find_if(m_cumulative.begin(), m_cumulative.end(), [&](double cumulative) {
            return cumulative * relative >= hazard;
        });
    if (found == m_cumulative.end())
        return std::nullopt;
    return m_times[static_cast<std::size_t>(found - m_cumulative.begin())];
}

std::optional<double> coxSnellQuantile(const FollowUp& residuals, double share)
{
    return KaplanMeier::fit(residuals).quantile(share);
}

Estimate coxSnellCoverage(const FollowUp& residuals, double hazard)
{
    const auto curve = KaplanMeier::fit(residuals);
    const double survival = curve.survival(hazard);
    if (residuals.size() == 0 || (hazard > curve.lastTime() && survival > 0))
        return {};
    const auto [low, high] = curve.interval(hazard);
    return {1 - survival, 1 - high, 1 - low};
}

} // namespace consilium::models
