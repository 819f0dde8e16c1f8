#include "core/services/session.h"

namespace consilium::services
{

namespace
{

namespace fs = std::filesystem;

/// Empty where the failure says nothing about the pack itself.
std::optional<Refusal> refusalOf(ErrorCode code, const std::string& keyId)
{
    if (code == ErrorCode::Untrusted)
        return keyId.empty() ? Refusal::Unsigned : Refusal::UnknownKey;
    if (code == ErrorCode::Damaged)
        return Refusal::Altered;
    if (code == ErrorCode::OlderVersion)
        return Refusal::Older;
    if (code == ErrorCode::AlreadyExists)
        return Refusal::InUse;
    if (code == ErrorCode::NewerVersion)
        return Refusal::NewerProgram;
    if (code == ErrorCode::Malformed)
        return Refusal::NotUnderstood;
    return std::nullopt;
}

} // namespace

Result<PackCheck>
checkPack(const InstallRequest& request, const fs::path& store, const knowledge::Manifest& inUse)
{
    // First, so that a damaged library is not taken for a damaged pack.
    CONSILIUM_TRY(const auto library, knowledge::PackLibrary::open(packFolder(store)));
    PackCheck check;
    const auto bare = knowledge::PackFile::read(request.pack);
    if (!bare.has_value()) {
        const auto code = bare.error().code;
        if (code != ErrorCode::Damaged && code != ErrorCode::NewerVersion)
            return fail(bare.error());
        check.refusal = code == ErrorCode::Damaged ? Refusal::NotWhole : Refusal::NewerProgram;
        check.place = bare.error().context;
        return check;
    }
    check.keyId = bare.value().keyId;
    if (const auto pack = knowledge::Pack::from(bare.value()); pack.has_value())
        check.manifest = pack.value().manifest;
    const auto admitted = admit(request, store, inUse);
    if (admitted.has_value()) {
        check.holder = admitted.value().holder;
        return check;
    }
    check.refusal = refusalOf(admitted.error().code, check.keyId);
    check.place = admitted.error().context;
    if (!check.refusal)
        return fail(admitted.error());
    return check;
}

Result<PackCheck> Session::checkPack(const InstallRequest& request,
                                     const ProgressSink& progress,
                                     std::stop_token stop) const
{
    CONSILIUM_TRY(auto check, services::checkPack(request, m_folder, m_toolbox->pack.manifest));
    if (!check.refusal) {
        CONSILIUM_TRY(check.comparison, comparePack(request.pack, progress, std::move(stop)));
    }
    return check;
}

Status Session::trustKey(const knowledge::PublicKey& key)
{
    CONSILIUM_TRY(auto library, knowledge::PackLibrary::open(packFolder(m_folder)));
    return library.trust(key);
}

Result<PackShelf> Session::packShelf(const fs::path& programKeys) const
{
    CONSILIUM_TRY(const auto library, knowledge::PackLibrary::open(packFolder(m_folder)));
    return PackShelf{library.history(), trustedKeys(programKeys, m_folder).all()};
}

} // namespace consilium::services
