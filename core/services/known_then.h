#pragma once

#include "core/clinical/case.h"

namespace consilium::services
{

/// A record as it was known at the end of a day, and what of today's record was left out for it.
struct KnownThen
{
    clinical::Case record;
    int after = 0;   ///< dated after the day
    int undated = 0; ///< without a date, or with one that leaves open whether it was before
};

/// Keeps what is dated on or before the day and counts (nothing entered in error, refuted, planned
/// or not done); of a finding without a date the date of its assay counts. Treatments begun on the
/// day itself are what is asked about, not a treatment before. The tumour with the key stands
/// first, also where its date is not known. What happens later to what was known is taken off: the
/// end of a treatment and why it ended, the state of a tumour, the death.
[[nodiscard]] KnownThen
knownThen(const clinical::Case& record, Day day, const std::string& tumourKey);

/// The last day on or before `today` on which something is recorded, so that the person was alive:
/// the first day a date can mean. Nothing that is planned or was entered in error. Empty where
/// nothing has a date.
[[nodiscard]] std::optional<Day> lastRecorded(const clinical::Case& record, Day today);

} // namespace consilium::services
