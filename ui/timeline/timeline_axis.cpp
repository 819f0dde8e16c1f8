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
    if (size > 36) // months beyond three years are counted by nobody
        return sign + TimelineAxis::tr("%1 y %2 mo", "years, months").arg(size / 12).arg(size % 12);
    //: Axis label: months, as short as possible
    return sign + TimelineAxis::tr("%1 mo", "months").arg(size);
}

QString daysText(int days)
{
    //: Axis label: days, as short as possible
    return (days < 0 ? QStringLiteral("−") : QString()) +
           TimelineAxis::tr("%1 d", "days").arg(std::abs(days));
}

/// A fold takes this share of what is not folded: wide enough to write its length into.
constexpr double kFoldOfWhole = 0.035;

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

QString lengthText(Day from, Day to)
{
    const auto apart = distance(std::min(from, to), std::max(from, to));
    const int years = apart.months / 12;
    const int months = apart.months % 12;
    if (apart.months == 0)
        return TimelineAxis::tr("%n day(s)", nullptr, apart.days);
    if (years == 0)
        return TimelineAxis::tr("%n month(s)", nullptr, months);
    const auto yearWords = TimelineAxis::tr("%n year(s)", nullptr, years);
    return months == 0 ? yearWords
                       : TimelineAxis::tr("%1 %2", "years, months")
                             .arg(yearWords, TimelineAxis::tr("%n month(s)", nullptr, months));
}

QString ageText(const PartialDate& birth, Day day)
{
    if (!birth.isKnown() || day < birth.earliest())
        return {};
    if (birth.precision() != PartialDate::Precision::ToDay) {
        const auto years = completedYearsRange(birth, day);
        if (!years)
            return {};
        return years->first == years->second ? TimelineAxis::tr("%1 y", "years").arg(years->first)
                                             : TimelineAxis::tr("%1–%2 y", "age in years, from, to")
                                                   .arg(std::max(0, years->first))
                                                   .arg(years->second);
    }
    const int months = distance(birth.earliest(), day).months;
    return months % 12 == 0
               ? TimelineAxis::tr("%1 y", "years").arg(months / 12)
               : TimelineAxis::tr("%1 y %2 mo", "years, months").arg(months / 12).arg(months % 12);
}

void TimelineAxis::setLimits(double first, double last)
{
    m_folds.clear();
    m_foldedDays = 0;
    m_limitFirst = first;
    m_limitLast = std::max(last, first + kShortestDays);
}

void TimelineAxis::setFolds(std::vector<TimelineFold> folds)
{
    const double firstDay = from();
    const double lastDay = to();
    m_folds = std::move(folds);
    double folded = 0;
    for (const auto& fold : m_folds)
        folded += numberOf(fold.to) - numberOf(fold.from);
    const double whole = m_limitLast - m_limitFirst;
    const double drawn = std::max(kShortestDays, (whole - folded) * kFoldOfWhole) *
                         static_cast<double>(m_folds.size());
    m_foldShare = folded > drawn ? drawn / folded : 1;
    m_foldedDays = folded * (1 - m_foldShare);
    setSpan(firstDay, lastDay);
}

bool TimelineAxis::isFolded(Day day) const
{
    return std::any_of(m_folds.begin(), m_folds.end(), [day](const auto& fold) {
        return day > fold.from && day < fold.to;
    });
}

double TimelineAxis::placeOfDay(double day) const
{
    double saved = 0;
    for (const auto& fold : m_folds) {
        const double first = numberOf(fold.from);
        if (day <= first)
            break;
        saved += (std::min(day, numberOf(fold.to)) - first) * (1 - m_foldShare);
    }
    return day - saved;
}

double TimelineAxis::dayOfPlace(double place) const
{
    double saved = 0;
    for (const auto& fold : m_folds) {
        const double first = numberOf(fold.from) - saved; // where the fold begins on the axis
        if (place <= first)
            break;
        const double length = numberOf(fold.to) - numberOf(fold.from);
        if (place < first + length * m_foldShare)
            return numberOf(fold.from) + (place - first) / m_foldShare;
        saved += length * (1 - m_foldShare);
    }
    return place + saved;
}

void TimelineAxis::setPixels(double left, double right)
{
    m_left = left;
    m_right = std::max(right, left + 1);
}

void TimelineAxis::setPlaces(double from, double to)
{
    const double whole = m_limitLast - m_limitFirst - m_foldedDays;
    const double length = std::clamp(to - from, std::min(kShortestDays, whole), whole);
    const double middle = (from + to) / 2;
    // No std::clamp: with the whole in view, rounding can put the upper bound below the lower one.
    m_from = std::max(m_limitFirst, std::min(middle - length / 2, m_limitFirst + whole - length));
    m_to = m_from + length;
}

void TimelineAxis::setSpan(double from, double to) { setPlaces(placeOfDay(from), placeOfDay(to)); }

void TimelineAxis::zoomAround(double day, double factor)
{
    const double length = m_to - m_from;
    const double whole = m_limitLast - m_limitFirst - m_foldedDays;
    const double wanted = std::clamp(length * factor, std::min(kShortestDays, whole), whole);
    const double place = placeOfDay(day);
    const double share = length > 0 ? (place - m_from) / length : 0.5;
    const double from = place - share * wanted;
    setPlaces(from, from + wanted);
}

void TimelineAxis::panBy(double share)
{
    const double by = (m_to - m_from) * share;
    setPlaces(m_from + by, m_to + by);
}

void TimelineAxis::bringIn(double first, double last, double share)
{
    const double room = (m_to - m_from) * share;
    const double begin = placeOfDay(first);
    const double end = placeOfDay(last);
    double by = 0;
    if (begin > m_to - room)
        by = begin - m_to + room;
    else if (end < m_from + room)
        by = end - m_from - room;
    setPlaces(m_from + by, m_to + by);
}

void TimelineAxis::centreOn(double day)
{
    const double by = placeOfDay(day) - (m_from + m_to) / 2;
    setPlaces(m_from + by, m_to + by);
}

double TimelineAxis::xOf(double day) const
{
    const double place = m_folds.empty() ? day : placeOfDay(day);
    return m_left + (place - m_from) / (m_to - m_from) * (m_right - m_left);
}

double TimelineAxis::dayAt(double x) const
{
    return dayOfPlace(m_from + (x - m_left) / (m_right - m_left) * (m_to - m_from));
}

std::vector<AxisTick> TimelineAxis::ticks(Day zero, double gap) const
{
    const double pixelsPerDay = (m_right - m_left) / (m_to - m_from);
    const double firstDay = from();
    const double lastDay = to();
    const auto isShown = [&](Day day) {
        return numberOf(day) >= firstDay && numberOf(day) <= lastDay && !isFolded(day);
    };
    const auto calendar = [](Day day, bool withDay) {
        const auto whole = PartialDate::fromDay(day);
        if (withDay)
            return Format::date(whole);
        return tr("%1 %2", "short month name, year")
            .arg(QLocale().monthName(static_cast<int>(whole.month()), QLocale::ShortFormat))
            .arg(whole.year());
    };
    std::vector<AxisTick> result;
    const auto add = [&](AxisTick tick) {
        // On both sides of a fold two ticks may come too close; day zero stays.
        while (!result.empty() &&
               xOf(numberOf(tick.day)) - xOf(numberOf(result.back().day)) < gap * 0.75) {
            if (!tick.isZero)
                return;
            result.pop_back();
        }
        result.push_back(std::move(tick));
    };
    constexpr std::array dayStep{1, 2, 7, 14};
    for (const int step : dayStep) {
        if (step * pixelsPerDay < gap)
            continue;
        const auto first = static_cast<int>(numberOf(dayOf(firstDay)) - numberOf(zero));
        const auto last = static_cast<int>(numberOf(dayOf(lastDay)) - numberOf(zero));
        for (int days = floorDiv(first, step) * step; days <= last; days += step) {
            const Day day = zero + std::chrono::days(days);
            if (isShown(day))
                add({day, relativeText(zero, day), calendar(day, true), days == 0});
        }
        return result;
    }
    constexpr std::array monthStep{1, 3, 6, 12, 24, 60, 120, 240};
    const auto* step = std::find_if(monthStep.begin(), monthStep.end() - 1, [&](int months) {
        return months * kDaysPerMonth * pixelsPerDay >= gap;
    });
    const int first = distance(zero, dayOf(firstDay)).months - 1;
    const int last = distance(zero, dayOf(lastDay)).months + 1;
    for (int months = floorDiv(first, *step) * *step; months <= last; months += *step) {
        const Day day = addMonths(zero, months);
        if (isShown(day))
            add({day,
                 months == 0 ? tr("day 0") : monthsText(months),
                 calendar(day, false),
                 months == 0});
    }
    return result;
}

std::vector<AxisTick> TimelineAxis::ageTicks(const PartialDate& birth, double gap) const
{
    auto result = ticks(birth.earliest(), gap);
    for (auto& tick : result) {
        tick.relative = ageText(birth, tick.day);
        tick.isZero = false;
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
