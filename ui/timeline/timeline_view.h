#pragma once

#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_tracks.h"

#include <QAbstractScrollArea>

namespace consilium::ui
{

/// A piece of the lanes for paper: `top` and `height` of the lanes, `width` of all.
struct TimelinePart
{
    int width = 0;
    int top = 0;
    int height = 0;
};

/// Paints the lanes on a day axis. Press-drag above 10 px selects a span and zooms to it; Ctrl and
/// wheel, pinch, + and - zoom; the plain wheel scrolls the lanes; left and right arrows, Space or
/// the middle button with a drag, and the overview strip pan; Ctrl and an arrow moves the cursor
/// line by a day; a click on a fold opens it; Home or a double click shows the
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

    [[nodiscard]] AxisStyle axisStyle() const { return m_axisStyle; }

    void setAxisStyle(AxisStyle style);

    [[nodiscard]] bool isGapOpen(const TimelineGap& gap) const
    {
        return m_openGaps.contains(gap.from);
    }

    void setGapOpen(const TimelineGap& gap, bool open);
    /// Middle of the fold, or of the handle that folds an open gap again, in viewport coordinates.
    [[nodiscard]] QPoint gapPlace(const TimelineGap& gap) const;
    /// The day under the cursor line: below the pointer, or where the keyboard put it. Empty where
    /// there is no line.
    [[nodiscard]] std::optional<Day> cursorDay() const;
    /// Other order, scales or bands: span, day zero, open gaps and the chosen event stay.
    void arrange(const TimelineTracks& tracks);
    /// A part of the lanes with axis and overview, without cursor and ring: axis height, the part,
    /// overview height. What is folded stays folded.
    void paintPicture(QPainter& painter, const Theme& theme, TimelinePart part) const;

    /// Of all lanes as they are collapsed now.
    [[nodiscard]] int lanesHeight() const { return m_layout.height(); }

    /// The lanes in pieces of at most `height`, parted between rows. At least one.
    [[nodiscard]] std::vector<TimelinePart> pages(int height) const;

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
    /// Of the whole mark, in viewport coordinates; empty where it is out of view.
    [[nodiscard]] QRect markOf(TimelineRef ref) const;
    /// The event drawn at a place of the viewport; not valid where there is none.
    [[nodiscard]] TimelineRef eventAt(const QPoint& place) const;
    /// Place of the event in the order of the lanes, from 0; -1 without one.
    [[nodiscard]] int placeInOrder(TimelineRef ref) const;
    /// The event as a screen reader says it.
    [[nodiscard]] QString sentenceOf(TimelineRef ref) const;
    void select(TimelineRef ref);
    /// Brings the event into view and selects it.
    void go(TimelineRef ref);

    /// Days since 1970-01-01.
    void showSpan(double from, double to);

public Q_SLOTS:
    void fit();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void selectionChanged();
    void collapseChanged();
    void cursorChanged();
    void gapsChanged();
    /// What can be done with a track was asked for, with the mouse or the menu key.
    void trackMenuRequested(TrackPlace place, const QPoint& globalPlace);

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
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Drag { None, Select, Pan, Overview, Heading };
    enum class Step { Next, Previous };

    void applyFolds();
    void moveCursor(int days);
    void tellCursor();
    /// Whether a gap was opened or folded there.
    bool clickGap(const QPoint& place);
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
    [[nodiscard]] TrackPlace trackAt(const QPoint& place) const;
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
    std::optional<Day> m_keyDay; ///< of the cursor line, where the keyboard moves it
    std::optional<Day> m_toldDay;
    AxisStyle m_axisStyle = AxisStyle::FromZero;
    std::set<Day> m_openGaps; ///< by their first day
};

} // namespace consilium::ui
