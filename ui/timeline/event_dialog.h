#pragma once

#include "ui/timeline/event_draft.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace consilium::ui
{

/// A form for one event of the course: a new one, the correction of one that a person typed or a
/// file states, or the removal of one that a file states. Says what is wrong while it is typed, and
/// gives nothing away before it is right. Dates may be a year, a month or a day.
class EventDialog : public QDialog
{
    Q_OBJECT

public:
    /// `tumours`: keys and names of the primaries, asked for where there are several.
    EventDialog(Day today,
                std::vector<std::pair<std::string, QString>> tumours,
                QWidget* parent = nullptr);
    /// Fills the form with an event that is corrected; its kind stays.
    void setEvent(const clinical::CourseEvent& event);
    /// Fills the form with what was typed before; `why` says in plain words why it is asked again.
    void setDraft(const EventDraft& draft, const QString& why = {});
    /// Fills in who types, where nobody is named.
    void setBy(const QString& by);
    /// What stands in the form.
    [[nodiscard]] EventDraft draft() const;

    /// What the form says now.
    [[nodiscard]] clinical::CourseEvent event() const { return draft().event(); }

    /// Whether anything was typed that would be lost.
    [[nodiscard]] bool isTouched() const { return m_isHeld || draft() != m_first; }

Q_SIGNALS:
    /// Names the attempt by a token of its own.
    void entered(const consilium::clinical::EventEdit& edit);

private:
    using Kind = EventDraft::Kind;

    void addFields();
    void addRows();
    [[nodiscard]] Kind kind() const;
    /// What keeps the form from being read, in words; empty where it can be entered.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString wordsOf(clinical::EventProblem problem) const;
    /// What the form is about, above it.
    [[nodiscard]] QString lead() const;
    void nameKind();
    void showFields();
    void check();

    Day m_today;
    EventDraft m_first;    ///< as it was opened
    bool m_isHeld = false; ///< asked again
    std::string m_token;
    QFormLayout* m_form;
    QLabel* m_why;
    QLabel* m_lead;
    QComboBox* m_kind;
    QLineEdit* m_start;
    QLineEdit* m_end;
    QCheckBox* m_isOngoing;
    QLineEdit* m_name;
    QLineEdit* m_value;
    QLineEdit* m_unit;
    QPlainTextEdit* m_text;
    QComboBox* m_category;
    QSpinBox* m_line;
    QComboBox* m_tumour;
    QLineEdit* m_by;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace consilium::ui
