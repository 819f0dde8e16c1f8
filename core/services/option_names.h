#pragma once

#include "core/options/ranking.h"

#include <string_view>

namespace consilium::services
{

/// Words of the documented answers (docs/cli.md).
[[nodiscard]] inline std::string_view name(options::Shelf shelf)
{
    switch (shelf) {
    case options::Shelf::Supported:
        return "supported";
    case options::Shelf::ForConsideration:
        return "for-consideration";
    case options::Shelf::NotAdvised:
        return "not-advised";
    }
    return "for-consideration";
}

[[nodiscard]] inline std::string_view name(options::Verdict verdict)
{
    switch (verdict) {
    case options::Verdict::Pass:
        return "pass";
    case options::Verdict::Warn:
        return "warn";
    case options::Verdict::Fail:
        return "fail";
    case options::Verdict::Undetermined:
        return "undetermined";
    }
    return "undetermined";
}

} // namespace consilium::services
