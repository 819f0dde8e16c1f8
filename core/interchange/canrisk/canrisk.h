#pragma once

#include "core/base/result.h"
#include "core/clinical/pedigree.h"
#include "core/interchange/import_report.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::canrisk
{

/// A pedigree file of CanRisk (the web tool of the BOADICEA model), formats 2 to 4, by the "CanRisk
/// Pedigree Data File Format Specification". What is not the family itself is kept as written.
struct File
{
    int version = 4;
    /// What stands behind the version on its line: ".0", ".0;OVARY2=y".
    std::string versionRest = ".0";
    /// Risk factors and other lines between the version and the columns, whole, in their order.
    std::vector<std::string> header;
    /// Of the gene tests, in the order of the file; empty: those of the version.
    std::vector<std::string> genes;
    std::string familyId = "XXXX";
    clinical::Pedigree family;
    friend bool operator==(const File&, const File&) = default;
};

struct ReadResult
{
    File file;
    ImportReport report; ///< notes: what CanRisk itself would refuse, by place
};

/// CanRisk's own limit.
inline constexpr std::size_t kMostPeople = 275;

/// The genes whose tests the version has a column for.
[[nodiscard]] std::vector<std::string> genesOf(int version);

/// Reads one family. Columns are separated by tabs, or by blanks on a line that has no tab.
///
/// 0 in a cancer's column says that the person did not have it; but of a person without any cancer
/// whose age or year of birth is not stated CanRisk uses nothing, so such zeros say nothing here:
/// they fill the line of somebody of whom nothing is known. Likewise 0 for Ashkenazi. 0 as a gene
/// test is not tested.
///
/// Fails with the place ("line 5, column Age"), and never half: Malformed, OutOfRange,
/// AlreadyExists (an identifier twice), NotFound (a parent who is not in the file), MissingData (no
/// target), Ambiguous (two targets), Unsupported (format 1, a second family), NewerVersion,
/// TooLarge. Contradictions of the family itself are no failure: clinical::problemsOf() names them.
[[nodiscard]] Result<ReadResult> read(std::string_view bytes);

struct Written
{
    std::string text;
    /// What the format has no place for, one a person and thing; English.
    std::vector<Message> losses;
};

/// A file that read() reads as the same File, where it came from read(). A family from elsewhere
/// loses what the format cannot say, and every loss is named; a missing parent beside a known one
/// becomes a person of whom nothing is known, because CanRisk wants both or none. A file that was
/// read with tabs and without blanks around its cells comes out byte for byte, but for line ends.
///
/// MissingData: no proband; OutOfRange: an id that is no word of letters, digits, '-' and '_', a
/// number that the format cannot hold; TooLarge: more than kMostPeople.
[[nodiscard]] Result<Written> write(const File& file);

} // namespace consilium::interchange::canrisk
