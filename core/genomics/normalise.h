#pragma once

#include "core/base/result.h"
#include "core/clinical/genomic.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace consilium::genomics
{

/// Bases `first` to `last` (1-based, both included) of a chromosome of the reference, upper case;
/// fewer where the chromosome ends. NotFound: no such chromosome. interchange/vcf/reference.h gives
/// one from an indexed FASTA file.
using ReferenceBases = std::function<Result<std::string>(
    std::string_view chromosome, std::int64_t first, std::int64_t last)>;

enum class Normalised {
    Unchanged,    ///< the allele was parsimonious, and left-aligned where that could be seen
    Trimmed,      ///< shared bases were taken off
    LeftAligned,  ///< moved to the left in a repeat (and trimmed)
    NotSequence,  ///< a symbolic allele or letters that are no bases: left as it is
    Contradicted, ///< REF is not what the reference has there: left as it is
    Unreadable    ///< the reference does not hold the place: trimmed only
};

/// Brings a small variant into the normal form of VCF: one allele, parsimonious (no shared base
/// that is not needed, one anchor base before an indel), and left-aligned where `reference` is
/// given (Tan A, Abecasis GR, Kang HM. Bioinformatics 2015, doi 10.1093/bioinformatics/btv112). An
/// empty `reference` trims only: indels may then lie anywhere in their repeat. What the file had is
/// kept in Finding::asWritten where anything changed.
Normalised normalise(clinical::Finding& finding, const ReferenceBases& reference);

} // namespace consilium::genomics
