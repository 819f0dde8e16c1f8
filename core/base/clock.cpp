#include "core/base/clock.h"

#include <fmt/format.h>

namespace consilium
{

using namespace std::chrono;

Clock systemClock()
{
    return [] { return system_clock::now(); };
}

Day today(const Clock& clock) { return floor<days>(clock()); }

std::string isoInstant(const Clock& clock)
{
    const auto now = floor<seconds>(clock());
    const auto date = floor<days>(now);
    const hh_mm_ss time(now - date);
    return fmt::format("{}T{:02}:{:02}:{:02}Z",
                       PartialDate::fromDay(date).iso(),
                       time.hours().count(),
                       time.minutes().count(),
                       time.seconds().count());
}

} // namespace consilium
