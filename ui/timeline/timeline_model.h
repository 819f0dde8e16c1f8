#pragma once

#include "core/clinical/case.h"

#include <QString>

#include <optional>
#include <vector>

namespace consilium::ui
{

/// One mark on the timeline. A partial date is an interval from its first to its last possible day, never a made-up day.
struct TimelineItem
{
    enum class Shape { Point, Range, OpenRange, Uncertain };
    Shape shape = Shape::Point;
    Day first{};
    Day last{}; ///< of OpenRange: the day the case is shown as of
    QString title;
    QString detail;
    QString letter; ///< short sign inside the mark, so that colour is never the only sign
    std::optional<double> value;
    Comparator comparator = Comparator::Equal;
};

struct TimelineLane
{
    QString name;
    QString unit;             ///< of a laboratory line
    bool isLine = false;      ///< items carry values and are joined
    std::optional<double> low; ///< reference band
    std::optional<double> high;
    std::vector<TimelineItem> items; ///< by first day
};

/// Lanes of a case, in the order shown; lanes without events are left out. Undated events are counted, not placed.
struct TimelineModel
{
    std::vector<TimelineLane> lanes;
    int undated = 0;
    Day first{};
    Day last{};

    [[nodiscard]] static TimelineModel of(const clinical::Case& record, Day today);
    [[nodiscard]] bool isEmpty() const { return lanes.empty(); }
};

} // namespace consilium::ui
