#include "ui/genome/asked_tests.h"

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

using genomics::Truth;
using knowledge::Biomarker;
using knowledge::Leaf;

AskedTest::Kind kindOf(Leaf::Kind kind)
{
    switch (kind) {
    case Leaf::Kind::Fusion:
        return AskedTest::Kind::Fusions;
    case Leaf::Kind::Amplification:
    case Leaf::Kind::Deletion:
    case Leaf::Kind::Arm:
        return AskedTest::Kind::CopyNumber;
    case Leaf::Kind::Signature:
    case Leaf::Kind::Expression:
        return AskedTest::Kind::Marker;
    case Leaf::Kind::Variant:
    case Leaf::Kind::Codon:
    case Leaf::Kind::Exon:
    case Leaf::Kind::Class:
    case Leaf::Kind::WildType:
        return AskedTest::Kind::SmallVariants;
    }
    return AskedTest::Kind::SmallVariants;
}

/// The words of genomics::Profile::evaluate, so that a row and the ranking name a test alike.
std::string labelOf(AskedTest::Kind kind, const std::string& gene)
{
    switch (kind) {
    case AskedTest::Kind::Fusions:
        return gene + " fusion";
    case AskedTest::Kind::CopyNumber:
        return gene + " copy number";
    case AskedTest::Kind::SmallVariants:
    case AskedTest::Kind::Marker:
        return gene;
    }
    return gene;
}

/// The widest question of a kind about a gene: any fusion, either change of copies, any change that
/// is not silent.
std::vector<Leaf> widest(AskedTest::Kind kind, const std::string& gene)
{
    const auto leaf = [&](Leaf::Kind leafKind) {
        Leaf made;
        made.kind = leafKind;
        made.gene = gene;
        return made;
    };
    switch (kind) {
    case AskedTest::Kind::Fusions:
        return {leaf(Leaf::Kind::Fusion)};
    case AskedTest::Kind::CopyNumber:
        return {leaf(Leaf::Kind::Amplification), leaf(Leaf::Kind::Deletion)};
    case AskedTest::Kind::SmallVariants:
        return {leaf(Leaf::Kind::WildType)};
    case AskedTest::Kind::Marker:
        return {};
    }
    return {};
}

} // namespace

void forEachLeaf(const Biomarker& biomarker, const std::function<void(const Leaf&)>& visit)
{
    if (biomarker.operation == Biomarker::Operation::Leaf)
        visit(biomarker.leaf);
    for (const auto& child : biomarker.children)
        forEachLeaf(child, visit);
}

bool isAskedHere(const knowledge::TumourScope& scope,
                 const services::Toolbox& toolbox,
                 const options::Ranking& ranking)
{
    const auto& type = ranking.tumourType;
    if (type.empty())
        return true;
    const auto within = [&](const std::string& code) {
        return toolbox.tumours.isWithin(type, code);
    };
    if (std::any_of(scope.outside.begin(), scope.outside.end(), within))
        return false;
    return std::any_of(scope.in.begin(), scope.in.end(), [&](const std::string& code) {
        return within(code) || toolbox.tumours.isWithin(code, type);
    });
}

std::vector<AskedTest> askedTests(const services::Toolbox& toolbox, const options::Ranking& ranking)
{
    std::map<std::string, AskedTest> byLabel;
    for (const auto& statement : toolbox.pack.statements) {
        // Evidence that was only imported asks for no test.
        if (!statement.isReviewed() || statement.isAgainst() ||
            !isAskedHere(statement.tumour, toolbox, ranking))
            continue;
        forEachLeaf(statement.biomarker, [&](const Leaf& leaf) {
            if (leaf.kind == Leaf::Kind::Arm)
                return; // cytogenetics: a test of the chromosomes, not of a gene
            const auto kind = kindOf(leaf.kind);
            const auto& gene = kind == AskedTest::Kind::Marker ? leaf.name : leaf.gene;
            auto& asked = byLabel[labelOf(kind, gene)];
            if (asked.statements.empty())
                asked = {kind, gene, labelOf(kind, gene), {}, widest(kind, gene)};
            if (asked.statements.empty() || asked.statements.back() != &statement)
                asked.statements.push_back(&statement);
        });
    }
    std::vector<AskedTest> tests;
    tests.reserve(byLabel.size());
    for (auto& [label, asked] : byLabel)
        tests.push_back(std::move(asked));
    return tests;
}

Truth truthOf(const AskedTest& asked, const genomics::Profile& profile)
{
    bool isOpen = false;
    for (const auto& leaf : asked.leaves) {
        Biomarker question;
        question.leaf = leaf;
        auto truth = profile.evaluate(question).truth;
        // A wild type that is broken is something found.
        if (leaf.kind == Leaf::Kind::WildType && truth != Truth::Unknown)
            truth = truth == Truth::True ? Truth::False : Truth::True;
        if (truth == Truth::True)
            return Truth::True;
        isOpen = isOpen || truth == Truth::Unknown;
    }
    return isOpen ? Truth::Unknown : Truth::False;
}

std::vector<std::string> wildTypeGenes(const Biomarker& biomarker)
{
    std::vector<std::string> genes;
    forEachLeaf(biomarker, [&](const Leaf& leaf) {
        if (leaf.kind == Leaf::Kind::WildType)
            genes.push_back(leaf.gene);
    });
    return genes;
}

} // namespace consilium::ui
