#include "ui/risk/risk_answers.h"

#include "ui/calculators/calculator_form.h"
#include "ui/format/format.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kWidth = 392;

} // namespace

RiskAnswers::RiskAnswers(QWidget* parent)
    : Card(QString(), parent)
    , m_area(new QScrollArea)
{
    setObjectName(QStringLiteral("riskAnswers"));
    setFixedWidth(kWidth);
    setClaim(tr("counts for this page only, never for the record"));
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeRiskAnswers"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    actions()->addWidget(close);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Inputs of the chosen formula"));
    body()->addWidget(m_area, 1);
    auto* all = new QPushButton(tr("Open the calculators"));
    all->setObjectName(QStringLiteral("openRiskCalculators"));
    connect(all, &QPushButton::clicked, this, &RiskAnswers::calculatorsRequested);
    body()->addWidget(all);
}

void RiskAnswers::ask(const calculators::Calculator& calculator,
                      const services::CalculatorPrefill& recorded,
                      const calculators::Cells& given,
                      const std::string& hidden)
{
    m_calculator = &calculator;
    m_recorded.clear();
    auto filled = recorded;
    for (auto& field : filled.fields) {
        if (!field.cell.empty())
            m_recorded.emplace(field.field, field.cell);
    }
    for (const auto& [id, cell] : given) {
        std::erase_if(filled.fields, [&, &id = id](const services::PrefilledField& one) {
            return one.field == id;
        });
        filled.fields.push_back({id, cell, {}, {}});
    }
    setTitle(Format::term(calculator.name));
    m_form = new CalculatorForm(calculator);
    m_form->fill(filled, CalculatorForm::Overwrite::All);
    // The form is laid out for a whole page: here each label stands over its input.
    if (auto* rows = qobject_cast<QFormLayout*>(m_form->layout())) {
        rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
        const auto* input = hidden.empty() ? nullptr : m_form->findChild<QWidget*>(text(hidden));
        if (input != nullptr)
            rows->setRowVisible(input->parentWidget(), false);
    }
    for (auto* label : m_form->findChildren<QLabel*>())
        label->setWordWrap(true);
    m_area->setWidget(m_form);
    connect(m_form, &CalculatorForm::changed, this, &RiskAnswers::changed);
    show();
    m_form->setFocus();
}

std::string RiskAnswers::calculator() const
{
    return m_calculator == nullptr ? std::string() : std::string(m_calculator->id);
}

calculators::Cells RiskAnswers::given() const
{
    auto cells = m_form == nullptr ? calculators::Cells() : m_form->cells();
    std::erase_if(cells, [&](const auto& cell) {
        const auto same = m_recorded.find(cell.first);
        return same == m_recorded.end() ? cell.second.empty() : same->second == cell.second;
    });
    return cells;
}

} // namespace consilium::ui
