#include "core/base/crypto/secret.h"

#include "core/base/crypto/hash.h"

#include <sodium.h>

#include <new>

namespace consilium::crypto
{

namespace
{

constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kRecoveryLetters = 32; // 32 letters of 5 bits: 160 bits
constexpr std::uint64_t kMostPasses = 16;
constexpr std::size_t kMostMemory = std::size_t{1} << 30;

const Byte* data(std::string_view text) { return reinterpret_cast<const Byte*>(text.data()); }

Byte* data(std::string& text) { return reinterpret_cast<Byte*>(text.data()); }

} // namespace

struct Sha256::State
{
    crypto_hash_sha256_state state{};
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->state);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    crypto_hash_sha256_update(&m_state->state, data(bytes), bytes.size());
}

std::string Sha256::hex()
{
    Byte digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_final(&m_state->state, digest);
    std::string hex(sizeof digest * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest, sizeof digest);
    hex.pop_back();
    return hex;
}

std::string sha256Hex(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

void SecretBytes::Free::operator()(Byte* bytes) const { sodium_free(bytes); }

SecretBytes::SecretBytes(std::size_t size)
    : m_bytes(static_cast<Byte*>(sodium_malloc(size)))
    , m_size(size)
{
    if (m_bytes == nullptr)
        throw std::bad_alloc(); // no memory for a key: nothing sensible can follow
}

Status initialize()
{
    return sodium_init() < 0 ? Status(fail(ErrorCode::Internal, "crypto: start")) : ok();
}

SecretBytes randomKey()
{
    SecretBytes key(kKeyBytes);
    randombytes_buf(key.bytes().data(), kKeyBytes);
    return key;
}

std::string randomBytes(std::size_t size)
{
    std::string bytes(size, '\0');
    randombytes_buf(bytes.data(), size);
    return bytes;
}

Result<SecretBytes> deriveKey(std::string_view passphrase, std::string_view salt, Cost cost)
{
    static_assert(kSaltBytes == crypto_pwhash_SALTBYTES);
    if (salt.size() != kSaltBytes || cost.passes < crypto_pwhash_OPSLIMIT_MIN ||
        cost.passes > kMostPasses || cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN ||
        cost.memoryBytes > kMostMemory)
        return fail(ErrorCode::OutOfRange, "key slot: cost or salt");
    SecretBytes key(kKeyBytes);
    if (crypto_pwhash(key.bytes().data(),
                      kKeyBytes,
                      passphrase.data(),
                      passphrase.size(),
                      data(salt),
                      cost.passes,
                      cost.memoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Internal, "key derivation: memory");
    return key;
}

std::string seal(const SecretBytes& key, std::span<const Byte> content, std::string_view context)
{
    static_assert(kNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    std::string sealed = randomBytes(kNonceBytes);
    sealed.resize(kNonceBytes + content.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(data(sealed) + kNonceBytes,
                                               &length,
                                               content.data(),
                                               content.size(),
                                               data(context),
                                               context.size(),
                                               nullptr,
                                               data(sealed),
                                               key.bytes().data());
    return sealed;
}

Result<SecretBytes>
unseal(const SecretBytes& key, std::string_view sealed, std::string_view context)
{
    constexpr std::size_t kOverhead = kNonceBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() < kOverhead)
        return fail(ErrorCode::Damaged, "sealed bytes: too short");
    SecretBytes content(sealed.size() - kOverhead);
    unsigned long long length = 0;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(content.bytes().data(),
                                                                  &length,
                                                                  nullptr,
                                                                  data(sealed) + kNonceBytes,
                                                                  sealed.size() - kNonceBytes,
                                                                  data(context),
                                                                  context.size(),
                                                                  data(sealed),
                                                                  key.bytes().data());
    if (failed != 0)
        return fail(ErrorCode::Damaged, "sealed bytes");
    return content;
}

std::string toBase64(std::string_view bytes)
{
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(
        text.data(), text.size(), data(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

Result<std::string> fromBase64(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    if (sodium_base642bin(data(bytes),
                          bytes.size(),
                          text.data(),
                          text.size(),
                          nullptr,
                          &length,
                          nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return fail(ErrorCode::Malformed, "base64");
    bytes.resize(length);
    return bytes;
}

std::string newRecoveryCode()
{
    std::string code;
    for (std::size_t letter = 0; letter < kRecoveryLetters; ++letter) {
        if (letter != 0 && letter % 4 == 0)
            code += '-';
        code += kCrockford[randombytes_uniform(32)];
    }
    return code;
}

Result<std::string> normalRecoveryCode(std::string_view typed)
{
    std::string code;
    for (char letter : typed) {
        if (letter == '-' || letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t')
            continue;
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
        if (letter == 'O')
            letter = '0';
        if (letter == 'I' || letter == 'L')
            letter = '1';
        if (kCrockford.find(letter) == std::string_view::npos)
            return fail(ErrorCode::Malformed, "recovery code");
        code += letter;
    }
    if (code.size() != kRecoveryLetters)
        return fail(ErrorCode::Malformed, "recovery code");
    return code;
}

} // namespace consilium::crypto
