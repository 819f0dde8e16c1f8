#include "ui/risk/risk_card.h"

#include "ui/format/format.h"
#include "ui/genome/source_link.h"
#include "ui/options/option_words.h"
#include "ui/risk/risk_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace consilium::ui
{

RiskCard::RiskCard(const services::RiskEntry& entry,
                   const QString& sameAs,
                   const Theme& theme,
                   QWidget* parent)
    : Card(RiskWords::title(entry), parent)
    , m_theme(theme)
{
    setClaim(RiskWords::claim(entry));
    if (entry.value)
        addNumber(entry);
    for (const auto* note : entry.notes)
        addNote(*note);
    addSteps(entry, sameAs);
    addBasis(entry);
    body()->addStretch();
}

void RiskCard::addNumber(const services::RiskEntry& entry)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* number = makeLabel(RiskWords::number(*entry.value, entry.formula->scale), "title");
    number->setObjectName(QStringLiteral("riskNumber"));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(number);
    if (const auto group = RiskWords::group(*entry.value); !group.isEmpty())
        row->addWidget(makeChip(group));
    row->addStretch();
    if (!entry.open.empty()) {
        auto* answer = new QPushButton(tr("Answer"));
        answer->setObjectName(QStringLiteral("answerRisk"));
        answer->setAccessibleName(
            tr("Answer what is open in %1").arg(Format::term(entry.calculator->name)));
        connect(answer, &QPushButton::clicked, this, [this, id = text(entry.calculator->id)] {
            Q_EMIT answersRequested(id);
        });
        row->addWidget(answer);
    }
    body()->addLayout(row);
    if (const auto beside = RiskWords::beside(entry); !beside.isEmpty())
        body()->addWidget(makeParagraph(beside));
    if (entry.open.empty())
        return;
    auto* open = makeParagraph(
        entry.state == services::RiskState::Bounded
            ? tr("The range is that of what is not known: %1.").arg(RiskWords::inputs(entry.open))
            : tr("Not answered: %1. The number may be higher.").arg(RiskWords::inputs(entry.open)),
        "secondary");
    open->setObjectName(QStringLiteral("riskOpen"));
    body()->addWidget(open);
}

void RiskCard::addNote(const knowledge::RiskNote& note)
{
    body()->addWidget(makeParagraph(RiskWords::said(note.text)));
    addSources(note.citations);
}

void RiskCard::addSources(const std::vector<knowledge::Citation>& citations)
{
    for (const auto& citation : citations) {
        auto* link = new SourceLink(
            {RiskWords::citation(citation), {}, OptionWords::address(citation)}, m_theme);
        link->setToolTip(text(citation.what));
        connect(link, &SourceLink::sourceRequested, this, &RiskCard::sourceRequested);
        body()->addWidget(link);
    }
}

void RiskCard::addSteps(const services::RiskEntry& entry, const QString& sameAs)
{
    if (!sameAs.isEmpty()) {
        body()->addWidget(
            makeParagraph(tr("Next step: as for %1.", "title of another card").arg(sameAs)));
        return;
    }
    if (!entry.steps.empty())
        body()->addWidget(makeLabel(tr("Next step"), "cardTitle"));
    for (const auto* step : entry.steps)
        addNote(*step);
    if (!entry.steps.empty())
        return;
    auto* none = makeParagraph(entry.isStepOpen ? tr("Next step: it depends on what is not known.")
                                                : tr("Next step: no guideline is named for this."),
                               "secondary");
    none->setObjectName(QStringLiteral("noRiskStep"));
    body()->addWidget(none);
}

void RiskCard::addBasis(const services::RiskEntry& entry)
{
    if (const auto old = RiskWords::old(entry); !old.isEmpty()) {
        auto* label = makeParagraph(old, "chip");
        label->setObjectName(QStringLiteral("riskOld"));
        setLook(label, "tone", QStringLiteral("caution"));
        body()->addWidget(label);
    }
    for (const auto& remark : entry.remarks) {
        // What is not answered is said in the reader's language above.
        if (remark.pattern != "{}" || entry.open.empty())
            body()->addWidget(makeParagraph(RiskWords::remark(remark), "secondary"));
    }
    for (const auto* reading : entry.readings)
        body()->addWidget(makeParagraph(RiskWords::said(*reading), "secondary"));
    for (const auto& remark : RiskWords::inputRemarks(entry))
        body()->addWidget(makeParagraph(remark, "secondary"));
    if (const auto basis = RiskWords::basis(entry); !basis.isEmpty())
        body()->addWidget(makeParagraph(tr("Rests on: %1").arg(basis), "secondary"));
    if (entry.formula == nullptr)
        return;
    for (const auto& one : entry.formula->misses) {
        auto* missed = makeParagraph(tr("Misses: %1").arg(RiskWords::said(one.text)), "secondary");
        missed->setObjectName(QStringLiteral("riskMisses"));
        body()->addWidget(missed);
        addSources(one.citations);
    }
    if (!entry.calculator->caution.empty()) {
        auto* caution = makeParagraph(
            tr("Caution: %1").arg(Format::term(entry.calculator->caution)), "secondary");
        caution->setObjectName(QStringLiteral("riskCaution"));
        body()->addWidget(caution);
    }
    body()->addWidget(makeParagraph(
        tr("Made in: %1").arg(RiskWords::said(entry.formula->population)), "secondary"));
}

} // namespace consilium::ui
