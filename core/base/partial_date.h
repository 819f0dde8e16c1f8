#pragma once

#include "core/base/result.h"

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace consilium
{

using Day = std::chrono::sys_days;

/// A date as precise as somebody knew it: a year, a month or a day. Never padded: "2021" is the
/// interval 2021-01-01 to 2021-12-31, not the first of January.
class PartialDate
{
public:
    enum class Precision { ToYear, ToMonth, ToDay };

    PartialDate() = default; ///< unknown: isKnown() is false

    /// "2021", "2021-03", "2021-03-09", or the date part of an ISO 8601 instant
    /// ("2021-03-09T10:00:00Z"). Malformed on anything else; OutOfRange for 2021-02-30 or a year
    /// outside 1850 to 2150.
    [[nodiscard]] static Result<PartialDate> parse(std::string_view iso);
    [[nodiscard]] static PartialDate fromDay(Day day);

    [[nodiscard]] bool isKnown() const { return m_year != 0; }

    [[nodiscard]] Precision precision() const;

    [[nodiscard]] bool isEstimated() const { return m_isEstimated; }

    void setEstimated(bool estimated) { m_isEstimated = estimated; }

    [[nodiscard]] int year() const { return m_year; }

    /// 1 to 12, or 0 where not known.
    [[nodiscard]] unsigned month() const { return m_month; }

    /// 1 to 31, or 0 where not known.
    [[nodiscard]] unsigned day() const { return m_day; }

    /// First and last day the date can mean. Only where isKnown().
    [[nodiscard]] Day earliest() const;
    [[nodiscard]] Day latest() const;
    /// Middle of the interval, for drawing and sorting only.
    [[nodiscard]] Day middle() const;

    /// ISO form in its own precision; empty when unknown.
    [[nodiscard]] std::string iso() const;

    /// By earliest day, then by precision (the less precise first); unknown before all.
    friend std::strong_ordering operator<=>(const PartialDate& a, const PartialDate& b);
    friend bool operator==(const PartialDate&, const PartialDate&) = default;

private:
    int m_year = 0;
    unsigned m_month = 0;
    unsigned m_day = 0;
    bool m_isEstimated = false;
};

/// Start and end of something; an unknown end with `isOngoing` is an open range.
struct Period
{
    PartialDate start;
    PartialDate end;
    bool isOngoing = false;
    friend bool operator==(const Period&, const Period&) = default;
};

/// Completed years from birth to `on`. Empty when the two dates leave more than one answer
/// ("born 1960" is 65 or 66), so that no age is invented.
[[nodiscard]] std::optional<int> completedYears(const PartialDate& birth, Day on);
/// The range of completed years that the partial dates allow. Empty where either is unknown.
[[nodiscard]] std::optional<std::pair<int, int>> completedYearsRange(const PartialDate& birth,
                                                                     Day on);

} // namespace consilium
