#include "core/interchange/tables/rows.h"

#include <boost/algorithm/string.hpp>

namespace consilium::interchange::tables
{

namespace
{

std::vector<std::string> cut(std::string_view line)
{
    std::vector<std::string> cells;
    boost::split(cells, line, boost::is_any_of("\t"));
    return cells;
}

/// STAR-Fusion and Arriba put a '#' before the first column's name. Every other '#' is a comment:
/// "#version 2.4", "#filedate 20240101" (GDC), "#isoform: mskcc" (Genome Nexus).
bool isComment(std::string_view line)
{
    return line.front() == '#' && !boost::istarts_with(line, "#FusionName\t") &&
           !boost::istarts_with(line, "#gene1\t");
}

} // namespace

Rows::Rows(std::string_view text)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    int number = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        auto end = text.find_first_of("\r\n", at);
        if (end == std::string_view::npos)
            end = text.size();
        const auto line = text.substr(at, end - at);
        at = end + 1;
        if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
            ++at;
        ++number;
        if (line.empty() || isComment(line))
            continue;
        if (m_header.empty()) {
            m_headerLine = number;
            readHeader(line);
        } else {
            m_rows.push_back({number, cut(line)});
        }
    }
}

void Rows::readHeader(std::string_view line)
{
    for (auto& name : cut(line.front() == '#' ? line.substr(1) : line)) {
        boost::trim(name);
        auto key = boost::to_lower_copy(name);
        if (!name.empty() && !m_at.emplace(key, m_header.size()).second)
            m_repeated.push_back(std::move(key));
        m_header.push_back(std::move(name));
    }
}

bool Rows::has(std::string_view column) const { return m_at.contains(column); }

std::string Rows::cellAt(const Row& row, std::size_t column)
{
    if (column >= row.cells.size())
        return {};
    auto value = boost::trim_copy(row.cells[column]);
    if (value == "." || boost::iequals(value, "NA"))
        value.clear();
    return value;
}

std::string Rows::cell(const Row& row, std::initializer_list<const char*> columns) const
{
    for (const auto* column : columns) {
        const auto found = m_at.find(std::string_view(column));
        if (found == m_at.end())
            continue;
        if (auto value = cellAt(row, found->second); !value.empty())
            return value;
    }
    return {};
}

} // namespace consilium::interchange::tables
