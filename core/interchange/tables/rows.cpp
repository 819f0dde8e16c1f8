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

} // namespace

Rows::Rows(std::string_view text)
{
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
        if (line.empty() || (m_header.empty() && (line.starts_with("#version") ||
                                                  line.starts_with("## ") || line == "#")))
            continue;
        if (m_header.empty()) {
            for (auto& name : cut(line.front() == '#' ? line.substr(1) : line)) {
                boost::trim(name);
                boost::to_lower(name);
                m_at.emplace(name, m_header.size());
                m_header.push_back(std::move(name));
            }
            continue;
        }
        if (line.front() != '#')
            m_rows.push_back({number, cut(line)});
    }
}

bool Rows::has(std::string_view column) const { return m_at.contains(column); }

std::string Rows::cell(const Row& row, std::initializer_list<const char*> columns) const
{
    for (const auto* column : columns) {
        const auto found = m_at.find(std::string_view(column));
        if (found == m_at.end() || found->second >= row.cells.size())
            continue;
        auto value = boost::trim_copy(row.cells[found->second]);
        if (value.empty() || value == "." || boost::iequals(value, "NA"))
            continue;
        return value;
    }
    return {};
}

} // namespace consilium::interchange::tables
