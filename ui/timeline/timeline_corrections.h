#pragma once

#include "ui/timeline/timeline_model.h"
#include "ui/widgets/theme.h"

#include <QRectF>

class QPainter;

namespace consilium::ui
{

struct TimelineGlyph;

/// Marks the events that a person corrected; their details say who, when, why, and what the file
/// says.
void markCorrected(TimelineModel& model, const clinical::Case& record);

/// Whether one of the glyph's events was corrected.
[[nodiscard]] bool
isCorrected(const TimelineModel& model, const TimelineLane& lane, const TimelineGlyph& glyph);
/// A folded corner at the beginning of a mark.
void paintCorrected(QPainter& painter, const QRectF& mark, const Theme& theme);

} // namespace consilium::ui
