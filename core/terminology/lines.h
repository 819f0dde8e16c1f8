#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <string_view>

namespace consilium::terminology
{

/// Calls `visit(line, number)` for each line that is neither empty nor a comment ("#"), numbered
/// from 1 as an editor does, and stops at the first failure.
template <typename Visit>
Status forEachLine(std::string_view text, Visit visit)
{
    int number = 0;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        start = end + 1;
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        CONSILIUM_CHECK(visit(line, number));
    }
    return ok();
}

} // namespace consilium::terminology
