#include "ui/timeline/timeline_corrections.h"
#include "ui/timeline/timeline_grades.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_palette.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace consilium::ui
{

namespace
{

std::size_t index(int value) { return static_cast<std::size_t>(value); }

/// At most seven characters or so: "1 234", "0.05", "1.2 × 10⁹".
QString shortNumber(double value)
{
    const double size = std::abs(value);
    if (size >= 1e5 || (size > 0 && size < 1e-3)) {
        int exponent = static_cast<int>(std::floor(std::log10(size)));
        double mantissa = value / std::pow(10, exponent);
        if (std::abs(mantissa) >= 9.95) { // what would be rounded to ten
            mantissa /= 10;
            ++exponent;
        }
        static constexpr std::array kDigits{
            u'⁰', u'¹', u'²', u'³', u'⁴', u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
        QString raised = exponent < 0 ? QStringLiteral("⁻") : QString();
        for (const auto digit : QString::number(std::abs(exponent)))
            raised += QChar(kDigits[static_cast<std::size_t>(digit.digitValue())]);
        return QStringLiteral("%1·10%2").arg(QLocale().toString(mantissa, 'g', 2), raised);
    }
    return size >= 1000 ? QLocale().toString(value, 'f', 0) : QLocale().toString(value, 'g', 4);
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

constexpr double kApart = 3; ///< of grounds from the rows above and below

/// To two significant digits; the tick then stands at the rounded value.
double rounded(double value)
{
    if (value == 0)
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 1);
    return std::round(value / unit) * unit;
}

} // namespace

void TimelinePainter::paintLine(const TimelineStrip& strip)
{
    const auto& lane = m_scene.model.lanes[index(strip.lane)];
    paintReference(lane.rows[index(strip.row)], strip);
    paintBands(lane.rows[index(strip.row)], strip);
    paintCurve(lane, strip);
    paintPoints(strip);
}

void TimelinePainter::paintReference(const TimelineRow& row, const TimelineStrip& strip)
{
    if (!row.low && !row.high)
        return;
    const double upper = row.high ? yOfLevel(row.levelOf(*row.high), strip) : strip.top + kApart;
    const double lower =
        row.low ? yOfLevel(row.levelOf(*row.low), strip) : strip.top + strip.height - kApart;
    const QRectF band(QPointF(m_scene.axis.left(), upper), QPointF(m_scene.axis.right(), lower));
    m_painter.fillRect(band, m_scene.theme.goodTint);
}

/// A line where each CTCAE grade begins, its ground from grade 3 on red, and its number.
void TimelinePainter::paintBands(const TimelineRow& row, const TimelineStrip& strip)
{
    const auto& theme = m_scene.theme;
    for (const auto& band : row.bands) {
        if (band.to <= row.bottom || band.from >= row.top)
            continue;
        const double lower = yOfLevel(row.levelOf(std::max(band.from, row.bottom)), strip);
        const double upper = yOfLevel(row.levelOf(std::min(band.to, row.top)), strip);
        const bool isGrave = band.grade >= 3;
        QColor ground = isGrave ? theme.badTint : theme.cautionTint;
        const bool reachesFoot = band.from <= row.bottom;
        const bool reachesTop = band.to >= row.top;
        const QRectF place(
            QPointF(m_scene.axis.left(), reachesTop ? strip.top + kApart : upper),
            QPointF(m_scene.axis.right(), reachesFoot ? strip.top + strip.height - kApart : lower));
        m_painter.fillRect(place, ground);
        const double edge = band.isLow ? place.top() : place.bottom();
        m_painter.setPen(QPen(isGrave ? theme.bad : theme.caution, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(place.left(), edge), QPointF(place.right(), edge));
        if (place.height() < 9)
            continue;
        m_painter.setFont(font(9, QFont::Bold));
        m_painter.setPen(isGrave ? theme.bad : theme.caution);
        m_painter.drawText(QRectF(place.left() + 3, place.center().y() - 6, 220, 12),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           TimelineGrades::nameOf(band));
    }
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
    const auto& row = lane.rows[index(strip.row)];
    auto at = firstReaching(lane, row, axis.from());
    at -= at > 0 ? 1 : 0; // the line comes in from the last one before
    for (; at < row.items.size(); ++at) {
        const auto& item = lane.items[index(row.items[at])];
        if (!item.value)
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
            m_signs.value(m_painter, centre, item, colour, theme.surface, m_scene.ratio);
        }
        if (isCorrected(m_scene.model, lane, glyph))
            paintCorrected(m_painter, glyph.place, theme);
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
    if (!row.bands.empty()) {
        m_painter.setPen(m_scene.theme.muted);
        drawElided(QRectF(28, strip.top + 49, TimelineMetrics::labelWidth - 36, 14), row.bandNote);
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
