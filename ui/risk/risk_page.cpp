#include "ui/risk/risk_page.h"

#include "ui/format/format.h"
#include "ui/risk/risk_answers.h"
#include "ui/risk/risk_card.h"
#include "ui/risk/risk_changes.h"
#include "ui/risk/risk_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace consilium::ui
{

using knowledge::RiskSection;
using services::RiskEntry;
using services::RiskState;

namespace
{

constexpr RiskSection kSections[] = {RiskSection::Hereditary,
                                     RiskSection::SecondCancers,
                                     RiskSection::Breast,
                                     RiskSection::Lung,
                                     RiskSection::Thrombosis,
                                     RiskSection::Heart,
                                     RiskSection::Liver,
                                     RiskSection::Kidney,
                                     RiskSection::Bone,
                                     RiskSection::Toxicity};

} // namespace

RiskPage::RiskPage(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_changes(new RiskChanges)
    , m_list(new QVBoxLayout)
    , m_answers(new RiskAnswers)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(m_changes);
    column->addLayout(m_list);
    column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Risks and prevention"));
    m_area->setObjectName(QStringLiteral("riskArea"));
    m_answers->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_answers);
    connect(m_answers, &RiskAnswers::changed, this, [this] {
        m_given.insert_or_assign(m_answers->calculator(), m_answers->given());
        reckon();
    });
    connect(m_answers, &RiskAnswers::calculatorsRequested, this, &RiskPage::calculatorsRequested);
}

void RiskPage::setCase(const clinical::SharedCase& record,
                       const services::Toolbox& toolbox,
                       Day today,
                       const Theme& theme)
{
    if (record->patient.header.key != m_record->patient.header.key)
        m_given.clear();
    m_record = record;
    m_toolbox = &toolbox;
    m_today = today;
    m_theme = theme;
    m_showsNotMeant = false;
    m_answers->hide();
    reckon();
    m_area->verticalScrollBar()->setValue(0);
}

void RiskPage::reckon()
{
    m_overview = services::riskOverview(
        *m_record, *m_toolbox, knowledge::RiskFacts::shipped(), m_today, m_given);
    m_changes->setOverview(m_overview);
    fill();
}

void RiskPage::fill()
{
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const auto section : kSections)
        addSection(section);
    addMissing();
    addNotMeant();
    const auto& facts = knowledge::RiskFacts::shipped();
    layout->addWidget(
        makeParagraph(tr("Facts of this page: version %1, checked on %2.", "version, date")
                          .arg(text(facts.version), Format::date(facts.checked)),
                      "caption"));
    m_list->addWidget(m_content);
}

void RiskPage::addSection(RiskSection section)
{
    auto entries = m_overview.of(section);
    std::erase_if(entries, [](const RiskEntry* one) { return !one->speaks(); });
    if (entries.empty() && section != RiskSection::Bone)
        return;
    auto* layout = m_content->layout();
    auto* heading = makeLabel(RiskWords::section(section), "title");
    heading->setObjectName(QStringLiteral("section_") + text(knowledge::wordOf(section)));
    layout->addWidget(heading);
    if (section == RiskSection::Bone)
        layout->addWidget(makeParagraph(
            entries.empty() ? tr("No formula of fracture risk is computed, and the record names "
                                 "nothing that bears on bone.")
                            : tr("No formula of fracture risk is computed; this is what the "
                                 "record names."),
            "secondary"));
    auto* grid = new QWidget;
    auto* places = new QGridLayout(grid);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(10);
    places->setColumnStretch(0, 1);
    places->setColumnStretch(1, 1);
    int place = 0;
    std::map<std::string, QString> said; // next steps by the card that has them
    for (const auto* entry : entries) {
        QString sameAs;
        if (!entry->steps.empty()) {
            const auto title = RiskWords::title(*entry);
            const auto [first, isNew] = said.emplace(entry->steps.front()->text.english, title);
            sameAs = isNew ? QString() : first->second;
        }
        auto* card = new RiskCard(*entry, sameAs, m_theme);
        connect(card, &RiskCard::sourceRequested, this, &RiskPage::sourceRequested);
        connect(card, &RiskCard::answersRequested, this, &RiskPage::answer);
        places->addWidget(card, place / 2, place % 2);
        ++place;
    }
    layout->addWidget(grid);
}

void RiskPage::addMissing()
{
    auto* card = new Card(tr("Without a number"));
    card->setObjectName(QStringLiteral("riskMissing"));
    card->setClaim(tr("what is missing is never taken as no or as zero"));
    auto* all = new QPushButton(tr("Open the calculators"));
    all->setObjectName(QStringLiteral("riskCalculators"));
    connect(all, &QPushButton::clicked, this, &RiskPage::calculatorsRequested);
    card->actions()->addWidget(all);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    std::vector<std::string> named;
    int row = 0;
    for (const auto& entry : m_overview.entries) {
        if (entry.state != RiskState::Lacks && entry.state != RiskState::Refused)
            continue;
        const auto& id = entry.formula->calculator;
        // One formula may stand for two numbers.
        if (std::find(named.begin(), named.end(), id) != named.end())
            continue;
        named.push_back(id);
        const auto name = Format::term(entry.calculator->name);
        auto* heading = makeParagraph(
            tr("%1: %2", "section, formula").arg(RiskWords::section(entry.section), name));
        heading->setMinimumWidth(190);
        grid->addWidget(heading, row, 0, Qt::AlignTop);
        QStringList words{entry.state == RiskState::Lacks
                              ? tr("Missing: %1").arg(RiskWords::inputs(entry.open))
                              : tr("Refused: %1").arg(RiskWords::whyNot(entry))};
        words << RiskWords::inputRemarks(entry);
        auto* missing = makeParagraph(words.join(QLatin1Char('\n')), "secondary");
        missing->setObjectName(QStringLiteral("missing_") + text(id));
        grid->addWidget(missing, row, 1, Qt::AlignTop);
        auto* answerButton = new QPushButton(tr("Answer"));
        answerButton->setObjectName(QStringLiteral("answer_") + text(id));
        answerButton->setAccessibleName(tr("Answer what is missing in %1").arg(name));
        connect(answerButton, &QPushButton::clicked, this, [this, calculator = text(id)] {
            answer(calculator);
        });
        grid->addWidget(answerButton, row, 2, Qt::AlignTop);
        ++row;
    }
    if (row == 0) {
        delete card;
        return;
    }
    card->body()->addLayout(grid);
    m_content->layout()->addWidget(card);
}

void RiskPage::addNotMeant()
{
    std::vector<const RiskEntry*> others;
    for (const auto& entry : m_overview.entries) {
        if (entry.state == RiskState::NotApplicable)
            others.push_back(&entry);
    }
    if (others.empty())
        return;
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("riskNotMeant"));
    button->setText(
        tr("Not meant for this person: %n formula(s)", nullptr, static_cast<int>(others.size())));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* list = new Card(tr("Not meant for this person"));
    list->setObjectName(QStringLiteral("riskNotMeantList"));
    for (const auto* entry : others)
        list->body()->addWidget(
            makeParagraph(tr("%1: %2", "formula, why not")
                              .arg(RiskWords::title(*entry), RiskWords::whyNot(*entry))));
    const auto open = [this, button, list](bool isOpen) {
        m_showsNotMeant = isOpen;
        button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        list->setVisible(isOpen);
    };
    connect(button, &QToolButton::toggled, this, open);
    m_content->layout()->addWidget(button);
    m_content->layout()->addWidget(list);
    button->setChecked(m_showsNotMeant);
    open(m_showsNotMeant);
}

void RiskPage::answer(const QString& id)
{
    const auto name = id.toStdString();
    const auto given = m_given.find(name);
    const auto cells = given == m_given.end() ? calculators::Cells() : given->second;
    auto others = m_given;
    others.erase(name);
    const auto recorded = services::riskOverview(
        *m_record, *m_toolbox, knowledge::RiskFacts::shipped(), m_today, others);
    const auto entry =
        std::find_if(recorded.entries.begin(), recorded.entries.end(), [&](const RiskEntry& one) {
            return one.formula != nullptr && one.formula->calculator == name;
        });
    services::CalculatorPrefill filled;
    for (const auto& input : entry->inputs)
        filled.fields.push_back(
            {std::string(input.field->id), input.cell, input.data, input.remarks});
    m_answers->ask(*entry->calculator, filled, cells, entry->formula->horizonField);
}

} // namespace consilium::ui
