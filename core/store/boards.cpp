#include "core/clinical/codec.h"
#include "core/store/patient_row.h"
#include "core/store/store.h"

#include <algorithm>

namespace consilium::store
{

namespace
{

constexpr const char* kCase = "SELECT id, patient, meeting, place, body, changed FROM board_case ";

KeptBoardCase caseOf(const Statement& row)
{
    KeptBoardCase one;
    one.id = BoardCaseId{row.integer(0)};
    one.patient = PatientId{row.integer(1)};
    if (row.integer(2) != 0) // SQLite's rows begin at 1, and NULL reads as 0
        one.meeting = MeetingId{row.integer(2)};
    one.place = static_cast<int>(row.integer(3));
    one.body = row.text(4);
    one.changed = row.text(5);
    return one;
}

/// Puts one record of its kind into the case.
Status addRecord(clinical::Case& record, const std::string& kind, const std::string& body)
{
    Status status = ok();
    clinical::forEachKind(record, [&](const char* name, auto& list) {
        if (kind != name)
            return;
        using Item = typename std::remove_reference_t<decltype(list)>::value_type;
        auto item = clinical::fromJson<Item>(body);
        if (item.has_value())
            list.push_back(std::move(item).value());
        else
            status = fail(ErrorCode::Damaged, "record: " + kind);
    });
    return status;
}

Status keepVersion(const Database& database,
                   std::int64_t id,
                   const std::string& now,
                   std::string_view body)
{
    CONSILIUM_TRY(auto insert,
                  database.prepare("INSERT INTO board_history(board_case, version, changed, body) "
                                   "SELECT ?1, 1 + COALESCE(MAX(version), 0), ?2, ?3 FROM "
                                   "board_history WHERE board_case=?1"));
    return insert.bind(1, id).bind(2, now).bind(3, body).run();
}

/// NotFound.
Status checkMeeting(const Database& database, MeetingId id)
{
    CONSILIUM_TRY(auto known, database.prepare("SELECT 1 FROM meeting WHERE id=?1"));
    CONSILIUM_TRY(const bool isThere, known.bind(1, static_cast<std::int64_t>(id)).step());
    return isThere ? ok() : Status(fail(ErrorCode::NotFound, "meeting"));
}

} // namespace

Result<MeetingId> Store::keepMeeting(std::optional<MeetingId> id, std::string_view body)
{
    const auto now = isoInstant(m_clock);
    if (!id) {
        CONSILIUM_TRY(auto insert,
                      m_database.prepare("INSERT INTO meeting(body, changed) VALUES(?1, ?2)"));
        CONSILIUM_CHECK(insert.bind(1, body).bind(2, now).run());
        return MeetingId{m_database.lastRow()};
    }
    CONSILIUM_CHECK(checkMeeting(m_database, *id));
    CONSILIUM_TRY(auto update,
                  m_database.prepare("UPDATE meeting SET body=?2, changed=?3 WHERE id=?1"));
    CONSILIUM_CHECK(
        update.bind(1, static_cast<std::int64_t>(*id)).bind(2, body).bind(3, now).run());
    return *id;
}

Result<std::vector<KeptMeeting>> Store::meetings() const
{
    CONSILIUM_TRY(auto query,
                  m_database.prepare("SELECT id, body, changed FROM meeting ORDER BY id"));
    std::vector<KeptMeeting> all;
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return all;
        all.push_back({MeetingId{query.integer(0)}, query.text(1), query.text(2)});
    }
}

Result<BoardCaseId> Store::addBoardCase(PatientId patient, std::string_view body)
{
    const auto now = isoInstant(m_clock);
    std::int64_t id = 0;
    CONSILIUM_CHECK(m_database.transaction([&]() -> Status {
        CONSILIUM_TRY(auto insert,
                      m_database.prepare("INSERT INTO board_case(patient, place, body, changed) "
                                         "VALUES(?1, 0, ?2, ?3)"));
        CONSILIUM_CHECK(
            insert.bind(1, static_cast<std::int64_t>(patient)).bind(2, body).bind(3, now).run());
        id = m_database.lastRow();
        return keepVersion(m_database, id, now, body);
    }));
    return BoardCaseId{id};
}

Status Store::writeBoardCase(BoardCaseId id, std::string_view body)
{
    const auto row = static_cast<std::int64_t>(id);
    const auto now = isoInstant(m_clock);
    CONSILIUM_TRY(const auto before, boardCase(id));
    if (before.body == body)
        return ok();
    CONSILIUM_TRY(auto update,
                  m_database.prepare("UPDATE board_case SET body=?2, changed=?3 WHERE id=?1"));
    CONSILIUM_CHECK(update.bind(1, row).bind(2, body).bind(3, now).run());
    return keepVersion(m_database, row, now, body);
}

Status Store::keepBoardCase(BoardCaseId id, std::string_view body)
{
    return m_database.transaction([&] { return writeBoardCase(id, body); });
}

Status Store::keepDecision(BoardCaseId id,
                           std::string_view body,
                           const clinical::Case& record,
                           PatientId patient)
{
    auto row = static_cast<std::int64_t>(patient);
    return m_database.transaction([&]() -> Status {
        CONSILIUM_CHECK(writeBoardCase(id, body));
        CONSILIUM_CHECK(writePatient(record, row, false));
        return writeRecords(record, row);
    });
}

Status Store::placeBoardCase(BoardCaseId id, std::optional<MeetingId> meeting, int place)
{
    if (meeting)
        CONSILIUM_CHECK(checkMeeting(m_database, *meeting));
    CONSILIUM_TRY([[maybe_unused]] const auto before, boardCase(id));
    CONSILIUM_TRY(
        auto update,
        m_database.prepare("UPDATE board_case SET meeting=NULLIF(?2, 0), place=?3 WHERE id=?1"));
    return update.bind(1, static_cast<std::int64_t>(id))
        .bind(2, meeting ? static_cast<std::int64_t>(*meeting) : std::int64_t{0})
        .bind(3, std::int64_t{place})
        .run();
}

Status Store::orderBoardCases(MeetingId meeting, const std::vector<BoardCaseId>& ids)
{
    return m_database.transaction([&]() -> Status {
        int place = 0;
        for (const auto id : ids)
            CONSILIUM_CHECK(placeBoardCase(id, meeting, ++place));
        return ok();
    });
}

Result<std::vector<KeptBoardCase>> Store::boardCases() const
{
    CONSILIUM_TRY(auto query,
                  m_database.prepare(std::string(kCase) + "ORDER BY meeting, place, id"));
    std::vector<KeptBoardCase> all;
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return all;
        all.push_back(caseOf(query));
    }
}

Result<KeptBoardCase> Store::boardCase(BoardCaseId id) const
{
    CONSILIUM_TRY(auto query, m_database.prepare(std::string(kCase) + "WHERE id=?1"));
    CONSILIUM_TRY(const bool hasRow, query.bind(1, static_cast<std::int64_t>(id)).step());
    if (!hasRow)
        return fail(ErrorCode::NotFound, "board case");
    return caseOf(query);
}

Result<KeptMeeting> Store::meeting(MeetingId id) const
{
    CONSILIUM_TRY(auto query,
                  m_database.prepare("SELECT id, body, changed FROM meeting WHERE id=?1"));
    CONSILIUM_TRY(const bool hasRow, query.bind(1, static_cast<std::int64_t>(id)).step());
    if (!hasRow)
        return fail(ErrorCode::NotFound, "meeting");
    return KeptMeeting{MeetingId{query.integer(0)}, query.text(1), query.text(2)};
}

Result<std::vector<BoardPatient>> Store::boardPatients(std::optional<PatientId> only) const
{
    const std::string who = only ? "=?1 " : " IN (SELECT patient FROM board_case) ";
    const auto one = only ? static_cast<std::int64_t>(*only) : std::int64_t{0};
    CONSILIUM_TRY(auto people,
                  m_database.prepare(kPatientColumns + ("WHERE id" + who + "ORDER BY id")));
    CONSILIUM_TRY(auto records,
                  m_database.prepare("SELECT patient, kind, body FROM record WHERE patient" + who +
                                     "AND kind IN ('performance-status', 'comorbidity', "
                                     "'imaging-study', 'specimen') ORDER BY patient, kind, place"));
    if (only) {
        people.bind(1, one);
        records.bind(1, one);
    }
    std::vector<BoardPatient> all;
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, people.step());
        if (!hasRow)
            break;
        all.push_back({patientRowOf(people), {}});
    }
    auto of = all.begin();
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, records.step());
        if (!hasRow)
            return all;
        of = std::find_if(of, all.end(), [&](const BoardPatient& patient) {
            return patient.row.id == PatientId{records.integer(0)};
        });
        if (of == all.end())
            return fail(ErrorCode::Damaged, "record: of nobody");
        CONSILIUM_CHECK(addRecord(of->record, records.text(1), records.text(2)));
    }
}

Result<std::vector<BoardVersion>> Store::boardHistory(BoardCaseId id) const
{
    CONSILIUM_TRY(auto query,
                  m_database.prepare("SELECT version, changed, body FROM board_history WHERE "
                                     "board_case=?1 ORDER BY version"));
    query.bind(1, static_cast<std::int64_t>(id));
    std::vector<BoardVersion> all;
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return all;
        all.push_back({static_cast<int>(query.integer(0)), query.text(1), query.text(2)});
    }
}

} // namespace consilium::store
