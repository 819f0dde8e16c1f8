#pragma once

#include "core/clinical/case.h"

#include <QString>

#include <optional>
#include <vector>

namespace consilium::ui
{

/// One event on the timeline. A partial date is an interval from its first to its last possible
/// day, never a made-up day.
struct TimelineItem
{
    enum class Shape {
        Point,      ///< one known day
        Uncertain,  ///< one day somewhere in first..last
        Range,      ///< from first to last
        OpenRange,  ///< stated as going on; `last` is the day the case is shown as of
        UnknownEnd, ///< began, and nobody stated whether or when it ended; `last` as for OpenRange
    };
    enum class Sign { Disc, Square, Diamond, Sheet };
    enum class Tone { Neutral, Accent, Good, Caution, Bad, Unknown };

    Shape shape = Shape::Point;
    Sign sign = Sign::Disc;
    Tone tone = Tone::Accent;
    Day first{};
    Day last{};
    Day surelyFrom{}; ///< of a range: it certainly held from here ...
    Day surelyTo{};   ///< ... to here; before surelyFrom where the dates leave nothing certain
    int row = 0;
    int track = 0;   ///< inside the row, 0 on top
    int colour = -1; ///< of a bar: index into the treatment palette, -1 neutral
    QString letter;  ///< short sign inside the mark, so that colour is never the only sign
    QString title;
    QString date; ///< in the precision of the record
    QString detail;
    QString source; ///< file and place inside it, or that a person typed it
    std::optional<double> value;
    Comparator comparator = Comparator::Equal;
    double level = 0;          ///< of a value: 0 at the foot, 1 at the top of its row's axis
    std::optional<double> low; ///< reference range of this very value
    std::optional<double> high;

    [[nodiscard]] bool isRange() const;

    [[nodiscard]] bool isCensored() const { return comparator != Comparator::Equal; }

    /// Certainly outside its reference range; a censored value that may lie on either side is not.
    [[nodiscard]] bool isOutsideReference() const;
};

struct TimelineRow
{
    QString name;
    QString unit;
    bool isLine = false;       ///< items carry values and are joined
    std::optional<double> low; ///< reference band: the range stated with the latest value
    std::optional<double> high;
    bool isLogarithmic = false;
    bool isFlat = false; ///< one value only, and no range to see it in
    double bottom = 0;   ///< value axis of a line
    double top = 1;
    int tracks = 1;

    /// 0 at the foot of the value axis, 1 at its top; what a logarithmic axis cannot hold stands at
    /// its foot.
    [[nodiscard]] double levelOf(double value) const;
};

struct TimelineLane
{
    QString id; ///< stable over cases and languages
    QString name;
    QString note; ///< counts, shown below the name
    bool isBackground =
        false; ///< not part of the tumour's story: does not widen the span that "fit" shows
    std::vector<TimelineRow> rows;
    std::vector<TimelineItem> items; ///< by first day; ties: row, then order of the record
};

/// A day that relative time may be counted from.
struct TimelineAnchor
{
    QString id;
    QString name;
    PartialDate date; ///< relative time counts from the first day it can mean
};

/// Lanes of a case, in the order shown; lanes without events are left out. Undated events are
/// counted, not placed.
struct TimelineModel
{
    std::vector<TimelineLane> lanes;
    std::vector<TimelineAnchor> anchors; ///< never empty: today is the last
    int undated = 0;
    int notCounted = 0; ///< planned, not done, refuted or entered in error
    Day today{};
    Day first{}; ///< span of the story
    Day last{};
    Day allFirst{}; ///< span with background lanes
    Day allLast{};

    [[nodiscard]] static TimelineModel of(const clinical::Case& record, Day today);

    [[nodiscard]] bool isEmpty() const { return lanes.empty(); }

    [[nodiscard]] int eventCount() const;
};

/// One event of a model; -1 none.
struct TimelineRef
{
    int lane = -1;
    int item = -1;

    [[nodiscard]] bool isValid() const { return lane >= 0; }

    friend bool operator==(const TimelineRef&, const TimelineRef&) = default;
};

[[nodiscard]] const TimelineItem& itemOf(const TimelineModel& model, TimelineRef ref);

/// Sorts each lane, packs overlapping ranges into tracks, sets value axes and spans, drops empty
/// lanes and rows. For whoever fills lanes by hand; TimelineModel::of has done it.
void finish(TimelineModel& model);

} // namespace consilium::ui
