#pragma once

#include "core/clinical/case.h"
#include "core/services/toolbox.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::services
{

/// A file of genotypes to call pharmacogenes from, and what it cannot say itself.
struct PharmacogenomicsRequest
{
    std::filesystem::path file;                          ///< VCF, VCF.gz or BCF; may be empty
    std::string sample;                                  ///< empty: the only one there is
    clinical::Genome genome = clinical::Genome::Unknown; ///< Unknown: the header must tell
    /// For a file in GRCh37: folder with chain files (genomics::Liftovers), used where the
    /// definitions state no position of GRCh37. May be empty.
    std::filesystem::path chains;
    /// For a file in GRCh37: its indexed FASTA. Without it stretches of reference are not used
    /// there, because the two builds do not have the same base everywhere. May be empty.
    std::filesystem::path reference;
    std::filesystem::path outside; ///< results of others (pgx/outside.h); may be empty
};

/// What a file says of the pharmacogenes, one result a gene in order of their names. A gene that
/// an outside call states has that call, with a note where the file says otherwise.
struct PharmacogenomicsFile
{
    std::string name; ///< without folder
    std::string sample;
    clinical::Genome genome = clinical::Genome::Unknown;
    bool isIndexed = false; ///< only the regions of the genes were read
    std::vector<clinical::Pharmacogene> genes;
};

/// Calls every gene that the pack defines, and takes the outside calls. Fails as readGenotypes,
/// Liftovers::load, Reference::open and readOutsideFile do; MissingData: a file in GRCh37 and no
/// way to its positions, or neither file nor outside calls.
[[nodiscard]] Result<PharmacogenomicsFile> callPharmacogenes(const PharmacogenomicsRequest& request,
                                                             const Toolbox& toolbox,
                                                             std::stop_token stop);

/// The documented answer of `consilium-cli pgx` for one file: genes, guidance for each, and why
/// there is none.
[[nodiscard]] std::string toJson(const PharmacogenomicsFile& called, const Toolbox& toolbox);

/// SHA-256 of a file of any size, in constant memory. NotFound, Cancelled, Io.
[[nodiscard]] Result<std::string> hashOf(const std::filesystem::path& file,
                                         const std::stop_token& stop);

} // namespace consilium::services
