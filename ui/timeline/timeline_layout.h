#pragma once

#include "ui/timeline/timeline_model.h"

#include <QSet>

namespace consilium::ui
{

/// Sizes in device-independent pixels (4 px grid).
struct TimelineMetrics
{
    static constexpr int labelWidth = 208;
    static constexpr int rightMargin = 24;
    static constexpr int axisHeight = 42;
    static constexpr int overviewHeight = 42;
    static constexpr int markSize = 18;
    static constexpr int trackHeight = 24;
    static constexpr int lineHeight = 66;
    static constexpr int flatHeight =
        42; ///< of a line whose values are all the same and have no reference
};

/// A drawn row: one row of a lane, or (`row` -1) all rows of a collapsed lane merged into one.
struct TimelineStrip
{
    int lane = 0;
    int row = -1;
    int top = 0; ///< from the top of the first lane
    int height = 0;
};

struct TimelineLanePlace
{
    int top = 0;
    int height = 0;
    bool isCollapsed = false;
    bool hasHeading =
        false; ///< the name stands above the rows, because there are several or they are lines
};

/// Where lanes and rows stand, without the scroll position. Collapsing merges, it hides nothing.
class TimelineLayout
{
public:
    TimelineLayout() = default;
    TimelineLayout(const TimelineModel& model, const QSet<QString>& collapsed);

    [[nodiscard]] const std::vector<TimelineStrip>& strips() const { return m_strips; }

    [[nodiscard]] const std::vector<TimelineLanePlace>& lanes() const { return m_lanes; }

    [[nodiscard]] int height() const { return m_height; }

    /// Lane at `y`, -1 none.
    [[nodiscard]] int laneAt(int y) const;
    /// The strip that draws the event, -1 none.
    [[nodiscard]] int stripOf(const TimelineModel& model, TimelineRef ref) const;

private:
    std::vector<TimelineStrip> m_strips;
    std::vector<TimelineLanePlace> m_lanes;
    int m_height = 0;
};

} // namespace consilium::ui
