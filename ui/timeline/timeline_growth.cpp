#include "ui/timeline/timeline_growth.h"

#include "core/calculators/doubling.h"
#include "ui/format/format.h"

#include <cmath>

namespace consilium::ui
{

QString TimelineGrowth::wordsOf(const TimelineModel& model, TimelineRef chosen)
{
    const auto& lane = model.lanes[static_cast<std::size_t>(chosen.lane)];
    const auto& item = itemOf(model, chosen);
    if (lane.id != QLatin1String("marker") || !item.value)
        return {};
    const Day from = addMonths(item.last, -12);
    std::vector<calculators::DatedValue> values;
    Day first = item.last;
    for (const auto& one : lane.items) {
        const bool isExact = one.row == item.row && one.value && !one.isCensored() &&
                             *one.value > 0 && one.shape == TimelineItem::Shape::Point;
        if (!isExact || one.first <= from || one.first > item.last)
            continue;
        first = std::min(first, one.first);
        values.push_back({numberOf(one.first), *one.value});
    }
    const auto growth = calculators::growthOf(values);
    if (!growth)
        return tr("No doubling time: it takes three exact values on different days within twelve "
                  "months.");
    const auto basis = tr("least squares over %n exact value(s) since %1",
                          nullptr,
                          static_cast<int>(growth->count))
                           .arg(Format::date(PartialDate::fromDay(first)));
    auto words =
        growth->doublingMonths
            ? tr("Doubling time %1 months (%2).", "number, how it was reckoned")
                  .arg(QLocale().toString(*growth->doublingMonths, 'g', 2), basis)
            : tr("Not rising, so no doubling time (%1).", "how it was reckoned").arg(basis);
    constexpr double kLeastMonths = 3;
    if (growth->spanDays < kLeastMonths * calculators::kDaysPerMonth)
        words += QLatin1Char(' ') + tr("The values span less than three months.");
    return words;
}

} // namespace consilium::ui
