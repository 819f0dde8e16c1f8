#include "core/options/matches.h"

#include "core/options/situation.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::Effect;
using knowledge::Leaf;
using knowledge::Statement;

void addLeaves(const knowledge::Biomarker& biomarker, std::set<int>& kinds)
{
    using Kind = Leaf::Kind;
    if (biomarker.operation == knowledge::Biomarker::Operation::Leaf) {
        const auto& leaf = biomarker.leaf;
        // A class of "any" is the gene as a whole.
        const bool isGene = leaf.kind == Kind::Class && leaf.variantClass == "any";
        kinds.insert(leaf.kind == Kind::Variant         ? 0
                     : leaf.kind == Kind::Codon         ? 1
                     : leaf.kind == Kind::Exon          ? 2
                     : isGene                           ? 4
                     : leaf.kind == Kind::Class         ? 3
                     : leaf.kind == Kind::Fusion        ? 5
                     : leaf.kind == Kind::Amplification ? 6
                     : leaf.kind == Kind::Deletion      ? 6
                     : leaf.kind == Kind::Arm           ? 7
                     : leaf.kind == Kind::WildType      ? 8
                     : leaf.kind == Kind::Signature     ? 9
                                                        : 10);
    }
    for (const auto& child : biomarker.children)
        addLeaves(child, kinds);
}

/// Puts one statement where it belongs.
void file(const Statement& statement,
          const genomics::Match& match,
          const terminology::DrugTable& drugs,
          Matches& matches,
          std::map<std::vector<std::string>, TherapyEvidence>& byTherapy)
{
    const bool isMet = match.truth == Truth::True;
    if (statement.effect == Effect::Sensitive && !statement.therapy.empty()) {
        if (!makesOption(statement, drugs)) {
            if (isMet && statement.isAgainst())
                byTherapy[statement.therapy].conflicting.push_back(&statement);
            else if (isMet)
                matches.research.push_back(&statement);
            return;
        }
        if (isMet)
            byTherapy[statement.therapy].met.push_back(&statement);
        else if (match.truth == Truth::Unknown)
            byTherapy[statement.therapy].open.emplace_back(&statement, match.missingTests);
        return;
    }
    if (!isMet || statement.isAgainst())
        return;
    if (statement.effect == Effect::Resistant)
        matches.resistance.push_back(&statement);
    else if (statement.effect == Effect::Toxic)
        matches.adverse.push_back(&statement);
    else if (statement.effect != Effect::Sensitive)
        matches.prognosis.push_back(&statement);
}

} // namespace

Matches matchesOf(const clinical::Case& record, const Knowledge& knowledge)
{
    const auto* leading = clinical::leadingTumour(record);
    const Situation situation{
        record,
        knowledge,
        genomics::Profile::of(record, knowledge.genes, knowledge.oncogenicity),
        {},
        DiseaseExtent::Unknown,
        leading == nullptr ? std::string() : leading->oncotree,
        {}};
    Matches matches;
    matches.hiddenByFilter = situation.profile.hiddenByFilter();
    std::map<std::vector<std::string>, TherapyEvidence> byTherapy;
    for (const auto& statement : knowledge.pack.statements) {
        const auto scope = scopeOf(statement.tumour, situation);
        if (scope == Scope::Inside)
            file(statement,
                 situation.profile.evaluate(statement.biomarker),
                 knowledge.drugs,
                 matches,
                 byTherapy);
        else if (scope == Scope::Outside && statement.effect == Effect::Sensitive &&
                 levelRank(statement.amp) <= 1 && !statement.therapy.empty() &&
                 statement.isReviewed() && !statement.isAgainst() &&
                 situation.profile.evaluate(statement.biomarker).truth == Truth::True)
            matches.elsewhere.push_back(&statement);
    }
    for (auto& [therapy, evidence] : byTherapy) {
        if (evidence.met.empty() && evidence.open.empty())
            continue;
        evidence.therapy = therapy;
        for (const auto* statement : matches.resistance) {
            if (isMeantBy(*statement, therapy, knowledge.drugs))
                evidence.resistance.push_back(statement);
        }
        for (const auto* statement : matches.adverse) {
            if (isMeantBy(*statement, therapy, knowledge.drugs))
                evidence.adverse.push_back(statement);
        }
        matches.therapies.push_back(std::move(evidence));
    }
    return matches;
}

std::string precisionOf(const knowledge::Biomarker& biomarker)
{
    static constexpr std::array<const char*, 11> kNames{"allele",
                                                        "codon",
                                                        "exon",
                                                        "class",
                                                        "gene",
                                                        "fusion",
                                                        "copy number",
                                                        "arm",
                                                        "wild type",
                                                        "signature",
                                                        "expression"};
    std::set<int> kinds;
    addLeaves(biomarker, kinds);
    std::vector<std::string> words;
    for (const int kind : kinds)
        words.emplace_back(kNames[static_cast<std::size_t>(kind)]);
    return fmt::format("{}", fmt::join(words, " + "));
}

} // namespace consilium::options
