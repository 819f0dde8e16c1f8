#include "core/models/survival.h"

#include "core/models/cox.h"
#include "core/models/matrix.h"
#include "core/models/statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace consilium::models
{

namespace
{

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

std::vector<std::size_t> byTime(const FollowUp& people)
{
    std::vector<std::size_t> order(people.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return people.time[a] < people.time[b];
    });
    return order;
}

/// Counts by rank with sums over all lower ranks in O(log n) (Fenwick PM. Softw Pract Exp
/// 1994;24:327).
class RankCounts
{
public:
    explicit RankCounts(std::size_t ranks)
        : m_tree(ranks + 1, 0)
    {
    }

    void add(std::size_t rank)
    {
        for (std::size_t at = rank + 1; at < m_tree.size(); at += at & (~at + 1))
            ++m_tree[at];
    }

    /// How many were added with a rank below this one.
    [[nodiscard]] std::size_t below(std::size_t rank) const
    {
        std::size_t count = 0;
        for (std::size_t at = rank; at > 0; at -= at & (~at + 1))
            count += m_tree[at];
        return count;
    }

private:
    std::vector<std::size_t> m_tree;
};

std::vector<std::size_t> ranksOf(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<std::size_t> ranks;
    ranks.reserve(values.size());
    for (const double value : values) {
        const auto place = std::lower_bound(sorted.begin(), sorted.end(), value);
        ranks.push_back(static_cast<std::size_t>(place - sorted.begin()));
    }
    return ranks;
}

} // namespace

FollowUp FollowUp::select(std::span<const std::size_t> people) const
{
    return {models::select(time, people), models::select(event, people)};
}

KaplanMeier KaplanMeier::estimate(const FollowUp& people, Counted counted)
{
    KaplanMeier curve;
    const auto order = byTime(people);
    double survival = 1;
    double variance = 0;
    for (std::size_t first = 0; first < order.size();) {
        const double time = people.time[order[first]];
        std::size_t last = first;
        std::size_t events = 0;
        for (; last < order.size() && people.time[order[last]] == time; ++last)
            events += people.isEvent(order[last]) ? 1U : 0U;
        const std::size_t censorings = last - first - events;
        const bool countsEvents = counted == Counted::Events;
        const std::size_t risk = order.size() - first - (countsEvents ? 0 : events);
        const std::size_t falls = countsEvents ? events : censorings;
        if (falls > 0) {
            const auto n = static_cast<double>(risk);
            const auto left = static_cast<double>(risk - falls);
            survival *= left / n;
            if (risk > falls)
                variance += static_cast<double>(falls) / (n * left);
            curve.m_steps.push_back({time, survival, variance, risk});
        }
        curve.m_observed.insert(curve.m_observed.end(), last - first, time);
        first = last;
    }
    return curve;
}

KaplanMeier KaplanMeier::fit(const FollowUp& people) { return estimate(people, Counted::Events); }

KaplanMeier KaplanMeier::fitCensoring(const FollowUp& people)
{
    return estimate(people, Counted::Censorings);
}

const KaplanMeier::Step* KaplanMeier::stepAt(double time) const
{
    const auto after =
        std::upper_bound(m_steps.begin(), m_steps.end(), time, [](double at, const Step& step) {
            return at < step.time;
        });
    return after == m_steps.begin() ? nullptr : &*(after - 1);
}

double KaplanMeier::survival(double time) const
{
    const Step* const step = stepAt(time);
    return step == nullptr ? 1 : step->survival;
}

double KaplanMeier::survivalBefore(double time) const
{
    return survival(std::nextafter(time, -std::numeric_limits<double>::infinity()));
}

std::size_t KaplanMeier::atRisk(double time) const
{
    return static_cast<std::size_t>(m_observed.end() -
                                    std::lower_bound(m_observed.begin(), m_observed.end(), time));
}

std::pair<double, double> KaplanMeier::interval(double time) const
{
    const Step* const step = stepAt(time);
    if (step == nullptr) {
        const auto risk = static_cast<int>(atRisk(time));
        return wilsonInterval(risk, risk);
    }
    if (!(step->survival > 0))
        return wilsonInterval(0, static_cast<int>(step->risk));
    constexpr double kZ =
        1.959963984540054; // 97.5th percentile of the standard normal distribution
    const double logSurvival = std::log(step->survival);
    const double spread = std::exp(kZ * std::sqrt(step->variance) / -logSurvival);
    return {std::exp(logSurvival * spread), std::exp(logSurvival / spread)};
}

std::optional<double> KaplanMeier::quantile(double share) const
{
    constexpr double kRounding = 1e-9; // the curve is a product of rounded ratios
    for (const Step& step : m_steps) {
        if (step.survival <= 1 - share + kRounding)
            return step.time;
    }
    return std::nullopt;
}

std::optional<double> concordance(std::span<const double> risk, const FollowUp& people)
{
    assert(risk.size() == people.size());
    const auto order = byTime(people);
    const auto ranks = ranksOf(risk);
    RankCounts later(risk.size());
    std::size_t added = 0;
    std::size_t pairs = 0;
    std::size_t halves = 0; // two for a pair in order, one for equal risks
    const auto add = [&](std::size_t person) {
        later.add(ranks[person]);
        ++added;
    };
    for (std::size_t last = order.size(); last > 0;) {
        std::size_t first = last;
        while (first > 0 && people.time[order[first - 1]] == people.time[order[last - 1]])
            --first;
        const auto together = std::span(order).subspan(first, last - first);
        for (const auto person : together) {
            if (!people.isEvent(person))
                add(person);
        }
        for (const auto person : together) {
            if (!people.isEvent(person))
                continue;
            pairs += added;
            // Those below count in both sums, those with the same risk in one.
            halves += later.below(ranks[person]) + later.below(ranks[person] + 1);
        }
        for (const auto person : together) {
            if (people.isEvent(person))
                add(person);
        }
        last = first;
    }
    if (pairs == 0)
        return std::nullopt;
    return static_cast<double>(halves) / (2 * static_cast<double>(pairs));
}

double brierAt(double horizon,
               std::span<const double> survivalThere,
               const FollowUp& people,
               const KaplanMeier& censoring)
{
    assert(survivalThere.size() == people.size());
    if (people.size() == 0)
        return kUnknown;
    const double followedAtHorizon = censoring.survival(horizon);
    double sum = 0;
    for (std::size_t person = 0; person < people.size(); ++person) {
        const bool isLater = people.time[person] > horizon;
        if (!isLater && !people.isEvent(person))
            continue;
        const double followed =
            isLater ? followedAtHorizon : censoring.survivalBefore(people.time[person]);
        if (!(followed > 0))
            return kUnknown;
        const double error = (isLater ? 1.0 : 0.0) - survivalThere[person];
        sum += error * error / followed;
    }
    return sum / static_cast<double>(people.size());
}

double integratedBrier(std::span<const double> horizons,
                       std::span<const double> survival,
                       const FollowUp& people,
                       const KaplanMeier& censoring)
{
    assert(!horizons.empty() && survival.size() == horizons.size() * people.size());
    double area = 0;
    double before = 0;
    for (std::size_t at = 0; at < horizons.size(); ++at) {
        std::vector<double> there;
        there.reserve(people.size());
        for (std::size_t person = 0; person < people.size(); ++person)
            there.push_back(survival[person * horizons.size() + at]);
        const double score = brierAt(horizons[at], there, people, censoring);
        if (horizons.size() == 1)
            return score;
        if (at > 0)
            area += (before + score) / 2 * (horizons[at] - horizons[at - 1]);
        before = score;
    }
    return area / (horizons.back() - horizons.front());
}

Observed
calibrationAt(double horizon, std::span<const double> survivalThere, const FollowUp& people)
{
    assert(survivalThere.size() == people.size() && !survivalThere.empty());
    const auto curve = KaplanMeier::fit(people);
    const auto [low, high] = curve.interval(horizon);
    const double sum = std::accumulate(survivalThere.begin(), survivalThere.end(), 0.0);
    return {1 - sum / static_cast<double>(survivalThere.size()),
            1 - curve.survival(horizon),
            1 - high,
            1 - low};
}

std::optional<double> calibrationSlope(std::span<const double> linearPredictor,
                                       const FollowUp& people)
{
    assert(linearPredictor.size() == people.size());
    const auto count = static_cast<double>(linearPredictor.size());
    const double mean =
        std::accumulate(linearPredictor.begin(), linearPredictor.end(), 0.0) / count;
    double squares = 0;
    for (const double value : linearPredictor)
        squares += (value - mean) * (value - mean);
    const double spread = std::sqrt(squares / count);
    if (!(spread > 0))
        return std::nullopt;
    std::vector<double> standardised;
    standardised.reserve(linearPredictor.size());
    for (const double value : linearPredictor)
        standardised.push_back((value - mean) / spread);
    const auto fitted = fitCox(people.size(), 1, standardised, people, 0);
    if (!fitted.has_value())
        return std::nullopt;
    return fitted.value().front() / spread;
}

} // namespace consilium::models
