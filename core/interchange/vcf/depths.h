#pragma once

#include "core/clinical/genomic.h"
#include "core/interchange/vcf/handles.h"

#include <optional>
#include <string>
#include <vector>

namespace consilium::interchange::vcf
{

/// The FORMAT fields of one sample of one record. A missing value is nothing at its place.
class SampleValues
{
public:
    SampleValues(const bcf_hdr_t* header, bcf1_t* record, int sample);

    [[nodiscard]] std::vector<std::optional<int>> integers(const char* tag) const;
    [[nodiscard]] std::vector<std::optional<double>> reals(const char* tag) const;
    [[nodiscard]] std::string text(const char* tag) const;
    [[nodiscard]] std::string genotype() const;

private:
    const bcf_hdr_t* m_header;
    bcf1_t* m_record;
    int m_sample;
};

/// Depth, reads with the allele and allele fraction of allele `allele` (1-based) in the tumour
/// sample, with the field they come from: stated fractions first (AF, FA, VAF, FREQ), else counts
/// (AD, VarScan's RD and AD, FreeBayes' RO and AO, Strelka's tiers, Delly's pairs and junction
/// reads).
void readDepths(const SampleValues& values, int allele, clinical::Finding& finding);

/// INFO fields that the header describes as the tumour's: asked once a file.
struct TumourInfo
{
    bool hasFraction = false; ///< TVAF
    bool hasDepth = false;    ///< TDP
    [[nodiscard]] static TumourInfo of(const bcf_hdr_t* header);
};

/// The same from these INFO fields, for files without sample fields.
void readTumourInfo(const TumourInfo& info,
                    const bcf_hdr_t* header,
                    bcf1_t* record,
                    int allele,
                    clinical::Finding& finding);

} // namespace consilium::interchange::vcf
