#pragma once

#include "core/base/progress.h"
#include "core/knowledge/pack.h"
#include "core/knowledge/pack_file.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace consilium::knowledge
{

enum class Change { Gained, Lost, Moved };

/// One entry of the pack by its id. `fields` names the members that differ, where it is in both.
struct EntryChange
{
    Change change = Change::Gained;
    std::string kind; ///< "statement", "regimen", "rule", "table", "manifest"
    std::string id;
    std::vector<std::string> fields; ///< of Moved; empty for a table
};

/// What a pack says for one tumour type, one alternative of a biomarker and one therapy.
struct Claim
{
    std::string tumour;               ///< OncoTree code as written in the entry
    std::vector<std::string> outside; ///< codes below it that are left out
    std::string biomarker;            ///< a term of terms.h; empty for a regimen without biomarker
    std::string therapy;              ///< ingredients joined by " + ", or "class: NAME"
    Effect effect = Effect::Sensitive;
    Setting setting;
    std::string level; ///< AMP/ASCO/CAP 2017 tier and level, or empty
    std::string entry; ///< id of the statement or regimen
};

/// A claim that came, went, or stands on another level. Of Gained `before` is empty, of Lost
/// `after`.
struct ClaimChange
{
    Change change = Change::Gained;
    std::optional<Claim> before;
    std::optional<Claim> after;
    /// A sensitive claim of level I that is gone or is no longer of level I: a person has to accept
    /// that before the pack is used.
    bool isTopLevelLost = false;
};

/// What a pack changes against another, in general. Sorted; the same packs give the same lists.
struct PackDifference
{
    Manifest before;
    Manifest after;
    std::vector<EntryChange> entries;
    std::vector<ClaimChange> claims;
};

/// Whether the level is AMP/ASCO/CAP 2017 tier I ("I-A", "I-B").
[[nodiscard]] bool isTopLevel(std::string_view level);

/// The entries that came, went or differ, by kind and id.
[[nodiscard]] std::vector<EntryChange> entryChanges(const Entries& before, const Entries& after);

/// Compares two packs. A claim of `before` is kept where `after` makes it for the same biomarker
/// term, therapy and effect, in the same tumour type or one above it, without a stricter line,
/// stage, pretreatment or exclusion; else it is lost. Two terms are the same where their words are:
/// a claim that a broader biomarker now covers counts as lost, which errs to the careful side.
/// Fails as PackFile::entries and the readers do; Cancelled.
[[nodiscard]] Result<PackDifference> compare(const PackFile& before,
                                             const PackFile& after,
                                             const ProgressSink& progress,
                                             std::stop_token stop);

} // namespace consilium::knowledge
