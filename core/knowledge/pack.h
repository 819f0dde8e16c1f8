#pragma once

#include "core/base/result.h"
#include "core/knowledge/doses.h"
#include "core/knowledge/rules.h"
#include "core/knowledge/statements.h"
#include "core/knowledge/trials.h"

#include <filesystem>
#include <string>
#include <vector>

namespace consilium::knowledge
{

struct PackFile;

struct PackSource
{
    std::string name;
    std::string licence;
    std::string retrieved; ///< ISO date
    std::string url;
    std::string sha256; ///< of the source's file where one was imported, hex; else empty
};

/// Where the facts come from and which edition they are.
struct Manifest
{
    std::string name;
    std::string version;
    std::string date;    ///< ISO date of the edition
    std::string content; ///< SHA-256 over all entries, hex: two packs with the same content have
                         ///< the same value
    std::vector<PackSource> sources;
};

/// A knowledge pack in memory: facts with their sources, never changed after loading, so several
/// threads may read it. Statements, regimens and rules are in order of their ids.
struct Pack
{
    Manifest manifest;
    std::vector<Statement> statements;
    std::vector<Regimen> regimens;
    std::vector<Rule> rules;
    std::vector<ConditionGroup> conditions;         ///< that rules ask for
    std::vector<MedicationClass> medicationClasses; ///< that rules name beside those of the drugs
    std::vector<Dose> doses;                        ///< starting doses
    std::vector<Trial> trials;                      ///< on which therapies rest
    std::string drugsJson; ///< tables of core/terminology, in the form its parsers read
    std::string tumourTypes;
    std::string genes;
    std::string diagnosisMap;
    std::string geneRoles;      ///< as GeneRoles::parse reads it; empty in a pack without roles
    std::string proteinLengths; ///< as ProteinLengths::parse reads it; empty in a pack without them
    std::string hotspots;       ///< as Hotspots::parse reads it; empty where the builder gave none
    std::string sourceDiseases; ///< as DiseaseTable::parse reads it; empty: no importer can map
    std::string labelExclusions; ///< as readExclusions reads it
    std::string positions;       ///< known variants by coordinates; empty in packs that hold none
    std::string drugGene;        ///< as DrugGeneTable::parse reads it, with geneCategories; empty
    std::string geneCategories;  ///< in packs without
    std::string guidance;        ///< as GuidanceTable::parse reads it; empty in packs without
    std::string pharmacogenes;   ///< definitions, as PharmacogeneTable::parse reads them
    std::string pharmacogeneFunctions; ///< as PharmacogeneFunctions::parse reads them
    std::string pretests;              ///< as pgx::Pretests::parse reads them
    std::string inhibitors;            ///< as pgx::Inhibitors::parse reads them

    /// Opens a .cpack, signed or not: whose signature it bears is PackFile's to judge. NotFound,
    /// Damaged (an entry or the content hash does not verify), NewerVersion (a later schema or
    /// container), Malformed (an entry the reader refuses; names its id).
    [[nodiscard]] static Result<Pack> load(const std::filesystem::path& file);
    /// The same from bytes that were read already.
    [[nodiscard]] static Result<Pack> from(const PackFile& file);
};

/// What goes into a pack beside its text sources: files that an institution obtained itself.
struct BuildOptions
{
    std::filesystem::path hotspots; ///< a table as importHotspots reads it, plain or gzip; may be
                                    ///< empty
    std::vector<std::filesystem::path> imports; ///< folders with files of MOAlmanac, CIViC,
                                                ///< OncoTree, CPIC or drug-gene tables
    std::vector<std::string>* notes =
        nullptr; ///< receives what of these files was not used, by line, and why
};

/// Reads the text sources of `folder` (resources/knowledge/README.md), verifies every entry, and
/// writes one pack file, by a temporary neighbour and a rename. The same sources give the same
/// bytes. Malformed names the file and entry; AlreadyExists: an id twice; NotFound: a drug, class,
/// gene or tumour type that the tables do not hold. A pack built with hotspots names them among its
/// sources.
[[nodiscard]] Result<Manifest> build(const std::filesystem::path& folder,
                                     const std::filesystem::path& file,
                                     const BuildOptions& options = {});

/// A pack in memory made of imported sources alone with the tables and rules of `base`. `notes`
/// receives what was not used, by item, and why. NotFound: a folder without a source.
[[nodiscard]] Result<Pack> packFromSources(const std::vector<std::filesystem::path>& folders,
                                           const Pack& base,
                                           std::vector<std::string>& notes);

/// A CIViC export as an evidence table of our own form (resources/knowledge/README.md).
[[nodiscard]] Result<std::string>
restate(const std::filesystem::path& file, const Pack& base, std::vector<std::string>& notes);

} // namespace consilium::knowledge
