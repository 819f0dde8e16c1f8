#pragma once

#include "core/clinical/case.h"
#include "core/interchange/import_report.h"
#include "core/terminology/tables.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::tables
{

/// Tab-separated tables of findings, told apart by their header, never by the file's name.
enum class Kind {
    Unknown,
    Maf,               ///< Mutation Annotation Format (GDC), also without its version line
    GeneCopyNumber,    ///< -2 to 2 (cBioPortal), a column or a row a sample
    Segments,          ///< copy number of stretches: chromosome arms are called, no gene is
    StarFusion,        ///< STAR-Fusion's table
    Arriba,            ///< Arriba's table
    StructuralVariant, ///< cBioPortal's Site1 and Site2 form
    FusionList         ///< FusionGene with breakpoints, as pipelines write it
};

[[nodiscard]] Kind kindOf(std::string_view text);
[[nodiscard]] const char* nameOf(Kind kind);

struct Options
{
    std::string sample;                                  ///< empty: the table holds one
    clinical::Genome genome = clinical::Genome::Unknown; ///< where the table does not tell
    /// What the keys of the assay and its findings begin with; the sample follows where the table
    /// names samples. Empty: "table/" and the kind.
    std::string key = {};
};

/// One assay and what it found. `report.issues` place what was not read by line.
struct ReadResult
{
    clinical::Assay assay;
    std::vector<clinical::Finding> findings;
    ImportReport report;
    std::vector<std::string> samples;
};

/// Reads a table of any of the kinds. Unsupported: none of them; Ambiguous: several samples and
/// none named (the context lists up to ten); NotFound: no such sample. A row that is not understood
/// is an issue at its line; the rest is read. Line ends LF, CRLF and CR.
[[nodiscard]] Result<ReadResult>
read(std::string_view text, const Options& options, const terminology::GeneTable& genes);

/// The samples that a table names, in alphabetical order, for a person to choose from. Empty where
/// it names none or is no table.
[[nodiscard]] std::vector<std::string> samplesOf(std::string_view text);

/// The bytes of a file in pieces, to be kept with a patient under its SHA-256: as they are where
/// they are UTF-8, else (compressed, another encoding) in base64.
[[nodiscard]] std::vector<clinical::RawPiece> keep(std::string_view bytes,
                                                   const std::string& sourceSha256);
/// The bytes kept under one source, as they came. Damaged where they cannot be put together.
[[nodiscard]] Result<std::string> exportRaw(const clinical::Case& record,
                                            const std::string& sourceSha256);

} // namespace consilium::interchange::tables
