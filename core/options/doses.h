#pragma once

#include "core/options/facts.h"

namespace consilium::options
{

/// The starting dose of each drug of a therapy for this person, with the arithmetic: from the
/// label's amount, body size (surface by Mosteller), clearance (Calvert, with Cockcroft-Gault) and
/// what the label asks of poor organ function. A drug without a stated dose has no line; where body
/// size or clearance is not known the line names what is missing and gives no number. Advice by
/// pharmacogenes stands beside it (Option::doses) and is not multiplied in.
[[nodiscard]] std::vector<DoseLine> doseLines(const Facts& facts,
                                              const std::vector<std::string>& therapy);

/// Trials of this very therapy in this tumour type, those of the option's line first, each with how
/// the person differs from the people it took.
[[nodiscard]] std::vector<TrialBeside>
trialsBeside(const Facts& facts, const Option& option, const std::string& tumourType);

} // namespace consilium::options
