#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/knowledge/compare.h"
#include "core/options/changes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::services
{

/// Why a ranking is kept.
enum class RankingReason {
    Shown,    ///< stood on a screen, or was a command's answer
    Exported, ///< went into a report
    Board     ///< was taken to a tumour board
};

/// The ranking as it was kept, as far as its JSON tells: names, places, verdicts and sentences in
/// English. Doses, trials and citations stay in the JSON. Malformed.
[[nodiscard]] Result<options::Ranking> readRanking(std::string_view json);

/// A line of the list of what was kept for a patient.
struct KeptSummary
{
    struct Use
    {
        RankingReason why = RankingReason::Shown;
        std::string first; ///< ISO instant
        std::string last;
    };

    RankingId id{};
    std::string created; ///< ISO instant
    std::string program; ///< version; empty: kept before programs noted it
    std::vector<Use> uses;
    options::Ranking ranking; ///< as readRanking
    /// Pack and models were kept with it; without them it is shown as it stands, and not redrawn.
    bool hasParts = false;
};

/// What was kept, to be shown as it stands.
struct KeptDocument
{
    KeptSummary summary;
    std::string ranking; ///< JSON, byte for byte
    std::string record;  ///< the case as it was, JSON of core/clinical/codec.h
};

/// A pack or model that a ranking was made with and that is not to be had.
struct LackingPart
{
    std::string kind;                    ///< "pack", "model", "record"
    std::string name;                    ///< with version, where it is known
    std::string content;                 ///< hash
    ErrorCode why = ErrorCode::NotFound; ///< Damaged: stored, but the bytes were altered
};

enum class RedrawState {
    Identical, ///< byte for byte what was kept
    Different, ///< the same inputs give another answer today
    NotRedrawn ///< something that it was made with is lacking
};

struct Redraw
{
    KeptSummary kept;
    RedrawState state = RedrawState::NotRedrawn;
    std::vector<LackingPart> lacking; ///< of NotRedrawn
    std::string program;              ///< that redrew it
    std::string stored;               ///< JSON of the ranking
    std::string drawn;                ///< the same; empty of NotRedrawn
};

struct ModelChange
{
    std::string model;
    std::string before; ///< version; empty: there was none
    std::string after;
    bool isContentOther = false;
};

/// What would be said today in place of a kept ranking, and why.
struct ChangedSince
{
    KeptSummary kept;
    options::Ranking today; ///< as readRanking: it outlives the pack it was made with
    RedrawState redraw = RedrawState::NotRedrawn;
    std::vector<LackingPart> lacking;
    /// False of NotRedrawn: differences are shown, their causes are not told apart.
    bool isAttributed = false;
    std::vector<options::Factor> differing; ///< inputs that are not as they were
    std::vector<options::RecordChange> record;
    /// Entries of the pack that differ; empty of NotRedrawn, and where packs are the same.
    std::vector<knowledge::EntryChange> knowledge;
    std::vector<ModelChange> models;
    std::vector<options::OptionDifference> options;
};

/// The documented answers of `consilium-cli rankings`.
[[nodiscard]] std::string toJson(const std::vector<KeptSummary>& kept);
[[nodiscard]] std::string toJson(const KeptDocument& document);
[[nodiscard]] std::string toJson(const Redraw& redraw);
[[nodiscard]] std::string toJson(const ChangedSince& changed);

[[nodiscard]] std::string_view nameOf(RankingReason reason);
[[nodiscard]] std::string_view nameOf(RedrawState state);
[[nodiscard]] std::string_view nameOf(options::Factor factor);

} // namespace consilium::services
