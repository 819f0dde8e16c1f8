#include "core/services/calculator_prefill.h"
#include "ui/calculators/calculator_form.h"
#include "ui/calculators/calculators_page.h"
#include "ui/calculators/prefill_words.h"
#include "ui/calculators/visit_table.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace consilium::ui
{

QFrame* CalculatorsPage::makeSubjectBar()
{
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("tabRow"));
    m_subjectName = makeParagraph({}, "cardTitle");
    m_subjectName->setObjectName(QStringLiteral("calculatorSubject"));
    auto* fill = new QPushButton(tr("Fill from the record"));
    fill->setObjectName(QStringLiteral("fillFromRecord"));
    fill->setProperty("primary", true);
    auto* back = new QPushButton(tr("Back to the case"));
    back->setObjectName(QStringLiteral("backToCase"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->addWidget(m_subjectName, 1);
    layout->addWidget(fill);
    layout->addWidget(back);
    connect(fill, &QPushButton::clicked, this, &CalculatorsPage::fillFromRecord);
    connect(back, &QPushButton::clicked, this, &CalculatorsPage::caseRequested);
    bar->hide();
    return bar;
}

void CalculatorsPage::setSubject(const CalculatorSubject& subject)
{
    const bool isAnother = !m_subject || m_subject->id != subject.id;
    if (isAnother)
        clear();
    m_subject = subject;
    const auto& patient = subject.record->patient;
    QStringList who{Format::patientName(patient), Format::age(patient.birthDate, subject.today)};
    if (patient.isSynthetic)
        who << Format::synthetic();
    m_subjectName->setText(tr("Open case: %1", "name, age").arg(who.join(QStringLiteral(", "))));
    m_subjectBar->show();
    if (!isAnother && ((m_form != nullptr && m_form->isFilled()) ||
                       (m_visits != nullptr && m_visits->isFilled())))
        fill(false);
}

void CalculatorsPage::fillFromRecord()
{
    if (!m_subject)
        return;
    m_fillsOnChoice = true;
    fill(true);
}

void CalculatorsPage::fill(bool isEverything)
{
    const auto given = m_form != nullptr ? m_form->cells() : calculators::Cells{};
    if (const auto term = given.find("term"); term != given.end())
        m_term = term->second;
    const auto found = services::prefill(
        *m_subject->record, *m_calculator, given, *m_subject->tumours, m_subject->today);
    if (m_form != nullptr)
        m_form->fill(found,
                     isEverything ? CalculatorForm::Overwrite::All
                                  : CalculatorForm::Overwrite::Untouched);
    else if (isEverything || m_visits->isFilled())
        m_visits->fill(found.visits);
    const auto count = std::count_if(found.fields.begin(),
                                     found.fields.end(),
                                     [](const auto& one) { return !one.cell.empty(); }) +
                       static_cast<std::ptrdiff_t>(found.visits.size());
    auto remarks = found.remarks.empty() ? QString() : PrefillWords::remarks(found.remarks);
    if (count == 0 && found.remarks.empty())
        remarks = tr("The record holds nothing that can be filled in here.");
    else if (m_form != nullptr && count > 0)
        remarks = (tr("From the record: %1 of %2 inputs, each with its date. What is empty is not "
                      "recorded or cannot be used.")
                       .arg(count)
                       .arg(m_calculator->inputs.size()) +
                   QLatin1Char(' ') + remarks)
                      .trimmed();
    m_filledRemarks->setText(remarks);
    m_filledRemarks->setVisible(!remarks.isEmpty());
}

void CalculatorsPage::emptyForm()
{
    m_term.clear();
    if (m_filledRemarks != nullptr) {
        m_filledRemarks->clear();
        m_filledRemarks->hide();
    }
    if (m_form != nullptr)
        m_form->clear();
    if (m_visits != nullptr)
        m_visits->clear();
}

} // namespace consilium::ui
