#include "ui/options/option_words.h"

#include "core/knowledge/escat.h"
#include "ui/format/format.h"
#include "ui/format/source_address.h"

#include <algorithm>

namespace consilium::ui
{

using options::Basis;
using options::CriterionKind;
using options::Shelf;
using options::Verdict;

QString OptionWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return tr("met");
    case Verdict::Warn:
        return tr("caution");
    case Verdict::Fail:
        return tr("not met");
    case Verdict::Undetermined:
        return tr("not known");
    }
    return {};
}

Mark OptionWords::mark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return Mark::Check;
    case Verdict::Warn:
        return Mark::Triangle;
    case Verdict::Fail:
        return Mark::Crossed;
    case Verdict::Undetermined:
        return Mark::Question;
    }
    return Mark::Question;
}

QColor OptionWords::colour(Verdict verdict, const Theme& theme)
{
    switch (verdict) {
    case Verdict::Pass:
        return theme.good;
    case Verdict::Warn:
        return theme.caution;
    case Verdict::Fail:
        return theme.bad;
    case Verdict::Undetermined:
        return theme.unknown;
    }
    return theme.text;
}

QString OptionWords::kind(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Biomarker:
        return tr("Biomarker");
    case CriterionKind::TumourType:
        return tr("Tumour type");
    case CriterionKind::Line:
        return tr("Line of treatment");
    case CriterionKind::Exposure:
        return tr("Earlier treatment");
    case CriterionKind::Resistance:
        return tr("Resistance");
    case CriterionKind::PerformanceStatus:
        return tr("Performance status");
    case CriterionKind::Kidney:
        return tr("Kidney");
    case CriterionKind::Liver:
        return tr("Liver");
    case CriterionKind::BloodCount:
        return tr("Blood count");
    case CriterionKind::Allergy:
        return tr("Allergy");
    case CriterionKind::Stage:
        return tr("Stage");
    case CriterionKind::Pharmacogene:
        return tr("Pharmacogenes");
    case CriterionKind::Heart:
        return tr("Heart");
    case CriterionKind::Lung:
        return tr("Lung");
    case CriterionKind::Pregnancy:
        return tr("Pregnancy and fertility");
    case CriterionKind::Infection:
        return tr("Infection");
    case CriterionKind::Immune:
        return tr("Immune system");
    case CriterionKind::Bleeding:
        return tr("Bleeding");
    case CriterionKind::Thrombosis:
        return tr("Thrombosis");
    case CriterionKind::NervousSystem:
        return tr("Nervous system");
    case CriterionKind::Metabolic:
        return tr("Metabolism");
    case CriterionKind::Interaction:
        return tr("Interaction");
    case CriterionKind::Vaccination:
        return tr("Vaccination");
    case CriterionKind::Lifestyle:
        return tr("Lifestyle");
    case CriterionKind::Comorbidity:
        return tr("Other conditions");
    case CriterionKind::PriorTherapy:
        return tr("Treatment before");
    case CriterionKind::Age:
        return tr("Age");
    }
    return {};
}

QString OptionWords::shelf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Supported:
        return tr("Supported and eligible");
    case Shelf::ForConsideration:
        return tr("For consideration");
    case Shelf::NotAdvised:
        return tr("Not advised");
    }
    return {};
}

Mark OptionWords::mark(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Supported:
        return Mark::Check;
    case Shelf::ForConsideration:
        return Mark::Triangle;
    case Shelf::NotAdvised:
        return Mark::Crossed;
    }
    return Mark::Question;
}

QColor OptionWords::colour(Shelf shelf, const Theme& theme)
{
    switch (shelf) {
    case Shelf::Supported:
        return theme.good;
    case Shelf::ForConsideration:
        return theme.caution;
    case Shelf::NotAdvised:
        return theme.bad;
    }
    return theme.text;
}

QString OptionWords::name(const options::Option& option)
{
    switch (option.basis) {
    case Basis::SupportiveCare:
        return tr("Best supportive care");
    case Basis::Trial:
        return tr("Clinical trial");
    case Basis::Biomarker:
    case Basis::Regimen:
    case Basis::OffLabel:
        break;
    }
    auto name = text(option.name);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString OptionWords::basis(const options::Option& option)
{
    const auto finding = std::find_if(
        option.criteria.begin(), option.criteria.end(), [](const options::Criterion& criterion) {
            return criterion.kind == CriterionKind::Biomarker && !criterion.data.empty();
        });
    // All of them: alpelisib beside "ER positive" alone would hide what it is given for.
    QStringList found;
    if (finding != option.criteria.end()) {
        for (const auto& datum : finding->data)
            found << text(datum.what);
    }
    found.removeDuplicates();
    const auto matched = found.join(QStringLiteral(", "));
    switch (option.basis) {
    case Basis::Biomarker:
        return tr("matched on %1").arg(matched);
    case Basis::OffLabel:
        return tr("off label, matched on %1").arg(matched);
    case Basis::Regimen:
        return tr("standard regimen without biomarker");
    case Basis::SupportiveCare:
    case Basis::Trial:
        return tr("always listed");
    }
    return {};
}

QString OptionWords::level(const options::Option& option)
{
    return option.evidence.empty() ? QString()
                                   : tr("AMP %1", "tier and level").arg(text(option.evidence));
}

OptionWords::Levels OptionWords::levels(const knowledge::Statement& statement, options::Basis basis)
{
    const auto escat =
        knowledge::escatOf(statement,
                           basis == options::Basis::OffLabel ? knowledge::TumourRelation::Elsewhere
                                                             : knowledge::TumourRelation::Here);
    QStringList tiers;
    QStringList rules;
    if (!statement.amp.empty()) {
        tiers << tr("AMP %1", "tier and level").arg(text(statement.amp));
        rules << (statement.ampRule.empty() ? QStringLiteral("amp-reviewed")
                                            : text(statement.ampRule));
    }
    if (!escat.tier.empty()) {
        tiers << tr("ESCAT %1", "tier").arg(text(escat.tier));
        rules << text(escat.rule);
    }
    return {tiers.join(QStringLiteral(" · ")), rules.join(QStringLiteral(", "))};
}

QString OptionWords::origin(const knowledge::Statement& statement)
{
    const auto& origin = statement.origin;
    return origin.source.empty()
               ? QString()
               : tr("%1 item %2, its own level: %3", "source, number, level")
                     .arg(text(origin.source), text(origin.id), text(origin.level));
}

QString OptionWords::citation(const knowledge::Citation& citation)
{
    if (!citation.pmid.empty())
        return tr("PMID %1").arg(text(citation.pmid));
    if (!citation.doi.empty())
        return tr("doi %1").arg(text(citation.doi));
    const auto name = text(citation.label.empty() ? citation.guideline : citation.label);
    return citation.date.empty()
               ? tr("%1, undated", "label or guideline").arg(name)
               : tr("%1, %2", "label or guideline, date").arg(name, text(citation.date));
}

QString OptionWords::address(const knowledge::Citation& citation)
{
    return sourceAddress(text(citation.pmid), text(citation.doi));
}

QString OptionWords::approval(const knowledge::Approval& approval)
{
    const auto status = approval.status == "accelerated"   ? tr("accelerated approval")
                        : approval.status == "conditional" ? tr("conditional approval")
                        : approval.status == "withdrawn"   ? tr("approval withdrawn")
                                                           : tr("approval");
    return tr("%1 %2 %3", "regulator, kind of approval, date")
        .arg(text(approval.regulator), status, Format::date(approval.date));
}

QString OptionWords::efficacy(const knowledge::Efficacy& efficacy)
{
    const QLocale locale;
    const auto endpoint = efficacy.endpoint == "ORR"   ? tr("response")
                          : efficacy.endpoint == "PFS" ? tr("median progression-free survival")
                          : efficacy.endpoint == "OS"  ? tr("median survival")
                                                       : text(efficacy.endpoint);
    const auto unit = efficacy.unit == "months" ? tr("months") : text(efficacy.unit);
    auto shown = tr("%1 %2 %3", "endpoint, value, unit")
                     .arg(endpoint, locale.toString(efficacy.value), unit);
    if (efficacy.low && efficacy.high)
        shown += tr(" (%1 to %2)", "95 % interval")
                     .arg(locale.toString(*efficacy.low), locale.toString(*efficacy.high));
    if (efficacy.participants)
        shown += tr(", n = %1").arg(*efficacy.participants);
    return shown;
}

const knowledge::Efficacy* OptionWords::leadingEfficacy(const options::Option& option)
{
    static const std::vector<knowledge::Efficacy> kNone;
    const auto& figures = option.regimen != nullptr   ? option.regimen->efficacy
                          : option.statements.empty() ? kNone
                                                      : option.statements.front()->efficacy;
    return figures.empty() ? nullptr : &figures.front();
}

const std::vector<knowledge::Citation>& OptionWords::citations(const options::Option& option)
{
    static const std::vector<knowledge::Citation> kNone;
    return option.regimen != nullptr   ? option.regimen->citations
           : option.statements.empty() ? kNone
                                       : option.statements.front()->citations;
}

QString OptionWords::score(const options::Option& option)
{
    if (!option.score)
        return tr("no model");
    if (!option.score->value)
        return tr("withheld");
    return tr("%1 (%2)", "probability, interval")
        .arg(Format::percent(*option.score->value),
             Format::percentInterval(option.score->low, option.score->high));
}

int OptionWords::count(const options::Option& option, Verdict verdict)
{
    return static_cast<int>(std::count_if(
        option.criteria.begin(),
        option.criteria.end(),
        [verdict](const options::Criterion& criterion) { return criterion.verdict == verdict; }));
}

} // namespace consilium::ui
