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

/// Reads one record from `at` on, which is moved behind it; `line` counts along. False where the
/// record is not RFC 4180: a quoted cell that does not end or has text behind it, a quote or a bare
/// carriage return inside a cell (read on, it would join two values), a NUL.
bool takeRecord(std::string_view bytes, std::size_t& at, int& line, std::vector<std::string>& cells)
{
    enum class State { Start, Plain, Quoted, Closed };
    cells.assign(1, {});
    auto state = State::Start;
    for (; at < bytes.size(); ++at) {
        const char letter = bytes[at];
        const bool isBeforeEnd = at + 1 == bytes.size() || bytes[at + 1] == '\n';
        if (state == State::Quoted) {
            line += letter == '\n' ? 1 : 0;
            if (letter != '"')
                cells.back() += letter;
            else if (at + 1 < bytes.size() && bytes[at + 1] == '"')
                cells.back() += bytes[++at];
            else
                state = State::Closed;
        } else if (letter == '\n') {
            ++at;
            ++line;
            return true;
        } else if (letter == ',') {
            cells.emplace_back();
            state = State::Start;
        } else if (letter == '"' && state == State::Start) {
            state = State::Quoted;
        } else if (letter == '\r' && isBeforeEnd) {
            continue;
        } else if (letter == '"' || letter == '\r' || letter == '\0' || state == State::Closed) {
            return false;
        } else {
            cells.back() += letter;
            state = State::Plain;
        }
    }
    return state != State::Quoted;
}

bool hasTwice(std::vector<std::string> names)
{
    std::erase(names, std::string());
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

} // namespace

Result<Table> Table::parse(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    Table table;
    std::size_t at = 0;
    int line = 1;
    if (bytes.empty() || !takeRecord(bytes, at, line, table.columns) || hasTwice(table.columns))
        return fail(ErrorCode::Malformed, "line 1");
    std::vector<std::string> cells;
    while (at < bytes.size()) {
        const int first = line;
        if (!takeRecord(bytes, at, line, cells) || cells.size() != table.columns.size())
            return fail(ErrorCode::Malformed, "line " + std::to_string(first));
        table.rows.push_back(cells);
        table.lines.push_back(first);
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
