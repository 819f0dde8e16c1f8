#include "ui/board/board_page.h"
#include "ui/calculators/calculators_page.h"
#include "ui/format/format.h"
#include "ui/knowledge/knowledge_page.h"
#include "ui/models/models_page.h"
#include "ui/patients/patients_page.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace consilium::ui
{

QWidget* MainWindow::makeRail()
{
    auto* rail = new QFrame;
    rail->setObjectName(QStringLiteral("rail"));
    rail->setFixedWidth(92);
    auto* layout = new QVBoxLayout(rail);
    layout->setContentsMargins(3, 12, 3, 12);
    layout->setSpacing(6);
    const auto add = [&](RailPage page, const QString& label, const char* icon) {
        auto* button = new QToolButton;
        button->setText(label);
        button->setObjectName(QLatin1String(icon) + QStringLiteral("RailButton"));
        button->setProperty("iconName", QLatin1String(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({22, 22});
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAccessibleName(label);
        m_rail->addButton(button, page);
        layout->addWidget(button);
    };
    add(Patients, tr("Patients"), "patients");
    add(Board, tr("Board"), "board");
    add(Models, tr("Models"), "models");
    add(Calculators, tr("Calculators"), "calculators");
    add(Knowledge, tr("Knowledge"), "knowledge");
    layout->addStretch();
    add(SettingsRail, tr("Settings"), "settings");
    connect(m_rail, &QButtonGroup::idClicked, this, [this](int page) {
        if (page == Patients)
            showPatients();
        else
            m_work->setCurrentWidget(page == Board         ? static_cast<QWidget*>(m_board)
                                     : page == Models      ? static_cast<QWidget*>(m_models)
                                     : page == Calculators ? static_cast<QWidget*>(m_calculators)
                                     : page == Knowledge   ? static_cast<QWidget*>(m_knowledge)
                                                           : static_cast<QWidget*>(m_settingsPage));
    });
    return rail;
}

QWidget* MainWindow::makeWork()
{
    for (QWidget* page : {static_cast<QWidget*>(m_patients),
                          static_cast<QWidget*>(m_case),
                          static_cast<QWidget*>(m_board),
                          static_cast<QWidget*>(m_models),
                          static_cast<QWidget*>(m_calculators),
                          static_cast<QWidget*>(m_knowledge),
                          static_cast<QWidget*>(m_settingsPage)})
        m_work->addWidget(page);
    auto* work = new QWidget;
    auto* layout = new QHBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeRail());
    layout->addWidget(m_work, 1);
    return work;
}

void MainWindow::makeMenu()
{
    auto* file = menuBar()->addMenu(tr("&File"));
    m_importAction = file->addAction(tr("&Import…"), QKeySequence::Open, this, [this] {
        m_prompts.chooseFiles(this,
                              tr("Import FHIR records, variant files and tables of findings"),
                              [this](const QStringList& files) { importFiles(files); });
    });
    m_importAction->setObjectName(QStringLiteral("importAction"));
    m_reportAction =
        file->addAction(tr("&Report as PDF…"), QKeySequence::Print, this, &MainWindow::writeReport);
    m_reportAction->setObjectName(QStringLiteral("reportAction"));
    file->addSeparator();
    m_lockAction =
        file->addAction(tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &MainWindow::lock);
    m_lockAction->setObjectName(QStringLiteral("lockAction"));
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    auto* go = menuBar()->addMenu(tr("&Go"));
    m_patientsAction = go->addAction(
        tr("&Patients"), QKeySequence(Qt::ALT | Qt::Key_Home), this, &MainWindow::showPatients);
    const QString names[] = {tr("&Overview"),
                             tr("&Timeline"),
                             tr("&Genome"),
                             tr("P&harmacogenomics"),
                             tr("O&ptions"),
                             tr("Outloo&k"),
                             tr("&Risk"),
                             tr("&Family")};
    for (int page = 0; page < CasePage::PageCount; ++page) {
        auto* action = go->addAction(
            names[page], QKeySequence(Qt::CTRL | (Qt::Key_1 + page)), this, [this, page] {
                if (m_shown) {
                    m_case->showPage(page);
                    bringCaseForward();
                }
            });
        action->setObjectName(QStringLiteral("page%1Action").arg(page));
    }
    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Consilium"), this, [this] {
        m_prompts.tell(this,
                       tr("About Consilium"),
                       tr("Consilium %1").arg(QCoreApplication::applicationVersion()) +
                           QStringLiteral("\n\n") + Format::intendedUse());
    });
}

} // namespace consilium::ui
