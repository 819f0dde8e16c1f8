#pragma once

#include "core/calculators/calculator.h"

namespace consilium::calculators
{

// Short forms for the inputs and results of an entry.

/// A measured number. With a LOINC code the record may offer its latest value.
[[nodiscard]] Field measured(std::string_view id,
                             std::string_view label,
                             std::string_view unit,
                             double low,
                             double high,
                             std::string_view loinc = {});
[[nodiscard]] Field yesOrNo(std::string_view id,
                            std::string_view label,
                            std::string_view meaning = {},
                            Prefill prefill = Prefill::None);
[[nodiscard]] Field oneOf(std::string_view id,
                          std::string_view label,
                          std::vector<std::string_view> choices,
                          std::string_view meaning = {});
/// Years on the day of the calculation.
[[nodiscard]] Field ageInYears(double low, double high);
/// "female" or "male".
[[nodiscard]] Field sexOfPatient();

/// A refusal in the words of check(), for what one field's range cannot say.
[[nodiscard]] Answer
refusedInput(std::string_view id, std::string_view what, std::string_view accepted);

[[nodiscard]] Field
numberResult(std::string_view id, std::string_view label, std::string_view unit);
[[nodiscard]] Field wholeResult(std::string_view id, std::string_view label);
[[nodiscard]] Field wordResult(std::string_view id, std::string_view label);

/// The licence note of a formula that anybody may use.
inline constexpr std::string_view kOpenFormula =
    "Open: the formula is a published fact and free to use; the words of its paper are not.";

} // namespace consilium::calculators
