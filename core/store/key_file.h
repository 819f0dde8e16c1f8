#pragma once

#include "core/base/crypto/secret.h"

#include <filesystem>
#include <string>
#include <vector>

namespace consilium::store
{

/// One way to the data key: Argon2id over a passphrase or recovery code, then XChaCha20-Poly1305.
struct KeySlot
{
    std::string kind; ///< "passphrase" or "recovery"
    std::string salt;
    crypto::Cost cost;
    std::string wrapped;
};

/// keys.json of a store, format 1.
struct KeyFile
{
    std::vector<KeySlot> slots;

    /// NotAStore where there is none, Damaged, NewerVersion.
    [[nodiscard]] static Result<KeyFile> load(const std::filesystem::path& file);
    /// Replaces the file as a whole: written beside it, flushed, renamed.
    [[nodiscard]] Status save(const std::filesystem::path& file) const;

    /// Wraps `key` under `secret`, in place of the slot of that kind.
    [[nodiscard]] Status setSlot(const std::string& kind,
                                 std::string_view secret,
                                 const crypto::SecretBytes& key,
                                 crypto::Cost cost);
    /// WrongPassphrase where no slot of the kind opens.
    [[nodiscard]] Result<crypto::SecretBytes> unlock(const std::string& kind,
                                                     std::string_view secret) const;
};

} // namespace consilium::store
