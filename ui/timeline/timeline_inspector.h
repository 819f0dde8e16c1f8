#pragma once

#include "ui/timeline/timeline_model.h"

#include <QFrame>

class QLabel;

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

private:
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
