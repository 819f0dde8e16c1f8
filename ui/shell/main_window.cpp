#include "ui/shell/main_window.h"

#include "ui/board/board_page.h"
#include "ui/calculators/calculators_page.h"
#include "ui/family/family_page.h"
#include "ui/format/format.h"
#include "ui/genome/typed_entry.h"
#include "ui/knowledge/knowledge_page.h"
#include "ui/models/models_page.h"
#include "ui/patients/patients_page.h"
#include "ui/report/pdf.h"
#include "ui/shell/board_controller.h"
#include "ui/shell/case_page.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/knowledge_controller.h"
#include "ui/timeline/timeline_page.h"
#include "ui/unlock/unlock_page.h"
#include "ui/widgets/marks.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolTip>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kMessageMs = 20000; ///< long enough to be read by somebody who looks away
constexpr int kMostRows = 500;    ///< more than a person reads; the search narrows it

/// A passphrase in core's form; the copy that Qt held is overwritten.
std::string takeSecret(QByteArray secret)
{
    std::string taken(secret.constData(), static_cast<std::size_t>(secret.size()));
    secret.fill('\0');
    return taken;
}

} // namespace

MainWindow::MainWindow(
    Places places, Clock clock, Prompts& prompts, Settings settings, QWidget* parent)
    : QMainWindow(parent)
    , m_places(std::move(places))
    , m_clock(std::move(clock))
    , m_prompts(prompts)
    , m_settings(std::move(settings))
    , m_theme(m_settings.isDark ? Theme::dark() : Theme::light())
    , m_root(new QStackedWidget)
    , m_unlock(new UnlockPage)
    , m_work(new QStackedWidget)
    , m_patients(new PatientsPage)
    , m_board(new BoardPage)
    , m_boards(new BoardController(*m_board, prompts, this))
    , m_case(new CasePage)
    , m_models(new ModelsPage)
    , m_calculators(new CalculatorsPage)
    , m_knowledge(new KnowledgePage)
    , m_packs(new KnowledgeController(*m_knowledge, prompts, m_places.pack, m_places.keys, this))
    , m_settingsPage(new SettingsPage)
    , m_rail(new QButtonGroup(this))
    , m_progress(new QProgressBar)
    , m_busy(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_importAction(nullptr)
    , m_reportAction(nullptr)
    , m_lockAction(nullptr)
    , m_patientsAction(nullptr)
{
    setWindowTitle(QStringLiteral("Consilium"));
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    resize(1366, 768);
    m_root->addWidget(m_unlock);
    m_root->addWidget(makeWork());
    setCentralWidget(m_root);
    makeMenu();
    m_progress->setObjectName(QStringLiteral("progressBar"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(180);
    m_progress->setTextVisible(false);
    m_busy->setObjectName(QStringLiteral("busyLabel"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_busy);
    statusBar()->addWidget(m_progress);
    statusBar()->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_task.cancel(); });
    // The bar takes room only while it says something.
    connect(statusBar(), &QStatusBar::messageChanged, this, [this](const QString& message) {
        statusBar()->setVisible(!message.isEmpty() || !m_cancel->isHidden());
    });

    connect(m_unlock, &UnlockPage::openRequested, this, &MainWindow::openStore);
    connect(m_unlock, &UnlockPage::createRequested, this, &MainWindow::createStore);
    connect(m_unlock, &UnlockPage::recoverRequested, this, &MainWindow::recoverStore);
    connect(m_unlock, &UnlockPage::recoveryCodeConfirmed, this, &MainWindow::enter);
    connect(m_unlock, &UnlockPage::folderChoiceRequested, this, [this] {
        m_prompts.chooseFolder(this, tr("Folder of the store"), [this](const QString& folder) {
            m_unlock->setFolder(folder);
        });
    });
    connect(m_patients, &PatientsPage::searchChanged, this, &MainWindow::refreshPatients);
    connect(m_patients, &PatientsPage::opened, this, [this](qint64 patient) {
        if (m_listed == m_search)
            openPatient(patient);
        else // the list does not answer the search yet and would open somebody else
            m_opensOnlyMatch = m_patients->focusProxy()->hasFocus();
    });
    connect(m_patients, &PatientsPage::importRequested, m_importAction, &QAction::trigger);
    connect(m_packs, &KnowledgeController::lockRequested, this, &MainWindow::lock);
    connect(m_case,
            &CasePage::sourceRequested,
            this,
            [this](const QString& source, const QString& address) {
                m_prompts.showSource(this, source, address);
            });
    connect(m_case, &CasePage::calculatorsRequested, this, [this] {
        m_calculators->fillFromRecord();
        m_work->setCurrentWidget(m_calculators);
        m_rail->button(Calculators)->setChecked(true);
    });
    connect(m_calculators, &CalculatorsPage::caseRequested, this, &MainWindow::bringCaseForward);
    serveTypedEntry();
    servePharmacogenes();
    serveModels();
    serveBoards();
    serveRankings();
    connect(m_settingsPage, &SettingsPage::changed, this, [this](const Settings& changed) {
        const bool isOtherLanguage = changed.language != m_settings.language;
        m_settings = changed;
        m_settings.save();
        applySettings();
        if (isOtherLanguage)
            Q_EMIT settingsChanged(m_settings);
    });
    m_idle.setParent(this);
    m_idle.setObjectName(QStringLiteral("idleTimer"));
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::lock);
    qApp->installEventFilter(this);
    applySettings();
    setIdle();
    lock();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    hide(); // a field that loses the focus speaks to pages, which are still there
}

void MainWindow::applySettings()
{
    m_theme = m_settings.isDark ? Theme::dark() : Theme::light();
    qApp->setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
    for (auto* button : m_rail->buttons())
        button->setIcon(navigationIcon(button->property("iconName").toString(), m_theme));
    m_settingsPage->setSettings(m_settings);
    m_idle.setInterval(m_settings.lockAfterMinutes * 60 * 1000);
    if (m_session)
        m_models->setToolbox(m_session->toolbox(), m_theme);
    m_knowledge->setTheme(m_theme);
    if (m_shown)
        showCase();
}

void MainWindow::setStore(const QString& folder, const QString& passphrase)
{
    m_unlock->setFolder(folder);
    if (!passphrase.isEmpty())
        m_unlock->setPassphrase(passphrase);
}

template <typename Work, typename Done>
void MainWindow::startOpening(const QString& folder, Work work, Done done)
{
    using Opened = std::invoke_result_t<Work&, std::shared_ptr<const services::Toolbox>>;
    m_unlock->setBusy(true);
    async::runTask(
        this,
        [choice = services::PackChoice{m_places.pack,
                                       {},
                                       std::filesystem::path(folder.toStdString()),
                                       {},
                                       m_places.models},
         work = std::move(work)](std::stop_token, ProgressSink) mutable -> Opened {
            CONSILIUM_TRY(auto toolbox, services::loadToolbox(choice));
            return work(std::move(toolbox));
        },
        [this, done = std::move(done)](Opened opened) mutable {
            m_unlock->setBusy(false);
            if (!opened.has_value())
                m_unlock->showError(opened.error());
            else
                done(std::move(opened).value());
        });
}

void MainWindow::openStore(const QString& folder, const QByteArray& passphrase)
{
    startOpening(
        folder,
        [path = std::filesystem::path(folder.toStdString()),
         secret = takeSecret(passphrase),
         clock = m_clock](auto toolbox) {
            return services::Session::open(path, secret, std::move(toolbox), clock);
        },
        [this, folder](std::unique_ptr<services::Session> session) {
            m_session = std::make_unique<SessionRunner>(std::move(session));
            useFolder(folder);
            enter();
        });
}

void MainWindow::createStore(const QString& folder, const QByteArray& passphrase)
{
    startOpening(
        folder,
        [path = std::filesystem::path(folder.toStdString()),
         secret = takeSecret(passphrase),
         clock = m_clock](auto toolbox) {
            return services::Session::create(path, secret, std::move(toolbox), clock);
        },
        [this, folder](services::Session::Created created) {
            m_session = std::make_unique<SessionRunner>(std::move(created.session));
            useFolder(folder);
            m_unlock->showRecoveryCode(text(created.recoveryCode));
        });
}

void MainWindow::recoverStore(const QString& folder,
                              const QString& code,
                              const QByteArray& passphrase)
{
    startOpening(
        folder,
        [path = std::filesystem::path(folder.toStdString()),
         written = code.toStdString(),
         secret = takeSecret(passphrase),
         clock = m_clock](auto toolbox) {
            return services::Session::recover(path, written, secret, std::move(toolbox), clock);
        },
        [this, folder](std::unique_ptr<services::Session> session) {
            m_session = std::make_unique<SessionRunner>(std::move(session));
            useFolder(folder);
            enter();
        });
}

void MainWindow::adopt(std::unique_ptr<SessionRunner> session)
{
    m_session = std::move(session);
    if (!m_session)
        return;
    m_case->typedEntry()->setDrafts(m_session->drafts);
    m_unsaved = std::move(m_session->unsaved);
    m_unsavedEvents = std::move(m_session->events);
    for (auto& [id, tree] : m_unsaved.trees)
        tree.isUnderWay = false; // the answer went to the window that is gone
    for (auto& [id, forms] : m_unsavedEvents.forms) {
        for (auto& form : forms)
            form.isUnderWay = false; // likewise; the record will say whether it was written
    }
    enter();
}

std::unique_ptr<SessionRunner> MainWindow::release()
{
    keepFamily();
    m_case->timelinePage()->holdForm();
    if (m_session) {
        m_session->drafts = m_case->typedEntry()->drafts();
        m_session->unsaved = m_unsaved;
        m_session->events = m_unsavedEvents;
    }
    return std::move(m_session);
}

void MainWindow::enter()
{
    for (auto* action : {m_importAction, m_lockAction, m_patientsAction})
        action->setEnabled(true);
    m_models->setToolbox(m_session->toolbox(), m_theme);
    m_packs->open(*m_session, m_theme);
    m_boards->open(*m_session, m_theme);
    m_patients->setToday(m_session->today());
    m_root->setCurrentIndex(1);
    m_idle.start();
    awaitFamilies();
    showPatients();
    m_patients->setFocus();
}

void MainWindow::lock()
{
    keepFamily();
    m_case->timelinePage()->holdForm();
    m_case->timelinePage()->forgetName(); // another person may unlock
    m_idle.stop();
    m_task.cancel();
    m_comparison.cancel();
    ++m_epoch;
    m_listed = ++m_search;
    m_opensOnlyMatch = false;
    m_running = 0;
    closeDialogs();
    putCaseAway(); // before the session, which owns the toolbox that pages look at
    m_models->setToolbox(m_nothing, m_theme);
    m_packs->close();
    m_boards->close();
    m_session.reset(); // waits for the work that runs: nothing acknowledged is lost
    m_patients->findChild<QLineEdit*>(QStringLiteral("searchEdit"))
        ->setText({}); // what was looked for is a name too
    m_patients->setRows({});
    for (auto* action : {m_importAction, m_reportAction, m_lockAction, m_patientsAction})
        action->setEnabled(false);
    m_unlock->setForm(UnlockPage::Form::Open);
    m_root->setCurrentIndex(0);
    setIdle();
}

void MainWindow::putCaseAway()
{
    m_calculators->clear(); // it looks at the case
    m_shown.reset();
    m_reading.reset();
    m_case->familyPage()->setCase({}, {}, Day{}, m_theme);
    m_case->setCase({}, {}, m_nothing, Day{}, m_theme);
}

void MainWindow::closeDialogs()
{
    // An open menu or list stands in front of everything, and may hold dates and drugs.
    while (auto* popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    for (auto* dialog : findChildren<QDialog*>())
        dialog->close();
}

void MainWindow::showPatients()
{
    if (!m_session)
        return;
    keepFamily();
    m_work->setCurrentWidget(m_patients);
    m_rail->button(Patients)->setChecked(true);
    m_reportAction->setEnabled(false);
    refreshPatients();
}

void MainWindow::refreshPatients()
{
    if (!m_session)
        return;
    const int number = ++m_search;
    m_opensOnlyMatch = false;
    m_session->run(
        this,
        [words = m_patients->searchText().toStdString()](
            services::Session& session, std::stop_token, const ProgressSink&) {
            return session.patients(words, kMostRows);
        },
        [this, number](Result<std::vector<services::PatientSummary>> rows) {
            if (number != m_search) // a later search is on its way
                return;
            if (!rows.has_value()) {
                statusBar()->showMessage(Format::error(rows.error()), kMessageMs);
                return;
            }
            const auto& found = rows.value();
            const auto asked = m_opensOnlyMatch && found.size() == 1
                                   ? std::optional(found.front().id)
                                   : std::nullopt;
            m_opensOnlyMatch = false;
            m_patients->setRows(std::move(rows).value());
            m_listed = number;
            Q_EMIT patientsShown();
            if (asked)
                openPatient(static_cast<qint64>(*asked));
        });
}

void MainWindow::openPatient(qint64 patient)
{
    keepFamily();
    readCase(static_cast<PatientId>(patient), [this] {
        bringCaseForward();
        Q_EMIT caseShown();
    });
}

void MainWindow::readCase(PatientId id, std::function<void()> then)
{
    if (!m_session)
        return;
    m_comparison.cancel(); // the case would wait for it
    if (m_reading && m_reading->id == id)
        then = [former = std::move(m_reading->then), then = std::move(then)] {
            former();
            then();
        };
    m_reading = Reading{id, std::move(then)};
    setBusy(
        tr("Opening the case…"),
        m_session->run(
            this,
            [id](
                services::Session& session, std::stop_token, const ProgressSink&) -> Result<Shown> {
                CONSILIUM_TRY(auto ranked, session.rankAndKeep(id, services::RankingReason::Shown));
                return Shown{id, std::move(ranked.record), std::move(ranked.ranking), ranked.kept};
            },
            [this, epoch = m_epoch, number = ++m_read](Result<Shown> shown) {
                if (epoch != m_epoch)
                    return;
                setIdle();
                if (number != m_read) // somebody else was asked for since
                    return;
                const auto follow = std::move(m_reading->then);
                m_reading.reset();
                if (!shown.has_value()) {
                    m_prompts.tell(
                        this, tr("The case could not be opened"), Format::error(shown.error()));
                    return;
                }
                if (m_shown && m_shown->id != shown.value().id)
                    keepFamily(); // what was typed while the other case was on its way
                // Calculators look at the former record until they get the new one.
                const auto former = std::exchange(m_shown, std::move(shown).value());
                showCase();
                follow();
            }));
}

void MainWindow::rereadCase(PatientId id, std::function<void()> then)
{
    if (m_shown && m_shown->id == id && (!m_reading || m_reading->id == id))
        readCase(id, std::move(then));
}

void MainWindow::bringCaseForward()
{
    m_work->setCurrentWidget(m_case);
    m_rail->button(Patients)->setChecked(true);
    m_reportAction->setEnabled(true);
}

void MainWindow::showCase()
{
    m_case->timelinePage()->setPatient(m_shown->id);
    m_case->setCase(
        m_shown->record, m_shown->ranking, m_session->toolbox(), m_session->today(), m_theme);
    showFamily();
    readKeptRankings();
    m_calculators->setSubject(
        {m_shown->id, &*m_shown->record, &m_session->toolbox().tumours, m_session->today()});
    offerEvents();
}

void MainWindow::importFiles(const QStringList& files)
{
    if (!m_session || files.isEmpty())
        return;
    services::ImportRequest request;
    for (const auto& file : files)
        request.files.emplace_back(file.toStdString());
    if (m_shown && m_work->currentWidget() == m_case)
        request.patient = m_shown->id;
    importRequest(request);
}

void MainWindow::importRequest(const services::ImportRequest& request)
{
    if (!m_session)
        return;
    const auto onProgress = [this](Progress progress) {
        m_progress->setRange(0, progress.total == 0 ? 0 : 1000);
        if (progress.total != 0)
            m_progress->setValue(static_cast<int>(progress.done * 1000 / progress.total));
    };
    setBusy(
        tr("Importing…"),
        m_session->run(
            this,
            [request](
                services::Session& session, std::stop_token stop, const ProgressSink& progress) {
                return session.import(request, progress, stop);
            },
            [this, request, epoch = m_epoch](Result<std::vector<services::FileOutcome>> outcomes) {
                if (epoch != m_epoch)
                    return;
                setIdle();
                if (!outcomes.has_value()) {
                    m_prompts.tell(this, tr("Import"), Format::error(outcomes.error()));
                    return;
                }
                statusBar()->showMessage(ImportDialog::summary(outcomes.value()), kMessageMs);
                auto* dialog = new ImportDialog(request, outcomes.value(), this);
                connect(dialog, &ImportDialog::tryAgainRequested, this, &MainWindow::importRequest);
                dialog->open();
                if (m_shown) // also when it stands behind the list: it may have changed
                    rereadCase(m_shown->id, [this] { Q_EMIT caseShown(); });
                refreshPatients();
            },
            onProgress));
}

void MainWindow::writeReport()
{
    if (!m_shown)
        return;
    // The suggested name says nothing about the person.
    const auto suggestion = QStringLiteral("consilium-%1.pdf")
                                .arg(text(PartialDate::fromDay(m_session->today()).iso()));
    m_prompts.chooseTarget(this, tr("Report of the case"), suggestion, [this](const QString& path) {
        if (!m_shown)
            return;
        const auto status = writePdf(*m_shown->record, m_shown->ranking, path);
        if (status.has_value())
            noteExport();
        if (status.has_value())
            statusBar()->showMessage(
                tr("Report written. It is not encrypted: keep it where patient data may be."),
                kMessageMs);
        else
            m_prompts.tell(this, tr("Report of the case"), Format::error(status.error()));
    });
}

void MainWindow::setBusy(const QString& what, async::Task task)
{
    ++m_running;
    m_task = std::move(task);
    m_busy->setText(what);
    m_progress->setRange(0, 0);
    for (QWidget* widget : {static_cast<QWidget*>(m_busy),
                            static_cast<QWidget*>(m_progress),
                            static_cast<QWidget*>(m_cancel)})
        widget->show();
    statusBar()->show();
}

void MainWindow::setIdle()
{
    m_running = qMax(0, m_running - 1);
    if (m_running > 0) // another piece of work waits its turn
        return;
    for (QWidget* widget : {static_cast<QWidget*>(m_busy),
                            static_cast<QWidget*>(m_progress),
                            static_cast<QWidget*>(m_cancel)})
        widget->hide();
    statusBar()->setVisible(!statusBar()->currentMessage().isEmpty());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_session && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const auto& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    importFiles(files);
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepFamily();
    const bool areFamiliesAwaited = awaitFamilies();
    m_isClosing = areFamiliesAwaited || areEventsUnderWay();
    if (m_isClosing) { // the store's answer closes the window, or says why not
        event->ignore();
        return;
    }
    if (tellOfOtherFamilies()) {
        event->ignore();
        return;
    }
    m_task.cancel();
    m_comparison.cancel();
    m_packs->cancel();
    event->accept();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isActivity = event->type() == QEvent::KeyPress ||
                            event->type() == QEvent::MouseButtonPress ||
                            event->type() == QEvent::MouseMove || event->type() == QEvent::Wheel;
    // Not while the recovery code of a new store is shown: a lock would take away what is shown
    // once.
    if (isActivity && m_session && m_root->currentIndex() == 1 && !m_boards->isPresenting())
        m_idle.start();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace consilium::ui
