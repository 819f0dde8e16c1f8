#pragma once

#include <optional>
#include <vector>

namespace consilium::calculators
{

/// Mean length of a month in days, as the PSA Working Group's months are read here.
inline constexpr double kDaysPerMonth = 30.4375;

/// Shortest time from the first value to the last that a doubling time is worth: three months, as
/// the PSA Working Group asks (Arlen PM et al., J Urol 2008;179:2181). Kept for the other markers
/// too, for want of a source of their own: over less, what an assay varies by is more than growth.
inline constexpr double kLeastGrowthDays = 3 * kDaysPerMonth;

/// A value on a day, counted from any first day.
struct DatedValue
{
    double day = 0;
    double value = 0;
};

/// Slope of the least squares line of the values on the days, per day. What is left of equal values
/// after rounding is no slope. At least two different days.
[[nodiscard]] double slopeOf(const std::vector<DatedValue>& points);

/// How fast a marker grows.
struct Growth
{
    double lnPerMonth = 0;                ///< slope of ln value, per month of 30.4375 days
    std::optional<double> doublingMonths; ///< ln 2 / slope; empty where it does not rise
    std::size_t count = 0;
    double spanDays = 0; ///< from the first day to the last

    [[nodiscard]] bool isTooShort() const { return spanDays < kLeastGrowthDays; }
};

/// Least squares of ln value on time: Arlen PM et al. (PSA Working Group), J Urol 2008;179:2181,
/// for PSA; the same arithmetic for any marker in one unit. Empty with fewer than three values,
/// with one day alone, and where a value is 0 or below: one below detection has no logarithm and
/// must not be given. Whoever shows a doubling time says or refuses one that isTooShort().
[[nodiscard]] std::optional<Growth> growthOf(const std::vector<DatedValue>& values);

} // namespace consilium::calculators
