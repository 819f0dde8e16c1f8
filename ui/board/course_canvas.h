#pragma once

#include "ui/board/board_course.h"
#include "ui/timeline/timeline_painter.h"

#include <QSet>
#include <QWidget>

namespace consilium::ui
{

/// A course painted by the painter of the timeline page, magnified. Lanes are opened as far as
/// they fit, treatment first; the others are merged into one row each, and a click on a name opens
/// or merges its lane.
class CourseCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit CourseCanvas(QWidget* parent = nullptr);
    /// `smallest` is the height in pixels of its smallest words.
    void setCourse(const BoardCourse& course, const Theme& theme, AxisStyle axis, int smallest);
    void clear();
    void zoom(double factor);
    void pan(double share);
    void fit();
    void scroll(int lines);

    [[nodiscard]] const TimelineAxis& axis() const { return m_axis; }

    /// Whether lanes stand below the lower edge.
    [[nodiscard]] bool hasMoreBelow() const;

Q_SIGNALS:
    void scrolled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// Opens lanes as far as they fit.
    void arrange();
    void relayout();
    /// The size in pixels of the timeline page.
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] int lanesVisible() const;
    [[nodiscard]] bool isWhole() const;

    TimelineModel m_model;
    TimelineAxis m_axis;
    TimelineLayout m_layout;
    TimelineSigns m_signs{TimelineSigns::Output::File}; ///< sharp at any magnification
    Theme m_theme = Theme::light();
    Day m_zero{};
    AxisStyle m_axisStyle = AxisStyle::FromZero;
    QSet<QString> m_merged; ///< ids of lanes
    bool m_isArrangedByHand = false;
    double m_scale = 1;
    int m_scroll = 0;
};

} // namespace consilium::ui
