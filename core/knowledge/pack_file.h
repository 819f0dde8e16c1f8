#pragma once

#include "core/knowledge/keys.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace consilium::knowledge
{

/// (kind, id) -> body, as in the pack's database.
using Entries = std::map<std::pair<std::string, std::string>, std::string>;

/// SHA-256 over all entries, hex.
[[nodiscard]] std::string contentHash(const Entries& entries);

/// Entries with the hash that their pack states for them.
struct HashedEntries
{
    Entries entries;
    std::string hash;
};

/// What a pack whose entries have another hash than it states is refused with.
[[nodiscard]] Error contentHashError();

/// How a pack file stands to the keys that are trusted.
enum class Seal {
    Unsigned,   ///< a bare database, as `build` writes it
    UnknownKey, ///< signed, but not by a trusted key: nothing is known about its bytes
    Verified    ///< every byte is as the holder of a trusted key signed it
};

/// A .cpack file in memory (docs/formats.md), its container read and its signature judged.
struct PackFile
{
    std::string bytes;
    std::size_t contentAt = 0; ///< where the database begins
    Seal seal = Seal::Unsigned;
    std::string keyId;  ///< of the signature; empty where unsigned
    std::string holder; ///< of the trusted key; empty where not verified

    /// NotFound, TooLarge, NewerVersion (a later container), Damaged (cut short, longer than it
    /// says, or the signature of a trusted key does not verify).
    [[nodiscard]] static Result<PackFile> read(const std::filesystem::path& file,
                                               const TrustedKeys& trusted = {});

    [[nodiscard]] std::string_view content() const
    {
        return std::string_view(bytes).substr(contentAt);
    }

    /// Damaged where the database or its content hash does not verify; NewerVersion.
    [[nodiscard]] Result<HashedEntries> entries() const;
    /// The same without looking at the content hash: the caller does, before anybody sees them.
    [[nodiscard]] Result<HashedEntries> unverifiedEntries() const;
};

/// Signs the content of `pack` and writes the result to `out` (which may be `pack` itself): a
/// signature that was there is replaced. Damaged where the content does not verify.
[[nodiscard]] Status
sign(const std::filesystem::path& pack, const SigningKey& key, const std::filesystem::path& out);

inline constexpr int kPackSchema = 1; ///< user_version of the database

} // namespace consilium::knowledge
