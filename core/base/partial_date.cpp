#include "core/base/partial_date.h"

#include <fmt/format.h>

#include <charconv>

namespace consilium
{

using namespace std::chrono;

namespace
{

std::optional<unsigned> digits(std::string_view text, std::size_t count)
{
    if (text.size() < count)
        return std::nullopt;
    unsigned value = 0;
    const char* end = text.data() + count;
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

int completedAt(Day birth, Day on)
{
    const year_month_day b(birth);
    const year_month_day o(on);
    int years = int(o.year()) - int(b.year());
    if (o.month() < b.month() || (o.month() == b.month() && o.day() < b.day()))
        --years;
    return years;
}

} // namespace

Result<PartialDate> PartialDate::parse(std::string_view iso)
{
    if (const auto time = iso.find('T'); time != std::string_view::npos) {
        if (time != 10)
            return fail(ErrorCode::Malformed, "date: a time needs a full day");
        iso = iso.substr(0, time);
    }
    PartialDate date;
    const auto year = digits(iso, 4);
    if (!year || (iso.size() != 4 && iso.size() != 7 && iso.size() != 10))
        return fail(ErrorCode::Malformed, "date: not YYYY, YYYY-MM or YYYY-MM-DD");
    if (*year < 1850 || *year > 2150)
        return fail(ErrorCode::OutOfRange, "date: year");
    date.m_year = static_cast<int>(*year);
    if (iso.size() >= 7) {
        const auto month = iso[4] == '-' ? digits(iso.substr(5), 2) : std::nullopt;
        if (!month)
            return fail(ErrorCode::Malformed, "date: month");
        if (*month < 1 || *month > 12)
            return fail(ErrorCode::OutOfRange, "date: month");
        date.m_month = *month;
    }
    if (iso.size() == 10) {
        const auto day = iso[7] == '-' ? digits(iso.substr(8), 2) : std::nullopt;
        if (!day)
            return fail(ErrorCode::Malformed, "date: day");
        date.m_day = *day;
        if (!year_month_day(std::chrono::year(date.m_year),
                            std::chrono::month(date.m_month),
                            std::chrono::day(*day))
                 .ok())
            return fail(ErrorCode::OutOfRange, "date: no such day");
    }
    return date;
}

PartialDate PartialDate::fromDay(Day day)
{
    const year_month_day ymd(day);
    PartialDate date;
    date.m_year = int(ymd.year());
    date.m_month = unsigned(ymd.month());
    date.m_day = unsigned(ymd.day());
    return date;
}

PartialDate::Precision PartialDate::precision() const
{
    if (m_day != 0)
        return Precision::ToDay;
    return m_month != 0 ? Precision::ToMonth : Precision::ToYear;
}

Day PartialDate::earliest() const
{
    return sys_days(std::chrono::year(m_year) / std::chrono::month(m_month == 0 ? 1 : m_month) /
                    std::chrono::day(m_day == 0 ? 1 : m_day));
}

Day PartialDate::latest() const
{
    const auto month = std::chrono::month(m_month == 0 ? 12 : m_month);
    if (m_day == 0)
        return sys_days(std::chrono::year(m_year) / month / last);
    return sys_days(std::chrono::year(m_year) / month / std::chrono::day(m_day));
}

Day PartialDate::middle() const { return earliest() + (latest() - earliest()) / 2; }

std::string PartialDate::iso() const
{
    if (!isKnown())
        return {};
    switch (precision()) {
    case Precision::ToYear:
        return fmt::format("{:04}", m_year);
    case Precision::ToMonth:
        return fmt::format("{:04}-{:02}", m_year, m_month);
    case Precision::ToDay:
        return fmt::format("{:04}-{:02}-{:02}", m_year, m_month, m_day);
    }
    return {};
}

std::strong_ordering operator<=>(const PartialDate& a, const PartialDate& b)
{
    if (const auto byYear = a.m_year <=> b.m_year; byYear != 0)
        return byYear;
    if (const auto byMonth = a.m_month <=> b.m_month; byMonth != 0)
        return byMonth;
    if (const auto byDay = a.m_day <=> b.m_day; byDay != 0)
        return byDay;
    return a.m_isEstimated <=> b.m_isEstimated;
}

std::optional<std::pair<int, int>> completedYearsRange(const PartialDate& birth, Day on)
{
    if (!birth.isKnown() || on < birth.earliest())
        return std::nullopt;
    const int most = completedAt(birth.earliest(), on);
    const int least = on < birth.latest() ? 0 : completedAt(birth.latest(), on);
    return std::pair(least, most);
}

std::optional<int> completedYears(const PartialDate& birth, Day on)
{
    const auto range = completedYearsRange(birth, on);
    if (!range || range->first != range->second)
        return std::nullopt;
    return range->first;
}

} // namespace consilium
