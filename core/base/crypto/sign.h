#pragma once

#include "core/base/crypto/secret.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace consilium::crypto
{

inline constexpr std::size_t kPublicKeyBytes = 32;  ///< Ed25519 (RFC 8032, section 5.1.5)
inline constexpr std::size_t kSigningKeyBytes = 64; ///< seed and public key, as libsodium keeps it
inline constexpr std::size_t kSignatureBytes = 64;  ///< RFC 8032, section 5.1.6

struct SigningPair
{
    std::string publicKey; ///< kPublicKeyBytes raw bytes
    SecretBytes secretKey{kSigningKeyBytes};
};

/// A new Ed25519 pair from the machine's randomness.
[[nodiscard]] SigningPair newSigningPair();

/// Ed25519ph (RFC 8032, section 5.1: the message is hashed with SHA-512 first) over the parts, one
/// after the other. `secretKey` holds kSigningKeyBytes.
[[nodiscard]] std::string sign(const SecretBytes& secretKey,
                               std::initializer_list<std::string_view> parts);
/// False for any change of key, signature or parts, and for a key or signature of another size.
[[nodiscard]] bool isSignedBy(std::string_view publicKey,
                              std::string_view signature,
                              std::initializer_list<std::string_view> parts);

} // namespace consilium::crypto
