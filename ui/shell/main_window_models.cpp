#include "ui/models/models_page.h"
#include "ui/shell/main_window.h"

#include <QProgressBar>

namespace consilium::ui
{

void MainWindow::serveModels()
{
    connect(m_models, &ModelsPage::outcomesRequested, this, &MainWindow::countOutcomes);
}

void MainWindow::countOutcomes(const QString& model)
{
    if (!m_session)
        return;
    m_models->setCounting(model);
    const auto onProgress = [this](Progress progress) {
        m_progress->setRange(0, static_cast<int>(progress.total));
        m_progress->setValue(static_cast<int>(progress.done));
    };
    setBusy(tr("Going through the patients…"),
            m_session->run(
                this,
                [id = model.toStdString()](services::Session& session,
                                           std::stop_token stop,
                                           const ProgressSink& progress) {
                    return session.localOutcomes(id, progress, stop);
                },
                [this, model, epoch = m_epoch](const Result<services::LocalOutcomes>& outcomes) {
                    if (epoch != m_epoch)
                        return;
                    setIdle();
                    m_models->setOutcomes(model, outcomes);
                },
                onProgress));
}

} // namespace consilium::ui
