#include "core/services/kept_family.h"
#include "ui/family/family_page.h"
#include "ui/format/format.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"

#include <QSaveFile>
#include <QStatusBar>

namespace consilium::ui
{

namespace
{

constexpr int kFamilyMessageMs = 20000; ///< long enough to be read by somebody who looks away

} // namespace

void MainWindow::serveFamily()
{
    const auto* page = m_case->familyPage();
    connect(page, &FamilyPage::saveRequested, this, &MainWindow::keepFamily);
    connect(page, &FamilyPage::importRequested, this, &MainWindow::readFamily);
    connect(page, &FamilyPage::writeRequested, this, &MainWindow::writeFamily);
}

void MainWindow::keepFamily()
{
    auto* page = m_case->familyPage();
    if (!m_session || !m_shown || !page->isEdited())
        return;
    auto family = page->file();
    m_session->run(
        this,
        [id = m_shown->id, family](services::Session& session,
                                   std::stop_token,
                                   const ProgressSink&) { return session.saveFamily(id, family); },
        [this, page, family, id = m_shown->id, epoch = m_epoch](Result<bool> saved) {
            if (!saved.has_value()) {
                m_prompts.tell(
                    this, tr("The family tree was not saved"), Format::error(saved.error()));
                return;
            }
            if (epoch != m_epoch || !m_shown || m_shown->id != id)
                return;
            page->setSaved(family);
            statusBar()->showMessage(tr("Family tree saved."), kFamilyMessageMs);
            readCase(id, [] {}); // calculators look at the record
        });
}

void MainWindow::readFamily()
{
    if (!m_session || !m_shown)
        return;
    m_prompts.chooseFile(this,
                         tr("Family tree"),
                         tr("Family trees (*.txt *.canrisk *.json *.ndjson);;All files (*)"),
                         [this, id = m_shown->id, epoch = m_epoch](const QString& path) {
                             if (epoch != m_epoch || !m_shown || m_shown->id != id)
                                 return;
                             auto read = services::readFamilyFile(path.toStdString());
                             if (read.has_value())
                                 m_case->familyPage()->takeFile(std::move(read).value(),
                                                                path.section(QLatin1Char('/'), -1));
                             else
                                 m_prompts.tell(
                                     this, tr("Family tree"), Format::error(read.error()));
                         });
}

void MainWindow::writeFamily(const QString& suggestion, const std::string& text)
{
    m_prompts.chooseTarget(
        this, tr("Family tree"), suggestion, [this, text, epoch = m_epoch](const QString& path) {
            if (epoch != m_epoch)
                return;
            QSaveFile file(path);
            const auto size = static_cast<qint64>(text.size());
            if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size &&
                file.commit())
                statusBar()->showMessage(tr("Family tree written. It is not encrypted: keep it "
                                            "where patient data may be."),
                                         kFamilyMessageMs);
            else
                m_prompts.tell(this,
                               tr("Family tree"),
                               Format::error({ErrorCode::Io,
                                              path.section(QLatin1Char('/'), -1).toStdString()}));
        });
}

} // namespace consilium::ui
