#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/clinical/case.h"
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
    Board     ///< was opened before a tumour board
};

/// The ranking as it was kept, as far as its JSON tells: names, places, verdicts and sentences in
/// English. Doses, trials and citations stay in the JSON. Malformed.
[[nodiscard]] Result<options::Ranking> readRanking(std::string_view json);
/// What a list shows of a ranking, in the form that readRanking reads: day, pack, and the options
/// with their places, without criteria.
[[nodiscard]] std::string listJson(const options::Ranking& ranking);

/// A ranking with the record that it was made from and the number that it is kept by.
struct RankedCase
{
    clinical::Case record;
    options::Ranking ranking;
    RankingId kept{};
};

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
    /// As readRanking; in a list as listJson writes it.
    options::Ranking ranking;
    /// Pack and models are kept with it; without them it is shown as it stands, and not redrawn.
    bool hasParts = false;
    /// Why it cannot be read: Damaged, or Malformed where its form is not one of this version's. Of
    /// the ranking nothing is known then.
    std::optional<ErrorCode> unreadable = {};
};

/// What was kept, to be shown as it stands.
struct KeptDocument
{
    KeptSummary summary;
    std::string ranking; ///< JSON, byte for byte
    std::string record;  ///< the case as it was, JSON of core/clinical/codec.h; empty: not kept
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
    Different, ///< other bytes; isSameAnswer tells whether another answer
    NotRedrawn ///< something that it was made with is lacking
};

struct Redraw
{
    KeptSummary kept;
    RedrawState state = RedrawState::NotRedrawn;
    /// Of Different: options, shelves, levels, order and verdicts are the same; wording or details
    /// are not.
    bool isSameAnswer = false;
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

/// What of an option that both rankings hold is otherwise although no place and no verdict says so.
struct DetailChange
{
    enum class Part {
        Doses,    ///< starting doses and their arithmetic
        Guidance, ///< what pharmacogenes ask of a dose
        Number,   ///< what a model says
        Trials,   ///< figures of trials, and how the person differs from their people
        Texts,    ///< wording, data and citations
        Rest      ///< of the whole ranking: missing tests, the tumour's name
    };

    Part part = Part::Texts;
    std::string option; ///< its name now; empty of Rest
    /// Of Doses and Guidance as English text; empty: the text is the same, what stands with it is
    /// not.
    std::string before;
    std::string after;
    std::optional<double> numberBefore; ///< of Number; empty: withheld, or no model
    std::optional<double> numberAfter;
};

/// Compares two rankings in JSON by the therapies of their options. Malformed.
[[nodiscard]] Result<std::vector<DetailChange>> detailChanges(std::string_view before,
                                                              std::string_view after);

/// What would be said today in place of a kept ranking, and why.
struct ChangedSince
{
    KeptSummary kept;
    options::Ranking today; ///< as readRanking: it outlives the pack it was made with
    RedrawState redraw = RedrawState::NotRedrawn;
    bool isSameAnswer = false; ///< as Redraw
    std::vector<LackingPart> lacking;
    /// False of NotRedrawn: differences are shown, their causes are not told apart.
    bool isAttributed = false;
    std::vector<options::Factor> differing; ///< inputs that are not as they were
    std::vector<options::RecordChange> record;
    /// Entries of the pack that differ; empty: the packs could not be compared.
    std::optional<std::vector<knowledge::EntryChange>> knowledge;
    std::vector<ModelChange> models;
    std::vector<options::OptionDifference> options;
    std::vector<DetailChange> details;
};

/// The documented answers of `consilium-cli rankings`.
[[nodiscard]] std::string toJson(const std::vector<KeptSummary>& kept);
[[nodiscard]] std::string toJson(const KeptDocument& document);
[[nodiscard]] std::string toJson(const Redraw& redraw);
[[nodiscard]] std::string toJson(const ChangedSince& changed);

[[nodiscard]] std::string_view nameOf(RankingReason reason);
[[nodiscard]] std::string_view nameOf(RedrawState state);
[[nodiscard]] std::string_view nameOf(options::Factor factor);
[[nodiscard]] std::string_view nameOf(DetailChange::Part part);
/// "not-kept", "altered", "not-readable".
[[nodiscard]] std::string_view nameOfLack(ErrorCode why);

} // namespace consilium::services
