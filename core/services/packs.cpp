#include "core/services/packs.h"

#include "core/knowledge/version.h"

namespace consilium::services
{

namespace
{

namespace fs = std::filesystem;
using knowledge::PackLibrary;

/// Below this a copy of the shipped pack (a few megabytes) is not kept.
constexpr std::uintmax_t kSpaceForRecords = std::uintmax_t{64} << 20;

/// A pack of the library, which must still hold what its line of the history says.
Result<std::shared_ptr<const Toolbox>> loadKept(const PackLibrary& library,
                                                const knowledge::Activation& activation,
                                                const fs::path& models)
{
    const auto file = library.fileOf(activation);
    std::error_code error;
    if (!fs::exists(file, error))
        return fail(ErrorCode::Damaged, "pack in use: the file is gone");
    CONSILIUM_TRY(auto toolbox, Toolbox::load(file, models, PackOrigin::Installed));
    if (toolbox->pack.manifest.content != activation.content)
        return fail(ErrorCode::Damaged, "pack in use: another content");
    return toolbox;
}

} // namespace

fs::path packFolder(const fs::path& store) { return store / "packs"; }

Result<std::shared_ptr<const Toolbox>> loadToolbox(const PackChoice& choice)
{
    if (!choice.chosen.empty())
        return Toolbox::load(choice.chosen, choice.models, PackOrigin::Chosen);
    if (!choice.store.empty()) {
        CONSILIUM_TRY(const auto library, PackLibrary::open(packFolder(choice.store)));
        if (choice.activeOn) {
            const auto* then = library.activeOn(*choice.activeOn);
            if (then == nullptr)
                return fail(ErrorCode::NotFound,
                            "no pack was in use here on " +
                                PartialDate::fromDay(*choice.activeOn).iso());
            return loadKept(library, *then, choice.models);
        }
        const auto* active = library.active();
        if (active != nullptr && active->origin == knowledge::Origin::Installed)
            return loadKept(library, *active, choice.models);
    }
    return Toolbox::load(choice.shipped, choice.models, PackOrigin::Shipped);
}

knowledge::TrustedKeys trustedKeys(const fs::path& programKeys, const fs::path& store)
{
    std::vector<fs::path> folders;
    if (!programKeys.empty())
        folders.push_back(programKeys);
    if (!store.empty())
        folders.push_back(packFolder(store) / "keys");
    return knowledge::TrustedKeys::load(folders);
}

Result<knowledge::PackFile>
admit(const InstallRequest& request, const fs::path& store, const knowledge::Manifest& inUse)
{
    CONSILIUM_TRY(auto file,
                  knowledge::PackFile::read(request.pack, trustedKeys(request.trustedKeys, store)));
    if (file.seal == knowledge::Seal::UnknownKey)
        return fail(ErrorCode::Untrusted, "knowledge pack: key " + file.keyId);
    CONSILIUM_TRY(const auto pack, knowledge::Pack::from(file));
    if (file.seal == knowledge::Seal::Unsigned) {
        const auto shipped = knowledge::Pack::load(request.shipped);
        if (!shipped.has_value() || shipped.value().manifest.content != pack.manifest.content)
            return fail(ErrorCode::Untrusted, "knowledge pack: not signed");
    }
    CONSILIUM_CHECK(knowledge::mayFollow(pack.manifest, inUse));
    CONSILIUM_TRY(const auto library, PackLibrary::open(packFolder(store)));
    for (const auto& earlier : library.history()) {
        if (earlier.name == pack.manifest.name)
            CONSILIUM_CHECK(knowledge::mayFollow(pack.manifest, earlier.manifest()));
    }
    return file;
}

Result<knowledge::Activation> activate(const knowledge::PackFile& file,
                                       const InstallRequest& request,
                                       const PackComparison& comparison,
                                       const fs::path& store,
                                       const Clock& clock)
{
    CONSILIUM_TRY(const auto pack, knowledge::Pack::from(file));
    // What was compared was read again from the same place: it has to be what was admitted.
    if (pack.manifest.content != comparison.general.after.content)
        return fail(ErrorCode::Damaged, "knowledge pack: changed while it was read");
    CONSILIUM_TRY(auto library, PackLibrary::open(packFolder(store)));
    knowledge::Activation activation;
    activation.at = isoInstant(clock);
    activation.by = request.by;
    activation.origin = knowledge::Origin::Installed;
    activation.name = pack.manifest.name;
    activation.version = pack.manifest.version;
    activation.date = pack.manifest.date;
    activation.content = pack.manifest.content;
    activation.keyId = file.keyId;
    activation.holder = file.holder;
    activation.acceptedLoss = comparison.topLevelLost();
    activation.acceptedBy = activation.acceptedLoss.empty() ? std::string() : request.acceptedBy;
    activation.gained = comparison.count(knowledge::Change::Gained);
    activation.lost = comparison.count(knowledge::Change::Lost);
    activation.moved = comparison.count(knowledge::Change::Moved);
    CONSILIUM_CHECK(library.activate(activation, file));
    return activation;
}

bool hasSpaceForCopies(const fs::path& store)
{
    std::error_code error;
    const auto space = fs::space(store, error);
    return !error && space.available >= kSpaceForRecords;
}

Status noteShipped(const Toolbox& toolbox, const fs::path& store, const Clock& clock)
{
    if (toolbox.origin != PackOrigin::Shipped)
        return ok();
    CONSILIUM_TRY(auto library, PackLibrary::open(packFolder(store)));
    const auto* last = library.active();
    const auto& manifest = toolbox.pack.manifest;
    if (last != nullptr && last->content == manifest.content)
        return ok();
    const auto at = isoInstant(clock);
    // A day that was asked for in place of today says nothing on when a pack came into use.
    if (last != nullptr && at < last->at)
        return ok();
    if (!hasSpaceForCopies(store))
        return ok();
    CONSILIUM_TRY(const auto file, knowledge::PackFile::read(toolbox.packFile));
    knowledge::Activation activation;
    activation.at = at;
    activation.origin = knowledge::Origin::Shipped;
    activation.name = manifest.name;
    activation.version = manifest.version;
    activation.date = manifest.date;
    activation.content = manifest.content;
    return library.activate(activation, file);
}

} // namespace consilium::services
