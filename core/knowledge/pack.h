#pragma once

#include "core/base/result.h"
#include "core/knowledge/statements.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace consilium::knowledge
{

struct PackSource
{
    std::string name;
    std::string licence;
    std::string retrieved; ///< ISO date
    std::string url;
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
    std::string drugsJson; ///< tables of core/terminology, in the form its parsers read
    std::string tumourTypes;
    std::string genes;
    std::string diagnosisMap;

    /// Opens a .cpack (SQLite, schema 1). NotFound, Damaged (an entry or the content hash does not
    /// verify), NewerVersion (a later schema), Malformed (an entry the reader refuses; names its
    /// id).
    [[nodiscard]] static Result<Pack> load(const std::filesystem::path& file);
};

/// Reads the text sources of `folder` (resources/knowledge/README.md), verifies every entry, and
/// writes one pack file, by a temporary neighbour and a rename. The same sources give the same
/// bytes. Malformed names the file and entry; AlreadyExists: an id twice; NotFound: a drug, class,
/// gene or tumour type that the tables do not hold.
[[nodiscard]] Result<Manifest> build(const std::filesystem::path& folder,
                                     const std::filesystem::path& file);

} // namespace consilium::knowledge
