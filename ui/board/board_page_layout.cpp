#include "ui/board/board_fields.h"
#include "ui/board/board_page_parts.h"
#include "ui/board/case_editor.h"
#include "ui/board/case_registration.h"
#include "ui/board/decision_view.h"
#include "ui/board/figures_view.h"
#include "ui/board/follow_up_editor.h"
#include "ui/board/meeting_editor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kPlacesWidth = 244;
constexpr int kRowHeight = 32;

QScrollArea* scrolled(QWidget* whole)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(whole);
    return area;
}

} // namespace

BoardPage::Parts::Parts(BoardPage& owner)
    : page(owner)
{
    page.setObjectName(QStringLiteral("page"));
    refusal = makeParagraph({}, "chip");
    refusal->setObjectName(QStringLiteral("boardRefusal"));
    setLook(refusal, "tone", QStringLiteral("caution"));
    refusal->hide();
    sides = new QStackedWidget;
    auto* work = new QSplitter(Qt::Vertical);
    work->setChildrenCollapsible(false);
    work->setHandleWidth(10);
    auto* top = makePlaces();
    work->addWidget(makeAgenda());
    work->addWidget(makeCase());
    work->setStretchFactor(0, 4);
    work->setStretchFactor(1, 6);
    work->setSizes({260, 400});
    meeting = new MeetingEditor;
    registration = new CaseRegistration;
    figures = new FiguresView;
    sides->addWidget(work);
    sides->addWidget(meeting);
    sides->addWidget(registration);
    sides->addWidget(scrolled(figures));
    auto* end = new QVBoxLayout;
    end->setSpacing(8);
    end->addWidget(refusal);
    end->addWidget(sides, 1);
    auto* layout = new QHBoxLayout(&page);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(top);
    layout->addLayout(end, 1);
    connectAll();
    connectButtons();
}

QWidget* BoardPage::Parts::makePlaces()
{
    auto* card = new Card(tr("Tumour boards"));
    card->setFixedWidth(kPlacesWidth);
    places = new QListWidget;
    places->setObjectName(QStringLiteral("boardPlaces"));
    places->setAccessibleName(tr("Meetings, waiting cases and figures"));
    places->setWordWrap(true);
    places->setTextElideMode(Qt::ElideNone);
    places->setResizeMode(QListView::Adjust);
    places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    places->setSpacing(4);
    newMeeting = makeButton("newMeetingButton", tr("New &meeting"));
    registerCase = makeButton("registerButton", tr("&Register a case"));
    registerCase->setProperty("primary", true);
    card->body()->addWidget(places, 1);
    card->body()->addWidget(registerCase);
    card->body()->addWidget(newMeeting);
    return card;
}

QWidget* BoardPage::Parts::makeAgenda()
{
    agendaCard = new Card(QString());
    agenda = new AgendaModel(&page);
    table = new QTableView;
    table->setObjectName(QStringLiteral("agendaTable"));
    table->setAccessibleName(tr("Cases"));
    table->setToolTip(tr("Alt with an arrow moves a case, Enter goes into it."));
    table->setModel(agenda);
    makeRowTable(*table, kRowHeight);
    table->setTextElideMode(Qt::ElideRight);
    auto* header = table->horizontalHeader();
    header->setMinimumSectionSize(36);
    header->setResizeContentsPrecision(0); // by the rows in sight: hundreds may wait
    // The question is what a board reads first: it gets what the others leave.
    const std::pair<AgendaModel::Column, int> widths[] = {
        {AgendaModel::Patient, 136}, {AgendaModel::Diagnosis, 112}, {AgendaModel::Missing, 112}};
    for (const auto& [column, width] : widths)
        table->setColumnWidth(column, width);
    for (const auto column :
         {AgendaModel::Order, AgendaModel::Age, AgendaModel::State, AgendaModel::Minutes})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AgendaModel::Question, QHeaderView::Stretch);
    empty = makeParagraph({}, "secondary");
    empty->setObjectName(QStringLiteral("agendaEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    changeMeeting = makeButton("changeMeetingButton", tr("&Change the meeting"));
    scheduleTo = makeButton("scheduleButton", tr("&Schedule to…"));
    up = makeButton("caseUpButton", tr("Up"));
    up->setAccessibleName(tr("Move the case up"));
    down = makeButton("caseDownButton", tr("Down"));
    down->setAccessibleName(tr("Move the case down"));
    present = makeButton("presentButton", tr("Presen&t"));
    protocol = makeButton("protocolButton", tr("Protocol"));
    protocol->setToolTip(tr("Protocol of the chosen case, once it was discussed"));
    list = makeButton("listButton", tr("List"));
    list->setToolTip(tr("List of the meeting's cases"));
    fhir = makeButton("fhirButton", tr("FHIR"));
    fhir->setToolTip(tr("The chosen case as FHIR, once it was discussed"));
    openRecord = makeButton("openRecordButton", tr("&Open the record"));
    meetings = new QMenu(&page);
    meetings->setObjectName(QStringLiteral("scheduleMenu"));
    auto* buttons = new QWidget;
    auto* row = new FlowLayout;
    buttons->setLayout(row);
    for (auto* button : {present, scheduleTo, up, down, openRecord, protocol, list, fhir})
        row->addWidget(button);
    agendaCard->actions()->addWidget(changeMeeting);
    agendaCard->body()->addWidget(table, 1);
    agendaCard->body()->addWidget(empty, 1);
    agendaCard->body()->addWidget(buttons);
    return agendaCard;
}

QWidget* BoardPage::Parts::makeCase()
{
    caseCard = new Card(QString());
    tabs = new QTabBar;
    tabs->setObjectName(QStringLiteral("boardCaseTabs"));
    tabs->setAccessibleName(tr("Parts of the case"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const auto& words : {tr("Preparation"), tr("Decision"), tr("Follow-up")})
        tabs->addTab(words);
    editor = new CaseEditor;
    decision = new DecisionView;
    followUp = new FollowUpEditor;
    tabPages = new QStackedWidget;
    // Inside a card; the theme gives a stack the ground of the window.
    tabPages->setStyleSheet(QStringLiteral("QStackedWidget { background: transparent; }"));
    for (auto* one : std::initializer_list<QWidget*>{editor, decision, followUp})
        tabPages->addWidget(scrolled(one));
    caseCard->body()->addWidget(tabs);
    caseCard->body()->addWidget(tabPages, 1);
    return caseCard;
}

} // namespace consilium::ui
