#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::tables
{

/// A tab-separated text with a header: cells by column name, without regard to case.
class Rows
{
public:
    explicit Rows(std::string_view text);

    struct Row
    {
        int line = 0; ///< of the file, from 1
        std::vector<std::string> cells;
    };

    [[nodiscard]] bool has(std::string_view column) const;

    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    /// The first of the columns that the table has; empty for a dot, "NA" or no such column.
    [[nodiscard]] std::string cell(const Row& row,
                                   std::initializer_list<const char*> columns) const;

private:
    std::vector<std::string> m_header; ///< lower case, a leading '#' taken off
    std::map<std::string, std::size_t, std::less<>> m_at;
    std::vector<Row> m_rows;
};

} // namespace consilium::interchange::tables
