#include "core/services/pharmacogene_export.h"

#include "core/interchange/fhir/pharmacogene_writer.h"
#include "core/pgx/advice.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::services
{

namespace
{

using interchange::fhir::DrugImplication;
using knowledge::Guidance;
using knowledge::GuidanceAction;

DrugImplication::Change changeOf(GuidanceAction action)
{
    using Change = DrugImplication::Change;
    switch (action) {
    case GuidanceAction::Increase:
        return Change::Increase;
    case GuidanceAction::Reduce:
    case GuidanceAction::ReduceDrastically:
        return Change::Decrease;
    case GuidanceAction::ConsiderAlternative:
    case GuidanceAction::Alternative:
        return Change::ConsiderAlternative;
    case GuidanceAction::NotStated:
    case GuidanceAction::None:
    case GuidanceAction::Standard:
    case GuidanceAction::Monitor:
    case GuidanceAction::Avoid:
        break;
    }
    return Change::NotCoded;
}

bool asksFor(const Guidance& guidance, const std::string& gene)
{
    return std::any_of(guidance.keys.begin(), guidance.keys.end(), [&](const auto& key) {
        return key.gene == gene;
    });
}

/// Key of the result and, in words, what was looked up for it and why.
void addBasis(const pgx::GeneBasis& basis, DrugImplication& implication)
{
    if (basis.result == nullptr)
        return;
    implication.results.push_back(basis.result->header.key);
    for (std::size_t at = 0; at < basis.values.size() && at < basis.lookups.size(); ++at)
        implication.notes.push_back(fmt::format(
            "{} {}, looked up as {}",
            basis.gene,
            basis.lookups[at],
            basis.values[at].empty() ? "a result without phenotype" : basis.values[at]));
    if (basis.shiftedBy != nullptr)
        implication.notes.push_back(
            fmt::format("{} is looked up as another phenotype than the genotype gives, because the "
                        "patient takes {}, an inhibitor of the enzyme",
                        basis.gene,
                        basis.shiftedBy->drug));
}

DrugImplication
implicationOf(const pgx::DrugAdvice& advice, const pgx::AdviceLine& line, const Toolbox& toolbox)
{
    const auto& guidance = *line.guidance;
    const auto* known = toolbox.drugs.find(advice.drug);
    DrugImplication implication;
    implication.drug = advice.drug;
    implication.rxnorm =
        guidance.rxnorm.empty() && known != nullptr ? known->rxnorm : guidance.rxnorm;
    implication.source =
        guidance.version.empty() ? guidance.source : guidance.source + ' ' + guidance.version;
    implication.guideline = guidance.guideline;
    implication.strength = guidance.strength;
    implication.population = guidance.population == "general" ? "" : guidance.population;
    implication.change = changeOf(guidance.action);
    implication.recommendation = guidance.recommendation;
    for (const auto& [gene, text] : guidance.implications)
        implication.effects.push_back(gene.empty() ? text : gene + ": " + text);
    for (const auto& caution : advice.cautions)
        implication.notes.push_back(caution.english());
    if (!line.isCertain)
        implication.notes.emplace_back("Only some of the calls that fit equally well lead here");
    for (const auto& basis : advice.basis) {
        if (asksFor(guidance, basis.gene))
            addBasis(basis, implication);
    }
    if (!guidance.comment.empty())
        implication.notes.push_back(guidance.comment);
    implication.pmids = guidance.pmids;
    implication.url = guidance.url;
    return implication;
}

DrugImplication withheldOf(const pgx::DrugAdvice& advice, const Toolbox& toolbox)
{
    const auto* known = toolbox.drugs.find(advice.drug);
    DrugImplication implication;
    implication.drug = advice.drug;
    implication.rxnorm = known == nullptr ? std::string() : known->rxnorm;
    for (const auto& message : advice.withheld)
        implication.notes.push_back(message.english());
    for (const auto& caution : advice.cautions)
        implication.notes.push_back(caution.english());
    for (const auto& basis : advice.basis)
        addBasis(basis, implication);
    return implication;
}

} // namespace

std::string pharmacogeneBundle(const clinical::Case& record, const Toolbox& toolbox, Day today)
{
    if (record.pharmacogenes.empty())
        return {};
    const pgx::Advisor advisor(toolbox.advice.guidance, toolbox.advice.inhibitors, toolbox.drugs);
    std::vector<DrugImplication> implications;
    for (const auto& drug : advisor.drugs()) {
        const auto advice = advisor.advise(drug, record, today);
        if (advice.state == pgx::AdviceState::NotTested)
            continue;
        for (const auto& line : advice.lines)
            implications.push_back(implicationOf(advice, line, toolbox));
        if (!advice.withheld.empty())
            implications.push_back(withheldOf(advice, toolbox));
    }
    return interchange::fhir::writePharmacogenes(record, implications, toolbox.genes);
}

} // namespace consilium::services
