#include "ui/outlook/survival_plot.h"

#include "ui/format/format.h"
#include "ui/outlook/outlook_words.h"
#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QPainterPath>

namespace consilium::ui
{

SurvivalPlot::SurvivalPlot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("survivalPlot"));
    speakAs(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SurvivalPlot::setCurve(const std::vector<models::HorizonValue>& curve,
                            const std::vector<models::HorizonValue>& horizons,
                            double horizon,
                            const Theme& theme)
{
    m_curve = curve;
    m_horizons = horizons;
    m_horizon = horizon;
    m_theme = theme;
    QStringList spoken;
    for (const auto& point : m_horizons)
        spoken << tr("%1: %2 (%3)", "time, share, interval")
                      .arg(OutlookWords::time(point.months),
                           Format::percent(point.survival),
                           Format::percentInterval(point.interval.low, point.interval.high));
    setAccessibleName(tr("Share without the event over time"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void SurvivalPlot::paint(QPainter& painter, const QRectF& place, const QFont& font) const
{
    if (m_curve.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs as in every language's journals
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const double line = metrics.height();
    const auto left =
        place.left() + metrics.horizontalAdvance(Format::percent(1)) + metrics.averageCharWidth();
    const QRectF area(
        QPointF(left, place.top() + line / 2),
        QPointF(place.right() - metrics.averageCharWidth() * 4, place.bottom() - 3.4 * line));
    const double last = m_curve.back().months;
    const auto at = [&](double months, double share) {
        return QPointF(area.left() + months / last * area.width(),
                       area.bottom() - share * area.height());
    };
    for (int step = 0; step <= 4; ++step) {
        const double share = step / 4.0;
        painter.setPen(QPen(m_theme.line, step == 0 ? 1.5 : 0.8));
        painter.drawLine(at(0, share), at(last, share));
        painter.setPen(m_theme.muted);
        painter.drawText(QRectF(place.left(),
                                at(0, share).y() - line / 2,
                                left - place.left() - metrics.averageCharWidth() / 2,
                                line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         Format::percent(share));
    }
    QPolygonF band;
    band << at(0, 1);
    for (const auto& point : m_curve)
        band << at(point.months, point.interval.high);
    for (auto point = m_curve.rbegin(); point != m_curve.rend(); ++point)
        band << at(point->months, point->interval.low);
    QColor tint = m_theme.accent;
    tint.setAlpha(50);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(band);
    QPainterPath path(at(0, 1));
    for (const auto& point : m_curve)
        path.lineTo(at(point.months, point.survival));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent, line / 7));
    painter.drawPath(path);

    const double below = area.bottom() + line * 0.2;
    const auto label = [&](double months, double top, const QString& words) {
        const double width = metrics.horizontalAdvance(words) + 2;
        painter.drawText(
            QRectF(at(months, 0).x() - width / 2, top, width, line), Qt::AlignCenter, words);
    };
    painter.setPen(m_theme.muted);
    label(0, below, QStringLiteral("0"));
    painter.drawText(QRectF(place.left(), below + line * 1.05, place.width(), line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     tr("still followed, of the people with the nearest scores:"));
    for (const auto& horizon : m_horizons) {
        const bool isChosen = horizon.months == m_horizon;
        QFont weight = font;
        weight.setBold(isChosen);
        painter.setFont(weight);
        painter.setPen(isChosen ? m_theme.text : m_theme.muted);
        label(horizon.months, below, OutlookWords::axisTime(horizon.months));
        label(horizon.months, below + 2.05 * line, QLocale().toString(horizon.atRisk));
        if (!isChosen)
            continue;
        painter.setPen(QPen(m_theme.text, 1, Qt::DashLine));
        painter.drawLine(at(horizon.months, 0), at(horizon.months, 1));
        painter.setPen(QPen(m_theme.text, line / 9));
        painter.drawLine(at(horizon.months, horizon.interval.low),
                         at(horizon.months, horizon.interval.high));
        painter.setBrush(m_theme.surface);
        painter.drawEllipse(at(horizon.months, horizon.survival), line / 4, line / 4);
        painter.setBrush(Qt::NoBrush);
    }
    painter.restore();
}

void SurvivalPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(11);
    paint(painter, rect(), small);
}

} // namespace consilium::ui
