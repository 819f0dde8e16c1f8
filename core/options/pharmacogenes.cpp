#include "core/options/situation.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

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

/// "DPYD 1.0 (Intermediate Metabolizer)" for the sentence of a criterion.
std::string resultOf(const DrugAdvice& advice, const Guidance& guidance)
{
    std::vector<std::string> words;
    for (const auto& key : guidance.keys) {
        const auto basis = std::find_if(advice.basis.begin(),
                                        advice.basis.end(),
                                        [&](const auto& one) { return one.gene == key.gene; });
        if (basis != advice.basis.end() && !basis->values.empty())
            words.push_back(fmt::format("{} {}", key.gene, fmt::join(basis->values, " / ")));
    }
    return fmt::format("{}", fmt::join(words, ", "));
}

std::string sourceOf(const Guidance& guidance)
{
    return guidance.strength.empty() ? guidance.source : guidance.source + ", " + guidance.strength;
}

/// A guideline that is sure, or a label, rules a drug out; a weaker word warns.
bool rulesOut(const pgx::AdviceLine& line)
{
    const auto& guidance = *line.guidance;
    return line.isCertain && guidance.action == GuidanceAction::Avoid &&
           (guidance.strength == "Strong" || guidance.source == "FDA" || guidance.source == "EMA");
}

/// The line that the verdict follows: what rules out, else the strongest action; the first of
/// equals.
const pgx::AdviceLine& leading(const DrugAdvice& advice)
{
    const auto rank = [](const pgx::AdviceLine& line) {
        return std::tuple{rulesOut(line), line.guidance->action, line.isCertain};
    };
    return *std::max_element(advice.lines.begin(),
                             advice.lines.end(),
                             [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

void addCitations(Criterion& criterion, const DrugAdvice& advice)
{
    for (const auto& line : advice.lines) {
        knowledge::Citation citation;
        citation.guideline = fmt::format("{} {}", line.guidance->source, line.guidance->version);
        citation.what =
            line.guidance->guideline.empty() ? line.guidance->url : line.guidance->guideline;
        if (!line.guidance->pmids.empty())
            citation.pmid = line.guidance->pmids.front();
        criterion.citations.push_back(std::move(citation));
    }
}

/// What is asked for, as one sentence each so that it can be translated whole.
const char* patternOf(GuidanceAction action)
{
    switch (action) {
    case GuidanceAction::NotStated:
        return "{}: read what {} says for {}";
    case GuidanceAction::None:
        return "{}: {} makes no recommendation for {}";
    case GuidanceAction::Standard:
        return "{}: usual dose by {} for {}";
    case GuidanceAction::Monitor:
        return "{}: closer watch by {} for {}";
    case GuidanceAction::Increase:
        return "{}: higher dose by {} for {}";
    case GuidanceAction::Reduce:
        return "{}: lower starting dose by {} for {}";
    case GuidanceAction::ReduceDrastically:
        return "{}: drastically lower starting dose by {} for {}";
    case GuidanceAction::ConsiderAlternative:
        return "{}: another drug may be better by {} for {}";
    case GuidanceAction::Alternative:
        return "{}: another drug by {} for {}";
    case GuidanceAction::Avoid:
        return "{}: to be avoided by {} for {}";
    }
    return "{}: read what {} says for {}";
}

/// The same, where the data fit other diplotypes as well, which the last argument names.
const char* doubtfulPatternOf(GuidanceAction action)
{
    switch (action) {
    case GuidanceAction::Monitor:
        return "{}: closer watch by {} for {}; the data also fit {}";
    case GuidanceAction::Increase:
        return "{}: higher dose by {} for {}; the data also fit {}";
    case GuidanceAction::Reduce:
        return "{}: lower starting dose by {} for {}; the data also fit {}";
    case GuidanceAction::ReduceDrastically:
        return "{}: drastically lower starting dose by {} for {}; the data also fit {}";
    case GuidanceAction::ConsiderAlternative:
        return "{}: another drug may be better by {} for {}; the data also fit {}";
    case GuidanceAction::Alternative:
        return "{}: another drug by {} for {}; the data also fit {}";
    case GuidanceAction::Avoid:
        return "{}: to be avoided by {} for {}; the data also fit {}";
    case GuidanceAction::NotStated:
    case GuidanceAction::None:
    case GuidanceAction::Standard:
        break;
    }
    return "{}: read what {} says for {}; the data also fit {}";
}

constexpr std::size_t kMostRivals = 3; ///< more are on the page of the genes

/// "CYP2C19 *1/*17, *2/*3, …": diplotypes of the row's genes that were not called and that the data
/// allow; empty where there are none.
std::string rivalsOf(const DrugAdvice& advice, const Guidance& guidance)
{
    std::vector<std::string> genes;
    for (const auto& key : guidance.keys) {
        const auto basis = std::find_if(advice.basis.begin(),
                                        advice.basis.end(),
                                        [&](const auto& one) { return one.gene == key.gene; });
        if (basis == advice.basis.end() || basis->result == nullptr ||
            !basis->result->has("alternatives-possible"))
            continue;
        const auto& called = basis->result->calls;
        std::vector<std::string> rivals;
        for (const auto& call : basis->result->allCalls) {
            if (std::find(called.begin(), called.end(), call) == called.end())
                rivals.push_back(call);
        }
        if (rivals.size() > kMostRivals) {
            rivals.resize(kMostRivals);
            rivals.emplace_back("…");
        }
        if (!rivals.empty())
            genes.push_back(fmt::format("{} {}", key.gene, fmt::join(rivals, ", ")));
    }
    return fmt::format("{}", fmt::join(genes, "; "));
}

/// Whether every gene of the row has a result whose phenotype is the usual one: a source that makes
/// no recommendation for it sees no reason to.
bool isNormal(const DrugAdvice& advice, const Guidance& guidance)
{
    return std::all_of(guidance.keys.begin(), guidance.keys.end(), [&](const auto& key) {
        const auto basis = std::find_if(advice.basis.begin(),
                                        advice.basis.end(),
                                        [&](const GeneBasis& one) { return one.gene == key.gene; });
        return basis != advice.basis.end() && basis->result != nullptr &&
               basis->shiftedBy == nullptr && !basis->result->readings.empty() &&
               std::all_of(basis->result->readings.begin(),
                           basis->result->readings.end(),
                           [](const clinical::PharmacogeneReading& reading) {
                               return reading.phenotype == "Normal Metabolizer" ||
                                      reading.phenotype == "Normal Function" ||
                                      reading.phenotype == "Normal";
                           });
    });
}

/// Whether any result would ask for another dose or drug: only then is a test worth a word.
bool canChangeTreatment(const std::vector<const Guidance*>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const Guidance* row) {
        return row->action >= GuidanceAction::Increase;
    });
}

void judgeGiven(Criterion& criterion, const DrugAdvice& advice)
{
    const auto& line = leading(advice);
    const auto& guidance = *line.guidance;
    const auto result = resultOf(advice, guidance);
    const bool restsOnMissing =
        std::any_of(advice.basis.begin(), advice.basis.end(), [](const GeneBasis& basis) {
            return basis.result != nullptr && basis.result->restsOnMissing();
        });
    const auto untested =
        std::find_if(advice.basis.begin(), advice.basis.end(), [&](const GeneBasis& basis) {
            return basis.lookups.empty() &&
                   std::any_of(guidance.keys.begin(), guidance.keys.end(), [&](const auto& key) {
                       return key.gene == basis.gene;
                   });
        });
    // Doubts about the calls come first among the cautions, what inhibitors do after them.
    const auto shifted =
        std::count_if(advice.basis.begin(), advice.basis.end(), [](const GeneBasis& basis) {
            return basis.shiftedBy != nullptr || basis.isInhibitedUnknown();
        });
    const bool isDoubtful = std::ssize(advice.cautions) > shifted;
    addCitations(criterion, advice);
    const bool isUsual = guidance.action == GuidanceAction::Standard ||
                         (guidance.action == GuidanceAction::None && isNormal(advice, guidance));
    if (isUsual) {
        criterion.verdict = Verdict::Pass;
        say(criterion, patternOf(guidance.action), {advice.drug, sourceOf(guidance), result});
        if (untested != advice.basis.end()) {
            criterion.verdict = Verdict::Undetermined;
            criterion.settledBy = untested->gene + " genotype";
            say(criterion,
                "{}: usual dose by {} for {}, but {} was not tested",
                {advice.drug, sourceOf(guidance), result, untested->gene});
        } else if (isDoubtful || !line.isCertain) {
            // A doubt about the call keeps it from passing; the first one is named.
            criterion.verdict = Verdict::Undetermined;
            criterion.settledBy = fmt::format("{} genotype", fmt::join(advice.genes, " and "));
            if (!restsOnMissing && isDoubtful && line.isCertain) {
                const auto& caution = advice.cautions.front();
                say(criterion, caution.pattern, caution.arguments);
                return;
            }
            say(criterion,
                restsOnMissing
                    ? "{}: usual dose by {} for {}, but key positions of the gene were not read"
                    : "{}: usual dose by {} for {}, but another call fits as well",
                {advice.drug, sourceOf(guidance), result});
        }
        return;
    }
    if (guidance.action == GuidanceAction::None) {
        criterion.verdict = Verdict::Undetermined;
        criterion.settledBy = fmt::format("{} function", fmt::join(advice.genes, " and "));
        say(criterion, patternOf(guidance.action), {advice.drug, sourceOf(guidance), result});
        return;
    }
    criterion.verdict = rulesOut(line) ? Verdict::Fail : Verdict::Warn;
    const auto rivals = rivalsOf(advice, guidance);
    if (guidance.doseFraction && *guidance.doseFraction > 0) {
        const auto percent = std::to_string(std::lround(*guidance.doseFraction * 100));
        if (rivals.empty())
            say(criterion,
                "{}: start with at most {} % of the usual dose by {} for {}",
                {advice.drug, percent, sourceOf(guidance), result});
        else
            say(criterion,
                "{}: start with at most {} % of the usual dose by {} for {}; the data also fit {}",
                {advice.drug, percent, sourceOf(guidance), result, rivals});
    } else if (!rivals.empty()) {
        say(criterion,
            doubtfulPatternOf(guidance.action),
            {advice.drug, sourceOf(guidance), result, rivals});
    } else {
        say(criterion, patternOf(guidance.action), {advice.drug, sourceOf(guidance), result});
    }
    criterion.recoverable = guidance.recommendation;
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

} // namespace

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
