#include "ui/format/format.h"
#include "ui/genome/typed_entry.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"

#include <QStatusBar>

namespace consilium::ui
{

namespace
{

constexpr int kFindingMessageMs = 20000; ///< long enough to be read by somebody who looks away

} // namespace

void MainWindow::serveTypedEntry()
{
    const auto* entry = m_case->typedEntry();
    connect(entry, &TypedEntry::addRequested, this, &MainWindow::addTyped);
    connect(entry, &TypedEntry::inErrorRequested, this, [this](const QString& finding) {
        markEnteredInError(finding, [this] {
            statusBar()->showMessage(
                tr("Marked as entered in error: it stays in the record, under Filtered "
                   "out, and is not used."),
                kFindingMessageMs);
        });
    });
}

void MainWindow::addTyped(const QString& line)
{
    if (!m_session || !m_shown)
        return;
    const auto id = m_shown->id;
    setBusy(tr("Adding the finding…"),
            m_session->run(
                this,
                [id, typed = line.toStdString()](
                    services::Session& session, std::stop_token, const ProgressSink&) {
                    return session.addTyped(id, typed);
                },
                [this, id, epoch = m_epoch](const Result<services::TypedReading>& reading) {
                    if (epoch != m_epoch)
                        return;
                    setIdle();
                    m_case->typedEntry()->showOutcome(reading);
                    if (reading.has_value() && reading.value().isStored && m_shown &&
                        m_shown->id == id)
                        rereadCase(id, [this] { Q_EMIT caseShown(); });
                }));
}

void MainWindow::markEnteredInError(const QString& key, std::function<void()> done)
{
    if (!m_session || !m_shown)
        return;
    const auto id = m_shown->id;
    setBusy(tr("Marking the entry…"),
            m_session->run(
                this,
                [id, typed = key.toStdString()](
                    services::Session& session, std::stop_token, const ProgressSink&) {
                    return session.markEnteredInError(id, typed);
                },
                [this, id, epoch = m_epoch, done = std::move(done)](const Status& status) {
                    if (epoch != m_epoch)
                        return;
                    setIdle();
                    if (!status.has_value()) {
                        m_prompts.tell(this, tr("Entered in error"), Format::error(status.error()));
                        return;
                    }
                    done();
                    if (m_shown && m_shown->id == id)
                        rereadCase(id, [this] { Q_EMIT caseShown(); });
                }));
}

} // namespace consilium::ui
