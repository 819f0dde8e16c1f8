#pragma once

#include "core/base/partial_date.h"

#include <chrono>
#include <functional>
#include <string>

namespace consilium
{

/// Where the time comes from. Injected, so that results are the same for the same inputs and a test
/// can set it.
using Clock = std::function<std::chrono::system_clock::time_point()>;

[[nodiscard]] Clock systemClock();
[[nodiscard]] Day today(const Clock& clock);
/// UTC instant to the second, ISO 8601 ("2026-11-24T13:05:00Z").
[[nodiscard]] std::string isoInstant(const Clock& clock);

} // namespace consilium
