#include "ui/timeline/timeline_glyphs.h"

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

/// Marks that would hide half of each other are one stack; points of a line only where they fall on
/// the same pixels.
constexpr double kStackGap = TimelineMetrics::markSize / 2.0;
constexpr double kPointGap = 2;
/// An interval shorter than this is a sign, not a bar.
constexpr double kShortestBar = 22;

int gravity(const TimelineItem& item)
{
    if (item.isOutsideReference())
        return 5;
    switch (item.tone) {
    case TimelineItem::Tone::Bad:
        return 5;
    case TimelineItem::Tone::Caution:
        return 4;
    case TimelineItem::Tone::Good:
        return 3;
    case TimelineItem::Tone::Accent:
        return 2;
    case TimelineItem::Tone::Unknown:
        return 1;
    case TimelineItem::Tone::Neutral:
        return 0;
    }
    return 0;
}

class Collector
{
public:
    Collector(const TimelineModel& model,
              const TimelineStrip& strip,
              const TimelineAxis& axis,
              TimelineRef selected)
        : m_lane(model.lanes[static_cast<std::size_t>(strip.lane)])
        , m_strip(strip)
        , m_axis(axis)
        , m_selected(selected.lane == strip.lane ? selected.item : -1)
    {
    }

    std::vector<TimelineGlyph> collect()
    {
        const double from = m_axis.from();
        const double to = m_axis.to();
        const auto isBeyond = [&](int index) { // by first day: nothing later is visible
            const auto& item = m_lane.items[static_cast<std::size_t>(index)];
            if (numberOf(item.first) > to)
                return true;
            if (numberOf(item.last) + 1 >= from)
                add(index, item);
            return false;
        };
        if (m_strip.row >= 0) {
            const auto& row = m_lane.rows[static_cast<std::size_t>(m_strip.row)];
            for (auto at = firstReaching(m_lane, row, from);
                 at < row.items.size() && !isBeyond(row.items[at]);)
                ++at;
        } else {
            for (int at = 0; at < static_cast<int>(m_lane.items.size()) && !isBeyond(at);)
                ++at;
        }
        if (m_strip.row < 0)
            shareHeight();
        std::stable_sort(m_glyphs.begin(), m_glyphs.end(), [](const auto& a, const auto& b) {
            return a.track < b.track;
        });
        return std::move(m_glyphs);
    }

private:
    void add(int index, const TimelineItem& item)
    {
        TimelineGlyph glyph;
        const bool isCollapsed = m_strip.row < 0;
        const bool isLine = m_lane.rows[static_cast<std::size_t>(item.row)].isLine;
        glyph.track = isCollapsed ? 0 : item.track;
        const double left = m_axis.xOf(numberOf(item.first));
        const double right = m_axis.xOf(numberOf(item.last) + 1);
        glyph.x = (left + right) / 2;
        double middle = m_strip.top + m_strip.height / 2.0;
        const auto& row = m_lane.rows[static_cast<std::size_t>(item.row)];
        if (!isCollapsed && isLine)
            middle = yOfLevel(item.level, m_strip);
        else if (!isCollapsed)
            middle += (item.track - (row.tracks - 1) / 2.0) * TimelineMetrics::trackHeight;
        const double half = isLine ? 5 : TimelineMetrics::markSize / 2.0;
        if (item.isRange()) {
            glyph.kind =
                item.letter.isEmpty() ? TimelineGlyph::Kind::Bar : TimelineGlyph::Kind::Span;
            const double size = item.letter.isEmpty() ? 8 : half;
            const double sign = item.letter.isEmpty() ? 0 : half;
            if (sign > 0)
                glyph.x = m_axis.xOf(
                    (numberOf(item.first) + numberOf(std::max(item.surelyFrom, item.first)) + 1) /
                    2);
            // A period of one day stays a bar at any zoom: it is not the mark of a day.
            const bool isOneDay = item.first == item.last;
            const double least = isOneDay && sign > 0 ? glyph.x + sign + 5
                                 : isOneDay           ? left + 8
                                                      : left + 4;
            glyph.place = QRectF(QPointF(std::min(left, glyph.x - sign), middle - size),
                                 QPointF(std::max({right, least, glyph.x + sign}), middle + size));
        } else if (item.shape == TimelineItem::Shape::Uncertain && right - left >= kShortestBar) {
            glyph.kind = TimelineGlyph::Kind::Interval;
            glyph.place = QRectF(QPointF(left, middle - half), QPointF(right, middle + half));
        } else {
            const double side = isLine ? half : signWidth(item.sign, item.letter) / 2;
            glyph.place = QRectF(glyph.x - side, middle - half, 2 * side, 2 * half);
        }
        glyph.items = {index};
        glyph.shown = index;
        if (!merge(glyph, item, isLine && !isCollapsed))
            remember(std::move(glyph));
    }

    /// Bars of a merged lane that overlap in time stand in levels; beyond the last level they
    /// overlap.
    void shareHeight()
    {
        constexpr std::size_t kMostLevels = 4;
        std::vector<double> busyUntil;
        std::vector<std::pair<std::size_t, std::size_t>> levels; // glyph, level
        for (std::size_t index = 0; index < m_glyphs.size(); ++index) {
            const auto& glyph = m_glyphs[index];
            if (glyph.kind != TimelineGlyph::Kind::Bar)
                continue;
            const auto free = std::find_if(busyUntil.begin(), busyUntil.end(), [&](double x) {
                return x <= glyph.place.left() + 1;
            });
            auto level = static_cast<std::size_t>(free - busyUntil.begin());
            if (free == busyUntil.end()) {
                if (level < kMostLevels)
                    busyUntil.push_back(0);
                else
                    level = kMostLevels - 1;
            }
            busyUntil[level] = std::max(busyUntil[level], glyph.place.right());
            levels.emplace_back(index, level);
        }
        if (busyUntil.size() < 2)
            return;
        const double pitch = (m_strip.height - 8) / static_cast<double>(busyUntil.size());
        for (const auto& [index, level] : levels) {
            auto& place = m_glyphs[index].place;
            const double top = m_strip.top + 4 + static_cast<double>(level) * pitch;
            place = QRectF(place.left(), top, place.width(), pitch - 1);
        }
    }

    /// Joins the last glyph of the track where the two cannot be told apart.
    bool merge(const TimelineGlyph& glyph, const TimelineItem& item, bool isLine)
    {
        for (const int candidate : m_lastOfTrack) {
            auto& last = m_glyphs[static_cast<std::size_t>(candidate)];
            if (last.track != glyph.track || last.kind != glyph.kind)
                continue;
            bool isSame = false;
            switch (glyph.kind) {
            case TimelineGlyph::Kind::Mark:
                isSame = std::abs(last.x - glyph.x) < (isLine ? kPointGap : kStackGap) ||
                         (!isLine && last.place.right() - glyph.place.left() >
                                         std::min(last.place.width(), glyph.place.width()) / 2);
                break;
            case TimelineGlyph::Kind::Interval:
                isSame = std::abs(last.place.left() - glyph.place.left()) < 1 &&
                         std::abs(last.place.right() - glyph.place.right()) < 1;
                break;
            case TimelineGlyph::Kind::Bar: // two slivers, or the same pixels of a merged lane
                isSame = std::abs(last.place.left() - glyph.place.left()) < 4 &&
                         std::abs(last.place.right() - glyph.place.right()) < 4;
                break;
            case TimelineGlyph::Kind::Span:
                isSame = std::abs(last.x - glyph.x) < kStackGap;
                break;
            }
            if (!isSame)
                continue;
            const int index = glyph.items.front();
            last.items.push_back(index);
            const auto& shown = m_lane.items[static_cast<std::size_t>(last.shown)];
            if (index == m_selected || (last.shown != m_selected && gravity(item) > gravity(shown)))
                last.shown = index;
            if (isLine && last.shown == index)
                last.place.moveTop(glyph.place.top()); // at the value of the point that is drawn
            if (glyph.kind == TimelineGlyph::Kind::Span || glyph.kind == TimelineGlyph::Kind::Bar)
                last.place = last.place.united(glyph.place);
            return true;
        }
        return false;
    }

    void remember(TimelineGlyph glyph)
    {
        const auto known =
            std::find_if(m_lastOfTrack.begin(), m_lastOfTrack.end(), [&](int candidate) {
                const auto& last = m_glyphs[static_cast<std::size_t>(candidate)];
                return last.track == glyph.track && last.kind == glyph.kind;
            });
        const int index = static_cast<int>(m_glyphs.size());
        if (known == m_lastOfTrack.end())
            m_lastOfTrack.push_back(index);
        else
            *known = index;
        m_glyphs.push_back(std::move(glyph));
    }

    const TimelineLane& m_lane;
    const TimelineStrip& m_strip;
    const TimelineAxis& m_axis;
    int m_selected;
    std::vector<TimelineGlyph> m_glyphs;
    std::vector<int> m_lastOfTrack; ///< by track and kind
};

} // namespace

double signWidth(TimelineItem::Sign sign, const QString& letter)
{
    const bool isWide = sign == TimelineItem::Sign::Square || sign == TimelineItem::Sign::Sheet;
    return isWide && letter.size() > 2
               ? TimelineMetrics::markSize + 6.0 * static_cast<double>(letter.size() - 2)
               : TimelineMetrics::markSize;
}

double yOfLevel(double level, const TimelineStrip& strip)
{
    constexpr double kInset = 9;
    return strip.top + strip.height - kInset - level * (strip.height - 2 * kInset);
}

std::vector<TimelineGlyph> glyphsOf(const TimelineModel& model,
                                    const TimelineStrip& strip,
                                    const TimelineAxis& axis,
                                    TimelineRef selected)
{
    return Collector(model, strip, axis, selected).collect();
}

} // namespace consilium::ui
