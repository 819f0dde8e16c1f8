#include "ui/risk/risk_changes.h"

#include "ui/format/format.h"
#include "ui/risk/risk_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace consilium::ui
{

namespace
{

QString localNumber(const std::string& cell)
{
    bool isNumber = false;
    const auto number = text(cell).toDouble(&isNumber);
    return isNumber ? QLocale().toString(number, 'g', 4) : text(cell);
}

} // namespace

RiskChanges::RiskChanges(QWidget* parent)
    : Card(tr("What could be changed"), parent)
{
    setObjectName(QStringLiteral("riskChanges"));
    setClaim(tr("the same formula with one input changed"));
}

void RiskChanges::setOverview(const services::RiskOverview& overview)
{
    m_overview = overview;
    clearBody();
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(2, 4);
    m_grid->setColumnStretch(3, 3);
    int row = 0;
    // One change below the other, each with all that it changes.
    std::vector<const knowledge::RiskChange*> changes;
    for (const auto& entry : m_overview.entries) {
        for (const auto& change : entry.modified) {
            if (std::find(changes.begin(), changes.end(), change.change) == changes.end())
                changes.push_back(change.change);
        }
    }
    for (const auto* wanted : changes) {
        for (std::size_t at = 0; at < m_overview.entries.size(); ++at) {
            for (const auto& change : m_overview.entries[at].modified) {
                if (change.change == wanted)
                    addRow(at, change, row++);
            }
        }
    }
    body()->addLayout(m_grid);
    if (row == 0) {
        auto* none =
            makeParagraph(tr("No formula with a number holds an input that could be changed."));
        none->setObjectName(QStringLiteral("noRiskChange"));
        body()->addWidget(none);
    } else {
        body()->addWidget(makeParagraph(
            tr("By the same formula: this is how people differ who differ in that input, not a "
               "proven effect of changing it."),
            "secondary"));
    }
    body()->addWidget(makeParagraph(
        tr("Alcohol: none of these formulas takes it, so nothing is computed."), "secondary"));
}

QString RiskChanges::afterwards(const services::RiskEntry& entry,
                                const services::RiskModified& change)
{
    const auto scale = entry.formula->scale;
    return tr("%1 → %2", "risk before, risk after")
        .arg(RiskWords::number(change.before, scale), RiskWords::number(change.after, scale));
}

void RiskChanges::addRow(std::size_t at, const services::RiskModified& change, int row)
{
    const auto& entry = m_overview.entries[at];
    const auto what = RiskWords::said(change.change->label);
    auto* result = makeLabel(afterwards(entry, change), "cardTitle");
    result->setObjectName(
        QStringLiteral("changed_%1_%2").arg(text(entry.formula->result), text(change.change->id)));
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(makeParagraph(what), row, 0);
    m_grid->addWidget(
        makeParagraph(QStringLiteral("%1 · %2").arg(RiskWords::title(entry),
                                                    RiskWords::said(entry.formula->horizon)),
                      "secondary"),
        row,
        2);
    m_grid->addWidget(result, row, 3);
    if (!change.change->above)
        return;
    auto* edit = new QLineEdit(localNumber(change.to));
    edit->setObjectName(
        QStringLiteral("change_%1_%2").arg(text(entry.formula->result), text(change.change->id)));
    edit->setAccessibleName(tr("%1: another value, now %2", "change, present value")
                                .arg(what, localNumber(change.from)));
    edit->setFixedWidth(72);
    auto* now = makeLabel(tr("now %1", "present value").arg(localNumber(change.from)), "secondary");
    auto* cell = new QHBoxLayout;
    cell->setSpacing(8);
    cell->addWidget(edit);
    cell->addWidget(now);
    m_grid->addLayout(cell, row, 1);
    connect(edit, &QLineEdit::textChanged, this, [this, at, result, change](const QString& typed) {
        bool isNumber = false;
        const auto number = QLocale().toDouble(typed, &isNumber);
        const auto& shown = m_overview.entries[at];
        const auto asked = services::changedRisk(
            shown,
            change.field->id,
            isNumber ? QString::number(number, 'g', 6).toStdString() : typed.toStdString());
        result->setText(asked.has_value()
                            ? afterwards(shown, asked.value())
                            : tr("refused: %1 to %2 is taken", "least and greatest value")
                                  .arg(QLocale().toString(change.field->low, 'g', 4),
                                       QLocale().toString(change.field->high, 'g', 4)));
    });
}

} // namespace consilium::ui
