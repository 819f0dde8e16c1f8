#pragma once

#include "core/base/progress.h"
#include "core/clinical/case.h"
#include "core/interchange/import_report.h"
#include "core/services/toolbox.h"

#include <stop_token>

namespace consilium::services
{

/// What a file is by its content: the first bytes, unpacked where it is gzipped. Only where they
/// say nothing (an empty or broken file) the name decides which reader says what is wrong.
enum class FileForm {
    Fhir,     ///< FHIR JSON or NDJSON
    Variants, ///< VCF or BCF
    Table,    ///< a table of findings that interchange::tables knows by its header
    Unknown
};

[[nodiscard]] FileForm formOf(const std::filesystem::path& file);

/// A file of findings and what it cannot say itself.
struct FindingFileRequest
{
    std::filesystem::path file;
    std::string tumourSample;
    std::string normalSample;
    clinical::Genome genome = clinical::Genome::Unknown;
    std::filesystem::path panel; ///< what the test covers, as interchange::panel reads it; empty:
                                 ///< no gene counts as tested
};

/// One test and what it found. Everything in it points at `source` by index 0.
struct FindingFile
{
    clinical::Source source;
    clinical::Assay assay;
    std::vector<clinical::Finding> findings;
    std::vector<clinical::RawPiece> raw; ///< the whole file
    interchange::ImportReport report;
};

/// Reads VCF, BCF and tables of findings, the one way for every use of them. A panel is the content
/// of the test where the file does not state that itself (gene-level copy number names its genes,
/// segments name none). Fails as interchange::vcf, tables and panel do; NotFound, NoPermission,
/// TooLarge (a table above 256 MiB of text), MissingData (an empty file), Unsupported (none of the
/// forms; UTF-16).
[[nodiscard]] Result<FindingFile> readFindingFile(const FindingFileRequest& request,
                                                  const Toolbox& toolbox,
                                                  const std::string& importedInstant,
                                                  const ProgressSink& progress,
                                                  std::stop_token stop);

/// The samples of a file of findings, for a person to choose from. Empty where it names none.
[[nodiscard]] Result<std::vector<std::string>> samplesOf(const std::filesystem::path& file);

/// The bytes of a file of at most 2 GiB. NotFound, NoPermission, TooLarge with the file's name.
[[nodiscard]] Result<std::string> bytesOf(const std::filesystem::path& file);

} // namespace consilium::services
