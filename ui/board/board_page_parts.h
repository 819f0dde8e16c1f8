#pragma once

#include "ui/board/agenda_model.h"
#include "ui/board/board_page.h"

#include <QTimer>

#include <map>
#include <optional>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace consilium::ui
{

class Card;
class CaseEditor;
class CaseRegistration;
class DecisionView;
class FiguresView;
class FollowUpEditor;
class MeetingEditor;

/// What stands in the list at the start: one of the two below, or the id of a meeting.
inline constexpr qint64 kWaiting = 0;
inline constexpr qint64 kFigures = -1;

struct BoardPage::Parts
{
    enum Side { Work, Meeting, Registration, FiguresSide };

    explicit Parts(BoardPage& page);

    // Layout
    QWidget* makePlaces();
    QWidget* makeAgenda();
    QWidget* makeCase();
    void connectAll();
    void connectButtons();

    // What is shown
    void showPlaces();
    void showPlace();
    void showCase();
    void showButtons();
    void showSide(Side side);
    void goTo(qint64 to);
    void select(BoardCaseId id);
    void takeSaved(const BoardLists& before);
    void closeMeeting(MeetingId kept);

    // What is asked for
    struct Draft
    {
        BoardCaseId id{};
        board::BoardCase one;
        std::vector<board::BoardCase> seen; ///< what it stands on
    };

    /// Sent, and not come back with the lists: under way or refused.
    struct Unsaved
    {
        board::BoardCase base;              ///< as the store had it when the first was typed
        std::vector<board::BoardCase> sent; ///< the latest last
    };

    /// What is typed and not sent yet. The answer to send() shows the lists anew, so whoever
    /// chooses another case takes the draft, chooses, and then sends.
    [[nodiscard]] std::optional<Draft> takeDraft();
    void send(const std::optional<Draft>& draft);

    void flush() { send(takeDraft()); }

    /// Before a request: the last answer goes, what is typed is sent.
    void begin();
    void schedule(qint64 meeting);
    void popUpMeetings();
    void move(int by);

    [[nodiscard]] const services::BoardRow* chosenRow() const;
    [[nodiscard]] const services::MeetingRow* meetingRow() const;

    BoardPage& page;
    BoardLists lists;
    Day today{};
    qint64 place = kWaiting;
    BoardCaseId chosen{};
    BoardCaseId shown{}; ///< what the fields hold
    /// What is refused is put back when the case is chosen again.
    std::map<BoardCaseId, Unsaved> unsaved;
    bool isFilling = false;
    bool isDirty = false;
    bool isRetyped = false; ///< dirty with what was put back, and nothing typed since
    QTimer timer;

    QListWidget* places = nullptr;
    QLabel* refusal = nullptr;
    QStackedWidget* sides = nullptr;
    Card* agendaCard = nullptr;
    AgendaModel* agenda = nullptr;
    QTableView* table = nullptr;
    QLabel* empty = nullptr;
    Card* caseCard = nullptr;
    QTabBar* tabs = nullptr;
    QStackedWidget* tabPages = nullptr;
    CaseEditor* editor = nullptr;
    DecisionView* decision = nullptr;
    FollowUpEditor* followUp = nullptr;
    MeetingEditor* meeting = nullptr;
    CaseRegistration* registration = nullptr;
    FiguresView* figures = nullptr;
    QMenu* meetings = nullptr;
    QPushButton* newMeeting = nullptr;
    QPushButton* registerCase = nullptr;
    QPushButton* changeMeeting = nullptr;
    QPushButton* scheduleTo = nullptr;
    QPushButton* up = nullptr;
    QPushButton* down = nullptr;
    QPushButton* present = nullptr;
    QPushButton* protocol = nullptr;
    QPushButton* list = nullptr;
    QPushButton* fhir = nullptr;
    QPushButton* openRecord = nullptr;
};

} // namespace consilium::ui
