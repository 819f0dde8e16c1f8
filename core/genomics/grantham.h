#pragma once

#include <optional>

namespace consilium::genomics
{

/// Chemical distance of two amino acids in one-letter code, 0 to 215, by composition, polarity and
/// molecular volume. Source: Grantham R. Science 1974;185:862-4, doi 10.1126/science.185.4154.862;
/// by the formula of the paper, within 1 of its printed matrix. Empty where a letter is not one of
/// the twenty.
[[nodiscard]] std::optional<int> granthamDistance(char from, char to);

} // namespace consilium::genomics
