#pragma once

#include "core/base/partial_date.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace consilium::ui
{

/// Calendar distance of two days: whole months, then days, both with the sign of `day - zero`. 31
/// January to 28 February (no leap year) is one month: a month that lacks the day ends on its last
/// one.
struct CalendarDistance
{
    int months = 0;
    int days = 0;
    friend bool operator==(const CalendarDistance&, const CalendarDistance&) = default;
};

[[nodiscard]] CalendarDistance distance(Day zero, Day day);
[[nodiscard]] Day addMonths(Day day, int months);
[[nodiscard]] double numberOf(Day day);
/// The day that holds `number`, days since 1970-01-01.
[[nodiscard]] Day dayOf(double number);

/// Length of a stretch of days in words: "3 years 2 months", "5 months", "12 days".
[[nodiscard]] QString lengthText(Day from, Day to);
/// Age on a day: "64 y 3 mo"; "64–65 y" where the date of birth leaves more than one answer. Empty
/// where the birth is not known or the day lies before it.
[[nodiscard]] QString ageText(const PartialDate& birth, Day day);

/// A stretch of days without events, drawn short: from the first day of it to the first after it.
struct TimelineFold
{
    Day from{};
    Day to{};
    friend bool operator==(const TimelineFold&, const TimelineFold&) = default;
};

/// What the upper line of the axis counts; the calendar stands below it.
enum class AxisStyle {
    FromZero,      ///< time from day zero
    Age,           ///< age of the person
    FromZeroAlone, ///< time from day zero and no calendar: for a screen that names no dates
};

struct AxisTick
{
    Day day{};
    QString relative; ///< "day 0", "3 mo", "2 y", "−3 mo"
    QString calendar; ///< "Mar 2024", "9 Mar 2024"
    bool isZero = false;
};

/// Maps days to pixels and knows how far one may zoom and pan. Folded stretches take a small share
/// of the whole and are crossed evenly; all else is to scale. A value.
class TimelineAxis
{
    Q_DECLARE_TR_FUNCTIONS(TimelineAxis)

public:
    static constexpr double kShortestDays = 7;

    /// What may be shown at most.
    void setLimits(double first, double last);
    void setPixels(double left, double right);
    /// The folded stretches, in order of time and apart from each other. Limits come before folds;
    /// the visible span stays.
    void setFolds(std::vector<TimelineFold> folds);
    /// Shortened, widened or moved where it would break the limits.
    void setSpan(double from, double to);
    void zoomAround(double day, double factor);
    /// By a share of the visible span.
    void panBy(double share);
    /// As little as brings the day `share` of the visible span away from the edges.
    void bringIn(double first, double last, double share);
    void centreOn(double day);

    [[nodiscard]] double from() const { return dayOfPlace(m_from); }

    [[nodiscard]] double to() const { return dayOfPlace(m_to); }

    [[nodiscard]] double limitFirst() const { return m_limitFirst; }

    [[nodiscard]] double limitLast() const { return m_limitLast; }

    [[nodiscard]] double left() const { return m_left; }

    [[nodiscard]] double right() const { return m_right; }

    [[nodiscard]] double xOf(double day) const;

    /// Middle of the day.
    [[nodiscard]] double xOfMiddle(Day day) const { return xOf(numberOf(day) + 0.5); }

    [[nodiscard]] double dayAt(double x) const;

    [[nodiscard]] bool isFolded(Day day) const;

    /// Ticks at round calendar distances from `zero`, at least `gap` pixels apart, none inside a
    /// fold.
    [[nodiscard]] std::vector<AxisTick> ticks(Day zero, double gap) const;
    /// The same from the first day that the birth can mean, labelled with the age.
    [[nodiscard]] std::vector<AxisTick> ageTicks(const PartialDate& birth, double gap) const;
    /// "20 mo + 12 d", "2 y", "day 0", "−3 mo".
    [[nodiscard]] static QString relativeText(Day zero, Day day);

private:
    /// Days on the axis as it is drawn: a fold counts as few.
    [[nodiscard]] double placeOfDay(double day) const;
    [[nodiscard]] double dayOfPlace(double place) const;
    void setPlaces(double from, double to);

    std::vector<TimelineFold> m_folds;
    double m_foldShare = 0; ///< what is drawn of the days of a fold
    double m_foldedDays = 0;
    double m_limitFirst = 0;
    double m_limitLast = 1;
    double m_from = 0; ///< places, not days
    double m_to = 1;
    double m_left = 0;
    double m_right = 1;
};

} // namespace consilium::ui
