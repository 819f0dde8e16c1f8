#include "ui/timeline/timeline_painter.h"

#include "ui/timeline/timeline_palette.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

using Metrics = TimelineMetrics;

constexpr double kTickGap = 84;

std::size_t index(int value) { return static_cast<std::size_t>(value); }

} // namespace

QRectF gapRect(const TimelineGap& gap, bool isOpen, const TimelineAxis& axis)
{
    constexpr double kHandle = 92;
    constexpr double kLeastFold = 8; ///< a sliver at the edge would be taken for something else
    const double left = std::max(axis.left(), axis.xOf(numberOf(gap.fold.from)));
    const double right = std::min(axis.right(), axis.xOf(numberOf(gap.fold.to)));
    if (right - left < (isOpen ? kHandle : kLeastFold))
        return {};
    if (!isOpen)
        return {left, 0, right - left, Metrics::axisHeight * 1.0};
    return {(left + right - kHandle) / 2, Metrics::axisHeight - 16.0, kHandle, 15};
}

QRectF overviewRect(const QSize& size)
{
    return {
        static_cast<double>(Metrics::labelWidth),
        size.height() - Metrics::overviewHeight + 10.0,
        std::max(1.0,
                 static_cast<double>(size.width() - Metrics::labelWidth - Metrics::rightMargin)),
        Metrics::overviewHeight - 20.0};
}

double overviewX(const TimelineAxis& axis, const QRectF& strip, double day)
{
    return strip.left() +
           (day - axis.limitFirst()) / (axis.limitLast() - axis.limitFirst()) * strip.width();
}

TimelinePainter::TimelinePainter(QPainter& painter,
                                 const TimelineScene& scene,
                                 TimelineSigns& signs)
    : m_painter(painter)
    , m_scene(scene)
    , m_signs(signs)
    , m_plot(Metrics::labelWidth,
             Metrics::axisHeight,
             scene.size.width() - Metrics::labelWidth,
             std::max(0, scene.size.height() - Metrics::axisHeight - Metrics::overviewHeight))
    , m_barFont(font(11, QFont::DemiBold))
    , m_markFont(font(12))
{
}

void TimelinePainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const auto ticks = m_scene.axisStyle == AxisStyle::Age && m_scene.model.birth.isKnown()
                           ? m_scene.axis.ageTicks(m_scene.model.birth, kTickGap)
                           : m_scene.axis.ticks(m_scene.zero, kTickGap);
    m_painter.save();
    m_painter.setClipRect(QRectF(0, m_plot.top(), m_scene.size.width(), m_plot.height()));
    paintGrid(ticks);
    const double offset = Metrics::axisHeight - m_scene.scroll;
    m_painter.translate(0, offset);
    const auto isVisible = [&](int top, int height) {
        return top + height + offset > m_plot.top() && top + offset < m_plot.bottom();
    };
    const QRectF plot(m_plot.left(), m_scene.scroll, m_plot.width(), m_plot.height());
    for (const auto& strip : m_scene.layout.strips()) {
        if (!isVisible(strip.top, strip.height))
            continue;
        const auto& lane = m_scene.model.lanes[index(strip.lane)];
        const bool isLine = strip.row >= 0 && lane.rows[index(strip.row)].isLine;
        m_painter.save();
        m_painter.setClipRect(
            plot.intersected(QRectF(plot.left(), strip.top, plot.width(), strip.height)));
        isLine ? paintLine(strip) : paintMarks(strip);
        m_painter.restore();
        if (isLine)
            paintValueAxis(lane.rows[index(strip.row)], strip);
        paintRowName(strip);
    }
    for (int lane = 0; lane < static_cast<int>(m_scene.layout.lanes().size()); ++lane) {
        const auto& place = m_scene.layout.lanes()[index(lane)];
        if (isVisible(place.top, place.height))
            paintHeading(lane);
    }
    m_painter.restore();
    paintAxis(ticks);
    paintGaps();
    paintOverview();
}

QFont TimelinePainter::font(int pixelSize, QFont::Weight weight) const
{
    QFont result = m_scene.font;
    result.setPixelSize(pixelSize);
    result.setWeight(weight);
    return result;
}

void TimelinePainter::drawElided(const QRectF& place, const QString& text, Qt::Alignment alignment)
{
    m_painter.drawText(
        place,
        static_cast<int>(alignment) | Qt::TextSingleLine,
        m_painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(place.width())));
}

void TimelinePainter::drawLabel(const QRectF& place, const QString& text, double width)
{
    if (width > place.width()) {
        drawElided(place, text);
        return;
    }
    m_painter.drawText(
        place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void TimelinePainter::paintGrid(const std::vector<AxisTick>& ticks)
{
    for (const auto& tick : ticks) {
        m_painter.setPen(QPen(tick.isZero ? m_scene.theme.faint : m_scene.theme.line, 1));
        const double x = std::round(m_scene.axis.xOf(numberOf(tick.day))) + 0.5;
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    const double zero = std::round(m_scene.axis.xOf(numberOf(m_scene.zero))) + 0.5;
    if (zero >= m_scene.axis.left() && zero <= m_scene.axis.right()) {
        m_painter.setPen(QPen(m_scene.theme.faint, 1));
        m_painter.drawLine(QPointF(zero, m_plot.top()), QPointF(zero, m_plot.bottom()));
    }
    const double today = m_scene.axis.xOf(numberOf(m_scene.model.today));
    if (today >= m_scene.axis.left() && today <= m_scene.axis.right()) {
        m_painter.setPen(QPen(m_scene.theme.muted, 1, Qt::DotLine));
        m_painter.drawLine(QPointF(today, m_plot.top()), QPointF(today, m_plot.bottom()));
    }
}

void TimelinePainter::paintAxis(const std::vector<AxisTick>& ticks)
{
    const auto& theme = m_scene.theme;
    const auto& axis = m_scene.axis;
    m_painter.setFont(font(10));
    m_painter.setPen(theme.faint);
    const double today = axis.xOf(numberOf(m_scene.model.today));
    if (today >= axis.left() && today <= axis.right())
        m_painter.drawText(
            QRectF(today - 60, Metrics::axisHeight - 12, 120, 12), Qt::AlignCenter, tr("today"));
    for (const auto& tick : ticks) {
        const double x = axis.xOf(numberOf(tick.day));
        m_painter.setFont(font(12, tick.isZero ? QFont::Bold : QFont::Medium));
        m_painter.setPen(tick.isZero ? theme.text : theme.muted);
        m_painter.drawText(QRectF(x - 60, 3, 120, 15), Qt::AlignCenter, tick.relative);
        if (m_scene.axisStyle == AxisStyle::FromZeroAlone)
            continue;
        m_painter.setFont(font(11));
        m_painter.setPen(theme.faint);
        m_painter.drawText(QRectF(x - 60, 17, 120, 14), Qt::AlignCenter, tick.calendar);
    }
    m_painter.setPen(theme.line);
    const double bottom = Metrics::axisHeight - 0.5;
    m_painter.drawLine(QPointF(0, bottom), QPointF(m_scene.size.width(), bottom));
}

/// A fold is a torn strip with the length of what it leaves out; a gap that was opened keeps a
/// handle that folds it again.
void TimelinePainter::paintGaps()
{
    const auto& theme = m_scene.theme;
    for (const auto& gap : m_scene.gaps) {
        const bool isOpen = m_scene.openGaps.contains(gap.from);
        const auto place = gapRect(gap, isOpen, m_scene.axis);
        if (place.isEmpty())
            continue;
        m_painter.setFont(font(isOpen ? 10 : 11, QFont::Medium));
        if (isOpen) {
            m_painter.setPen(QPen(theme.line, 1));
            m_painter.setBrush(theme.raised);
            m_painter.drawRoundedRect(place, 5, 5);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(theme.muted);
            m_painter.drawText(place, Qt::AlignCenter, tr("fold this gap"));
            continue;
        }
        const QRectF torn(place.left(), place.bottom(), place.width(), m_plot.height());
        m_painter.fillRect(torn.adjusted(0, -6, 0, 0), theme.ground);
        constexpr double kTooth = 6;
        for (const double x : {torn.left(), torn.right()}) {
            if (x <= m_scene.axis.left() || x >= m_scene.axis.right())
                continue; // cut off by the edge of the plot, not torn there
            QPolygonF edge;
            int tooth = 0;
            for (double y = torn.top() - 6; y <= torn.bottom(); y += kTooth, ++tooth)
                edge << QPointF(x + (tooth % 2 == 0 ? -2 : 2), y);
            m_painter.setPen(QPen(theme.faint, 1));
            m_painter.drawPolyline(edge);
        }
        if (torn.width() < 14)
            continue;
        m_painter.save();
        m_painter.setPen(theme.text);
        m_painter.translate(torn.center().x(), torn.top() + 8);
        m_painter.rotate(90);
        drawElided(QRectF(0, -9, torn.height() - 16, 18),
                   tr("%1 without an event", "length of time").arg(lengthText(gap.from, gap.to)));
        m_painter.restore();
    }
}

void TimelinePainter::paintHeading(int laneIndex)
{
    const auto& theme = m_scene.theme;
    const auto& lane = m_scene.model.lanes[index(laneIndex)];
    const auto& place = m_scene.layout.lanes()[index(laneIndex)];
    const bool hasNoteBelow = !place.isCollapsed && !place.hasHeading;
    const auto note =
        lane.isPinned ? tr("%1 · pinned", "note of a lane").arg(lane.note) : lane.note;
    const double top = place.isCollapsed ? place.top + (place.height - 20) / 2.0 : place.top + 3;
    QPainterPath chevron;
    const QPointF centre(16, top + 10);
    if (place.isCollapsed)
        chevron.addPolygon(QPolygonF(
            {centre + QPointF(-2.5, -4), centre + QPointF(3.5, 0), centre + QPointF(-2.5, 4)}));
    else
        chevron.addPolygon(QPolygonF(
            {centre + QPointF(-4, -2.5), centre + QPointF(4, -2.5), centre + QPointF(0, 3.5)}));
    m_painter.fillPath(chevron, theme.muted);
    m_painter.setPen(theme.text);
    m_painter.setFont(font(13, QFont::Bold));
    const double width = Metrics::labelWidth - 28 - 8;
    drawElided(QRectF(28, top, width, 20), lane.name);
    const double nameWidth = m_painter.fontMetrics().horizontalAdvance(lane.name);
    m_painter.setPen(theme.faint);
    m_painter.setFont(font(11));
    if (hasNoteBelow) {
        drawElided(QRectF(28, top + 17, width, 15), note);
    } else if (place.hasHeading) { // the rows follow: the note stands behind the name, over the
                                   // plot where it must
        const QRectF behind(
            28 + nameWidth + 8, top + 2, m_painter.fontMetrics().horizontalAdvance(note) + 6, 16);
        m_painter.fillRect(behind, theme.surface);
        m_painter.drawText(behind, Qt::AlignLeft | Qt::AlignVCenter, note);
    }
    m_painter.setPen(theme.line);
    const double bottom = place.top + place.height - 0.5;
    m_painter.drawLine(QPointF(0, bottom), QPointF(m_scene.size.width(), bottom));
}

void TimelinePainter::paintRowName(const TimelineStrip& strip)
{
    const auto& lane = m_scene.model.lanes[index(strip.lane)];
    if (strip.row < 0 || !m_scene.layout.lanes()[index(strip.lane)].hasHeading)
        return;
    const auto& row = lane.rows[index(strip.row)];
    const auto& theme = m_scene.theme;
    m_painter.setPen(row.isLine ? theme.text : theme.muted);
    m_painter.setFont(font(12, row.isLine ? QFont::DemiBold : QFont::Normal));
    if (!row.isLine) {
        drawElided(QRectF(36, strip.top, Metrics::labelWidth - 44, strip.height), row.name);
        return;
    }
    constexpr double kValueAxis = 52;
    drawElided(QRectF(28, strip.top + 4, Metrics::labelWidth - 28 - kValueAxis, 16), row.name);
    m_painter.setPen(theme.faint);
    m_painter.setFont(font(11));
    auto unit = row.isLogarithmic ? tr("%1 · log scale", "unit").arg(row.unit) : row.unit;
    if (row.scale == TrackScale::Logarithmic && !row.isLogarithmic)
        unit = tr("%1 · no log scale: 0 or below", "unit").arg(row.unit);
    if (row.isPinned)
        unit = tr("%1 · pinned", "note of a lane").arg(unit);
    drawElided(QRectF(28, strip.top + 20, Metrics::labelWidth - 28 - kValueAxis, 15), unit);
}

void TimelinePainter::paintRecord(QPainter& painter, const QRectF& strip) const
{
    const auto& theme = m_scene.theme;
    const auto& axis = m_scene.axis;
    const double perDay = strip.width() / (axis.limitLast() - axis.limitFirst());
    std::vector<bool> isBusy(static_cast<std::size_t>(strip.width()) + 1, false);
    for (const auto& lane : m_scene.model.lanes) {
        const bool isTreatment = lane.id == QLatin1String("treatment");
        double drawnTo = -1;
        for (const auto& item : lane.items) {
            const double left =
                (numberOf(item.first) - axis.limitFirst()) * perDay; // from the strip's left
            if (!isTreatment) {
                isBusy[static_cast<std::size_t>(std::clamp(left, 0.0, strip.width()))] = true;
                continue;
            }
            const double right =
                std::max((numberOf(item.last) + 1 - axis.limitFirst()) * perDay, left + 1);
            if (right > drawnTo + 0.5) {
                painter.fillRect(QRectF(strip.left() + left, strip.top() + 5, right - left, 5),
                                 treatmentColour(theme, item.colour));
                drawnTo = right;
            }
        }
    }
    for (std::size_t column = 0; column < isBusy.size(); ++column) {
        if (isBusy[column])
            painter.fillRect(
                QRectF(strip.left() + static_cast<double>(column), strip.bottom() - 8, 1.5, 5),
                theme.faint);
    }
}

void TimelinePainter::paintOverview()
{
    const auto& theme = m_scene.theme;
    const auto& axis = m_scene.axis;
    const auto strip = overviewRect(m_scene.size);
    m_painter.setPen(theme.line);
    const double top = m_scene.size.height() - Metrics::overviewHeight + 0.5;
    m_painter.drawLine(QPointF(0, top), QPointF(m_scene.size.width(), top));
    m_painter.setBrush(theme.raised);
    m_painter.drawRoundedRect(strip, 4, 4);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(theme.faint);
    m_painter.setFont(font(11));
    drawElided(QRectF(28, strip.top(), Metrics::labelWidth - 36, strip.height()),
               tr("whole record"));
    m_signs.constant(m_painter,
                     strip,
                     theme.faint,
                     m_scene.ratio,
                     [&](QPainter& painter, const QPointF& middle) {
                         paintRecord(painter, strip.translated(middle - strip.center()));
                     });
    const double from = overviewX(axis, strip, axis.from());
    const double to = overviewX(axis, strip, axis.to());
    QColor shade = theme.accent;
    shade.setAlpha(26);
    m_painter.setPen(QPen(theme.accent, 1.6));
    m_painter.setBrush(shade);
    m_painter.drawRoundedRect(
        QRectF(from, strip.top(), std::max(6.0, to - from), strip.height()), 4, 4);
    m_painter.setBrush(Qt::NoBrush);
}

} // namespace consilium::ui
