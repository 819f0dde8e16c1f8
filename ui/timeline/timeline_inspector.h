#pragma once

#include "ui/timeline/timeline_model.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace consilium::ui
{

/// What is known of the chosen event, beside the picture instead of over it. Stays until another
/// event is chosen.
class TimelineInspector : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineInspector(QWidget* parent = nullptr);
    /// How to choose an event.
    void clear();
    /// `stack`: the events of the same mark, the chosen one among them.
    void show(const TimelineModel& model,
              TimelineRef chosen,
              const std::vector<TimelineRef>& stack,
              Day zero);
    using QFrame::show;
    /// Whether the event shown can be corrected, and stands corrected against its file.
    void setChangeable(bool changeable, bool corrected);
    /// What the tracks say of the day under the cursor line; nothing without a day.
    void read(const TimelineModel& model, std::optional<Day> day, Day zero);

Q_SIGNALS:
    /// An event of the same mark.
    void stepRequested(TimelineRef ref);
    /// The report that the chosen event comes from.
    void documentRequested();
    /// Of the chosen event.
    void correctionRequested();
    void withdrawalRequested();
    void restoreRequested();

private:
    void step(int by);
    std::vector<TimelineRef> m_others; ///< the mark's events, the chosen one among them
    int m_place = 0;                   ///< of the chosen one
    QWidget* m_pager;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_count;
    QPushButton* m_document;
    QPushButton* m_correct;
    QPushButton* m_withdraw;
    QPushButton* m_restore;
    QLabel* m_age;
    QLabel* m_growth;
    QLabel* m_grade;
    QLabel* m_readingHeading;
    QLabel* m_reading;
    QLabel* m_date;
    QLabel* m_relative;
    QLabel* m_lane;
    QLabel* m_title;
    QLabel* m_reference;
    QLabel* m_detail;
    QLabel* m_sourceHeading;
    QLabel* m_source;
    QLabel* m_stackHeading;
    QLabel* m_stack;
};

} // namespace consilium::ui
