#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace consilium::crypto
{

using Byte = unsigned char;

inline constexpr std::size_t kKeyBytes = 32;
inline constexpr std::size_t kSaltBytes = 16;  ///< Argon2 (RFC 9106, section 3.1)
inline constexpr std::size_t kNonceBytes = 24; ///< XChaCha20-Poly1305

/// Bytes in locked memory that is wiped on release and never copied. Move only.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size);

    [[nodiscard]] std::span<Byte> bytes() { return {m_bytes.get(), m_size}; }

    [[nodiscard]] std::span<const Byte> bytes() const { return {m_bytes.get(), m_size}; }

private:
    struct Free
    {
        void operator()(Byte* bytes) const;
    };

    std::unique_ptr<Byte, Free> m_bytes;
    std::size_t m_size;
};

/// How much work a guess costs (Argon2id v1.3, RFC 9106).
struct Cost
{
    std::uint64_t passes = 3;
    std::size_t memoryBytes = std::size_t{256} << 20;

    /// libsodium's smallest accepted cost; for tests only.
    [[nodiscard]] static Cost minimum() { return {1, std::size_t{8} << 10}; }
};

/// Must be called once before anything else here. Internal where the machine gives no randomness.
[[nodiscard]] Status initialize();

[[nodiscard]] SecretBytes randomKey();
[[nodiscard]] std::string randomBytes(std::size_t size);

/// A 256-bit key from a passphrase. OutOfRange for a salt of the wrong size or a cost outside
/// libsodium's limits (so a hostile key file cannot ask for all memory: at most 1 GiB and 16
/// passes); Internal without memory.
[[nodiscard]] Result<SecretBytes>
deriveKey(std::string_view passphrase, std::string_view salt, Cost cost);

/// XChaCha20-Poly1305 with `context` authenticated beside the content. The nonce (24 random bytes)
/// leads the result.
[[nodiscard]] std::string
seal(const SecretBytes& key, std::span<const Byte> content, std::string_view context);
/// Damaged where the key is wrong or a byte was changed: the two cannot be told apart.
[[nodiscard]] Result<SecretBytes>
unseal(const SecretBytes& key, std::string_view sealed, std::string_view context);

[[nodiscard]] std::string toBase64(std::string_view bytes);
/// Malformed where the text is not standard base64 with padding.
[[nodiscard]] Result<std::string> fromBase64(std::string_view text);

/// 160 random bits in Crockford base32, eight groups of four ("7K2M-..."), to be written down once.
[[nodiscard]] std::string newRecoveryCode();
/// The same code without dashes and blanks, upper case, O read as 0 and I, L as 1. Malformed where
/// it cannot be one.
[[nodiscard]] Result<std::string> normalRecoveryCode(std::string_view typed);

} // namespace consilium::crypto
