#pragma once

#include "core/base/crypto/secret.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace consilium::store
{

/// A prepared statement. Parameters and columns are 1-based and 0-based as in SQLite.
class Statement
{
public:
    explicit Statement(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::string_view value);
    /// Bytes that are no text; text() reads them back.
    Statement& bindBytes(int index, std::string_view value);
    Statement& bindNull(int index);
    /// True while there is a row. DiskFull, Damaged, Busy, Io.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end and makes the statement ready for the next use.
    [[nodiscard]] Status run();
    void reset();
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// One encrypted connection, with the settings every store uses: raw 256-bit key, WAL, memory-only
/// temporary storage, secure delete, foreign keys, full synchronisation. One thread at a time.
class Database
{
public:
    /// Damaged where the file does not open with this key.
    [[nodiscard]] static Result<Database>
    open(const std::filesystem::path& file, const crypto::SecretBytes& key, bool mayCreate);

    [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
    [[nodiscard]] Status run(const std::string& sql) const;

    /// Runs `work` inside a transaction: all of it or nothing.
    template <typename Work>
    [[nodiscard]] Status transaction(Work&& work) const
    {
        CONSILIUM_CHECK(run("BEGIN IMMEDIATE"));
        const Status done = work();
        if (done.has_value()) {
            const Status committed = run("COMMIT");
            if (committed.has_value())
                return ok();
            (void)run("ROLLBACK");
            return committed;
        }
        (void)run("ROLLBACK");
        return done;
    }

    [[nodiscard]] std::int64_t lastRow() const;
    /// Copies the whole database into `target` with the same key; the copy is complete or absent.
    [[nodiscard]] Status copyTo(const std::filesystem::path& target,
                                const crypto::SecretBytes& key) const;

private:
    struct Close
    {
        void operator()(sqlite3* database) const;
    };

    explicit Database(sqlite3* database);
    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace consilium::store
