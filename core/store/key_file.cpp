#include "core/store/key_file.h"

#include <boost/json.hpp>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>

namespace consilium::store
{

namespace
{

namespace json = boost::json;

constexpr int kFormat = 1;
constexpr std::string_view kContext = "consilium data key, slot format 1: ";

/// Writes and flushes to the disk, not only to the operating system.
Status writeDurably(const std::filesystem::path& file, std::string_view text)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(errno == EACCES || errno == EROFS ? ErrorCode::NoPermission : ErrorCode::Io,
                    "keys.json: create");
    Status status = ok();
    while (!text.empty() && status.has_value()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0)
            status = fail(errno == ENOSPC || errno == EDQUOT || errno == EFBIG ? ErrorCode::DiskFull
                                                                               : ErrorCode::Io,
                          "keys.json: write");
        else
            text.remove_prefix(static_cast<std::size_t>(written));
    }
    if (status.has_value() && ::fsync(descriptor) != 0)
        status = fail(ErrorCode::Io, "keys.json: flush");
    ::close(descriptor);
    return status;
}

} // namespace

Result<KeyFile> KeyFile::load(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotAStore, "keys.json");
    std::ostringstream text;
    text << file.rdbuf();
    json::error_code error;
    const auto value = json::parse(text.str(), error);
    const auto damaged = [] { return fail(ErrorCode::Damaged, "keys.json"); };
    const auto* object = error ? nullptr : value.if_object();
    if (object == nullptr)
        return damaged();
    const auto* format = object->if_contains("format");
    if (format == nullptr || !format->is_int64())
        return damaged();
    if (format->get_int64() > kFormat)
        return fail(ErrorCode::NewerVersion, "keys.json");
    const auto* slots = object->if_contains("slots");
    if (slots == nullptr || !slots->is_array())
        return damaged();
    KeyFile keys;
    for (const auto& item : slots->get_array()) {
        const auto* slot = item.if_object();
        if (slot == nullptr)
            return damaged();
        const auto text64 = [&](std::string_view name) -> std::string {
            const auto* member = slot->if_contains(name);
            return member != nullptr && member->is_string() ? std::string(member->get_string())
                                                            : std::string();
        };
        const auto number = [&](std::string_view name) -> std::int64_t {
            const auto* member = slot->if_contains(name);
            return member != nullptr && member->is_int64() && member->get_int64() > 0
                       ? member->get_int64()
                       : 0;
        };
        CONSILIUM_TRY(auto salt, crypto::fromBase64(text64("salt")));
        CONSILIUM_TRY(auto wrapped, crypto::fromBase64(text64("wrapped")));
        keys.slots.push_back({text64("kind"),
                              std::move(salt),
                              {static_cast<std::uint64_t>(number("passes")),
                               static_cast<std::size_t>(number("memory"))},
                              std::move(wrapped)});
    }
    if (keys.slots.empty())
        return damaged();
    return keys;
}

Status KeyFile::save(const std::filesystem::path& file) const
{
    json::array list;
    for (const auto& slot : slots)
        list.push_back({{"kind", slot.kind},
                        {"kdf", "argon2id13"},
                        {"salt", crypto::toBase64(slot.salt)},
                        {"passes", static_cast<std::int64_t>(slot.cost.passes)},
                        {"memory", static_cast<std::int64_t>(slot.cost.memoryBytes)},
                        {"cipher", "xchacha20-poly1305"},
                        {"wrapped", crypto::toBase64(slot.wrapped)}});
    const auto text = json::serialize(json::object{{"format", kFormat}, {"slots", list}}) + '\n';
    auto partial = file;
    partial += ".part";
    std::error_code error;
    const auto written = writeDurably(partial, text);
    if (!written.has_value()) {
        std::filesystem::remove(partial, error);
        return written;
    }
    std::filesystem::rename(partial, file, error);
    return error ? Status(fail(ErrorCode::Io, "keys.json: replace")) : ok();
}

Status KeyFile::setSlot(const std::string& kind,
                        std::string_view secret,
                        const crypto::SecretBytes& key,
                        crypto::Cost cost)
{
    KeySlot slot{kind, crypto::randomBytes(crypto::kSaltBytes), cost, {}};
    CONSILIUM_TRY(const auto wrapping, crypto::deriveKey(secret, slot.salt, cost));
    slot.wrapped = crypto::seal(wrapping, key.bytes(), std::string(kContext) + kind);
    std::erase_if(slots, [&](const KeySlot& old) { return old.kind == kind; });
    slots.push_back(std::move(slot));
    return ok();
}

Result<crypto::SecretBytes> KeyFile::unlock(const std::string& kind, std::string_view secret) const
{
    for (const auto& slot : slots) {
        if (slot.kind != kind)
            continue;
        const auto wrapping = crypto::deriveKey(secret, slot.salt, slot.cost);
        if (!wrapping.has_value())
            return fail(wrapping.error().code == ErrorCode::OutOfRange ? ErrorCode::Damaged
                                                                       : wrapping.error().code,
                        "keys.json: slot");
        auto key = crypto::unseal(wrapping.value(), slot.wrapped, std::string(kContext) + kind);
        if (key.has_value() && key.value().bytes().size() == crypto::kKeyBytes)
            return key;
    }
    return fail(ErrorCode::WrongPassphrase);
}

} // namespace consilium::store
