#pragma once

#include "ui/timeline/timeline_painter.h"

#include <QAbstractScrollArea>

namespace consilium::ui
{

/// Paints the lanes on a day axis. Press-drag above 10 px selects a span and zooms to it; Ctrl and
/// wheel, pinch, + and - zoom; the plain wheel scrolls the lanes; left and right arrows, Space or
/// the middle button with a drag, and the overview strip pan; Home or a double click shows the
/// whole story. Tab, Backtab, up and down go from event to event, Escape leaves them; a click
/// selects, a further click on a stack takes its next event. A click on a lane's name, or Return on
/// one of its events, collapses the lane: its rows merge into one, nothing disappears.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    /// Shows the story as a whole. Lanes stay collapsed as they were.
    void setModel(TimelineModel model, const Theme& theme);

    [[nodiscard]] const TimelineModel& model() const { return m_model; }

    /// Visible span in days since 1970-01-01.
    [[nodiscard]] double visibleFrom() const { return m_axis.from(); }

    [[nodiscard]] double visibleTo() const { return m_axis.to(); }

    [[nodiscard]] TimelineRef selection() const { return m_selected; }

    /// The selected event and the others in the same mark; empty without a selection.
    [[nodiscard]] std::vector<TimelineRef> selectedStack() const;

    [[nodiscard]] Day zero() const { return m_zero; }

    void setZero(Day zero);

    [[nodiscard]] bool isCollapsed(const QString& laneId) const
    {
        return m_collapsed.contains(laneId);
    }

    void setCollapsed(const QString& laneId, bool collapsed);
    /// Middle of the sign that stands for the event, in viewport coordinates; for tests and tools
    /// that point at it.
    [[nodiscard]] QPoint placeOf(TimelineRef ref) const;
    /// Middle of a lane's name, in viewport coordinates.
    [[nodiscard]] QPoint headingPlace(const QString& laneId) const;
    void select(TimelineRef ref);

public Q_SLOTS:
    void fit();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void selectionChanged();
    void collapseChanged();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Drag { None, Select, Pan, Overview, Heading };
    enum class Step { Next, Previous };

    void relayout();
    void invalidate();
    void paintFrame(QPainter& painter);
    void updateCursor(const QPoint& from, const QPoint& to);
    void paintCursor(QPainter& painter) const;
    void reveal(TimelineRef ref);
    void describe();
    /// Whether there was a further event.
    bool step(Step direction);
    void clickAt(const QPoint& place);
    void showOverviewDay(double x);
    void showToolTip(const QPoint& place, const QPoint& globalPlace);
    [[nodiscard]] std::optional<TimelineGlyph> glyphAt(const QPoint& place, int& lane) const;
    [[nodiscard]] int laneAt(const QPoint& place) const;
    [[nodiscard]] bool isInPlot(const QPoint& place) const;

    TimelineModel m_model;
    Theme m_theme = Theme::light();
    TimelineAxis m_axis;
    TimelineLayout m_layout;
    TimelineSigns m_signs;
    /// While the picture changes it is painted straight to the screen; once it stays, a copy is
    /// kept, so that moving the mouse over it costs no painting.
    enum class Frame { Changed, Shown, Kept };
    Frame m_frameState = Frame::Changed;
    QPixmap m_frame;
    QSet<QString> m_collapsed;
    Day m_zero{};
    TimelineRef m_selected;
    bool m_isLeaving = false; ///< Escape was pressed: the next Tab goes to the next control
    bool m_isSpaceDown = false;
    Drag m_drag = Drag::None;
    QPoint m_press;
    double m_panFrom = 0;
    double m_panTo = 0;
    int m_panScroll = 0;
    QPoint m_cursor{-1, -1};
};

} // namespace consilium::ui
