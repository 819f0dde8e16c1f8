#include "ui/format/format.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_page.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>

#include <memory>

namespace consilium::ui
{

namespace
{

constexpr int kTimelineMessageMs = 20000; ///< long enough to be read by somebody who looks away

QString suffixOf(TimelineFile kind)
{
    switch (kind) {
    case TimelineFile::Svg:
        return QStringLiteral("svg");
    case TimelineFile::Png:
        return QStringLiteral("png");
    case TimelineFile::Pdf:
        return QStringLiteral("pdf");
    case TimelineFile::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

} // namespace

void MainWindow::serveTimeline()
{
    const auto* page = m_case->timelinePage();
    connect(page, &TimelinePage::exportRequested, this, [this](TimelineFile kind) {
        if (!m_session || !m_shown)
            return;
        // The suggested name says nothing about the person.
        const auto suggestion =
            QStringLiteral("timeline-%1.%2")
                .arg(text(PartialDate::fromDay(m_session->today()).iso()), suffixOf(kind));
        m_prompts.chooseTarget(
            this, tr("Timeline"), suggestion, [this, kind, epoch = m_epoch](const QString& path) {
                if (epoch != m_epoch || !m_shown)
                    return;
                const auto* shown = m_case->timelinePage();
                const auto status =
                    TimelineExport::write(*shown->view(),
                                          kind,
                                          shown->zeroWords(),
                                          Format::patientName(m_shown->record->patient),
                                          path);
                if (status.has_value())
                    statusBar()->showMessage(tr("Timeline written. It is not encrypted: keep it "
                                                "where patient data may be."),
                                             kTimelineMessageMs);
                else
                    m_prompts.tell(this, tr("Timeline"), Format::error(status.error()));
            });
    });
    connect(page, &TimelinePage::printRequested, this, &MainWindow::printTimeline);
    serveEvents();
}

void MainWindow::printTimeline()
{
    if (!m_session || !m_shown)
        return;
    const auto printer =
        std::make_shared<QPrinter>(QPrinter::HighResolution); // outlives the dialog
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, epoch = m_epoch] {
        if (epoch != m_epoch || !m_shown)
            return;
        const auto* shown = m_case->timelinePage();
        const auto status = TimelineExport::print(*shown->view(),
                                                  shown->zeroWords(),
                                                  Format::patientName(m_shown->record->patient),
                                                  *printer);
        if (!status.has_value())
            m_prompts.tell(this, tr("Timeline"), Format::error(status.error()));
    });
    dialog->open();
}

} // namespace consilium::ui
