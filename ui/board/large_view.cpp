#include "ui/board/large_view.h"

#include "ui/board/step_view.h"
#include "ui/format/format.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace consilium::ui
{

LargeView::LargeView(QWidget* parent)
    : QWidget(parent)
    , m_person(boardLabel({}, "topStrong", "largePerson"))
    , m_masked(boardLabel(tr("identity masked"), "chip", "largeMasked"))
    , m_place(boardLabel({}, "top", "largePlace"))
    , m_view(new StepView)
    , m_keys(boardLabel(
          tr("← → idea · ↑ ↓ scroll · M mask · Esc or F5 back to the page"), "bar", "largeKeys"))
{
    setObjectName(QStringLiteral("largeView"));
    speakAs(*this, QAccessible::Grouping);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page at board size"));
    m_masked->setWordWrap(false);
    m_place->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    setBoardMargin(*column, 0.9);
    auto* head = bare<QHBoxLayout>();
    head->addWidget(m_person, 1);
    head->addWidget(m_masked);
    head->addWidget(m_place);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_keys);
    // The arrows are the view's own, wherever the focus is.
    for (auto* area : m_view->findChildren<QScrollArea*>())
        area->setFocusPolicy(Qt::NoFocus);
    connect(m_view, &StepView::germlineWanted, this, [this] {
        m_germline = GermlineOnScreen::Shown;
        makeIdeas();
        setFocus();
    });
}

void LargeView::present(const clinical::Case& record, Day today, const Theme& theme, Make make)
{
    m_dated = {};
    m_dated.patient = record.patient;
    m_dated.tumours = record.tumours;
    m_today = today;
    m_theme = theme;
    m_make = std::move(make);
    m_germline = GermlineOnScreen::Hidden;
    m_current = 0;
    updateLook();
    makeIdeas();
}

void LargeView::clear()
{
    m_make = {};
    m_ideas.clear();
    m_dated = {};
    m_person->clear();
    m_place->clear();
    m_view->setContent({}, m_look);
}

void LargeView::updateLook()
{
    m_look = BoardLook::of(m_theme, window()->height());
    dress(*this, m_look);
}

void LargeView::makeIdeas()
{
    if (!m_make)
        return;
    m_ideas = m_make(BoardMask(m_dated, m_today, m_isMasked), m_germline);
    showPerson();
    showIdea(std::clamp(m_current, 0, std::max(0, count() - 1)));
}

void LargeView::showPerson()
{
    const BoardMask mask(m_dated, m_today, m_isMasked);
    const auto person = tr("%1 · %2 · %3", "patient, age, sex")
                            .arg(mask.person(), mask.age(), Format::sex(m_dated.patient.sex));
    m_person->setText(m_dated.patient.isSynthetic ? tr("%1 · invented", "patient").arg(person)
                                                  : person);
    m_masked->setVisible(m_isMasked);
}

void LargeView::showIdea(int idea)
{
    if (idea < 0 || idea >= count())
        return;
    m_current = idea;
    m_view->setContent(m_ideas[idea], m_look);
    m_place->setText(tr("%1 of %2", "place of an idea").arg(idea + 1).arg(count()));
}

void LargeView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        showIdea(m_current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        showIdea(m_current - 1);
        return;
    case Qt::Key_Home:
        showIdea(0);
        return;
    case Qt::Key_End:
        showIdea(count() - 1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_view->scroll(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_M:
        m_isMasked = !m_isMasked;
        makeIdeas();
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LargeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_make || BoardLook::of(m_theme, window()->height()).body == m_look.body)
        return;
    updateLook();
    showIdea(m_current);
}

} // namespace consilium::ui
