#include "core/models/calibration.h"

#include "core/models/json_text.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

constexpr int kKnots =
    41; ///< enough that the interval changes by less than a percentage point between two

double interpolate(const std::vector<double>& x, const std::vector<double>& y, double at)
{
    const auto above = std::upper_bound(x.begin(), x.end(), at);
    if (above == x.begin())
        return y.front();
    if (above == x.end())
        return y.back();
    const auto index = static_cast<std::size_t>(above - x.begin());
    const double share = (at - x[index - 1]) / (x[index] - x[index - 1]);
    return y[index - 1] + share * (y[index] - y[index - 1]);
}

json::array listOf(const std::vector<double>& values)
{
    json::array list;
    for (const double value : values)
        list.emplace_back(rounded(value, 5));
    return list;
}

} // namespace

Result<Calibration>
Calibration::fit(std::span<const double> margins, std::span<const float> outcome, int neighbours)
{
    Calibration calibration;
    CONSILIUM_TRY(const auto line, fitLogisticLine(margins, outcome));
    calibration.m_line = {rounded(line.intercept, 6), rounded(line.slope, 6)};
    if (!(calibration.m_line.slope > 0))
        return fail(ErrorCode::OutOfRange, "calibration: the scores do not rank the outcome");
    std::vector<std::size_t> order(margins.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return margins[a] < margins[b];
    });
    const auto people = static_cast<int>(order.size());
    calibration.m_neighbours = std::min(neighbours, people);
    std::vector<int> eventsBefore(order.size() + 1, 0);
    for (std::size_t at = 0; at < order.size(); ++at)
        eventsBefore[at + 1] = eventsBefore[at] + (outcome[order[at]] > 0.5F ? 1 : 0);
    for (int knot = 0; knot < kKnots; ++knot) {
        const auto place =
            static_cast<int>(std::lround(static_cast<double>(knot) * (people - 1) / (kKnots - 1)));
        const double margin = rounded(margins[order[static_cast<std::size_t>(place)]], 5);
        if (!calibration.m_margins.empty() && margin <= calibration.m_margins.back())
            continue;
        // Neighbours by rank are neighbours by score, because the scores are sorted.
        const int first =
            std::clamp(place - calibration.m_neighbours / 2, 0, people - calibration.m_neighbours);
        const int events =
            eventsBefore[static_cast<std::size_t>(first + calibration.m_neighbours)] -
            eventsBefore[static_cast<std::size_t>(first)];
        const auto [low, high] = wilsonInterval(events, calibration.m_neighbours);
        calibration.m_margins.push_back(margin);
        calibration.m_low.push_back(rounded(low, 5));
        calibration.m_high.push_back(rounded(high, 5));
    }
    return calibration;
}

Result<Calibration> Calibration::parse(const json::object& object)
{
    const json::value whole(object);
    ObjectReader reader(whole, "calibration");
    Calibration calibration;
    calibration.m_line = {reader.number("intercept"), reader.number("slope")};
    calibration.m_neighbours = static_cast<int>(reader.number("neighbours"));
    calibration.m_margins = reader.numbers("margin");
    calibration.m_low = reader.numbers("low");
    calibration.m_high = reader.numbers("high");
    CONSILIUM_CHECK(reader.status());
    const auto knots = calibration.m_margins.size();
    if (knots == 0 || calibration.m_low.size() != knots || calibration.m_high.size() != knots ||
        !std::is_sorted(calibration.m_margins.begin(), calibration.m_margins.end()) ||
        !(calibration.m_line.slope > 0))
        return fail(ErrorCode::Malformed, "calibration");
    return calibration;
}

json::object Calibration::toJson() const
{
    return {{"intercept", m_line.intercept},
            {"slope", m_line.slope},
            {"neighbours", m_neighbours},
            {"margin", listOf(m_margins)},
            {"low", listOf(m_low)},
            {"high", listOf(m_high)}};
}

Calibrated Calibration::apply(double margin) const
{
    Calibrated result;
    result.logOdds = m_line.logOdds(margin);
    result.probability = logistic(result.logOdds);
    result.low = std::min(result.probability, interpolate(m_margins, m_low, margin));
    result.high = std::max(result.probability, interpolate(m_margins, m_high, margin));
    return result;
}

} // namespace consilium::models
