#pragma once

#include "core/clinical/case.h"

#include <optional>
#include <vector>

namespace consilium::ui
{

/// One drug within one line, its records (orders, doses given, reports) taken together.
struct TreatmentDrug
{
    const clinical::Medication* latest = nullptr; ///< by end, for its reason and source
    Period period;
    int records = 0;
};

struct TreatmentLine
{
    std::optional<int> line; ///< empty: not stated
    PartialDate start;
    std::vector<TreatmentDrug> drugs;
};

/// Systemic cancer treatment that was given or reported, by stated line, else by start date; in
/// order of time. Points into `record`. Records that core/options does not read as cancer treatment
/// are left to otherMedications.
[[nodiscard]] std::vector<TreatmentLine> treatmentLines(const clinical::Case& record);
/// Medications that are not cancer treatment, one per drug.
[[nodiscard]] std::vector<const clinical::Medication*>
otherMedications(const clinical::Case& record);

} // namespace consilium::ui
