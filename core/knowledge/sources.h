#pragma once

#include "core/knowledge/import/statement_draft.h"
#include "core/knowledge/pack_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace consilium::knowledge
{

/// Adds drafts as statements, and the drugs they name where the table of drugs lacks them. A draft
/// that does not verify becomes a note instead of an entry.
[[nodiscard]] Status addDrafts(Entries& entries,
                               const std::vector<StatementDraft>& drafts,
                               std::vector<std::string>& notes);

/// Adds what an institution obtained to the entries of a pack: statements, tables, and each source
/// with its licence to the manifest. A tree of tumour types replaces the pack's, and what names its
/// codes is moved with it. `notes` receives what was not used, by item, and why. Fails as the
/// importers do; AlreadyExists: a table twice.
[[nodiscard]] Status addSources(Entries& entries,
                                const std::vector<std::filesystem::path>& folders,
                                std::vector<std::string>& notes);

} // namespace consilium::knowledge
