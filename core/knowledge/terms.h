#pragma once

#include "core/knowledge/statements.h"

#include <string>
#include <vector>

namespace consilium::knowledge
{

/// A biomarker as the alternatives it stands for, each in words ("EGFR L858R", "KRAS wild type +
/// MSI high"), sorted and without repeats. Two trees that group the same alternatives otherwise
/// give the same terms. A tree with more than 4096 alternatives gives one term for the whole.
[[nodiscard]] std::vector<std::string> termsOf(const Biomarker& biomarker);

[[nodiscard]] std::string_view name(Effect effect); ///< as in resources/knowledge/README.md
[[nodiscard]] std::string_view name(Line line);
[[nodiscard]] std::string_view name(Extent extent);

} // namespace consilium::knowledge
