#pragma once

#include "ui/timeline/timeline_model.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// How fast a tumour marker grows up to one of its values.
class TimelineGrowth
{
    Q_DECLARE_TR_FUNCTIONS(TimelineGrowth)

public:
    /// Sentences on the doubling time over the exact values of the twelve months up to the chosen
    /// one (core/calculators/doubling.h), or why there is none; empty for anything but a tumour
    /// marker. Values beyond the measuring range, of 0, or without a day do not enter.
    [[nodiscard]] static QString wordsOf(const TimelineModel& model, TimelineRef chosen);
};

} // namespace consilium::ui
