#pragma once

#include "core/board/board_case.h"
#include "ui/board/board_look.h"
#include "ui/board/board_mask.h"

#include <QWidget>

class QLabel;
class QScreen;

namespace consilium::ui
{

class BoardTimer;

/// What the presenter alone sees: notes of the present step and the next, and the time. On the
/// second screen where there is one, else a window in a corner of the only one.
class PresenterNotes : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterNotes(QWidget* parent);
    void setSteps(const board::Step& now, const board::Step* next, const BoardMask& mask);
    void setPlace(const QString& place);
    void setTime(const BoardTimer& timer);
    void setTheme(const Theme& theme);
    /// Beside the board, which is on `board`; `gone` is a screen that was unplugged.
    void place(const QScreen* board, const QScreen* gone = nullptr);

private:
    QLabel* m_place;
    QLabel* m_time;
    QLabel* m_now;
    QLabel* m_note;
    QLabel* m_next;
    QLabel* m_nextNote;
};

} // namespace consilium::ui
