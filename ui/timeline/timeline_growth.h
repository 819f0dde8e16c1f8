#pragma once

#include "core/calculators/doubling.h"
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
    /// marker. A value beyond the measuring range has no place on the line, and what stands before
    /// it is no part of the same rise: only what follows the last one enters, and the sentences say
    /// so; where it is the chosen one itself, there is none. Values of 0 or without a day do not
    /// enter. None is given over less than calculators::kLeastGrowthDays.
    [[nodiscard]] static QString wordsOf(const TimelineModel& model, TimelineRef chosen);

private:
    [[nodiscard]] static QString wordsOf(const std::vector<calculators::DatedValue>& values,
                                         Day first);
};

} // namespace consilium::ui
