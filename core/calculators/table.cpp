#include "core/calculators/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

namespace consilium::calculators
{

namespace
{

constexpr std::uintmax_t kLargest = 64U << 20U;

std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    for (;;) {
        const auto tab = line.find('\t');
        cells.emplace_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return cells;
        line.remove_prefix(tab + 1);
    }
}

/// Takes a line off the front, without its end.
std::string_view nextLine(std::string_view& bytes)
{
    const auto end = bytes.find('\n');
    auto line = bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

std::string shown(const Answer& answer, std::string_view id)
{
    if (const auto text = answer.texts.find(id); text != answer.texts.end())
        return text->second;
    const auto number = answer.numbers.find(id);
    if (number == answer.numbers.end() || !std::isfinite(number->second))
        return "NA";
    return fmt::format("{}", number->second);
}

} // namespace

Result<InputTable> InputTable::parse(std::string_view bytes)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (bytes.substr(0, kMark.size()) == kMark)
        bytes.remove_prefix(kMark.size());
    if (bytes.find('\0') != std::string_view::npos)
        return fail(ErrorCode::Malformed, "not a text in UTF-8");
    InputTable table;
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const auto line = nextLine(bytes);
        if (line.empty())
            continue;
        auto cells = cellsOf(line);
        if (table.columns.empty()) {
            for (std::size_t at = 0; at < cells.size(); ++at) {
                const auto end = cells.begin() + static_cast<std::ptrdiff_t>(at);
                if (cells[at].empty() || std::find(cells.begin(), end, cells[at]) != end)
                    return fail(
                        ErrorCode::Malformed,
                        fmt::format("line {}, column {}: name empty or repeated", number, at + 1));
            }
            table.columns = std::move(cells);
            continue;
        }
        if (cells.size() != table.columns.size())
            return fail(ErrorCode::Malformed,
                        fmt::format("line {}: {} cells in place of {}",
                                    number,
                                    cells.size(),
                                    table.columns.size()));
        Cells row;
        for (std::size_t at = 0; at < cells.size(); ++at)
            row.emplace(table.columns[at], std::move(cells[at]));
        table.rows.push_back(std::move(row));
    }
    if (table.columns.empty())
        return fail(ErrorCode::Malformed, "the file is empty");
    if (table.rows.empty())
        return fail(ErrorCode::MissingData, "no line below the names of the columns");
    return table;
}

Result<InputTable> InputTable::load(const std::filesystem::path& path)
{
    const auto shortName = path.filename().string();
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return fail(ErrorCode::NotFound, shortName);
    if (std::filesystem::file_size(path, error) > kLargest || error)
        return fail(error ? ErrorCode::Io : ErrorCode::TooLarge, shortName);
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file)
        return fail(ErrorCode::Io, shortName);
    auto table = parse(bytes);
    if (!table.has_value())
        return fail(table.error().code, shortName + ", " + table.error().context);
    return table;
}

Status InputTable::fits(const Calculator& calculator) const
{
    std::vector<std::string_view> missing;
    const auto require = [&](std::string_view column) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            missing.push_back(column);
    };
    require("case_id");
    for (const auto& field : calculator.inputs) {
        if (field.isRequired)
            require(field.id);
    }
    if (missing.empty())
        return ok();
    return fail(ErrorCode::MissingData, fmt::format("columns {}", fmt::join(missing, ", ")));
}

std::string_view name(Answer::Status status)
{
    switch (status) {
    case Answer::Status::Ok:
        return "ok";
    case Answer::Status::Warning:
        return "warning";
    case Answer::Status::Refused:
        return "refused";
    }
    return {};
}

std::string answerTable(const Calculator& calculator,
                        std::span<const Cells> rows,
                        std::span<const Answer> answers)
{
    std::string text = "case_id\tstatus\tmessage";
    for (const auto& field : calculator.outputs)
        text += fmt::format("\t{}", field.id);
    text += '\n';
    for (std::size_t at = 0; at < answers.size(); ++at) {
        const auto& answer = answers[at];
        const auto id = rows[at].find("case_id");
        text += fmt::format("{}\t{}\t{}",
                            id == rows[at].end() ? std::string("NA") : id->second,
                            name(answer.status),
                            answer.message);
        for (const auto& field : calculator.outputs)
            text += '\t' + shown(answer, field.id);
        text += '\n';
    }
    return text;
}

} // namespace consilium::calculators
