#include "core/knowledge/terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace consilium::knowledge
{

namespace
{

using Term = std::set<std::string>; ///< conditions that hold together
using Terms = std::set<Term>;       ///< alternatives

constexpr std::size_t kMostTerms = 4096;

std::string numbers(const char* word, const std::vector<int>& values)
{
    return values.empty() ? std::string() : fmt::format(" {} {}", word, fmt::join(values, ", "));
}

std::string threshold(const Leaf& leaf)
{
    std::string text = leaf.status.empty() ? std::string() : ' ' + leaf.status;
    if (leaf.atLeast)
        text += fmt::format(" at least {:g}", *leaf.atLeast);
    if (leaf.below)
        text += fmt::format(" below {:g}", *leaf.below);
    return leaf.unit.empty() ? text : text + ' ' + leaf.unit;
}

/// One text for each alternative that the leaf lists.
std::vector<std::string> leafTexts(const Leaf& leaf)
{
    std::vector<std::string> all;
    switch (leaf.kind) {
    case Leaf::Kind::Variant:
        for (const auto& change : leaf.protein)
            all.push_back(leaf.gene + ' ' + change);
        break;
    case Leaf::Kind::Codon:
        for (const int codon : leaf.codons)
            all.push_back(fmt::format("{} codon {}", leaf.gene, codon));
        break;
    case Leaf::Kind::Exon:
        for (const int exon : leaf.exons)
            all.push_back(fmt::format("{} exon {} {}", leaf.gene, exon, leaf.change));
        break;
    case Leaf::Kind::Class:
        all.push_back(leaf.gene + ' ' + leaf.variantClass +
                      (leaf.firstCodon == 0
                           ? std::string()
                           : fmt::format(" codons {} to {}", leaf.firstCodon, leaf.lastCodon)));
        break;
    case Leaf::Kind::Arm:
        all.push_back(leaf.name + ' ' + leaf.change);
        break;
    case Leaf::Kind::Fusion:
        all.push_back(leaf.gene + (leaf.partner.empty() ? "" : "::" + leaf.partner) + " fusion");
        break;
    case Leaf::Kind::Amplification:
        all.push_back(leaf.gene + " amplification");
        break;
    case Leaf::Kind::Deletion:
        all.push_back(leaf.gene + " deletion");
        break;
    case Leaf::Kind::WildType:
        all.push_back(leaf.gene + " wild type" + numbers("codons", leaf.codons) +
                      numbers("exons", leaf.exons));
        break;
    case Leaf::Kind::Signature:
    case Leaf::Kind::Expression:
        all.push_back(leaf.name + threshold(leaf));
        break;
    }
    if (leaf.origin != "any") {
        for (auto& text : all)
            text += " (" + leaf.origin + ')';
    }
    return all;
}

std::string joined(const Term& term) { return fmt::format("{}", fmt::join(term, " + ")); }

std::string joinedAny(const Terms& terms)
{
    std::vector<std::string> all;
    for (const auto& term : terms)
        all.push_back(joined(term));
    return fmt::format("{}", fmt::join(all, " or "));
}

/// How many alternatives the tree holds at most, without working them out; never above kMostTerms
/// + 1.
std::size_t countOf(const Biomarker& tree)
{
    if (tree.operation == Biomarker::Operation::Leaf)
        return leafTexts(tree.leaf).size();
    std::size_t count = tree.operation == Biomarker::Operation::All ? 1 : 0;
    for (const auto& child : tree.children) {
        const auto more = countOf(child);
        count = tree.operation == Biomarker::Operation::All ? count * more : count + more;
        count = std::min(count, kMostTerms + 1);
    }
    return count;
}

/// The tree as it is nested, its branches in alphabetical order.
std::string nested(const Biomarker& tree)
{
    std::set<std::string> branches;
    if (tree.operation == Biomarker::Operation::Leaf) {
        for (auto& text : leafTexts(tree.leaf))
            branches.insert(std::move(text));
    }
    for (const auto& child : tree.children)
        branches.insert('(' + nested(child) + ')');
    const auto text = fmt::format(
        "{}", fmt::join(branches, tree.operation == Biomarker::Operation::All ? " + " : " or "));
    return tree.operation == Biomarker::Operation::Not ? "not (" + text + ')' : text;
}

Terms cross(const Terms& a, const Terms& b)
{
    Terms all;
    for (const auto& left : a) {
        for (auto both : b) {
            both.insert(left.begin(), left.end());
            all.insert(std::move(both));
        }
    }
    return all;
}

/// Of a tree with at most kMostTerms alternatives.
Terms alternatives(const Biomarker& tree)
{
    Terms all;
    switch (tree.operation) {
    case Biomarker::Operation::Leaf:
        for (auto& text : leafTexts(tree.leaf))
            all.insert({std::move(text)});
        break;
    case Biomarker::Operation::Any:
        for (const auto& child : tree.children)
            all.merge(alternatives(child));
        break;
    case Biomarker::Operation::All:
        all = {{}};
        for (const auto& child : tree.children)
            all = cross(all, alternatives(child));
        break;
    case Biomarker::Operation::Not:
        for (const auto& child : tree.children)
            all.insert({"not (" + joinedAny(alternatives(child)) + ')'});
        break;
    }
    return all;
}

} // namespace

std::vector<std::string> termsOf(const Biomarker& biomarker)
{
    if (countOf(biomarker) > kMostTerms)
        return {nested(biomarker)};
    const auto terms = alternatives(biomarker);
    std::set<std::string> all;
    for (const auto& term : terms)
        all.insert(joined(term));
    return {all.begin(), all.end()};
}

std::string_view name(Effect effect)
{
    switch (effect) {
    case Effect::Sensitive:
        return "sensitive";
    case Effect::Resistant:
        return "resistant";
    case Effect::Toxic:
        return "toxic";
    case Effect::PrognosticGood:
        return "prognostic-good";
    case Effect::PrognosticPoor:
        return "prognostic-poor";
    case Effect::Diagnostic:
        return "diagnostic";
    }
    return "";
}

std::string_view name(Line line)
{
    switch (line) {
    case Line::First:
        return "first";
    case Line::Later:
        return "later";
    case Line::Any:
        return "any";
    case Line::Adjuvant:
        return "adjuvant";
    case Line::Neoadjuvant:
        return "neoadjuvant";
    case Line::Maintenance:
        return "maintenance";
    }
    return "";
}

std::string_view name(Extent extent)
{
    switch (extent) {
    case Extent::Early:
        return "early";
    case Extent::Advanced:
        return "advanced";
    case Extent::Any:
        return "any";
    }
    return "";
}

} // namespace consilium::knowledge
