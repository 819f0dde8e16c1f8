#pragma once

#include "core/board/board_case.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace consilium::ui
{

class ChoiceBox;
class DateLine;

/// The claim to the insurer: whether it is needed, asked, answered, and why it was refused.
class ClaimEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimEditor(QWidget* parent = nullptr);
    /// What was typed since `before` was shown stays, unless it is another case.
    void setClaim(const board::Claim& claim, bool isAnotherCase);
    /// Into the fields, as if it were typed.
    void retype(const board::Claim& claim);
    /// A date that is none leaves the one that stood there.
    [[nodiscard]] board::Claim claim() const;

Q_SIGNALS:
    void edited();

private:
    void follow();

    QFormLayout* m_form;
    ChoiceBox* m_state;
    DateLine* m_asked;
    DateLine* m_answered;
    ChoiceBox* m_refusal;
    QLineEdit* m_text;
    QLabel* m_wrong;
    board::Claim m_shown;
};

} // namespace consilium::ui
