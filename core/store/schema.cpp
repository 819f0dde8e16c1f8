#include "core/store/schema.h"

#include <array>

namespace consilium::store
{

namespace
{

/// Step n takes a database from schema n to n + 1. A released step is never edited.
constexpr std::array<const char*, kSchema> kSteps{
    R"sql(
CREATE TABLE patient(
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    family_name TEXT NOT NULL,
    given_names TEXT NOT NULL,
    identifier TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    sex TEXT NOT NULL,
    diagnosis TEXT NOT NULL,
    synthetic INTEGER NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX patient_by_name ON patient(family_name COLLATE NOCASE, given_names COLLATE NOCASE, id);
CREATE INDEX patient_by_key ON patient(key);
CREATE TABLE identifier(
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    patient INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
    PRIMARY KEY(value, system, patient)
) WITHOUT ROWID;
CREATE TABLE source(
    patient INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY(patient, place)
) WITHOUT ROWID;
CREATE TABLE record(
    id INTEGER PRIMARY KEY,
    patient INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    place INTEGER NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX record_by_place ON record(patient, kind, place);
CREATE TABLE ranking(
    id INTEGER PRIMARY KEY,
    patient INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
    created TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX ranking_by_patient ON ranking(patient, id);
CREATE INDEX identifier_by_patient ON identifier(patient);
CREATE VIRTUAL TABLE search USING fts5(words, tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
)sql",
    R"sql(
ALTER TABLE ranking ADD COLUMN content TEXT NOT NULL DEFAULT '';
ALTER TABLE ranking ADD COLUMN program TEXT NOT NULL DEFAULT '';
CREATE INDEX ranking_by_content ON ranking(patient, content);
CREATE TABLE ranking_use(
    ranking INTEGER NOT NULL REFERENCES ranking(id) ON DELETE CASCADE,
    why TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    PRIMARY KEY(ranking, why)
) WITHOUT ROWID;
CREATE TABLE part(
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY(kind, content)
);
CREATE TABLE ranking_part(
    ranking INTEGER NOT NULL REFERENCES ranking(id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY(ranking, place)
) WITHOUT ROWID;
)sql",
    // What a list shows of a ranking, apart from the body: with the index no body is read for it.
    R"sql(
CREATE TABLE ranking_summary(
    ranking INTEGER PRIMARY KEY REFERENCES ranking(id) ON DELETE CASCADE,
    body TEXT NOT NULL
);
CREATE INDEX ranking_in_list ON ranking(patient, created, id, program);
)sql",
    // Every saved state of a meeting or a case stays in board_history.
    R"sql(
CREATE TABLE meeting(
    id INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE TABLE board_case(
    id INTEGER PRIMARY KEY,
    patient INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
    meeting INTEGER REFERENCES meeting(id),
    place INTEGER NOT NULL,
    body TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE INDEX board_case_by_meeting ON board_case(meeting, place, id);
CREATE INDEX board_case_by_patient ON board_case(patient, id);
CREATE TABLE board_history(
    board_case INTEGER NOT NULL REFERENCES board_case(id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    changed TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY(board_case, version)
) WITHOUT ROWID;
)sql",
};

} // namespace

Status migrate(const Database& database, const std::function<Status()>& beforeFirst)
{
    CONSILIUM_TRY(auto query, database.prepare("PRAGMA user_version"));
    CONSILIUM_TRY([[maybe_unused]] const bool hasRow, query.step());
    const auto version = query.integer(0);
    query.reset();
    if (version > kSchema)
        return fail(ErrorCode::NewerVersion, "store: schema");
    if (version < 0)
        return fail(ErrorCode::Damaged, "store: schema");
    if (version == kSchema)
        return ok();
    if (version > 0)
        CONSILIUM_CHECK(beforeFirst());
    for (auto step = static_cast<std::size_t>(version); step < kSteps.size(); ++step) {
        CONSILIUM_CHECK(database.transaction([&]() -> Status {
            CONSILIUM_CHECK(database.run(kSteps[step]));
            return database.run("PRAGMA user_version=" + std::to_string(step + 1));
        }));
    }
    return ok();
}

} // namespace consilium::store
