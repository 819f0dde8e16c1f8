#include "ui/timeline/timeline_view.h"

#include "ui/timeline/timeline_accessible.h"

#include <QAccessible>
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
    // Once for all timelines: Qt keeps factories for the whole program.
    static const bool isKnown = [] {
        QAccessible::installFactory(makeTimelineAccessible);
        return true;
    }();
    Q_UNUSED(isKnown)
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
    m_openGaps.clear();
    m_keyDay.reset();
    applyFolds();
    relayout();
    fit();
    describe();
    Q_EMIT selectionChanged();
    Q_EMIT gapsChanged();
}

void TimelineView::arrange(const TimelineTracks& tracks)
{
    const auto chosen = m_selected.isValid() ? m_model.lanes[index(m_selected.lane)].id : QString();
    tracks.apply(m_model);
    m_signs.clear();
    for (std::size_t lane = 0; lane < m_model.lanes.size() && !chosen.isEmpty(); ++lane) {
        if (m_model.lanes[lane].id == chosen)
            m_selected.lane = static_cast<int>(lane); // items keep their order
    }
    relayout();
    describe();
    Q_EMIT selectionChanged();
}

void TimelineView::applyFolds()
{
    std::vector<TimelineFold> folds;
    for (const auto& gap : m_model.gaps) {
        if (!m_openGaps.contains(gap.from))
            folds.push_back(gap.fold);
    }
    m_axis.setFolds(std::move(folds));
}

void TimelineView::setGapOpen(const TimelineGap& gap, bool open)
{
    if (open == isGapOpen(gap))
        return;
    if (open)
        m_openGaps.insert(gap.from);
    else
        m_openGaps.erase(gap.from);
    applyFolds();
    invalidate();
    Q_EMIT gapsChanged();
}

QPoint TimelineView::gapPlace(const TimelineGap& gap) const
{
    const auto place = gapRect(gap, isGapOpen(gap), m_axis);
    return place.isEmpty() ? QPoint(-1, -1) : place.center().toPoint();
}

void TimelineView::setAxisStyle(AxisStyle style)
{
    m_axisStyle = style;
    invalidate();
}

std::optional<Day> TimelineView::cursorDay() const
{
    if (m_cursor.x() >= Metrics::labelWidth && isInPlot(m_cursor))
        return dayOf(m_axis.dayAt(m_cursor.x()));
    return m_keyDay;
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

void TimelineView::showSpan(double from, double to)
{
    m_axis.setSpan(from, to);
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

TrackPlace TimelineView::trackAt(const QPoint& place) const
{
    TrackPlace found{laneAt(place), -1};
    const int y = place.y() - Metrics::axisHeight + verticalScrollBar()->value();
    for (const auto& strip : m_layout.strips()) {
        if (strip.lane == found.lane && y >= strip.top && y < strip.top + strip.height)
            found.row = strip.row;
    }
    return found;
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

void TimelineView::go(TimelineRef ref)
{
    reveal(ref);
    select(ref);
}

/// Brings the event into view, moving time and lanes as little as possible.
void TimelineView::reveal(TimelineRef ref)
{
    const auto& item = itemOf(m_model, ref);
    m_axis.bringIn(numberOf(item.first), numberOf(item.last) + 1, 0.05);
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
