#include "ui/format/format.h"
#include "ui/timeline/timeline_builder.h"

#include <algorithm>
#include <optional>

namespace consilium::ui
{

namespace
{

using Shape = TimelineItem::Shape;

/// The days between which an entry certainly shows the person: its own, or the last stated one of a
/// period. That something goes on is no entry of the day it is looked at.
std::pair<Day, Day> lastDaysOf(const TimelineItem& item)
{
    if (item.shape == Shape::OpenRange || item.shape == Shape::UnknownEnd)
        return {item.first, std::max(item.first, item.surelyFrom)};
    const bool hasEnd = item.shape == Shape::Range && item.surelyTo >= item.first;
    return {hasEnd ? item.surelyTo : item.first, item.last};
}

} // namespace

/// Nobody is treated after death. Where its day is not known, what nobody ended reaches as far as
/// the latest entry: so long the person certainly lived.
void TimelineBuilder::endAtDeath()
{
    if (m_record.patient.deceased != clinical::Presence::Present)
        return;
    const auto& death = m_record.patient.deathDate;
    const auto* latest = death.isKnown() ? nullptr : latestEntry();
    if (!death.isKnown() && latest == nullptr)
        return;
    const Day first = death.isKnown() ? death.earliest() : lastDaysOf(*latest).first;
    const Day last = death.isKnown() ? death.latest() : first;
    for (auto& one : m_model.lanes) {
        for (auto& item : one.items) {
            const bool isOpen = item.shape == Shape::OpenRange || item.shape == Shape::UnknownEnd;
            if (!isOpen)
                continue;
            item.last = std::max(item.first, std::min(item.last, last));
            if (item.shape == Shape::UnknownEnd)
                continue;
            item.shape = death.isKnown() ? Shape::Range : Shape::UnknownEnd;
            item.surelyTo = death.isKnown() ? std::min(item.last, first) : item.surelyFrom;
            item.detail = joined(
                {item.detail,
                 death.isKnown()
                     ? tr("Stated as going on: it is drawn up to the death.")
                     : tr("Stated as going on, but the person has died on a day that is not known: "
                          "it is drawn up to the latest entry.")});
        }
    }
}

const TimelineItem* TimelineBuilder::latestEntry() const
{
    const TimelineItem* latest = nullptr;
    for (const auto& one : m_model.lanes) {
        for (const auto& item : one.items) {
            const auto days = lastDaysOf(item);
            if (days.first <= m_today && (latest == nullptr || lastDaysOf(*latest) < days))
                latest = &item;
        }
    }
    return latest;
}

/// The latest entry of the whole record; nothing is said of the time after it. A death ends the
/// story by itself.
void TimelineBuilder::addLastContact()
{
    auto& diagnosis = lane("diagnosis");
    if (diagnosis.items.empty() || m_record.patient.deceased == clinical::Presence::Present)
        return;
    const auto* latest = latestEntry();
    if (latest == nullptr)
        return;
    const auto days = lastDaysOf(*latest);
    const Day first = days.first;
    const Day last = std::min(days.second, m_today);
    TimelineItem item;
    item.shape = first == last ? Shape::Point : Shape::Uncertain;
    item.first = first;
    item.last = last;
    item.surelyFrom = last;
    item.surelyTo = first;
    item.row = rowOf(diagnosis, tr("vital status"));
    item.title = tr("Last follow-up on record: %1").arg(latest->title);
    //: One letter inside a mark: last follow-up
    item.letter = tr("F", "last follow-up");
    item.sign = TimelineItem::Sign::Square;
    item.tone = TimelineItem::Tone::Neutral;
    item.date = first == last ? Format::date(PartialDate::fromDay(last)) : latest->date;
    item.detail =
        tr("The latest dated entry of this record. Of the time after it nothing is said.");
    item.source = latest->source;
    diagnosis.items.push_back(std::move(item)); // it has no key: it stands for no record of its own
}

} // namespace consilium::ui
