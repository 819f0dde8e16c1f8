#pragma once

#include "ui/board/board_look.h"

#include <QFrame>
#include <QList>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace consilium::ui
{

class BoardTimer;

/// "4:10 left", "1:05 over the time", "stopped at 4:10".
[[nodiscard]] QString timeText(const BoardTimer& timer);

/// Which board and case, the time, and who the patient is.
class BoardTopBar : public QFrame
{
    Q_OBJECT

public:
    explicit BoardTopBar(QWidget* parent = nullptr);
    void setBoard(const QString& board, const QString& place);
    void setPerson(const QString& person, bool isMasked, bool isInvented);
    void setTime(const BoardTimer& timer);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shorten();

    QString m_boardText;
    QString m_personText;
    QLabel* m_board;
    QLabel* m_place;
    QLabel* m_time;
    QLabel* m_person;
    QLabel* m_invented;
    QLabel* m_masked;
};

/// The steps, the present one marked, and the keys.
class BoardStepBar : public QFrame
{
    Q_OBJECT

public:
    explicit BoardStepBar(QWidget* parent = nullptr);
    void setSteps(const QStringList& titles);
    void setCurrent(int step);

Q_SIGNALS:
    void chosen(int step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The keys take what the steps leave: they may not make the window wider than its display.
    void shorten();

    QStringList m_titles;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    QLabel* m_keys;
};

/// Where a step or a case is jumped to: a number or the beginning of a step's name, # and the
/// number of a case.
class JumpBox : public QFrame
{
    Q_OBJECT

public:
    explicit JumpBox(QWidget* parent);
    void open();
    void say(const QString& words);

Q_SIGNALS:
    void wanted(const QString& text);

private:
    QLineEdit* m_edit;
    QLabel* m_note;
};

} // namespace consilium::ui
