#include "ui/family/family_page.h"

#include "ui/family/criteria_table.h"
#include "ui/family/family_edits.h"
#include "ui/family/family_words.h"
#include "ui/family/person_form.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <set>

namespace consilium::ui
{

namespace
{

constexpr int kFormWidth = 400;
constexpr int kSample = 14;
constexpr int kUndoLimit = 500;
constexpr int kLeastNotice = 300;   ///< px, width of the words
constexpr int kNoticeButtons = 280; ///< px beside them
constexpr int kNoticeLine = 34, kMostNotice = 118;
constexpr int kLabelTop = 8; ///< brings a label in line with the buttons beside it

} // namespace

FamilyPage::FamilyPage(QWidget* parent)
    : QWidget(parent)
    , m_work(new QWidget)
    , m_failure(makeParagraph({}))
    , m_state(makeLabel({}, "secondary"))
    , m_notice(new QFrame)
    , m_room(new QScrollArea)
    , m_said(makeParagraph({}))
    , m_accept(new QPushButton)
    , m_instead(new QPushButton)
    , m_save(new QPushButton(tr("Save")))
    , m_view(new PedigreeView)
    , m_legend(new FlowLayout(10))
    , m_criteria(new CriteriaTable)
    , m_form(new PersonForm)
{
    setObjectName(QStringLiteral("page"));
    m_undo.setUndoLimit(kUndoLimit);
    m_failure->setObjectName(QStringLiteral("familyFailure"));
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("personScroll"));
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kFormWidth);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows its fields
    auto* middle = new QSplitter(Qt::Vertical);
    middle->addWidget(makeDrawing());
    middle->addWidget(m_criteria);
    middle->setStretchFactor(0, 1);
    middle->setSizes({420, 136});
    middle->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(middle, 1);
    row->addWidget(scroll);
    auto* work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(8);
    work->addWidget(makeActions());
    work->addLayout(row, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(m_failure);
    layout->addWidget(m_work, 1);
    connect(m_view, &PedigreeView::chosenChanged, this, [this] {
        hush();
        showPerson();
    });
    connect(m_view, &PedigreeView::actionRequested, this, &FamilyPage::act);
    connect(m_form, &PersonForm::edited, this, [this](const clinical::FamilyPerson& person) {
        auto family = m_file.family();
        if (auto* known = family.find(person.id)) {
            *known = person;
            change(tr("Change of %1").arg(FamilyWords::who(m_file.family(), person.id)),
                   std::move(family),
                   person.id);
        }
    });
    connect(m_form, &PersonForm::twinChosen, this, [this](const QString& twin) {
        auto edit = withTwin(m_file.family(), m_view->chosen(), twin.toStdString());
        change(tr("Identical twin"), std::move(edit.family), edit.chosen);
    });
    auto* back = new QAction(this); // from the form to the drawing
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, [this] {
        hush();
        m_view->setFocus();
    });
    addAction(back);
}

QWidget* FamilyPage::makeActions()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(6);
    bar->setLayout(row);
    const auto add = [&](const QString& words, const QString& spoken, const char* name) {
        auto* button = new QPushButton(words);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        row->addWidget(button);
        return button;
    };
    auto* caption = makeLabel(tr("Add:", "relatives; buttons follow"), "secondary");
    caption->setContentsMargins(0, kLabelTop, 0, 0);
    row->addWidget(caption);
    const auto act = [this](QPushButton* button, FamilyAction action) {
        connect(button, &QPushButton::clicked, this, [this, action] { this->act(action); });
    };
    act(add(tr("Parents"), tr("Add parents (P in the drawing)"), "addParentsButton"),
        FamilyAction::Parents);
    act(add(tr("Sibling"), tr("Add a sibling (S in the drawing)"), "addSiblingButton"),
        FamilyAction::Sibling);
    act(add(tr("Child"), tr("Add a child (C in the drawing)"), "addChildButton"),
        FamilyAction::Child);
    act(add(tr("Partner"), tr("Add a partner (A in the drawing)"), "addPartnerButton"),
        FamilyAction::Partner);
    act(add(tr("Remove…"),
            tr("Remove the chosen person (Delete in the drawing)"),
            "removePersonButton"),
        FamilyAction::Remove);
    const auto history =
        [&](const QString& words, const char* name, QKeySequence::StandardKey key) {
            auto* button = add(words, words, name);
            auto* action = new QAction(this);
            action->setShortcuts(key);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            addAction(action);
            connect(action, &QAction::triggered, button, &QPushButton::click);
            button->setEnabled(false);
            return button;
        };
    auto* undo = history(tr("Undo"), "undoButton", QKeySequence::Undo);
    connect(undo, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
    connect(&m_undo, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    auto* redo = history(tr("Redo"), "redoButton", QKeySequence::Redo);
    connect(redo, &QPushButton::clicked, &m_undo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    connect(&m_undo, &QUndoStack::undoTextChanged, undo, [undo](const QString& what) {
        undo->setToolTip(what.isEmpty() ? tr("Undo") : tr("Undo: %1", "change").arg(what));
    });
    addMenus(*row);
    m_save->setObjectName(QStringLiteral("saveFamilyButton"));
    m_save->setToolTip(tr("Keeps the tree in the record (Ctrl+S). It is also kept when you leave "
                          "the case. Earlier trees stay in the record."));
    auto* save = new QAction(this);
    save->setShortcuts(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(save);
    connect(save, &QAction::triggered, this, [this] {
        commit();
        m_save->click();
    });
    connect(m_save, &QPushButton::clicked, this, &FamilyPage::saveRequested);
    row->addWidget(m_save);
    m_state->setObjectName(QStringLiteral("familyState"));
    m_state->setContentsMargins(4, kLabelTop, 0, 0);
    row->addWidget(m_state);
    return bar;
}

void FamilyPage::addMenus(FlowLayout& row)
{
    auto* import = new QPushButton(tr("Import"));
    import->setObjectName(QStringLiteral("importFamilyButton"));
    auto* sources = new QMenu(import);
    sources->addAction(tr("CanRisk or FHIR file…"), this, &FamilyPage::importRequested);
    sources->addAction(tr("Relatives of the record"), this, &FamilyPage::takeRecorded)
        ->setObjectName(QStringLiteral("takeRecordedAction"));
    import->setMenu(sources);
    row.addWidget(import);
    auto* out = new QPushButton(tr("Export"));
    out->setObjectName(QStringLiteral("exportFamilyButton"));
    auto* forms = new QMenu(out);
    forms
        ->addAction(tr("CanRisk pedigree file…"),
                    this,
                    [this] { askExport(services::FamilyForm::CanRisk); })
        ->setObjectName(QStringLiteral("exportCanRiskAction"));
    forms
        ->addAction(tr("FHIR FamilyMemberHistory…"),
                    this,
                    [this] { askExport(services::FamilyForm::Fhir); })
        ->setObjectName(QStringLiteral("exportFhirAction"));
    out->setMenu(forms);
    row.addWidget(out);
}

QWidget* FamilyPage::makeDrawing()
{
    m_notice->setObjectName(QStringLiteral("familyNotice"));
    m_notice->setProperty("role", QStringLiteral("card"));
    m_said->setObjectName(QStringLiteral("familySaid"));
    m_accept->setObjectName(QStringLiteral("familyAcceptButton"));
    auto* close = new QPushButton(tr("Close", "a notice"));
    close->setObjectName(QStringLiteral("familyCloseButton"));
    connect(close, &QPushButton::clicked, this, &FamilyPage::hush);
    connect(close, &QPushButton::clicked, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(std::move(m_then)); });
    m_accept->setAutoDefault(true); // Enter answers
    m_instead->setObjectName(QStringLiteral("familyInsteadButton"));
    connect(m_instead, &QPushButton::clicked, this, [this] { answer(std::move(m_thenInstead)); });
    m_instead->setAutoDefault(true);
    auto* notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(12, 8, 8, 8);
    m_room->setObjectName(QStringLiteral("familySaidRoom"));
    m_room->setAccessibleName(tr("Message"));
    m_room->setWidget(m_said);
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    notice->addWidget(m_room, 1);
    notice->addWidget(m_accept, 0, Qt::AlignTop);
    notice->addWidget(m_instead, 0, Qt::AlignTop);
    notice->addWidget(close, 0, Qt::AlignTop);
    m_notice->hide();
    auto* frame = new QFrame;
    frame->setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(3, 3, 3, 6);
    layout->setSpacing(4);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    auto* legend = new QWidget;
    legend->setObjectName(QStringLiteral("familyLegend"));
    legend->setLayout(m_legend);
    legend->setContentsMargins(9, 0, 9, 0);
    layout->addWidget(legend);
    return frame;
}

void FamilyPage::showPerson()
{
    std::set<std::string> genes;
    for (const auto& gene : interchange::canrisk::genesOf(4))
        genes.insert(gene);
    for (const char* gene : {"MLH1", "MSH2", "MSH6", "PMS2", "EPCAM", "TP53", "APC", "MUTYH"})
        genes.insert(gene);
    m_form->setPerson(m_file.family(), m_view->chosen(), m_problems, {genes.begin(), genes.end()});
    const bool isProband = m_view->chosen() == m_file.family().proband;
    findChild<QPushButton*>(QStringLiteral("removePersonButton"))->setEnabled(!isProband);
}

void FamilyPage::showLegend()
{
    while (auto* item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::set<clinical::CancerSite> sites;
    for (const auto& person : m_file.family().people) {
        for (const auto& cancer : person.cancers)
            sites.insert(cancer.site);
    }
    for (const auto site : sites) {
        auto* entry = new QWidget;
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(5);
        auto* sample = new QLabel;
        sample->setPixmap(PedigreePicture::sample(site, m_theme, kSample, devicePixelRatioF()));
        row->addWidget(sample);
        row->addWidget(makeLabel(FamilyWords::site(site), "secondary"));
        m_legend->addWidget(entry);
    }
    m_legend->addWidget(makeLabel(tr("Square: man, circle: woman, diamond: sex not recorded. "
                                     "Slash: deceased. Arrow: patient."),
                                  "secondary"));
    m_legend->addWidget(makeLabel(
        tr("Keys: arrows move, Enter edits, P S C A add, F M state the sex, Delete removes."),
        "secondary"));
}

void FamilyPage::say(const QString& words, const QString& accept, std::function<void()> then)
{
    m_said->setText(words);
    m_said->setAccessibleName(words);
    // A long list is scrolled: the drawing stays in sight.
    const auto room = m_said->fontMetrics().boundingRect(
        QRect(0, 0, qMax(kLeastNotice, m_view->width() - kNoticeButtons), kMostNotice),
        Qt::TextWordWrap,
        words);
    m_room->setFixedHeight(qBound(kNoticeLine, room.height() + 4, kMostNotice));
    m_accept->setText(accept);
    m_accept->setAccessibleDescription(words);
    m_accept->setVisible(!accept.isEmpty());
    m_then = std::move(then);
    m_instead->hide();
    m_notice->show();
    if (!accept.isEmpty())
        m_accept->setFocus();
}

void FamilyPage::offerInstead(const QString& accept, std::function<void()> then)
{
    m_instead->setText(accept);
    m_instead->setAccessibleDescription(m_said->text());
    m_thenInstead = std::move(then);
    m_instead->show();
}

void FamilyPage::answer(std::function<void()> then)
{
    hush();
    m_view->setFocus();
    if (then)
        then();
}

void FamilyPage::hush()
{
    m_then = {};
    m_thenInstead = {};
    m_instead->setAccessibleDescription({});
    m_said->clear();
    m_said->setAccessibleName({});
    m_accept->setAccessibleDescription({});
    m_notice->hide();
}

} // namespace consilium::ui
