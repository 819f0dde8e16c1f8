#include "ui/calculators/calculators_page.h"

#include "ui/calculators/calculator_form.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QLabel* wrapped(const QString& words, const char* role = nullptr)
{
    auto* label = makeLabel(words, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

constexpr int kListWidth = 290;

} // namespace

CalculatorsPage::CalculatorsPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_content(new QVBoxLayout)
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search a calculator"));
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("calculatorSearch"));
    m_list->setAccessibleName(tr("Calculators"));
    m_list->setObjectName(QStringLiteral("calculatorList"));
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
    content->setMaximumWidth(900);
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
    layout->addWidget(area, 1);

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
    m_search->clear();
    if (m_form != nullptr)
        m_form->clear();
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
    auto* inputs = new Card(text(calculator.name));
    inputs->setClaim(text(calculator.purpose));
    inputs->body()->addWidget(wrapped(tr("For: %1").arg(text(calculator.population)), "secondary"));
    if (!calculator.caution.empty())
        inputs->body()->addWidget(wrapped(tr("Caution: %1").arg(text(calculator.caution))));
    m_results = new Card(tr("Result"));
    m_content->addWidget(inputs);
    if (calculator.computeSeries) {
        inputs->body()->addWidget(
            wrapped(tr("This one compares the visits of a case: it is reckoned from a table, on "
                       "the command line (calc %1).")
                        .arg(text(calculator.id))));
        m_results->hide();
    } else {
        m_form = new CalculatorForm(calculator);
        inputs->body()->addSpacing(4);
        inputs->body()->addWidget(m_form);
        auto* clear = new QPushButton(tr("Clear"));
        clear->setObjectName(QStringLiteral("clearCalculator"));
        inputs->actions()->addWidget(clear);
        connect(clear, &QPushButton::clicked, m_form, &CalculatorForm::clear);
        connect(m_form, &CalculatorForm::changed, this, &CalculatorsPage::reckon);
        reckon();
    }
    m_content->addWidget(m_results);
    addFacts(calculator);
    m_content->addStretch();
}

void CalculatorsPage::reckon()
{
    m_results->clearBody();
    if (m_form->isEmpty()) {
        m_results->setClaim({});
        m_results->body()->addWidget(
            wrapped(tr("Fill in the form: the result appears as you type."), "secondary"));
        return;
    }
    const auto cells = m_form->cells();
    const auto answer = calculators::apply(*m_calculator, cells);
    using Status = calculators::Answer::Status;
    m_results->setClaim(answer.status == Status::Refused   ? tr("no result")
                        : answer.status == Status::Warning ? tr("read the remark")
                                                           : QString());
    if (!answer.message.empty())
        m_results->body()->addWidget(wrapped(QString::fromStdString(answer.message)));
    if (answer.status == Status::Refused)
        return;
    const QLocale locale;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const auto& output : m_calculator->outputs) {
        // A treatment that was not chosen must not stand in a row as if it did nothing.
        if (const auto with = cells.find(output.shownWith);
            with != cells.end() && (with->second.empty() || with->second == "0"))
            continue;
        QString value;
        if (const auto number = answer.numbers.find(output.id); number != answer.numbers.end())
            value = locale.toString(number->second, 'g', 4);
        else if (const auto words = answer.texts.find(output.id); words != answer.texts.end())
            value = QString::fromStdString(words->second);
        else
            continue; // not defined for this row
        grid->addWidget(wrapped(text(output.label)), row, 0);
        auto* shown = makeLabel(value, "cardTitle");
        shown->setObjectName(QStringLiteral("result_") + text(output.id));
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(shown, row, 1);
        grid->addWidget(makeLabel(text(output.unit), "secondary"), row, 2);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    m_results->body()->addLayout(grid);
    m_results->body()->addWidget(wrapped(
        tr("%1; numbers are rounded to four digits.").arg(text(m_calculator->id)), "caption"));
}

void CalculatorsPage::addFacts(const calculators::Calculator& calculator)
{
    auto* facts = new Card(tr("What it is"));
    facts->body()->addWidget(wrapped(tr("Formula: %1").arg(text(calculator.formula))));
    for (const auto citation : calculator.citations)
        facts->body()->addWidget(wrapped(tr("Source: %1").arg(text(citation)), "secondary"));
    facts->body()->addWidget(wrapped(tr("Licence: %1").arg(text(calculator.licence)), "secondary"));
    m_content->addWidget(facts);
}

} // namespace consilium::ui
