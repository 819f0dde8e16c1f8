#include "ui/family/pedigree_view.h"

#include "ui/family/family_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace consilium::ui
{

namespace
{

constexpr double kLeastFit = 0.8; ///< smaller text is no longer read at a desk
constexpr double kLeast = 0.4;
constexpr double kMost = 2;
constexpr double kStep = 1.2;

} // namespace

PedigreeView::PedigreeView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pedigreeView"));
    setAccessibleName(tr("Family tree"));
    setFocusPolicy(Qt::StrongFocus);
    speakMarks(*this);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(360, 120);
    for (auto* bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(24);
}

void PedigreeView::setFamily(const clinical::Pedigree& family,
                             const std::vector<clinical::PedigreeProblem>& problems,
                             const Theme& theme)
{
    m_family = family;
    m_problems = problems;
    m_theme = theme;
    std::set<std::string> contradicted;
    for (const auto& problem : problems)
        contradicted.insert(problem.people.begin(), problem.people.end());
    m_picture = PedigreePicture(family, contradicted, font());
    if (family.find(m_chosen) == nullptr)
        m_chosen = family.find(family.proband) != nullptr || family.people.empty()
                       ? family.proband
                       : family.people.front().id;
    if (m_isFitted)
        fit();
    else
        fitBars();
    reveal();
    describe();
    viewport()->update();
}

void PedigreeView::choose(const std::string& id)
{
    if (m_family.find(id) == nullptr || id == m_chosen)
        return;
    m_chosen = id;
    reveal();
    describe();
    viewport()->update();
    Q_EMIT chosenChanged();
}

QString PedigreeView::sentenceOf(const std::string& person) const
{
    QStringList said{FamilyWords::spoken(m_family, person)};
    for (const auto& problem : m_problems) {
        if (std::find(problem.people.begin(), problem.people.end(), person) != problem.people.end())
            said << tr("Contradiction: %1").arg(FamilyWords::problem(problem, m_family));
    }
    return said.join(QLatin1Char(' '));
}

void PedigreeView::describe()
{
    setAccessibleDescription(sentenceOf(m_chosen));
    sayMark(*this);
}

int PedigreeView::markCount() const { return static_cast<int>(m_family.people.size()); }

QString PedigreeView::markWords(int mark) const
{
    return sentenceOf(m_family.people[static_cast<std::size_t>(mark)].id);
}

QRect PedigreeView::markPlace(int mark) const
{
    const auto symbol = m_picture.symbolOf(m_family.people[static_cast<std::size_t>(mark)].id);
    const QRectF place(symbol.topLeft() * m_scale + origin(), symbol.size() * m_scale);
    return place.toAlignedRect().translated(viewport()->pos());
}

int PedigreeView::currentMark() const
{
    const auto& people = m_family.people;
    const auto found = std::find_if(
        people.begin(), people.end(), [this](const auto& one) { return one.id == m_chosen; });
    return found == people.end() ? -1 : static_cast<int>(found - people.begin());
}

QPointF PedigreeView::origin() const
{
    const auto drawn = m_picture.size() * m_scale;
    return {
        std::max(0.0, (viewport()->width() - drawn.width()) / 2) - horizontalScrollBar()->value(),
        std::max(0.0, (viewport()->height() - drawn.height()) / 2) - verticalScrollBar()->value()};
}

QPoint PedigreeView::placeOf(const std::string& id) const
{
    return (m_picture.symbolOf(id).center() * m_scale + origin()).toPoint();
}

void PedigreeView::fitBars()
{
    const auto drawn = m_picture.size() * m_scale;
    const auto set = [](QScrollBar& bar, double whole, int page) {
        bar.setPageStep(page);
        bar.setRange(0, std::max(0, static_cast<int>(std::ceil(whole)) - page));
    };
    set(*horizontalScrollBar(), drawn.width(), viewport()->width());
    set(*verticalScrollBar(), drawn.height(), viewport()->height());
}

void PedigreeView::fit()
{
    m_isFitted = true;
    const auto whole = m_picture.size();
    if (whole.isEmpty())
        return;
    m_scale = std::clamp(
        std::min(viewport()->width() / whole.width(), viewport()->height() / whole.height()),
        kLeastFit,
        1.0);
    fitBars();
    reveal();
    viewport()->update();
}

void PedigreeView::zoom(double scale)
{
    m_isFitted = false;
    m_scale = std::clamp(scale, kLeast, kMost);
    fitBars();
    reveal();
    viewport()->update();
}

/// Moves the drawing as little as possible.
void PedigreeView::reveal()
{
    const auto cell = m_picture.cellOf(m_chosen);
    if (cell.isEmpty())
        return;
    const auto show = [](QScrollBar& bar, double low, double high) {
        constexpr double kRoom = 14;
        if (low - kRoom < bar.value())
            bar.setValue(static_cast<int>(low - kRoom));
        else if (high + kRoom > bar.value() + bar.pageStep())
            bar.setValue(static_cast<int>(high + kRoom) - bar.pageStep());
    };
    show(*horizontalScrollBar(), cell.left() * m_scale, cell.right() * m_scale);
    show(*verticalScrollBar(), cell.top() * m_scale, cell.bottom() * m_scale);
}

void PedigreeView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.surface);
    painter.save();
    painter.translate(origin());
    painter.scale(m_scale, m_scale);
    m_picture.paint(painter, m_theme, m_chosen, hasFocus());
    painter.restore();
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

void PedigreeView::resizeEvent(QResizeEvent*)
{
    if (m_isFitted)
        fit();
    else
        fitBars();
}

void PedigreeView::mousePressEvent(QMouseEvent* event)
{
    choose(m_picture.at((event->position() - origin()) / m_scale));
}

void PedigreeView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_picture.at((event->position() - origin()) / m_scale) == m_chosen)
        Q_EMIT actionRequested(FamilyAction::Edit);
}

void PedigreeView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(m_scale * std::pow(kStep, event->angleDelta().y() / 120.0));
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void PedigreeView::step(int by)
{
    const auto& places = m_picture.layout().places();
    const auto found = std::find_if(
        places.begin(), places.end(), [&](const auto& place) { return place.id == m_chosen; });
    const auto next = found - places.begin() + by;
    if (found == places.end() || next < 0 || next >= static_cast<std::ptrdiff_t>(places.size()))
        return;
    choose(places[static_cast<std::size_t>(next)].id); // past the end of a row into the next
}

void PedigreeView::climb()
{
    const auto* person = m_family.find(m_chosen);
    if (person != nullptr)
        choose(m_family.find(person->father) != nullptr ? person->father : person->mother);
}

void PedigreeView::descend()
{
    const auto children = m_family.childrenOf(m_chosen);
    // The line to the patient first: from there all others are near.
    for (const auto* child : children) {
        if (child->id == m_family.proband ||
            kinshipOf(m_family, m_family.proband, child->id).relation ==
                clinical::Relation::Parent) {
            choose(child->id);
            return;
        }
    }
    if (!children.empty())
        choose(children.front()->id);
}

bool PedigreeView::act(int key)
{
    static const std::map<int, FamilyAction> kActions{{Qt::Key_Return, FamilyAction::Edit},
                                                      {Qt::Key_Enter, FamilyAction::Edit},
                                                      {Qt::Key_Delete, FamilyAction::Remove},
                                                      {Qt::Key_P, FamilyAction::Parents},
                                                      {Qt::Key_S, FamilyAction::Sibling},
                                                      {Qt::Key_C, FamilyAction::Child},
                                                      {Qt::Key_A, FamilyAction::Partner},
                                                      {Qt::Key_F, FamilyAction::Woman},
                                                      {Qt::Key_M, FamilyAction::Man}};
    const auto found = kActions.find(key);
    if (found == kActions.end())
        return false;
    Q_EMIT actionRequested(found->second);
    return true;
}

void PedigreeView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && act(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Up:
        climb();
        return;
    case Qt::Key_Down:
        descend();
        return;
    case Qt::Key_Home:
        choose(m_family.proband);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(m_scale * kStep);
        return;
    case Qt::Key_Minus:
        zoom(m_scale / kStep);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PedigreeView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PedigreeView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool PedigreeView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto id = m_picture.at((QPointF(help->pos()) - origin()) / m_scale);
        QToolTip::showText(help->globalPos(), FamilyWords::spoken(m_family, id), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace consilium::ui
