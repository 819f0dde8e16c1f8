#pragma once

#include "core/clinical/events.h"

#include <optional>
#include <string>
#include <vector>

namespace consilium::board
{

/// Where a case stands. Derived by stateOf(), never set.
enum class State { Backlog, Prepared, Scheduled, Discussed, FollowedUp };

/// One idea on the shared screen.
enum class StepKind {
    Question,
    History,
    Timeline,
    Imaging,
    Pathology,
    Molecular,
    Risk, ///< only where the presenter asks for it
    Options,
    Decision,
    Note
};

struct Step
{
    StepKind kind = StepKind::Note;
    std::string title; ///< of a Note; the others are named by their kind
    std::string note;  ///< for the presenter alone, except of a Note, where it is what is shown
    bool isLeftOut = false;
    friend bool operator==(const Step&, const Step&) = default;
};

/// What the minimum data set asks for and the record does not hold, as stated at the listing.
struct Statement
{
    std::string item; ///< name of a MinimumItem (minimum.h)
    std::string text;
    friend bool operator==(const Statement&, const Statement&) = default;
};

/// A choice entered before the ranking was shown. Once sealed it never changes.
struct Choice
{
    std::string member;               ///< name, or "" for the group
    std::vector<std::string> therapy; ///< drug names; empty with `other`
    std::string other;                ///< what is no therapy of the list, in the chooser's words
    std::string sealed;               ///< ISO instant; empty: not sealed yet
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// The moment the ranking was opened.
struct Reveal
{
    std::string at; ///< ISO instant; empty: still closed
    std::string by;
    std::string why;                                  ///< of opening before everybody had chosen
    std::vector<std::string> notSealed;               ///< who was present and had not
    std::int64_t ranking = 0;                         ///< number of the kept ranking that was shown
    std::vector<std::vector<std::string>> firstShelf; ///< its therapies then
    bool choosesFirst = true;                         ///< as the meeting had it then
    friend bool operator==(const Reveal&, const Reveal&) = default;
};

enum class UseType { NotStated, InLabel, OffLabel, Compassionate, Trial };

struct Recommendation
{
    int priority = 1;                 ///< 1 first; several may share a priority
    std::vector<std::string> therapy; ///< drug names; empty: not a drug, see `text`
    std::string text;
    std::string level; ///< of evidence, with its scheme: "AMP A", "ESCAT I-A"
    UseType use = UseType::NotStated;
    std::string responsible;
    PartialDate due;
    friend bool operator==(const Recommendation&, const Recommendation&) = default;
};

enum class NoRecommendation {
    NotStated,
    NothingFound,       ///< no alteration was found
    NothingActionable,  ///< alterations, none with a treatment
    StandardNotUsedUp,  ///< standard treatment comes first
    TestInsufficient,   ///< material or quality
    Condition,          ///< the patient's state does not allow treatment
    Refused,            ///< the patient does not want it
    SupportiveCare,     ///< best supportive care
    QuestionNotAnswered ///< something has to be known first
};

struct Dissent
{
    std::string member;
    std::string reason;
    friend bool operator==(const Dissent&, const Dissent&) = default;
};

struct Conflict
{
    std::string member;
    std::string interest;
    bool abstained = false;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

struct Addendum
{
    std::string at; ///< ISO instant
    std::string by;
    std::string text;
    friend bool operator==(const Addendum&, const Addendum&) = default;
};

enum class DecisionState { None, Draft, Preliminary, Final };

struct Decision
{
    DecisionState state = DecisionState::None;
    std::string wording; ///< as agreed on the screen
    std::vector<Recommendation> recommendations;
    bool isNone = false; ///< the board recommends no treatment, because ...
    NoRecommendation whyNone = NoRecommendation::NotStated;
    std::string whyNoneText;
    bool rebiopsy = false;
    bool repeatHistology = false;
    bool geneticCounselling = false;
    std::vector<std::string> present; ///< names, as the meeting had them
    int quorum = 0;
    std::string withoutQuorum; ///< why it was made final without it
    std::vector<Conflict> conflicts;
    std::vector<Dissent> dissents;
    std::string overrideReason; ///< why a recommended therapy is not on the ranking's first shelf
    std::string finalAt;        ///< ISO instant
    std::string finalBy;
    std::vector<std::string> made; ///< "pack NAME VERSION HASH", "model ...", "filter ..."
    friend bool operator==(const Decision&, const Decision&) = default;
};

enum class ClaimState { NotNeeded, Open, Asked, Granted, Refused };
enum class ClaimRefusal {
    NotStated,
    EvidenceThought,   ///< evidence held to be insufficient
    StandardAvailable, ///< an approved treatment is available
    Formal,            ///< papers or deadlines
    Other
};

struct Claim
{
    ClaimState state = ClaimState::NotNeeded;
    PartialDate asked;
    PartialDate answered;
    ClaimRefusal refusal = ClaimRefusal::NotStated;
    std::string text;
    friend bool operator==(const Claim&, const Claim&) = default;
};

enum class Given { Unknown, Yes, InPart, No };
enum class NotGiven {
    NotStated,
    ClaimRefused,
    NotAvailable,
    Deteriorated,
    Died,
    Refused,
    OtherChosen,
    Lost ///< to follow-up
};

/// What became of the recommendation. A later entry speaks for the case, earlier ones stay.
struct FollowUp
{
    PartialDate date;
    Given given = Given::Unknown;
    NotGiven why = NotGiven::NotStated;
    clinical::ResponseCategory response = clinical::ResponseCategory::NotStated;
    std::optional<int> worstToxicity; ///< CTCAE 0 (none) to 5; empty: not stated
    std::string toxicity;             ///< which
    std::string text;
    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

/// What is typed after a decision and not added yet: neither a lock nor a crash loses it. It stands
/// in no list, document or figure.
struct Pending
{
    std::string addendum;
    std::string addendumBy;
    FollowUp followUp;
    std::string followUpDate; ///< as typed
    friend bool operator==(const Pending&, const Pending&) = default;
};

/// One patient's case before a board. The patient and the meeting are kept by the store beside it.
struct BoardCase
{
    std::string registered; ///< ISO instant
    std::string question;
    std::string presenter;
    int minutes = 10;
    bool isPrepared = false; ///< the presenter has looked through the steps
    std::vector<Statement> statements;
    std::vector<Step> steps;
    std::vector<Choice> choices;
    Reveal reveal;
    Decision decision;
    std::vector<Addendum> addenda;
    Claim claim;
    std::vector<FollowUp> followUps;
    Pending pending;
    friend bool operator==(const BoardCase&, const BoardCase&) = default;
};

BOOST_DESCRIBE_ENUM(StepKind,
                    Question,
                    History,
                    Timeline,
                    Imaging,
                    Pathology,
                    Molecular,
                    Risk,
                    Options,
                    Decision,
                    Note)
BOOST_DESCRIBE_STRUCT(Step, (), (kind, title, note, isLeftOut))
BOOST_DESCRIBE_STRUCT(Statement, (), (item, text))
BOOST_DESCRIBE_STRUCT(Choice, (), (member, therapy, other, sealed))
BOOST_DESCRIBE_STRUCT(Reveal, (), (at, by, why, notSealed, ranking, firstShelf, choosesFirst))
BOOST_DESCRIBE_ENUM(UseType, NotStated, InLabel, OffLabel, Compassionate, Trial)
BOOST_DESCRIBE_STRUCT(Recommendation, (), (priority, therapy, text, level, use, responsible, due))
BOOST_DESCRIBE_ENUM(NoRecommendation,
                    NotStated,
                    NothingFound,
                    NothingActionable,
                    StandardNotUsedUp,
                    TestInsufficient,
                    Condition,
                    Refused,
                    SupportiveCare,
                    QuestionNotAnswered)
BOOST_DESCRIBE_STRUCT(Dissent, (), (member, reason))
BOOST_DESCRIBE_STRUCT(Conflict, (), (member, interest, abstained))
BOOST_DESCRIBE_STRUCT(Addendum, (), (at, by, text))
BOOST_DESCRIBE_ENUM(DecisionState, None, Draft, Preliminary, Final)
BOOST_DESCRIBE_STRUCT(Decision,
                      (),
                      (state,
                       wording,
                       recommendations,
                       isNone,
                       whyNone,
                       whyNoneText,
                       rebiopsy,
                       repeatHistology,
                       geneticCounselling,
                       present,
                       quorum,
                       withoutQuorum,
                       conflicts,
                       dissents,
                       overrideReason,
                       finalAt,
                       finalBy,
                       made))
BOOST_DESCRIBE_ENUM(ClaimState, NotNeeded, Open, Asked, Granted, Refused)
BOOST_DESCRIBE_ENUM(ClaimRefusal, NotStated, EvidenceThought, StandardAvailable, Formal, Other)
BOOST_DESCRIBE_STRUCT(Claim, (), (state, asked, answered, refusal, text))
BOOST_DESCRIBE_ENUM(Given, Unknown, Yes, InPart, No)
BOOST_DESCRIBE_ENUM(
    NotGiven, NotStated, ClaimRefused, NotAvailable, Deteriorated, Died, Refused, OtherChosen, Lost)
BOOST_DESCRIBE_STRUCT(FollowUp, (), (date, given, why, response, worstToxicity, toxicity, text))
BOOST_DESCRIBE_STRUCT(Pending, (), (addendum, addendumBy, followUp, followUpDate))
BOOST_DESCRIBE_STRUCT(BoardCase,
                      (),
                      (registered,
                       question,
                       presenter,
                       minutes,
                       isPrepared,
                       statements,
                       steps,
                       choices,
                       reveal,
                       decision,
                       addenda,
                       claim,
                       followUps,
                       pending))

/// A case with a follow-up is followed up; with a preliminary or final decision discussed; on a
/// meeting scheduled; else prepared or in the backlog.
[[nodiscard]] State stateOf(const BoardCase& one, bool isOnMeeting);

} // namespace consilium::board
