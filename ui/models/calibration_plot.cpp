#include "ui/models/calibration_plot.h"

#include "core/base/proportion.h"
#include "ui/format/format.h"
#include "ui/models/model_words.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

constexpr double kMark = 4; ///< half a mark, in device-independent pixels

CalibrationPoint
pointOf(QString name, int n, int events, const models::Estimate& difference, bool isCohort)
{
    CalibrationPoint point{std::move(name), n, events};
    point.seen = static_cast<double>(events) / n;
    point.said = point.seen - *difference.value;
    const auto [low, high] = exactInterval(events, n);
    point.low = low;
    point.high = high;
    point.isCohort = isCohort;
    return point;
}

} // namespace

std::string groupedCohort(const models::Card& card)
{
    if (!card.recipe.judging.empty() &&
        card.figure(card.recipe.judging.front().name, "answer", "auc") != nullptr)
        return card.recipe.judging.front().name;
    return card.figures.empty() ? std::string() : card.figures.front().cohort;
}

std::vector<CalibrationPoint> calibrationPoints(const models::Card& card, const std::string& cohort)
{
    std::vector<CalibrationPoint> points;
    if (card.recipe.target.kind != models::Target::Kind::Binary)
        return points;
    for (const auto& figure : card.figures) {
        if (figure.reader == "answer" && figure.name == "calibrationInTheLarge" && figure.n > 0)
            points.push_back(
                pointOf(text(figure.cohort), figure.n, figure.events, figure.estimate, true));
    }
    for (const auto& group : card.subgroups) {
        if (group.cohort == cohort && group.isEnough && group.seenLessSaid.value && group.n > 0)
            points.push_back(pointOf(CalibrationPlot::tr("%1: %2", "name of a grouping, group")
                                         .arg(Format::term(group.subgroup),
                                              ModelWords::level(card.recipe.schema, group)),
                                     group.n,
                                     group.events,
                                     group.seenLessSaid,
                                     false));
    }
    return points;
}

CalibrationPlot::CalibrationPlot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("calibrationPlot"));
    speakAs(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Calibration: what was said against what was seen"));
}

void CalibrationPlot::setPoints(std::vector<CalibrationPoint> points, const Theme& theme)
{
    m_points = std::move(points);
    m_theme = theme;
    double most = 0;
    QStringList spoken;
    for (const auto& point : m_points) {
        most = std::max({most, point.said, point.high});
        spoken << tr("%1: said %2, seen %3 (%4), %5 people", "group, shares, interval, people")
                      .arg(point.name,
                           Format::percent(point.said),
                           Format::percent(point.seen),
                           Format::percentInterval(point.low, point.high))
                      .arg(point.n);
    }
    m_most = std::clamp(std::ceil(most * 5) / 5, 0.2, 1.0);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void CalibrationPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // axes run as in every language's journals
    const auto metrics = fontMetrics();
    const double line = metrics.height();
    const double left = line + 4 + metrics.horizontalAdvance(Format::percent(1)) + 6;
    const QRectF area(left, line / 2, width() - left - line, height() - 3 * line);
    const auto at = [&](double said, double seen) {
        return QPointF(area.left() + said / m_most * area.width(),
                       area.bottom() - seen / m_most * area.height());
    };
    constexpr int kSteps = 4;
    for (int step = 0; step <= kSteps; ++step) {
        const double share = m_most * step / kSteps;
        painter.setPen(QPen(m_theme.line, step == 0 ? 1.5 : 0.8));
        painter.drawLine(at(0, share), at(m_most, share));
        painter.drawLine(at(share, 0), at(share, m_most));
        painter.setPen(m_theme.muted);
        painter.drawText(QRectF(0, at(0, share).y() - line / 2, left - 6, line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         Format::percent(share));
        painter.drawText(QRectF(at(share, 0).x() - 30, area.bottom() + 4, 60, line),
                         Qt::AlignHCenter | Qt::AlignTop,
                         Format::percent(share));
    }
    painter.drawText(QRectF(area.left(), height() - line - 2, area.width(), line),
                     Qt::AlignHCenter | Qt::AlignVCenter,
                     tr("said"));
    painter.save();
    painter.translate(0, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, 0, area.height(), line),
                     Qt::AlignHCenter | Qt::AlignVCenter,
                     tr("seen"));
    painter.restore();
    painter.setPen(QPen(m_theme.muted, 1.2, Qt::DashLine));
    painter.drawLine(at(0, 0), at(m_most, m_most));
    // Cohorts last, so that no group hides one.
    for (const bool isCohort : {false, true}) {
        for (const auto& point : m_points) {
            if (point.isCohort != isCohort)
                continue;
            painter.setPen(QPen(isCohort ? m_theme.accent : m_theme.muted, isCohort ? 1.6 : 1));
            painter.drawLine(at(point.said, point.low), at(point.said, point.high));
            painter.setBrush(isCohort ? m_theme.accent : m_theme.surface);
            const auto centre = at(point.said, point.seen);
            if (isCohort)
                painter.drawRect(
                    QRectF(centre.x() - kMark, centre.y() - kMark, 2 * kMark, 2 * kMark));
            else
                painter.drawEllipse(centre, kMark - 0.5, kMark - 0.5);
        }
    }
}

} // namespace consilium::ui
