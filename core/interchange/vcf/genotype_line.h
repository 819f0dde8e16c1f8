#pragma once

#include "core/base/result.h"
#include "core/clinical/genotype.h"
#include "core/interchange/vcf/handles.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace consilium::interchange::vcf
{

/// The columns before FORMAT of a line of VCF, as far as a region needs them. Points into the line.
struct LineHead
{
    std::string_view contig;
    std::int64_t position = 0;
    std::int64_t end = 0; ///< last base that REF or INFO/END reaches
    std::string_view identifier;
    std::string_view reference;
    std::string_view alternatives;
    std::string_view filter;
    std::string_view rest; ///< FORMAT and the samples
};

/// What htslib would forgive is refused: another number of columns than `columns`, a NUL, text that
/// is not UTF-8, a position that is not a number. Malformed without a place.
[[nodiscard]] Status verifyLine(std::string_view line, std::ptrdiff_t columns);
/// Chromosome and position of a line that verifyLine() let through.
[[nodiscard]] LineHead startOfLine(std::string_view line);
/// Fills the other columns of what startOfLine() gave.
void readHead(std::string_view line, LineHead& head);

/// One sample's genotype (`sample` counts the columns behind FORMAT). Malformed, without a place:
/// bases that are none, an allele number beyond ALT, a genotype that is none.
///
/// A genotype of reference alleles only to which the file itself gives no read (DP or MIN_DP 0) is
/// left out: nobody looked.
[[nodiscard]] Result<clinical::GenotypeRecord> genotypeOfLine(const LineHead& head, int sample);
/// The same of a record of BCF.
[[nodiscard]] Result<clinical::GenotypeRecord>
genotypeOfRecord(const bcf_hdr_t* header, bcf1_t* record, int sample);

/// Whether digits could be missing at the end of a genotype that is the last text of a file.
[[nodiscard]] bool mayBeCut(const clinical::GenotypeRecord& record);

} // namespace consilium::interchange::vcf
