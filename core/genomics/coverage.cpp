#include "core/genomics/coverage.h"

#include <algorithm>

namespace consilium::genomics
{

namespace
{

bool isFor(const knowledge::TumourScope& scope,
           const terminology::TumourTree& tumours,
           const std::string& oncotree)
{
    const auto holds = [&](const std::string& code) { return tumours.isWithin(oncotree, code); };
    return std::any_of(scope.in.begin(), scope.in.end(), holds) &&
           std::none_of(scope.outside.begin(), scope.outside.end(), holds);
}

void collect(const knowledge::Biomarker& biomarker, std::set<std::string>& genes)
{
    for (const auto& child : biomarker.children)
        collect(child, genes);
    using Kind = knowledge::Leaf::Kind;
    const auto& leaf = biomarker.leaf;
    if (biomarker.operation == knowledge::Biomarker::Operation::Leaf &&
        leaf.kind != Kind::Signature && leaf.kind != Kind::Expression && !leaf.gene.empty())
        genes.insert(leaf.gene);
}

} // namespace

std::vector<std::string> genesThatMatter(const knowledge::Pack& pack,
                                         const terminology::TumourTree& tumours,
                                         const std::string& oncotree)
{
    std::set<std::string> genes;
    for (const auto& statement : pack.statements) {
        // Imported evidence without a label makes no gene one that has to be tested.
        const bool isLevel = statement.amp.starts_with("I-") || statement.amp.starts_with("II-");
        if (isLevel && statement.isReviewed() && !statement.isAgainst() &&
            isFor(statement.tumour, tumours, oncotree))
            collect(statement.biomarker, genes);
    }
    return {genes.begin(), genes.end()};
}

Message CoverageStrip::words() const
{
    return {"{} of {} genes that matter in this tumour were tested",
            {std::to_string(tested), std::to_string(genes.size())}};
}

CoverageStrip coverageOf(const Profile& profile, const std::vector<std::string>& genes)
{
    CoverageStrip strip;
    for (const auto& gene : genes) {
        auto status = profile.status(gene);
        if (status.state == GeneState::Altered || status.state == GeneState::TestedNormal)
            ++strip.tested;
        strip.genes.push_back({gene, status.state, std::move(status.why)});
    }
    return strip;
}

} // namespace consilium::genomics
