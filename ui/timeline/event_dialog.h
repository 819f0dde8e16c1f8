#pragma once

#include "core/clinical/course_events.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace consilium::ui
{

/// A form for one event of the course. Says what is wrong while it is typed, and gives nothing away
/// before it is right. Dates may be a year, a month or a day.
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
    /// What the form says now.
    [[nodiscard]] clinical::CourseEvent event() const;

Q_SIGNALS:
    void entered(const consilium::clinical::CourseEvent& event);

private:
    enum Kind {
        Performance,
        Response,
        AdverseEvent,
        Treatment,
        Surgery,
        Radiotherapy,
        Marker,
        Laboratory,
        Document,
        KindCount
    };

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] std::string tumour() const;
    [[nodiscard]] PartialDate start() const;
    [[nodiscard]] Period period() const;
    /// What keeps the form from being read, in words; empty where it can be entered.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString wordsOf(clinical::EventProblem problem) const;
    void showFields();
    void check();
    void fillPeriod(const Period& period);

    Day m_today;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QLineEdit* m_start;
    QLineEdit* m_end;
    QCheckBox* m_isOngoing;
    QLineEdit* m_name;
    QLineEdit* m_value;
    QLineEdit* m_unit;
    QComboBox* m_category;
    QSpinBox* m_line;
    QComboBox* m_tumour;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace consilium::ui
