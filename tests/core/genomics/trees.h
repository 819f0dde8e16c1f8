#pragma once

#include "core/genomics/profile.h"
#include "tests/support/builders.h"

// Biomarkers and records in a line each, for the tests that evaluate one on the other.
namespace consilium::trees
{

using clinical::Finding;
using genomics::Match;
using genomics::Profile;
using genomics::Truth;
using knowledge::Biomarker;
using knowledge::Leaf;
using Operation = knowledge::Biomarker::Operation;

inline const terminology::GeneTable& genes()
{
    static const auto table =
        terminology::GeneTable::parse("EGFR\t\t\tERBB1\t\t\nKRAS\t\t\t\t\t\nALK\t\t\t\t\t\n"
                                      "ERBB2\t\t\tHER2\t\t\nBRCA1\t\t\t\t\t\nMET\t\t\t\t\t\n")
            .value();
    return table;
}

inline Biomarker leafOf(const Leaf& leaf) { return {Operation::Leaf, leaf, {}}; }

inline Biomarker variantOf(const std::string& gene, std::vector<std::string> protein)
{
    Leaf leaf;
    leaf.gene = gene;
    leaf.protein = std::move(protein);
    return leafOf(leaf);
}

inline Biomarker kindOf(Leaf::Kind kind, const std::string& gene)
{
    Leaf leaf;
    leaf.kind = kind;
    leaf.gene = gene;
    return leafOf(leaf);
}

inline Biomarker codonOf(const std::string& gene, std::vector<int> codons)
{
    auto tree = kindOf(Leaf::Kind::Codon, gene);
    tree.leaf.codons = std::move(codons);
    return tree;
}

inline Biomarker exonOf(const std::string& gene, int exon, const std::string& change)
{
    auto tree = kindOf(Leaf::Kind::Exon, gene);
    tree.leaf.exons = {exon};
    tree.leaf.change = change;
    return tree;
}

inline Biomarker
classOf(const std::string& gene, const std::string& variantClass, const std::string& origin)
{
    auto tree = kindOf(Leaf::Kind::Class, gene);
    tree.leaf.variantClass = variantClass;
    tree.leaf.origin = origin;
    return tree;
}

inline Biomarker markerOf(Leaf::Kind kind, const std::string& name, const std::string& status)
{
    Leaf leaf;
    leaf.kind = kind;
    leaf.name = name;
    leaf.status = status;
    return leafOf(leaf);
}

inline Biomarker levelOf(const std::string& name,
                         std::optional<double> atLeast,
                         std::optional<double> below,
                         const std::string& unit)
{
    auto tree = markerOf(Leaf::Kind::Expression, name, {});
    tree.leaf.atLeast = atLeast;
    tree.leaf.below = below;
    tree.leaf.unit = unit;
    return tree;
}

inline Finding placed(Finding finding, const std::string& exon)
{
    finding.exon = exon;
    return finding;
}

inline Finding stated(Finding finding, const std::string& significance, clinical::Origin origin)
{
    finding.clinicalSignificance = significance;
    finding.origin = origin;
    return finding;
}

inline Finding annotated(Finding finding, std::vector<std::string> consequences)
{
    finding.consequences = std::move(consequences);
    return finding;
}

inline clinical::Case with(std::vector<Finding> findings, std::vector<clinical::Assay> assays = {})
{
    clinical::Case record;
    record.findings = std::move(findings);
    record.assays = std::move(assays);
    return record;
}

inline Match answer(const clinical::Case& record, const Biomarker& biomarker)
{
    return Profile::of(record, genes()).evaluate(biomarker);
}

} // namespace consilium::trees
