#pragma once

#include "core/clinical/case.h"

#include <optional>
#include <vector>

namespace consilium::ui
{

/// Where a value lies against the range that its own report states. Open: a censored value that
/// could be either.
enum class RangePlace { NotStated, Inside, Below, Above, Open };

/// The latest numeric value of one kind of observation.
struct LatestValue
{
    const clinical::Observation* observation = nullptr;
    RangePlace place = RangePlace::NotStated;
    /// Days since the latest day that the date can mean; negative where it lies ahead; empty where
    /// there is no date.
    std::optional<int> ageDays;
    bool isStale = false; ///< older than kFreshDays
};

/// The age from which core/options asks for a repeat (judgeRules): the usual screening window of
/// treatment protocols.
constexpr int kFreshDays = 28;

/// One per code that counts, in order of kind (laboratory, tumour marker, body size, vital sign,
/// other), then name. A code is the same where it shares a LOINC code, else where it has the same
/// label. Points into `record`.
[[nodiscard]] std::vector<LatestValue> latestValues(const clinical::Case& record, Day today);

/// Against the range in the observation itself; the source's own flag (H, L, HH, LL, N) where it
/// states no range.
[[nodiscard]] RangePlace placeInRange(const clinical::Observation& observation);

} // namespace consilium::ui
