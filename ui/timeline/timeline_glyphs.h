#pragma once

#include "ui/timeline/timeline_axis.h"
#include "ui/timeline/timeline_layout.h"

#include <QRectF>

namespace consilium::ui
{

/// What is drawn for one or several events: the same day, or days too close to be told apart at
/// this zoom, are one stack.
struct TimelineGlyph
{
    enum class Kind {
        Mark,     ///< a sign at a day
        Interval, ///< a day that is only known to lie in an interval
        Bar,      ///< a period with its name
        Span      ///< a slim period with a sign at its start
    };
    Kind kind = Kind::Mark;
    QRectF place; ///< of the whole, y from the top of the first lane
    double x = 0; ///< middle of the sign
    int track = 0;
    std::vector<int> items; ///< indexes into the lane's items, in time order
    int shown = 0;          ///< the one whose sign is drawn: the selected one, else the gravest
};

/// Width of a sign: squares and sheets widen for more than two letters.
[[nodiscard]] double signWidth(TimelineItem::Sign sign, const QString& letter);

/// Where a level of 0 to 1 stands in a strip.
[[nodiscard]] double yOfLevel(double level, const TimelineStrip& strip);

/// Glyphs of a strip that fall into the visible span, by track and x. Rows that are lines are given
/// as their points. The bars of a collapsed lane share its height where they overlap.
[[nodiscard]] std::vector<TimelineGlyph> glyphsOf(const TimelineModel& model,
                                                  const TimelineStrip& strip,
                                                  const TimelineAxis& axis,
                                                  TimelineRef selected);

} // namespace consilium::ui
