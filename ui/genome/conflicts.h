#pragma once

#include "ui/genome/genome_rows.h"

#include <vector>

namespace consilium::ui
{

/// What a conflict is about: whether a therapy works, harms, how the disease runs, or what it is.
enum class ConflictAbout { Response, Toxicity, Prognosis, Diagnosis };

/// Statements about the same therapy (or class) in the same tumour scope that point in different
/// directions. `isHere` as KnownStatement; statements for other tumour types only stand against
/// each other where they name the same types.
struct Conflict
{
    ConflictAbout about = ConflictAbout::Response;
    bool isHere = false;
    /// Works, harms, better prognosis, diagnostic; each stated, or its opposite not supported.
    std::vector<KnownStatement> agreeing;
    std::vector<KnownStatement> disagreeing;
};

struct SortedStatements
{
    std::vector<Conflict> conflicts;
    std::vector<KnownStatement> others; ///< no conflict: to be listed one below the other
};

/// Keeps the order of the statements within each column and list; conflicts stand in the order of
/// their first statement.
[[nodiscard]] SortedStatements sortConflicts(const std::vector<KnownStatement>& statements);

} // namespace consilium::ui
