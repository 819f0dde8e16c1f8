#pragma once

#include "core/options/facts.h"

namespace consilium::options
{

/// Adds the starting dose of each drug of the therapy for this person, with the arithmetic: from
/// the stated amount, body size (surface by Mosteller), clearance (Calvert, with Cockcroft-Gault)
/// and what the source asks of poor organ function. Of a combination only doses stated for that
/// very combination are taken. A drug without one is named in `undosed`. Where body size or
/// clearance is not known, cannot be true or contradicts itself, the line says what is missing and
/// gives no number. Advice by pharmacogenes stands beside it (Option::doses) and is not multiplied
/// in.
void addDoses(Option& option, const Facts& facts);

/// Trials of this very therapy in this tumour type, those of the option's line first, each with how
/// the person differs from the people it took.
[[nodiscard]] std::vector<TrialBeside>
trialsBeside(const Facts& facts, const Option& option, const std::string& tumourType);

} // namespace consilium::options
