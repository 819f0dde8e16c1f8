#pragma once

#include "core/knowledge/import/statement_draft.h"
#include "core/knowledge/pack.h"

#include <filesystem>
#include <string>
#include <vector>

namespace consilium::knowledge
{

/// One item of a source that was not taken, or taken with a correction, and why.
struct ImportNote
{
    std::string item; ///< number or name at the source
    std::string reason;
    bool isTaken = false;
};

/// What an importer made of a source. `newDrugs` are ingredients that the drug table lacks.
struct Import
{
    PackSource source;
    std::vector<StatementDraft> statements;
    std::vector<std::string> newDrugs;
    std::vector<ImportNote> notes;
    int itemsRead = 0;
};

/// MOAlmanac v2, the folder with statements.json, propositions.json and their neighbours. NotFound
/// or Malformed names the file; an item that contradicts itself is a note, not a failure.
[[nodiscard]] Result<Import> importMoalmanac(const std::filesystem::path& folder,
                                             const ImportTables& tables);

/// MOAlmanac v1, one JSON list, plain or gzipped. `onlyMissingFromV2` leaves out what says that a
/// therapy works: beside v2 only resistance and prognosis are new.
[[nodiscard]] Result<Import> importMoalmanacV1(const std::filesystem::path& file,
                                               const ImportTables& tables,
                                               bool onlyMissingFromV2);

/// CIViC evidence items, tab-separated, plain or gzipped; the columns of 2021 and the current ones
/// with Boolean molecular profiles are told apart by the header. Malformed: neither.
[[nodiscard]] Result<Import> importCivic(const std::filesystem::path& file,
                                         const ImportTables& tables);

/// Every source found in `folder` or one folder below it, told apart by content.
[[nodiscard]] Result<std::vector<Import>> importFolder(const std::filesystem::path& folder,
                                                       const ImportTables& tables);

/// The statements of an import as a table of our own, one a line, for review and for the starter
/// pack: resources/knowledge/README.md, "Evidence tables".
[[nodiscard]] std::string evidenceTable(const Import& import);
/// Reads such a table back. Malformed names the line.
[[nodiscard]] Result<std::vector<StatementDraft>> readEvidenceTable(std::string_view table);

} // namespace consilium::knowledge
