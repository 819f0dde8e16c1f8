#pragma once

#include "ui/timeline/timeline_model.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// What one track says of a day.
struct TimelineReading
{
    QString track;
    QString words;
};

/// What the tracks say of a day, in their order. A line gives the value of that day, or else the
/// latest before it with its distance: nothing is read between two values. Of ECOG, response and
/// stage the latest before holds in the same way. Periods are given where they cover the day, with
/// a question where that is not certain; of other events those of that day.
class TimelineReader
{
    Q_DECLARE_TR_FUNCTIONS(TimelineReader)

public:
    [[nodiscard]] static std::vector<TimelineReading> at(const TimelineModel& model, Day day);
};

} // namespace consilium::ui
