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

struct AxisTick
{
    Day day{};
    QString relative; ///< "day 0", "3 mo", "2 y", "−3 mo"
    QString calendar; ///< "Mar 2024", "9 Mar 2024"
    bool isZero = false;
};

/// Maps days to pixels and knows how far one may zoom and pan. A value.
class TimelineAxis
{
    Q_DECLARE_TR_FUNCTIONS(TimelineAxis)

public:
    static constexpr double kShortestDays = 7;

    /// What may be shown at most.
    void setLimits(double first, double last);
    void setPixels(double left, double right);
    /// Shortened, widened or moved where it would break the limits.
    void setSpan(double from, double to);
    void zoomAround(double day, double factor);
    void pan(double days);

    [[nodiscard]] double from() const { return m_from; }

    [[nodiscard]] double to() const { return m_to; }

    [[nodiscard]] double limitFirst() const { return m_limitFirst; }

    [[nodiscard]] double limitLast() const { return m_limitLast; }

    [[nodiscard]] double left() const { return m_left; }

    [[nodiscard]] double right() const { return m_right; }

    [[nodiscard]] double xOf(double day) const;

    /// Middle of the day.
    [[nodiscard]] double xOfMiddle(Day day) const { return xOf(numberOf(day) + 0.5); }

    [[nodiscard]] double dayAt(double x) const;

    /// Ticks at round calendar distances from `zero`, at least `gap` pixels apart.
    [[nodiscard]] std::vector<AxisTick> ticks(Day zero, double gap) const;
    /// "20 mo + 12 d", "2 y", "day 0", "−3 mo".
    [[nodiscard]] static QString relativeText(Day zero, Day day);

private:
    double m_limitFirst = 0;
    double m_limitLast = 1;
    double m_from = 0;
    double m_to = 1;
    double m_left = 0;
    double m_right = 1;
};

} // namespace consilium::ui
