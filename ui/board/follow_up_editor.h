#pragma once

#include "core/services/boards.h"

#include <QWidget>

#include <map>
#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace consilium::ui
{

class ChoiceBox;
class ClaimEditor;
class DateLine;
class TextBox;

/// What became of a recommendation: the entries so far, a form for the next, and the claim.
class FollowUpEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpEditor(QWidget* parent = nullptr);
    /// Keeps an entry that is typed and not added, for each case.
    void setCase(const services::BoardRow& row, Day today);
    /// Puts the claim of a draft into its fields, as if it were typed.
    void retype(const board::BoardCase& draft);
    /// Puts the claim, and an entry that is typed and not added, into `one`.
    void apply(board::BoardCase& one) const;
    void clear();

Q_SIGNALS:
    void edited();
    void added(const consilium::board::FollowUp& followUp);

private:
    struct Draft
    {
        board::FollowUp entry;
        QString date; ///< as typed
    };

    void follow();
    void put(const Draft& draft);
    void send();
    [[nodiscard]] Draft draft() const;
    [[nodiscard]] Draft empty() const;

    QLabel* m_entries;
    QLabel* m_closed;
    QWidget* m_entry;
    QFormLayout* m_form;
    DateLine* m_date;
    ChoiceBox* m_given;
    ChoiceBox* m_why;
    ChoiceBox* m_response;
    ChoiceBox* m_grade;
    QLineEdit* m_toxicity;
    TextBox* m_text;
    QLabel* m_said;
    ClaimEditor* m_claim;
    services::BoardRow m_row;
    Day m_today{};
    std::map<BoardCaseId, Draft> m_drafts;
    std::optional<board::FollowUp> m_asked; ///< sent, and not come back
};

} // namespace consilium::ui
