#pragma once

#include <cstdint>
#include <functional>

namespace consilium
{

/// How far a long piece of work is. `total` is 0 where it is not known.
struct Progress
{
    std::uint64_t done = 0;
    std::uint64_t total = 0;
};

/// Called from the working thread, at most a few times a second's worth of work. May be empty.
using ProgressSink = std::function<void(Progress)>;

} // namespace consilium
