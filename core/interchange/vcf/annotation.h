#pragma once

#include "core/clinical/genomic.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::vcf
{

/// Which annotation a file carries and how its fields are called, from the header's description.
struct AnnotationFormat
{
    enum class Kind { None, Csq, Ann };
    Kind kind = Kind::None;
    std::vector<std::string> fields; ///< lower case
    [[nodiscard]] static AnnotationFormat fromDescription(Kind kind, std::string_view description);
};

/// Fills gene, transcript, HGVS, consequences and exon of `finding` from the annotation of its allele: the MANE Select
/// transcript, else the canonical or picked one, else the first. Returns whether the allele is annotated at all.
bool annotate(const AnnotationFormat& format,
              std::string_view value,
              std::string_view reference,
              std::string_view alternative,
              int alleleIndex,
              int alleleCount,
              clinical::Finding& finding);

/// Whether a consequence touches coding sequence, splice sites or a known regulatory site reported as upstream of TERT.
[[nodiscard]] bool isReportable(const clinical::Finding& finding);

} // namespace consilium::interchange::vcf
