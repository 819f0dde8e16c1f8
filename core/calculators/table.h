#pragma once

#include "core/base/result.h"
#include "core/calculators/calculator.h"

#include <filesystem>

namespace consilium::calculators
{

/// A table of inputs: tab-separated, first line the names of the columns, UTF-8 with or without
/// byte order mark, lines ended by LF or CR LF. Empty lines are skipped.
struct InputTable
{
    std::vector<std::string> columns;
    std::vector<Cells> rows;

    /// Malformed with line and column: no header, an empty or repeated name, a line with another
    /// number of cells. MissingData: no line below the header.
    [[nodiscard]] static Result<InputTable> parse(std::string_view bytes);
    /// NotFound, Io, TooLarge (over 64 MiB), or as parse().
    [[nodiscard]] static Result<InputTable> load(const std::filesystem::path& file);
    /// MissingData names the required columns of the model, and case_id, that are not there.
    [[nodiscard]] Status fits(const Calculator& calculator) const;
};

/// The answers as a table: case_id, status, message, and the results in the model's order, NA where
/// there is none. Numbers are written with the fewest digits that read back to the same.
[[nodiscard]] std::string answerTable(const Calculator& calculator,
                                      std::span<const Cells> rows,
                                      std::span<const Answer> answers);

/// "ok", "warning", "refused".
[[nodiscard]] std::string_view name(Answer::Status status);

} // namespace consilium::calculators
