#include "core/interchange/fhir/fhir.h"
#include "core/interchange/tables/tables.h"
#include "core/interchange/vcf/vcf.h"
#include "core/services/finding_file.h"
#include "core/services/kept_family.h"
#include "core/services/pharmacogene_export.h"
#include "core/services/session.h"
#include "core/services/typed_entry.h"
#include "core/store/store.h"

#include <algorithm>

namespace consilium::services
{

namespace
{

namespace fs = std::filesystem;

/// Whether the store itself can no longer be written: then going on makes no sense.
bool isFatal(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::DiskFull ||
           error.context.starts_with("store:");
}

/// Says which events that a person corrected the file states otherwise than before.
void reportRestated(const clinical::Case& record,
                    std::size_t known,
                    interchange::ImportReport& report)
{
    const auto changes = clinical::eventChanges(record);
    for (auto change = std::min(known, changes.size()); change < changes.size(); ++change) {
        const auto& one = changes[change];
        if (one.kind != clinical::EventEdit::Kind::Restate || !one.imported)
            continue;
        report.add({interchange::Issue::Severity::Warning,
                    ErrorCode::AlreadyExists,
                    std::visit([](const auto& event) { return event.header.provenance.place; },
                               *one.imported),
                    "an event that was corrected by hand is stated otherwise than before: the "
                    "correction stays"});
    }
}

} // namespace

Status
Session::mergeInto(clinical::Case incoming, std::optional<PatientId> patient, FileOutcome& outcome)
{
    m_toolbox->complete(incoming);
    clinical::Case record;
    if (patient) {
        CONSILIUM_TRY(record, m_store->load(*patient));
    }
    const auto known = clinical::eventChanges(record).size();
    const auto merged = clinical::merge(record, std::move(incoming));
    reportRestated(record, known, outcome.report);
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
    CONSILIUM_TRY(const auto bytes, bytesOf(file));
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

Status Session::importFindings(const fs::path& file,
                               const ImportRequest& request,
                               PatientId patient,
                               FileOutcome& outcome,
                               const ProgressSink& progress,
                               std::stop_token stop)
{
    auto content = readFindingFile(
        {file, request.tumourSample, request.normalSample, request.genome, request.panel},
        *m_toolbox,
        isoInstant(m_clock),
        progress,
        std::move(stop));
    if (!content.has_value()) {
        // Whoever is asked which sample is meant chooses from these.
        if (content.error().context.find("sample") != std::string::npos) {
            if (auto samples = samplesOf(file); samples.has_value())
                outcome.samples = std::move(samples).value();
        }
        return fail(content.error());
    }
    auto& taken = content.value();
    outcome.report = std::move(taken.report);
    clinical::Case incoming;
    incoming.sources.push_back(std::move(taken.source));
    incoming.assays.push_back(std::move(taken.assay));
    incoming.findings = std::move(taken.findings);
    incoming.raw = std::move(taken.raw);
    // The person is the one already stored; such a file says nothing about who it is.
    CONSILIUM_TRY(const auto existing, m_store->load(patient));
    incoming.patient = existing.patient;
    return mergeInto(std::move(incoming), patient, outcome);
}

Result<std::vector<FileOutcome>>
Session::import(const ImportRequest& request, const ProgressSink& progress, std::stop_token stop)
{
    struct Given
    {
        fs::path path;
        FileForm form = FileForm::Unknown;
    };

    std::vector<Given> files;
    for (const auto& file : request.files)
        files.push_back({file, formOf(file)});
    // Records first: they may say whose the findings are.
    const auto isRecord = [](const Given& file) {
        return file.form == FileForm::Fhir || file.form == FileForm::Unknown;
    };
    std::stable_partition(files.begin(), files.end(), isRecord);
    std::vector<FileOutcome> outcomes;
    std::vector<PatientId> touched;
    for (const auto& [file, form] : files) {
        FileOutcome outcome;
        outcome.fileName = file.filename().string();
        Status status = ok();
        if (form == FileForm::Fhir) {
            status = importFhir(file, outcome, progress, stop);
        } else if (form == FileForm::Unknown) {
            // Its reader says why it is not one.
            if (const auto none = readFindingFile({file, {}, {}, {}, {}}, *m_toolbox, {}, {}, {});
                !none.has_value())
                status = fail(none.error());
        } else if (request.patient && !touched.empty() &&
                   (touched.size() > 1 || touched.front() != *request.patient)) {
            // The records beside it are another person's: whose findings these are has to be said.
            status = fail(ErrorCode::Ambiguous, "patient of a file of findings");
        } else if (request.patient) {
            status = importFindings(file, request, *request.patient, outcome, progress, stop);
        } else if (touched.size() == 1) {
            status = importFindings(file, request, touched.front(), outcome, progress, stop);
        } else {
            status = fail(touched.empty() ? ErrorCode::MissingData : ErrorCode::Ambiguous,
                          "patient of a file of findings");
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

Result<std::vector<std::pair<std::string, std::string>>> Session::exportRaw(PatientId id) const
{
    CONSILIUM_TRY(const auto record, m_store->load(id));
    std::vector<std::pair<std::string, std::string>> files;
    files.emplace_back("fhir.json", interchange::fhir::exportRaw(record));
    if (auto bundle = pharmacogeneBundle(record, *m_toolbox, today()); !bundle.empty())
        files.emplace_back(kPharmacogeneFile, std::move(bundle));
    for (const auto& source : record.sources) {
        if (source.format != "vcf" && source.format != "table")
            continue;
        // Two files of one name are two files: the later one carries the start of its hash.
        const bool isTaken = std::any_of(files.begin(), files.end(), [&](const auto& file) {
            return file.first == source.name;
        });
        auto name = isTaken ? source.sha256.substr(0, 8) + '-' + source.name : source.name;
        if (source.format == "vcf") {
            files.emplace_back(std::move(name), interchange::vcf::exportRaw(record, source.sha256));
        } else {
            CONSILIUM_TRY(auto bytes, interchange::tables::exportRaw(record, source.sha256));
            files.emplace_back(std::move(name), std::move(bytes));
        }
    }
    if (auto lines = typedLines(record); !lines.empty())
        files.emplace_back("typed.tsv", std::move(lines));
    if (auto trees = familyLines(record); !trees.empty())
        files.emplace_back("family-trees.tsv", std::move(trees));
    return files;
}

} // namespace consilium::services
