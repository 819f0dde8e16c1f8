#pragma once

#include "core/services/boards.h"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace consilium::ui
{

class StepsEditor;
class TextBox;

/// What a case needs before its meeting: question, presenter, minutes, a statement for each item of
/// the minimum data set that the record does not hold, and the steps.
class CaseEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CaseEditor(QWidget* parent = nullptr);
    /// The same case again keeps what is typed and differs from what the store had before.
    void setCase(const services::BoardRow& row);
    /// Into the fields of the case shown, as if it were typed.
    void retype(const board::BoardCase& draft);
    /// Puts what is entered into `one`.
    void apply(board::BoardCase& one) const;
    /// What neither the record nor the statements as typed answer.
    [[nodiscard]] std::vector<board::MinimumItem> missing() const;
    void focusQuestion();
    /// Into the field of an item that missing() names.
    void focusOn(board::MinimumItem item);
    void clear();

Q_SIGNALS:
    void edited();

private:
    static constexpr std::size_t kStated = std::size(board::kMinimum);

    void showStatements();

    TextBox* m_question;
    QLineEdit* m_presenter;
    QSpinBox* m_minutes;
    QCheckBox* m_prepared;
    QFormLayout* m_form;
    std::array<QLineEdit*, kStated> m_statements{}; ///< none for the question
    QLabel* m_inRecord;
    QLabel* m_final;
    StepsEditor* m_steps;
    services::BoardRow m_row; ///< as the store has it; id 0: none
};

} // namespace consilium::ui
