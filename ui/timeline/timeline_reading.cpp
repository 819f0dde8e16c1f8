#include "ui/timeline/timeline_reading.h"

#include <algorithm>

namespace consilium::ui
{

namespace
{

/// What a row has to say so far.
struct RowReading
{
    QStringList there; ///< of that day
    int more = 0;      ///< of that day, beyond those in `there`
};

constexpr qsizetype kMostNamed = 4;

QString wordsOf(const TimelineItem& item)
{
    return item.valueText.isEmpty() ? item.title : item.valueText;
}

void add(RowReading& reading, const QString& words)
{
    if (reading.there.size() < kMostNamed)
        reading.there.append(words);
    else
        ++reading.more;
}

/// The last of the row that was over before the day.
const TimelineItem* latestBefore(const TimelineLane& lane, const TimelineRow& row, Day day)
{
    const auto after =
        std::upper_bound(row.items.begin(), row.items.end(), day, [&](Day sought, int at) {
            return sought < lane.items[static_cast<std::size_t>(at)].first;
        });
    for (auto at = after; at != row.items.begin();) {
        const auto& item = lane.items[static_cast<std::size_t>(*--at)];
        if (item.last < day)
            return &item;
    }
    return nullptr;
}

} // namespace

std::vector<TimelineReading> TimelineReader::at(const TimelineModel& model, Day day)
{
    std::vector<TimelineReading> readings;
    for (const auto& lane : model.lanes) {
        for (const auto& row : lane.rows) {
            RowReading reading;
            for (auto at = firstReaching(lane, row, numberOf(day)); at < row.items.size(); ++at) {
                const auto& item = lane.items[static_cast<std::size_t>(row.items[at])];
                if (item.first > day)
                    break;
                if (item.last < day)
                    continue;
                const bool isCertain = item.isRange()
                                           ? day >= item.surelyFrom && day <= item.surelyTo
                                           : item.shape == TimelineItem::Shape::Point;
                add(reading,
                    isCertain
                        ? wordsOf(item)
                        : tr("perhaps %1", "an event that may be of this day").arg(wordsOf(item)));
            }
            if (reading.more > 0)
                reading.there.append(tr("and %n more", nullptr, reading.more));
            auto words = reading.there.join(QStringLiteral(", "));
            const auto* latest = words.isEmpty() && (row.isLine || row.isState)
                                     ? latestBefore(lane, row, day)
                                     : nullptr;
            if (latest != nullptr)
                words = tr("%1, %2 before", "latest value, length of time")
                            .arg(wordsOf(*latest), lengthText(latest->last, day));
            if (words.isEmpty())
                continue;
            const bool isOwnName = row.isLine || (lane.rows.size() > 1 && !row.name.isEmpty());
            readings.push_back({isOwnName ? row.name : lane.name, words});
        }
    }
    return readings;
}

} // namespace consilium::ui
