#include "core/board/merge.h"
#include "core/clinical/codec.h"
#include "core/services/boards.h"
#include "core/store/store.h"

#include <algorithm>
#include <set>

namespace consilium::services
{

namespace
{

PatientSummary summaryOf(const store::PatientRow& row)
{
    return {row.id,
            row.familyName,
            row.givenNames,
            row.identifier,
            row.birthDate,
            row.sex,
            row.diagnosis,
            row.isSynthetic};
}

/// The same to a reader: without the spaces around it.
std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos
               ? std::string()
               : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// A meeting may be written up long after it was; it lies within a person's working life.
constexpr std::chrono::years kMostYears{60};

Status checkMeeting(const board::Meeting& meeting, Day today)
{
    if (trimmed(meeting.title).empty())
        return fail(ErrorCode::MissingData, "title");
    if (!meeting.date.isKnown())
        return fail(ErrorCode::MissingData, "date");
    const auto apart = meeting.date.earliest() - today;
    if (apart > kMostYears || apart < -kMostYears)
        return fail(ErrorCode::OutOfRange, "date");
    if (meeting.title.size() > kLongestName)
        return fail(ErrorCode::TooLarge, "title");
    if (!meeting.choosesFirst && trimmed(meeting.choosesWhyNot).empty())
        return fail(ErrorCode::MissingData, "why choices are not sealed");
    std::set<std::string> names;
    for (const auto& member : meeting.members) {
        if (trimmed(member.name).empty())
            return fail(ErrorCode::MissingData, "name of a member");
        if (member.name.size() > kLongestName)
            return fail(ErrorCode::TooLarge, "name of a member");
        if (!names.insert(trimmed(member.name)).second)
            return fail(ErrorCode::AlreadyExists, "name of a member");
    }
    const auto votes =
        std::count_if(meeting.members.begin(), meeting.members.end(), [](const auto& member) {
            return member.role != board::Role::Guest;
        });
    if (meeting.quorum < 0 || meeting.quorum > votes)
        return fail(ErrorCode::OutOfRange, "quorum");
    return ok();
}

} // namespace

Result<std::vector<MeetingRow>> Boards::meetings() const
{
    CONSILIUM_TRY(auto all, overview());
    return std::move(all.meetings);
}

Result<MeetingRow> Boards::meeting(MeetingId id) const
{
    CONSILIUM_TRY(const auto kept, m_store.meeting(id));
    MeetingRow row{id, {}};
    CONSILIUM_TRY(row.meeting, clinical::fromJson<board::Meeting>(kept.body));
    CONSILIUM_TRY(const auto all, m_store.boardCases());
    for (const auto& on : all) {
        if (on.meeting != id)
            continue;
        CONSILIUM_TRY(const auto listed, clinical::fromJson<board::BoardCase>(on.body));
        ++row.cases;
        row.minutes += listed.minutes;
    }
    return row;
}

Result<BoardOverview> Boards::overview() const
{
    BoardOverview all;
    CONSILIUM_TRY(const auto kept, m_store.meetings());
    CONSILIUM_TRY(all.cases, cases());
    std::vector<board::BoardCase> said;
    for (const auto& one : kept) {
        MeetingRow row{one.id, {}};
        CONSILIUM_TRY(row.meeting, clinical::fromJson<board::Meeting>(one.body));
        all.meetings.push_back(std::move(row));
    }
    for (const auto& row : all.cases) {
        said.push_back(row.one);
        for (auto& meeting : all.meetings) {
            if (row.meeting == meeting.id) {
                ++meeting.cases;
                meeting.minutes += row.one.minutes;
            }
        }
    }
    std::stable_sort(all.meetings.begin(), all.meetings.end(), [](const auto& a, const auto& b) {
        return a.meeting.date > b.meeting.date;
    });
    all.figures = board::figuresOf(said);
    return all;
}

Result<MeetingId> Boards::saveMeeting(std::optional<MeetingId> id,
                                      const board::Meeting& meeting,
                                      const std::vector<board::Meeting>& seen)
{
    if (!id) {
        CONSILIUM_CHECK(checkMeeting(meeting, m_session.today()));
        return m_store.keepMeeting(id, clinical::toJson(meeting));
    }
    CONSILIUM_TRY(const auto kept, m_store.meeting(*id));
    CONSILIUM_TRY(const auto before, clinical::fromJson<board::Meeting>(kept.body));
    CONSILIUM_TRY(const auto after, board::merged(seen, meeting, before));
    CONSILIUM_CHECK(checkMeeting(after, m_session.today()));
    return m_store.keepMeeting(id, clinical::toJson(after));
}

Result<BoardRow> Boards::rowOf(const store::KeptBoardCase& kept,
                               const std::vector<store::BoardPatient>& patients)
{
    BoardRow row;
    row.id = kept.id;
    row.meeting = kept.meeting;
    row.place = kept.place;
    row.changed = kept.changed;
    CONSILIUM_TRY(row.one, clinical::fromJson<board::BoardCase>(kept.body));
    row.state = board::stateOf(row.one, kept.meeting.has_value());
    const auto patient = std::lower_bound(
        patients.begin(), patients.end(), kept.patient, [](const auto& one, PatientId id) {
            return one.row.id < id;
        });
    if (patient == patients.end() || patient->row.id != kept.patient)
        return fail(ErrorCode::NotFound, "patient");
    row.patient = summaryOf(patient->row);
    row.missing = board::missing(row.one, patient->record);
    return row;
}

Result<std::vector<BoardRow>> Boards::cases(const BoardFilter& filter) const
{
    CONSILIUM_TRY(const auto kept, m_store.boardCases());
    CONSILIUM_TRY(const auto patients, m_store.boardPatients(filter.patient));
    std::vector<BoardRow> rows;
    for (const auto& one : kept) {
        if ((filter.meeting && one.meeting != filter.meeting) ||
            (filter.patient && one.patient != *filter.patient))
            continue;
        CONSILIUM_TRY(auto row, rowOf(one, patients));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<BoardRow> Boards::boardCase(BoardCaseId id) const
{
    CONSILIUM_TRY(const auto kept, m_store.boardCase(id));
    CONSILIUM_TRY(const auto patients, m_store.boardPatients(kept.patient));
    return rowOf(kept, patients);
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
