#include "core/services/boards.h"

#include "core/board/merge.h"
#include "core/clinical/codec.h"
#include "core/store/store.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::services
{

namespace
{

bool hasText(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") != std::string::npos;
}

bool mayVote(const board::Member& member) { return member.role != board::Role::Guest; }

/// Shown to the board already, or decided without it: then nothing is left to seal.
bool isShown(const board::BoardCase& one)
{
    return !one.reveal.at.empty() || one.decision.state == board::DecisionState::Final;
}

/// Who answers for a ranking that the rule of the meeting opens.
std::string chairOf(const board::Meeting& meeting, const board::BoardCase& one)
{
    const auto chair =
        std::find_if(meeting.members.begin(), meeting.members.end(), [](const auto& member) {
            return member.role == board::Role::Chair;
        });
    return chair == meeting.members.end() ? one.presenter : chair->name;
}

} // namespace

Boards Session::boards() { return {*this, *m_store, m_clock}; }

Boards::Boards(Session& session, store::Store& store, Clock clock)
    : m_session(session)
    , m_store(store)
    , m_clock(std::move(clock))
{
}

Result<BoardCaseId>
Boards::add(PatientId patient, const std::string& question, const std::string& presenter)
{
    CONSILIUM_TRY(const auto record, m_store.load(patient));
    board::BoardCase one;
    one.registered = isoInstant(m_clock);
    one.question = question;
    one.presenter = presenter;
    one.steps = board::stepsFor(record);
    return m_store.addBoardCase(patient, clinical::toJson(one));
}

Status Boards::replace(const BoardRow& row, const board::BoardCase& after)
{
    CONSILIUM_CHECK(board::mayReplace(row.one, after));
    return m_store.keepBoardCase(row.id, clinical::toJson(after));
}

Status
Boards::save(BoardCaseId id, const board::BoardCase& one, const std::vector<board::BoardCase>& seen)
{
    CONSILIUM_TRY(const auto row, boardCase(id));
    const auto& stored = row.one;
    const auto wasSeen = [&](const auto& of) {
        return std::any_of(seen.begin(), seen.end(), [&](const board::BoardCase& before) {
            return of(before) == of(one);
        });
    };
    const auto reveal = [](const board::BoardCase& of) { return of.reveal; };
    const auto isKept = [](const auto& said, const auto& in) {
        return said.size() <= in.size() && std::equal(said.begin(), said.end(), in.begin());
    };
    const bool isSealing =
        std::any_of(one.choices.begin(), one.choices.end(), [&](const board::Choice& choice) {
            return !choice.sealed.empty() &&
                   std::find(stored.choices.begin(), stored.choices.end(), choice) ==
                       stored.choices.end();
        });
    if (isSealing || (!(one.reveal == stored.reveal) && !wasSeen(reveal)) ||
        (stored.decision.state != board::DecisionState::Final &&
         one.decision.state == board::DecisionState::Final) ||
        !isKept(one.addenda, stored.addenda) || !isKept(one.followUps, stored.followUps))
        return fail(ErrorCode::NoPermission, "board: not by a draft");
    CONSILIUM_TRY(const auto after, board::merged(seen, one, stored));
    return replace(row, after);
}

Status Boards::schedule(BoardCaseId id, std::optional<MeetingId> meeting)
{
    CONSILIUM_TRY(const auto row, boardCase(id));
    if (row.state == board::State::Discussed || row.state == board::State::FollowedUp)
        return fail(ErrorCode::AlreadyExists, "board: discussed");
    if (!meeting)
        return m_store.placeBoardCase(id, {}, 0);
    if (!row.missing.empty()) {
        std::string names;
        for (const auto item : row.missing)
            names += (names.empty() ? "" : ", ") + std::string(board::name(item));
        return fail(ErrorCode::MissingData, names);
    }
    CONSILIUM_TRY(const auto others, cases({meeting, {}}));
    const int last = others.empty() ? 0 : others.back().place;
    return m_store.placeBoardCase(id, meeting, row.meeting == meeting ? row.place : last + 1);
}

Status Boards::move(BoardCaseId id, int by)
{
    CONSILIUM_TRY(const auto row, boardCase(id));
    if (!row.meeting)
        return fail(ErrorCode::NotFound, "meeting");
    CONSILIUM_TRY(auto agenda, cases({row.meeting, {}}));
    const auto from =
        std::find_if(agenda.begin(), agenda.end(), [&](const auto& one) { return one.id == id; });
    const auto at = from - agenda.begin();
    const auto to = std::clamp<std::ptrdiff_t>(at + by, 0, std::ssize(agenda) - 1);
    if (to < at)
        std::rotate(agenda.begin() + to, agenda.begin() + at, agenda.begin() + at + 1);
    else
        std::rotate(agenda.begin() + at, agenda.begin() + at + 1, agenda.begin() + to + 1);
    std::vector<BoardCaseId> order;
    for (const auto& one : agenda)
        order.push_back(one.id);
    return m_store.orderBoardCases(*row.meeting, order);
}

Result<board::Meeting> Boards::meetingOf(const BoardRow& row) const
{
    if (!row.meeting)
        return fail(ErrorCode::NotFound, "meeting");
    CONSILIUM_TRY(const auto on, m_store.meeting(*row.meeting));
    return clinical::fromJson<board::Meeting>(on.body);
}

Status Boards::seal(BoardCaseId id, board::Choice choice)
{
    CONSILIUM_TRY(const auto row, boardCase(id));
    CONSILIUM_TRY(const auto meeting, meetingOf(row));
    const bool isPresent =
        choice.member.empty() ||
        std::any_of(meeting.members.begin(), meeting.members.end(), [&](const auto& member) {
            return member.name == choice.member && member.isPresent && mayVote(member);
        });
    if (!isPresent)
        return fail(ErrorCode::NotFound, "member present");
    auto after = row.one;
    choice.sealed = isoInstant(m_clock);
    const auto begun = std::find_if(after.choices.begin(),
                                    after.choices.end(),
                                    [&](const auto& one) { return one.member == choice.member; });
    if (begun == after.choices.end())
        after.choices.push_back(std::move(choice));
    else if (begun->sealed.empty())
        *begun = std::move(choice);
    else
        return fail(ErrorCode::AlreadyExists, "board: a sealed choice");
    return replace(row, after);
}

Result<options::Ranking> Boards::open(BoardCaseId id, const std::string& by, const std::string& why)
{
    CONSILIUM_TRY(const auto row, boardCase(id));
    if (isShown(row.one))
        return m_session.rank(row.patient.id, RankingReason::Board);
    CONSILIUM_TRY(const auto meeting, meetingOf(row));
    const bool isEarly = meeting.choosesFirst && !board::notSealed(row.one, meeting).empty();
    if (!hasText(by) || (isEarly && !hasText(why)))
        return fail(ErrorCode::MissingData, "board: why the ranking is opened early");
    return reveal(row, meeting, by, why);
}

Result<options::Ranking> Boards::reveal(const BoardRow& row,
                                        const board::Meeting& meeting,
                                        const std::string& by,
                                        const std::string& why)
{
    auto after = row.one;
    after.reveal.choosesFirst = meeting.choosesFirst;
    if (meeting.choosesFirst)
        after.reveal.notSealed = board::notSealed(row.one, meeting);
    after.reveal.why = why;
    after.reveal.by = by;
    CONSILIUM_TRY(auto ranked, m_session.rankAndKeep(row.patient.id, RankingReason::Board));
    after.reveal.at = isoInstant(m_clock);
    after.reveal.ranking = static_cast<std::int64_t>(ranked.kept);
    for (const auto& option : ranked.ranking.options) {
        if (option.shelf == options::Shelf::Supported)
            after.reveal.firstShelf.push_back(option.therapy);
    }
    CONSILIUM_CHECK(replace(row, after));
    return std::move(ranked.ranking);
}

Result<options::Ranking> Boards::ranking(BoardCaseId id)
{
    CONSILIUM_TRY(const auto row, boardCase(id));
    if (isShown(row.one))
        return m_session.rank(row.patient.id, RankingReason::Board);
    if (!row.meeting)
        return fail(ErrorCode::NoPermission, "board: sealed");
    CONSILIUM_TRY(const auto meeting, meetingOf(row));
    if (!board::isOpen(row.one, meeting))
        return fail(ErrorCode::NoPermission, "board: sealed");
    return reveal(row, meeting, chairOf(meeting, row.one), meeting.choosesWhyNot);
}

Status Boards::finish(BoardCaseId id, const std::string& by)
{
    CONSILIUM_TRY(const auto row, boardCase(id));
    if (row.one.decision.state == board::DecisionState::Final)
        return fail(ErrorCode::AlreadyExists, "board: a final decision");
    CONSILIUM_TRY(const auto meeting, meetingOf(row));
    auto after = row.one;
    auto& decision = after.decision;
    decision.state = board::DecisionState::Final;
    decision.quorum = meeting.quorum;
    decision.present.clear();
    for (const auto& member : meeting.members) {
        if (member.isPresent && mayVote(member))
            decision.present.push_back(member.name);
    }
    decision.finalAt = isoInstant(m_clock);
    decision.finalBy = by;
    const auto& toolbox = m_session.toolbox();
    const auto& manifest = toolbox.pack.manifest;
    decision.made = {
        fmt::format("pack {} {} {}", manifest.name, manifest.version, manifest.content)};
    for (const auto& model : toolbox.models)
        decision.made.push_back(
            fmt::format("model {} {}", model.card().recipe.id, model.card().recipe.version));
    const auto problems = board::finalProblems(after);
    if (!problems.empty()) {
        std::string names;
        for (const auto problem : problems)
            names += (names.empty() ? "" : ", ") + std::string(nameOf(problem));
        return fail(ErrorCode::MissingData, names);
    }
    CONSILIUM_TRY(auto record, m_store.load(row.patient.id));
    clinical::BoardDecision entry;
    entry.header.key = fmt::format("board|{}", static_cast<std::int64_t>(id));
    entry.date = meeting.date;
    entry.question = after.question;
    entry.decision = decision.wording;
    record.decisions.push_back(std::move(entry));
    CONSILIUM_CHECK(board::mayReplace(row.one, after));
    return m_store.keepDecision(row.id, clinical::toJson(after), record, row.patient.id);
}

Status Boards::addAddendum(BoardCaseId id, const std::string& by, const std::string& text)
{
    if (!hasText(by) || !hasText(text))
        return fail(ErrorCode::MissingData, "board: an addendum without name or text");
    CONSILIUM_TRY(const auto row, boardCase(id));
    auto after = row.one;
    after.addenda.push_back({isoInstant(m_clock), by, text});
    after.pending.addendum.clear();
    after.pending.addendumBy.clear();
    return replace(row, after);
}

Status Boards::addFollowUp(BoardCaseId id, const board::FollowUp& followUp)
{
    if (followUp.worstToxicity && (*followUp.worstToxicity < 0 || *followUp.worstToxicity > 5))
        return fail(ErrorCode::OutOfRange, "toxicity grade");
    if (followUp.given == board::Given::Unknown &&
        followUp.response == clinical::ResponseCategory::NotStated && !followUp.worstToxicity &&
        !hasText(followUp.text))
        return fail(ErrorCode::MissingData, "board: an empty follow-up");
    CONSILIUM_TRY(const auto row, boardCase(id));
    auto after = row.one;
    after.followUps.push_back(followUp);
    after.pending.followUp = {};
    after.pending.followUpDate.clear();
    return replace(row, after);
}

} // namespace consilium::services
