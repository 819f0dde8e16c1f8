#pragma once

#include "core/knowledge/pack.h"
#include "core/knowledge/pack_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace consilium::knowledge
{

/// How a pack came into use.
enum class Origin {
    Shipped,  ///< came with the program
    Installed ///< installed by a person
};

/// One line of the history: from when a pack was in use.
struct Activation
{
    std::string at; ///< ISO instant, UTC
    std::string by; ///< who installed it; empty where it was shipped
    Origin origin = Origin::Installed;
    std::string name;
    std::string version;
    std::string date;       ///< of the edition
    std::string content;    ///< SHA-256 over the entries: names the file and is verified on loading
    std::string keyId;      ///< of the signature; empty where shipped
    std::string holder;     ///< of the key
    std::string acceptedBy; ///< who accepted what was lost; empty where nothing was
    std::vector<std::string> acceptedLoss; ///< the top-level options accepted as lost, in words
    int gained = 0;                        ///< claims, against the pack before
    int lost = 0;
    int moved = 0;

    [[nodiscard]] Manifest manifest() const { return {name, version, date, content, {}}; }
};

/// The packs of an installation: a folder with every pack that was in use, its history and the
/// institution's trusted keys (docs/formats.md). Not thread-safe; whoever writes holds the lock of
/// the store that the folder belongs to.
class PackLibrary
{
public:
    /// A folder that does not exist is an empty library. Damaged where the history was altered:
    /// each line carries the hash of the one before.
    [[nodiscard]] static Result<PackLibrary> open(const std::filesystem::path& folder);

    /// Oldest first.
    [[nodiscard]] const std::vector<Activation>& history() const { return m_history; }

    /// Null where nothing was ever in use.
    [[nodiscard]] const Activation* active() const;
    /// What was in use at the end of the day (UTC); null where nothing was.
    [[nodiscard]] const Activation* activeOn(Day day) const;
    [[nodiscard]] std::filesystem::path fileOf(const Activation& activation) const;

    /// Where the institution's trusted keys (*.pub) are.
    [[nodiscard]] std::filesystem::path keyFolder() const { return m_folder / "keys"; }

    /// Keeps the pack's bytes and appends to the history. OutOfRange where the clock stands before
    /// the last activation; NoPermission, DiskFull, Io: then the history is as before.
    [[nodiscard]] Status activate(const Activation& activation, const PackFile& file);
    /// Adds a key to the institution's. AlreadyExists.
    [[nodiscard]] Status trust(const PublicKey& key);

private:
    PackLibrary(std::filesystem::path folder, std::string log, std::vector<Activation> history);

    std::filesystem::path m_folder;
    std::string m_log; ///< the history's text
    std::vector<Activation> m_history;
};

} // namespace consilium::knowledge
