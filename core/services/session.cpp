#include "core/services/session.h"

#include "core/clinical/codec.h"
#include "core/interchange/fhir/fhir.h"
#include "core/interchange/panel/panel.h"
#include "core/interchange/vcf/vcf.h"
#include "core/store/store.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <sstream>

namespace consilium::services
{

namespace
{

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = std::uintmax_t{2} << 30;

Result<std::string> readFile(const fs::path& path)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error)
        return fail(ErrorCode::NotFound, path.filename().string());
    if (size > kLargestFile)
        return fail(ErrorCode::TooLarge, path.filename().string());
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NoPermission, path.filename().string());
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

bool isVariantFile(const fs::path& path)
{
    const auto name = path.filename().string();
    return name.ends_with(".vcf") || name.ends_with(".vcf.gz") || name.ends_with(".vcf.bgz") ||
           name.ends_with(".bcf");
}

/// Whether the store itself can no longer be written: then going on makes no sense.
bool isFatal(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::DiskFull ||
           error.context.starts_with("store:");
}

} // namespace

Session::Session(fs::path folder,
                 std::unique_ptr<store::Store> store,
                 std::shared_ptr<const Toolbox> toolbox,
                 Clock clock)
    : m_folder(std::move(folder))
    , m_store(std::move(store))
    , m_toolbox(std::move(toolbox))
    , m_clock(std::move(clock))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::over(const fs::path& folder,
                                               store::Store store,
                                               std::shared_ptr<const Toolbox> toolbox,
                                               Clock clock)
{
    // A copy that cannot be kept is no reason to keep a record closed: the next opening tries
    // again.
    (void)noteShipped(*toolbox, folder, clock);
    return std::unique_ptr<Session>(new Session(folder,
                                                std::make_unique<store::Store>(std::move(store)),
                                                std::move(toolbox),
                                                std::move(clock)));
}

Result<Session::Created> Session::create(const fs::path& folder,
                                         std::string_view passphrase,
                                         std::shared_ptr<const Toolbox> toolbox,
                                         Clock clock)
{
    CONSILIUM_TRY(auto created, store::Store::create(folder, passphrase, clock));
    CONSILIUM_TRY(auto session,
                  over(folder, std::move(created.store), std::move(toolbox), std::move(clock)));
    return Created{std::move(session), std::move(created.recoveryCode)};
}

Result<std::unique_ptr<Session>> Session::open(const fs::path& folder,
                                               std::string_view passphrase,
                                               std::shared_ptr<const Toolbox> toolbox,
                                               Clock clock)
{
    CONSILIUM_TRY(auto opened, store::Store::open(folder, passphrase, clock));
    return over(folder, std::move(opened), std::move(toolbox), std::move(clock));
}

Result<std::unique_ptr<Session>> Session::recover(const fs::path& folder,
                                                  std::string_view recoveryCode,
                                                  std::string_view newPassphrase,
                                                  std::shared_ptr<const Toolbox> toolbox,
                                                  Clock clock)
{
    CONSILIUM_TRY(auto opened, store::Store::recover(folder, recoveryCode, newPassphrase, clock));
    return over(folder, std::move(opened), std::move(toolbox), std::move(clock));
}

Day Session::today() const { return consilium::today(m_clock); }

Result<std::vector<PatientSummary>> Session::patients(std::string_view text, int limit) const
{
    CONSILIUM_TRY(const auto rows, m_store->patients(text, limit));
    std::vector<PatientSummary> all;
    for (const auto& row : rows)
        all.push_back({row.id,
                       row.familyName,
                       row.givenNames,
                       row.identifier,
                       row.birthDate,
                       row.sex,
                       row.diagnosis,
                       row.isSynthetic});
    return all;
}

Result<clinical::Case> Session::load(PatientId id) const { return m_store->load(id); }

Result<PatientId> Session::find(std::string_view identifier) const
{
    CONSILIUM_TRY(const auto found, m_store->findByIdentifier(identifier));
    if (found.empty())
        return fail(ErrorCode::NotFound, "patient");
    if (found.size() > 1)
        return fail(ErrorCode::Ambiguous, "patient: several have this identifier");
    return found.front();
}

Status
Session::mergeInto(clinical::Case incoming, std::optional<PatientId> patient, FileOutcome& outcome)
{
    m_toolbox->complete(incoming);
    clinical::Case record;
    if (patient) {
        CONSILIUM_TRY(record, m_store->load(*patient));
    }
    const auto merged = clinical::merge(record, std::move(incoming));
    CONSILIUM_TRY(const auto id, m_store->save(record, patient));
    outcome.added += merged.added;
    outcome.replaced += merged.replaced;
    outcome.unchanged += merged.unchanged;
    outcome.patients.push_back(id);
    return ok();
}

Status Session::importFhir(const fs::path& file,
                           FileOutcome& outcome,
                           const ProgressSink& progress,
                           std::stop_token stop)
{
    CONSILIUM_TRY(const auto bytes, readFile(file));
    CONSILIUM_TRY(auto content,
                  interchange::fhir::read(
                      bytes, file.filename().string(), isoInstant(m_clock), progress, stop));
    outcome.report = std::move(content.report);
    for (auto& record : content.cases) {
        CONSILIUM_TRY(const auto existing, m_store->match(record.patient));
        CONSILIUM_CHECK(mergeInto(std::move(record), existing, outcome));
    }
    return ok();
}

Status Session::importVcf(const fs::path& file,
                          const ImportRequest& request,
                          PatientId patient,
                          FileOutcome& outcome,
                          const ProgressSink& progress,
                          std::stop_token stop)
{
    const interchange::vcf::Options options{
        request.tumourSample, request.normalSample, request.genome};
    CONSILIUM_TRY(auto content,
                  interchange::vcf::read(file, options, isoInstant(m_clock), progress, stop));
    outcome.report = std::move(content.report);
    if (!request.panel.empty()) {
        CONSILIUM_TRY(const auto panel,
                      interchange::panel::readFile(request.panel, m_toolbox->genes));
        interchange::panel::apply(panel, content.assay);
        for (auto issue : panel.issues) {
            issue.place = request.panel.filename().string() + ": " + issue.place;
            outcome.report.add(std::move(issue));
        }
    }
    clinical::Case incoming;
    incoming.sources.push_back(std::move(content.source));
    content.assay.header.provenance.source = 0;
    incoming.assays.push_back(std::move(content.assay));
    incoming.findings = std::move(content.findings);
    incoming.raw = std::move(content.raw);
    // The person is the one already stored; a VCF says nothing about who it is.
    CONSILIUM_TRY(const auto existing, m_store->load(patient));
    incoming.patient = existing.patient;
    return mergeInto(std::move(incoming), patient, outcome);
}

Result<std::vector<FileOutcome>>
Session::import(const ImportRequest& request, const ProgressSink& progress, std::stop_token stop)
{
    auto files = request.files;
    std::stable_partition(
        files.begin(), files.end(), [](const fs::path& file) { return !isVariantFile(file); });
    std::vector<FileOutcome> outcomes;
    std::vector<PatientId> touched;
    for (const auto& file : files) {
        FileOutcome outcome;
        outcome.fileName = file.filename().string();
        Status status = ok();
        if (!isVariantFile(file)) {
            status = importFhir(file, outcome, progress, stop);
        } else if (request.patient && !touched.empty() &&
                   (touched.size() > 1 || touched.front() != *request.patient)) {
            // The records beside it are another person's: whose variants these are has to be said.
            status = fail(ErrorCode::Ambiguous, "patient of a variant file");
        } else if (request.patient) {
            status = importVcf(file, request, *request.patient, outcome, progress, stop);
        } else if (touched.size() == 1) {
            status = importVcf(file, request, touched.front(), outcome, progress, stop);
        } else {
            status = fail(touched.empty() ? ErrorCode::MissingData : ErrorCode::Ambiguous,
                          "patient of a variant file");
        }
        if (!status.has_value()) {
            if (isFatal(status.error()))
                return fail(status.error());
            outcome.error = status.error();
        }
        for (const auto id : outcome.patients) {
            if (std::find(touched.begin(), touched.end(), id) == touched.end())
                touched.push_back(id);
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

Result<options::Ranking> Session::rank(PatientId id)
{
    CONSILIUM_TRY(const auto record, m_store->load(id));
    auto ranking = m_toolbox->rank(record, today());
    // With the case as it was, so that the ranking can be redrawn; what is kept raw is in the store
    // anyway.
    auto snapshot = record;
    snapshot.raw.clear();
    const auto body =
        R"({"ranking":)" + toJson(ranking) + R"(,"case":)" + clinical::caseToJson(snapshot) + '}';
    CONSILIUM_TRY([[maybe_unused]] const auto kept, m_store->keepRanking(id, body));
    return ranking;
}

Result<std::vector<std::string>> Session::samplesOf(const fs::path& file)
{
    return interchange::vcf::samplesOf(file);
}

Result<std::vector<options::ModelScore>> Session::scores(PatientId id) const
{
    CONSILIUM_TRY(const auto record, m_store->load(id));
    return m_toolbox->scores(record, today());
}

Result<std::vector<std::pair<std::string, std::string>>> Session::exportRaw(PatientId id) const
{
    CONSILIUM_TRY(const auto record, m_store->load(id));
    std::vector<std::pair<std::string, std::string>> files;
    files.emplace_back("fhir.json", interchange::fhir::exportRaw(record));
    for (const auto& source : record.sources) {
        if (source.format != "vcf")
            continue;
        // Two files of one name are two files: the later one carries the start of its hash.
        const bool isTaken = std::any_of(files.begin(), files.end(), [&](const auto& file) {
            return file.first == source.name;
        });
        files.emplace_back(isTaken ? source.sha256.substr(0, 8) + '-' + source.name : source.name,
                           interchange::vcf::exportRaw(record, source.sha256));
    }
    return files;
}

Status Session::check() const { return m_store->check(); }

Result<std::string> Session::backup() const { return m_store->backup(); }

Result<PackComparison>
Session::comparePack(const fs::path& pack, const ProgressSink& progress, std::stop_token stop) const
{
    CONSILIUM_TRY(const auto rows, m_store->patients({}, std::numeric_limits<int>::max()));
    std::size_t next = 0;
    const auto cases = [&]() -> Result<std::optional<LabelledCase>> {
        if (next == rows.size())
            return std::optional<LabelledCase>();
        const auto& row = rows[next++];
        CONSILIUM_TRY(auto record, m_store->load(row.id));
        return std::optional<LabelledCase>({row.identifier, std::move(record)});
    };
    return comparePacks(m_toolbox->packFile,
                        pack,
                        m_toolbox->modelFolder,
                        cases,
                        static_cast<int>(rows.size()),
                        today(),
                        progress,
                        std::move(stop));
}

Result<InstallOutcome> Session::installPack(const InstallRequest& request,
                                            const ProgressSink& progress,
                                            std::stop_token stop)
{
    CONSILIUM_TRY(const auto file, admit(request, m_folder, m_toolbox->pack.manifest));
    InstallOutcome outcome;
    CONSILIUM_TRY(outcome.comparison, comparePack(request.pack, progress, stop));
    if (!outcome.comparison.topLevelLost().empty() && request.acceptedBy.empty())
        return outcome;
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "knowledge pack: install");
    CONSILIUM_TRY(outcome.activation,
                  activate(file, request, outcome.comparison, m_folder, m_clock));
    outcome.state = InstallState::Installed;
    return outcome;
}

Status Session::trustKey(const fs::path& publicKey)
{
    CONSILIUM_TRY(const auto key, knowledge::PublicKey::load(publicKey));
    CONSILIUM_TRY(auto library, knowledge::PackLibrary::open(packFolder(m_folder)));
    return library.trust(key);
}

} // namespace consilium::services
