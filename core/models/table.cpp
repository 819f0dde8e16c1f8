#include "core/models/table.h"

#include "core/base/crypto/hash.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <sstream>

namespace consilium::models
{

namespace
{

/// Reads one record from `at` on, which is moved behind it. False where a quoted cell does not end.
bool takeRecord(std::string_view bytes, std::size_t& at, std::vector<std::string>& cells)
{
    cells.assign(1, {});
    bool isQuoted = false;
    for (; at < bytes.size(); ++at) {
        const char letter = bytes[at];
        if (isQuoted) {
            if (letter != '"')
                cells.back() += letter;
            else if (at + 1 < bytes.size() && bytes[at + 1] == '"')
                cells.back() += bytes[++at];
            else
                isQuoted = false;
        } else if (letter == '"' && cells.back().empty()) {
            isQuoted = true;
        } else if (letter == ',') {
            cells.emplace_back();
        } else if (letter == '\n') {
            ++at;
            return true;
        } else if (letter != '\r') {
            cells.back() += letter;
        }
    }
    return !isQuoted;
}

} // namespace

Result<Table> Table::parse(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    Table table;
    std::size_t at = 0;
    if (bytes.empty() || !takeRecord(bytes, at, table.columns))
        return fail(ErrorCode::Malformed, "line 1");
    std::vector<std::string> cells;
    for (int line = 2; at < bytes.size(); ++line) {
        if (!takeRecord(bytes, at, cells) || cells.size() != table.columns.size())
            return fail(ErrorCode::Malformed, "line " + std::to_string(line));
        table.rows.push_back(cells);
    }
    return table;
}

Result<Table> Table::load(const std::filesystem::path& file)
{
    const auto name = file.filename().string();
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::NotFound, name);
    std::ostringstream text;
    text << stream.rdbuf();
    if (stream.bad())
        return fail(ErrorCode::Io, name);
    const auto bytes = std::move(text).str();
    auto table = parse(bytes);
    if (!table.has_value())
        return fail(table.error().code, name + ": " + table.error().context);
    table.value().sha256 = crypto::sha256Hex(bytes);
    return table;
}

int Table::column(std::string_view name) const
{
    const auto found = std::find(columns.begin(), columns.end(), name);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

Result<double> parseNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return fail(ErrorCode::Malformed, "number");
    return value;
}

} // namespace consilium::models
