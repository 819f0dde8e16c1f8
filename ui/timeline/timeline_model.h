#pragma once

#include "core/calculators/ctcae.h"
#include "core/clinical/case.h"
#include "ui/timeline/timeline_axis.h"

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
        Range,      ///< from first to last; a period of one day is one, not a Point
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
    int track = 0;    ///< inside the row, 0 on top
    int colour = -1;  ///< of a bar: index into the treatment palette, -1 neutral
    QString letter;   ///< short sign inside the mark, so that colour is never the only sign
    int specimen = 0; ///< number of the specimen it is, or was found in; 0 none
    QString title;
    QString date; ///< in the precision of the record
    QString detail;
    bool isCorrected = false; ///< stands in place of what its file says
    QString source;           ///< file and place inside it, or that a person typed it
    std::string key;          ///< of the record it was made from
    std::string document; ///< key of the report that names this record as its result; may be empty
    QString valueText;    ///< of a value: "< 0.5 µg/L"
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

/// How a value axis is divided.
enum class TrackScale {
    Automatic, ///< logarithmic where a straight one would hide the small values
    Linear,
    Logarithmic ///< as far as all values are above 0
};

using TimelineBand = calculators::GradeBand;

struct TimelineRow
{
    QString name;
    QString unit;
    clinical::Concept test; ///< of a line: what was measured, and its unit as the record has it
    std::string ucum;
    std::string apart; ///< of a line: code and limits that tell it from others of name and unit
    TrackScale scale = TrackScale::Automatic;
    std::vector<TimelineBand> bands; ///< on request only
    QString bandNote;                ///< version of the bands, and what they presume
    bool isPinned = false;
    int place = 0;             ///< among the rows of its lane, before anybody arranged them
    bool isState = false;      ///< what was last stated holds until the next: ECOG, response, stage
    bool isLine = false;       ///< items carry values and are joined
    std::optional<double> low; ///< reference band: the range that all values of the line share
    std::optional<double> high;
    std::optional<double> baseline; ///< last exact value up to the first systemic treatment
    bool isLogarithmic = false;
    bool isFlat = false; ///< one value only, and no range to see it in
    double bottom = 0;   ///< value axis of a line
    double top = 1;
    int tracks = 1;
    std::vector<int> items; ///< places of the row's items in the lane, by first day
    int longest = 0;        ///< days from first to last of its longest item

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
    bool isPinned = false;
    int place = 0; ///< among the lanes, before anybody arranged them
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

/// A stretch without events. Periods that nobody ended, and the course of other conditions and
/// medication, do not fill it. `fold` keeps a distance from the events on both sides.
struct TimelineGap
{
    Day from{}; ///< last day with an event
    Day to{};   ///< next day with one
    TimelineFold fold;
    friend bool operator==(const TimelineGap&, const TimelineGap&) = default;
};

/// Lanes of a case, in the order shown; lanes without events are left out. Undated events are
/// counted, not placed.
struct TimelineModel
{
    std::vector<TimelineLane> lanes;
    /// Stretches that no event reaches into, worth to be folded; in order of time.
    std::vector<TimelineGap> gaps;
    PartialDate birth;                   ///< unknown also where it is stated after today
    std::vector<TimelineAnchor> anchors; ///< never empty: today is the last
    int undated = 0;
    int notCounted = 0; ///< planned, not done, refuted or entered in error
    int reversed = 0;   ///< the stated end lies before the start: only the start is drawn
    bool isBirthInFuture = false;
    bool hasCorrected = false; ///< any event that stands in place of what its file says
    Day today{};
    Day first{}; ///< span of the story
    Day last{};
    Day allFirst{}; ///< span with background lanes
    Day allLast{};

    [[nodiscard]] static TimelineModel of(const clinical::Case& record, Day today);

    /// A category that stands without words.
    [[nodiscard]] static QString wordsOf(clinical::ResponseCategory category);

    [[nodiscard]] bool isEmpty() const { return lanes.empty(); }

    [[nodiscard]] int eventCount() const;
};

/// Place in row.items of the first one that may reach to `day` or begins after it.
[[nodiscard]] std::size_t
firstReaching(const TimelineLane& lane, const TimelineRow& row, double day);

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
/// Value axes of all lines, after a scale or bands have changed.
void scaleValues(TimelineModel& model);

} // namespace consilium::ui
