#pragma once

#include "core/base/clock.h"
#include "core/base/crypto/secret.h"
#include "core/base/ids.h"
#include "core/clinical/case.h"
#include "core/store/database.h"

#include <filesystem>
#include <vector>

namespace consilium::store
{

/// A line of the patient list.
struct PatientRow
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

/// A file that a ranking was made with: kept once, however many rankings were.
struct RankingPart
{
    std::string kind;    ///< "pack", "model"
    std::string content; ///< the hash that the ranking names it by
    friend bool operator==(const RankingPart&, const RankingPart&) = default;
};

/// Why a ranking is kept, with the first and the last time.
struct RankingUse
{
    std::string why;   ///< "shown", "exported"
    std::string first; ///< ISO instant
    std::string last;
};

/// A ranking to be kept.
struct NewRanking
{
    std::string body;
    std::string program; ///< version of the program that made it
    std::string why;
    std::vector<RankingPart> parts; ///< in the order in which it uses them
    std::string summary = {};       ///< what a list shows of it
};

/// A kept ranking without its body.
struct RankingHead
{
    RankingId id{};
    std::string created; ///< ISO instant
    std::string program; ///< empty: kept by a version that did not note itself, nor parts and uses
    std::string summary; ///< empty: kept by a version that made none
    std::vector<RankingPart> parts;
    std::vector<RankingUse> uses;
};

struct KeptRanking : RankingHead
{
    std::string body;
};

struct KeptMeeting
{
    MeetingId id{};
    std::string body;
    std::string changed; ///< ISO instant
};

/// A patient's case before a tumour board; without a meeting it waits for one.
struct KeptBoardCase
{
    BoardCaseId id{};
    PatientId patient{};
    std::optional<MeetingId> meeting;
    int place = 0; ///< order within the meeting
    std::string body;
    std::string changed; ///< ISO instant
};

/// What a list of board cases says of a patient.
struct BoardPatient
{
    PatientRow row;
    clinical::Case record; ///< performance status, comorbidities, imaging and specimens alone
};

/// One state that a board case was in.
struct BoardVersion
{
    int version = 0; ///< from 1
    std::string changed;
    std::string body;
};

/// An open, locked store: one writer at a time over all programs. Not thread-safe. Nothing in clear
/// text reaches the disk: records are in the encrypted database, temporary tables in memory.
class Store
{
public:
    struct Created;

    /// AlreadyExists where the folder holds anything; NoPermission, DiskFull. What was begun is
    /// removed on failure.
    [[nodiscard]] static Result<Created> create(const std::filesystem::path& folder,
                                                std::string_view passphrase,
                                                Clock clock,
                                                crypto::Cost cost = {});
    /// NotAStore, WrongPassphrase, Busy (another program has it), Damaged, NewerVersion,
    /// NoPermission.
    [[nodiscard]] static Result<Store>
    open(const std::filesystem::path& folder, std::string_view passphrase, Clock clock);
    /// Opens with the recovery code and sets a new passphrase. WrongPassphrase where the code does
    /// not fit.
    [[nodiscard]] static Result<Store> recover(const std::filesystem::path& folder,
                                               std::string_view recoveryCode,
                                               std::string_view newPassphrase,
                                               Clock clock,
                                               crypto::Cost cost = {});

    /// Writes the whole case in one transaction; records that did not change are not rewritten. An
    /// empty id makes a new patient.
    [[nodiscard]] Result<PatientId> save(const clinical::Case& record,
                                         std::optional<PatientId> existing);
    /// NotFound, Damaged (a record does not parse; names its kind).
    [[nodiscard]] Result<clinical::Case> load(PatientId id) const;

    /// Up to `limit` patients in which every word of `text` starts a word of name, identifier or
    /// diagnosis; all by name where `text` is empty. The text is never query syntax.
    [[nodiscard]] Result<std::vector<PatientRow>> patients(std::string_view text, int limit) const;
    /// The patient a file speaks of: the same identifier (system and value), else the same key.
    /// Ambiguous where the identifiers belong to different patients.
    [[nodiscard]] Result<std::optional<PatientId>> match(const clinical::Patient& patient) const;
    [[nodiscard]] Result<std::vector<PatientId>> findByIdentifier(std::string_view value) const;

    /// A body that the patient has already is not kept twice: its use is noted, and its id
    /// returned.
    [[nodiscard]] Result<RankingId> keepRanking(PatientId id, const NewRanking& ranking);
    /// Oldest first. Reads no body.
    [[nodiscard]] Result<std::vector<RankingHead>> rankings(PatientId id) const;
    /// One of the patient's rankings. NotFound; Damaged: the body has not the hash it was kept
    /// with.
    [[nodiscard]] Result<KeptRanking> ranking(PatientId patient, RankingId id) const;
    /// Puts this in place of what the list showed of a ranking.
    [[nodiscard]] Status keepSummary(RankingId id, std::string_view summary);
    /// Whether it is there; part() tells whether it is whole.
    [[nodiscard]] Result<bool> hasPart(const RankingPart& part) const;
    /// Keeps the bytes of a part. One that is there already stays, unless its bytes have not the
    /// hash they were kept with: then these take their place.
    [[nodiscard]] Status keepPart(const RankingPart& part, std::string_view bytes);
    /// NotFound; Damaged: the bytes have not the hash they were kept with.
    [[nodiscard]] Result<std::string> part(const RankingPart& part) const;

    /// An empty id makes a new meeting. NotFound.
    [[nodiscard]] Result<MeetingId> keepMeeting(std::optional<MeetingId> id, std::string_view body);
    /// In the order they were made.
    [[nodiscard]] Result<std::vector<KeptMeeting>> meetings() const;
    [[nodiscard]] Result<BoardCaseId> addBoardCase(PatientId patient, std::string_view body);
    /// Puts a body in the place of another, which stays in the history. The same body again changes
    /// nothing. NotFound.
    [[nodiscard]] Status keepBoardCase(BoardCaseId id, std::string_view body);
    /// keepBoardCase() and save() of the patient's record as one: both are on disk, or neither.
    [[nodiscard]] Status keepDecision(BoardCaseId id,
                                      std::string_view body,
                                      const clinical::Case& record,
                                      PatientId patient);
    /// NotFound: no such case or meeting.
    [[nodiscard]] Status
    placeBoardCase(BoardCaseId id, std::optional<MeetingId> meeting, int place);
    /// Numbers cases of a meeting in this order, all or none. NotFound.
    [[nodiscard]] Status orderBoardCases(MeetingId meeting, const std::vector<BoardCaseId>& ids);
    /// By meeting and place; those that wait for one first, in the order they were made.
    [[nodiscard]] Result<std::vector<KeptBoardCase>> boardCases() const;
    /// NotFound.
    [[nodiscard]] Result<KeptBoardCase> boardCase(BoardCaseId id) const;
    /// NotFound.
    [[nodiscard]] Result<KeptMeeting> meeting(MeetingId id) const;
    /// Of everybody who has a board case, or of one patient, in the order of their ids. Reads no
    /// other part of their records. Damaged as load().
    [[nodiscard]] Result<std::vector<BoardPatient>>
    boardPatients(std::optional<PatientId> only) const;
    /// Oldest first, the present one last.
    [[nodiscard]] Result<std::vector<BoardVersion>> boardHistory(BoardCaseId id) const;

    /// Reads and authenticates every page, parses every record, and compares kept rankings with
    /// their hashes. Damaged names the first broken place.
    [[nodiscard]] Status check() const;
    /// Encrypted copy of the database in the folder `backups`, named by time; returns its file
    /// name.
    [[nodiscard]] Result<std::string> backup() const;

private:
    /// Holds the lock file of the folder for as long as the store is open.
    class FolderLock
    {
    public:
        [[nodiscard]] static Result<FolderLock> take(const std::filesystem::path& folder);
        FolderLock(FolderLock&& other) noexcept;
        FolderLock& operator=(FolderLock&&) = delete;
        ~FolderLock();

    private:
        explicit FolderLock(int descriptor);
        int m_descriptor;
    };

    Store(std::filesystem::path folder,
          FolderLock lock,
          Database database,
          crypto::SecretBytes key,
          Clock clock);
    [[nodiscard]] static Result<Store> openWithKey(const std::filesystem::path& folder,
                                                   FolderLock lock,
                                                   crypto::SecretBytes key,
                                                   Clock clock);
    [[nodiscard]] Status checkRankings() const;
    [[nodiscard]] Status writeBoardCase(BoardCaseId id, std::string_view body);
    [[nodiscard]] Status writeRecords(const clinical::Case& record, std::int64_t patient);
    [[nodiscard]] Status
    writePatient(const clinical::Case& record, std::int64_t& patient, bool isNew);

    std::filesystem::path m_folder;
    FolderLock m_lock;
    Database m_database;
    crypto::SecretBytes m_key;
    Clock m_clock;
};

struct Store::Created
{
    Store store;
    std::string recoveryCode; ///< shown once, never stored
};

} // namespace consilium::store
