#include "core/calculators/doubling.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace consilium::calculators
{

namespace
{

constexpr std::size_t kLeastValues = 3;

} // namespace

double slopeOf(const std::vector<DatedValue>& points)
{
    const auto count = static_cast<double>(points.size());
    double meanDay = 0;
    double mean = 0;
    for (const auto& point : points) {
        meanDay += point.day / count;
        mean += point.value / count;
    }
    double products = 0;
    double squares = 0;
    double size = 0;
    for (const auto& point : points) {
        const double fromMean = point.day - meanDay;
        products += fromMean * (point.value - mean);
        squares += fromMean * fromMean;
        size += std::abs(fromMean) * std::abs(point.value);
    }
    return std::abs(products) <= 1e-14 * size ? 0 : products / squares;
}

std::optional<Growth> growthOf(const std::vector<DatedValue>& values)
{
    if (values.size() < kLeastValues)
        return std::nullopt;
    std::vector<DatedValue> logarithms;
    for (const auto& one : values) {
        if (!(one.value > 0) || !std::isfinite(one.value) || !std::isfinite(one.day))
            return std::nullopt;
        logarithms.push_back({one.day, std::log(one.value)});
    }
    const auto [first, last] = std::minmax_element(
        values.begin(), values.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    if (first->day == last->day)
        return std::nullopt;
    Growth growth;
    growth.lnPerMonth = kDaysPerMonth * slopeOf(logarithms);
    if (growth.lnPerMonth > 0)
        growth.doublingMonths = std::numbers::ln2 / growth.lnPerMonth;
    growth.count = values.size();
    growth.spanDays = last->day - first->day;
    return growth;
}

} // namespace consilium::calculators
