#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/services/packs.h"

#include <pwd.h>
#include <unistd.h>

#include <ostream>

namespace consilium::cli
{

namespace
{

namespace fs = std::filesystem;
using services::LabelledCase;

/// `--by`, else the account of the operating system.
std::string whoAsks(const Arguments& arguments)
{
    if (!arguments.by.empty())
        return arguments.by;
    const auto* account = ::getpwuid(::getuid());
    return account == nullptr ? std::string() : account->pw_name;
}

Status runSign(Context& context)
{
    const auto& arguments = context.arguments;
    const fs::path pack = context.word(2);
    if (pack.empty() || arguments.key.empty())
        return fail(context.wrongUsage("knowledge sign PACK --key FILE [--out FILE]"));
    CONSILIUM_TRY(const auto passphrase, readPassphrase(arguments));
    CONSILIUM_TRY(const auto key, knowledge::SigningKey::load(arguments.key, passphrase));
    CONSILIUM_CHECK(knowledge::sign(pack, key, arguments.out.empty() ? pack : arguments.out));
    answerSignature(context.out,
                    arguments.isJson,
                    "knowledge sign",
                    "The pack is signed.",
                    key.publicKey.id,
                    key.publicKey.holder);
    return ok();
}

Status runVerify(Context& context)
{
    const auto& arguments = context.arguments;
    if (context.word(2).empty())
        return fail(context.wrongUsage("knowledge verify PACK [--key PUBLIC] [--store FOLDER]"));
    auto trusted = services::trustedKeys(context.places.keys, arguments.store);
    if (!arguments.key.empty()) {
        CONSILIUM_TRY(auto key, knowledge::PublicKey::load(arguments.key));
        trusted = knowledge::TrustedKeys({std::move(key)});
    }
    for (const auto& refused : trusted.refused())
        context.messages << sentence(refused) << '\n';
    CONSILIUM_TRY(const auto file, knowledge::PackFile::read(context.word(2), trusted));
    if (file.seal == knowledge::Seal::Unsigned)
        return fail(ErrorCode::Untrusted, "knowledge pack: not signed");
    if (file.seal == knowledge::Seal::UnknownKey)
        return fail(ErrorCode::Untrusted, "knowledge pack: key " + file.keyId);
    CONSILIUM_TRY(const auto pack, knowledge::Pack::from(file));
    answerSignature(context.out,
                    arguments.isJson,
                    "knowledge verify",
                    pack.manifest.name + ' ' + pack.manifest.version +
                        ": every byte is as it was signed.",
                    file.keyId,
                    file.holder);
    return ok();
}

/// The cases of `--case`, one after the other.
services::CaseSource sourceOf(std::vector<LabelledCase> cases)
{
    return [cases = std::move(cases),
            next = std::size_t{0}]() mutable -> Result<std::optional<LabelledCase>> {
        if (next == cases.size())
            return std::optional<LabelledCase>();
        return std::optional<LabelledCase>(std::move(cases[next++]));
    };
}

Status runCompare(Context& context)
{
    const auto& arguments = context.arguments;
    const bool isAgainstActive = context.word(3).empty();
    const fs::path after = context.word(isAgainstActive ? 2 : 3);
    const bool hasStore = !arguments.store.empty();
    if (after.empty() || (hasStore && (!isAgainstActive || !arguments.caseFile.empty())))
        return fail(context.wrongUsage("knowledge compare BEFORE AFTER [--case FILE] | AFTER "
                                       "[--case FILE] | AFTER --store FOLDER"));
    if (hasStore) {
        CONSILIUM_TRY(const auto opened, context.session(arguments.store));
        CONSILIUM_TRY(const auto comparison, opened->comparePack(after, {}, {}));
        answerComparison(context.out, arguments.isJson, comparison);
        return ok();
    }
    std::vector<LabelledCase> cases;
    if (!arguments.caseFile.empty()) {
        CONSILIUM_TRY(cases, services::readCases(arguments.caseFile));
    }
    const auto count = static_cast<int>(cases.size());
    const auto& own = arguments.pack.empty() ? context.places.pack : arguments.pack;
    CONSILIUM_TRY(const auto comparison,
                  services::comparePacks(isAgainstActive ? own : fs::path(context.word(2)),
                                         after,
                                         context.places.models,
                                         sourceOf(std::move(cases)),
                                         count,
                                         today(context.clock()),
                                         {},
                                         {}));
    answerComparison(context.out, arguments.isJson, comparison);
    return ok();
}

Status runInstall(Context& context)
{
    const auto& arguments = context.arguments;
    if (context.word(2).empty() || arguments.store.empty())
        return fail(context.wrongUsage(
            "knowledge install PACK --store FOLDER [--by NAME] [--accept NAME]"));
    if (!arguments.pack.empty() || !arguments.packAsOf.empty())
        return fail(context.wrongUsage("knowledge install: without --pack and --pack-as-of"));
    CONSILIUM_TRY(const auto opened, context.session(arguments.store));
    const services::InstallRequest request{context.word(2),
                                           whoAsks(arguments),
                                           arguments.accept,
                                           context.places.pack,
                                           context.places.keys};
    CONSILIUM_TRY(const auto outcome, opened->installPack(request, {}, {}));
    answerInstall(context.out, arguments.isJson, outcome);
    if (outcome.state == services::InstallState::NeedsAcceptance)
        return fail(ErrorCode::MissingData,
                    "knowledge install: the pack loses options of the first level; --accept NAME "
                    "of the person who accepts that");
    return ok();
}

Status runList(Context& context)
{
    if (context.arguments.store.empty())
        return fail(context.wrongUsage("knowledge list --store FOLDER"));
    CONSILIUM_TRY(const auto library,
                  knowledge::PackLibrary::open(services::packFolder(context.arguments.store)));
    answerHistory(context.out, context.arguments.isJson, library.history());
    return ok();
}

Status runKey(Context& context)
{
    const auto& arguments = context.arguments;
    const auto action = context.word(2);
    const fs::path file = context.word(3);
    if (action == "create" && !file.empty() && !arguments.by.empty()) {
        CONSILIUM_TRY(const auto passphrase, readPassphrase(arguments));
        CONSILIUM_TRY(const auto key, knowledge::createKey(file, arguments.by, passphrase));
        answerSignature(context.out,
                        arguments.isJson,
                        "knowledge key create",
                        "The private half is in " + file.filename().string() +
                            ", sealed under the passphrase; give away only " +
                            file.filename().string() + ".pub.",
                        key.id,
                        key.holder);
        return ok();
    }
    if (action == "trust" && !file.empty() && !arguments.store.empty()) {
        CONSILIUM_TRY(const auto key, knowledge::PublicKey::load(file));
        CONSILIUM_TRY(const auto opened, context.session(arguments.store));
        CONSILIUM_CHECK(opened->trustKey(file));
        answerSignature(context.out,
                        arguments.isJson,
                        "knowledge key trust",
                        "Packs signed with this key may be installed here.",
                        key.id,
                        key.holder);
        return ok();
    }
    return fail(
        context.wrongUsage("knowledge key create FILE --by NAME | trust FILE.pub --store FOLDER"));
}

} // namespace

Status runPacks(Context& context)
{
    const auto action = context.word(1);
    if (action == "sign")
        return runSign(context);
    if (action == "verify")
        return runVerify(context);
    if (action == "compare")
        return runCompare(context);
    if (action == "install")
        return runInstall(context);
    if (action == "list")
        return runList(context);
    if (action == "key")
        return runKey(context);
    return fail(
        context.wrongUsage("knowledge: info, build, sign, verify, compare, install, list or key"));
}

} // namespace consilium::cli
