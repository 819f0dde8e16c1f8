#pragma once

#include "core/base/result.h"

#include <charconv>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::knowledge
{

using Cells = std::vector<std::string_view>;

[[nodiscard]] inline Cells cellsOf(std::string_view line, char separator)
{
    Cells cells;
    for (std::size_t start = 0; start <= line.size();) {
        const auto end = std::min(line.find(separator, start), line.size());
        cells.push_back(line.substr(start, end - start));
        start = end + 1;
    }
    return cells;
}

/// Calls `visit(cells, line number)` for each line that is neither empty nor a comment ("#"). A
/// carriage return at the end of a line is left out.
[[nodiscard]] inline Status forEachLine(std::string_view table,
                                        const std::function<Status(const Cells&, int)>& visit)
{
    int number = 0;
    for (std::size_t start = 0; start < table.size();) {
        const auto end = std::min(table.find('\n', start), table.size());
        auto line = table.substr(start, end - start);
        start = end + 1;
        ++number;
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (!line.empty() && line.front() != '#')
            CONSILIUM_CHECK(visit(cellsOf(line, '\t'), number));
    }
    return ok();
}

/// A whole number of at least `least`, and nothing beside it.
[[nodiscard]] inline std::optional<int> wholeNumber(std::string_view text, int least)
{
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end && number >= least ? std::optional(number)
                                                                  : std::nullopt;
}

} // namespace consilium::knowledge
