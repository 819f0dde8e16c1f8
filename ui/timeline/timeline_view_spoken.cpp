#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

namespace consilium::ui
{

namespace
{

using Metrics = TimelineMetrics;

std::size_t index(int value) { return static_cast<std::size_t>(value); }

} // namespace

QString TimelineView::sentenceOf(TimelineRef ref) const
{
    const auto& lane = m_model.lanes[index(ref.lane)];
    const auto& item = itemOf(m_model, ref);
    const auto& row = lane.rows[index(item.row)].name;
    auto title = item.isOutsideReference()
                     ? tr("%1, outside its reference range", "a measured value").arg(item.title)
                     : item.title;
    if (item.isCorrected)
        title = tr("%1, corrected by hand", "an event").arg(title);
    const auto track = row.isEmpty() || lane.rows.size() < 2 || lane.rows[index(item.row)].isLine
                           ? lane.name
                           : tr("%1, %2", "lane, row").arg(lane.name, row);
    return tr("%1: %2, %3, %4. Event %5 of %6 in this lane.",
              "lane, title, date, time from day zero, place in the lane")
        .arg(track, title, item.date, TimelineAxis::relativeText(m_zero, item.first))
        .arg(ref.item + 1)
        .arg(lane.items.size());
}

int TimelineView::placeInOrder(TimelineRef ref) const
{
    if (!ref.isValid())
        return -1;
    std::size_t place = index(ref.item);
    for (int lane = 0; lane < ref.lane; ++lane)
        place += m_model.lanes[index(lane)].items.size();
    return static_cast<int>(place);
}

TimelineRef TimelineView::eventAt(const QPoint& place) const
{
    int lane = -1;
    const auto glyph = isInPlot(place) ? glyphAt(place, lane) : std::nullopt;
    return glyph ? TimelineRef{lane, glyph->shown} : TimelineRef{};
}

QRect TimelineView::markOf(TimelineRef ref) const
{
    const int strip = m_layout.stripOf(m_model, ref);
    if (strip < 0)
        return {};
    for (const auto& glyph :
         glyphsOf(m_model, m_layout.strips()[index(strip)], m_axis, m_selected)) {
        if (std::find(glyph.items.begin(), glyph.items.end(), ref.item) != glyph.items.end())
            return glyph.place.translated(0, Metrics::axisHeight - verticalScrollBar()->value())
                .toAlignedRect()
                .intersected(viewport()->rect());
    }
    return {};
}

void TimelineView::describe()
{
    if (m_selected.isValid()) {
        setAccessibleDescription(sentenceOf(m_selected));
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(placeInOrder(m_selected));
        QAccessible::updateAccessibility(&focus);
        return;
    }
    setAccessibleDescription(
        m_model.isEmpty() ? tr("No dated event.")
                          : tr("%n event(s). Tab goes from one to the next, Escape leaves them.",
                               nullptr,
                               m_model.eventCount()));
}

} // namespace consilium::ui
