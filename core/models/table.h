#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::models
{

/// A comma-separated table with a header (RFC 4180). An empty cell is a missing value.
struct Table
{
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<int> lines; ///< of the file, on which each row begins
    std::string sha256;     ///< of the file

    /// Malformed names the line: another number of cells than the header, a column named twice, or
    /// what RFC 4180 does not allow (a quote that does not end, a carriage return without a line
    /// feed).
    [[nodiscard]] static Result<Table> parse(std::string_view bytes);
    /// NotFound, Io, and as parse. The context is the file's name.
    [[nodiscard]] static Result<Table> load(const std::filesystem::path& file);

    /// Place of a column, or -1.
    [[nodiscard]] int column(std::string_view name) const;
};

/// A number with nothing after it; Malformed for anything else ("0,92", "1e", "").
[[nodiscard]] Result<double> parseNumber(std::string_view text);

} // namespace consilium::models
