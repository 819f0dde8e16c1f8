#include "ui/board/presenter_notes.h"

#include "ui/board/board_bars.h"
#include "ui/board/board_timer.h"
#include "ui/board/board_words.h"
#include "ui/format/format.h"

#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

namespace consilium::ui
{

namespace
{

constexpr int kNotesHeight = 720; ///< of the screen that the notes are laid out for: a reader's

QString notesOf(const board::Step& step)
{
    // The note of a note is what is shown, so the presenter has it before him already.
    return step.kind == board::StepKind::Note ? QString() : text(step.note);
}

} // namespace

PresenterNotes::PresenterNotes(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_place(boardLabel({}, "note", "notesPlace"))
    , m_time(boardLabel({}, "title", "notesTime"))
    , m_now(boardLabel({}, "title", "notesNow"))
    , m_note(boardLabel({}, "body", "notesText"))
    , m_next(boardLabel({}, "heading", "notesNext"))
    , m_nextNote(boardLabel({}, "note", "notesNextText"))
{
    setObjectName(QStringLiteral("boardNotes"));
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Presenter's notes"));
    auto* column = new QVBoxLayout(this);
    setBoardMargin(*column, 1);
    auto* head = bare<QHBoxLayout>();
    head->addWidget(m_place, 1);
    m_time->setWordWrap(false);
    head->addWidget(m_time);
    column->addLayout(head);
    column->addWidget(m_now);
    column->addWidget(m_note);
    column->addStretch(1);
    auto* card = new QFrame;
    card->setProperty("board", QLatin1String("card"));
    auto* next = new QVBoxLayout(card);
    setBoardMargin(*next, 0.6);
    next->addWidget(m_next);
    next->addWidget(m_nextNote);
    column->addWidget(card);
    column->addWidget(
        boardLabel(tr("← → step · J jump · M mask · P notes · T time · Esc leave"), "bar"));
}

void PresenterNotes::setSteps(const board::Step& now,
                              const board::Step* next,
                              const BoardMask& mask)
{
    m_now->setText(mask.words(BoardWords::title(now)));
    const auto note = mask.words(notesOf(now));
    m_note->setText(note.isEmpty() ? tr("No notes for this step") : note);
    m_next->setText(next == nullptr ? tr("This is the last step")
                                    : tr("Next: %1").arg(mask.words(BoardWords::title(*next))));
    const auto after = next == nullptr ? QString() : mask.words(notesOf(*next));
    m_nextNote->setText(after);
    m_nextNote->setVisible(!after.isEmpty());
}

void PresenterNotes::setPlace(const QString& place) { m_place->setText(place); }

void PresenterNotes::setTime(const BoardTimer& timer) { m_time->setText(timeText(timer)); }

void PresenterNotes::setTheme(const Theme& theme)
{
    dress(*this, BoardLook::of(theme, kNotesHeight));
}

void PresenterNotes::place(const QScreen* board, const QScreen* gone)
{
    for (auto* other : QGuiApplication::screens()) {
        if (other != board && other != gone) {
            setScreen(other);
            setWindowFlag(Qt::WindowStaysOnTopHint, false);
            setGeometry(other->availableGeometry());
            return;
        }
    }
    // On the only screen the notes stay in front of the board, or they could not be found again.
    const auto whole = board->availableGeometry();
    setWindowFlag(Qt::WindowStaysOnTopHint, true);
    const QSize size(whole.width() * 2 / 5, whole.height() / 2);
    setGeometry(QRect(whole.bottomRight() - QPoint(size.width(), size.height()), size));
}

} // namespace consilium::ui
