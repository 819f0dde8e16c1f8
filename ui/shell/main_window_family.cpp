#include "core/services/kept_family.h"
#include "ui/family/family_page.h"
#include "ui/format/format.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStatusBar>

#include <utility>

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
    const auto known = QFileInfo(folder).canonicalFilePath();
    if (m_unsaved.folder == known)
        return;
    const auto before = std::exchange(m_unsaved.folder, known);
    for (auto& [id, forms] : m_unsavedEvents.forms) {
        for (auto& form : forms)
            form.isUnderWay = false; // its record will say whether it was written
    }
    m_unsavedEvents.others[before] = std::exchange(m_unsavedEvents.forms, {});
    if (auto held = m_unsavedEvents.others.extract(known); !held.empty())
        m_unsavedEvents.forms = std::move(held.mapped());
    auto left = std::exchange(m_unsaved.trees, {});
    if (auto held = m_unsaved.others.extract(known); !held.empty())
        m_unsaved.trees = std::move(held.mapped());
    m_isLossSaid = false;
    if (left.empty())
        return;
    for (auto& [id, tree] : left)
        tree.isUnderWay = false; // that store is closed
    m_prompts.tell(this,
                   tr("The family tree was not saved"),
                   tr("%n family tree(s) of the store %1 were not saved. They are held until the "
                      "program ends and are saved when that store is opened again.",
                      nullptr,
                      static_cast<int>(left.size()))
                       .arg(QDir::toNativeSeparators(before)));
    m_unsaved.others.emplace(before, std::move(left));
}

bool MainWindow::tellOfOtherFamilies()
{
    if (m_unsaved.others.empty() || std::exchange(m_isLossSaid, true))
        return false;
    QStringList said;
    for (const auto& [folder, trees] : m_unsaved.others)
        said << tr("%n family tree(s) of the store %1 were not saved and are lost when the program "
                   "ends. Open that store to save them, or close the window once more to give "
                   "them up.",
                   nullptr,
                   static_cast<int>(trees.size()))
                    .arg(QDir::toNativeSeparators(folder));
    m_prompts.tell(this, tr("The family tree was not saved"), said.join(QLatin1Char('\n')));
    return true;
}

void MainWindow::showFamily()
{
    auto* page = m_case->familyPage();
    const bool isNew = page->patient() != m_shown->id;
    page->setCase(m_shown->id, *m_shown->record, m_session->today(), m_theme);
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
