#include "core/options/pharmacogene_parts.h"

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

} // namespace

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

} // namespace consilium::options
