#include "ui/board/large_ideas.h"
#include "ui/format/format.h"
#include "ui/risk/risk_words.h"

#include <algorithm>

namespace consilium::ui
{

using Kind = StepLine::Kind;
using services::RiskEntry;
using services::RiskState;

namespace
{

const QString kDot = QStringLiteral(" · ");

/// What a variant implies concerns relatives too.
bool isGermline(const RiskEntry& entry) { return entry.gene != nullptr; }

QString numberOf(const RiskEntry& entry)
{
    if (!entry.value)
        return {};
    const auto number = RiskWords::number(*entry.value, entry.formula->scale);
    const auto group = RiskWords::group(*entry.value);
    return group.isEmpty() ? number : number + kDot + group;
}

/// What is not known makes the number a range, or may raise it.
void addOpen(StepContent& content,
             const RiskEntry& entry,
             const QString& words,
             const QString& state)
{
    if (!entry.open.empty())
        content.lines << StepLine{Kind::Fact,
                                  words.arg(RiskWords::inputs(entry.open)),
                                  {},
                                  Mark::Question,
                                  state,
                                  "unknown"};
}

} // namespace

void LargeRisk::addChanges(StepContent& content, const services::RiskOverview& overview)
{
    bool isFirst = true;
    for (const auto& entry : overview.entries) {
        for (const auto& change : entry.modified) {
            if (isFirst)
                content.lines << StepLine{Kind::Heading, tr("What could be changed")};
            isFirst = false;
            const auto scale = entry.formula->scale;
            content.lines << StepLine{
                Kind::Fact,
                tr("%1: %2 → %3", "change, risk before, risk after")
                    .arg(RiskWords::said(change.change->label),
                         RiskWords::number(change.before, scale),
                         RiskWords::number(change.after, scale)),
                QStringList{RiskWords::title(entry), RiskWords::said(entry.formula->horizon)}.join(
                    kDot)};
        }
    }
    if (!isFirst)
        content.lines << StepLine{
            Kind::Note,
            tr("By the same formula: this is how people differ who differ in that input, not a "
               "proven effect of changing it.")};
}

StepContent LargeRisk::summaryOf(const services::RiskOverview& overview,
                                 const BoardMask& mask,
                                 GermlineOnScreen germline)
{
    StepContent content;
    content.title = tr("Risk and prevention");
    for (const auto& entry : overview.entries) {
        if (!entry.speaks())
            continue;
        if (isGermline(entry) && germline == GermlineOnScreen::Hidden) {
            ++content.hiddenGermline;
            continue;
        }
        const auto number = numberOf(entry);
        const auto title = mask.words(RiskWords::title(entry));
        content.lines << StepLine{
            Kind::Fact,
            number.isEmpty() ? title : tr("%1: %2", "risk, its number").arg(title, number),
            RiskWords::claim(entry)};
    }
    if (content.lines.isEmpty())
        content.lines << StepLine{Kind::Question, tr("No formula has a number for this person.")};
    else
        content.lines << StepLine{Kind::Note,
                                  tr("What a number misses, its caution and whom it was made in "
                                     "stand on the risk page of the case.")};
    addChanges(content, overview);
    return content;
}

void LargeRisk::addNotes(StepContent& content,
                         const std::vector<const knowledge::RiskNote*>& notes,
                         const BoardMask& mask)
{
    for (const auto* note : notes) {
        QStringList cited;
        for (const auto& citation : note->citations)
            cited << RiskWords::citation(citation);
        content.lines << StepLine{
            Kind::Fact, mask.words(RiskWords::said(note->text)), cited.join(kDot)};
    }
}

StepContent LargeRisk::cardOf(const RiskEntry& entry, const BoardMask& mask)
{
    StepContent content;
    const auto title = mask.words(RiskWords::title(entry));
    content.title = RiskWords::section(entry.section);
    const auto number = numberOf(entry);
    content.lines << StepLine{Kind::Question, number.isEmpty() ? title : number};
    content.lines << StepLine{Kind::Fact,
                              number.isEmpty() ? RiskWords::claim(entry) : title,
                              number.isEmpty() ? QString() : RiskWords::claim(entry)};
    if (const auto beside = entry.value ? RiskWords::beside(entry) : QString(); !beside.isEmpty())
        content.lines << StepLine{Kind::Fact, beside};
    addOpen(content,
            entry,
            entry.state == RiskState::Bounded ? tr("The range is that of what is not known: %1.")
                                              : tr("Not answered: %1. The number may be higher."),
            tr("not known"));
    addNotes(content, entry.notes, mask);
    content.lines << StepLine{Kind::Heading, tr("Next step")};
    if (entry.steps.empty())
        content.lines << StepLine{Kind::Fact,
                                  entry.isStepOpen ? tr("It depends on what is not known.")
                                                   : tr("No guideline is named for this.")};
    addNotes(content, entry.steps, mask);
    for (const auto* reading : entry.readings)
        content.lines << StepLine{Kind::Note, RiskWords::said(*reading)};
    if (const auto old = RiskWords::old(entry); !old.isEmpty())
        content.lines << StepLine{Kind::Note, old};
    if (entry.formula != nullptr) {
        if (!entry.calculator->caution.empty())
            content.lines << StepLine{
                Kind::Note, tr("Caution: %1").arg(Format::term(entry.calculator->caution))};
        for (const auto& one : entry.formula->misses)
            content.lines << StepLine{Kind::Note, tr("Misses: %1").arg(RiskWords::said(one.text))};
        content.lines << StepLine{
            Kind::Note, tr("Made in: %1").arg(RiskWords::said(entry.formula->population))};
    }
    // Ages and dates of the record stand in it.
    if (const auto basis = RiskWords::basis(entry); !basis.isEmpty())
        content.lines << StepLine{Kind::Note,
                                  mask.isOn() ? tr("What it rests on is masked.")
                                              : tr("Rests on: %1").arg(basis)};
    return content;
}

StepContent LargeRisk::withoutNumber(const services::RiskOverview& overview)
{
    StepContent content;
    content.title = tr("Without a number");
    std::vector<std::string> named;
    for (const auto& entry : overview.entries) {
        const bool isLacking = entry.state == RiskState::Lacks;
        if (!isLacking && entry.state != RiskState::Refused)
            continue;
        // One formula may stand for two numbers.
        const auto& id = entry.formula->calculator;
        if (std::find(named.begin(), named.end(), id) != named.end())
            continue;
        named.push_back(id);
        content.lines << StepLine{
            Kind::Fact,
            tr("%1: %2", "section, formula")
                .arg(RiskWords::section(entry.section), Format::term(entry.calculator->name)),
            isLacking ? RiskWords::inputs(entry.open) : QString(),
            isLacking ? Mark::Question : Mark::Crossed,
            isLacking ? tr("missing") : tr("refused"),
            "unknown"};
    }
    if (!content.lines.isEmpty())
        content.lines << StepLine{Kind::Note,
                                  tr("What is missing is never taken as no or as zero.")};
    return content;
}

QList<StepContent> LargeRisk::of(const services::RiskOverview& overview,
                                 const BoardMask& mask,
                                 GermlineOnScreen germline)
{
    QList<StepContent> ideas{summaryOf(overview, mask, germline)};
    for (const auto& entry : overview.entries) {
        if (entry.speaks() && (!isGermline(entry) || germline == GermlineOnScreen::Shown))
            ideas << cardOf(entry, mask);
    }
    if (const auto open = withoutNumber(overview); !open.lines.isEmpty())
        ideas << open;
    return ideas;
}

} // namespace consilium::ui
