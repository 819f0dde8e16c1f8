#pragma once

#include "core/options/ranking.h"

#include <optional>
#include <string_view>

namespace consilium::services
{

// The names of a ranking's enumerations in JSON: kept rankings hold them, so none is ever reused.
[[nodiscard]] std::string_view name(options::Verdict verdict);
[[nodiscard]] std::string_view name(options::CriterionKind kind);
[[nodiscard]] std::string_view name(options::Shelf shelf);
[[nodiscard]] std::string_view name(options::Basis basis);
[[nodiscard]] std::string_view name(genomics::Truth truth);

/// The value with this name among the first of its kind up to `last`; empty where none has it.
template <typename Enum>
[[nodiscard]] std::optional<Enum> named(std::string_view text, Enum last)
{
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        if (name(static_cast<Enum>(value)) == text)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

} // namespace consilium::services
