#pragma once

#include "ui/board/board_page.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session_runner.h"
#include "ui/widgets/theme.h"

#include <memory>
#include <optional>

namespace consilium::ui
{

class BoardScreen;

/// Tumour boards of the open store: puts what the agenda page and the board's screen ask for into
/// the store, one after the other, and shows both what became of it.
class BoardController : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of what is asked; page, prompts and window must outlive this.
    BoardController(BoardPage& page, Prompts& prompts, QWidget* window);
    ~BoardController() override;

    /// Begins to work on an open session, which must live until close().
    void open(SessionRunner& session, const Theme& theme);
    /// Before the session goes: leaves board mode and takes everything off the page. What was
    /// entered is in the store, or on its way there.
    void close();
    /// Reads the lists again.
    void refresh();

    /// Board mode is on a screen.
    [[nodiscard]] bool isPresenting() const;

Q_SIGNALS:
    void presentingChanged(bool isPresenting);
    void patientRequested(qint64 patient);
    void documentWritten(const QString& words);
    /// A final decision was added to the record.
    void recordChanged(qint64 patient);

private:
    void serveScreen();
    void present(qint64 meeting, qint64 one);
    /// Shows the case `by` places further on the agenda; nothing before the first and after the
    /// last.
    void step(int by);
    void show(qint64 one);
    /// What was to be shown cannot be read: back to the case that is on the screen.
    void stayAt(BoardCaseId one);
    void showRanking(const options::Ranking& ranking, qint64 one);
    void findPatients(const QString& search);
    void save(qint64 id, const board::BoardCase& one, const std::vector<board::BoardCase>& seen);
    void saveMeeting(qint64 id, const board::Meeting& meeting, const board::Meeting& seen);
    void seal(qint64 one, const board::Choice& choice);
    void openRanking(qint64 one, const QString& by, const QString& why);
    /// The ranking of the case on the screen, where the chair has just switched sealing off.
    void showOpened();
    void finish(qint64 one, const QString& by);
    void writeProtocol(qint64 one);
    void writeList(qint64 meeting);
    void writeFhir(qint64 one);
    /// Asks where to, reads the case and lets `write(Documented, path) -> Status` write it.
    template <typename Write>
    void writeCase(qint64 one, const QString& title, const QString& suggestion, Write write);
    void tellWritten(const QString& title, const Status& status);
    void leave();
    /// Runs `change(Boards&) -> Result<T>`, then reads the lists again; a refusal stands on the
    /// page and on the screen. `then(T)` follows what was done.
    template <typename Change, typename Then>
    void run(Change change, Then then);
    template <typename Change>
    void run(Change change);
    void showLists(BoardLists lists);
    void refuse(const Error& error);
    [[nodiscard]] const services::BoardRow* rowOf(qint64 one) const;
    [[nodiscard]] const services::MeetingRow* meetingOf(qint64 meeting) const;

    BoardPage& m_page;
    Prompts& m_prompts;
    QWidget* m_window;
    SessionRunner* m_session = nullptr;
    Theme m_theme;
    BoardLists m_lists;
    std::unique_ptr<BoardScreen> m_screen;
    int m_epoch = 0;                   ///< counts openings and closings
    int m_search = 0;                  ///< number of the latest search for patients
    std::optional<qint64> m_presented; ///< the case on the screen
};

} // namespace consilium::ui
