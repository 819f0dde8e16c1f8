#include "app/cli/commands.h"

#include "app/cli/answers.h"
#include "app/cli/context.h"

#include <fmt/format.h>

#include <charconv>
#include <fstream>
#include <map>
#include <ostream>

namespace consilium::cli
{

namespace
{

namespace fs = std::filesystem;
using services::Session;
using services::Toolbox;

Status runStore(Context& context)
{
    const auto& arguments = context.arguments;
    const auto action = context.word(1);
    const fs::path folder = context.word(2).empty() ? arguments.store : fs::path(context.word(2));
    if (folder.empty())
        return fail(context.wrongUsage("store: folder is missing"));
    if (action == "create" || action == "recover") {
        std::string code;
        if (action == "recover") {
            std::ifstream file(arguments.recoveryFile);
            if (!file || !std::getline(file, code))
                return fail(context.wrongUsage("--recovery-file"));
        }
        CONSILIUM_TRY(const auto passphrase, readPassphrase(arguments));
        CONSILIUM_TRY(auto tools, context.toolbox(folder));
        if (action == "create") {
            CONSILIUM_TRY(const auto created,
                          Session::create(folder, passphrase, std::move(tools), context.clock()));
            answerCreated(context.out, arguments.isJson, created.recoveryCode);
            return ok();
        }
        CONSILIUM_TRY(
            const auto opened,
            Session::recover(folder, code, passphrase, std::move(tools), context.clock()));
        answerDone(context.out,
                   arguments.isJson,
                   "store recover",
                   "The new passphrase opens the store; the old one no longer does.");
        return ok();
    }
    if (action != "open" && action != "check" && action != "backup")
        return fail(context.wrongUsage("store: create, open, check, backup or recover"));
    CONSILIUM_TRY(const auto opened, context.session(folder));
    std::string text = "The store opens with this passphrase.";
    if (action == "check") {
        CONSILIUM_CHECK(opened->check());
        text = "Every page and record is whole.";
    } else if (action == "backup") {
        CONSILIUM_TRY(const auto name, opened->backup());
        text = "Encrypted copy written: backups/" + name;
    }
    answerDone(context.out, arguments.isJson, "store " + action, text);
    return ok();
}

Status runImport(Context& context)
{
    const auto& arguments = context.arguments;
    services::ImportRequest request;
    for (std::size_t index = 1; index < arguments.words.size(); ++index)
        request.files.emplace_back(arguments.words[index]);
    if (request.files.empty())
        return fail(context.wrongUsage("import: files are missing"));
    request.tumourSample = arguments.tumourSample;
    request.normalSample = arguments.normalSample;
    request.panel = arguments.panel;
    if (!arguments.genome.empty()) {
        if (arguments.genome != "GRCh37" && arguments.genome != "GRCh38")
            return fail(context.wrongUsage("--genome: GRCh37 or GRCh38"));
        request.genome =
            arguments.genome == "GRCh37" ? clinical::Genome::GRCh37 : clinical::Genome::GRCh38;
    }
    CONSILIUM_TRY(const auto opened, context.session(arguments.store));
    if (!arguments.patient.empty()) {
        CONSILIUM_TRY(request.patient, opened->find(arguments.patient));
    }
    CONSILIUM_TRY(const auto outcomes, opened->import(request, {}, {}));
    answerImport(context.out, arguments.isJson, outcomes);
    Status status = ok();
    for (const auto& outcome : outcomes) {
        if (outcome.error) {
            context.messages << outcome.fileName << ": " << sentence(*outcome.error) << '\n';
            if (status.has_value())
                status = fail(outcome.error->code, "import: not every file was taken");
        }
    }
    return status;
}

Status runExport(Context& context)
{
    const auto& arguments = context.arguments;
    if (arguments.out.empty())
        return fail(context.wrongUsage("export: --out is missing"));
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    CONSILIUM_TRY(const auto files, found.first->exportRaw(found.second));
    std::error_code error;
    fs::create_directories(arguments.out, error);
    for (const auto& [name, content] : files) {
        const auto path = arguments.out / fs::path(name).filename();
        if (fs::exists(path, error))
            return fail(ErrorCode::AlreadyExists, path.filename().string());
        std::ofstream file(path, std::ios::binary);
        file << content;
        if (!file.flush())
            return fail(ErrorCode::Io, path.filename().string());
    }
    answerDone(
        context.out, arguments.isJson, "export", fmt::format("{} file(s) written", files.size()));
    return ok();
}

Status runPatients(Context& context)
{
    const auto& arguments = context.arguments;
    if (context.word(1) != "list" && context.word(1) != "show")
        return fail(context.wrongUsage("patients: list or show"));
    CONSILIUM_TRY(const auto opened, context.session(arguments.store));
    if (context.word(1) == "show") {
        CONSILIUM_TRY(
            const auto id,
            opened->find(arguments.patient.empty() ? context.word(2) : arguments.patient));
        CONSILIUM_TRY(const auto record, opened->load(id));
        answerCase(context.out, arguments.isJson, record);
        return ok();
    }
    CONSILIUM_TRY(const auto rows, opened->patients(arguments.search, 1000));
    answerPatients(context.out, arguments.isJson, rows);
    return ok();
}

Status runOptions(Context& context)
{
    if (!context.arguments.caseFile.empty())
        return runCaseOptions(context);
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    CONSILIUM_TRY(const auto record, found.first->load(found.second));
    if (asksBeyondTheList(context.arguments))
        return runOptionQuestion(context, record, found.first->toolbox(), today(context.clock()));
    CONSILIUM_TRY(const auto ranking, found.first->rank(found.second));
    if (context.arguments.isJson)
        answerJson(context.out,
                   "options",
                   services::toJson(ranking, found.first->toolbox().research(record, ranking)));
    else
        answerOptions(context.out, record, ranking);
    return ok();
}

Status runKnowledge(Context& context)
{
    const auto& arguments = context.arguments;
    if (context.word(1) == "restate")
        return runRestate(context);
    if (context.word(1) == "build") {
        if (context.word(2).empty() || arguments.out.empty())
            return fail(context.wrongUsage("knowledge build SOURCES --out FILE"));
        std::vector<std::string> notes;
        CONSILIUM_TRY(const auto manifest,
                      knowledge::build(context.word(2),
                                       arguments.out,
                                       {arguments.hotspots, arguments.sources, &notes}));
        for (const auto& note : notes)
            context.messages << note << '\n';
        answerDone(context.out,
                   arguments.isJson,
                   "knowledge build",
                   manifest.name + ' ' + manifest.version + ' ' + manifest.content.substr(0, 12));
        return ok();
    }
    if (context.word(1) != "info")
        return runPacks(context);
    CONSILIUM_TRY(const auto tools, context.toolbox(arguments.store));
    answerPack(context.out, arguments.isJson, tools->pack);
    return ok();
}

} // namespace

std::string Context::word(std::size_t index) const
{
    return index < arguments.words.size() ? arguments.words[index] : std::string();
}

Clock Context::clock() const
{
    if (arguments.asOf.empty())
        return systemClock();
    const auto day = PartialDate::parse(arguments.asOf);
    const auto instant = day.has_value() ? day.value().earliest() : Day{};
    return [instant] { return std::chrono::system_clock::time_point(instant); };
}

Result<std::shared_ptr<const Toolbox>> Context::toolbox(const fs::path& store)
{
    services::PackChoice choice{places.pack, arguments.pack, store, {}, places.models};
    if (!arguments.packAsOf.empty()) {
        const auto day = PartialDate::parse(arguments.packAsOf);
        if (!day.has_value() || day.value().precision() != PartialDate::Precision::ToDay)
            return fail(wrongUsage("--pack-as-of: YYYY-MM-DD"));
        if (store.empty() || !arguments.pack.empty())
            return fail(wrongUsage("--pack-as-of: goes with --store and without --pack"));
        choice.activeOn = day.value().earliest();
    }
    if (!arguments.pack.empty()) {
        CONSILIUM_TRY(
            const auto file,
            knowledge::PackFile::read(arguments.pack, services::trustedKeys(places.keys, store)));
        if (file.seal != knowledge::Seal::Verified)
            messages << "Note: this pack is not signed by a key that is trusted here. It is read "
                        "for inspection and cannot be installed.\n";
    }
    return services::loadToolbox(choice);
}

Result<std::unique_ptr<Session>> Context::session(const fs::path& folder)
{
    if (folder.empty())
        return fail(wrongUsage("--store is missing"));
    CONSILIUM_TRY(const auto passphrase, readPassphrase(arguments));
    CONSILIUM_TRY(auto tools, toolbox(folder));
    return Session::open(folder, passphrase, std::move(tools), clock());
}

Result<std::pair<std::unique_ptr<Session>, PatientId>> Context::sessionAndPatient()
{
    if (arguments.patient.empty())
        return fail(wrongUsage("--patient is missing"));
    CONSILIUM_TRY(auto opened, session(arguments.store));
    CONSILIUM_TRY(const auto id, opened->find(arguments.patient));
    return std::pair(std::move(opened), id);
}

Result<std::int64_t> Context::number(const std::string& text, const char* what)
{
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number <= 0)
        return fail(wrongUsage(fmt::format("{}: {} is a number", word(0), what)));
    return number;
}

Error Context::wrongUsage(std::string what)
{
    isWrongUsage = true;
    return {ErrorCode::Malformed, std::move(what)};
}

int run(const Arguments& arguments, const Places& places, std::ostream& out, std::ostream& messages)
{
    Context context{arguments, places, out, messages};
    if (!arguments.models.empty())
        context.places.models = arguments.models;
    static const std::map<std::string, Status (*)(Context&)> kCommands{
        {"board", runBoard},
        {"store", runStore},
        {"import", runImport},
        {"export", runExport},
        {"family", runFamily},
        {"findings", runFindings},
        {"patients", runPatients},
        {"annotate", runAnnotate},
        {"options", runOptions},
        {"knowledge", runKnowledge},
        {"calc", runCalc},
        {"model", runModel},
        {"pgx", runPgx},
        {"rankings", runRankings},
        {"report", runReport},
        {"risk", runRisk},
    };
    const auto found = kCommands.find(context.word(0));
    Status status = fail(ErrorCode::Malformed, "no such command");
    if (found == kCommands.end())
        context.isWrongUsage = true;
    else if (!arguments.asOf.empty() && !PartialDate::parse(arguments.asOf).has_value())
        status = fail(context.wrongUsage("--as-of: YYYY-MM-DD"));
    else
        status = found->second(context);
    if (status.has_value())
        return 0;
    if (context.isWrongUsage)
        messages << status.error().context << "\n\n" << usage();
    else
        messages << sentence(status.error()) << '\n';
    return context.isWrongUsage ? 2 : 1;
}

std::string sentence(const Error& error)
{
    const auto text = [&](std::string_view what) {
        return error.context.empty() ? std::string(what)
                                     : fmt::format("{} ({})", what, error.context);
    };
    switch (error.code) {
    case ErrorCode::Malformed:
        return text("The input breaks its format; correct it at the place named and try again.");
    case ErrorCode::OutOfRange:
        return text("A value lies outside what can be true; check it at the place named.");
    case ErrorCode::MissingData:
        return text("Something required is missing; name it and try again.");
    case ErrorCode::Unsupported:
        return text("This version does not read that.");
    case ErrorCode::Ambiguous:
        return text("Two readings are possible; say which one is meant (--patient, "
                    "--tumour-sample, --sample, --genome).");
    case ErrorCode::NotFound:
        return text("It was not found; check the name.");
    case ErrorCode::AlreadyExists:
        return text("It exists already and is not overwritten; choose another place.");
    case ErrorCode::WrongPassphrase:
        return text(
            "The passphrase does not open this store; try again, or use the recovery code.");
    case ErrorCode::Damaged:
        return text("Stored bytes do not verify; nothing was changed. Restore the latest backup.");
    case ErrorCode::NotAStore:
        return text("The folder is not a Consilium store; choose one that holds keys.json.");
    case ErrorCode::NewerVersion:
        return text("It was written by a newer Consilium; update this program.");
    case ErrorCode::OlderVersion:
        return text("It is not newer than what is in use here, so it is not taken; ask its maker "
                    "for an edition with a higher version.");
    case ErrorCode::Untrusted:
        return text("It is not signed by a key that is trusted here; ask its maker for a signed "
                    "file, or trust the maker's key first.");
    case ErrorCode::Busy:
        return text("Another program has this store open; close it there first.");
    case ErrorCode::DiskFull:
        return text("The disk is full; free some space. What was stored before is unchanged.");
    case ErrorCode::NoPermission:
        return text("The operating system refused; check the rights of the folder.");
    case ErrorCode::Io:
        return text("Reading or writing failed; check the disk.");
    case ErrorCode::TooLarge:
        return text("The input is over the limit that protects memory.");
    case ErrorCode::Cancelled:
        return text("Stopped as asked; nothing half-written remains.");
    case ErrorCode::Internal:
        return text("A library reported something unexpected; please report it.");
    }
    return text("Failed.");
}

} // namespace consilium::cli
