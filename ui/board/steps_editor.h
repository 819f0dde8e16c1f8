#pragma once

#include "core/board/board_case.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace consilium::ui
{

class TextBox;

/// The presenter's steps: their order (Alt with an arrow), what is left out (Space), notes.
class StepsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StepsEditor(QWidget* parent = nullptr);
    /// Keeps the chosen step, and the cursor in its note where nothing of it changed.
    void setSteps(std::vector<board::Step> steps, bool isAnotherCase);

    [[nodiscard]] const std::vector<board::Step>& steps() const { return m_steps; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list(int chosen);
    void word(int row);
    void show(int row);
    void move(int by);
    void leaveOut();
    void addNote();
    /// Before the options; a presentation has it once.
    void addRisk();
    void remove();
    [[nodiscard]] board::Step* chosen();

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_leaveOut;
    QPushButton* m_add;
    QPushButton* m_addRisk;
    QPushButton* m_remove;
    QLabel* m_titleLabel;
    QLineEdit* m_title;
    QLabel* m_noteLabel;
    TextBox* m_note;
    std::vector<board::Step> m_steps;
    bool m_isShowing = false; ///< fields are being filled, not edited
};

} // namespace consilium::ui
