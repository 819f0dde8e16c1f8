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
    std::string tag;                 ///< the INFO field: "CSQ", "ANN"
    std::vector<std::string> fields; ///< lower case, under VEP's names
    [[nodiscard]] static AnnotationFormat
    fromDescription(Kind kind, std::string tag, std::string_view description);
};

/// What the annotation says about one allele.
struct Annotated
{
    bool isAnnotated = false;  ///< the allele has at least one entry
    bool isMismatched = false; ///< an entry has other fields than the header says, and was not used
};

/// Fills gene, transcript, HGVS, consequences and exon of `finding` from the annotation of its
/// allele. Of each gene one transcript speaks: MANE Select, else MANE Plus Clinical, picked,
/// canonical, first; where none of them is affected in a way that is reported, MANE Plus Clinical
/// may. Of several genes the first that is reportably affected speaks.
Annotated annotate(const AnnotationFormat& format,
                   std::string_view value,
                   std::string_view reference,
                   std::string_view alternative,
                   int alleleIndex,
                   int alleleCount,
                   clinical::Finding& finding);

/// Whether a consequence touches coding sequence, splice sites or a known regulatory site reported
/// as upstream of TERT.
[[nodiscard]] bool isReportable(const clinical::Finding& finding);

} // namespace consilium::interchange::vcf
