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

#include <algorithm>

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
    , m_undo(new QAction(tr("&Undo the last change"), this))
    , m_view(new TimelineView)
    , m_inspector(new TimelineInspector)
    , m_legend(new TimelineLegend)
    , m_stack(new QStackedWidget)
    , m_empty(makeLabel({}, "secondary"))
    , m_note(makeLabel({}, "secondary"))
    , m_dayZero(new QComboBox)
    , m_axisStyle(new QComboBox)
    , m_lanes(new QMenu(this))
    , m_gaps(new QMenu(this))
    , m_gapsButton(makeButton("gapsButton", tr("Open or fold stretches without events")))
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
    connect(m_view, &TimelineView::cursorChanged, this, &TimelinePage::readCursor);
    connect(m_view, &TimelineView::gapsChanged, this, &TimelinePage::checkGaps);
    connect(m_view, &TimelineView::trackMenuRequested, this, &TimelinePage::showTrackMenu);
    connect(this, &TimelinePage::editRequested, this, [this] { m_isEdited = true; });
    const auto withChosen = [this](auto act) {
        return [this, act] {
            if (m_view->selection().isValid())
                act(itemOf(m_view->model(), m_view->selection()).key);
        };
    };
    connect(m_inspector,
            &TimelineInspector::correctionRequested,
            this,
            withChosen([this](const std::string& key) {
                changeEvent(key, clinical::EventEdit::Kind::Correct);
            }));
    connect(m_inspector,
            &TimelineInspector::withdrawalRequested,
            this,
            withChosen([this](const std::string& key) { withdraw(key); }));
    connect(m_inspector,
            &TimelineInspector::restoreRequested,
            this,
            withChosen([this](const std::string& key) {
                request(m_subject, {clinical::EventEdit::Kind::Restore, key, {}});
            }));
    connect(m_inspector, &TimelineInspector::stepRequested, m_view, &TimelineView::select);
    connect(m_inspector, &TimelineInspector::documentRequested, this, &TimelinePage::showDocument);
    connect(m_dayZero, &QComboBox::currentIndexChanged, this, &TimelinePage::chooseDayZero);
    connect(m_axisStyle, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_view->setAxisStyle(index == 1 ? AxisStyle::Age : AxisStyle::FromZero);
    });
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
    // A long name of a tumour must not push the other controls out of the window.
    m_dayZero->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dayZero->setMinimumContentsLength(26);
    bar->addWidget(label);
    bar->addWidget(m_dayZero);
    m_axisStyle->setObjectName(QStringLiteral("axisCombo"));
    m_axisStyle->setAccessibleName(tr("What the time axis counts"));
    m_axisStyle->addItem(tr("time from day zero"));
    m_axisStyle->addItem(tr("age"));
    bar->addWidget(m_axisStyle);
    auto* lanes = makeButton("lanesButton", tr("Expand or collapse lanes"));
    lanes->setText(tr("&Lanes ▾"));
    lanes->setMenu(m_lanes);
    lanes->setPopupMode(QToolButton::InstantPopup);
    lanes->setStyleSheet(QStringLiteral(
        "QToolButton::menu-indicator { image: none; }")); // the text has its own sign
    m_lanes->setObjectName(QStringLiteral("lanesMenu"));
    bar->addWidget(lanes);
    m_gapsButton->setText(tr("&Gaps ▾"));
    m_gapsButton->setMenu(m_gaps);
    m_gapsButton->setPopupMode(QToolButton::InstantPopup);
    m_gapsButton->setStyleSheet(lanes->styleSheet());
    m_gaps->setObjectName(QStringLiteral("gapsMenu"));
    bar->addWidget(m_gapsButton);
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
    const auto keys =
        tr("Drag: zoom to the span. Ctrl and wheel, + and −: zoom. Space or middle "
           "button and drag, left and right "
           "arrow: move in time. Home or double click: show all. Ctrl and arrow: move "
           "the cursor line by a day. Tab, up and down: "
           "from event to event. "
           "Return: collapse the lane of the event. Right click or menu key: options of the "
           "track. Escape: leave the events.");
    hint->setToolTip(keys);
    legend->setAccessibleDescription(keys); // where the window is too narrow for the hint
    legend->setToolTip(legend->accessibleName() + QStringLiteral("\n\n") + keys);
    m_hint = hint;
    // It takes what is left and asks for nothing: the page must fit into a narrow window.
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar->addWidget(hint, 1);
    bar->addStretch();
    bar->addWidget(makeEventsButton());
    bar->addWidget(makeExportButton());
    return tools;
}

void TimelinePage::resizeEvent(QResizeEvent* event)
{
    constexpr int kRoomForHint = 1500;
    m_hint->setVisible(width() >= kRoomForHint);
    QWidget::resizeEvent(event);
}

QToolButton* TimelinePage::makeExportButton()
{
    auto* button = makeButton("exportButton", tr("Write the timeline to a file, or print it"));
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("exportMenu"));
    const auto add = [&](const QString& words, TimelineFile kind) {
        menu->addAction(words, this, [this, kind] { Q_EMIT exportRequested(kind); });
    };
    add(tr("Picture as SVG…"), TimelineFile::Svg);
    add(tr("Picture as PNG…"), TimelineFile::Png);
    add(tr("Pages as PDF…"), TimelineFile::Pdf);
    add(tr("Table as CSV…"), TimelineFile::Csv);
    menu->addSeparator();
    menu->addAction(tr("Print…"), this, &TimelinePage::printRequested);
    button->setText(tr("E&xport ▾"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    return button;
}

QString TimelinePage::zeroWords() const { return m_dayZero->currentText(); }

void TimelinePage::setCase(const clinical::Case& record, Day today, const Theme& theme)
{
    m_isSamePatient = !record.patient.header.key.empty() && record.patient.header.key == m_patient;
    m_patient = record.patient.header.key;
    m_fit->setIcon(icon(QStringLiteral("fit"), theme.muted));
    m_zoomIn->setIcon(icon(QStringLiteral("zoom-in"), theme.muted));
    m_zoomOut->setIcon(icon(QStringLiteral("zoom-out"), theme.muted));
    m_legend->setTheme(theme);
    m_today = today;
    readEvents(record);
    const auto* leading = clinical::leadingTumour(record);
    m_tumourType = leading == nullptr ? QString() : text(leading->oncotree);
    m_tracks = TimelineTracks::load(m_tumourType);
    auto model = TimelineModel::of(record, today);
    m_tracks.apply(model);
    const double from = m_view->visibleFrom();
    const double to = m_view->visibleTo();
    m_view->setModel(std::move(model), theme);
    if (m_isSamePatient) // what changed is seen where the reader was looking
        m_view->showSpan(from, to);
    showEdited();
    fillDayZero();
    fillLanes();
    fillGaps();
    const bool hasBirth = m_view->model().birth.isKnown();
    m_axisStyle->setEnabled(hasBirth);
    m_axisStyle->setToolTip(
        hasBirth ? QString() : tr("The age axis needs a date of birth that is not after today."));
    if (!hasBirth || !m_isSamePatient)
        m_axisStyle->setCurrentIndex(0);
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
    m_dayZero->setToolTip(m_dayZero->currentText()); // a long name is cut off
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
    if (model.reversed > 0)
        notes.append(tr("%n period(s) end before they start: only the start is drawn.",
                        nullptr,
                        model.reversed));
    if (model.isBirthInFuture)
        notes.append(tr("The date of birth lies after today and is not used."));
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
    if (chosen.isValid()) {
        m_inspector->show(m_view->model(), chosen, m_view->selectedStack(), m_view->zero());
        const auto& key = itemOf(m_view->model(), chosen).key;
        m_inspector->setChangeable(eventOf(key).has_value(), m_corrections.contains(key));
    } else
        m_inspector->clear();
    readCursor();
}

void TimelinePage::readCursor()
{
    // Without a cursor line the chosen event is where the reader looks.
    auto day = m_view->cursorDay();
    if (!day && m_view->selection().isValid())
        day = itemOf(m_view->model(), m_view->selection()).first;
    m_inspector->read(m_view->model(), day, m_view->zero());
}

void TimelinePage::showDocument()
{
    const auto& model = m_view->model();
    if (!m_view->selection().isValid())
        return;
    const auto key = itemOf(model, m_view->selection()).document;
    for (std::size_t lane = 0; lane < model.lanes.size(); ++lane) {
        const auto& items = model.lanes[lane].items;
        const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) {
            return item.key == key && model.lanes[lane].id == QLatin1String("document");
        });
        if (!key.empty() && found != items.end()) {
            m_view->go({static_cast<int>(lane), static_cast<int>(found - items.begin())});
            return;
        }
    }
}

} // namespace consilium::ui
