#include "ui/timeline/timeline_view.h"

#include "ui/format/format.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

constexpr int kLabelWidth = 210;
constexpr int kRightMargin = 24;
constexpr int kAxisHeight = 34;
constexpr int kMarkLane = 34;
constexpr int kLineLane = 68;
constexpr int kDragThreshold = 10;
constexpr double kShortestSpan = 7;

double number(Day day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

Day dayOf(double number)
{
    return Day(std::chrono::days(static_cast<int>(std::floor(number))));
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TimelineView::setModel(TimelineModel model, const Theme& theme)
{
    m_model = std::move(model);
    m_theme = theme;
    m_selected = {};
    int height = kAxisHeight + 8;
    for (const auto& lane : m_model.lanes)
        height += heightOf(lane);
    setMinimumHeight(height);
    fit();
}

void TimelineView::fit()
{
    const double margin = std::max(15.0, (number(m_model.last) - number(m_model.first)) * 0.03);
    setSpan(number(m_model.first) - margin, number(m_model.last) + margin);
}

void TimelineView::zoomIn()
{
    zoomAround((m_from + m_to) / 2, 0.7);
}

void TimelineView::zoomOut()
{
    zoomAround((m_from + m_to) / 2, 1 / 0.7);
}

void TimelineView::setSpan(double from, double to)
{
    if (to - from < kShortestSpan) {
        const double middle = (from + to) / 2;
        from = middle - kShortestSpan / 2;
        to = middle + kShortestSpan / 2;
    }
    m_from = from;
    m_to = to;
    update();
}

void TimelineView::zoomAround(double day, double factor)
{
    setSpan(day - (day - m_from) * factor, day + (m_to - day) * factor);
}

double TimelineView::xOf(double day) const
{
    return kLabelWidth + (day - m_from) / (m_to - m_from) * (width() - kLabelWidth - kRightMargin);
}

double TimelineView::dayAt(double x) const
{
    return m_from + (x - kLabelWidth) / (width() - kLabelWidth - kRightMargin) * (m_to - m_from);
}

int TimelineView::heightOf(const TimelineLane& lane) const
{
    return lane.isLine ? kLineLane : kMarkLane;
}

void TimelineView::paintAxis(QPainter& painter) const
{
    // Years, and months where there is room for them.
    const auto from = std::chrono::year_month_day(dayOf(m_from));
    const auto to = std::chrono::year_month_day(dayOf(m_to));
    const double monthWidth = 30.4 / (m_to - m_from) * (width() - kLabelWidth - kRightMargin);
    const int step = monthWidth > 46 ? 1 : monthWidth > 16 ? 3 : 12;
    const QLocale locale;
    const int yearStep = monthWidth * 12 > 40 ? 1 : monthWidth * 60 > 40 ? 5 : 10;
    for (int year = static_cast<int>(from.year()); year <= static_cast<int>(to.year()); ++year) {
        for (unsigned month = 1; month <= 12; month += static_cast<unsigned>(step)) {
            const Day day = std::chrono::year(year) / static_cast<int>(month) / 1;
            const double x = xOf(number(day));
            if (x < kLabelWidth || x > width() - kRightMargin || (step == 12 && year % yearStep != 0))
                continue;
            painter.setPen(m_theme.line);
            painter.drawLine(QPointF(x, kAxisHeight), QPointF(x, height()));
            painter.setPen(month == 1 ? m_theme.text : m_theme.muted);
            const auto label = month == 1 ? QString::number(year) : locale.monthName(static_cast<int>(month), QLocale::ShortFormat);
            painter.drawText(QPointF(x + 4, kAxisHeight - 10), label);
        }
    }
    painter.setPen(m_theme.line);
    painter.drawLine(0, kAxisHeight, width(), kAxisHeight);
}

void TimelineView::paintMarks(QPainter& painter, const TimelineLane& lane, int laneIndex, int top) const
{
    const double middle = top + kMarkLane / 2.0;
    double lastPointX = -100;
    double freeFrom = kLabelWidth;
    for (int index = 0; index < static_cast<int>(lane.items.size()); ++index) {
        const auto& item = lane.items[static_cast<std::size_t>(index)];
        const double left = xOf(number(item.first));
        const double right = xOf(number(item.last) + (item.shape == TimelineItem::Shape::Point ? 0 : 1));
        if (right < kLabelWidth - 10 || left > width())
            continue;
        const bool isSelected = m_selected == Mark{laneIndex, index};
        painter.setPen(QPen(isSelected ? m_theme.text : m_theme.accent, isSelected ? 2.5 : 1.2));
        QColor fill = m_theme.accent;
        fill.setAlpha(m_theme.isDark ? 90 : 60);
        const auto& metrics = painter.fontMetrics();
        if (item.shape == TimelineItem::Shape::Point) {
            painter.setBrush(m_theme.surface);
            painter.drawEllipse(QPointF(left, middle), 10, 10);
            painter.setPen(m_theme.text);
            const bool isStacked = left - lastPointX < 3;
            painter.drawText(QRectF(left - 14, middle - 10, 28, 20), Qt::AlignCenter,
                             isStacked ? QStringLiteral("+") : item.letter.left(3));
            lastPointX = left;
            const double place = left + 14;
            const double room = (index + 1 < static_cast<int>(lane.items.size())
                                     ? xOf(number(lane.items[static_cast<std::size_t>(index) + 1].first)) - 14
                                     : width()) - place;
            if (room > 60 && place >= freeFrom)
                painter.drawText(QPointF(place, middle + 4), metrics.elidedText(item.title, Qt::ElideRight, static_cast<int>(room) - 6));
            continue;
        }
        const QRectF bar(std::max<double>(left, kLabelWidth), middle - 9, std::max(4.0, right - std::max<double>(left, kLabelWidth)), 18);
        painter.setBrush(item.shape == TimelineItem::Shape::Uncertain ? QBrush(fill, Qt::BDiagPattern) : QBrush(fill));
        if (item.shape == TimelineItem::Shape::OpenRange) {
            QPainterPath path;
            path.moveTo(bar.topLeft());
            path.lineTo(bar.right() - 6, bar.top());
            path.lineTo(bar.right() + 4, bar.center().y());
            path.lineTo(bar.right() - 6, bar.bottom());
            path.lineTo(bar.bottomLeft());
            path.closeSubpath();
            painter.drawPath(path);
        } else {
            painter.drawRoundedRect(bar, 3, 3);
        }
        painter.setPen(m_theme.text);
        const auto label = metrics.elidedText(item.title, Qt::ElideRight, static_cast<int>(std::max(bar.width() - 10, 90.0)));
        const double labelX = bar.left() + 6 < freeFrom ? freeFrom + 6 : bar.left() + 6;
        if (labelX < bar.right() + 100) {
            painter.drawText(QPointF(labelX, middle + 4), label);
            freeFrom = labelX + metrics.horizontalAdvance(label) + 8;
        }
    }
}

void TimelineView::paintLine(QPainter& painter, const TimelineLane& lane, int laneIndex, int top) const
{
    double low = lane.low.value_or(1e300);
    double high = lane.high.value_or(-1e300);
    for (const auto& item : lane.items) {
        low = std::min(low, item.value.value_or(low));
        high = std::max(high, item.value.value_or(high));
    }
    if (high <= low)
        high = low + 1;
    const auto yOf = [&](double value) { return top + kLineLane - 12 - (value - low) / (high - low) * (kLineLane - 26); };
    if (lane.low || lane.high) {
        QColor band = m_theme.good;
        band.setAlpha(38);
        const double bandTop = yOf(lane.high.value_or(high));
        painter.fillRect(QRectF(kLabelWidth, bandTop, width() - kLabelWidth - kRightMargin, yOf(lane.low.value_or(low)) - bandTop), band);
    }
    QPointF previous;
    bool hasPrevious = false;
    for (int index = 0; index < static_cast<int>(lane.items.size()); ++index) {
        const auto& item = lane.items[static_cast<std::size_t>(index)];
        if (!item.value)
            continue;
        const QPointF place(xOf((number(item.first) + number(item.last)) / 2), yOf(*item.value));
        if (hasPrevious) {
            painter.setPen(QPen(m_theme.accent, 1.4));
            painter.drawLine(previous, place);
        }
        previous = place;
        hasPrevious = true;
    }
    for (int index = 0; index < static_cast<int>(lane.items.size()); ++index) {
        const auto& item = lane.items[static_cast<std::size_t>(index)];
        if (!item.value)
            continue;
        const QPointF place(xOf((number(item.first) + number(item.last)) / 2), yOf(*item.value));
        const bool isSelected = m_selected == Mark{laneIndex, index};
        const bool isOutside = (lane.high && *item.value > *lane.high) || (lane.low && *item.value < *lane.low);
        painter.setPen(QPen(isSelected ? m_theme.text : m_theme.accent, isSelected ? 2.5 : 1.4));
        painter.setBrush(item.comparator != Comparator::Equal ? m_theme.surface : isOutside ? m_theme.caution : m_theme.accent);
        if (item.comparator != Comparator::Equal) { // censored: an open triangle that points the way the value may lie
            const double tip = item.comparator == Comparator::Less || item.comparator == Comparator::LessOrEqual ? 7 : -7;
            painter.drawPolygon(QPolygonF({place + QPointF(-5, 0), place + QPointF(5, 0), place + QPointF(0, tip)}));
        } else if (isOutside) {
            painter.drawPolygon(QPolygonF({place + QPointF(0, -6), place + QPointF(6, 0), place + QPointF(0, 6), place + QPointF(-6, 0)}));
        } else {
            painter.drawEllipse(place, 4, 4);
        }
    }
    painter.setPen(m_theme.muted);
    const QLocale locale;
    painter.drawText(QRectF(0, top, kLabelWidth - 8, kLineLane).adjusted(0, 4, 0, -4), Qt::AlignRight | Qt::AlignTop, locale.toString(high, 'g', 4));
    painter.drawText(QRectF(0, top, kLabelWidth - 8, kLineLane).adjusted(0, 4, 0, -4), Qt::AlignRight | Qt::AlignBottom, locale.toString(low, 'g', 4));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.surface);
    if (m_model.isEmpty()) {
        painter.setPen(m_theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("No dated event in this record yet."));
        return;
    }
    paintAxis(painter);
    int top = kAxisHeight + 4;
    for (int index = 0; index < static_cast<int>(m_model.lanes.size()); ++index) {
        const auto& lane = m_model.lanes[static_cast<std::size_t>(index)];
        const int laneHeight = heightOf(lane);
        if (index % 2 == 1) {
            QColor stripe = m_theme.raised;
            stripe.setAlpha(110);
            painter.fillRect(0, top, width(), laneHeight, stripe);
        }
        painter.save();
        painter.setClipRect(lane.isLine ? QRect(0, top, width(), laneHeight) : QRect(kLabelWidth - 12, top, width(), laneHeight));
        lane.isLine ? paintLine(painter, lane, index, top) : paintMarks(painter, lane, index, top);
        painter.restore();
        painter.setPen(m_theme.text);
        const QRect label(12, top, kLabelWidth - 66, laneHeight);
        const auto name = lane.unit.isEmpty() ? lane.name : tr("%1\n%2", "laboratory value, unit").arg(lane.name, lane.unit);
        painter.drawText(label.adjusted(0, 0, lane.isLine ? 0 : 54, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, name);
        top += laneHeight;
    }
    if (m_pressX >= 0 && std::abs(m_dragX - m_pressX) > kDragThreshold) {
        QColor span = m_theme.accent;
        span.setAlpha(60);
        painter.fillRect(QRect(QPoint(std::min(m_pressX, m_dragX), 0), QPoint(std::max(m_pressX, m_dragX), height())), span);
    } else if (m_cursorX > kLabelWidth) {
        painter.setPen(QPen(m_theme.muted, 1, Qt::DashLine));
        painter.drawLine(m_cursorX, 0, m_cursorX, height());
        const auto date = Format::date(PartialDate::fromDay(dayOf(dayAt(m_cursorX))));
        const int textWidth = painter.fontMetrics().horizontalAdvance(date) + 12;
        const QRect tag(std::min(m_cursorX + 6, width() - textWidth - 4), 2, textWidth, 20);
        painter.fillRect(tag, m_theme.raised);
        painter.setPen(m_theme.text);
        painter.drawText(tag, Qt::AlignCenter, date);
    }
}

TimelineView::Mark TimelineView::markAt(const QPoint& place) const
{
    int top = kAxisHeight + 4;
    for (int index = 0; index < static_cast<int>(m_model.lanes.size()); ++index) {
        const auto& lane = m_model.lanes[static_cast<std::size_t>(index)];
        if (place.y() >= top && place.y() < top + heightOf(lane)) {
            // The last painted lies on top, so it is the one that was meant.
            for (int item = static_cast<int>(lane.items.size()) - 1; item >= 0; --item) {
                const auto& candidate = lane.items[static_cast<std::size_t>(item)];
                const bool isRange = !lane.isLine && candidate.shape != TimelineItem::Shape::Point;
                const double left = xOf(number(candidate.first)) - (isRange ? 2 : 10);
                const double right = xOf(number(candidate.last) + (isRange ? 1 : 0)) + (isRange ? 4 : 10);
                if (place.x() >= left && place.x() <= right)
                    return {index, item};
            }
        }
        top += heightOf(lane);
    }
    return {};
}

void TimelineView::select(Mark mark)
{
    m_selected = mark;
    if (mark.lane >= 0) {
        const auto& item = m_model.lanes[static_cast<std::size_t>(mark.lane)].items[static_cast<std::size_t>(mark.item)];
        setAccessibleDescription(item.title + QStringLiteral(", ") + item.detail);
        Q_EMIT selected(item.title, item.detail);
    }
    update();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressX = m_dragX = event->pos().x();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    m_cursorX = event->pos().x();
    if (m_pressX >= 0)
        m_dragX = event->pos().x();
    update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressX < 0)
        return;
    const int from = std::min(m_pressX, event->pos().x());
    const int to = std::max(m_pressX, event->pos().x());
    m_pressX = m_dragX = -1;
    if (to - from > kDragThreshold)
        setSpan(dayAt(std::max(from, kLabelWidth)), dayAt(to));
    else
        select(markAt(event->pos()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent*)
{
    fit();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the scroll area moves the lanes
        return;
    }
    zoomAround(dayAt(event->position().x()), event->angleDelta().y() > 0 ? 0.8 : 1.25);
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const double step = (m_to - m_from) * 0.1;
    switch (event->key()) {
    case Qt::Key_Plus: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_Home: fit(); return;
    case Qt::Key_Left: setSpan(m_from - step, m_to - step); return;
    case Qt::Key_Right: setSpan(m_from + step, m_to + step); return;
    default: QWidget::keyPressEvent(event);
    }
}

bool TimelineView::focusNextPrevChild(bool next)
{
    std::vector<Mark> marks;
    for (int lane = 0; lane < static_cast<int>(m_model.lanes.size()); ++lane) {
        for (int item = 0; item < static_cast<int>(m_model.lanes[static_cast<std::size_t>(lane)].items.size()); ++item)
            marks.push_back({lane, item});
    }
    const auto now = std::find(marks.begin(), marks.end(), m_selected);
    const auto index = now == marks.end() ? (next ? -1 : static_cast<std::ptrdiff_t>(marks.size())) : now - marks.begin();
    const auto target = index + (next ? 1 : -1);
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(marks.size())) {
        m_selected = {};
        return QWidget::focusNextPrevChild(next);
    }
    select(marks[static_cast<std::size_t>(target)]);
    return true;
}

} // namespace consilium::ui
