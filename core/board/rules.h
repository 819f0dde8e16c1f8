#pragma once

#include "core/base/result.h"
#include "core/board/board_case.h"
#include "core/board/meeting.h"
#include "core/clinical/case.h"

namespace consilium::board
{

/// What a case must say before it is listed, after the data sets that boards ask for: without it
/// a discussion is put off.
enum class MinimumItem {
    Question,
    PerformanceStatus,
    Comorbidity,
    Frailty,
    ImagingDate,
    PathologyDate
};

inline constexpr MinimumItem kMinimum[] = {MinimumItem::Question,
                                           MinimumItem::PerformanceStatus,
                                           MinimumItem::Comorbidity,
                                           MinimumItem::Frailty,
                                           MinimumItem::ImagingDate,
                                           MinimumItem::PathologyDate};

/// Stable English name, under which a Statement answers it ("performance-status").
[[nodiscard]] std::string_view name(MinimumItem item);
/// What the record or a statement at the listing leaves open, in the order of kMinimum. Frailty is
/// never read from a record: no code of it is agreed on.
[[nodiscard]] std::vector<MinimumItem> missing(const BoardCase& one, const clinical::Case& record);

/// The presenter's steps that the record gives something for; question, options and decision
/// always. In the order in which a case is told.
[[nodiscard]] std::vector<Step> stepsFor(const clinical::Case& record);

/// Whether `after` may stand in the place of `before` in the store. AlreadyExists where a sealed
/// choice, an opened ranking, a final decision (with the choices and the ranking that it was made
/// on), an addendum or a follow-up would change or go;
/// MissingData where a choice is sealed empty, a ranking opened against the meeting's rule without
/// a reason, or a decision made final without what finalProblems() asks for.
[[nodiscard]] Status mayReplace(const BoardCase& before, const BoardCase& after);

/// Why a decision cannot be final yet.
enum class FinalProblem {
    NoWording,
    NothingDecided, ///< neither a recommendation nor "none because", nor a test asked for
    BothDecided,    ///< a recommendation and "no recommendation"
    NoReasonForNone,
    EmptyRecommendation,
    NoUseType,
    NoResponsible,
    NoQuorum, ///< fewer counted than agreed on, and no reason given
    NobodyPresent,
    DissentWithoutReason,
    OverrideWithoutReason ///< a therapy off the first shelf of the ranking shown
};

inline constexpr FinalProblem kFinalProblems[] = {FinalProblem::NoWording,
                                                  FinalProblem::NothingDecided,
                                                  FinalProblem::BothDecided,
                                                  FinalProblem::NoReasonForNone,
                                                  FinalProblem::EmptyRecommendation,
                                                  FinalProblem::NoUseType,
                                                  FinalProblem::NoResponsible,
                                                  FinalProblem::NoQuorum,
                                                  FinalProblem::NobodyPresent,
                                                  FinalProblem::DissentWithoutReason,
                                                  FinalProblem::OverrideWithoutReason};

/// In the order of kFinalProblems.
[[nodiscard]] std::vector<FinalProblem> finalProblems(const BoardCase& one);

/// Whether somebody stated a conflict of interest and abstained. He is present, and counts neither
/// for the quorum nor among the choices.
[[nodiscard]] bool hasAbstained(const Decision& decision, const std::string& member);
/// Those present who count for the quorum of this decision.
[[nodiscard]] int countedOf(const Decision& decision);

/// Present members who have not sealed and have not abstained. A sealed choice of the group answers
/// for everybody.
[[nodiscard]] std::vector<std::string> notSealed(const BoardCase& one, const Meeting& meeting);
/// Whether a ranking may be shown: it was opened, the meeting's chair switched sealing off, or the
/// decision is final and nothing is left to seal.
[[nodiscard]] bool isOpen(const BoardCase& one, const Meeting& meeting);

/// How the sealed choices and the decision stand to the ranking that was shown. Two therapies are
/// the same where they have the same drugs, in any order.
struct Agreement
{
    int choices = 0;         ///< sealed, of members who did not abstain
    int onFirstShelf = 0;    ///< of them, in the ranking's first shelf
    int asDecided = 0;       ///< of them, as a recommendation of the decision
    bool isDecided = false;  ///< a decision is there to compare with
    bool isOverride = false; ///< a recommended therapy is not on the first shelf
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

[[nodiscard]] Agreement agreementOf(const BoardCase& one);

/// `count` of `of` with the Wilson 95 % interval of the share (Wilson, J Am Stat Assoc 22 (1927)
/// 209). No interval without cases.
struct Share
{
    int count = 0;
    int of = 0;
    double low = 0;
    double high = 1;
    friend bool operator==(const Share&, const Share&) = default;
};

[[nodiscard]] Share shareOf(int count, int of);

/// What a centre sees of itself: final decisions, and what became of them as far as it is known.
struct Figures
{
    int discussed = 0;
    Share recommended;       ///< a therapy, of final decisions
    Share given;             ///< wholly or in part, of recommended whose follow-up says
    Share responded;         ///< complete or partial, of given with an evaluable response
    Share toxic;             ///< CTCAE 3 or worse, of given whose toxicity is stated
    Share overridden;        ///< of decisions after an opened ranking that recommend a therapy
    Share choicesKept;       ///< sealed choices that were decided, of all sealed of decided cases
    int withoutFollowUp = 0; ///< recommended, and nobody said what became of it
    friend bool operator==(const Figures&, const Figures&) = default;
};

[[nodiscard]] Figures figuresOf(const std::vector<BoardCase>& cases);

} // namespace consilium::board
