#include "core/services/boards.h"

#include "core/clinical/codec.h"
#include "core/store/store.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace consilium::services
{

namespace
{

bool hasText(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") != std::string::npos;
}

PatientSummary summaryOf(PatientId id, const clinical::Case& record)
{
    const auto& patient = record.patient;
    PatientSummary summary;
    summary.id = id;
    summary.familyName = patient.familyName;
    summary.givenNames = patient.givenNames;
    if (!patient.identifiers.empty())
        summary.identifier = patient.identifiers.front().value;
    summary.birthDate = patient.birthDate;
    summary.sex = patient.sex;
    if (!record.tumours.empty())
        summary.diagnosis = record.tumours.front().diagnosis.label();
    summary.isSynthetic = patient.isSynthetic;
    return summary;
}

bool mayVote(const board::Member& member) { return member.role != board::Role::Guest; }

Status checkMeeting(const board::Meeting& meeting)
{
    if (!hasText(meeting.title))
        return fail(ErrorCode::MissingData, "title");
    if (!meeting.date.isKnown())
        return fail(ErrorCode::MissingData, "date");
    if (!meeting.choosesFirst && !hasText(meeting.choosesWhyNot))
        return fail(ErrorCode::MissingData, "why choices are not sealed");
    std::set<std::string> names;
    for (const auto& member : meeting.members) {
        if (!hasText(member.name))
            return fail(ErrorCode::MissingData, "name of a member");
        if (!names.insert(member.name).second)
            return fail(ErrorCode::AlreadyExists, "name of a member");
    }
    const auto votes = std::count_if(meeting.members.begin(), meeting.members.end(), mayVote);
    if (meeting.quorum < 0 || meeting.quorum > votes)
        return fail(ErrorCode::OutOfRange, "quorum");
    return ok();
}

} // namespace

Boards Session::boards() { return {*this, *m_store, m_clock}; }

Boards::Boards(Session& session, store::Store& store, Clock clock)
    : m_session(session)
    , m_store(store)
    , m_clock(std::move(clock))
{
}

Result<std::vector<MeetingRow>> Boards::meetings() const
{
    CONSILIUM_TRY(const auto kept, m_store.meetings());
    CONSILIUM_TRY(const auto all, m_store.boardCases());
    std::vector<MeetingRow> rows;
    for (const auto& one : kept) {
        MeetingRow row{one.id, {}};
        CONSILIUM_TRY(row.meeting, clinical::fromJson<board::Meeting>(one.body));
        for (const auto& on : all) {
            if (on.meeting != one.id)
                continue;
            CONSILIUM_TRY(const auto listed, clinical::fromJson<board::BoardCase>(on.body));
            ++row.cases;
            row.minutes += listed.minutes;
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.meeting.date > b.meeting.date;
    });
    return rows;
}

Result<MeetingRow> Boards::meeting(MeetingId id) const
{
    CONSILIUM_TRY(auto all, meetings());
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& row) { return row.id == id; });
    if (found == all.end())
        return fail(ErrorCode::NotFound, "meeting");
    return std::move(*found);
}

Result<MeetingId> Boards::saveMeeting(std::optional<MeetingId> id, const board::Meeting& meeting)
{
    CONSILIUM_CHECK(checkMeeting(meeting));
    return m_store.keepMeeting(id, clinical::toJson(meeting));
}

Result<BoardRow> Boards::rowOf(const store::KeptBoardCase& kept) const
{
    BoardRow row;
    row.id = kept.id;
    row.meeting = kept.meeting;
    row.place = kept.place;
    row.changed = kept.changed;
    CONSILIUM_TRY(row.one, clinical::fromJson<board::BoardCase>(kept.body));
    row.state = board::stateOf(row.one, kept.meeting.has_value());
    CONSILIUM_TRY(const auto record, m_store.load(kept.patient));
    row.patient = summaryOf(kept.patient, record);
    row.missing = board::missing(row.one, record);
    return row;
}

Result<std::vector<BoardRow>> Boards::cases(const BoardFilter& filter) const
{
    CONSILIUM_TRY(const auto kept, m_store.boardCases());
    std::vector<BoardRow> rows;
    for (const auto& one : kept) {
        if ((filter.meeting && one.meeting != filter.meeting) ||
            (filter.patient && one.patient != *filter.patient))
            continue;
        CONSILIUM_TRY(auto row, rowOf(one));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<BoardRow> Boards::boardCase(BoardCaseId id) const
{
    CONSILIUM_TRY(const auto kept, m_store.boardCase(id));
    return rowOf(kept);
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

Status Boards::save(BoardCaseId id, const board::BoardCase& one)
{
    CONSILIUM_TRY(const auto row, boardCase(id));
    const auto sealedOf = [](const board::BoardCase& of) {
        return std::count_if(of.choices.begin(), of.choices.end(), [](const auto& choice) {
            return !choice.sealed.empty();
        });
    };
    const bool isFinal = row.one.decision.state == board::DecisionState::Final;
    if (sealedOf(one) > sealedOf(row.one) || !(one.reveal == row.one.reveal) ||
        (!isFinal && one.decision.state == board::DecisionState::Final) ||
        one.addenda.size() > row.one.addenda.size() ||
        one.followUps.size() > row.one.followUps.size())
        return fail(ErrorCode::NoPermission, "board: not by a draft");
    return replace(row, one);
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
    int place = 0;
    for (const auto& one : agenda)
        CONSILIUM_CHECK(m_store.placeBoardCase(one.id, row.meeting, ++place));
    return ok();
}

Result<board::Meeting> Boards::meetingOf(const BoardRow& row) const
{
    if (!row.meeting)
        return fail(ErrorCode::NotFound, "meeting");
    CONSILIUM_TRY(auto on, meeting(*row.meeting));
    return std::move(on.meeting);
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
    if (!row.one.reveal.at.empty())
        return m_session.rank(row.patient.id, RankingReason::Board);
    CONSILIUM_TRY(const auto meeting, meetingOf(row));
    auto after = row.one;
    auto& reveal = after.reveal;
    if (meeting.choosesFirst)
        reveal.notSealed = board::notSealed(row.one, meeting);
    reveal.why = why;
    reveal.by = by;
    if (!hasText(by) || (!reveal.notSealed.empty() && !hasText(why)))
        return fail(ErrorCode::MissingData, "board: why the ranking is opened early");
    CONSILIUM_TRY(auto ranked, m_session.rankAndKeep(row.patient.id, RankingReason::Board));
    reveal.at = isoInstant(m_clock);
    reveal.ranking = static_cast<std::int64_t>(ranked.kept);
    for (const auto& option : ranked.ranking.options) {
        if (option.shelf == options::Shelf::Supported)
            reveal.firstShelf.push_back(option.therapy);
    }
    CONSILIUM_CHECK(replace(row, after));
    return std::move(ranked.ranking);
}

Result<options::Ranking> Boards::ranking(BoardCaseId id)
{
    CONSILIUM_TRY(const auto row, boardCase(id));
    bool isOpen = !row.one.reveal.at.empty();
    if (!isOpen && row.meeting) {
        CONSILIUM_TRY(const auto meeting, meetingOf(row));
        isOpen = board::isOpen(row.one, meeting);
    }
    if (!isOpen)
        return fail(ErrorCode::NoPermission, "board: sealed");
    return m_session.rank(row.patient.id, RankingReason::Board);
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
    CONSILIUM_CHECK(replace(row, after));
    CONSILIUM_TRY([[maybe_unused]] const auto saved, m_store.save(record, row.patient.id));
    return ok();
}

Status Boards::addAddendum(BoardCaseId id, const std::string& by, const std::string& text)
{
    if (!hasText(by) || !hasText(text))
        return fail(ErrorCode::MissingData, "board: an addendum without name or text");
    CONSILIUM_TRY(const auto row, boardCase(id));
    auto after = row.one;
    after.addenda.push_back({isoInstant(m_clock), by, text});
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
    return replace(row, after);
}

Result<board::Figures> Boards::figures() const
{
    CONSILIUM_TRY(const auto kept, m_store.boardCases());
    std::vector<board::BoardCase> all;
    for (const auto& one : kept) {
        CONSILIUM_TRY(auto read, clinical::fromJson<board::BoardCase>(one.body));
        all.push_back(std::move(read));
    }
    return board::figuresOf(all);
}

Result<std::vector<std::pair<std::string, board::BoardCase>>> Boards::history(BoardCaseId id) const
{
    CONSILIUM_TRY(const auto kept, m_store.boardHistory(id));
    std::vector<std::pair<std::string, board::BoardCase>> all;
    for (const auto& version : kept) {
        CONSILIUM_TRY(auto read, clinical::fromJson<board::BoardCase>(version.body));
        all.emplace_back(version.changed, std::move(read));
    }
    return all;
}

} // namespace consilium::services
