#include "core/knowledge/pack_file.h"

#include "core/base/crypto/hash.h"
#include "core/knowledge/database.h"
#include "core/knowledge/files.h"

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;

// The container: magic, key id, length of the content, signature, content.
constexpr std::string_view kMagic = "CONSILIUM PACK1\n";
constexpr std::string_view kAnyMagic = "CONSILIUM PACK";
constexpr std::string_view kDatabaseMagic{"SQLite format 3\0", 16};
constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kIdAt = kMagic.size();
constexpr std::size_t kLengthAt = kIdAt + kIdBytes;
constexpr std::size_t kSignatureAt = kLengthAt + kLengthBytes;
constexpr std::size_t kContentAt = kSignatureAt + crypto::kSignatureBytes;

/// Signed before the content, so that no other signed message of ours can be taken for a pack.
constexpr std::string_view kDomain = "consilium knowledge pack, container 1\n";

std::string hexOf(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    for (const char letter : bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        hex += kDigits[byte >> 4];
        hex += kDigits[byte & 15];
    }
    return hex;
}

std::string bytesOf(std::string_view hex)
{
    const auto digit = [](char letter) { return letter <= '9' ? letter - '0' : letter - 'a' + 10; };
    std::string bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
        bytes += static_cast<char>(digit(hex[at]) * 16 + digit(hex[at + 1]));
    return bytes;
}

/// Little-endian, eight bytes.
std::string lengthBytes(std::uint64_t length)
{
    std::string bytes;
    for (std::size_t at = 0; at < kLengthBytes; ++at, length >>= 8)
        bytes += static_cast<char>(length & 0xff);
    return bytes;
}

} // namespace

std::string contentHash(const Entries& entries)
{
    crypto::Sha256 hash;
    for (const auto& [key, body] : entries) {
        for (const std::string_view part : {key.first, key.second}) {
            hash.add(part);
            hash.add("\x1f");
        }
        hash.add(body);
        hash.add("\x1e");
    }
    return hash.hex();
}

Result<PackFile> PackFile::read(const fs::path& path, const TrustedKeys& trusted)
{
    PackFile file;
    auto bytes = readWhole(path);
    if (!bytes.has_value())
        return fail(bytes.error().code, "knowledge pack");
    file.bytes = std::move(bytes).value();
    const std::string_view all = file.bytes;
    if (all.starts_with(kDatabaseMagic))
        return file;
    if (!all.starts_with(kMagic))
        return fail(all.starts_with(kAnyMagic) ? ErrorCode::NewerVersion : ErrorCode::Damaged,
                    "knowledge pack: not a pack");
    if (all.size() < kContentAt)
        return fail(ErrorCode::Damaged, "knowledge pack: cut short");
    file.contentAt = kContentAt;
    const auto id = all.substr(kIdAt, kIdBytes);
    const auto length = all.substr(kLengthAt, kLengthBytes);
    if (length != lengthBytes(file.content().size()))
        return fail(ErrorCode::Damaged, "knowledge pack: cut short or longer than it says");
    file.keyId = hexOf(id);
    const auto* key = trusted.find(file.keyId);
    if (key == nullptr) {
        file.seal = Seal::UnknownKey;
        return file;
    }
    CONSILIUM_CHECK(crypto::initialize());
    if (!crypto::isSignedBy(key->bytes,
                            all.substr(kSignatureAt, crypto::kSignatureBytes),
                            {kDomain, id, length, file.content()}))
        return fail(ErrorCode::Damaged, "knowledge pack: signature");
    file.seal = Seal::Verified;
    file.holder = key->holder;
    return file;
}

Error contentHashError() { return {ErrorCode::Damaged, "knowledge pack: content hash"}; }

Result<HashedEntries> PackFile::entries() const
{
    CONSILIUM_TRY(auto stated, unverifiedEntries());
    if (stated.hash != contentHash(stated.entries))
        return fail(contentHashError());
    return stated;
}

Result<HashedEntries> PackFile::unverifiedEntries() const
{
    CONSILIUM_TRY(const auto database, PackDatabase::openBytes(content()));
    CONSILIUM_TRY(const int schema, database.schemaVersion());
    if (schema > kPackSchema)
        return fail(ErrorCode::NewerVersion, "knowledge pack");
    if (schema < 1)
        return fail(ErrorCode::Damaged, "knowledge pack: schema");
    HashedEntries stated;
    auto& entries = stated.entries;
    CONSILIUM_CHECK(database.forEachEntry([&](std::string kind, std::string id, std::string body) {
        // They come in order.
        entries.emplace_hint(
            entries.end(), std::pair{std::move(kind), std::move(id)}, std::move(body));
    }));
    CONSILIUM_TRY(stated.hash, database.contentHash());
    return stated;
}

Status sign(const fs::path& pack, const SigningKey& key, const fs::path& out)
{
    CONSILIUM_TRY(const auto file, PackFile::read(pack));
    CONSILIUM_CHECK(file.entries());
    CONSILIUM_CHECK(crypto::initialize());
    const auto id = bytesOf(key.publicKey.id);
    const auto length = lengthBytes(file.content().size());
    const auto signature = crypto::sign(key.secret, {kDomain, id, length, file.content()});
    std::string signedBytes(kMagic);
    signedBytes += id + length + signature;
    signedBytes += file.content();
    return writeWhole(out, signedBytes);
}

} // namespace consilium::knowledge
