#pragma once

#include "core/base/crypto/sign.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace consilium::knowledge
{

/// The public half of a key that signs packs, as its holder gives it away.
struct PublicKey
{
    std::string id;     ///< 32 hex digits: the first 16 bytes of SHA-256 of the key
    std::string holder; ///< who signs with it, in the holder's own words
    std::string bytes;  ///< crypto::kPublicKeyBytes raw bytes

    /// A key file, public or private (docs/formats.md): only its public half is read. NotFound,
    /// Malformed, NewerVersion, Damaged (the id is not that of the key).
    [[nodiscard]] static Result<PublicKey> load(const std::filesystem::path& file);
    /// Writes a public key file. AlreadyExists, NoPermission, Io, DiskFull.
    [[nodiscard]] Status save(const std::filesystem::path& file) const;
};

/// A key that signs packs, open in locked memory.
struct SigningKey
{
    PublicKey publicKey;
    crypto::SecretBytes secret;

    /// As PublicKey::load; WrongPassphrase, and Malformed for a file that holds no private half.
    [[nodiscard]] static Result<SigningKey> load(const std::filesystem::path& file,
                                                 std::string_view passphrase);
};

/// Makes a pair: `file` (readable by its owner only) holds the private half sealed under the
/// passphrase (Argon2id, XChaCha20-Poly1305), `file`.pub the public half. AlreadyExists where
/// either is there; MissingData without holder or passphrase.
[[nodiscard]] Result<PublicKey> createKey(const std::filesystem::path& file,
                                          std::string_view holder,
                                          std::string_view passphrase,
                                          crypto::Cost cost = {});

/// The keys whose packs may be installed: every *.pub file of some folders.
class TrustedKeys
{
public:
    TrustedKeys() = default;
    explicit TrustedKeys(std::vector<PublicKey> keys);

    /// Folders that do not exist hold no key. A file that is no public key is left out and named in
    /// refused().
    [[nodiscard]] static TrustedKeys load(const std::vector<std::filesystem::path>& folders);

    [[nodiscard]] const PublicKey* find(std::string_view id) const;

    [[nodiscard]] const std::vector<PublicKey>& all() const { return m_keys; }

    [[nodiscard]] const std::vector<Error>& refused() const { return m_refused; }

private:
    std::vector<PublicKey> m_keys;
    std::vector<Error> m_refused;
};

} // namespace consilium::knowledge
