#include "ui/timeline/timeline_axis.h"

#include "ui/format/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace consilium::ui
{

namespace
{

constexpr double kDaysPerMonth =
    30.436875; // mean of the Gregorian calendar; for choosing a step only

QString monthsText(int months)
{
    const int size = std::abs(months);
    const auto sign = months < 0 ? QStringLiteral("−") : QString();
    if (size % 12 == 0)
        //: Axis label: years, as short as possible
        return sign + TimelineAxis::tr("%1 y", "years").arg(size / 12);
    //: Axis label: months, as short as possible
    return sign + TimelineAxis::tr("%1 mo", "months").arg(size);
}

QString daysText(int days)
{
    //: Axis label: days, as short as possible
    return (days < 0 ? QStringLiteral("−") : QString()) +
           TimelineAxis::tr("%1 d", "days").arg(std::abs(days));
}

int floorDiv(int value, int by) { return value >= 0 ? value / by : -((-value + by - 1) / by); }

} // namespace

Day addMonths(Day day, int months)
{
    const std::chrono::year_month_day date(day);
    const auto month = date.year() / date.month() + std::chrono::months(months);
    const auto last = (month / std::chrono::last).day();
    return month / std::min(date.day(), last);
}

CalendarDistance distance(Day zero, Day day)
{
    const std::chrono::year_month_day a(zero);
    const std::chrono::year_month_day b(day);
    int months = (static_cast<int>(b.year()) - static_cast<int>(a.year())) * 12 +
                 (static_cast<int>(static_cast<unsigned>(b.month())) -
                  static_cast<int>(static_cast<unsigned>(a.month())));
    // Towards zero: the whole months that have passed, never one that has only begun.
    if (day >= zero && addMonths(zero, months) > day)
        --months;
    else if (day < zero && addMonths(zero, months) < day)
        ++months;
    return {months, static_cast<int>((day - addMonths(zero, months)).count())};
}

double numberOf(Day day) { return static_cast<double>(day.time_since_epoch().count()); }

Day dayOf(double number) { return Day(std::chrono::days(static_cast<int>(std::floor(number)))); }

void TimelineAxis::setLimits(double first, double last)
{
    m_limitFirst = first;
    m_limitLast = std::max(last, first + kShortestDays);
}

void TimelineAxis::setPixels(double left, double right)
{
    m_left = left;
    m_right = std::max(right, left + 1);
}

void TimelineAxis::setSpan(double from, double to)
{
    const double length = std::clamp(to - from, kShortestDays, m_limitLast - m_limitFirst);
    const double middle = (from + to) / 2;
    m_from = std::clamp(middle - length / 2, m_limitFirst, m_limitLast - length);
    m_to = m_from + length;
}

void TimelineAxis::zoomAround(double day, double factor)
{
    const double length = m_to - m_from;
    const double wanted = std::clamp(length * factor, kShortestDays, m_limitLast - m_limitFirst);
    const double share = length > 0 ? (day - m_from) / length : 0.5;
    const double from = day - share * wanted;
    setSpan(from, from + wanted);
}

void TimelineAxis::pan(double days) { setSpan(m_from + days, m_to + days); }

double TimelineAxis::xOf(double day) const
{
    return m_left + (day - m_from) / (m_to - m_from) * (m_right - m_left);
}

double TimelineAxis::dayAt(double x) const
{
    return m_from + (x - m_left) / (m_right - m_left) * (m_to - m_from);
}

std::vector<AxisTick> TimelineAxis::ticks(Day zero, double gap) const
{
    const double pixelsPerDay = (m_right - m_left) / (m_to - m_from);
    const auto calendar = [](Day day, bool withDay) {
        const auto whole = PartialDate::fromDay(day);
        if (withDay)
            return Format::date(whole);
        return tr("%1 %2", "short month name, year")
            .arg(QLocale().monthName(static_cast<int>(whole.month()), QLocale::ShortFormat))
            .arg(whole.year());
    };
    std::vector<AxisTick> result;
    constexpr std::array dayStep{1, 2, 7, 14};
    for (const int step : dayStep) {
        if (step * pixelsPerDay < gap)
            continue;
        const auto first = static_cast<int>(numberOf(dayOf(m_from)) - numberOf(zero));
        const auto last = static_cast<int>(numberOf(dayOf(m_to)) - numberOf(zero));
        for (int days = floorDiv(first, step) * step; days <= last; days += step) {
            const Day day = zero + std::chrono::days(days);
            if (numberOf(day) >= m_from && numberOf(day) <= m_to)
                result.push_back({day, relativeText(zero, day), calendar(day, true), days == 0});
        }
        return result;
    }
    constexpr std::array monthStep{1, 3, 6, 12, 24, 60, 120, 240};
    const auto* step = std::find_if(monthStep.begin(), monthStep.end() - 1, [&](int months) {
        return months * kDaysPerMonth * pixelsPerDay >= gap;
    });
    const int first = distance(zero, dayOf(m_from)).months - 1;
    const int last = distance(zero, dayOf(m_to)).months + 1;
    for (int months = floorDiv(first, *step) * *step; months <= last; months += *step) {
        const Day day = addMonths(zero, months);
        if (numberOf(day) >= m_from && numberOf(day) <= m_to)
            result.push_back({day,
                              months == 0 ? tr("day 0") : monthsText(months),
                              calendar(day, false),
                              months == 0});
    }
    return result;
}

QString TimelineAxis::relativeText(Day zero, Day day)
{
    const auto apart = distance(zero, day);
    if (apart == CalendarDistance{})
        return tr("day 0");
    if (apart.days == 0)
        return monthsText(apart.months);
    if (apart.months == 0)
        return daysText(apart.days);
    const auto days = daysText(std::abs(apart.days));
    if (apart.months < 0)
        //: Time before day zero: "−20 mo and 12 d" counts backwards
        return tr("%1 − %2", "months, days, both before day zero")
            .arg(monthsText(apart.months), days);
    return tr("%1 + %2", "months, days").arg(monthsText(apart.months), days);
}

} // namespace consilium::ui
