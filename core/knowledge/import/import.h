#pragma once

#include "core/knowledge/import/statement_draft.h"
#include "core/knowledge/pack.h"

#include <filesystem>
#include <map>
#include <optional>
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
    std::map<std::string, std::string> tables; ///< tables of the pack by name, in the pack's form
    int rowsTaken = 0;                         ///< of `tables`
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

/// Drug-gene interactions and, where there are any, categories of genes, as DGIdb gives them: the
/// tables "drug-gene" and "gene-categories". Rows of one gene and drug become one interaction with
/// the types, claim sources and PMIDs of all. What is not used is noted by line. No drug is added
/// to the drug table. Malformed: a file without one of the columns, or broken.
[[nodiscard]] Result<Import> importDrugGene(const std::vector<std::filesystem::path>& interactions,
                                            const std::vector<std::filesystem::path>& categories,
                                            const ImportTables& tables);

/// Guidance of CPIC's database, one record or a list of them a file: the table "guidance". Of
/// several versions of one guideline the latest counts. What is not used is noted by drug and row.
/// Malformed: a file that is no JSON of this form.
[[nodiscard]] Result<Import> importCpic(const std::vector<std::filesystem::path>& files,
                                        const ImportTables& tables);

/// A tree of tumour types to put in place of a pack's own.
struct TumourImport
{
    Import import; ///< with the table "tumour-types" and what changes against the base
    std::map<std::string, std::string> renamed;    ///< former code, as the tree's history states it
    std::map<std::string, std::string> mergedInto; ///< precursor or revoked code to a code that
                                                   ///< means more or something else
};

/// OncoTree as its makers publish it: one object keyed TISSUE with nested children. Malformed names
/// codes that stand there twice or inside themselves, and types whose parent is not the one they
/// stand under.
[[nodiscard]] Result<TumourImport> importOncotree(const std::filesystem::path& file,
                                                  const terminology::TumourTree& base);

/// The tree of tumour types in the folders or one folder below them; empty where there is none. Of
/// several the one with the latest date in its name. Ambiguous: several without a date.
[[nodiscard]] Result<std::optional<TumourImport>>
importTumourTypes(const std::vector<std::filesystem::path>& folders,
                  const terminology::TumourTree& base);

/// Every source found in `folder` or one folder below it, told apart by content; trees of tumour
/// types are left to importTumourTypes. `notes` receives the tables and lists that are of no source
/// known here. NotFound: nothing of any.
[[nodiscard]] Result<std::vector<Import>> importFolder(const std::filesystem::path& folder,
                                                       const ImportTables& tables,
                                                       std::vector<std::string>& notes);

/// The statements of an import as a table of our own, one a line, for review and for the starter
/// pack: resources/knowledge/README.md, "Evidence tables".
[[nodiscard]] std::string evidenceTable(const Import& import);
/// Reads such a table back. Malformed names the line.
[[nodiscard]] Result<std::vector<StatementDraft>> readEvidenceTable(std::string_view table);

} // namespace consilium::knowledge
