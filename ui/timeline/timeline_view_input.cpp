#include "ui/timeline/timeline_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace consilium::ui
{

namespace
{

using Metrics = TimelineMetrics;

constexpr int kDragThreshold = 10;
constexpr double kWheelZoom = 1.25; ///< for one notch of 120 eighths of a degree

} // namespace

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        invalidate();
    if (event->type() == QEvent::FocusOut) {
        m_isSpaceDown = false;
        viewport()->update();
    }
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Gesture) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged) &&
                pinch->scaleFactor() > 0) {
                const auto centre = viewport()->mapFromGlobal(pinch->centerPoint().toPoint());
                m_axis.zoomAround(m_axis.dayAt(centre.x()), 1 / pinch->scaleFactor());
                invalidate();
            }
            gestures->accept(pinch);
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) { // touchpads report a pinch this way
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture && gesture->value() > -0.9) {
            m_axis.zoomAround(m_axis.dayAt(gesture->position().x()), 1 / (1 + gesture->value()));
            invalidate();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_cursor = {-1, -1};
        viewport()->update();
        tellCursor();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/// Only names that may be cut off; events are read in the inspector, which covers nothing.
void TimelineView::showToolTip(const QPoint& place, const QPoint& globalPlace)
{
    const int lane = place.x() < Metrics::labelWidth ? laneAt(place) : -1;
    if (lane < 0) {
        QToolTip::hideText();
        return;
    }
    const auto& shown = m_model.lanes[static_cast<std::size_t>(lane)];
    auto words = shown.name;
    const int y = place.y() - Metrics::axisHeight + verticalScrollBar()->value();
    for (const auto& strip : m_layout.strips()) {
        if (strip.lane != lane || strip.row < 0 || y < strip.top || y >= strip.top + strip.height)
            continue;
        const auto& row = shown.rows[static_cast<std::size_t>(strip.row)];
        if (row.isLine)
            words = tr("%1 in %2", "measurement, unit").arg(row.name, row.unit);
        else if (m_layout.lanes()[static_cast<std::size_t>(lane)].hasHeading)
            words = row.name;
    }
    QToolTip::showText(globalPlace, words, viewport());
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    m_press = m_cursor = event->pos();
    m_panFrom = m_axis.from();
    m_panTo = m_axis.to();
    m_panScroll = verticalScrollBar()->value();
    const bool isLeft = event->button() == Qt::LeftButton;
    if (m_model.isEmpty() || (!isLeft && event->button() != Qt::MiddleButton))
        return;
    if (event->pos().y() >= viewport()->height() - Metrics::overviewHeight) {
        m_drag = Drag::Overview;
        showOverviewDay(event->pos().x());
    } else if (!isLeft || m_isSpaceDown) {
        m_drag = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->pos().x() < Metrics::labelWidth) {
        m_drag = Drag::Heading;
    } else {
        m_drag = Drag::Select;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const auto before = std::exchange(m_cursor, event->pos());
    switch (m_drag) {
    case Drag::Pan: {
        m_axis.setSpan(m_panFrom, m_panTo);
        m_axis.panBy((m_press.x() - m_cursor.x()) / (m_axis.right() - m_axis.left()));
        verticalScrollBar()->setValue(m_panScroll + m_press.y() - m_cursor.y());
        invalidate();
        return;
    }
    case Drag::Overview:
        showOverviewDay(m_cursor.x());
        return;
    case Drag::None: {
        const bool isHeading = m_cursor.x() < Metrics::labelWidth && laneAt(m_cursor) >= 0;
        viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor
                              : isHeading   ? Qt::PointingHandCursor
                                            : Qt::ArrowCursor);
        updateCursor(before, m_cursor);
        tellCursor();
        return;
    }
    case Drag::Select:
    case Drag::Heading:
        break;
    }
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto drag = std::exchange(m_drag, Drag::None);
    m_cursor = event->pos();
    if (drag == Drag::Pan)
        viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (drag == Drag::Heading) {
        const int lane = laneAt(event->pos());
        if (lane >= 0 && lane == laneAt(m_press) && event->pos().x() < Metrics::labelWidth) {
            const auto id = m_model.lanes[static_cast<std::size_t>(lane)].id;
            setCollapsed(id, !isCollapsed(id));
        }
    }
    if (drag == Drag::Select) {
        const int from = std::min(m_press.x(), event->pos().x());
        const int to = std::max(m_press.x(), event->pos().x());
        if (to - from > kDragThreshold) {
            m_axis.setSpan(m_axis.dayAt(std::max(from, Metrics::labelWidth)), m_axis.dayAt(to));
            invalidate();
        } else if (!clickGap(event->pos())) {
            clickAt(event->pos());
        }
    }
    viewport()->update();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const bool isOnGap =
        std::any_of(m_model.gaps.begin(), m_model.gaps.end(), [&](const auto& gap) {
            return gapRect(gap, isGapOpen(gap), m_axis).contains(event->pos());
        });
    if (event->button() == Qt::LeftButton && event->pos().x() >= Metrics::labelWidth && !isOnGap) {
        m_drag = Drag::None;
        fit();
    } else {
        mousePressEvent(event);
    }
}

void TimelineView::clickAt(const QPoint& place)
{
    int lane = -1;
    const auto glyph = glyphAt(place, lane);
    if (!glyph)
        return;
    const auto now = lane == m_selected.lane
                         ? std::find(glyph->items.begin(), glyph->items.end(), m_selected.item)
                         : glyph->items.end();
    if (now == glyph->items.end())
        select({lane, glyph->shown});
    else // a further click walks through the stack
        select({lane, now + 1 == glyph->items.end() ? glyph->items.front() : *(now + 1)});
}

bool TimelineView::clickGap(const QPoint& place)
{
    int lane = -1;
    for (const auto& gap : m_model.gaps) {
        const bool isOpen = isGapOpen(gap);
        auto reach = gapRect(gap, isOpen, m_axis);
        if (!isOpen && !reach.isEmpty())
            reach.setBottom(viewport()->height() - Metrics::overviewHeight);
        // A bar that runs through the fold can still be chosen.
        if (!reach.contains(place) || (!isOpen && glyphAt(place, lane)))
            continue;
        setGapOpen(gap, !isOpen);
        return true;
    }
    return false;
}

/// The cursor line by days, from where it stands: the pointer, the chosen event, or the middle.
void TimelineView::moveCursor(int days)
{
    auto from = m_keyDay;
    if (!from && m_selected.isValid())
        from = itemOf(m_model, m_selected).first;
    const bool isNew = !m_keyDay && !m_selected.isValid();
    if (!from)
        from = dayOf((m_axis.from() + m_axis.to()) / 2);
    m_cursor = {-1, -1};
    m_keyDay = *from + std::chrono::days(isNew ? 0 : days);
    m_axis.bringIn(numberOf(*m_keyDay), numberOf(*m_keyDay) + 1, 0.02);
    tellCursor();
}

void TimelineView::tellCursor()
{
    const auto day = cursorDay();
    if (std::exchange(m_toldDay, day) != day)
        Q_EMIT cursorChanged();
}

/// Centres the visible span on the day of the overview strip below `x`.
void TimelineView::showOverviewDay(double x)
{
    const auto strip = overviewRect(viewport()->size());
    m_axis.centreOn(m_axis.limitFirst() + (x - strip.left()) / strip.width() *
                                              (m_axis.limitLast() - m_axis.limitFirst()));
    invalidate();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const auto turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_axis.zoomAround(
            m_axis.dayAt(std::max<double>(event->position().x(), Metrics::labelWidth)),
            std::pow(kWheelZoom, -turned.y() / 120.0));
        invalidate();
        event->accept();
    } else if (turned.x() != 0 && std::abs(turned.x()) > std::abs(turned.y())) {
        m_axis.panBy(-turned.x() / 1200.0);
        invalidate();
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event); // moves the lanes
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool isLine = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Home:
        fit();
        return;
    case Qt::Key_Left:
        isLine ? moveCursor(-1) : m_axis.panBy(-0.1);
        invalidate();
        return;
    case Qt::Key_Right:
        isLine ? moveCursor(1) : m_axis.panBy(0.1);
        invalidate();
        return;
    case Qt::Key_Up:
        step(Step::Previous);
        return;
    case Qt::Key_Down:
        step(Step::Next);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected.isValid()) {
            const auto id = m_model.lanes[static_cast<std::size_t>(m_selected.lane)].id;
            setCollapsed(id, !isCollapsed(id));
            reveal(m_selected);
        }
        return;
    case Qt::Key_Escape:
        if (m_keyDay) {
            m_keyDay.reset();
            tellCursor();
            invalidate();
            return;
        }
        if (m_selected.isValid()) {
            select({});
            m_isLeaving = true;
            return;
        }
        break;
    case Qt::Key_Space:
        m_isSpaceDown = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    TrackPlace place;
    auto where = event->globalPos();
    if (isByKey && m_selected.isValid()) {
        place = {m_selected.lane, itemOf(m_model, m_selected).row};
        where = viewport()->mapToGlobal(placeOf(m_selected));
    } else if (isByKey) {
        place = trackAt({0, Metrics::axisHeight + 1});
        where = viewport()->mapToGlobal(QPoint(Metrics::labelWidth, Metrics::axisHeight));
    } else {
        place = trackAt(viewport()->mapFrom(this, event->pos()));
    }
    if (place.isValid())
        Q_EMIT trackMenuRequested(place, where);
    event->accept();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    m_isLeaving = false;
    m_isSpaceDown = false;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

bool TimelineView::focusNextPrevChild(bool next)
{
    if (!m_isLeaving && !m_model.isEmpty()) {
        // Backwards from no event leaves at once; otherwise the way back would lead through all of
        // them again.
        if ((next || m_selected.isValid()) && step(next ? Step::Next : Step::Previous))
            return true;
        if (m_selected.isValid())
            select({});
    }
    return QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace consilium::ui
