#pragma once

#include "core/base/message.h"
#include "core/clinical/case.h"

#include <optional>

namespace consilium::genomics
{

/// Whether a finding is germline or somatic, and who says so.
struct OriginReading
{
    enum class Basis {
        NotKnown, ///< nobody can tell: a tumour alone was read
        Stated,   ///< the source states it
        Pair      ///< inferred from tumour and normal sample of one file
    };
    clinical::Origin origin = clinical::Origin::Unknown;
    Basis basis = Basis::NotKnown;
    Message words;
};

[[nodiscard]] OriginReading originOf(const clinical::Case& record,
                                     const clinical::Finding& finding);

/// The fraction of tumour cells that carry a somatic variant, with its exact 95 % interval where
/// the reads are stated.
///
/// Fraction = f (p C + 2 (1 - p)) / (p m), with allele fraction f, purity p, copies C of the locus
/// in the tumour, two in normal cells, and m = 1 copy with the variant. The expectation it turns
/// round is that of McGranahan N, et al. Sci Transl Med 2015;7:283ra54, PMID 25877892; worked
/// example in PMC3934006, figure 1: f 0.125, C 3, p 0.67 gives 0.5.
struct ClonalFraction
{
    double estimate = 0; ///< at most 1
    std::optional<double> low;
    std::optional<double> high;
    bool areCopiesAssumed = true; ///< two copies, for lack of a stated number
    bool isAboveOne = false; ///< before it was cut at 1: more copies carry the variant than assumed
    Message words;
};

/// Empty, with the reason in `why` where the caller gives one: not somatic, no allele fraction, no
/// purity on the specimen of the finding or its assay, or a sex chromosome.
[[nodiscard]] std::optional<ClonalFraction> clonalFraction(const clinical::Case& record,
                                                           const clinical::Finding& finding,
                                                           Message* why = nullptr);

} // namespace consilium::genomics
