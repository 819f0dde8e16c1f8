#include "ui/board/timeline_step.h"

#include "ui/board/course_canvas.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr double kZoom = 0.7; ///< as on the timeline page
constexpr double kPan = 0.1;

} // namespace

TimelineStep::TimelineStep(QWidget* parent)
    : QWidget(parent)
    , m_title(boardLabel({}, "heading", "stepTitle"))
    , m_canvas(new CourseCanvas)
    , m_note(boardLabel({}, "note", "courseNote"))
    , m_keys(boardLabel(
          tr("+ − zoom · 0 whole course · Shift ← → move · ↑ ↓ scroll"), "bar", "courseKeys"))
{
    setObjectName(QStringLiteral("timelineStep"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_note);
    column->addWidget(m_keys);
    connect(m_canvas, &CourseCanvas::scrolled, this, &TimelineStep::say);
}

TimelineStep::~TimelineStep() = default;

void TimelineStep::setCourse(const QString& title,
                             const BoardCourse& course,
                             const BoardMask& mask,
                             const BoardLook& look)
{
    m_leftOut = course.leftOut;
    m_undated = course.model.undated;
    m_title->setText(title);
    m_canvas->setVisible(!course.isEmpty());
    m_keys->setVisible(!course.isEmpty());
    m_canvas->setAccessibleName(title);
    m_canvas->setAccessibleDescription(course.sentences.join(QLatin1Char('\n')));
    m_canvas->setCourse(course,
                        look.theme,
                        mask.isOn() ? AxisStyle::FromZeroAlone : AxisStyle::FromZero,
                        look.note);
    say();
    spread(*this);
}

void TimelineStep::clear()
{
    m_title->clear();
    m_note->clear();
    m_canvas->setAccessibleName({});
    m_canvas->setAccessibleDescription({});
    m_leftOut.clear();
    m_canvas->clear();
}

void TimelineStep::say()
{
    QStringList words;
    if (m_canvas->isHidden())
        words << tr("No event with a date is recorded.");
    else if (m_canvas->hasMoreBelow())
        words << tr("▼ More below: arrow down");
    if (m_undated > 0)
        words << tr("%n event(s) without a date are not drawn.", nullptr, m_undated);
    if (!m_leftOut.isEmpty())
        words << tr("On the page of the case alone: %1", "names of tracks")
                     .arg(m_leftOut.join(QStringLiteral(", ")));
    m_note->setText(words.join(QStringLiteral(" · ")));
    m_note->setVisible(!words.isEmpty());
}

bool TimelineStep::handle(const QKeyEvent& key)
{
    if (m_canvas->isHidden())
        return false;
    const bool isShift = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_canvas->zoom(kZoom);
        return true;
    case Qt::Key_Minus:
        m_canvas->zoom(1 / kZoom);
        return true;
    case Qt::Key_0:
        m_canvas->fit();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isShift)
            m_canvas->pan(key.key() == Qt::Key_Left ? -kPan : kPan);
        return isShift;
    default:
        return false;
    }
}

void TimelineStep::scroll(int lines) { m_canvas->scroll(lines); }

std::pair<double, double> TimelineStep::span() const
{
    return {m_canvas->axis().from(), m_canvas->axis().to()};
}

} // namespace consilium::ui
