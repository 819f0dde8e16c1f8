#pragma once

#include "core/base/result.h"
#include "core/clinical/genomic.h"
#include "core/clinical/genotype.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace consilium::interchange::vcf
{

/// A stretch of a chromosome, 1-based, both ends included, chromosome without "chr".
struct Region
{
    std::string chromosome;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

struct GenotypeOptions
{
    std::string sample;                                  ///< empty: the only sample there is
    clinical::Genome genome = clinical::Genome::Unknown; ///< Unknown: the header must tell
    std::vector<Region> grch38;                          ///< what is asked for, in each build
    std::vector<Region> grch37;
};

struct GenotypeResult
{
    std::vector<clinical::GenotypeRecord> records; ///< that touch a region, in the file's order
    clinical::Genome genome = clinical::Genome::Unknown;
    std::string sample;
    bool isIndexed = false; ///< only the regions were read
};

/// Reads one sample's genotypes near the regions from VCF, VCF.gz or BCF. With an index (.tbi,
/// .csi) beside a compressed file only the regions are read, else the file once from begin to end,
/// in constant memory. Errors as read() has them: Ambiguous (several samples and none is named; the
/// context lists them; or the stated build contradicts the header), MissingData (no build, no
/// sample), Malformed, NotFound, Cancelled. An index older than its file is refused as Damaged.
/// Malformed also where a record that touches a region names an allele that it does not list. A
/// genotype of reference alleles alone to which the file gives no read (DP or MIN_DP 0) is left
/// out: nobody looked. A contig whose length is that of the other build is passed over.
[[nodiscard]] Result<GenotypeResult> readGenotypes(const std::filesystem::path& file,
                                                   const GenotypeOptions& options,
                                                   std::stop_token stop);

} // namespace consilium::interchange::vcf
