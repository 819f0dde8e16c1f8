#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/clinical/case.h"
#include "core/interchange/import_report.h"
#include "core/options/ranking.h"
#include "core/services/toolbox.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace consilium::store
{
class Store;
}

namespace consilium::services
{

/// A line of the patient list. Everything a reader needs to choose, nothing of the genome.
struct PatientSummary
{
    PatientId id{};
    std::string familyName;
    std::string givenNames;
    std::string identifier; ///< the medical record number, else the first identifier
    PartialDate birthDate;
    clinical::Sex sex = clinical::Sex::Unknown;
    std::string diagnosis;
    bool isSynthetic = false;
};

/// What to import and what the file itself cannot say.
struct ImportRequest
{
    std::vector<std::filesystem::path> files;
    std::optional<PatientId> patient; ///< whose VCF it is; a FHIR file names its own patient
    std::string tumourSample;         ///< empty: the header names it, else Ambiguous
    std::string normalSample;
    clinical::Genome genome = clinical::Genome::Unknown; ///< Unknown: the header says it, else MissingData
};

/// What became of one file. `error` is set where nothing of the file was taken; the store is then as before.
struct FileOutcome
{
    std::string fileName; ///< without folder
    std::optional<Error> error;
    interchange::ImportReport report;
    int patients = 0;
    int added = 0;
    int replaced = 0;
    int unchanged = 0;
    std::vector<std::string> sampleCandidates; ///< names to choose from where `error` is Ambiguous
    std::vector<PatientId> touched;
};

/// An open store and what reasoning needs: the one thing screens and commands talk to.
/// Not thread-safe: one at a time, on whichever thread.
class Session
{
public:
    struct Created;

    /// AlreadyExists where the folder is not empty, NoPermission, DiskFull, Io.
    static Result<Created> create(const std::filesystem::path& folder,
                                  std::string_view passphrase,
                                  std::shared_ptr<const Toolbox> toolbox,
                                  Clock clock);
    /// WrongPassphrase, Busy, NotAStore, Damaged, NewerVersion.
    static Result<std::unique_ptr<Session>> open(const std::filesystem::path& folder,
                                                 std::string_view passphrase,
                                                 std::shared_ptr<const Toolbox> toolbox,
                                                 Clock clock);
    /// Opens with the recovery code and sets a new passphrase; the old one no longer opens.
    static Result<std::unique_ptr<Session>> recover(const std::filesystem::path& folder,
                                                    std::string_view recoveryCode,
                                                    std::string_view newPassphrase,
                                                    std::shared_ptr<const Toolbox> toolbox,
                                                    Clock clock);
    ~Session();

    /// Up to `limit` patients whose name, identifier or diagnosis has words starting with the words of `text`;
    /// all, by name, where `text` is empty.
    [[nodiscard]] Result<std::vector<PatientSummary>> patients(std::string_view text, int limit) const;
    [[nodiscard]] Result<clinical::Case> load(PatientId id) const;
    /// By any identifier value. NotFound, Ambiguous.
    [[nodiscard]] Result<PatientId> find(std::string_view identifier) const;

    /// Imports file after file; each file is one transaction per patient. Fails only for a cancel or a store
    /// that can no longer be written; a bad file is an outcome.
    [[nodiscard]] Result<std::vector<FileOutcome>> import(const ImportRequest& request,
                                                          const ProgressSink& progress,
                                                          std::stop_token stop);

    /// Ranks the case and keeps the ranking with its case snapshot in the store.
    [[nodiscard]] Result<options::Ranking> rank(PatientId id, std::stop_token stop);
    /// The same without keeping it (what the screens use while browsing).
    [[nodiscard]] Result<options::Ranking> preview(const clinical::Case& record, std::stop_token stop) const;

    /// FHIR bundle of everything kept verbatim, each resource byte for byte as it came.
    [[nodiscard]] Result<std::string> exportRaw(PatientId id) const;
    /// Reads every page and verifies every stored hash. Damaged names the first broken place.
    [[nodiscard]] Status check() const;

    [[nodiscard]] const Toolbox& toolbox() const;
    [[nodiscard]] Day today() const;
    [[nodiscard]] std::filesystem::path folder() const;

private:
    Session(std::filesystem::path folder, store::Store store, std::shared_ptr<const Toolbox> toolbox, Clock clock);

    std::filesystem::path m_folder;
    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const Toolbox> m_toolbox;
    Clock m_clock;
};

struct Session::Created
{
    std::unique_ptr<Session> session;
    std::string recoveryCode; ///< shown once, never stored
};

} // namespace consilium::services
