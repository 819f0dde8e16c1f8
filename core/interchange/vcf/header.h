#pragma once

#include "core/base/result.h"
#include "core/interchange/vcf/annotation.h"
#include "core/interchange/vcf/handles.h"
#include "core/interchange/vcf/vcf.h"

namespace consilium::interchange::vcf
{

/// Columns of the two samples; -1: there is none.
struct Samples
{
    int tumour = -1;
    int normal = -1;
};

[[nodiscard]] std::vector<std::string> sampleNames(const bcf_hdr_t* header);
/// The build that the chromosome lengths tell, else the one that reference, assembly and annotation
/// lines name. Unknown where they say nothing or contradict each other.
[[nodiscard]] clinical::Genome genomeOf(const bcf_hdr_t* header);
/// Of each contig, the build that its length tells; Unknown where it tells none or both.
[[nodiscard]] std::vector<clinical::Genome> contigGenomes(const bcf_hdr_t* header);
/// Whether some chromosome lengths are those of one build and some of the other.
[[nodiscard]] bool hasTwoBuilds(const bcf_hdr_t* header);
/// By the caller's options, else by what the header says (##tumor_sample, ##SAMPLE, ##PEDIGREE),
/// else by column names that are the roles themselves (TUMOR, NORMAL), else the only sample there
/// is. Ambiguous or NotFound otherwise.
[[nodiscard]] Result<Samples> chooseSamples(const bcf_hdr_t* header, const Options& options);
[[nodiscard]] AnnotationFormat annotationOf(const bcf_hdr_t* header);
/// The Description of an INFO field, empty where it is not declared.
[[nodiscard]] std::string infoDescription(const bcf_hdr_t* header, const char* id);

} // namespace consilium::interchange::vcf
