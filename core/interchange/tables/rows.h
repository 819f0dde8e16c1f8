#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::tables
{

/// A tab-separated text with a header: cells by column name, without regard to case. Lines that
/// begin with '#' are comments, but for the headers of STAR-Fusion and Arriba. Line ends LF, CRLF
/// and CR; a byte order mark is passed over.
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

    /// As written, without blanks around and without a leading '#'.
    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }

    /// Names that stand twice in the header, lower case: only the first is read.
    [[nodiscard]] const std::vector<std::string>& repeated() const { return m_repeated; }

    /// Line of the header, from 1; 0 where there is none.
    [[nodiscard]] int headerLine() const { return m_headerLine; }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    /// The first of the columns that the table has; empty for a dot, "NA" or no such column.
    [[nodiscard]] std::string cell(const Row& row,
                                   std::initializer_list<const char*> columns) const;
    /// The same by place in the header.
    [[nodiscard]] static std::string cellAt(const Row& row, std::size_t column);

private:
    void readHeader(std::string_view line);

    std::vector<std::string> m_header;
    std::vector<std::string> m_repeated;
    std::map<std::string, std::size_t, std::less<>> m_at; ///< by lower-case name
    std::vector<Row> m_rows;
    int m_headerLine = 0;
};

} // namespace consilium::interchange::tables
