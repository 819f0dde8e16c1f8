#pragma once

#include "ui/timeline/timeline_model.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace consilium::ui
{

/// Paints the lanes on a day axis. Drag selects a span above 10 px and zooms to it; Ctrl and wheel, + and - zoom; arrow
/// keys pan; Home or a double click shows all; Tab and Backtab go from mark to mark; a click selects.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setModel(TimelineModel model, const Theme& theme);
    [[nodiscard]] const TimelineModel& model() const { return m_model; }
    /// Visible span in days since 1970-01-01.
    [[nodiscard]] double visibleFrom() const { return m_from; }
    [[nodiscard]] double visibleTo() const { return m_to; }

public Q_SLOTS:
    void fit();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void selected(const QString& title, const QString& detail);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Mark
    {
        int lane = -1;
        int item = -1;
        friend bool operator==(const Mark&, const Mark&) = default;
    };

    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] int heightOf(const TimelineLane& lane) const;
    [[nodiscard]] Mark markAt(const QPoint& place) const;
    void zoomAround(double day, double factor);
    void setSpan(double from, double to);
    void select(Mark mark);
    void paintAxis(QPainter& painter) const;
    void paintMarks(QPainter& painter, const TimelineLane& lane, int laneIndex, int top) const;
    void paintLine(QPainter& painter, const TimelineLane& lane, int laneIndex, int top) const;

    TimelineModel m_model;
    Theme m_theme = Theme::light();
    double m_from = 0;
    double m_to = 1;
    Mark m_selected;
    int m_pressX = -1;
    int m_dragX = -1;
    int m_cursorX = -1;
};

/// The view with its controls and the inspector, which stays beside the picture instead of covering it.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(QWidget* parent = nullptr);
    void setCase(const clinical::Case& record, Day today, const Theme& theme);
    [[nodiscard]] TimelineView* view() const { return m_view; }

private:
    TimelineView* m_view;
    QLabel* m_inspector;
    QLabel* m_note;
};

} // namespace consilium::ui
