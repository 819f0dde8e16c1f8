#include "core/pgx/caller.h"

#include "core/pgx/dpyd.h"
#include "core/pgx/functions.h"
#include "core/pgx/matcher.h"
#include "core/pgx/observed.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace consilium::pgx
{

namespace
{

using clinical::Pharmacogene;
using clinical::PharmacogeneKind;
using clinical::PositionState;

std::string writtenMatch(const GeneDefinition& gene, const Match& match)
{
    const auto name = [&](int at) { return gene.alleles[static_cast<std::size_t>(at)].reportedAs; };
    return match.second < 0 ? name(match.first) : name(match.first) + "/" + name(match.second);
}

void warnOfMissing(const GeneDefinition& gene, Pharmacogene& result)
{
    const auto isMissing = [](const clinical::PharmacogenePosition& position) {
        return position.state == PositionState::Missing ||
               position.state == PositionState::Unusable;
    };
    const auto& positions = result.positions;
    if (std::any_of(positions.begin(), positions.end(), isMissing))
        result.warnings.emplace_back("missing-positions");
    std::vector<std::string> keys;
    for (const auto& position : positions) {
        if (position.isKey && isMissing(position))
            keys.push_back(position.name);
    }
    if (keys.empty())
        return;
    result.warnings.emplace_back("missing-key-position");
    result.notes.push_back(
        fmt::format("{}: positions that every test of the gene should read were not: {}",
                    gene.gene,
                    fmt::join(keys, ", ")));
}

/// The positions of the definition; one that its source does not count is shown where it matters.
void showPositions(const GeneDefinition& gene, const Observed& observed, Pharmacogene& result)
{
    for (std::size_t at = 0; at < observed.positions.size(); ++at) {
        const auto& seen = observed.positions[at].position;
        if (!gene.positions[at].isApart || seen.state == PositionState::Variant)
            result.positions.push_back(seen);
        else
            result.notes.push_back(fmt::format(
                "{}: {}; matched, and not counted among the positions, as its source has it",
                seen.name,
                seen.genotype.empty() ? "not read" : seen.genotype));
    }
}

/// What stands against any call, in words; empty where nothing does.
std::string obstacle(const GeneDefinition& gene, const Observed& observed)
{
    std::vector<std::string> half;
    std::vector<std::string> unknown;
    std::vector<std::string> required;
    int usable = 0;
    for (std::size_t at = 0; at < observed.positions.size(); ++at) {
        const auto& seen = observed.positions[at];
        // What is shown only with a variant does not make a gene read.
        const bool isShown =
            !gene.positions[at].isApart || seen.position.state == PositionState::Variant;
        usable += isShown && seen.isRead() ? 1 : 0;
        if (seen.isHalf)
            half.push_back(seen.position.name);
        if (seen.isUnknown)
            unknown.push_back(seen.position.name);
        if (gene.positions[at].isRequired && !seen.isRead())
            required.push_back(seen.position.name);
    }
    if (usable == 0)
        return "No position of the gene's definitions was read.";
    if (!required.empty())
        return fmt::format("Not read, and no call without: {}.", fmt::join(required, ", "));
    if (!half.empty())
        return fmt::format("A variant was read on one allele and nothing on the other: {}.",
                           fmt::join(half, ", "));
    if (!unknown.empty())
        return fmt::format("A variant was read that the gene's definitions do not know: {}.",
                           fmt::join(unknown, ", "));
    return {};
}

/// One allele and two alleles side by side, as a caller writes a man's X that counts copies in one
/// place and not in another: two equal ones are one. False where that cannot be.
bool uniteCopies(Observed& observed)
{
    const auto has = [&](std::size_t copies) {
        return std::any_of(observed.positions.begin(),
                           observed.positions.end(),
                           [&](const auto& seen) { return seen.bases.size() == copies; });
    };
    if (!has(1) || !has(2))
        return true;
    for (auto& seen : observed.positions) {
        if (seen.isHet())
            return false;
        if (seen.bases.size() == 2)
            seen.bases.resize(1);
    }
    observed.notes.emplace_back("Positions with one allele stand beside such with two equal ones; "
                                "read as one allele each.");
    return true;
}

/// Names of the matches, each once, in their order.
std::vector<std::string> namesOf(const GeneDefinition& gene, const std::vector<Match>& matches)
{
    std::vector<std::string> names;
    std::set<std::string> known;
    for (const auto& match : matches) {
        auto name = writtenMatch(gene, match);
        if (known.insert(name).second)
            names.push_back(std::move(name));
    }
    return names;
}

/// The call that the definitions ask to report of several equally allowed ones; null where none.
const std::string* preferred(const GeneDefinition& gene, const std::vector<std::string>& names)
{
    const std::set<std::string> all(names.begin(), names.end());
    for (const auto& priority : gene.priorities) {
        if (std::set<std::string>(priority.among.begin(), priority.among.end()) == all)
            return &priority.pick;
    }
    return nullptr;
}

void callByAlleles(const GeneDefinition& gene,
                   const Observed& observed,
                   const GeneFunctions* functions,
                   Pharmacogene& result)
{
    const auto matches = match(gene, observed);
    if (matches.empty()) {
        result.reason = "No two known alleles of the gene explain the genotypes that were read.";
        return;
    }
    const bool isHaploid = matches.front().second < 0;
    result.kind = isHaploid ? PharmacogeneKind::Haploid : PharmacogeneKind::Diplotypes;
    const auto names = namesOf(gene, matches);
    const auto* pick = isHaploid ? nullptr : preferred(gene, names);
    std::vector<Match> best;
    for (const auto& match : matches) {
        const bool isBest = pick != nullptr ? writtenMatch(gene, match) == *pick
                                            : match.score == matches.front().score;
        if (isBest)
            best.push_back(match);
    }
    result.calls = namesOf(gene, best);
    for (const auto& name : result.calls) {
        const auto found = std::find_if(best.begin(), best.end(), [&](const Match& match) {
            return writtenMatch(gene, match) == name;
        });
        std::vector<std::string> alleles;
        for (const auto at : {found->first, found->second}) {
            if (at >= 0)
                alleles.push_back(gene.alleles[static_cast<std::size_t>(at)].reportedAs);
        }
        result.readings.push_back(readingOf(functions, std::move(alleles)));
    }
    if (pick != nullptr)
        result.notes.push_back(
            "Of the diplotypes that genotypes without phase allow, the one that the definitions "
            "ask for is reported.");
    if (!isHaploid || names.size() > 1)
        result.allCalls = names;
    if (pick != nullptr)
        std::stable_partition(result.allCalls.begin(),
                              result.allCalls.end(),
                              [&](const auto& name) { return name == *pick; });
    if (names.size() > 1)
        result.warnings.insert(result.warnings.begin(), "alternatives-possible");
}

/// Where SLCO1B1 has no diplotype, its guidance may rest on rs4149056 alone (CPIC guideline on
/// statins, PMID 35152405): C there is the base of *5.
void fallBack(const Observed& observed, const GeneFunctions* functions, Pharmacogene& result)
{
    for (const auto& seen : observed.positions) {
        if (seen.position.name != "rs4149056" || seen.bases.size() != 2 || seen.isHalf ||
            seen.isUnknown)
            continue;
        const auto changed = std::count(seen.bases.begin(), seen.bases.end(), "C");
        result.readings = {
            readingOf(functions, {changed == 2 ? "*5" : "*1", changed == 0 ? "*1" : "*5"})};
        result.warnings.emplace_back("fallback-rs4149056");
    }
}

} // namespace

Pharmacogene call(const GeneDefinition& gene,
                  const std::vector<clinical::GenotypeRecord>& records,
                  const Functions& functions)
{
    auto observed = observe(gene, records);
    Pharmacogene result;
    result.gene = gene.gene;
    result.calledBy = "Consilium, " + gene.source;
    showPositions(gene, observed, result);
    warnOfMissing(gene, result);
    result.reason = obstacle(gene, observed);
    if (result.reason.empty() && !uniteCopies(observed))
        result.reason = "Some genotypes have one allele and others two different ones.";
    const auto* known = functions.find(gene.gene);
    const bool isByVariants = isCalledByVariants(gene);
    if (result.reason.empty() && isByVariants &&
        std::any_of(observed.positions.begin(), observed.positions.end(), [](const auto& seen) {
            return seen.bases.size() == 1;
        }))
        result.reason = "Two alleles are needed.";
    if (result.reason.empty() && isByVariants)
        callByVariants(gene, observed, known, result);
    else if (result.reason.empty())
        callByAlleles(gene, observed, known, result);
    if (result.kind == PharmacogeneKind::NotCalled && gene.gene == "SLCO1B1")
        fallBack(observed, known, result);
    result.notes.insert(result.notes.end(), observed.notes.begin(), observed.notes.end());
    return result;
}

} // namespace consilium::pgx
