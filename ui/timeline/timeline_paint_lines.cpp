#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_palette.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

std::size_t index(int value) { return static_cast<std::size_t>(value); }

QString shortNumber(double value)
{
    return std::abs(value) >= 1000 ? QLocale().toString(value, 'f', 0)
                                   : QLocale().toString(value, 'g', 4);
}

QString signOf(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Equal:
        return {};
    case Comparator::Less:
        return QStringLiteral("< ");
    case Comparator::LessOrEqual:
        return QStringLiteral("≤ ");
    case Comparator::GreaterOrEqual:
        return QStringLiteral("≥ ");
    case Comparator::Greater:
        return QStringLiteral("> ");
    }
    return {};
}

/// To two significant digits; the tick then stands at the rounded value.
double rounded(double value)
{
    if (value == 0)
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 1);
    return std::round(value / unit) * unit;
}

} // namespace

void paintCensored(QPainter& painter,
                   const QPointF& place,
                   Comparator comparator,
                   const QColor& colour,
                   const QColor& ground)
{
    const bool isBelow = comparator == Comparator::Less || comparator == Comparator::LessOrEqual;
    const double tip = isBelow ? 6 : -6;
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(ground);
    painter.drawPolygon(QPolygonF(
        {place + QPointF(-5, -tip / 2), place + QPointF(5, -tip / 2), place + QPointF(0, tip)}));
    painter.setBrush(Qt::NoBrush);
}

const QPixmap& TimelineSigns::value(const TimelineItem& item,
                                    const QColor& colour,
                                    const QColor& ground,
                                    double ratio)
{
    const auto kind = item.isCensored()           ? 2 + static_cast<int>(item.comparator)
                      : item.isOutsideReference() ? 1
                                                  : 0;
    return picture({Kind::Value, kind, colour.rgb(), 0, {}},
                   QSizeF(16, 16),
                   ratio,
                   [&](QPainter& painter, const QPointF& centre) {
                       if (item.isCensored()) {
                           paintCensored(painter, centre, item.comparator, colour, ground);
                           return;
                       }
                       painter.setPen(Qt::NoPen);
                       painter.setBrush(colour);
                       if (item.isOutsideReference())
                           painter.drawPolygon(QPolygonF({centre + QPointF(0, -5),
                                                          centre + QPointF(5, 0),
                                                          centre + QPointF(0, 5),
                                                          centre + QPointF(-5, 0)}));
                       else
                           painter.drawEllipse(centre, 3.2, 3.2);
                   });
}

void TimelinePainter::paintLine(const TimelineStrip& strip)
{
    const auto& lane = m_scene.model.lanes[index(strip.lane)];
    paintReference(lane.rows[index(strip.row)], strip);
    paintCurve(lane, strip);
    paintPoints(strip);
}

void TimelinePainter::paintReference(const TimelineRow& row, const TimelineStrip& strip)
{
    if (!row.low && !row.high)
        return;
    const double upper = row.high ? yOfLevel(row.levelOf(*row.high), strip) : strip.top;
    const double lower =
        row.low ? yOfLevel(row.levelOf(*row.low), strip) : strip.top + strip.height;
    const QRectF band(QPointF(m_scene.axis.left(), upper), QPointF(m_scene.axis.right(), lower));
    m_painter.fillRect(band, m_scene.theme.goodTint);
}

void TimelinePainter::paintCurve(const TimelineLane& lane, const TimelineStrip& strip)
{
    const auto& axis = m_scene.axis;
    const auto colour = m_scene.theme.accent;
    QVector<QLineF> firm;
    QVector<QLineF> loose; // to or from a value that is not exactly known
    QVector<QLineF> vague; // somewhere in this interval
    bool hasPrevious = false;
    bool wasCensored = false;
    QPointF previous;
    double columnTop = 0; // of the pixel column that is being gathered
    double columnBottom = 0;
    const auto closeColumn = [&] {
        if (hasPrevious && columnBottom - columnTop > 1)
            m_painter.fillRect(
                QRectF(std::floor(previous.x()), columnTop, 1, columnBottom - columnTop), colour);
    };
    for (const auto& item : lane.items) {
        if (item.row != strip.row || !item.value)
            continue;
        const bool isPoint = item.shape == TimelineItem::Shape::Point;
        const double left = isPoint ? axis.xOfMiddle(item.first) : axis.xOf(numberOf(item.first));
        const double right = isPoint ? left : axis.xOf(numberOf(item.last) + 1);
        const double y = yOfLevel(item.level, strip);
        if (hasPrevious && previous.x() > axis.right())
            break;
        if (hasPrevious && isPoint && left - previous.x() < 1) {
            columnTop = std::min(columnTop, y);
            columnBottom = std::max(columnBottom, y);
            previous.setY(y);
            wasCensored = wasCensored && item.isCensored();
            continue;
        }
        closeColumn();
        const double lastY = previous.y();
        const bool isNextColumn = hasPrevious && isPoint && left - previous.x() < 2;
        if (hasPrevious && !isNextColumn && left >= axis.left())
            (wasCensored || item.isCensored() ? loose : firm)
                .append(QLineF(previous, QPointF(left, y)));
        if (right > left)
            vague.append(QLineF(left, y, right, y));
        previous = QPointF(right, y);
        // Neighbouring columns touch instead of being joined by a slanted line nobody could see.
        columnTop = isNextColumn ? std::min(y, lastY) : y;
        columnBottom = isNextColumn ? std::max(y, lastY) : y;
        hasPrevious = true;
        wasCensored = item.isCensored();
    }
    closeColumn();
    // Where lines crowd, thin ones without smoothing show the same and cost a tenth.
    const bool isDense = static_cast<double>(firm.size()) > (axis.right() - axis.left()) / 8;
    m_painter.setRenderHint(QPainter::Antialiasing, !isDense);
    m_painter.setPen(QPen(colour, isDense ? 0 : 1.6));
    m_painter.drawLines(firm);
    m_painter.setPen(isDense ? QPen(colour, 0) : QPen(colour, 1.2, Qt::DashLine));
    m_painter.drawLines(loose);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colour, 2.4, Qt::DotLine));
    m_painter.drawLines(vague);
}

void TimelinePainter::paintPoints(const TimelineStrip& strip)
{
    const auto& theme = m_scene.theme;
    const auto& lane = m_scene.model.lanes[index(strip.lane)];
    const auto glyphs = glyphsOf(m_scene.model, strip, m_scene.axis, m_scene.selected);
    for (const auto& glyph : glyphs) {
        const auto& item = lane.items[index(glyph.shown)];
        const auto centre = glyph.place.center();
        const bool isOutside = item.isOutsideReference();
        const auto colour = isOutside ? theme.caution : theme.accent;
        if (glyph.kind == TimelineGlyph::Kind::Interval && !item.isCensored()) {
            m_painter.setPen(QPen(colour, 1.6));
            m_painter.drawLine(QPointF(glyph.place.left(), centre.y() - 4),
                               QPointF(glyph.place.left(), centre.y() + 4));
            m_painter.drawLine(QPointF(glyph.place.right(), centre.y() - 4),
                               QPointF(glyph.place.right(), centre.y() + 4));
        } else {
            drawPicture(centre, m_signs.value(item, colour, theme.surface, m_scene.ratio));
        }
        if (m_scene.selected.lane == strip.lane &&
            std::find(glyph.items.begin(), glyph.items.end(), m_scene.selected.item) !=
                glyph.items.end())
            paintRing(glyph.place);
    }
    if (glyphs.empty() || glyphs.back().kind == TimelineGlyph::Kind::Interval)
        return;
    const auto& latest = lane.items[index(glyphs.back().items.back())];
    m_painter.setFont(font(11, QFont::DemiBold));
    m_painter.setPen(theme.text);
    m_painter.drawText(
        QRectF(glyphs.back().place.right() + 6, glyphs.back().place.center().y() - 8, 70, 16),
        Qt::AlignLeft | Qt::AlignVCenter,
        signOf(latest.comparator) + shortNumber(latest.value.value_or(0)));
}

void TimelinePainter::paintValueAxis(const TimelineRow& row, const TimelineStrip& strip)
{
    m_painter.setFont(font(10));
    m_painter.setPen(m_scene.theme.faint);
    double lastY = HUGE_VAL;
    const double centre = (row.bottom + row.top) / 2;
    const double middle =
        row.isFlat ? centre : rounded(row.isLogarithmic ? std::sqrt(row.bottom * row.top) : centre);
    for (const double value : {row.bottom, middle, row.top}) {
        const double y = yOfLevel(row.levelOf(value), strip);
        if (lastY - y < 12 || value > row.top || (row.isFlat && value != middle))
            continue;
        lastY = y;
        m_painter.drawText(QRectF(TimelineMetrics::labelWidth - 52, y - 7, 46, 14),
                           Qt::AlignRight | Qt::AlignVCenter,
                           shortNumber(value));
    }
    if (!row.low && !row.high)
        return;
    const auto words =
        row.low && row.high
            ? tr("reference %1 to %2").arg(shortNumber(*row.low), shortNumber(*row.high))
        : row.high ? tr("reference up to %1").arg(shortNumber(*row.high))
                   : tr("reference from %1").arg(shortNumber(*row.low));
    m_painter.setPen(m_scene.theme.good);
    drawElided(QRectF(28, strip.top + 36, TimelineMetrics::labelWidth - 28 - 52, 14), words);
}

} // namespace consilium::ui
