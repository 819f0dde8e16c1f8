#pragma once

#include "ui/board/board_course.h"
#include "ui/board/board_look.h"

#include <QWidget>

class QKeyEvent;
class QLabel;

namespace consilium::ui
{

class CourseCanvas;

/// The timeline of the case drawn large, the whole course at first: what the timeline page paints,
/// with fewer tracks. + and − zoom, 0 shows the whole again, Shift with ← → pans, ↑ ↓ scrolls
/// what does not fit. Dates are times from the diagnosis while the screen is masked.
class TimelineStep : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStep(QWidget* parent = nullptr);
    ~TimelineStep() override;
    /// The span that was zoomed to stays while the course is the same.
    void setCourse(const QString& title,
                   const BoardCourse& course,
                   const BoardMask& mask,
                   const BoardLook& look);
    /// What is not shown holds nothing.
    void clear();
    /// Whether the key was one of the picture's.
    bool handle(const QKeyEvent& key);
    void scroll(int lines);
    /// Visible span in days since 1970-01-01.
    [[nodiscard]] std::pair<double, double> span() const;

private:
    void say();

    QLabel* m_title;
    CourseCanvas* m_canvas;
    QLabel* m_note;
    QLabel* m_keys;
    QStringList m_leftOut;
    int m_undated = 0;
};

} // namespace consilium::ui
