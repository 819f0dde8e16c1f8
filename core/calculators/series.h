#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace consilium::calculators
{

/// The parts of a list joined by ';', without the blanks around them. Empty parts stay.
[[nodiscard]] std::vector<std::string_view> partsOf(std::string_view list);
/// Finite, with a decimal point.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);
/// All parts as numbers; empty where one is none.
[[nodiscard]] std::optional<std::vector<double>> numbersOf(std::string_view list);

} // namespace consilium::calculators
