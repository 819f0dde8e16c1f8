#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/board/rules.h"
#include "core/options/ranking.h"
#include "core/services/session.h"

#include <optional>
#include <string>
#include <vector>

namespace consilium::store
{
struct BoardPatient;
struct KeptBoardCase;
} // namespace consilium::store

namespace consilium::services
{

/// A meeting with what stands on its agenda.
struct MeetingRow
{
    MeetingId id{};
    board::Meeting meeting;
    int cases = 0;
    int minutes = 0; ///< of all its cases
};

/// A case before a board, with what lists say of its patient.
struct BoardRow
{
    BoardCaseId id{};
    PatientSummary patient;
    std::optional<MeetingId> meeting;
    int place = 0;
    board::BoardCase one;
    board::State state = board::State::Backlog;
    std::vector<board::MinimumItem> missing;
    std::string changed; ///< ISO instant
};

/// All that the page of boards shows, read in one go.
struct BoardOverview
{
    std::vector<MeetingRow> meetings;
    std::vector<BoardRow> cases;
    board::Figures figures;
};

/// Which cases are asked for. Both empty: all of the store.
struct BoardFilter
{
    std::optional<MeetingId> meeting;
    std::optional<PatientId> patient;
};

/// Of what a person or a meeting is called.
inline constexpr std::size_t kLongestName = 1000;

/// The tumour boards of a store. Every change is on disk when its call returns, so that a crash or
/// a lock loses nothing that was said. Made by Session::boards().
class Boards
{
public:
    Boards(Session& session, store::Store& store, Clock clock);

    /// The latest first; without a date last.
    [[nodiscard]] Result<std::vector<MeetingRow>> meetings() const;
    /// NotFound.
    [[nodiscard]] Result<MeetingRow> meeting(MeetingId id) const;
    /// An empty id makes a new one; else `seen` are the states that the change stands on, as
    /// board::merged: what others changed meanwhile stays, and what both changed is refused.
    /// MissingData: title or date, a member without a name, or why choices are not sealed;
    /// AlreadyExists: two members of one name, or changed meanwhile; OutOfRange: a quorum that
    /// those who may vote cannot reach, or a year that no meeting is in; TooLarge: a name of more
    /// than kLongestName bytes; NotFound.
    [[nodiscard]] Result<MeetingId> saveMeeting(std::optional<MeetingId> id,
                                                const board::Meeting& meeting,
                                                const std::vector<board::Meeting>& seen = {});

    /// meetings(), cases() and figures() at the cost of one.
    [[nodiscard]] Result<BoardOverview> overview() const;
    /// Those that wait for a meeting first, then by meeting and place.
    [[nodiscard]] Result<std::vector<BoardRow>> cases(const BoardFilter& filter = {}) const;
    /// NotFound.
    [[nodiscard]] Result<BoardRow> boardCase(BoardCaseId id) const;
    /// Registers a patient's case with the steps that the record gives. NotFound.
    [[nodiscard]] Result<BoardCaseId>
    add(PatientId patient, const std::string& question, const std::string& presenter);
    /// Keeps what was entered: question, steps, statements, choices not yet sealed, the decision's
    /// draft, claim. `seen` are the states that it stands on, as board::merged: a draft that is
    /// older than what is stored takes nothing back. As board::mayReplace; sealing, opening, making
    /// final, addenda and follow-ups have calls of their own and are refused here with
    /// NoPermission.
    [[nodiscard]] Status
    save(BoardCaseId id, const board::BoardCase& one, const std::vector<board::BoardCase>& seen);
    /// Puts a case at the end of a meeting's agenda, or takes it off. MissingData names what the
    /// minimum data set lacks; AlreadyExists: it was discussed; NotFound.
    [[nodiscard]] Status schedule(BoardCaseId id, std::optional<MeetingId> meeting);
    /// Moves a case up (below 0) or down the agenda of its meeting, as far as it goes. NotFound.
    [[nodiscard]] Status move(BoardCaseId id, int by);

    /// Seals a member's choice, or with an empty name the group's. MissingData: nothing chosen;
    /// AlreadyExists: sealed already, or the ranking is open; NotFound: no such member present.
    [[nodiscard]] Status seal(BoardCaseId id, board::Choice choice);
    /// Opens the ranking for the board, and keeps with the case which one and its first shelf.
    /// `why` is asked where somebody present has not sealed. MissingData; NotFound: no meeting.
    /// Opened before: the ranking as it stands today.
    [[nodiscard]] Result<options::Ranking>
    open(BoardCaseId id, const std::string& by, const std::string& why);
    /// The ranking of a case that is open. Where the meeting does not choose first, it is opened by
    /// this, and kept as opened: who has seen it seals no choice later. NoPermission: still sealed.
    [[nodiscard]] Result<options::Ranking> ranking(BoardCaseId id);

    /// Makes the saved decision final, with those present and the quorum of the meeting, and puts
    /// it into the patient's record: both or neither. MissingData: see board::finalProblems;
    /// AlreadyExists.
    [[nodiscard]] Status finish(BoardCaseId id, const std::string& by);
    /// MissingData: no text, no name, or no final decision.
    [[nodiscard]] Status
    addAddendum(BoardCaseId id, const std::string& by, const std::string& text);
    /// MissingData: no final decision, or nothing said; OutOfRange: a grade that CTCAE has not.
    [[nodiscard]] Status addFollowUp(BoardCaseId id, const board::FollowUp& followUp);

    [[nodiscard]] Result<board::Figures> figures() const;
    /// Every state of the case that was saved, oldest first, with its time.
    [[nodiscard]] Result<std::vector<std::pair<std::string, board::BoardCase>>>
    history(BoardCaseId id) const;

private:
    [[nodiscard]] static Result<BoardRow> rowOf(const store::KeptBoardCase& kept,
                                                const std::vector<store::BoardPatient>& patients);
    [[nodiscard]] Result<std::vector<BoardRow>> rowsOf(const BoardFilter& filter) const;
    [[nodiscard]] Result<board::Meeting> meetingOf(const BoardRow& row) const;
    [[nodiscard]] Status replace(const BoardRow& row, const board::BoardCase& after);
    [[nodiscard]] Result<options::Ranking> reveal(const BoardRow& row,
                                                  const board::Meeting& meeting,
                                                  const std::string& by,
                                                  const std::string& why);

    Session& m_session;
    store::Store& m_store;
    Clock m_clock;
};

/// Documented in docs/cli.md.
[[nodiscard]] std::string toJson(const std::vector<MeetingRow>& meetings);
[[nodiscard]] std::string toJson(const std::vector<BoardRow>& cases);
[[nodiscard]] std::string toJson(const board::Figures& figures);
/// Stable English names ("no-wording").
[[nodiscard]] std::string_view nameOf(board::FinalProblem problem);
[[nodiscard]] std::string_view nameOf(board::State state);

} // namespace consilium::services
