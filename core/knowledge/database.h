#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace consilium::knowledge
{

/// The SQLite file inside a pack: table entry(kind, id, body) and one content hash. Not encrypted:
/// it holds published facts only. Used by one thread at a time.
class PackDatabase
{
public:
    /// Reads from `bytes`, which must outlive the database: what is read is what was verified.
    /// Damaged where they are not such a database.
    [[nodiscard]] static Result<PackDatabase> openBytes(std::string_view bytes);
    /// A new file in one transaction that finish() commits.
    [[nodiscard]] static Result<PackDatabase> create(const std::filesystem::path& file, int schema);

    [[nodiscard]] Result<int> schemaVersion() const;
    [[nodiscard]] Result<std::string> contentHash() const;
    /// In order of kind and id.
    [[nodiscard]] Status forEachEntry(
        const std::function<void(std::string kind, std::string id, std::string body)>& visit) const;
    [[nodiscard]] Status
    add(const std::string& kind, const std::string& id, const std::string& body);
    [[nodiscard]] Status finish(const std::string& contentHash);

private:
    struct Close
    {
        void operator()(sqlite3* database) const;
    };

    explicit PackDatabase(sqlite3* database);
    [[nodiscard]] Status run(const char* sql);

    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace consilium::knowledge
