#include "core/base/crypto/sign.h"

#include <sodium.h>

namespace consilium::crypto
{

namespace
{

static_assert(kPublicKeyBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(kSigningKeyBytes == crypto_sign_SECRETKEYBYTES);
static_assert(kSignatureBytes == crypto_sign_BYTES);

const Byte* data(std::string_view text) { return reinterpret_cast<const Byte*>(text.data()); }

Byte* data(std::string& text) { return reinterpret_cast<Byte*>(text.data()); }

crypto_sign_state hashed(std::initializer_list<std::string_view> parts)
{
    crypto_sign_state state;
    crypto_sign_init(&state);
    for (const auto part : parts)
        crypto_sign_update(&state, data(part), part.size());
    return state;
}

} // namespace

SigningPair newSigningPair()
{
    SigningPair pair;
    pair.publicKey.resize(kPublicKeyBytes);
    crypto_sign_keypair(data(pair.publicKey), pair.secretKey.bytes().data());
    return pair;
}

std::string sign(const SecretBytes& secretKey, std::initializer_list<std::string_view> parts)
{
    auto state = hashed(parts);
    std::string signature(kSignatureBytes, '\0');
    crypto_sign_final_create(&state, data(signature), nullptr, secretKey.bytes().data());
    return signature;
}

bool isSignedBy(std::string_view publicKey,
                std::string_view signature,
                std::initializer_list<std::string_view> parts)
{
    if (publicKey.size() != kPublicKeyBytes || signature.size() != kSignatureBytes)
        return false;
    auto state = hashed(parts);
    std::string copy(signature); // libsodium 1.0.18 takes a pointer to what it does not change
    return crypto_sign_final_verify(&state, data(copy), data(publicKey)) == 0;
}

} // namespace consilium::crypto
