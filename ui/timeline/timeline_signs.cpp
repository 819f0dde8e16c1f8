#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_palette.h"

#include <QPainter>
#include <QPainterPath>

namespace consilium::ui
{

namespace
{

using Metrics = TimelineMetrics;

QPainterPath signPath(const QPointF& centre, TimelineItem::Sign sign, const QString& letter)
{
    const double half = Metrics::markSize / 2.0 - 0.5;
    const double wide = signWidth(sign, letter) / 2 - 0.5;
    QPainterPath path;
    switch (sign) {
    case TimelineItem::Sign::Disc:
        path.addEllipse(centre, half, half);
        break;
    case TimelineItem::Sign::Square:
        path.addRoundedRect(
            QRectF(centre.x() - wide, centre.y() - half, 2 * wide, 2 * half), 2.5, 2.5);
        break;
    case TimelineItem::Sign::Diamond:
        path.addPolygon(QPolygonF({centre + QPointF(0, -half - 1),
                                   centre + QPointF(half + 1, 0),
                                   centre + QPointF(0, half + 1),
                                   centre + QPointF(-half - 1, 0),
                                   centre + QPointF(0, -half - 1)}));
        break;
    case TimelineItem::Sign::Sheet: { // a page with a folded corner
        const double side = letter.isEmpty() ? half - 2 : wide;
        const double tall = letter.isEmpty() ? half - 1 : half;
        path.moveTo(centre + QPointF(-side, -tall));
        path.lineTo(centre + QPointF(side - 4, -tall));
        path.lineTo(centre + QPointF(side, -tall + 4));
        path.lineTo(centre + QPointF(side, tall));
        path.lineTo(centre + QPointF(-side, tall));
        path.closeSubpath();
        break;
    }
    }
    return path;
}

void drawLetter(QPainter& painter,
                const QPointF& centre,
                const QColor& colour,
                const QString& letter,
                const QFont& font)
{
    if (letter.isEmpty())
        return;
    QFont small = font;
    small.setPixelSize(letter.size() > 1 ? 9 : 11);
    small.setWeight(QFont::Bold);
    painter.setFont(small);
    painter.setPen(colour);
    painter.drawText(QRectF(centre.x() - 30, centre.y() - 10, 60, 20), Qt::AlignCenter, letter);
}

} // namespace

void paintSign(QPainter& painter,
               const QPointF& centre,
               TimelineItem::Sign sign,
               const QColor& fill,
               const QString& letter,
               const QFont& font)
{
    painter.fillPath(signPath(centre, sign, letter), fill);
    drawLetter(painter, centre, textOn(fill), letter, font);
}

void TimelineSigns::put(QPainter& painter,
                        const QPointF& centre,
                        const Look& look,
                        const QSizeF& size,
                        double ratio,
                        const std::function<void(QPainter&, const QPointF&)>& draw)
{
    if (m_output == Output::File) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, centre);
        painter.restore();
        return;
    }
    if (ratio != m_ratio)
        m_pixmaps.clear();
    m_ratio = ratio;
    auto found = m_pixmaps.find(look);
    if (found == m_pixmaps.end()) {
        QPixmap result((size * ratio).toSize());
        result.setDevicePixelRatio(ratio);
        result.fill(Qt::transparent);
        QPainter inside(&result);
        inside.setRenderHint(QPainter::Antialiasing);
        draw(inside, QPointF(size.width() / 2, size.height() / 2));
        inside.end();
        found = m_pixmaps.emplace(look, result).first;
    }
    painter.drawPixmap(centre - QPointF(size.width() / 2, size.height() / 2), found->second);
}

void TimelineSigns::sign(QPainter& painter,
                         const QPointF& centre,
                         const TimelineItem& item,
                         TimelineItem::Shape shape,
                         Depth depth,
                         const QColor& fill,
                         const QColor& ground,
                         const QFont& font,
                         double ratio)
{
    constexpr int kSpare = 10;
    const bool isOpen = shape == TimelineItem::Shape::Uncertain;
    const QSizeF size(signWidth(item.sign, item.letter) + kSpare, Metrics::markSize + kSpare);
    const Look look{Kind::Sign,
                    static_cast<int>(item.sign) * 2 + (isOpen ? 1 : 0),
                    fill.rgb(),
                    static_cast<int>(depth),
                    item.letter};
    put(painter, centre, look, size, ratio, [&](QPainter& on, const QPointF& middle) {
        if (depth == Depth::Stack) { // the edge of a second mark behind
            on.setPen(QPen(fill, 1.2));
            on.setBrush(ground);
            on.drawPath(signPath(middle + QPointF(3, -2), item.sign, item.letter));
        }
        if (!isOpen) {
            paintSign(on, middle, item.sign, fill, item.letter, font);
            return;
        }
        on.setPen(QPen(fill, 1.4, Qt::DashLine));
        on.setBrush(ground);
        on.drawPath(signPath(middle, item.sign, item.letter));
        drawLetter(on, middle, textOn(ground), item.letter, font);
    });
}

double TimelineSigns::widthOf(const QString& text, const QFont& font)
{
    const QPair key(text, font.pixelSize() * 1000 + font.weight());
    const auto known = m_widths.constFind(key);
    if (known != m_widths.constEnd())
        return *known;
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    m_widths.insert(key, width);
    return width;
}

void TimelineSigns::constant(QPainter& painter,
                             const QRectF& place,
                             const QColor& colour,
                             double ratio,
                             const std::function<void(QPainter&, const QPointF&)>& draw)
{
    const auto width = QString::number(place.width());
    put(painter,
        place.center(),
        {Kind::Constant, 0, colour.rgb(), 0, width},
        place.size(),
        ratio,
        draw);
}

void TimelineSigns::count(QPainter& painter,
                          const QPointF& centre,
                          std::size_t count,
                          const QColor& colour,
                          const QFont& font,
                          double ratio)
{
    const auto words = QString::number(count);
    const QSizeF size(30, 12);
    put(painter,
        centre,
        {Kind::Count, 0, colour.rgb(), 0, words},
        size,
        ratio,
        [&](QPainter& on, const QPointF& middle) {
            QFont small = font;
            small.setPixelSize(9);
            small.setWeight(QFont::Bold);
            on.setFont(small);
            on.setPen(colour);
            on.drawText(
                QRectF(middle - QPointF(15, 6), size), Qt::AlignLeft | Qt::AlignVCenter, words);
        });
}

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

void TimelineSigns::value(QPainter& painter,
                          const QPointF& centre,
                          const TimelineItem& item,
                          const QColor& colour,
                          const QColor& ground,
                          double ratio)
{
    const auto kind = item.isCensored()           ? 2 + static_cast<int>(item.comparator)
                      : item.isOutsideReference() ? 1
                                                  : 0;
    put(painter,
        centre,
        {Kind::Value, kind, colour.rgb(), 0, {}},
        QSizeF(16, 16),
        ratio,
        [&](QPainter& on, const QPointF& middle) {
            if (item.isCensored()) {
                paintCensored(on, middle, item.comparator, colour, ground);
                return;
            }
            on.setPen(Qt::NoPen);
            on.setBrush(colour);
            if (item.isOutsideReference())
                on.drawPolygon(QPolygonF({middle + QPointF(0, -5),
                                          middle + QPointF(5, 0),
                                          middle + QPointF(0, 5),
                                          middle + QPointF(-5, 0)}));
            else
                on.drawEllipse(middle, 3.2, 3.2);
        });
}

} // namespace consilium::ui
