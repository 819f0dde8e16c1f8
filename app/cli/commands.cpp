#include "app/cli/commands.h"

#include "app/cli/answers.h"
#include "core/services/session.h"

#include <fmt/format.h>

#include <fstream>
#include <functional>
#include <map>
#include <ostream>

namespace consilium::cli
{

namespace
{

namespace fs = std::filesystem;
using services::Session;
using services::Toolbox;

class Runner
{
public:
    Runner(const Arguments& arguments, fs::path defaultPack, std::ostream& out, std::ostream& messages)
        : m_arguments(arguments)
        , m_pack(arguments.pack.empty() ? std::move(defaultPack) : arguments.pack)
        , m_out(out)
        , m_messages(messages)
    {
    }

    Status run()
    {
        const std::map<std::string, std::function<Status()>> commands{
            {"store", [this] { return store(); }},         {"import", [this] { return import(); }},
            {"export", [this] { return exportRaw(); }},    {"patients", [this] { return patients(); }},
            {"options", [this] { return options(); }},     {"knowledge", [this] { return knowledge(); }},
        };
        const auto found = commands.find(word(0));
        if (found == commands.end())
            return fail(ErrorCode::Malformed, "no such command");
        return found->second();
    }

private:
    [[nodiscard]] std::string word(std::size_t index) const
    {
        return index < m_arguments.words.size() ? m_arguments.words[index] : std::string();
    }

    Clock clock() const
    {
        if (m_arguments.asOf.empty())
            return systemClock();
        const auto day = PartialDate::parse(m_arguments.asOf);
        const auto instant = day.has_value() ? day.value().earliest() : Day{};
        return [instant] { return std::chrono::system_clock::time_point(instant); };
    }

    Result<std::shared_ptr<const Toolbox>> toolbox() const { return Toolbox::load(m_pack); }

    Result<std::unique_ptr<Session>> session(const fs::path& folder) const
    {
        if (folder.empty())
            return fail(ErrorCode::Malformed, "--store is missing");
        CONSILIUM_TRY(const auto passphrase, readPassphrase(m_arguments));
        CONSILIUM_TRY(auto tools, toolbox());
        return Session::open(folder, passphrase, std::move(tools), clock());
    }

    Status store()
    {
        const fs::path folder = word(2).empty() ? m_arguments.store : fs::path(word(2));
        if (folder.empty())
            return fail(ErrorCode::Malformed, "store: folder is missing");
        if (word(1) == "create" || word(1) == "recover") {
            CONSILIUM_TRY(const auto passphrase, readPassphrase(m_arguments));
            CONSILIUM_TRY(auto tools, toolbox());
            if (word(1) == "create") {
                CONSILIUM_TRY(const auto created, Session::create(folder, passphrase, std::move(tools), clock()));
                answerCreated(m_out, m_arguments.isJson, created.recoveryCode);
                return ok();
            }
            std::ifstream file(m_arguments.recoveryFile);
            std::string code;
            if (!file || !std::getline(file, code))
                return fail(ErrorCode::MissingData, "--recovery-file");
            CONSILIUM_TRY(const auto opened, Session::recover(folder, code, passphrase, std::move(tools), clock()));
            answerDone(m_out, m_arguments.isJson, "store recover", "The new passphrase opens the store; the old one no longer does.");
            return ok();
        }
        if (word(1) == "open" || word(1) == "check" || word(1) == "backup") {
            CONSILIUM_TRY(const auto opened, session(folder));
            std::string text = "The store opens with this passphrase.";
            if (word(1) == "check") {
                CONSILIUM_CHECK(opened->check());
                text = "Every page and record is whole.";
            } else if (word(1) == "backup") {
                CONSILIUM_TRY(const auto name, opened->backup());
                text = "Encrypted copy written: backups/" + name;
            }
            answerDone(m_out, m_arguments.isJson, "store " + word(1), text);
            return ok();
        }
        return fail(ErrorCode::Malformed, "store: create, open, check, backup or recover");
    }

    Status import()
    {
        services::ImportRequest request;
        for (std::size_t index = 1; index < m_arguments.words.size(); ++index)
            request.files.emplace_back(m_arguments.words[index]);
        if (request.files.empty())
            return fail(ErrorCode::Malformed, "import: files are missing");
        request.tumourSample = m_arguments.tumourSample;
        request.normalSample = m_arguments.normalSample;
        if (!m_arguments.genome.empty()) {
            if (m_arguments.genome != "GRCh37" && m_arguments.genome != "GRCh38")
                return fail(ErrorCode::Malformed, "--genome: GRCh37 or GRCh38");
            request.genome = m_arguments.genome == "GRCh37" ? clinical::Genome::GRCh37 : clinical::Genome::GRCh38;
        }
        CONSILIUM_TRY(const auto opened, session(m_arguments.store));
        if (!m_arguments.patient.empty()) {
            CONSILIUM_TRY(request.patient, opened->find(m_arguments.patient));
        }
        CONSILIUM_TRY(const auto outcomes, opened->import(request, {}, {}));
        answerImport(m_out, m_arguments.isJson, outcomes);
        for (const auto& outcome : outcomes) {
            if (outcome.error) {
                m_messages << outcome.fileName << ": " << sentence(*outcome.error) << '\n';
                m_hasFailedFile = true;
            }
        }
        return m_hasFailedFile ? Status(fail(ErrorCode::Malformed, "import: some files were not taken")) : ok();
    }

    Status exportRaw()
    {
        if (m_arguments.patient.empty() || m_arguments.out.empty())
            return fail(ErrorCode::Malformed, "export: --patient and --out are needed");
        CONSILIUM_TRY(const auto opened, session(m_arguments.store));
        CONSILIUM_TRY(const auto id, opened->find(m_arguments.patient));
        CONSILIUM_TRY(const auto files, opened->exportRaw(id));
        std::error_code error;
        fs::create_directories(m_arguments.out, error);
        for (const auto& [name, content] : files) {
            const auto path = m_arguments.out / fs::path(name).filename();
            if (fs::exists(path, error))
                return fail(ErrorCode::AlreadyExists, path.filename().string());
            std::ofstream file(path, std::ios::binary);
            file << content;
            if (!file.flush())
                return fail(ErrorCode::Io, path.filename().string());
        }
        answerDone(m_out, m_arguments.isJson, "export", fmt::format("{} file(s) written", files.size()));
        return ok();
    }

    Status patients()
    {
        CONSILIUM_TRY(const auto opened, session(m_arguments.store));
        if (word(1) == "show") {
            CONSILIUM_TRY(const auto id, opened->find(m_arguments.patient.empty() ? word(2) : m_arguments.patient));
            CONSILIUM_TRY(const auto record, opened->load(id));
            answerCase(m_out, m_arguments.isJson, record);
            return ok();
        }
        if (word(1) != "list")
            return fail(ErrorCode::Malformed, "patients: list or show");
        CONSILIUM_TRY(const auto rows, opened->patients(m_arguments.search, 1000));
        answerPatients(m_out, m_arguments.isJson, rows);
        return ok();
    }

    Status options()
    {
        if (m_arguments.patient.empty())
            return fail(ErrorCode::Malformed, "options: --patient is missing");
        CONSILIUM_TRY(const auto opened, session(m_arguments.store));
        CONSILIUM_TRY(const auto id, opened->find(m_arguments.patient));
        CONSILIUM_TRY(const auto record, opened->load(id));
        CONSILIUM_TRY(const auto ranking, opened->rank(id));
        answerOptions(m_out, m_arguments.isJson, record, ranking);
        return ok();
    }

    Status knowledge()
    {
        if (word(1) == "build") {
            if (word(2).empty() || m_arguments.out.empty())
                return fail(ErrorCode::Malformed, "knowledge build SOURCES --out FILE");
            CONSILIUM_TRY(const auto manifest, knowledge::build(word(2), m_arguments.out));
            answerDone(m_out, m_arguments.isJson, "knowledge build", manifest.name + ' ' + manifest.version + ' ' + manifest.content.substr(0, 12));
            return ok();
        }
        if (word(1) != "info")
            return fail(ErrorCode::Malformed, "knowledge: info or build");
        CONSILIUM_TRY(const auto tools, toolbox());
        answerPack(m_out, m_arguments.isJson, tools->pack);
        return ok();
    }

    const Arguments& m_arguments;
    fs::path m_pack;
    std::ostream& m_out;
    std::ostream& m_messages;
    bool m_hasFailedFile = false;
};

} // namespace

Status run(const Arguments& arguments, const fs::path& defaultPack, std::ostream& out, std::ostream& messages)
{
    return Runner(arguments, defaultPack, out, messages).run();
}

std::string sentence(const Error& error)
{
    const auto text = [&](std::string_view what) {
        return error.context.empty() ? std::string(what) : fmt::format("{} ({})", what, error.context);
    };
    switch (error.code) {
    case ErrorCode::Malformed: return text("The input breaks its format; correct it at the place named and try again.");
    case ErrorCode::OutOfRange: return text("A value lies outside what can be true; check it at the place named.");
    case ErrorCode::MissingData: return text("Something required is missing; name it and try again.");
    case ErrorCode::Unsupported: return text("This version does not read that.");
    case ErrorCode::Ambiguous: return text("Two readings are possible; say which one is meant (--patient, --tumour-sample, --genome).");
    case ErrorCode::NotFound: return text("It was not found; check the name.");
    case ErrorCode::AlreadyExists: return text("It exists already and is not overwritten; choose another place.");
    case ErrorCode::WrongPassphrase: return text("The passphrase does not open this store; try again, or use the recovery code.");
    case ErrorCode::Damaged: return text("Stored bytes do not verify; nothing was changed. Restore the latest backup.");
    case ErrorCode::NotAStore: return text("The folder is not a Consilium store; choose one that holds keys.json.");
    case ErrorCode::NewerVersion: return text("It was written by a newer Consilium; update this program.");
    case ErrorCode::Busy: return text("Another program has this store open; close it there first.");
    case ErrorCode::DiskFull: return text("The disk is full; free some space. What was stored before is unchanged.");
    case ErrorCode::NoPermission: return text("The operating system refused; check the rights of the folder.");
    case ErrorCode::Io: return text("Reading or writing failed; check the disk.");
    case ErrorCode::TooLarge: return text("The input is over the limit that protects memory.");
    case ErrorCode::Cancelled: return text("Stopped as asked; nothing half-written remains.");
    case ErrorCode::Internal: return text("A library reported something unexpected; please report it.");
    }
    return text("Failed.");
}

} // namespace consilium::cli
