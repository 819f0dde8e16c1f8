#include "ui/overview/latest_values.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace consilium::ui
{

namespace
{

using clinical::Observation;
using clinical::ObservationKind;

int orderOf(ObservationKind kind)
{
    switch (kind) {
    case ObservationKind::Laboratory:
        return 0;
    case ObservationKind::TumourMarker:
        return 1;
    case ObservationKind::BodySize:
        return 2;
    case ObservationKind::VitalSign:
        return 3;
    case ObservationKind::Tumour:
        return 4;
    case ObservationKind::Other:
        return 5;
    }
    return 5;
}

bool isBefore(const Observation& a, const Observation& b)
{
    if (a.date != b.date)
        return a.date < b.date;
    return !a.time.empty() && !b.time.empty() && a.time < b.time;
}

/// The limit in the unit of the value; empty where it does not convert.
std::optional<double> limitIn(const std::optional<Quantity>& limit, const Quantity& value)
{
    if (!limit)
        return std::nullopt;
    if (limit->unit == value.unit || limit->unit.empty())
        return limit->value;
    const auto converted = valueIn(*limit, value.unit);
    return converted.has_value() ? std::optional(converted.value()) : std::nullopt;
}

RangePlace flagOf(const std::string& interpretation)
{
    if (interpretation == "H" || interpretation == "HH" || interpretation == "HU")
        return RangePlace::Above;
    if (interpretation == "L" || interpretation == "LL" || interpretation == "LU")
        return RangePlace::Below;
    return interpretation == "N" ? RangePlace::Inside : RangePlace::NotStated;
}

} // namespace

RangePlace placeInRange(const Observation& observation)
{
    if (!observation.quantity)
        return flagOf(observation.interpretation);
    const auto& value = *observation.quantity;
    const auto low = limitIn(observation.referenceLow, value);
    const auto high = limitIn(observation.referenceHigh, value);
    if (!low && !high)
        return flagOf(observation.interpretation);
    switch (value.comparator) {
    case Comparator::Equal:
        return low && value.value < *low     ? RangePlace::Below
               : high && value.value > *high ? RangePlace::Above
                                             : RangePlace::Inside;
    case Comparator::Less:
        if (low && value.value <= *low)
            return RangePlace::Below;
        return !low && value.value <= *high ? RangePlace::Inside : RangePlace::Open;
    case Comparator::LessOrEqual:
        if (low && value.value < *low)
            return RangePlace::Below;
        return !low && value.value <= *high ? RangePlace::Inside : RangePlace::Open;
    case Comparator::Greater:
        if (high && value.value >= *high)
            return RangePlace::Above;
        return !high && value.value >= *low ? RangePlace::Inside : RangePlace::Open;
    case Comparator::GreaterOrEqual:
        if (high && value.value > *high)
            return RangePlace::Above;
        return !high && value.value >= *low ? RangePlace::Inside : RangePlace::Open;
    }
    return RangePlace::NotStated;
}

std::vector<LatestValue> latestValues(const clinical::Case& record, Day today)
{
    std::map<std::string, const Observation*> byCode;
    for (const auto& observation : record.observations) {
        if (!clinical::counts(observation.assertion) || !observation.quantity)
            continue;
        const auto loinc = observation.code.codeOf("http://loinc.org");
        auto& latest = byCode[loinc.empty() ? observation.code.label() : loinc];
        if (latest == nullptr || !isBefore(observation, *latest))
            latest = &observation;
    }
    std::vector<LatestValue> values;
    for (const auto& [code, observation] : byCode) {
        LatestValue value{observation, placeInRange(*observation), {}, false};
        if (observation->date.isKnown())
            value.ageDays = static_cast<int>((today - observation->date.latest()).count());
        // A date as wide as a month that holds today has no age below zero.
        if (value.ageDays && *value.ageDays < 0 && observation->date.earliest() <= today)
            value.ageDays = 0;
        value.isStale = value.ageDays && *value.ageDays > kFreshDays;
        values.push_back(value);
    }
    std::stable_sort(values.begin(), values.end(), [](const LatestValue& a, const LatestValue& b) {
        return std::make_tuple(orderOf(a.observation->kind), a.observation->code.label()) <
               std::make_tuple(orderOf(b.observation->kind), b.observation->code.label());
    });
    return values;
}

} // namespace consilium::ui
