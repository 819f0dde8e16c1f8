#include "ui/calculators/calculators_page.h"

#include "ui/calculators/calculator_form.h"
#include "ui/calculators/visit_table.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kListWidth = 290;

} // namespace

CalculatorsPage::CalculatorsPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_content(new QVBoxLayout)
    , m_subjectBar(makeSubjectBar())
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search a calculator"));
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("calculatorSearch"));
    m_list->setAccessibleName(tr("Calculators"));
    m_list->setObjectName(QStringLiteral("calculatorList"));
    m_list->setWordWrap(true); // names may be long
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QVBoxLayout;
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    auto* left = new QWidget;
    left->setLayout(side);
    left->setFixedWidth(kListWidth);

    auto* content = new QWidget;
    content->setLayout(m_content);
    content->setMaximumWidth(960);
    m_content->setSpacing(12);
    m_content->setContentsMargins(20, 14, 20, 16);
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Chosen calculator"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(left);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_subjectBar);
    right->addWidget(area, 1);
    layout->addLayout(right, 1);

    connect(m_search, &QLineEdit::textChanged, this, &CalculatorsPage::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item == nullptr)
            return;
        const auto id = item->data(Qt::UserRole).toString().toStdString();
        if (const auto* calculator = calculators::find(id); calculator != nullptr)
            present(*calculator);
    });
    fillList();
    m_list->setCurrentRow(1);
}

void CalculatorsPage::choose(const QString& id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void CalculatorsPage::clear()
{
    m_subject.reset();
    m_fillsOnChoice = false;
    m_subjectBar->hide();
    m_subjectName->clear();
    m_search->clear();
    emptyForm();
}

void CalculatorsPage::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto sought = m_search->text().trimmed();
    std::string_view group;
    for (const auto& calculator : calculators::catalogue()) {
        const auto all = text(calculator.name) + QLatin1Char(' ') + text(calculator.group) +
                         QLatin1Char(' ') + text(calculator.purpose);
        if (!all.contains(sought, Qt::CaseInsensitive))
            continue;
        if (calculator.group != group) {
            auto* heading = new QListWidgetItem(text(calculator.group), m_list);
            heading->setFlags(Qt::NoItemFlags);
            auto bold = heading->font();
            bold.setBold(true);
            heading->setFont(bold);
            group = calculator.group;
        }
        auto* item = new QListWidgetItem(text(calculator.name), m_list);
        item->setData(Qt::UserRole, text(calculator.id));
        item->setToolTip(text(calculator.name) + QLatin1Char('\n') + text(calculator.purpose));
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("No calculator matches."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}

void CalculatorsPage::present(const calculators::Calculator& calculator)
{
    while (auto* item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_calculator = &calculator;
    m_form = nullptr;
    m_visits = nullptr;
    m_term.clear();
    auto* inputs = new Card(text(calculator.name));
    inputs->setClaim(text(calculator.purpose));
    inputs->body()->addWidget(
        makeParagraph(tr("For: %1").arg(text(calculator.population)), "secondary"));
    if (!calculator.caution.empty())
        inputs->body()->addWidget(makeParagraph(tr("Caution: %1").arg(text(calculator.caution))));
    m_results = new Card(tr("Result"));
    m_content->addWidget(inputs);
    m_filledRemarks = makeParagraph({}, "secondary");
    m_filledRemarks->setObjectName(QStringLiteral("filledRemarks"));
    m_filledRemarks->hide();
    inputs->body()->addWidget(m_filledRemarks);
    inputs->body()->addSpacing(4);
    auto* clear = new QPushButton(tr("Clear"));
    clear->setObjectName(QStringLiteral("clearCalculator"));
    inputs->actions()->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &CalculatorsPage::emptyForm);
    if (calculator.computeSeries) {
        m_visits = new VisitTable;
        inputs->body()->addWidget(m_visits);
        connect(m_visits, &VisitTable::changed, this, &CalculatorsPage::onChange);
    } else {
        m_form = new CalculatorForm(calculator);
        inputs->body()->addWidget(m_form);
        connect(m_form, &CalculatorForm::changed, this, &CalculatorsPage::onChange);
    }
    onChange();
    m_content->addWidget(m_results);
    addFacts(calculator);
    m_content->addStretch();
    if (m_subject && m_fillsOnChoice)
        fill(true);
}

void CalculatorsPage::addFacts(const calculators::Calculator& calculator)
{
    auto* facts = new Card(tr("What it is"));
    facts->body()->addWidget(makeParagraph(tr("Formula: %1").arg(text(calculator.formula))));
    for (const auto citation : calculator.citations)
        facts->body()->addWidget(makeParagraph(tr("Source: %1").arg(text(citation)), "secondary"));
    facts->body()->addWidget(
        makeParagraph(tr("Licence: %1").arg(text(calculator.licence)), "secondary"));
    m_content->addWidget(facts);
}

} // namespace consilium::ui
