#include "ui/calculators/calculator_form.h"
#include "ui/calculators/calculators_page.h"
#include "ui/calculators/visit_table.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace consilium::ui
{

namespace
{

using Status = calculators::Answer::Status;

/// The number or the word of one result; empty where it is not defined for this row.
QString shown(const calculators::Field& output, const calculators::Answer& answer)
{
    if (const auto number = answer.numbers.find(output.id); number != answer.numbers.end())
        return QLocale().toString(number->second, 'g', 4);
    const auto words = answer.texts.find(output.id);
    return words == answer.texts.end() ? QString() : QString::fromStdString(words->second);
}

QLabel* result(const QString& value, const QString& name)
{
    auto* label = makeLabel(value, "cardTitle");
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

void CalculatorsPage::onChange()
{
    m_results->clearBody();
    m_results->setClaim({});
    const bool isEmpty = m_form != nullptr ? m_form->isEmpty() : m_visits->isEmpty();
    if (isEmpty) {
        m_term.clear();
        sayNothingYet();
        return;
    }
    if (m_form == nullptr) {
        reckonVisits();
        return;
    }
    // The term says which value of the record is meant.
    const auto cells = m_form->cells();
    const auto term = cells.find("term");
    if (m_subject && m_fillsOnChoice && term != cells.end() && term->second != m_term) {
        fill(false); // comes back here
        return;
    }
    reckon();
}

void CalculatorsPage::sayNothingYet()
{
    m_results->body()->addWidget(
        makeParagraph(tr("Fill in the form: the result appears as you type."), "secondary"));
}

void CalculatorsPage::reckon()
{
    const auto cells = m_form->cells();
    const auto answer = calculators::apply(*m_calculator, cells);
    m_results->setClaim(answer.status == Status::Refused   ? tr("no result")
                        : answer.status == Status::Warning ? tr("read the remark")
                                                           : QString());
    if (!answer.message.empty())
        m_results->body()->addWidget(makeParagraph(QString::fromStdString(answer.message)));
    if (answer.status != Status::Refused)
        addResult(cells, answer);
}

void CalculatorsPage::addResult(const calculators::Cells& cells, const calculators::Answer& answer)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const auto& output : m_calculator->outputs) {
        // A treatment that was not chosen must not stand in a row as if it did nothing.
        if (const auto with = cells.find(output.shownWith);
            with != cells.end() && (with->second.empty() || with->second == "0"))
            continue;
        const auto value = shown(output, answer);
        if (value.isEmpty())
            continue;
        grid->addWidget(makeParagraph(text(output.label)), row, 0);
        grid->addWidget(result(value, QStringLiteral("result_") + text(output.id)), row, 1);
        grid->addWidget(makeLabel(Format::unit(output.unit), "secondary"), row, 2);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    m_results->body()->addLayout(grid);
    m_results->body()->addWidget(makeParagraph(
        tr("%1; numbers are rounded to four digits.").arg(text(m_calculator->id)), "caption"));
}

/// One line a visit, with what is said of it below.
void CalculatorsPage::reckonVisits()
{
    const auto rows = m_visits->rows();
    const auto answers = calculators::applyAll(*m_calculator, rows);
    const bool isAnyRefused = std::any_of(answers.begin(), answers.end(), [](const auto& answer) {
        return answer.status == Status::Refused;
    });
    if (isAnyRefused)
        m_results->setClaim(tr("read the remark"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    grid->addWidget(makeLabel(tr("Visit"), "secondary"), 0, 0);
    int column = 1;
    for (const auto& output : m_calculator->outputs) {
        // The remark says it where a target could not be measured.
        if (output.id == "all_targets_measured")
            continue;
        const auto heading =
            output.unit.empty()
                ? text(output.label)
                //: result of a model, its unit
                : tr("%1 in %2", "result, unit").arg(text(output.label), Format::unit(output.unit));
        grid->addWidget(makeParagraph(heading, "secondary"), 0, column);
        for (std::size_t at = 0; at < answers.size(); ++at) {
            const auto value = shown(output, answers[at]);
            const auto name =
                QStringLiteral("result_%1_%2").arg(text(output.id)).arg(static_cast<int>(at));
            grid->addWidget(result(value.isEmpty() ? QStringLiteral("–") : value, name),
                            static_cast<int>(at) + 1,
                            column);
        }
        grid->setColumnStretch(column, 1);
        ++column;
    }
    for (std::size_t at = 0; at < answers.size(); ++at)
        grid->addWidget(makeLabel(m_visits->nameOf(at)), static_cast<int>(at) + 1, 0);
    m_results->body()->addLayout(grid);
    for (std::size_t at = 0; at < answers.size(); ++at) {
        if (!answers[at].message.empty())
            m_results->body()->addWidget(makeParagraph(
                tr("%1: %2", "visit, remark")
                    .arg(m_visits->nameOf(at), QString::fromStdString(answers[at].message))));
    }
    m_results->body()->addWidget(makeParagraph(
        tr("%1; numbers are rounded to four digits.").arg(text(m_calculator->id)), "caption"));
}

} // namespace consilium::ui
