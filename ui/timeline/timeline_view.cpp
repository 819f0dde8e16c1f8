#include "ui/timeline/timeline_view.h"

#include "ui/format/format.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

using Metrics = TimelineMetrics;

std::size_t index(int value) { return static_cast<std::size_t>(value); }

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_collapsed{
          QStringLiteral("document"), QStringLiteral("medication"), QStringLiteral("condition")}
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // every pixel is painted
    viewport()->grabGesture(Qt::PinchGesture);
    verticalScrollBar()->setSingleStep(Metrics::trackHeight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::invalidate);
}

void TimelineView::setModel(TimelineModel model, const Theme& theme)
{
    m_model = std::move(model);
    m_theme = theme;
    m_signs.clear();
    m_selected = {};
    m_zero = m_model.anchors.empty() || !m_model.anchors.front().date.isKnown()
                 ? m_model.today
                 : m_model.anchors.front().date.earliest();
    const double margin =
        std::max(15.0, (numberOf(m_model.allLast) - numberOf(m_model.allFirst)) * 0.03);
    m_axis.setLimits(numberOf(m_model.allFirst) - margin, numberOf(m_model.allLast) + margin);
    relayout();
    fit();
    describe();
    Q_EMIT selectionChanged();
}

void TimelineView::setZero(Day zero)
{
    m_zero = zero;
    describe();
    invalidate();
}

void TimelineView::relayout()
{
    m_layout = TimelineLayout(m_model, m_collapsed);
    const int visible = viewport()->height() - Metrics::axisHeight - Metrics::overviewHeight;
    verticalScrollBar()->setPageStep(std::max(1, visible));
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - visible));
    m_axis.setPixels(Metrics::labelWidth,
                     std::max(Metrics::labelWidth + 1, viewport()->width() - Metrics::rightMargin));
    invalidate();
}

void TimelineView::setCollapsed(const QString& laneId, bool collapsed)
{
    if (collapsed == m_collapsed.contains(laneId))
        return;
    collapsed ? static_cast<void>(m_collapsed.insert(laneId))
              : static_cast<void>(m_collapsed.remove(laneId));
    relayout();
    describe();
    Q_EMIT collapseChanged();
}

void TimelineView::fit()
{
    const double margin = std::max(15.0, (numberOf(m_model.last) - numberOf(m_model.first)) * 0.03);
    m_axis.setSpan(numberOf(m_model.first) - margin, numberOf(m_model.last) + margin);
    invalidate();
}

void TimelineView::zoomIn()
{
    m_axis.zoomAround((m_axis.from() + m_axis.to()) / 2, 0.7);
    invalidate();
}

void TimelineView::zoomOut()
{
    m_axis.zoomAround((m_axis.from() + m_axis.to()) / 2, 1 / 0.7);
    invalidate();
}

void TimelineView::invalidate()
{
    m_frameState = Frame::Changed;
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent*) { relayout(); }

void TimelineView::paintFrame(QPainter& painter)
{
    painter.fillRect(viewport()->rect(), m_theme.surface);
    const TimelineScene scene{m_model,
                              m_layout,
                              m_axis,
                              m_theme,
                              m_zero,
                              m_selected,
                              verticalScrollBar()->value(),
                              viewport()->size(),
                              font(),
                              painter.device()->devicePixelRatioF()};
    TimelinePainter(painter, scene, m_signs).paint();
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (m_model.isEmpty()) {
        painter.fillRect(event->rect(), m_theme.surface);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const auto pixels = (QSizeF(viewport()->size()) * ratio).toSize();
    if (m_frameState == Frame::Kept &&
        (m_frame.size() != pixels || m_frame.devicePixelRatio() != ratio))
        m_frameState = Frame::Changed;
    if (m_frameState == Frame::Shown) {
        m_frame = QPixmap(pixels);
        m_frame.setDevicePixelRatio(ratio);
        QPainter keeper(&m_frame);
        paintFrame(keeper);
        m_frameState = Frame::Kept;
    }
    if (m_frameState == Frame::Kept) {
        painter.drawPixmap(0, 0, m_frame);
    } else {
        painter.save();
        paintFrame(painter);
        painter.restore();
        m_frame = {};
        m_frameState = Frame::Shown;
    }
    paintCursor(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

void TimelineView::paintCursor(QPainter& painter) const
{
    const bool isSelecting = m_drag == Drag::Select && std::abs(m_cursor.x() - m_press.x()) > 0;
    if (m_cursor.x() < Metrics::labelWidth || (!isSelecting && !isInPlot(m_cursor)))
        return;
    const int bottom = viewport()->height() - Metrics::overviewHeight;
    if (isSelecting) {
        QColor span = m_theme.accent;
        span.setAlpha(50);
        painter.fillRect(QRect(QPoint(std::min(m_press.x(), m_cursor.x()), Metrics::axisHeight),
                               QPoint(std::max(m_press.x(), m_cursor.x()), bottom)),
                         span);
    }
    painter.setPen(QPen(m_theme.accent, 1, Qt::DashLine));
    painter.drawLine(m_cursor.x(), Metrics::axisHeight, m_cursor.x(), bottom);
    const Day day = dayOf(m_axis.dayAt(m_cursor.x()));
    auto words =
        tr("%1 · %2", "date, time from day zero")
            .arg(Format::date(PartialDate::fromDay(day)), TimelineAxis::relativeText(m_zero, day));
    if (isSelecting) {
        const Day other = dayOf(m_axis.dayAt(std::max(m_press.x(), Metrics::labelWidth)));
        words = tr("%1 to %2")
                    .arg(Format::date(PartialDate::fromDay(std::min(day, other))),
                         Format::date(PartialDate::fromDay(std::max(day, other))));
    }
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const int width = painter.fontMetrics().horizontalAdvance(words) + 14;
    const QRect tag(std::clamp(m_cursor.x() - width / 2,
                               Metrics::labelWidth,
                               std::max(Metrics::labelWidth, viewport()->width() - width - 4)),
                    8,
                    width,
                    22);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.accentTint);
    painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(m_theme.accent);
    painter.drawText(tag, Qt::AlignCenter, words);
}

/// Repaints only what the cursor line and its date leave and reach.
void TimelineView::updateCursor(const QPoint& from, const QPoint& to)
{
    QRegion region(0, 0, viewport()->width(), Metrics::axisHeight);
    for (const int x : {from.x(), to.x()})
        region += QRect(x - 2, 0, 5, viewport()->height());
    viewport()->update(region);
}

bool TimelineView::isInPlot(const QPoint& place) const
{
    return place.x() >= Metrics::labelWidth && place.y() >= Metrics::axisHeight &&
           place.y() < viewport()->height() - Metrics::overviewHeight;
}

int TimelineView::laneAt(const QPoint& place) const
{
    const bool isInLanes = place.y() >= Metrics::axisHeight &&
                           place.y() < viewport()->height() - Metrics::overviewHeight;
    return isInLanes
               ? m_layout.laneAt(place.y() - Metrics::axisHeight + verticalScrollBar()->value())
               : -1;
}

std::optional<TimelineGlyph> TimelineView::glyphAt(const QPoint& place, int& lane) const
{
    constexpr double kReach = 3;
    const QPointF inLanes(place.x(),
                          place.y() - Metrics::axisHeight + verticalScrollBar()->value());
    for (const auto& strip : m_layout.strips()) {
        if (inLanes.y() < strip.top || inLanes.y() >= strip.top + strip.height)
            continue;
        const auto glyphs = glyphsOf(m_model, strip, m_axis, m_selected);
        lane = strip.lane;
        // The last painted lies on top, so it is the one that was meant.
        for (auto glyph = glyphs.rbegin(); glyph != glyphs.rend(); ++glyph) {
            if (glyph->place.adjusted(-kReach, -kReach, kReach, kReach).contains(inLanes))
                return *glyph;
        }
    }
    return {};
}

QPoint TimelineView::placeOf(TimelineRef ref) const
{
    const int strip = m_layout.stripOf(m_model, ref);
    if (strip < 0)
        return {-1, -1};
    for (const auto& glyph :
         glyphsOf(m_model, m_layout.strips()[index(strip)], m_axis, m_selected)) {
        if (std::find(glyph.items.begin(), glyph.items.end(), ref.item) != glyph.items.end())
            return QPointF(glyph.x,
                           glyph.place.center().y() + Metrics::axisHeight -
                               verticalScrollBar()->value())
                .toPoint();
    }
    return {-1, -1};
}

QPoint TimelineView::headingPlace(const QString& laneId) const
{
    for (std::size_t lane = 0; lane < m_model.lanes.size(); ++lane) {
        if (m_model.lanes[lane].id == laneId)
            return {60,
                    m_layout.lanes()[lane].top + 12 + Metrics::axisHeight -
                        verticalScrollBar()->value()};
    }
    return {-1, -1};
}

std::vector<TimelineRef> TimelineView::selectedStack() const
{
    std::vector<TimelineRef> result;
    if (!m_selected.isValid())
        return result;
    const int strip = m_layout.stripOf(m_model, m_selected);
    for (const auto& glyph :
         glyphsOf(m_model, m_layout.strips()[index(strip)], m_axis, m_selected)) {
        if (std::find(glyph.items.begin(), glyph.items.end(), m_selected.item) == glyph.items.end())
            continue;
        for (const int item : glyph.items)
            result.push_back({m_selected.lane, item});
    }
    return result;
}

void TimelineView::select(TimelineRef ref)
{
    m_selected = ref;
    m_isLeaving = false;
    describe();
    invalidate();
    Q_EMIT selectionChanged();
}

void TimelineView::describe()
{
    if (!m_selected.isValid()) {
        setAccessibleDescription(
            m_model.isEmpty()
                ? tr("No dated event.")
                : tr("%n event(s). Tab goes from one to the next, Escape leaves them.",
                     nullptr,
                     m_model.eventCount()));
        return;
    }
    const auto& lane = m_model.lanes[index(m_selected.lane)];
    const auto& item = itemOf(m_model, m_selected);
    setAccessibleDescription(
        tr("%1: %2, %3, %4. Event %5 of %6 in this lane.",
           "lane, title, date, time from day zero, place in the lane")
            .arg(lane.name, item.title, item.date, TimelineAxis::relativeText(m_zero, item.first))
            .arg(m_selected.item + 1)
            .arg(lane.items.size()));
}

/// Brings the event into view, moving time and lanes as little as possible.
void TimelineView::reveal(TimelineRef ref)
{
    const auto& item = itemOf(m_model, ref);
    const double first = numberOf(item.first);
    const double last = numberOf(item.last) + 1;
    const double room = (m_axis.to() - m_axis.from()) * 0.05;
    if (first > m_axis.to() - room)
        m_axis.pan(first - m_axis.to() + room);
    else if (last < m_axis.from() + room)
        m_axis.pan(last - m_axis.from() - room);
    const int strip = m_layout.stripOf(m_model, ref);
    if (strip < 0)
        return;
    const auto& place = m_layout.strips()[index(strip)];
    auto* bar = verticalScrollBar();
    if (place.top < bar->value())
        bar->setValue(place.top);
    else if (place.top + place.height > bar->value() + bar->pageStep())
        bar->setValue(place.top + place.height - bar->pageStep());
}

bool TimelineView::step(Step direction)
{
    const auto laneCount = static_cast<int>(m_model.lanes.size());
    const int by = direction == Step::Next ? 1 : -1;
    TimelineRef target = m_selected;
    if (!target.isValid())
        target = by > 0 ? TimelineRef{0, -1} : TimelineRef{laneCount, 0};
    target.item += by;
    const auto countOf = [&](int lane) {
        return static_cast<int>(m_model.lanes[index(lane)].items.size());
    };
    if (target.lane >= laneCount || target.item < 0) {
        --target.lane;
        target.item = target.lane >= 0 ? countOf(target.lane) - 1 : 0;
    } else if (target.item >= countOf(target.lane)) {
        ++target.lane;
        target.item = 0;
    }
    if (target.lane < 0 || target.lane >= laneCount)
        return false;
    reveal(target);
    select(target);
    return true;
}

} // namespace consilium::ui
