#pragma once

#include "core/knowledge/pack.h"

#include <compare>
#include <string_view>

namespace consilium::knowledge
{

/// By the numbers between the dots, a missing one counting as 0; a part behind "-" comes before
/// the version without it, and what stands behind "+" does not count (Semantic Versioning 2.0.0,
/// section 11). Parts that are no numbers compare as text, after numbers.
[[nodiscard]] std::strong_ordering compareVersions(std::string_view a, std::string_view b);

/// Whether the edition may come after the other: not dated before it and, where both have the same
/// name, with a higher version. OlderVersion names both; AlreadyExists where it is the same
/// content.
[[nodiscard]] Status mayFollow(const Manifest& candidate, const Manifest& before);

} // namespace consilium::knowledge
