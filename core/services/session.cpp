#include "core/services/session.h"

#include "core/store/store.h"

#include <limits>

namespace consilium::services
{

namespace fs = std::filesystem;

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

Result<std::vector<options::ModelScore>> Session::scores(PatientId id) const
{
    CONSILIUM_TRY(const auto record, m_store->load(id));
    return m_toolbox->scores(record, today());
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
    if (request.by.empty())
        return fail(ErrorCode::MissingData, "who installs (--by)");
    CONSILIUM_TRY(const auto file, admit(request, m_folder, m_toolbox->pack.manifest));
    InstallOutcome outcome;
    CONSILIUM_TRY(outcome.comparison, comparePack(request.pack, progress, stop));
    if (!request.content.empty() && request.content != outcome.comparison.general.after.content)
        return fail(ErrorCode::Damaged, "knowledge pack: changed since it was compared");
    const auto lost = outcome.comparison.topLevelLost();
    if (!lost.empty() &&
        (request.acceptedBy.empty() || request.acceptedLoss.value_or(lost) != lost))
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
    return trustKey(key);
}

} // namespace consilium::services
