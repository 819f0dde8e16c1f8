#include "ui/format/format.h"
#include "ui/outlook/outlook_page.h"
#include "ui/outlook/outlook_pdf.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"

#include <QStatusBar>

namespace consilium::ui
{

namespace
{

constexpr int kOutlookMessageMs = 20000; ///< long enough to be read by somebody who looks away

} // namespace

void MainWindow::writeOutlook()
{
    if (!m_session || !m_shown || m_case->outlookPage()->view().model == nullptr)
        return;
    // The suggested name says nothing about the person.
    const auto suggestion =
        QStringLiteral("outlook-%1.pdf").arg(text(PartialDate::fromDay(m_session->today()).iso()));
    m_prompts.chooseTarget(
        this, tr("Outlook"), suggestion, [this, epoch = m_epoch](const QString& path) {
            if (epoch != m_epoch || !m_shown)
                return;
            const auto status =
                writeOutlookPdf(m_case->outlookPage()->view(),
                                Format::patientName(m_shown->record->patient),
                                Format::date(PartialDate::fromDay(m_session->today())),
                                path);
            if (status.has_value())
                statusBar()->showMessage(
                    tr("Outlook written. It is not encrypted: keep it where patient data may be."),
                    kOutlookMessageMs);
            else
                m_prompts.tell(this, tr("Outlook"), Format::error(status.error()));
        });
}

} // namespace consilium::ui
