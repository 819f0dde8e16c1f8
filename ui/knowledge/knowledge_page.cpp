#include "ui/knowledge/knowledge_page.h"

#include "ui/format/format.h"
#include "ui/knowledge/browse_view.h"
#include "ui/knowledge/check_view.h"
#include "ui/knowledge/install_dialog.h"
#include "ui/knowledge/knowledge_words.h"
#include "ui/knowledge/pack_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace consilium::ui
{

KnowledgePage::KnowledgePage(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_browse(new BrowseView)
    , m_pack(new PackView)
    , m_check(new CheckView)
{
    m_views->setObjectName(QStringLiteral("knowledgeArea"));
    m_views->setAccessibleName(tr("Knowledge"));
    m_tabs->setObjectName(QStringLiteral("knowledgeTabs"));
    m_tabs->setAccessibleName(tr("Parts of the knowledge page"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Browse"));
    m_tabs->addTab(tr("Pack in use"));
    m_tabs->addTab(tr("Check a new pack"));
    for (QWidget* view : {static_cast<QWidget*>(m_browse),
                          static_cast<QWidget*>(m_pack),
                          static_cast<QWidget*>(m_check)})
        m_views->addWidget(view);
    auto* row = new QFrame;
    row->setObjectName(QStringLiteral("tabRow"));
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(12, 0, 12, 0);
    rowLayout->addWidget(m_tabs, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(row);
    layout->addWidget(m_views, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_browse, &BrowseView::sourceRequested, this, &KnowledgePage::sourceRequested);
    connect(m_pack, &PackView::checkRequested, this, &KnowledgePage::checkRequested);
    connect(m_pack, &PackView::trustRequested, this, &KnowledgePage::trustRequested);
    connect(m_check, &CheckView::checkRequested, this, &KnowledgePage::checkRequested);
    connect(m_check, &CheckView::trustRequested, this, &KnowledgePage::trustRequested);
    connect(m_check, &CheckView::cancelRequested, this, &KnowledgePage::cancelRequested);
    connect(m_check, &CheckView::readRequested, this, &KnowledgePage::readRequested);
    connect(m_check, &CheckView::installRequested, this, &KnowledgePage::installRequested);
    connect(m_check, &CheckView::lockRequested, this, &KnowledgePage::lockRequested);
    connect(m_check, &CheckView::leaveRequested, this, &KnowledgePage::leaveRequested);
}

void KnowledgePage::setToolbox(const services::Toolbox& toolbox, const Theme& theme)
{
    clear();
    m_toolbox = &toolbox;
    m_theme = theme;
    m_pack->setToolbox(toolbox);
    if (isVisible())
        fillBrowse();
}

void KnowledgePage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_isBrowseFilled = false;
    if (isVisible())
        fillBrowse();
}

void KnowledgePage::clear()
{
    m_toolbox = nullptr;
    m_isBrowseFilled = false;
    m_browse->clear();
    m_pack->clear();
    m_check->showIdle();
    showTab(Browse);
}

void KnowledgePage::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void KnowledgePage::fillBrowse()
{
    if (m_toolbox == nullptr || m_isBrowseFilled)
        return;
    m_isBrowseFilled = true;
    m_browse->setToolbox(*m_toolbox, m_theme);
}

void KnowledgePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fillBrowse();
}

void KnowledgePage::showComparison(const services::PackCheck& check)
{
    if (m_toolbox != nullptr)
        m_check->showComparison(check, m_toolbox->tumours, m_theme);
}

void KnowledgePage::askInstall(const services::PackCheck& check)
{
    if (m_toolbox == nullptr || !check.comparison)
        return;
    auto* dialog = new InstallDialog(
        tr("%1 %2", "pack, version").arg(text(check.manifest.name), text(check.manifest.version)),
        KnowledgeWords::topLevelLost(*check.comparison, m_toolbox->tumours),
        this);
    connect(dialog, &InstallDialog::confirmed, this, &KnowledgePage::installConfirmed);
    dialog->open();
}

void KnowledgePage::askTrust(const knowledge::PublicKey& key)
{
    auto* dialog = new TrustDialog(text(key.holder), text(key.id), this);
    connect(dialog, &QDialog::accepted, this, &KnowledgePage::trustConfirmed);
    dialog->open();
}

} // namespace consilium::ui
