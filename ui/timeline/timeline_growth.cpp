#include "ui/timeline/timeline_growth.h"

#include "ui/format/format.h"

#include <algorithm>
#include <optional>
#include <set>

namespace consilium::ui
{

QString TimelineGrowth::wordsOf(const TimelineModel& model, TimelineRef chosen)
{
    const auto& lane = model.lanes[static_cast<std::size_t>(chosen.lane)];
    const auto& item = itemOf(model, chosen);
    if (lane.id != QLatin1String("marker") || !item.value)
        return {};
    if (item.isCensored())
        return tr("No doubling time: this value is only a limit, the exact one is not known.");
    const Day from = addMonths(item.last, -12);
    const auto isInReach = [&](const TimelineItem& one) {
        return one.row == item.row && one.value && one.last > from && one.first <= item.last;
    };
    std::optional<Day> limit; // last day that a value beyond the measuring range can be of
    for (const auto& one : lane.items) {
        if (isInReach(one) && one.isCensored())
            limit = std::max(limit.value_or(one.last), one.last);
    }
    std::vector<calculators::DatedValue> values;
    Day first = item.last;
    for (const auto& one : lane.items) {
        const bool isExact =
            !one.isCensored() && one.value > 0.0 && one.shape == TimelineItem::Shape::Point;
        if (!isInReach(one) || !isExact || (limit && one.first <= *limit))
            continue;
        first = std::min(first, one.first);
        values.push_back({numberOf(one.first), *one.value});
    }
    const auto words = wordsOf(values, first);
    return !limit ? words
                  : tr("%1 Only values after %2 count: the one of that day lies beyond the "
                       "measuring range.",
                       "sentence on the doubling time, date")
                        .arg(words, Format::date(PartialDate::fromDay(*limit)));
}

QString TimelineGrowth::wordsOf(const std::vector<calculators::DatedValue>& values, Day first)
{
    std::set<double> days;
    for (const auto& one : values)
        days.insert(one.day);
    const auto growth = calculators::growthOf(values);
    if (!growth || days.size() < 3)
        return tr("No doubling time: it takes three exact values on different days within twelve "
                  "months.");
    const auto count = static_cast<int>(growth->count);
    const auto since = Format::date(PartialDate::fromDay(first));
    if (growth->isTooShort())
        return tr("No doubling time: the %n exact value(s) since %1 span less than three months.",
                  nullptr,
                  count)
            .arg(since);
    const auto basis =
        tr("least squares over %n exact value(s) since %1", nullptr, count).arg(since);
    return growth->doublingMonths
               ? tr("Doubling time %1 months (%2).", "number, how it was reckoned")
                     .arg(QLocale().toString(*growth->doublingMonths, 'g', 2), basis)
               : tr("Not rising, so no doubling time (%1).", "how it was reckoned").arg(basis);
}

} // namespace consilium::ui
