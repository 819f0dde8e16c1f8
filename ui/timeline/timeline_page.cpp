#include "ui/timeline/timeline_page.h"

#include "ui/format/format.h"
#include "ui/timeline/timeline_inspector.h"
#include "ui/timeline/timeline_legend.h"
#include "ui/widgets/card.h"
#include "ui/widgets/marks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

QToolButton* makeButton(const char* name, const QString& accessibleName)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TimelinePage::TimelinePage(QWidget* parent)
    : QWidget(parent)
    , m_view(new TimelineView)
    , m_inspector(new TimelineInspector)
    , m_legend(new TimelineLegend)
    , m_stack(new QStackedWidget)
    , m_empty(makeLabel({}, "secondary"))
    , m_note(makeLabel({}, "secondary"))
    , m_dayZero(new QComboBox)
    , m_lanes(new QMenu(this))
    , m_fit(makeButton("fitButton", tr("Show the whole story")))
    , m_zoomIn(makeButton("zoomInButton", tr("Zoom in")))
    , m_zoomOut(makeButton("zoomOutButton", tr("Zoom out")))
{
    setObjectName(QStringLiteral("timelinePage"));
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(2, 4, 2, 2);
    inside->addWidget(m_view);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(card, 1);
    row->addWidget(m_inspector);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeTools());
    m_legend->hide();
    column->addWidget(m_legend);
    column->addLayout(row, 1);
    m_note->setObjectName(QStringLiteral("noteLabel"));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_empty->setObjectName(QStringLiteral("emptyLabel"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->addWidget(m_stack);
    connect(m_view, &TimelineView::selectionChanged, this, &TimelinePage::inspect);
    connect(m_view, &TimelineView::collapseChanged, this, &TimelinePage::checkLanes);
    connect(m_dayZero, &QComboBox::currentIndexChanged, this, &TimelinePage::chooseDayZero);
}

QWidget* TimelinePage::makeTools()
{
    auto* tools = new QWidget;
    auto* bar = new QHBoxLayout(tools);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(8);
    auto* label = makeLabel(tr("Day &zero:"), "secondary");
    label->setBuddy(m_dayZero);
    m_dayZero->setObjectName(QStringLiteral("dayZeroCombo"));
    m_dayZero->setAccessibleName(tr("Day zero of the relative time axis"));
    m_dayZero->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->addWidget(label);
    bar->addWidget(m_dayZero);
    auto* lanes = makeButton("lanesButton", tr("Expand or collapse lanes"));
    lanes->setText(tr("&Lanes ▾"));
    lanes->setMenu(m_lanes);
    lanes->setPopupMode(QToolButton::InstantPopup);
    lanes->setStyleSheet(QStringLiteral(
        "QToolButton::menu-indicator { image: none; }")); // the text has its own sign
    m_lanes->setObjectName(QStringLiteral("lanesMenu"));
    bar->addWidget(lanes);
    auto* legend = makeButton("legendButton", tr("Show what the signs mean"));
    legend->setText(tr("L&egend"));
    legend->setCheckable(true);
    connect(legend, &QToolButton::toggled, m_legend, &QWidget::setVisible);
    bar->addWidget(legend);
    connect(m_fit, &QToolButton::clicked, m_view, &TimelineView::fit);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    for (auto* button : {m_zoomIn, m_zoomOut, m_fit})
        bar->addWidget(button);
    auto* hint = makeLabel(tr("drag to zoom · Ctrl + wheel · double click fits"), "caption");
    hint->setObjectName(QStringLiteral("hintLabel"));
    hint->setWordWrap(true);
    hint->setToolTip(tr("Drag: zoom to the span. Ctrl and wheel, + and −: zoom. Space or middle "
                        "button and drag, left and right "
                        "arrow: move in time. Home or double click: show all. Tab, up and down: "
                        "from event to event. "
                        "Return: collapse the lane of the event. Escape: leave the events."));
    bar->addWidget(hint, 1);
    return tools;
}

void TimelinePage::setCase(const clinical::Case& record, Day today, const Theme& theme)
{
    m_isSamePatient = !record.patient.header.key.empty() && record.patient.header.key == m_patient;
    m_patient = record.patient.header.key;
    m_fit->setIcon(icon(QStringLiteral("fit"), theme.muted));
    m_zoomIn->setIcon(icon(QStringLiteral("zoom-in"), theme.muted));
    m_zoomOut->setIcon(icon(QStringLiteral("zoom-out"), theme.muted));
    m_legend->setTheme(theme);
    m_view->setModel(TimelineModel::of(record, today), theme);
    fillDayZero();
    fillLanes();
    writeNote();
    m_stack->setCurrentIndex(m_view->model().isEmpty() ? 1 : 0);
}

void TimelinePage::fillDayZero()
{
    const QSignalBlocker blocker(m_dayZero);
    const auto before = m_dayZero->currentData().toString();
    m_dayZero->clear();
    for (const auto& anchor : m_view->model().anchors)
        m_dayZero->addItem(
            tr("%1 · %2", "what day zero is, its date").arg(anchor.name, Format::date(anchor.date)),
            anchor.id);
    // Another person starts at the first choice; the same one keeps what was chosen.
    m_dayZero->setCurrentIndex(m_isSamePatient ? std::max(0, m_dayZero->findData(before)) : 0);
    chooseDayZero(m_dayZero->currentIndex());
}

void TimelinePage::chooseDayZero(int index)
{
    const auto& anchors = m_view->model().anchors;
    if (index < 0 || static_cast<std::size_t>(index) >= anchors.size())
        return;
    m_view->setZero(anchors[static_cast<std::size_t>(index)].date.earliest());
    writeNote();
    inspect();
}

void TimelinePage::fillLanes()
{
    m_lanes->clear();
    const auto setAll = [this](bool collapsed) {
        for (const auto& lane : m_view->model().lanes)
            m_view->setCollapsed(lane.id, collapsed);
    };
    m_lanes->addAction(tr("Expand all"), this, [=] { setAll(false); })
        ->setObjectName(QStringLiteral("expandAllAction"));
    m_lanes->addAction(tr("Collapse all"), this, [=] { setAll(true); })
        ->setObjectName(QStringLiteral("collapseAllAction"));
    m_lanes->addSeparator();
    for (const auto& lane : m_view->model().lanes) {
        auto* action = m_lanes->addAction(lane.name);
        action->setCheckable(true);
        action->setData(lane.id);
        connect(action, &QAction::triggered, this, [this, id = lane.id](bool expanded) {
            m_view->setCollapsed(id, !expanded);
        });
    }
    checkLanes();
}

void TimelinePage::checkLanes()
{
    for (auto* action : m_lanes->actions()) {
        if (action->isCheckable())
            action->setChecked(!m_view->isCollapsed(action->data().toString()));
    }
    inspect(); // the selected event may share its mark with others now
}

void TimelinePage::writeNote()
{
    const auto& model = m_view->model();
    QStringList notes;
    if (model.undated > 0)
        notes.append(tr("%n record(s) without a date are not drawn.", nullptr, model.undated));
    if (model.notCounted > 0)
        notes.append(tr(
            "%n record(s) that are planned, not done, refuted or entered in error are not drawn.",
            nullptr,
            model.notCounted));
    const auto index = m_dayZero->currentIndex();
    if (index >= 0 && static_cast<std::size_t>(index) < model.anchors.size()) {
        const auto& date = model.anchors[static_cast<std::size_t>(index)].date;
        if (date.precision() != PartialDate::Precision::ToDay)
            notes.append(
                tr("Day zero is only known as %1; relative time counts from its first day.")
                    .arg(Format::date(date)));
    }
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    auto empty = tr("No dated event in this record yet. Import a FHIR file or a variant file of "
                    "this patient to fill the timeline.");
    if (model.isEmpty() && !notes.isEmpty())
        empty += QStringLiteral("\n\n") + m_note->text();
    m_empty->setText(empty);
}

void TimelinePage::inspect()
{
    const auto chosen = m_view->selection();
    if (chosen.isValid())
        m_inspector->show(m_view->model(), chosen, m_view->selectedStack(), m_view->zero());
    else
        m_inspector->clear();
}

} // namespace consilium::ui
