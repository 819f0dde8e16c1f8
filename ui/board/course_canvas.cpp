#include "ui/board/course_canvas.h"

#include "ui/widgets/spoken.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace consilium::ui
{

namespace
{

using Metrics = TimelineMetrics;

/// Height of the smallest words of the painter but those inside a mark.
constexpr double kSmallestWords = 10;
constexpr double kWheelZoom = 1.25;
/// Which lanes are opened first.
constexpr std::array kOpening{
    "treatment", "response", "surgery", "diagnosis", "radiotherapy", "molecular", "marker"};

} // namespace

CourseCanvas::CourseCanvas(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("courseCanvas"));
    speakAs(*this, QAccessible::Graphic);
    setMinimumHeight(120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CourseCanvas::setCourse(const BoardCourse& course,
                             const Theme& theme,
                             AxisStyle axis,
                             int smallest)
{
    const bool isSame = m_model.first == course.model.first && m_model.last == course.model.last &&
                        m_model.lanes.size() == course.model.lanes.size() && m_zero == course.zero;
    const std::pair kept{m_axis.from(), m_axis.to()};
    m_model = course.model;
    m_theme = theme;
    m_zero = course.zero;
    m_axisStyle = axis;
    m_scale = smallest / kSmallestWords;
    m_signs.clear();
    const double margin = std::max(15.0, (numberOf(m_model.last) - numberOf(m_model.first)) * 0.03);
    m_axis.setLimits(numberOf(m_model.first) - margin, numberOf(m_model.last) + margin);
    std::vector<TimelineFold> folds;
    for (const auto& gap : m_model.gaps)
        folds.push_back(gap.fold);
    m_axis.setFolds(std::move(folds));
    m_isArrangedByHand = m_isArrangedByHand && isSame;
    m_scroll = isSame ? m_scroll : 0;
    m_axis.setSpan(isSame ? kept.first : m_axis.limitFirst(),
                   isSame ? kept.second : m_axis.limitLast());
    arrange();
}

void CourseCanvas::clear()
{
    m_model = {};
    m_signs.clear();
    m_layout = {};
    update();
}

QSize CourseCanvas::pageSize() const
{
    const QSizeF size = QSizeF(this->size()) / m_scale;
    return {static_cast<int>(size.width()), static_cast<int>(size.height())};
}

bool CourseCanvas::isWhole() const
{
    return m_axis.to() - m_axis.from() > (m_axis.limitLast() - m_axis.limitFirst()) * 0.999;
}

/// The strip of the whole record says where a part of it lies; of the whole it would say nothing.
int CourseCanvas::lanesVisible() const
{
    return pageSize().height() - Metrics::axisHeight - (isWhole() ? 0 : Metrics::overviewHeight);
}

void CourseCanvas::arrange()
{
    if (!m_isArrangedByHand) {
        m_merged.clear();
        for (const auto& lane : m_model.lanes)
            m_merged.insert(lane.id);
        for (const char* id : kOpening) {
            auto fewer = m_merged;
            if (fewer.remove(QLatin1String(id)) &&
                TimelineLayout(m_model, fewer).height() <= lanesVisible())
                m_merged = fewer;
        }
    }
    relayout();
}

void CourseCanvas::relayout()
{
    m_layout = TimelineLayout(m_model, m_merged);
    m_axis.setPixels(Metrics::labelWidth,
                     std::max(Metrics::labelWidth + 1, pageSize().width() - Metrics::rightMargin));
    m_scroll = std::clamp(m_scroll, 0, std::max(0, m_layout.height() - lanesVisible()));
    update();
    Q_EMIT scrolled();
}

void CourseCanvas::resizeEvent(QResizeEvent* /*event*/) { arrange(); }

void CourseCanvas::zoom(double factor)
{
    m_axis.zoomAround((m_axis.from() + m_axis.to()) / 2, factor);
    relayout();
}

void CourseCanvas::pan(double share)
{
    m_axis.panBy(share);
    relayout();
}

void CourseCanvas::fit()
{
    m_axis.setSpan(m_axis.limitFirst(), m_axis.limitLast());
    relayout();
}

void CourseCanvas::scroll(int lines)
{
    m_scroll += lines * 2 * Metrics::trackHeight;
    relayout();
}

bool CourseCanvas::hasMoreBelow() const { return m_layout.height() - m_scroll > lanesVisible(); }

void CourseCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    if (m_model.isEmpty())
        return;
    painter.scale(m_scale, m_scale);
    auto size = pageSize() + QSize(1, 1);
    if (isWhole())
        size.rheight() += Metrics::overviewHeight; // below the edge
    static const std::set<Day> kNoneOpen;
    const TimelineScene scene{m_model,
                              m_layout,
                              m_axis,
                              m_theme,
                              m_zero,
                              {},
                              m_scroll,
                              size,
                              font(),
                              devicePixelRatioF() * m_scale,
                              m_axisStyle,
                              m_model.gaps,
                              kNoneOpen};
    TimelinePainter(painter, scene, m_signs).paint();
}

void CourseCanvas::mousePressEvent(QMouseEvent* event)
{
    const auto place = event->position() / m_scale;
    const int lane =
        place.y() < Metrics::axisHeight || place.x() >= Metrics::labelWidth
            ? -1
            : m_layout.laneAt(static_cast<int>(place.y()) - Metrics::axisHeight + m_scroll);
    if (lane < 0)
        return;
    const auto& id = m_model.lanes[static_cast<std::size_t>(lane)].id;
    if (!m_merged.remove(id))
        m_merged.insert(id);
    m_isArrangedByHand = true;
    relayout();
}

void CourseCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->position().x() / m_scale >= Metrics::labelWidth)
        fit();
    else
        mousePressEvent(event);
}

void CourseCanvas::wheelEvent(QWheelEvent* event)
{
    const double turned = event->angleDelta().y() / 120.0;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double at = std::max<double>(event->position().x() / m_scale, Metrics::labelWidth);
        m_axis.zoomAround(m_axis.dayAt(at), std::pow(kWheelZoom, -turned));
        relayout();
    } else {
        scroll(turned < 0 ? 1 : -1);
    }
    event->accept();
}

} // namespace consilium::ui
