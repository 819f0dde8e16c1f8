#pragma once

#include "ui/timeline/timeline_model.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// CTCAE grades of a laboratory line, never without what they presume.
class TimelineGrades
{
    Q_DECLARE_TR_FUNCTIONS(TimelineGrades)

public:
    /// core/calculators/ctcae.h with the limits and the value before treatment of the line.
    [[nodiscard]] static std::vector<TimelineBand> bandsOf(const TimelineRow& row);
    /// A few words for the label of the line.
    [[nodiscard]] static QString noteOf(const TimelineRow& row);
    /// The name of a band on the line.
    [[nodiscard]] static QString nameOf(const TimelineBand& band);
    /// The grade of the chosen value and what it presumes, in sentences; empty where the line shows
    /// no bands.
    [[nodiscard]] static QString wordsOf(const TimelineModel& model, TimelineRef chosen);
};

} // namespace consilium::ui
