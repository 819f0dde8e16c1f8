#include "core/knowledge/keys.h"

#include "core/base/crypto/hash.h"
#include "core/knowledge/files.h"

#include <boost/json.hpp>

#include <algorithm>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr int kFormat = 1;
constexpr std::string_view kKind = "consilium pack key";
constexpr std::string_view kContext = "consilium pack key, format 1: ";
constexpr std::size_t kIdDigits = 32;

std::string idOf(std::string_view key) { return crypto::sha256Hex(key).substr(0, kIdDigits); }

Result<json::object> readKeyObject(const fs::path& file)
{
    CONSILIUM_TRY(const auto text, readWhole(file));
    const auto name = file.filename().string();
    json::error_code error;
    auto value = json::parse(text, error);
    auto* object = error ? nullptr : value.if_object();
    const auto* kind = object == nullptr ? nullptr : object->if_contains("kind");
    if (kind == nullptr || !kind->is_string() || kind->get_string() != json::string_view(kKind))
        return fail(ErrorCode::Malformed, name + ": not a key file");
    const auto* format = object->if_contains("format");
    if (format == nullptr || !format->is_int64())
        return fail(ErrorCode::Malformed, name + ": format");
    if (format->get_int64() > kFormat)
        return fail(ErrorCode::NewerVersion, name);
    return std::move(*object);
}

std::string member(const json::object& object, std::string_view name)
{
    const auto* found = object.if_contains(name);
    return found != nullptr && found->is_string() ? std::string(found->get_string())
                                                  : std::string();
}

std::uint64_t numberOf(const json::object& object, std::string_view name)
{
    const auto* found = object.if_contains(name);
    return found != nullptr && found->is_int64() && found->get_int64() > 0
               ? static_cast<std::uint64_t>(found->get_int64())
               : 0;
}

Result<PublicKey> publicOf(const json::object& object, const std::string& name)
{
    PublicKey key{member(object, "id"), member(object, "holder"), {}};
    const auto bytes = crypto::fromBase64(member(object, "public"));
    if (!bytes.has_value() || bytes.value().size() != crypto::kPublicKeyBytes)
        return fail(ErrorCode::Malformed, name + ": public");
    key.bytes = bytes.value();
    if (key.id != idOf(key.bytes))
        return fail(ErrorCode::Damaged, name + ": id");
    return key;
}

json::object written(const PublicKey& key)
{
    return {{"kind", json::string_view(kKind)},
            {"format", kFormat},
            {"id", key.id},
            {"holder", key.holder},
            {"public", crypto::toBase64(key.bytes)}};
}

Status mustNotExist(const fs::path& file)
{
    std::error_code error;
    return fs::exists(file, error)
               ? Status(fail(ErrorCode::AlreadyExists, file.filename().string()))
               : ok();
}

} // namespace

Result<PublicKey> PublicKey::load(const fs::path& file)
{
    CONSILIUM_TRY(const auto object, readKeyObject(file));
    return publicOf(object, file.filename().string());
}

Status PublicKey::save(const fs::path& file) const
{
    CONSILIUM_CHECK(mustNotExist(file));
    return writeWhole(file, json::serialize(written(*this)) + '\n');
}

Result<SigningKey> SigningKey::load(const fs::path& file, std::string_view passphrase)
{
    const auto name = file.filename().string();
    CONSILIUM_TRY(const auto object, readKeyObject(file));
    CONSILIUM_TRY(auto key, publicOf(object, name));
    const auto salt = crypto::fromBase64(member(object, "salt"));
    const auto sealed = crypto::fromBase64(member(object, "sealed"));
    if (!salt.has_value() || !sealed.has_value() || sealed.value().empty())
        return fail(ErrorCode::Malformed, name + ": no private half");
    CONSILIUM_CHECK(crypto::initialize());
    CONSILIUM_TRY(const auto wrapping,
                  crypto::deriveKey(passphrase,
                                    salt.value(),
                                    {numberOf(object, "passes"),
                                     static_cast<std::size_t>(numberOf(object, "memory"))}));
    auto secret = crypto::unseal(wrapping, sealed.value(), std::string(kContext) + key.id);
    if (!secret.has_value())
        return fail(ErrorCode::WrongPassphrase, name);
    if (secret.value().bytes().size() != crypto::kSigningKeyBytes)
        return fail(ErrorCode::Damaged, name + ": private half");
    return SigningKey{std::move(key), std::move(secret).value()};
}

Result<PublicKey> createKey(const fs::path& file,
                            std::string_view holder,
                            std::string_view passphrase,
                            crypto::Cost cost)
{
    if (holder.empty())
        return fail(ErrorCode::MissingData, "holder of the key");
    if (passphrase.empty())
        return fail(ErrorCode::MissingData, "passphrase of the key");
    auto publicFile = file;
    publicFile += ".pub";
    CONSILIUM_CHECK(mustNotExist(file));
    CONSILIUM_CHECK(mustNotExist(publicFile));
    CONSILIUM_CHECK(crypto::initialize());
    const auto pair = crypto::newSigningPair();
    const PublicKey key{idOf(pair.publicKey), std::string(holder), pair.publicKey};
    const auto salt = crypto::randomBytes(crypto::kSaltBytes);
    CONSILIUM_TRY(const auto wrapping, crypto::deriveKey(passphrase, salt, cost));
    auto object = written(key);
    object.emplace("kdf", "argon2id13");
    object.emplace("salt", crypto::toBase64(salt));
    object.emplace("passes", static_cast<std::int64_t>(cost.passes));
    object.emplace("memory", static_cast<std::int64_t>(cost.memoryBytes));
    object.emplace("cipher", "xchacha20-poly1305");
    object.emplace("sealed",
                   crypto::toBase64(crypto::seal(
                       wrapping, pair.secretKey.bytes(), std::string(kContext) + key.id)));
    CONSILIUM_CHECK(writeWhole(file, json::serialize(object) + '\n', Access::OwnerOnly));
    CONSILIUM_CHECK(key.save(publicFile));
    return key;
}

TrustedKeys::TrustedKeys(std::vector<PublicKey> keys)
    : m_keys(std::move(keys))
{
}

TrustedKeys TrustedKeys::load(const std::vector<fs::path>& folders)
{
    std::vector<fs::path> files;
    for (const auto& folder : folders) {
        std::error_code error;
        for (const auto& item : fs::directory_iterator(folder, error)) {
            if (item.path().extension() == ".pub")
                files.push_back(item.path());
        }
    }
    std::sort(files.begin(), files.end());
    TrustedKeys trusted;
    for (const auto& file : files) {
        auto key = PublicKey::load(file);
        if (!key.has_value())
            trusted.m_refused.push_back(key.error());
        else if (trusted.find(key.value().id) == nullptr)
            trusted.m_keys.push_back(std::move(key).value());
    }
    return trusted;
}

const PublicKey* TrustedKeys::find(std::string_view id) const
{
    const auto found = std::find_if(
        m_keys.begin(), m_keys.end(), [&](const PublicKey& key) { return key.id == id; });
    return found == m_keys.end() ? nullptr : &*found;
}

} // namespace consilium::knowledge
