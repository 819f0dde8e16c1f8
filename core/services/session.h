#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/clinical/course_events.h"
#include "core/interchange/import_report.h"
#include "core/options/ranking.h"
#include "core/services/local_outcomes.h"
#include "core/services/packs.h"
#include "core/services/pharmacogenomics.h"
#include "core/services/rankings.h"
#include "core/services/toolbox.h"
#include "core/services/typed_entry.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>

namespace consilium::store
{
class Store;
}

namespace consilium::services
{

class Boards;
struct FamilyFile;
struct OpenedFamily;

/// A line of the patient list.
struct PatientSummary
{
    PatientId id{};
    std::string familyName;
    std::string givenNames;
    std::string identifier;
    PartialDate birthDate;
    clinical::Sex sex = clinical::Sex::Unknown;
    std::string diagnosis;
    bool isSynthetic = false;
};

/// What to import and what a file cannot say itself.
struct ImportRequest
{
    std::vector<std::filesystem::path> files;
    std::optional<PatientId> patient; ///< whose findings they are; empty: the one patient of the
                                      ///< FHIR files imported with them
    std::string tumourSample;
    std::string normalSample;
    clinical::Genome genome = clinical::Genome::Unknown;
    std::filesystem::path panel; ///< what the test of the files of findings covers, as
                                 ///< interchange::panel reads it; may be empty
};

/// What became of one file. With `error` nothing of it was taken and the store is as before.
struct FileOutcome
{
    std::string fileName;
    std::optional<Error> error;
    std::vector<std::string> samples; ///< to choose from, where the error is about the sample
    interchange::ImportReport report;
    int added = 0;
    int replaced = 0;
    int unchanged = 0;
    std::vector<PatientId> patients;
};

/// What a file says of the pharmacogenes, and what became of it in the record.
struct PharmacogeneOutcome
{
    PharmacogenomicsFile called;
    int added = 0;
    int replaced = 0;
    int unchanged = 0;
};

/// An open store with what reasoning needs: the one thing that screens and commands talk to. Used
/// by one thread at a time.
class Session
{
public:
    struct Created;

    /// As store::Store::create. The clock also decides what "today" is.
    [[nodiscard]] static Result<Created> create(const std::filesystem::path& folder,
                                                std::string_view passphrase,
                                                std::shared_ptr<const Toolbox> toolbox,
                                                Clock clock);
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    open(const std::filesystem::path& folder,
         std::string_view passphrase,
         std::shared_ptr<const Toolbox> toolbox,
         Clock clock);
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    recover(const std::filesystem::path& folder,
            std::string_view recoveryCode,
            std::string_view newPassphrase,
            std::shared_ptr<const Toolbox> toolbox,
            Clock clock);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session();

    [[nodiscard]] Result<std::vector<PatientSummary>> patients(std::string_view text,
                                                               int limit) const;
    [[nodiscard]] Result<clinical::Case> load(PatientId id) const;
    /// By any identifier value. NotFound, Ambiguous.
    [[nodiscard]] Result<PatientId> find(std::string_view identifier) const;

    /// Imports FHIR JSON first, then VCF, BCF and tables of findings (finding_file.h), each file in
    /// one transaction per patient. Fails only for a cancel or a store that cannot be written; a
    /// bad file is an outcome.
    [[nodiscard]] Result<std::vector<FileOutcome>>
    import(const ImportRequest& request, const ProgressSink& progress, std::stop_token stop);

    /// What a typed line would mean in the record of the patient. Nothing is stored. NotFound.
    [[nodiscard]] Result<TypedReading> readTyped(PatientId id, std::string_view line) const;
    /// Stores what a line means, with the line itself, the time of the clock and the day of the
    /// test where it is known. Nothing is stored, and `isStored` is false, where the line is not
    /// understood or the same was typed before and still counts. NotFound, or the store's failure.
    [[nodiscard]] Result<TypedReading>
    addTyped(PatientId id, std::string_view line, const PartialDate& date = {});
    /// Calls the pharmacogenes of a file and puts those of which anything was read into the record,
    /// with the day of the test where it is known. The same file and sample again replace what they
    /// gave before. As callPharmacogenes; NotFound: no such patient; or the store's failure.
    [[nodiscard]] Result<PharmacogeneOutcome>
    importPharmacogenes(PatientId patient,
                        const PharmacogenomicsRequest& request,
                        const PartialDate& date,
                        std::stop_token stop);
    /// Stores a typed result of another laboratory ("CYP2D6 *4/*4"), with the line itself.
    /// Malformed as pgx::readTyped; AlreadyExists: typed before, and it counts; NotFound.
    [[nodiscard]] Result<clinical::Pharmacogene>
    addPharmacogene(PatientId id, std::string_view line, const PartialDate& date = {});
    /// Marks a typed finding or pharmacogene as entered in error: it stays in the record, with the
    /// time of the mark, and is not used. NotFound: no such one, or not typed.
    [[nodiscard]] Status markEnteredInError(PatientId id, const std::string& findingKey);

    /// Adds, corrects, withdraws or takes back an event, as clinical::applyEdit. Drugs are
    /// recognised as they are in a file. NotFound: no such patient, no such event, nothing to undo;
    /// Malformed; MissingData; or the store's failure.
    [[nodiscard]] Status editEvents(PatientId id, const clinical::EventEdit& edit);

    /// As openFamily() (kept_family.h). NotFound: no such patient; or the store's failure.
    [[nodiscard]] Result<OpenedFamily> family(PatientId id) const;
    /// Keeps an edited family tree in the record; what was kept before stays there and is
    /// superseded. False: the same tree was kept last, and nothing was stored. MissingData: no
    /// proband; NotFound: no such patient; or the store's failure.
    [[nodiscard]] Result<bool> saveFamily(PatientId id, const FamilyFile& family);

    /// Ranks the case and keeps the ranking with its case, pack and models in the store, the same
    /// ranking once.
    [[nodiscard]] Result<options::Ranking> rank(PatientId id,
                                                RankingReason why = RankingReason::Shown);
    /// The same, with the record and the number that the ranking is kept by.
    [[nodiscard]] Result<RankedCase> rankAndKeep(PatientId id, RankingReason why);
    /// Keeps a ranking of this record, where it is not, and notes what it is used for.
    [[nodiscard]] Result<RankingId> noteUse(PatientId id,
                                            const clinical::Case& record,
                                            const options::Ranking& ranking,
                                            RankingReason why);
    /// What was kept, oldest first, as a list shows it: one that cannot be read is marked. Bodies
    /// are read only of what older versions kept, and once.
    [[nodiscard]] Result<std::vector<KeptSummary>> rankings(PatientId id) const;
    /// NotFound: none of this patient; Damaged: altered since; Malformed.
    [[nodiscard]] Result<KeptDocument> keptRanking(PatientId patient, RankingId id) const;
    /// Makes a kept ranking again from the case, pack, models and day that were kept with it, and
    /// compares bytes. As keptRanking.
    [[nodiscard]] Result<Redraw> redraw(PatientId patient, RankingId id) const;
    /// What would be said today in its place, and why: ranks with every mixture of what was then
    /// and what is now. Keeps nothing. As redraw; Cancelled.
    [[nodiscard]] Result<ChangedSince>
    compareWithToday(PatientId patient, RankingId id, std::stop_token stop) const;

    /// The tumour boards of this store; not to outlive the session.
    [[nodiscard]] Boards boards();

    /// What each model says about the case, or why it says nothing.
    [[nodiscard]] Result<std::vector<options::ModelScore>> scores(PatientId id) const;

    /// What a model would have said of the patients of this store, beside what has been seen since.
    /// NotFound: no such model; else as services::localOutcomes.
    [[nodiscard]] Result<LocalOutcomes>
    localOutcomes(std::string_view model, const ProgressSink& progress, std::stop_token stop) const;

    /// Everything kept verbatim, by file name: a FHIR bundle, each VCF as text, each table byte for
    /// byte, and the typed lines with their times (typed.tsv) and the family trees that were saved
    /// (family-trees.tsv). Beside them, where the record has pharmacogenes, these as FHIR
    /// (pharmacogene_export.h).
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>>
    exportRaw(PatientId id) const;
    [[nodiscard]] Status check() const;
    [[nodiscard]] Result<std::string> backup() const;

    /// Compares the pack in use with the one in the file, in general and for every case of the
    /// store. As comparePacks.
    [[nodiscard]] Result<PackComparison> comparePack(const std::filesystem::path& pack,
                                                     const ProgressSink& progress,
                                                     std::stop_token stop) const;
    /// Puts a pack into use for this store: signature and age are judged, then it is compared as
    /// comparePack does, and only then kept. Without an acceptance of just these losses a pack that
    /// loses a top-level option changes nothing. MissingData without `by`; else fails as admit,
    /// comparePacks and activate; nothing is changed then.
    /// This session goes on with the pack it has; reopen it to use the new one.
    [[nodiscard]] Result<InstallOutcome>
    installPack(const InstallRequest& request, const ProgressSink& progress, std::stop_token stop);
    /// Judges the pack and compares it where it may be put into use. As services::checkPack and
    /// comparePack.
    [[nodiscard]] Result<PackCheck> checkPack(const InstallRequest& request,
                                              const ProgressSink& progress,
                                              std::stop_token stop) const;
    /// The packs that were in use here, and the keys that are trusted. Damaged where the history
    /// was altered.
    [[nodiscard]] Result<PackShelf> packShelf(const std::filesystem::path& programKeys) const;
    /// Adds a key to those whose packs may be installed here. AlreadyExists.
    [[nodiscard]] Status trustKey(const std::filesystem::path& publicKey);
    [[nodiscard]] Status trustKey(const knowledge::PublicKey& key);

    [[nodiscard]] const Toolbox& toolbox() const { return *m_toolbox; }

    [[nodiscard]] Day today() const;

private:
    Session(std::filesystem::path folder,
            std::unique_ptr<store::Store> store,
            std::shared_ptr<const Toolbox> toolbox,
            Clock clock);
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    over(const std::filesystem::path& folder,
         store::Store store,
         std::shared_ptr<const Toolbox> toolbox,
         Clock clock);
    [[nodiscard]] Status importFhir(const std::filesystem::path& file,
                                    FileOutcome& outcome,
                                    const ProgressSink& progress,
                                    std::stop_token stop);
    [[nodiscard]] Status importFindings(const std::filesystem::path& file,
                                        const ImportRequest& request,
                                        PatientId patient,
                                        FileOutcome& outcome,
                                        const ProgressSink& progress,
                                        std::stop_token stop);
    [[nodiscard]] Status
    mergeInto(clinical::Case incoming, std::optional<PatientId> patient, FileOutcome& outcome);

    std::filesystem::path m_folder;
    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const Toolbox> m_toolbox;
    Clock m_clock;
    /// Of the parts of rankings: kind and hash of those that were found whole since the store was
    /// opened. Reading megabytes at each ranking would slow it for nothing.
    std::set<std::string> m_wholeParts;
};

struct Session::Created
{
    std::unique_ptr<Session> session;
    std::string recoveryCode; ///< shown once, never stored
};

} // namespace consilium::services
