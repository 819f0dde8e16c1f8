#include "core/knowledge/database.h"

#include <sqlcipher/sqlite3.h>

namespace consilium::knowledge
{

namespace
{

struct Finalize
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

using Query = std::unique_ptr<sqlite3_stmt, Finalize>;

Error errorOf(int code, const char* step)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, step};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, step};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return {ErrorCode::NoPermission, step};
    default:
        return {ErrorCode::Io, step};
    }
}

Result<Query> prepare(sqlite3* database, const char* sql)
{
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(database, sql, -1, &raw, nullptr);
    Query query(raw);
    // A table that is missing in an existing file means that the file is not a pack.
    if (code == SQLITE_ERROR)
        return fail(ErrorCode::Damaged, "knowledge pack: tables");
    if (code != SQLITE_OK)
        return fail(errorOf(code, "knowledge pack: query"));
    return query;
}

std::string column(sqlite3_stmt* query, int index)
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(query, index));
    return bytes == nullptr
               ? std::string()
               : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(query, index)));
}

} // namespace

void PackDatabase::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

PackDatabase::PackDatabase(sqlite3* database)
    : m_database(database)
{
}

Result<PackDatabase> PackDatabase::openBytes(std::string_view bytes)
{
    if (bytes.empty())
        return fail(ErrorCode::Damaged, "knowledge pack: empty");
    sqlite3* raw = nullptr;
    int code = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE, nullptr);
    PackDatabase database(raw);
    if (code != SQLITE_OK)
        return fail(errorOf(code, "knowledge pack: open"));
    // SQLite takes a pointer to bytes that READONLY keeps it from changing.
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    code = sqlite3_deserialize(raw,
                               "main",
                               reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data())),
                               size,
                               size,
                               SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return fail(errorOf(code, "knowledge pack: open"));
    return database;
}

Result<PackDatabase> PackDatabase::create(const std::filesystem::path& file, int schema)
{
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    PackDatabase database(raw);
    if (code != SQLITE_OK)
        return fail(errorOf(code, "knowledge pack: create"));
    CONSILIUM_CHECK(database.run("PRAGMA journal_mode=OFF"));
    CONSILIUM_CHECK(database.run("BEGIN"));
    CONSILIUM_CHECK(
        database.run("CREATE TABLE entry(kind TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL,"
                     " PRIMARY KEY(kind, id)) WITHOUT ROWID"));
    CONSILIUM_CHECK(database.run("CREATE TABLE content(hash TEXT NOT NULL)"));
    CONSILIUM_CHECK(database.run(("PRAGMA user_version=" + std::to_string(schema)).c_str()));
    return database;
}

Status PackDatabase::run(const char* sql)
{
    const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? ok() : Status(fail(errorOf(code, "knowledge pack: write")));
}

Result<int> PackDatabase::schemaVersion() const
{
    CONSILIUM_TRY(const auto query, prepare(m_database.get(), "PRAGMA user_version"));
    const int code = sqlite3_step(query.get());
    if (code != SQLITE_ROW)
        return fail(errorOf(code, "knowledge pack: schema"));
    return sqlite3_column_int(query.get(), 0);
}

Result<std::string> PackDatabase::contentHash() const
{
    CONSILIUM_TRY(const auto query, prepare(m_database.get(), "SELECT hash FROM content"));
    if (sqlite3_step(query.get()) != SQLITE_ROW)
        return fail(ErrorCode::Damaged, "knowledge pack: content hash");
    return column(query.get(), 0);
}

Status PackDatabase::forEachEntry(
    const std::function<void(std::string, std::string, std::string)>& visit) const
{
    CONSILIUM_TRY(const auto query,
                  prepare(m_database.get(), "SELECT kind, id, body FROM entry ORDER BY kind, id"));
    int code = sqlite3_step(query.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(query.get()))
        visit(column(query.get(), 0), column(query.get(), 1), column(query.get(), 2));
    return code == SQLITE_DONE ? ok() : Status(fail(errorOf(code, "knowledge pack: read")));
}

Status PackDatabase::add(const std::string& kind, const std::string& id, const std::string& body)
{
    CONSILIUM_TRY(const auto query,
                  prepare(m_database.get(), "INSERT INTO entry VALUES(?1, ?2, ?3)"));
    sqlite3_bind_text(query.get(), 1, kind.c_str(), static_cast<int>(kind.size()), SQLITE_STATIC);
    sqlite3_bind_text(query.get(), 2, id.c_str(), static_cast<int>(id.size()), SQLITE_STATIC);
    sqlite3_bind_blob(query.get(), 3, body.data(), static_cast<int>(body.size()), SQLITE_STATIC);
    const int code = sqlite3_step(query.get());
    return code == SQLITE_DONE ? ok() : Status(fail(errorOf(code, "knowledge pack: write")));
}

Status PackDatabase::finish(const std::string& contentHash)
{
    CONSILIUM_TRY(const auto query, prepare(m_database.get(), "INSERT INTO content VALUES(?1)"));
    sqlite3_bind_text(
        query.get(), 1, contentHash.c_str(), static_cast<int>(contentHash.size()), SQLITE_STATIC);
    const int code = sqlite3_step(query.get());
    if (code != SQLITE_DONE)
        return fail(errorOf(code, "knowledge pack: write"));
    return run("COMMIT");
}

} // namespace consilium::knowledge
