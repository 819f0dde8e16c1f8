#include "ui/format/format.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_page.h"

#include <QStatusBar>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kEventMessageMs = 20000; ///< long enough to be read by somebody who looks away

} // namespace

void MainWindow::serveEvents()
{
    const auto* page = m_case->timelinePage();
    connect(page, &TimelinePage::editRequested, this, &MainWindow::editEvents);
    connect(page, &TimelinePage::formClosed, this, &MainWindow::offerEvents);
    connect(page, &TimelinePage::formHeld, this, [this](qint64 patient, const EventDraft& draft) {
        m_unsavedEvents.forms[PatientId{patient}].push_back(
            {draft,
             {},
             false,
             tr("This was typed before the case was left, and is not written yet.")});
        statusBar()->showMessage(tr("The event that was being typed is kept. It is asked again "
                                    "when the case it belongs to is opened."),
                                 kEventMessageMs);
    });
}

void MainWindow::editEvents(const EventRequest& request)
{
    if (!m_session)
        return;
    const auto id = request.patient; // whoever is shown by now
    if (request.draft)
        m_unsavedEvents.forms[id].push_back({*request.draft, request.edit.token, true, {}});
    setBusy(tr("Writing the event…"),
            m_session->run(
                this,
                [id, edit = request.edit](
                    services::Session& session, std::stop_token, const ProgressSink&) {
                    return session.editEvents(id, edit);
                },
                [this, id, token = request.edit.token, epoch = m_epoch](const Status& status) {
                    eventWritten(id, token, status, epoch);
                }));
}

void MainWindow::eventWritten(PatientId id,
                              const std::string& token,
                              const Status& status,
                              int epoch)
{
    auto& forms = m_unsavedEvents.forms[id];
    const auto form = std::find_if(forms.begin(), forms.end(), [&](const auto& one) {
        return !token.empty() && one.token == token;
    });
    const bool isHere = epoch == m_epoch;
    const bool isShown = isHere && m_shown && m_shown->id == id;
    if (isHere)
        setIdle();
    if (!status.has_value()) {
        m_isClosing = false;
        const auto reason = Format::error(status.error());
        if (form == forms.end()) {
            m_prompts.tell(this, tr("Timeline"), reason);
            return;
        }
        form->isUnderWay = false;
        form->why = tr("%1 Nothing was written; what was typed is still here.", "what went wrong")
                        .arg(reason);
        if (isShown)
            offerEvents();
        else
            m_prompts.tell(this,
                           tr("The event was not written"),
                           tr("%1 What was typed is held until the program ends and is asked again "
                              "when the case is opened.",
                              "what went wrong")
                               .arg(reason));
        return;
    }
    if (form != forms.end())
        forms.erase(form);
    if (isHere) {
        statusBar()->showMessage(
            isShown ? tr("Written. What stood there before stays in the history.")
                    : tr("Written into the record it was typed for, which is not shown any more."),
            kEventMessageMs);
        rereadCase(id, [this] { Q_EMIT caseShown(); });
    }
    if (m_isClosing && !areEventsUnderWay())
        close();
}

void MainWindow::offerEvents()
{
    if (!m_session || !m_shown || m_case->timelinePage()->hasForm())
        return;
    auto& forms = m_unsavedEvents.forms[m_shown->id];
    // The answer may have gone to a window or a session that is gone: then the record says it.
    std::erase_if(forms, [this](const auto& form) {
        return !form.isUnderWay && clinical::isWritten(*m_shown->record, form.token);
    });
    const auto next =
        std::find_if(forms.begin(), forms.end(), [](const auto& form) { return !form.isUnderWay; });
    if (next == forms.end())
        return;
    const auto form = *next;
    forms.erase(next); // the form holds it now
    m_case->timelinePage()->offer(
        form.draft,
        form.why.isEmpty() ? tr("This was typed before, and is not written yet.") : form.why);
}

bool MainWindow::areEventsUnderWay() const
{
    return std::any_of(
        m_unsavedEvents.forms.begin(), m_unsavedEvents.forms.end(), [](const auto& one) {
            return std::any_of(one.second.begin(), one.second.end(), [](const auto& form) {
                return form.isUnderWay;
            });
        });
}

} // namespace consilium::ui
