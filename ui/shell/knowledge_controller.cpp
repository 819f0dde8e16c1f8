#include "ui/shell/knowledge_controller.h"

#include "ui/format/format.h"
#include "ui/knowledge/check_view.h"
#include "ui/knowledge/knowledge_page.h"
#include "ui/knowledge/pack_view.h"

namespace consilium::ui
{

KnowledgeController::KnowledgeController(KnowledgePage& page,
                                         Prompts& prompts,
                                         std::filesystem::path shipped,
                                         std::filesystem::path programKeys,
                                         QWidget* window)
    : QObject(window)
    , m_page(page)
    , m_prompts(prompts)
    , m_shipped(std::move(shipped))
    , m_programKeys(std::move(programKeys))
    , m_window(window)
{
    connect(&page, &KnowledgePage::checkRequested, this, &KnowledgeController::chooseFile);
    connect(&page, &KnowledgePage::trustRequested, this, &KnowledgeController::chooseKey);
    connect(&page, &KnowledgePage::trustConfirmed, this, &KnowledgeController::trust);
    connect(&page, &KnowledgePage::cancelRequested, this, &KnowledgeController::cancel);
    connect(&page, &KnowledgePage::readRequested, this, &KnowledgeController::read);
    connect(&page, &KnowledgePage::installConfirmed, this, &KnowledgeController::install);
    connect(&page, &KnowledgePage::lockRequested, this, &KnowledgeController::lockRequested);
    connect(&page, &KnowledgePage::installRequested, this, [this] {
        if (m_check)
            m_page.askInstall(*m_check);
    });
    connect(&page, &KnowledgePage::leaveRequested, this, [this] {
        m_check.reset();
        m_page.check().showIdle();
    });
    connect(&page,
            &KnowledgePage::sourceRequested,
            this,
            [this](const QString& source, const QString& address) {
                m_prompts.showSource(m_window, source, address);
            });
}

void KnowledgeController::open(SessionRunner& session, const Theme& theme)
{
    close();
    m_session = &session;
    m_page.setToolbox(session.toolbox(), theme);
    showShelf();
}

void KnowledgeController::close()
{
    m_task.cancel();
    ++m_epoch;
    m_session = nullptr;
    m_isRunning = false;
    m_isInstalled = false;
    m_file.clear();
    m_check.reset();
    m_key.reset();
    m_page.clear();
}

template <typename Work, typename Done>
void KnowledgeController::start(Work work, Done done)
{
    if (m_session == nullptr)
        return;
    m_isRunning = true;
    using Answer =
        std::invoke_result_t<Work&, services::Session&, std::stop_token, const ProgressSink&>;
    m_task = m_session->run(
        this,
        std::move(work),
        [this, epoch = m_epoch, done = std::move(done)](Answer answer) mutable {
            if (epoch != m_epoch)
                return;
            m_isRunning = false;
            done(std::move(answer));
        },
        [this, epoch = m_epoch](Progress progress) {
            if (epoch == m_epoch)
                m_page.check().showProgress(progress);
        });
}

services::InstallRequest KnowledgeController::request() const
{
    services::InstallRequest request;
    request.pack = m_file;
    request.shipped = m_shipped;
    request.trustedKeys = m_programKeys;
    return request;
}

QString KnowledgeController::fileName() const { return text(m_file.filename().string()); }

void KnowledgeController::chooseFile()
{
    if (m_session == nullptr)
        return;
    m_page.showTab(KnowledgePage::Check);
    // After an installation the next pack has to be compared with the one that waits.
    if (m_isRunning || m_isInstalled)
        return;
    m_prompts.chooseFile(m_window,
                         tr("Check a knowledge pack"),
                         tr("Knowledge packs (*.cpack);;All files (*)"),
                         [this, epoch = m_epoch](const QString& file) {
                             if (epoch != m_epoch)
                                 return;
                             m_file = file.toStdString();
                             check();
                         });
}

void KnowledgeController::check()
{
    m_check.reset();
    m_page.check().showRunning(fileName());
    start(
        [request = request()](
            services::Session& session, std::stop_token stop, const ProgressSink& progress) {
            return session.checkPack(request, progress, std::move(stop));
        },
        [this](const Result<services::PackCheck>& answer) { showCheck(answer); });
}

void KnowledgeController::showCheck(const Result<services::PackCheck>& answer)
{
    if (!answer.has_value()) {
        if (answer.error().code == ErrorCode::Cancelled)
            m_page.check().showIdle();
        else
            m_page.check().showFailure(fileName(), Format::error(answer.error()));
    } else {
        m_check = answer.value();
        if (m_check->comparison)
            m_page.showComparison(*m_check);
        else
            m_page.check().showRefusal(fileName(), *m_check);
    }
    Q_EMIT answered();
}

void KnowledgeController::read()
{
    if (!m_check)
        return;
    m_page.check().showRunning(fileName());
    start(
        [file = m_file,
         check = *m_check](services::Session& session,
                           std::stop_token stop,
                           const ProgressSink& progress) mutable -> Result<services::PackCheck> {
            CONSILIUM_TRY(check.comparison, session.comparePack(file, progress, std::move(stop)));
            return std::move(check);
        },
        [this](const Result<services::PackCheck>& answer) { showCheck(answer); });
}

void KnowledgeController::install(const QString& by, const QString& acceptedBy)
{
    if (!m_check || !m_check->comparison || m_check->refusal)
        return;
    auto wanted = request();
    wanted.by = by.toStdString();
    wanted.acceptedBy = acceptedBy.toStdString();
    wanted.content = m_check->comparison->general.after.content;
    wanted.acceptedLoss = m_check->comparison->topLevelLost();
    m_page.check().showRunning(fileName());
    start(
        [wanted = std::move(wanted)](
            services::Session& session, std::stop_token stop, const ProgressSink& progress) {
            return session.installPack(wanted, progress, std::move(stop));
        },
        [this](const Result<services::InstallOutcome>& answer) {
            if (!answer.has_value()) {
                if (answer.error().code == ErrorCode::Cancelled)
                    m_page.showComparison(*m_check);
                else
                    m_page.check().showFailure(fileName(), Format::error(answer.error()));
            } else if (answer.value().state == services::InstallState::NeedsAcceptance) {
                m_check->comparison = answer.value().comparison;
                m_page.showComparison(*m_check);
                m_prompts.tell(m_window,
                               tr("Put a pack into use"),
                               tr("What would be lost has changed since you looked, because the "
                                  "cases of the store have. Nothing was changed; please look "
                                  "again."));
            } else {
                m_isInstalled = true;
                m_check.reset();
                m_page.check().showInstalled(answer.value().activation);
                showShelf();
            }
            Q_EMIT answered();
        });
}

void KnowledgeController::chooseKey()
{
    if (m_session == nullptr)
        return;
    m_prompts.chooseFile(
        m_window,
        tr("Trust a key"),
        tr("Public keys (*.pub);;All files (*)"),
        [this, epoch = m_epoch](const QString& file) {
            if (epoch != m_epoch)
                return;
            const auto key = knowledge::PublicKey::load(file.toStdString());
            if (!key.has_value()) {
                m_prompts.tell(m_window,
                               tr("Trust a key"),
                               tr("The file holds no public key. Choose the .pub file that the "
                                  "signer gives away.\n%1",
                                  "why")
                                   .arg(Format::error(key.error())));
                return;
            }
            m_key = key.value();
            m_page.askTrust(*m_key);
        });
}

void KnowledgeController::trust()
{
    if (!m_key || m_session == nullptr)
        return;
    m_session->run( // not through start(): a comparison that runs keeps its Cancel
        this,
        [key = *m_key](services::Session& session,
                       std::stop_token,
                       const ProgressSink&) -> Result<std::string> {
            CONSILIUM_CHECK(session.trustKey(key));
            return key.holder;
        },
        [this, epoch = m_epoch](const Result<std::string>& answer) {
            if (epoch != m_epoch)
                return;
            const auto words =
                answer.has_value()
                    ? tr("Packs signed by %1 may now be put into use here. Check the pack again.")
                          .arg(text(answer.value()))
                : answer.error().code == ErrorCode::AlreadyExists
                    ? tr("This key is trusted here already.")
                    : Format::error(answer.error());
            m_prompts.tell(m_window, tr("Trust a key"), words);
            showShelf();
            Q_EMIT answered();
        });
}

void KnowledgeController::showShelf()
{
    if (m_session == nullptr)
        return;
    m_session->run(
        this,
        [keys = m_programKeys](services::Session& session, std::stop_token, const ProgressSink&) {
            return session.packShelf(keys);
        },
        [this, epoch = m_epoch](const Result<services::PackShelf>& shelf) {
            if (epoch != m_epoch)
                return;
            if (shelf.has_value())
                m_page.pack().setShelf(shelf.value());
            else
                m_page.pack().setShelfError(Format::error(shelf.error()));
        });
}

} // namespace consilium::ui
