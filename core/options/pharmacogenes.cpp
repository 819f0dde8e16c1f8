#include "core/options/option_tests.h"
#include "core/options/pharmacogene_parts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace consilium::options
{

namespace
{

using knowledge::Guidance;
using knowledge::GuidanceAction;
using pgx::AdviceState;
using pgx::DrugAdvice;
using pgx::GeneBasis;

/// "DPYD Reference/c.1905+1G>A (*2A)", with the date of the test.
Datum datumOf(const GeneBasis& basis)
{
    const auto& result = *basis.result;
    const auto call = basis.lookups.empty() ? std::string("not called")
                                            : fmt::format("{}", fmt::join(basis.lookups, " | "));
    return {basis.gene + ' ' + call,
            result.date,
            result.header.provenance.place,
            result.header.key,
            {}};
}

/// Whether any result would ask for another dose or drug: only then is a test worth a word.
bool canChangeTreatment(const std::vector<const Guidance*>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const Guidance* row) {
        return row->action >= GuidanceAction::Increase;
    });
}

void judgePretest(Criterion& criterion,
                  const std::string& drug,
                  const std::vector<const pgx::Pretest*>& pretests)
{
    std::vector<std::string> sources;
    for (const auto* pretest : pretests) {
        sources.push_back(pretest->source);
        knowledge::Citation citation;
        citation.guideline = pretest->source;
        citation.date = pretest->date;
        citation.what = pretest->words + ' ' + pretest->url;
        criterion.citations.push_back(std::move(citation));
    }
    const auto& gene = pretests.front()->gene;
    say(criterion,
        "{}: test {} first (asked for by {})",
        {drug, gene, fmt::format("{}", fmt::join(sources, ", "))});
    criterion.settledBy = gene + " genotype";
}

/// For advice that was not given. False: there is nothing to say.
bool judgeWithout(Criterion& criterion,
                  const DrugAdvice& advice,
                  const std::vector<const Guidance*>& rows)
{
    criterion.settledBy = fmt::format("{} genotype", fmt::join(advice.genes, " and "));
    if (advice.state != AdviceState::NotTested) {
        const auto& why = advice.withheld.front();
        say(criterion, why.pattern, why.arguments);
        return true;
    }
    if (!canChangeTreatment(rows))
        return false;
    const auto genes = fmt::format("{}", fmt::join(advice.genes, ", "));
    const auto inhibited = std::find_if(advice.basis.begin(),
                                        advice.basis.end(),
                                        [](const auto& one) { return one.isInhibitedUnknown(); });
    if (inhibited == advice.basis.end())
        say(criterion, "{}: {} not tested, and guidance depends on it", {advice.drug, genes});
    else
        say(criterion,
            "{}: {} not tested, and guidance depends on it; {} is taken, an inhibitor of the "
            "enzyme of {}",
            {advice.drug, genes, inhibited->inhibitor->drug, inhibited->gene});
    return true;
}

/// A result of which nothing is known but what guidance is looked up by.
clinical::Pharmacogene
resultWith(const std::string& gene, knowledge::GuidanceKey::Kind kind, const std::string& value)
{
    clinical::PharmacogeneReading reading;
    reading.lookup = value;
    if (kind == knowledge::GuidanceKey::Kind::ActivityScore)
        reading.activityScore = value;
    else if (kind == knowledge::GuidanceKey::Kind::Phenotype)
        reading.phenotype = value;
    else
        reading.alleles = {value};
    clinical::Pharmacogene result;
    result.gene = gene;
    result.kind = clinical::PharmacogeneKind::Diplotypes;
    result.calls = {value};
    result.readings = {std::move(reading)};
    return result;
}

} // namespace

std::vector<PossibleResult> openPharmacogenes(const std::string& drug, const Situation& situation)
{
    std::vector<PossibleResult> open;
    const auto* pharmacogenes = situation.knowledge.pharmacogenes;
    if (pharmacogenes == nullptr)
        return open;
    const auto rows = pharmacogenes->guidance.of(drug);
    if (!canChangeTreatment(rows))
        return open;
    const auto results = clinical::currentPharmacogenes(situation.record);
    std::map<std::string, std::set<std::pair<knowledge::GuidanceKey::Kind, std::string>>> values;
    for (const auto* row : rows) {
        for (const auto& key : row->keys) {
            for (const auto& value : key.values)
                values[key.gene].emplace(key.kind, value);
        }
    }
    const pgx::Advisor advisor(
        pharmacogenes->guidance, pharmacogenes->inhibitors, situation.knowledge.drugs);
    for (const auto& [gene, possible] : values) {
        const bool isTested = std::any_of(results.begin(), results.end(), [&](const auto* result) {
            return result->gene == gene;
        });
        if (isTested)
            continue;
        PossibleResult answer;
        answer.gene = gene;
        for (const auto& [kind, value] : possible) {
            const auto imagined = resultWith(gene, kind, value);
            auto with = results;
            with.push_back(&imagined);
            const auto advice = advisor.advise(drug, with);
            if (advice.state != AdviceState::Given)
                continue;
            Criterion criterion;
            judgeGiven(criterion, advice);
            answer.verdicts.push_back(criterion.verdict);
        }
        if (!answer.verdicts.empty())
            open.push_back(std::move(answer));
    }
    return open;
}

std::vector<Criterion> judgePharmacogenes(Option& option, const Situation& situation)
{
    std::vector<Criterion> criteria;
    const auto* pharmacogenes = situation.knowledge.pharmacogenes;
    if (pharmacogenes == nullptr)
        return criteria;
    const pgx::Advisor advisor(
        pharmacogenes->guidance, pharmacogenes->inhibitors, situation.knowledge.drugs);
    const auto results = clinical::currentPharmacogenes(situation.record);
    for (const auto& drug : option.therapy) {
        const auto pretests = pharmacogenes->pretests.of(drug);
        if (!advisor.knows(drug) && pretests.empty())
            continue;
        const auto advice = advisor.advise(drug, situation.record, situation.today);
        Criterion criterion;
        criterion.kind = CriterionKind::Pharmacogene;
        criterion.ruleId = "pharmacogenes:" + drug;
        for (const auto& basis : advice.basis) {
            if (basis.result != nullptr)
                criterion.data.push_back(datumOf(basis));
        }
        const bool isPretestOpen =
            !pretests.empty() &&
            std::none_of(results.begin(), results.end(), [&](const auto* result) {
                return result->gene == pretests.front()->gene && !result->readings.empty();
            });
        if (isPretestOpen) {
            criteria.push_back(criterion);
            judgePretest(criteria.back(), drug, pretests);
        }
        if (advice.state == AdviceState::Given) {
            // Beside an open test: what rests on another gene of the drug counts all the same.
            judgeGiven(criterion, advice);
            criteria.push_back(std::move(criterion));
        } else if (!isPretestOpen) {
            if (!judgeWithout(criterion, advice, pharmacogenes->guidance.of(drug)))
                continue;
            criteria.push_back(std::move(criterion));
        }
        for (const auto& line : advice.lines) {
            const auto& guidance = *line.guidance;
            if (guidance.action != GuidanceAction::Standard &&
                guidance.action != GuidanceAction::None)
                option.doses.push_back({drug,
                                        guidance.doseFraction,
                                        guidance.action,
                                        guidance.source + ' ' + guidance.version,
                                        guidance.recommendation,
                                        resultOf(advice, guidance),
                                        line.isCertain});
        }
    }
    return criteria;
}

} // namespace consilium::options
