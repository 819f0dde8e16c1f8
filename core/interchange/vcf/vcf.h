#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/clinical/case.h"
#include "core/interchange/import_report.h"
#include "core/terminology/positions.h"
#include "core/terminology/tables.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace consilium::interchange::vcf
{

/// What the file itself may not say. Names and build are never guessed.
struct Options
{
    std::string
        tumourSample; ///< empty: the header must name it, or the file has one sample or none
    std::string normalSample;
    clinical::Genome genome = clinical::Genome::Unknown; ///< Unknown: the header must tell
    /// MANE Select transcripts, for files that do not mark them. May be null; has to outlive
    /// read().
    const terminology::GeneTable* genes = nullptr;
    /// Alleles near these are taken even where a file without annotation has more alleles than are
    /// listed. May be null; has to outlive read().
    const terminology::PositionTable* positions = nullptr;
};

struct ReadResult
{
    clinical::Assay assay;
    std::vector<clinical::Finding> findings;
    std::vector<clinical::RawPiece>
        raw; ///< the whole text: in pieces, byte for byte as it came (a BCF as VCF)
    clinical::Source source;
    ImportReport report;
    int records = 0;
    int altEntries = 0; ///< entries of the ALT column, "." included, as bcftools counts them
};

/// Reads VCF, VCF.gz or BCF through htslib. One alternative allele is one finding. Findings are
/// made of alleles whose annotation (VEP CSQ or SnpEff ANN, read by their header) touches a gene's
/// coding sequence or splice sites, of structural alleles, and of all alleles where the file has no
/// annotation; the rest is counted and kept in `raw`. Positions on a contig whose length is that of
/// another build than the file's are kept without a build, with an issue.
///
/// Ambiguous: several samples and nobody says which is the tumour (the context lists the sample
/// names), or the stated build contradicts the header; MissingData: no build; Malformed ("line N"
/// or "header"); NotFound; Cancelled.
[[nodiscard]] Result<ReadResult> read(const std::filesystem::path& file,
                                      const Options& options,
                                      const std::string& importedInstant,
                                      const ProgressSink& progress,
                                      std::stop_token stop);

/// The sample names of a file, for a person to choose from.
[[nodiscard]] Result<std::vector<std::string>> samplesOf(const std::filesystem::path& file);

/// The VCF text kept for a patient under one source (SHA-256), line for line.
[[nodiscard]] std::string exportRaw(const clinical::Case& record, const std::string& sourceSha256);

} // namespace consilium::interchange::vcf
