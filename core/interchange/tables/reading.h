#pragma once

#include "core/interchange/tables/rows.h"
#include "core/interchange/tables/tables.h"

#include <optional>

namespace consilium::interchange::tables
{

/// One table while it is read: what the readers of the several kinds share. Borrows the table, the
/// options and the genes.
struct Reading
{
    const Rows& rows;
    const Options& options;
    const terminology::GeneTable& genes;
    Kind kind = Kind::Unknown;
    std::string sample; ///< whose rows are read; empty where the table names none
    ReadResult result;

    /// `place` is "line 12" or "header".
    void note(std::string place, std::string what);
    void warn(const Rows::Row& row, ErrorCode code, std::string what);
    void problem(const Rows::Row& row, ErrorCode code, std::string what);

    /// Gene-level calls with one column a sample (else one row a gene and sample).
    [[nodiscard]] bool isMatrix() const;
    /// Whose row it is by the row itself; empty where the row does not say.
    [[nodiscard]] std::string sampleOf(const Rows::Row& row) const;
    [[nodiscard]] clinical::Finding findingAt(const Rows::Row& row,
                                              clinical::FindingKind findingKind) const;
    /// The approved symbol; a name that is not known is kept and warned of.
    [[nodiscard]] std::string symbolOf(const Rows::Row& row, const std::string& written);

    /// Rows of the sample whose cells fit the header. A row that names no sample among several rows
    /// that do belongs to nobody.
    template <typename Visit>
    void forEachRow(Visit&& visit)
    {
        for (const auto& row : rows.rows()) {
            if (isMine(row))
                visit(row);
        }
    }

private:
    [[nodiscard]] bool isMine(const Rows::Row& row);
};

/// A whole number and nothing else, or nothing.
[[nodiscard]] std::optional<int> wholeOf(const std::string& text);
/// A number with a decimal point and nothing else, or nothing.
[[nodiscard]] std::optional<double> decimalOf(const std::string& text);

/// Ambiguous: the table states another build than the options do.
[[nodiscard]] Status readMutations(Reading& reading);
/// MissingData: the table has no sample; Ambiguous: the sample has two columns.
[[nodiscard]] Status readGeneCopyNumber(Reading& reading);
void readSegments(Reading& reading);
void readFusions(Reading& reading);

} // namespace consilium::interchange::tables
