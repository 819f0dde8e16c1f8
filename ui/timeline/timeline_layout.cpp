#include "ui/timeline/timeline_layout.h"

namespace consilium::ui
{

TimelineLayout::TimelineLayout(const TimelineModel& model, const QSet<QString>& collapsed)
{
    constexpr int kHeading = 26;
    constexpr int kPadding = 8;
    int top = 0;
    for (int index = 0; index < static_cast<int>(model.lanes.size()); ++index) {
        const auto& lane = model.lanes[static_cast<std::size_t>(index)];
        TimelineLanePlace place;
        place.top = top;
        place.isCollapsed = collapsed.contains(lane.id);
        place.hasHeading = !place.isCollapsed && (lane.rows.size() > 1 || lane.rows.front().isLine);
        if (place.isCollapsed) {
            const int height = TimelineMetrics::trackHeight + kPadding;
            m_strips.push_back({index, -1, top, height});
            top += height;
        } else {
            top += place.hasHeading ? kHeading : 0;
            for (int row = 0; row < static_cast<int>(lane.rows.size()); ++row) {
                const auto& content = lane.rows[static_cast<std::size_t>(row)];
                const int padding = place.hasHeading ? 0 : 2 * kPadding;
                const int height = content.isLine
                                       ? (content.isFlat ? TimelineMetrics::flatHeight
                                                         : TimelineMetrics::lineHeight)
                                       : content.tracks * TimelineMetrics::trackHeight + padding;
                m_strips.push_back({index, row, top, height});
                top += height;
            }
            top += place.hasHeading ? kPadding / 2 : 0;
        }
        place.height = top - place.top;
        m_lanes.push_back(place);
    }
    m_height = top;
}

int TimelineLayout::laneAt(int y) const
{
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (y >= m_lanes[lane].top && y < m_lanes[lane].top + m_lanes[lane].height)
            return static_cast<int>(lane);
    }
    return -1;
}

int TimelineLayout::stripOf(const TimelineModel& model, TimelineRef ref) const
{
    for (std::size_t strip = 0; strip < m_strips.size(); ++strip) {
        if (m_strips[strip].lane == ref.lane &&
            (m_strips[strip].row < 0 || m_strips[strip].row == itemOf(model, ref).row))
            return static_cast<int>(strip);
    }
    return -1;
}

} // namespace consilium::ui
