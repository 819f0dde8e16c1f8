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

void MainWindow::useFolder(const QString& folder)
{
    if (m_unsaved.folder != folder)
        m_unsaved = {folder, {}};
}

void MainWindow::showFamily()
{
    auto* page = m_case->familyPage();
    const bool isNew = page->patient() != m_shown->id;
    page->setCase(m_shown->id, m_shown->record, m_session->today(), m_theme);
    const auto held = m_unsaved.trees.find(m_shown->id);
    if (isNew && held != m_unsaved.trees.end())
        page->putBack(held->second.file);
}

void MainWindow::keepFamily()
{
    auto* page = m_case->familyPage();
    page->commit();
    if (!m_session || !m_shown || page->patient() != m_shown->id || !page->isReadable())
        return;
    if (page->isEdited())
        saveFamily(m_shown->id, page->file());
    else
        m_unsaved.trees.erase(m_shown->id); // undone, or in the record
}

void MainWindow::saveFamily(PatientId id, const services::FamilyFile& family)
{
    const int number = ++m_familySaves;
    m_unsaved.trees[id] = {family, number, true};
    m_session->run(
        this,
        [id, family](services::Session& session, std::stop_token, const ProgressSink&) {
            return session.saveFamily(id, family);
        },
        [this, family, id, number, epoch = m_epoch](Result<bool> saved) {
            const auto held = m_unsaved.trees.find(id);
            const bool isLatest = held != m_unsaved.trees.end() && held->second.number == number;
            if (!saved.has_value()) {
                m_isClosing = false;
                if (isLatest)
                    held->second.isUnderWay = false;
                m_prompts.tell(
                    this,
                    tr("The family tree was not saved"),
                    tr("%1 The tree is held until the program ends and is shown again when the "
                       "case is opened. Save it again, or undo the changes.",
                       "what went wrong")
                        .arg(Format::error(saved.error())));
                return;
            }
            if (isLatest)
                m_unsaved.trees.erase(held);
            if (epoch == m_epoch && m_shown && m_shown->id == id) {
                if (m_case->familyPage()->patient() == id)
                    m_case->familyPage()->setSaved(family);
                statusBar()->showMessage(tr("Family tree saved."), kFamilyMessageMs);
                if (!m_reading)
                    rereadCase(id, [] {}); // calculators look at the record
            }
            if (m_isClosing && m_unsaved.trees.empty())
                close();
        });
}

bool MainWindow::awaitFamilies()
{
    if (!m_session)
        return false;
    const auto trees = m_unsaved.trees;
    for (const auto& [id, tree] : trees) {
        if (!tree.isUnderWay)
            saveFamily(id, tree.file);
    }
    return !trees.empty();
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
