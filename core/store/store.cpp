#include "core/store/store.h"

#include "core/clinical/codec.h"
#include "core/store/key_file.h"
#include "core/store/schema.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace consilium::store
{

namespace
{

namespace fs = std::filesystem;

fs::path keyPath(const fs::path& folder) { return folder / "keys.json"; }

fs::path databasePath(const fs::path& folder) { return folder / "records.db"; }

/// Removes what create() began unless it is told to keep it.
class Undo
{
public:
    explicit Undo(fs::path folder)
        : m_folder(std::move(folder))
    {
    }

    ~Undo()
    {
        std::error_code error;
        if (!m_folder.empty())
            fs::remove_all(m_folder, error);
    }

    Undo(const Undo&) = delete;
    Undo& operator=(const Undo&) = delete;

    void keep() { m_folder.clear(); }

private:
    fs::path m_folder;
};

} // namespace

Store::FolderLock::FolderLock(int descriptor)
    : m_descriptor(descriptor)
{
}

Store::FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

Store::FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<Store::FolderLock> Store::FolderLock::take(const fs::path& folder)
{
    const int descriptor = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(errno == EACCES || errno == EROFS ? ErrorCode::NoPermission
                    : errno == ENOSPC                 ? ErrorCode::DiskFull
                                                      : ErrorCode::Io,
                    "store: lock file");
    FolderLock lock(descriptor);
    // The kernel drops the lock with the process, so a crash leaves none behind.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Busy, "store: lock file");
    return lock;
}

Store::Store(
    fs::path folder, FolderLock lock, Database database, crypto::SecretBytes key, Clock clock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_key(std::move(key))
    , m_clock(std::move(clock))
{
}

Result<Store>
Store::openWithKey(const fs::path& folder, FolderLock lock, crypto::SecretBytes key, Clock clock)
{
    std::error_code error;
    if (!fs::is_regular_file(databasePath(folder), error))
        return fail(ErrorCode::Damaged, "records.db missing");
    CONSILIUM_TRY(auto database, Database::open(databasePath(folder), key, false));
    Store store(folder, std::move(lock), std::move(database), std::move(key), std::move(clock));
    CONSILIUM_CHECK(migrate(store.m_database, [&]() -> Status {
        const auto copied = store.backup();
        return copied.has_value() ? ok() : Status(fail(copied.error()));
    }));
    return store;
}

Result<Store::Created>
Store::create(const fs::path& folder, std::string_view passphrase, Clock clock, crypto::Cost cost)
{
    CONSILIUM_CHECK(crypto::initialize());
    if (passphrase.empty())
        return fail(ErrorCode::MissingData, "passphrase");
    std::error_code error;
    if (fs::exists(folder, error) &&
        (!fs::is_directory(folder, error) || !fs::is_empty(folder, error)))
        return fail(ErrorCode::AlreadyExists, "store folder");
    fs::create_directories(folder, error);
    if (error)
        return fail(error == std::errc::permission_denied    ? ErrorCode::NoPermission
                    : error == std::errc::no_space_on_device ? ErrorCode::DiskFull
                                                             : ErrorCode::Io,
                    "store folder");
    fs::permissions(folder, fs::perms::owner_all, error);
    Undo undo(folder);
    CONSILIUM_TRY(auto lock, FolderLock::take(folder));
    auto key = crypto::randomKey();
    auto recoveryCode = crypto::newRecoveryCode();
    CONSILIUM_TRY(const auto normalCode, crypto::normalRecoveryCode(recoveryCode));
    {
        CONSILIUM_TRY(const auto database, Database::open(databasePath(folder), key, true));
        CONSILIUM_CHECK(migrate(database, [] { return ok(); }));
    }
    // keys.json last: a folder without it is not a store, so a kill before this line leaves nothing
    // that looks like one.
    KeyFile keys;
    CONSILIUM_CHECK(keys.setSlot("passphrase", passphrase, key, cost));
    CONSILIUM_CHECK(keys.setSlot("recovery", normalCode, key, cost));
    CONSILIUM_CHECK(keys.save(keyPath(folder)));
    CONSILIUM_TRY(auto store,
                  openWithKey(folder, std::move(lock), std::move(key), std::move(clock)));
    undo.keep();
    return Created{std::move(store), std::move(recoveryCode)};
}

Result<Store> Store::open(const fs::path& folder, std::string_view passphrase, Clock clock)
{
    CONSILIUM_CHECK(crypto::initialize());
    CONSILIUM_TRY(const auto keys, KeyFile::load(keyPath(folder)));
    CONSILIUM_TRY(auto lock, FolderLock::take(folder));
    CONSILIUM_TRY(auto key, keys.unlock("passphrase", passphrase));
    return openWithKey(folder, std::move(lock), std::move(key), std::move(clock));
}

Result<Store> Store::recover(const fs::path& folder,
                             std::string_view recoveryCode,
                             std::string_view newPassphrase,
                             Clock clock,
                             crypto::Cost cost)
{
    CONSILIUM_CHECK(crypto::initialize());
    if (newPassphrase.empty())
        return fail(ErrorCode::MissingData, "passphrase");
    CONSILIUM_TRY(auto keys, KeyFile::load(keyPath(folder)));
    CONSILIUM_TRY(auto lock, FolderLock::take(folder));
    const auto code = crypto::normalRecoveryCode(recoveryCode);
    if (!code.has_value())
        return fail(ErrorCode::WrongPassphrase, "recovery code");
    CONSILIUM_TRY(auto key, keys.unlock("recovery", code.value()));
    CONSILIUM_CHECK(keys.setSlot("passphrase", newPassphrase, key, cost));
    CONSILIUM_CHECK(keys.save(keyPath(folder)));
    return openWithKey(folder, std::move(lock), std::move(key), std::move(clock));
}

Status Store::check() const
{
    for (const auto* pragma : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check(1)"}) {
        CONSILIUM_TRY(auto query, m_database.prepare(pragma));
        CONSILIUM_TRY(const bool hasRow, query.step());
        if (hasRow && query.text(0) != "ok")
            return fail(ErrorCode::Damaged, "records.db: pages");
    }
    CONSILIUM_TRY(auto query, m_database.prepare("SELECT id FROM patient ORDER BY id"));
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return checkRankings();
        const auto record = load(PatientId{query.integer(0)});
        if (!record.has_value())
            return fail(ErrorCode::Damaged,
                        "patient " + std::to_string(query.integer(0)) + ": " +
                            record.error().context);
    }
}

Result<std::string> Store::backup() const
{
    std::error_code error;
    const auto folder = m_folder / "backups";
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::Io, "backups folder");
    auto stamp = isoInstant(m_clock);
    std::erase(stamp, ':');
    auto fileName = stamp + ".db";
    CONSILIUM_CHECK(m_database.copyTo(folder / fileName, m_key));
    return fileName;
}

} // namespace consilium::store
