#include "core/store/database.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>

// SQLCipher declares these only when built with SQLITE_HAS_CODEC defined; the library always
// exports them.
extern "C" int sqlite3_key_v2(sqlite3* database, const char* name, const void* key, int length);

namespace consilium::store
{

namespace
{

Error errorOf(int code, const char* step)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, step};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, step};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, step};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return {ErrorCode::NoPermission, step};
    default:
        return {ErrorCode::Io, step};
    }
}

/// SQLCipher takes a raw key as the text x'..64 digits..'; it lives in wiped memory only.
crypto::SecretBytes keyText(const crypto::SecretBytes& key)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    crypto::SecretBytes text(key.bytes().size() * 2 + 3);
    auto out = text.bytes();
    out[0] = 'x';
    out[1] = '\'';
    std::size_t at = 2;
    for (const auto byte : key.bytes()) {
        out[at++] = static_cast<crypto::Byte>(kDigits[byte >> 4]);
        out[at++] = static_cast<crypto::Byte>(kDigits[byte & 15]);
    }
    out[at] = '\'';
    return text;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement& Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

Statement& Statement::bind(int index, std::string_view value)
{
    sqlite3_bind_text(
        m_statement.get(), index, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindBytes(int index, std::string_view value)
{
    sqlite3_bind_blob64(m_statement.get(), index, value.data(), value.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return fail(errorOf(code, "store: step"));
}

Status Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row.has_value()) {
            reset();
            return fail(row.error());
        }
        if (!row.value())
            break;
    }
    reset();
    return ok();
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return bytes == nullptr ? std::string()
                            : std::string(bytes,
                                          static_cast<std::size_t>(
                                              sqlite3_column_bytes(m_statement.get(), column)));
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

Database::Database(sqlite3* database)
    : m_database(database)
{
}

Result<Database>
Database::open(const std::filesystem::path& file, const crypto::SecretBytes& key, bool mayCreate)
{
    sqlite3* raw = nullptr;
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mayCreate ? SQLITE_OPEN_CREATE : 0);
    const int opened = sqlite3_open_v2(file.c_str(), &raw, flags, nullptr);
    Database database(raw);
    if (opened != SQLITE_OK)
        return fail(errorOf(opened, "store: open"));
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, 200);
    {
        const auto text = keyText(key);
        const int keyed =
            sqlite3_key_v2(raw, "main", text.bytes().data(), static_cast<int>(text.bytes().size()));
        if (keyed != SQLITE_OK)
            return fail(errorOf(keyed, "store: key"));
    }
    CONSILIUM_CHECK(database.run("PRAGMA cipher_log_level=NONE"));
    CONSILIUM_CHECK(database.run("PRAGMA cipher_page_size=4096"));
    CONSILIUM_CHECK(database.run("PRAGMA temp_store=MEMORY"));
    CONSILIUM_CHECK(
        database.run("PRAGMA cipher_memory_security=OFF")); // pages are wiped by secure_delete;
                                                            // keys by SQLCipher
    // The first read tells whether the key fits.
    CONSILIUM_CHECK(database.run("SELECT count(*) FROM sqlite_schema"));
    CONSILIUM_CHECK(database.run("PRAGMA journal_mode=WAL"));
    CONSILIUM_CHECK(database.run("PRAGMA synchronous=FULL"));
    CONSILIUM_CHECK(database.run("PRAGMA secure_delete=ON"));
    CONSILIUM_CHECK(database.run("PRAGMA foreign_keys=ON"));
    return database;
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(
        m_database.get(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(code, "store: prepare"));
    return Statement(raw);
}

Status Database::run(const std::string& sql) const
{
    const int code = sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? ok() : Status(fail(errorOf(code, "store: statement")));
}

std::int64_t Database::lastRow() const { return sqlite3_last_insert_rowid(m_database.get()); }

Status Database::copyTo(const std::filesystem::path& target, const crypto::SecretBytes& key) const
{
    auto partial = target;
    partial += ".part";
    std::error_code error;
    std::filesystem::remove(partial, error);
    {
        CONSILIUM_TRY(const auto copy, open(partial, key, true));
        auto* backup = sqlite3_backup_init(copy.m_database.get(), "main", m_database.get(), "main");
        if (backup == nullptr)
            return fail(ErrorCode::Io, "store: backup");
        const int stepped = sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
        if (stepped != SQLITE_DONE)
            return fail(errorOf(stepped, "store: backup"));
        CONSILIUM_CHECK(copy.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    std::filesystem::rename(partial, target, error);
    return error ? Status(fail(ErrorCode::Io, "store: backup")) : ok();
}

} // namespace consilium::store
