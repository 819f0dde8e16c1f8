#include "ui/board/board_screen.h"
#include "ui/shell/board_controller.h"

#include <algorithm>

namespace consilium::ui
{

namespace
{

/// The agenda of a meeting, in its order.
std::vector<qint64> agendaOf(const BoardLists& lists, MeetingId meeting)
{
    std::vector<qint64> all;
    for (const auto& row : lists.cases) {
        if (row.meeting == meeting)
            all.push_back(static_cast<qint64>(row.id));
    }
    return all;
}

struct ToShow
{
    PresentedCase one;
    std::optional<options::Ranking> ranking; ///< only where it is open
};

/// Reads a case for the screen. A ranking that is sealed is not made.
Result<ToShow> read(services::Session& session, BoardCaseId id)
{
    auto boards = session.boards();
    ToShow shown;
    CONSILIUM_TRY(shown.one.row, boards.boardCase(id));
    if (!shown.one.row.meeting)
        return fail(ErrorCode::NotFound, "meeting");
    CONSILIUM_TRY(shown.one.meeting, boards.meeting(*shown.one.row.meeting));
    CONSILIUM_TRY(shown.one.record, session.load(shown.one.row.patient.id));
    if (board::isOpen(shown.one.row.one, shown.one.meeting.meeting)) {
        CONSILIUM_TRY(shown.ranking, boards.ranking(id));
    }
    return shown;
}

} // namespace

void BoardController::present(qint64 meeting, qint64 one)
{
    const auto agenda = agendaOf(m_lists, MeetingId{meeting});
    if (agenda.empty())
        return;
    const bool isNew = m_screen == nullptr;
    if (isNew) {
        m_screen = std::make_unique<BoardScreen>(m_window);
        serveScreen();
    }
    show(std::find(agenda.begin(), agenda.end(), one) == agenda.end() ? agenda.front() : one);
    if (isNew)
        Q_EMIT presentingChanged(true);
}

void BoardController::serveScreen()
{
    auto* screen = m_screen.get();
    connect(screen, &BoardScreen::draftSaved, this, &BoardController::save);
    connect(screen, &BoardScreen::choiceSealed, this, &BoardController::seal);
    connect(screen, &BoardScreen::openingWanted, this, &BoardController::openRanking);
    connect(screen, &BoardScreen::finishWanted, this, &BoardController::finish);
    connect(screen, &BoardScreen::meetingSaved, this, &BoardController::saveMeeting);
    connect(screen, &BoardScreen::stepToCase, this, &BoardController::step);
    connect(screen, &BoardScreen::left, this, &BoardController::leave);
}

void BoardController::show(qint64 one)
{
    if (m_session == nullptr)
        return;
    m_presented = one;
    m_session->run(
        this,
        [one](services::Session& session, std::stop_token, const ProgressSink&) {
            return read(session, BoardCaseId{one});
        },
        [this, one, epoch = m_epoch](Result<ToShow> shown) {
            if (epoch != m_epoch || m_screen == nullptr || m_presented != one)
                return;
            if (!shown.has_value()) {
                stayAt(m_screen->shown());
                refuse(shown.error());
                return;
            }
            auto& [presented, ranking] = shown.value();
            const auto agenda = agendaOf(m_lists, presented.meeting.id);
            const auto at = std::find(agenda.begin(), agenda.end(), one);
            presented.number = static_cast<int>(at - agenda.begin()) + 1;
            presented.of = static_cast<int>(agenda.size());
            m_screen->present(
                std::move(presented), m_session->toolbox(), m_session->today(), m_theme);
            if (ranking)
                m_screen->setRanking(*ranking);
            if (!m_screen->isVisible())
                m_screen->showFullScreen();
        });
}

void BoardController::stayAt(BoardCaseId one)
{
    // A screen that never came up would only keep the window from locking itself.
    if (m_screen->isVisible())
        m_presented = static_cast<qint64>(one);
    else
        leave();
}

void BoardController::step(int by)
{
    const auto* row = m_presented ? rowOf(*m_presented) : nullptr;
    if (row == nullptr || !row->meeting)
        return;
    const auto agenda = agendaOf(m_lists, *row->meeting);
    const auto at = std::find(agenda.begin(), agenda.end(), *m_presented) - agenda.begin();
    const auto to = at + by;
    if (to >= 0 && to < std::ssize(agenda) && by != 0)
        show(agenda[static_cast<std::size_t>(to)]);
}

void BoardController::showRanking(const options::Ranking& ranking, qint64 one)
{
    if (m_screen != nullptr && m_presented == one)
        m_screen->setRanking(ranking);
}

void BoardController::leave()
{
    if (m_screen == nullptr)
        return;
    m_presented.reset();
    // It asks for this itself: it goes when its own call has returned.
    auto* screen = m_screen.release();
    screen->close(); // sends what was typed in the last moment
    screen->disconnect(this);
    screen->deleteLater();
    Q_EMIT presentingChanged(false);
}

} // namespace consilium::ui
