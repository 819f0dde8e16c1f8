#include "ui/board/board_steps.h"
#include "ui/board/board_words.h"
#include "ui/format/format.h"
#include "ui/genome/genome_model.h"
#include "ui/overview/treatment_lines.h"
#include "ui/pharmacogenes/pharmacogene_rows.h"
#include "ui/widgets/specimen.h"

#include <algorithm>

namespace consilium::ui
{

using Kind = StepLine::Kind;

namespace
{

constexpr int kMostNames = 10;

QString named(const GenomeRow& row)
{
    return row.change.isEmpty() ? row.gene : row.gene + QLatin1Char(' ') + row.change;
}

} // namespace

void BoardSteps::addMolecular(StepContent& content, const StepSource& source)
{
    QStringList normal;
    QStringList untested;
    int silent = 0;
    int filtered = 0;
    int found = 0;
    for (const auto& row : source.genome) {
        const auto chip = stateChip(row);
        switch (row.section) {
        case GenomeSection::Finding: {
            const auto& finding = source.one.record.findings[static_cast<std::size_t>(row.finding)];
            if (row.state == GenomeState::Silent) {
                ++silent;
                break;
            }
            if (finding.origin == clinical::Origin::Germline && !source.isGermlineShown) {
                ++content.hiddenGermline;
                break;
            }
            ++found;
            QStringList more;
            if (finding.origin == clinical::Origin::Germline)
                more << tr("germline");
            if (finding.alleleFraction)
                more << tr("allele fraction %1").arg(row.fraction);
            for (const int number : row.specimens)
                more << SpecimenSigns::shortWords(number);
            if (finding.date.isKnown())
                more << source.mask.date(finding.date);
            content.lines << StepLine{Kind::Fact,
                                      named(row),
                                      more.join(QStringLiteral(" · ")),
                                      chip.mark,
                                      chip.word,
                                      chip.tone};
            break;
        }
        case GenomeSection::TestedNormal:
            normal << row.gene;
            break;
        case GenomeSection::NotTested:
            if (row.asking > 0 || row.state != GenomeState::Unknown)
                untested << (row.state == GenomeState::Unknown
                                 ? named(row)
                                 : tr("%1 (%2)", "gene, state").arg(named(row), row.stateWord));
            break;
        case GenomeSection::FilteredOut:
            ++filtered;
            break;
        }
    }
    if (found == 0)
        content.lines << StepLine{
            Kind::Fact, tr("No finding is recorded. That is not the same as none being there.")};
    const auto listed = [](QStringList names) {
        names.removeDuplicates();
        const auto more = names.size() - kMostNames;
        const auto shown = names.mid(0, kMostNames).join(QStringLiteral(", "));
        return more > 0 ? tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(shown) : shown;
    };
    if (!normal.isEmpty())
        content.lines << StepLine{
            Kind::Fact, listed(normal), {}, Mark::Check, tr("tested normal"), "good"};
    if (!untested.isEmpty())
        content.lines << StepLine{
            Kind::Fact, listed(untested), {}, Mark::Question, tr("no result"), "unknown"};
    if (silent > 0)
        content.lines << StepLine{Kind::Note,
                                  tr("%n silent changes are not shown.", nullptr, silent)};
    if (filtered > 0)
        content.lines << StepLine{
            Kind::Note,
            tr("%n findings did not pass their filter or were withdrawn.", nullptr, filtered)};
    addPharmacogenes(content, source);
}

void BoardSteps::addPharmacogenes(StepContent& content, const StepSource& source)
{
    const auto genes = clinical::currentPharmacogenes(source.one.record);
    content.lines << StepLine{Kind::Heading, tr("Pharmacogenes")};
    if (genes.empty())
        content.lines << StepLine{Kind::Fact, tr("No pharmacogene was tested")};
    for (const auto* gene : genes) {
        QStringList calls;
        for (const auto& call : gene->calls)
            calls << text(call);
        const auto name = text(gene->gene);
        if (gene->kind == clinical::PharmacogeneKind::NotCalled || calls.isEmpty()) {
            content.lines << StepLine{
                Kind::Fact, name, {}, Mark::Question, tr("not called"), "unknown"};
            continue;
        }
        const auto separator = gene->kind == clinical::PharmacogeneKind::Components
                                   ? QStringLiteral(", ")
                                   : tr(" or ", "between two calls");
        content.lines << StepLine{Kind::Fact,
                                  tr("%1 %2", "gene, diplotype").arg(name, calls.join(separator)),
                                  phenotypeOf(*gene),
                                  gene->restsOnMissing() ? std::optional(Mark::Question)
                                                         : std::nullopt,
                                  gene->restsOnMissing() ? tr("key positions not read") : QString(),
                                  "unknown"};
    }
}

StepContent BoardSteps::decisionOf(const board::BoardCase& one, const BoardMask& mask)
{
    StepContent content;
    const auto& decision = one.decision;
    content.title = BoardWords::of(board::StepKind::Decision);
    content.lines << StepLine{Kind::Question, mask.words(text(decision.wording))};
    for (const auto& item : decision.recommendations) {
        QStringList more;
        if (item.use != board::UseType::NotStated)
            more << BoardWords::of(item.use);
        if (!item.level.empty())
            more << text(item.level);
        if (!item.responsible.empty())
            more << tr("responsible: %1").arg(text(item.responsible));
        if (item.due.isKnown())
            more << tr("due %1", "date").arg(Format::date(item.due));
        content.lines << StepLine{Kind::Fact,
                                  tr("%1. %2", "priority, recommendation")
                                      .arg(item.priority)
                                      .arg(mask.words(BoardWords::what(item))),
                                  more.join(QStringLiteral(" · "))};
    }
    if (decision.isNone)
        content.lines << StepLine{Kind::Fact,
                                  tr("No recommendation: %1").arg(BoardWords::of(decision.whyNone)),
                                  mask.words(text(decision.whyNoneText))};
    QStringList asked;
    if (decision.rebiopsy)
        asked << tr("Rebiopsy");
    if (decision.repeatHistology)
        asked << tr("Repeat histology");
    if (decision.geneticCounselling)
        asked << tr("Genetic counselling");
    if (!asked.isEmpty())
        content.lines << StepLine{Kind::Fact, asked.join(QStringLiteral(" · "))};
    if (!decision.overrideReason.empty())
        content.lines << StepLine{Kind::Fact,
                                  tr("Not on the first shelf of the ranking, because: %1")
                                      .arg(mask.words(text(decision.overrideReason)))};
    if (!decision.present.empty())
        content.lines << StepLine{Kind::Note,
                                  tr("Present: %1").arg(BoardWords::list(decision.present))};
    for (const auto& conflict : decision.conflicts)
        content.lines << StepLine{Kind::Note,
                                  conflict.abstained
                                      ? tr("Conflict of interest: %1, %2, abstained", "name, what")
                                            .arg(text(conflict.member), text(conflict.interest))
                                      : tr("Conflict of interest: %1, %2", "name, what")
                                            .arg(text(conflict.member), text(conflict.interest))};
    for (const auto& dissent : decision.dissents)
        content.lines << StepLine{Kind::Fact,
                                  tr("Dissent: %1", "name").arg(text(dissent.member)),
                                  mask.words(text(dissent.reason)),
                                  Mark::Triangle,
                                  tr("dissent"),
                                  "caution"};
    for (const auto& addendum : one.addenda)
        content.lines << StepLine{
            Kind::Fact,
            tr("Addendum: %1").arg(mask.words(text(addendum.text))),
            tr("%1, %2", "name, time").arg(text(addendum.by), BoardWords::instant(addendum.at))};
    return content;
}

} // namespace consilium::ui
