#pragma once

#include "core/clinical/shared_case.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session_runner.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>
#include <QTimer>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace consilium::ui
{

class BoardController;
class BoardPage;
class CasePage;
class KnowledgeController;
class KnowledgePage;
class CalculatorsPage;
class ModelsPage;
class PatientsPage;
struct EventRequest;
class UnlockPage;

/// Where the program finds what it ships with.
struct Places
{
    std::filesystem::path pack;
    std::filesystem::path models;
    std::filesystem::path keys = {}; ///< folder of public keys whose packs may be put into use
};

/// The one window: unlock first; then the rail, the patient list and the open case. Composes pages
/// and starts tasks; what is reasoned is in core/services.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum RailPage { Patients, Board, Models, Calculators, Knowledge, SettingsRail };

    MainWindow(
        Places places, Clock clock, Prompts& prompts, Settings settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Fills the unlock form.
    void setStore(const QString& folder, const QString& passphrase);
    /// Goes on with a session that another window held (a change of language).
    void adopt(std::unique_ptr<SessionRunner> session);
    [[nodiscard]] std::unique_ptr<SessionRunner> release();

    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }

public Q_SLOTS:
    void lock();
    void importFiles(const QStringList& files);
    void openPatient(qint64 patient);
    void showPatients();
    void writeReport();
    void writeWalletCard();
    void writeOutlook();

Q_SIGNALS:
    void settingsChanged(const consilium::ui::Settings& settings);
    /// A case with its ranking is on the screen.
    void caseShown();
    void patientsShown();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Shown
    {
        PatientId id{};
        clinical::SharedCase record;
        options::Ranking ranking;
        RankingId kept{}; ///< the number of the ranking in the store
    };

    struct Reading
    {
        PatientId id{};
        std::function<void()> then;
    };

    QWidget* makeRail();
    QWidget* makeWork();
    void makeMenu();
    void applySettings();
    void openStore(const QString& folder, const QByteArray& passphrase);
    void createStore(const QString& folder, const QByteArray& passphrase);
    void recoverStore(const QString& folder, const QString& code, const QByteArray& passphrase);
    /// Runs a Session factory off this thread; the toolbox is loaded with it.
    template <typename Work, typename Done>
    void startOpening(const QString& folder, Work work, Done done);
    /// Of the store that was opened. Trees of the one before that were not saved are held for it,
    /// which is said.
    void useFolder(const QString& folder);
    /// Says once that trees of other stores would be lost. False: there are none, or it was said.
    bool tellOfOtherFamilies();
    void enter();
    void refreshPatients();
    /// Loads and ranks the case and puts it on its page, in front or behind; then calls `then`. An
    /// answer that a later read has overtaken is dropped; of the same patient its `then` still
    /// follows.
    void readCase(PatientId id, std::function<void()> then);
    /// The same where the record of the shown case has changed; nothing where another case is shown
    /// or on its way.
    void rereadCase(PatientId id, std::function<void()> then);
    void showCase();
    void bringCaseForward();
    void importRequest(const services::ImportRequest& request);
    /// Lets lines of the genome page into the record and marks typed findings.
    void serveTypedEntry();
    void addTyped(const QString& line);
    /// Of a typed entry, a finding or a pharmacogene; `done` says it.
    void markEnteredInError(const QString& key, std::function<void()> done);
    /// Lets results of pharmacogenes into the record, typed or called from a file, and writes the
    /// wallet card.
    void servePharmacogenes();
    void addPharmacogene(const QString& line);
    void readGenotypes(const QString& file);
    /// Compares the open case with what was kept of it.
    void serveRankings();
    void compareRankings(RankingId kept);
    void readKeptRankings();
    void noteExport();
    /// Tumour boards; the window does not lock itself while one is on a screen.
    void serveBoards();
    /// Takes the case and what was ranked for it off every page.
    void putCaseAway();
    /// Counts how a model would have done on the patients of the store.
    void serveModels();
    void countOutcomes(const QString& model);
    /// Saves, reads and writes the family tree of the case. What is edited is also kept whenever
    /// the case is left.
    void serveFamily();
    void showFamily();
    void keepFamily();
    void saveFamily(PatientId id, const services::FamilyFile& family);
    /// Tries again to save what the store has not taken. False: nothing is left to wait for.
    bool awaitFamilies();
    void readFamily();
    void writeFamily(const QString& suggestion, const std::string& text);
    /// Writes and prints the timeline.
    void serveTimeline();
    void printTimeline();
    /// Writes events that are entered by hand. What was typed is held until the store has it.
    void serveEvents();
    void editEvents(const EventRequest& request);
    void eventWritten(PatientId id, const std::string& token, const Status& status, int epoch);
    /// Asks again what was typed for the patient shown and is not in the store.
    void offerEvents();
    [[nodiscard]] bool areEventsUnderWay() const;
    void setBusy(const QString& what, async::Task task);
    void setIdle();
    void closeDialogs();

    const services::Toolbox m_nothing; ///< what pages hold while no store is open
    Places m_places;
    Clock m_clock;
    Prompts& m_prompts;
    Settings m_settings;
    Theme m_theme;
    std::unique_ptr<SessionRunner> m_session;
    std::optional<Shown> m_shown;
    std::optional<Reading> m_reading; ///< the latest read, until it is answered
    int m_read = 0;                   ///< its number
    UnsavedFamilies m_unsaved;
    UnsavedEvents m_unsavedEvents;
    int m_familySaves = 0;
    bool m_isClosing = false;  ///< the window closes once every tree and event is saved
    bool m_isLossSaid = false; ///< that closing loses trees of other stores
    int m_search = 0;          ///< number of the latest search: older answers are dropped
    int m_listed = 0;          ///< number of the search that the list answers
    bool m_opensOnlyMatch =
        false;         ///< Enter came before the answer: who is found alone is opened then
    int m_running = 0; ///< pieces of work that the status bar speaks of
    int m_epoch = 0;   ///< counts locks: an answer from before a lock must not bring a case back
    async::Task m_task;
    async::Task m_comparison; ///< of rankings: the last one asked for; the others were stopped
    int m_comparisons = 0;    ///< its number: answers to earlier ones are dropped
    QTimer m_idle;

    QStackedWidget* m_root;
    UnlockPage* m_unlock;
    QStackedWidget* m_work;
    PatientsPage* m_patients;
    BoardPage* m_board;
    BoardController* m_boards;
    CasePage* m_case;
    ModelsPage* m_models;
    CalculatorsPage* m_calculators;
    KnowledgePage* m_knowledge;
    KnowledgeController* m_packs;
    SettingsPage* m_settingsPage;
    QButtonGroup* m_rail;
    QProgressBar* m_progress;
    QLabel* m_busy;
    QPushButton* m_cancel;
    QAction* m_importAction;
    QAction* m_reportAction;
    QAction* m_lockAction;
    QAction* m_patientsAction;
};

} // namespace consilium::ui
