#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/knowledge/compare.h"
#include "core/knowledge/library.h"
#include "core/options/changes.h"
#include "core/services/toolbox.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace consilium::services
{

/// Which pack to reason with. `chosen` wins; else what is in use in the library of `store`; else
/// the pack that the program ships with.
struct PackChoice
{
    std::filesystem::path shipped;
    std::filesystem::path chosen;      ///< empty: none
    std::filesystem::path store;       ///< folder of the store; empty: none
    std::optional<Day> activeOn;       ///< the pack that was in use at the end of that day
    std::filesystem::path models = {}; ///< as Toolbox::load
};

/// The library of a store: `packs` in its folder.
[[nodiscard]] std::filesystem::path packFolder(const std::filesystem::path& store);

/// Loads the pack of the choice. NotFound where none was in use on the day; Damaged where the
/// library's history or the pack in use was altered: nothing else is taken in its place. Else as
/// Toolbox::load.
[[nodiscard]] Result<std::shared_ptr<const Toolbox>> loadToolbox(const PackChoice& choice);

/// A case of a comparison. The label is for the reader's eyes only; it is not kept anywhere.
struct LabelledCase
{
    std::string label;
    clinical::Case record;
};

/// The cases of a FHIR R4 file, as Session::import reads them, without a store.
[[nodiscard]] Result<std::vector<LabelledCase>> readCases(const std::filesystem::path& file);

using options::OptionPlace;

/// What becomes of one option of a case. Of Moved at least one of the three flags is set.
struct OptionChange
{
    knowledge::Change change = knowledge::Change::Gained;
    std::string name;
    std::vector<std::string> therapy;
    std::optional<OptionPlace> before;
    std::optional<OptionPlace> after;
    bool isShelfMoved = false;
    bool isLevelMoved = false;
    bool isRankMoved = false; ///< its place among the options that both rankings hold
    /// Was supported on level I and is gone, on another shelf, or no longer on level I.
    bool isTopLevelLost = false;
};

struct CaseDifference
{
    std::string label;
    std::vector<OptionChange> options;
};

struct PackComparison
{
    knowledge::PackDifference general;
    int casesCompared = 0;
    std::vector<CaseDifference> cases; ///< those with a change

    /// What a named person has to accept, in words and without any case's label. Empty where
    /// nothing of the first shelf and level is lost.
    [[nodiscard]] std::vector<std::string> topLevelLost() const;
    [[nodiscard]] int count(knowledge::Change change) const; ///< claims of `general`
};

/// What changes for one case between two packs. Both toolboxes fill what readers leave open.
[[nodiscard]] CaseDifference
compareCase(const LabelledCase& one, const Toolbox& before, const Toolbox& after, Day today);

/// The next case, or nothing after the last. A failure ends the comparison.
using CaseSource = std::function<Result<std::optional<LabelledCase>>()>;

/// Compares two pack files in general and for `caseCount` cases. Fails as PackFile::read and
/// Toolbox::load; Cancelled. Progress counts four steps and each case.
[[nodiscard]] Result<PackComparison> comparePacks(const std::filesystem::path& before,
                                                  const std::filesystem::path& after,
                                                  const std::filesystem::path& models,
                                                  const CaseSource& cases,
                                                  int caseCount,
                                                  Day today,
                                                  const ProgressSink& progress,
                                                  std::stop_token stop);

/// What a person asks for.
struct InstallRequest
{
    std::filesystem::path pack;
    std::string by;                    ///< who installs; required
    std::string acceptedBy;            ///< who accepts what is lost; empty: nobody
    std::filesystem::path shipped;     ///< the program's own pack, trusted as the program is
    std::filesystem::path trustedKeys; ///< the program's folder of keys
    std::string content = {}; ///< of the pack that the person saw compared; empty: what stands in
                              ///< the file
    /// The losses that `acceptedBy` had in view: others are not accepted. Empty: whatever is lost.
    std::optional<std::vector<std::string>> acceptedLoss = {};
};

enum class InstallState {
    Installed,
    NeedsAcceptance ///< nothing was changed: a top-level option would be lost, and nobody accepted
};

struct InstallOutcome
{
    InstallState state = InstallState::NeedsAcceptance;
    PackComparison comparison;
    knowledge::Activation activation; ///< of Installed
};

/// Folders of keys that are trusted: the program's and those of the store's library.
[[nodiscard]] knowledge::TrustedKeys trustedKeys(const std::filesystem::path& programKeys,
                                                 const std::filesystem::path& store);

/// What the gate knows of a pack before it compares: signature and age are judged. Untrusted
/// (unsigned, or by an unknown key); Damaged; OlderVersion (not newer than what is in use, or than
/// any edition of its name that was); AlreadyExists (in use already). An unsigned pack is taken
/// only where it is the shipped one, byte for byte of its content.
[[nodiscard]] Result<knowledge::PackFile> admit(const InstallRequest& request,
                                                const std::filesystem::path& store,
                                                const knowledge::Manifest& inUse);

/// Why the gate does not let a pack in.
enum class Refusal {
    NotWhole,     ///< cut short, longer than it says, or no pack at all
    Altered,      ///< whole, but the bytes do not verify
    Unsigned,     ///< bears no signature
    UnknownKey,   ///< signed with a key that nobody trusts here
    Older,        ///< not newer than an edition that is or was in use
    InUse,        ///< the same content is in use
    NewerProgram, ///< written for a later program
    NotUnderstood ///< verified, but an entry is not in the form that this program reads
};

/// A pack file that somebody asks about.
struct PackCheck
{
    knowledge::Manifest manifest;             ///< empty where the content could not be read
    std::string keyId;                        ///< of the signature; empty where there is none
    std::string holder;                       ///< of the trusted key; empty where not verified
    std::optional<Refusal> refusal;           ///< empty: may be put into use
    std::string place;                        ///< of a refusal, technical
    std::optional<PackComparison> comparison; ///< where it was compared
};

/// Judges signature and age as admit does, but says of a pack that is not let in what it is and why
/// not. Compares nothing. Fails where the file cannot be read or the library was altered.
[[nodiscard]] Result<PackCheck> checkPack(const InstallRequest& request,
                                          const std::filesystem::path& store,
                                          const knowledge::Manifest& inUse);

/// What the library of a store holds.
struct PackShelf
{
    std::vector<knowledge::Activation> history; ///< oldest first
    std::vector<knowledge::PublicKey> keys;     ///< the program's and the institution's
};

/// Keeps the pack and appends to the history of the library.
[[nodiscard]] Result<knowledge::Activation> activate(const knowledge::PackFile& file,
                                                     const InstallRequest& request,
                                                     const PackComparison& comparison,
                                                     const std::filesystem::path& store,
                                                     const Clock& clock);

/// Whether the disk of the store has room for copies of packs and models: its last space belongs to
/// the records.
[[nodiscard]] bool hasSpaceForCopies(const std::filesystem::path& store);

/// Notes in the library that the shipped pack is in use, with a copy of it, where that is not noted
/// yet. Nothing where the toolbox holds another pack, or where less than 64 MiB are free.
[[nodiscard]] Status
noteShipped(const Toolbox& toolbox, const std::filesystem::path& store, const Clock& clock);

/// The documented answers of `consilium-cli knowledge compare|install|list`.
[[nodiscard]] std::string toJson(const PackComparison& comparison);
[[nodiscard]] std::string toJson(const InstallOutcome& outcome);
[[nodiscard]] std::string toJson(const std::vector<knowledge::Activation>& history);

} // namespace consilium::services
