#include "ui/timeline/timeline_corrections.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_palette.h"
#include "ui/widgets/specimen.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace consilium::ui
{

namespace
{

using Metrics = TimelineMetrics;

/// A label shorter than this and cut off says less than the inspector.
constexpr double kShortestLabel = 72;
constexpr double kArrow = 9;

} // namespace

void TimelinePainter::paintMarks(const TimelineStrip& strip)
{
    const auto& lane = m_scene.model.lanes[static_cast<std::size_t>(strip.lane)];
    const auto glyphs = glyphsOf(m_scene.model, strip, m_scene.axis, m_scene.selected);
    const bool isCollapsed = strip.row < 0;
    constexpr std::size_t kManyBars = 150;
    m_isDense = glyphs.size() > kManyBars;
    for (const auto& glyph : glyphs) {
        paintGlyph(lane, glyph);
        if (isCorrected(m_scene.model, lane, glyph))
            paintCorrected(m_painter, glyph.place, m_scene.theme);
    }
    double taken = 0; // right edge of the track's last label
    int track = -1;
    for (std::size_t index = 0; index < glyphs.size(); ++index) {
        const auto& glyph = glyphs[index];
        if (glyph.track != track)
            taken = 0;
        track = glyph.track;
        const bool isLast = index + 1 == glyphs.size() || glyphs[index + 1].track != track;
        const double free = isLast ? m_scene.size.width() - 4 : glyphs[index + 1].place.left() - 4;
        if (glyph.place.left() >= taken || glyph.kind == TimelineGlyph::Kind::Bar) {
            if (!isCollapsed || glyph.kind == TimelineGlyph::Kind::Bar)
                paintLabel(lane, glyph, isCollapsed ? std::min(free, glyph.place.right()) : free);
            else if (glyph.items.size() > 1)
                paintLabel(lane, glyph, free);
        }
        taken = std::max(taken, glyph.place.right());
    }
    if (m_scene.selected.lane != strip.lane)
        return;
    for (const auto& glyph : glyphs) {
        if (std::find(glyph.items.begin(), glyph.items.end(), m_scene.selected.item) !=
            glyph.items.end())
            paintRing(glyph.place);
    }
}

void TimelinePainter::paintGlyph(const TimelineLane& lane, const TimelineGlyph& glyph)
{
    const auto& item = lane.items[static_cast<std::size_t>(glyph.shown)];
    const auto& theme = m_scene.theme;
    const bool isLine = lane.rows[static_cast<std::size_t>(item.row)].isLine;
    const auto tone = isLine && item.isOutsideReference() ? theme.caution
                      : !isLine && item.specimen > 0      ? specimenColour(theme, item.specimen)
                                                          : toneColour(theme, item.tone);
    if (glyph.kind == TimelineGlyph::Kind::Bar) {
        paintBar(
            item, glyph.place, item.colour < 0 ? theme.faint : treatmentColour(theme, item.colour));
        return;
    }
    if (glyph.kind == TimelineGlyph::Kind::Span) {
        const double middle = glyph.place.center().y();
        paintBar(item,
                 QRectF(QPointF(glyph.x, middle - 3), QPointF(glyph.place.right(), middle + 3)),
                 tone);
    }
    if (glyph.kind == TimelineGlyph::Kind::Interval) {
        QColor hatch = tone;
        hatch.setAlpha(110);
        m_painter.setPen(QPen(tone, 1.2, Qt::DashLine));
        m_painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        m_painter.drawRoundedRect(glyph.place.adjusted(0, 2, 0, -2), 3, 3);
        m_painter.setBrush(Qt::NoBrush);
    }
    const QPointF centre(
        glyph.kind == TimelineGlyph::Kind::Interval
            ? std::clamp(glyph.x,
                         m_scene.axis.left() + 10,
                         std::max(m_scene.axis.right() - 10, m_scene.axis.left() + 10))
            : glyph.x,
        glyph.place.center().y());
    if (isLine) { // a merged lane of lines: one point a value
        m_signs.value(m_painter, centre, item, tone, theme.surface, m_scene.ratio);
        return;
    }
    // Inside a hatched interval a plain sign will do.
    const auto shape =
        glyph.kind == TimelineGlyph::Kind::Interval ? TimelineItem::Shape::Point : item.shape;
    const auto depth =
        glyph.items.size() > 1 ? TimelineSigns::Depth::Stack : TimelineSigns::Depth::Single;
    m_signs.sign(
        m_painter, centre, item, shape, depth, tone, theme.surface, m_scene.font, m_scene.ratio);
}

void TimelinePainter::paintBar(const TimelineItem& item, const QRectF& place, const QColor& fill)
{
    const double outside =
        40; // beyond the plot nothing is seen; keeps far-away corners out of the rasteriser
    const double leftLimit = m_scene.axis.left() - outside;
    const double rightLimit = m_scene.size.width() + outside;
    const QRectF bar(QPointF(std::clamp(place.left(), leftLimit, rightLimit), place.top()),
                     QPointF(std::clamp(place.right(), leftLimit, rightLimit), place.bottom()));
    const bool isOpen = item.shape == TimelineItem::Shape::OpenRange;
    const double sureLeft =
        std::clamp(m_scene.axis.xOf(numberOf(item.surelyFrom)), bar.left(), bar.right());
    const double sureRight =
        std::clamp(m_scene.axis.xOf(numberOf(item.surelyTo) + 1), bar.left(), bar.right());
    const bool isSure = item.surelyFrom == item.first && item.surelyTo == item.last;
    constexpr double kShortestRounded = 48;
    if (isSure && !isOpen &&
        (m_isDense ||
         bar.width() <
             kShortestRounded)) { // whole pixels: the quick way for thousands of short ones
        m_painter.fillRect(bar.toAlignedRect(), fill);
        return;
    }
    QPainterPath whole;
    if (isOpen) {
        whole.moveTo(bar.topLeft());
        whole.lineTo(bar.right(), bar.top());
        whole.lineTo(bar.right() + kArrow, bar.center().y());
        whole.lineTo(bar.right(), bar.bottom());
        whole.lineTo(bar.bottomLeft());
        whole.closeSubpath();
    } else {
        whole.addRoundedRect(bar, 2.5, 2.5);
    }
    if (isSure) {
        m_painter.fillPath(whole, fill);
        return;
    }
    QColor hatch = fill;
    hatch.setAlpha(130);
    m_painter.fillPath(whole, QBrush(hatch, Qt::BDiagPattern));
    m_painter.setPen(QPen(fill, 1.2, Qt::DashLine));
    m_painter.drawPath(whole);
    if (sureRight > sureLeft) {
        m_painter.save();
        m_painter.setClipRect(
            QRectF(QPointF(sureLeft, bar.top()),
                   QPointF(isOpen ? bar.right() + kArrow : sureRight, bar.bottom())),
            Qt::IntersectClip);
        m_painter.fillPath(whole, fill);
        m_painter.restore();
    }
}

void TimelinePainter::paintLabel(const TimelineLane& lane, const TimelineGlyph& glyph, double free)
{
    const auto& item = lane.items[static_cast<std::size_t>(glyph.shown)];
    const auto& theme = m_scene.theme;
    const bool isStack = glyph.items.size() > 1;
    const double middle = glyph.place.center().y();
    if (glyph.kind == TimelineGlyph::Kind::Bar) {
        if (glyph.place.height() < 12)
            return; // a level of a collapsed lane
        constexpr double kShortestName = 28;
        if (glyph.place.width() < kShortestName &&
            free - glyph.place.right() < kShortestName + kArrow)
            return; // nothing readable fits: not even measured, there may be thousands
        const auto words =
            isStack ? tr("%1 ×%2", "name, number of events in one bar")
                          .arg(item.title)
                          .arg(glyph.items.size())
            : item.shape == TimelineItem::Shape::UnknownEnd
                ? tr("%1 (end unknown)", "name of a drug or a condition").arg(item.title)
                : item.title;
        const double width = m_signs.widthOf(words, m_barFont);
        m_painter.setFont(m_barFont);
        const double left = std::max(glyph.place.left(), m_scene.axis.left());
        const double inside =
            std::min(glyph.place.right(), static_cast<double>(m_scene.size.width())) - left - 10;
        const double beside = free - glyph.place.right() - kArrow - 6;
        if (inside >= width || (inside >= kShortestLabel && beside < width)) {
            const QRectF place(left + 5, middle - 8, std::min(inside, width + 2), 16);
            const auto fill = item.colour < 0 ? theme.faint : treatmentColour(theme, item.colour);
            const bool isSolid = m_scene.axis.xOf(numberOf(item.surelyFrom)) <= place.left() &&
                                 m_scene.axis.xOf(numberOf(item.surelyTo) + 1) >= place.right();
            if (!isSolid) { // hatching behind letters would be hard to read
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(theme.surface);
                m_painter.drawRoundedRect(place.adjusted(-2, 2, 2, -2), 2, 2);
                m_painter.setBrush(Qt::NoBrush);
            }
            m_painter.setPen(isSolid ? textOn(fill) : theme.text);
            drawLabel(place, words, width);
        } else if (beside >= std::min(width, kShortestLabel)) {
            m_painter.setPen(theme.text);
            drawLabel(
                QRectF(
                    glyph.place.right() + kArrow + 3, middle - 8, std::min(beside, width + 2), 16),
                words,
                width);
        }
        return;
    }
    const bool isPoint = lane.rows[static_cast<std::size_t>(item.row)].isLine;
    constexpr double kShortestCount = 16;
    const double wide = glyph.place.right() + (isStack ? 6 : 4);
    const double room = free - wide;
    if (isStack && room < kShortestCount) { // no room beside: above the corner, small
        if (!isPoint)
            m_signs.count(m_painter,
                          QPointF(glyph.x + 11, glyph.place.top() - 1),
                          glyph.items.size(),
                          theme.text,
                          m_scene.font,
                          m_scene.ratio);
        return;
    }
    if (!isStack && room < kShortestCount)
        return;
    const auto words =
        isStack ? tr("×%1", "number of events in one mark").arg(glyph.items.size()) : item.title;
    const double width = m_signs.widthOf(words, m_markFont);
    if (room < std::min(width, kShortestLabel))
        return;
    m_painter.setPen(isStack ? theme.text : theme.muted);
    m_painter.setFont(m_markFont);
    drawLabel(QRectF(wide, middle - 9, std::min(room, width + 2), 18), words, width);
}

void TimelinePainter::paintRing(const QRectF& place)
{
    m_painter.setPen(QPen(m_scene.theme.text, 2));
    m_painter.setBrush(Qt::NoBrush);
    const double left = std::max(place.left() - 3, m_scene.axis.left() - 12);
    m_painter.drawRoundedRect(
        QRectF(
            QPointF(left, place.top() - 3),
            QPointF(std::min(place.right() + 3, m_scene.size.width() + 8.0), place.bottom() + 3)),
        6,
        6);
}

} // namespace consilium::ui
