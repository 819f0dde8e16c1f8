#include "ui/format/format.h"
#include "ui/timeline/timeline_view.h"

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

} // namespace

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
                              painter.device()->devicePixelRatioF(),
                              m_axisStyle,
                              m_model.gaps,
                              m_openGaps};
    TimelinePainter(painter, scene, m_signs).paint();
}

void TimelineView::paintPicture(QPainter& painter, const Theme& theme, TimelinePart part) const
{
    auto axis = m_axis;
    axis.setPixels(Metrics::labelWidth,
                   std::max(Metrics::labelWidth + 1, part.width - Metrics::rightMargin));
    const QSize size(part.width, part.height + Metrics::axisHeight + Metrics::overviewHeight);
    painter.fillRect(QRect(QPoint(0, 0), size), theme.surface);
    TimelineSigns signs(TimelineSigns::Output::File);
    const TimelineScene scene{m_model,
                              m_layout,
                              axis,
                              theme,
                              m_zero,
                              {},
                              part.top,
                              size,
                              font(),
                              1,
                              m_axisStyle,
                              m_model.gaps,
                              m_openGaps};
    TimelinePainter(painter, scene, signs).paint();
}

std::vector<TimelinePart> TimelineView::pages(int height) const
{
    std::vector<TimelinePart> parts;
    int top = 0;
    int bottom = 0; // of what fits so far
    for (const auto& strip : m_layout.strips()) {
        const int end = strip.top + strip.height;
        if (end - top > height && bottom > top) {
            parts.push_back({0, top, bottom - top});
            top = bottom;
        }
        bottom = end;
    }
    parts.push_back({0, top, std::max(1, std::min(height, m_layout.height() - top))});
    return parts;
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
    const auto shown = cursorDay();
    if (!isSelecting && !shown)
        return;
    const bool isByKey = !isSelecting && !isInPlot(m_cursor);
    const int at = isByKey ? static_cast<int>(std::lround(m_axis.xOfMiddle(*shown))) : m_cursor.x();
    if (at < Metrics::labelWidth || at > viewport()->width())
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
    painter.drawLine(at, Metrics::axisHeight, at, bottom);
    const Day day = isByKey ? *shown : dayOf(m_axis.dayAt(at));
    auto words =
        tr("%1 · %2", "date, time from day zero")
            .arg(Format::date(PartialDate::fromDay(day)), TimelineAxis::relativeText(m_zero, day));
    const auto age = ageText(m_model.birth, day);
    if (!age.isEmpty())
        words = tr("%1 · age %2", "date and time from day zero, age").arg(words, age);
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
    const QRect tag(std::clamp(at - width / 2,
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

} // namespace consilium::ui
