#include "core/genomics/profile.h"

#include <algorithm>

namespace consilium::genomics
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using knowledge::Biomarker;
using knowledge::Leaf;

bool hasOrigin(const Finding& finding, const std::string& origin)
{
    if (origin == "germline")
        return finding.origin == clinical::Origin::Germline;
    return origin != "somatic" || finding.origin != clinical::Origin::Germline;
}

bool overlaps(const ProteinChange& change, const std::vector<int>& codons)
{
    return std::any_of(codons.begin(), codons.end(), [&](int codon) {
        return change.first <= codon && codon <= change.last;
    });
}

bool hasExon(const Reading& reading, const std::vector<int>& exons)
{
    return std::any_of(exons.begin(), exons.end(), [&](int exon) {
        return std::find(reading.exons.begin(), reading.exons.end(), exon) != reading.exons.end();
    });
}

bool isSmall(const Finding& finding)
{
    return finding.kind == FindingKind::SmallVariant;
}

bool matches(const Leaf& leaf, const Finding& finding, const Reading& reading)
{
    const bool sameGene = reading.gene == leaf.gene;
    switch (leaf.kind) {
    case Leaf::Kind::Variant:
        return sameGene && isSmall(finding) && reading.protein &&
               std::any_of(leaf.protein.begin(), leaf.protein.end(), [&](const std::string& wanted) {
                   const auto change = parseProteinChange(wanted);
                   return change && change->text == reading.protein->text;
               });
    case Leaf::Kind::Codon:
        return sameGene && isSmall(finding) && !reading.isSilent && reading.protein &&
               overlaps(*reading.protein, leaf.codons);
    case Leaf::Kind::Exon:
        if (!sameGene || !hasExon(reading, leaf.exons))
            return false;
        if (leaf.change == "deletion")
            return reading.isInFrameDeletion;
        if (leaf.change == "insertion")
            return reading.isInFrameInsertion;
        if (leaf.change == "skipping")
            return reading.isExonSkipping;
        return isSmall(finding) && !reading.isSilent;
    case Leaf::Kind::Class: return sameGene && !reading.isSilent && isOfClass(finding, reading, leaf.variantClass);
    case Leaf::Kind::Fusion:
        return (finding.kind == FindingKind::Fusion || finding.kind == FindingKind::StructuralVariant) &&
               (sameGene || reading.partner == leaf.gene) &&
               (leaf.partner.empty() || reading.partner == leaf.partner || reading.gene == leaf.partner);
    case Leaf::Kind::Amplification:
        return sameGene && finding.kind == FindingKind::CopyNumber && finding.copyNumberClass == "amplification";
    case Leaf::Kind::Deletion:
        return sameGene && finding.kind == FindingKind::CopyNumber && finding.copyNumberClass == "deletion";
    case Leaf::Kind::WildType:
        // Here a match is what breaks the wild type.
        if (!sameGene || !isSmall(finding) || reading.isSilent)
            return false;
        if (!leaf.codons.empty())
            return reading.protein && overlaps(*reading.protein, leaf.codons);
        return leaf.exons.empty() || hasExon(reading, leaf.exons);
    case Leaf::Kind::Signature:
    case Leaf::Kind::Expression: return false;
    }
    return false;
}

Truth negate(Truth truth)
{
    return truth == Truth::True ? Truth::False : truth == Truth::False ? Truth::True : Truth::Unknown;
}

/// A finding of the gene whose protein change or exon is not stated could be the one asked for.
bool couldMatch(const Leaf& leaf, const Finding& finding, const Reading& reading)
{
    if (reading.gene != leaf.gene || reading.isSilent || !isSmall(finding))
        return false;
    const bool hasChange = reading.protein && reading.protein->kind != ProteinChange::Kind::Unknown;
    switch (leaf.kind) {
    case Leaf::Kind::Variant:
    case Leaf::Kind::Codon: return !hasChange && finding.consequences.empty();
    case Leaf::Kind::Exon: return reading.exons.empty();
    case Leaf::Kind::Class: return finding.clinicalSignificance.empty() && leaf.variantClass != "truncating";
    case Leaf::Kind::WildType: return !hasChange && !leaf.codons.empty();
    default: return false;
    }
}

} // namespace

Match Profile::evaluateGenomic(const Leaf& leaf) const
{
    Match match;
    bool isOpen = false;
    for (const auto& reading : m_readings) {
        const auto& finding = m_record.findings[static_cast<std::size_t>(reading.finding)];
        const bool isLimited = leaf.kind == Leaf::Kind::Class || leaf.kind == Leaf::Kind::Variant;
        if (isLimited && !hasOrigin(finding, leaf.origin))
            continue;
        if (matches(leaf, finding, reading))
            match.findings.push_back(reading.finding);
        else
            isOpen = isOpen || couldMatch(leaf, finding, reading);
    }
    const Question question = leaf.kind == Leaf::Kind::Fusion ? Question::Fusions
                              : leaf.kind == Leaf::Kind::Amplification || leaf.kind == Leaf::Kind::Deletion
                                  ? Question::CopyNumber
                                  : Question::SmallVariants;
    if (!match.findings.empty())
        match.truth = Truth::True;
    else if (!isOpen && isTested(leaf.gene, question))
        match.truth = Truth::False;
    else
        match.missingTests.insert(question == Question::Fusions      ? leaf.gene + " fusion"
                                  : question == Question::CopyNumber ? leaf.gene + " copy number"
                                                                     : leaf.gene);
    if (leaf.kind == Leaf::Kind::WildType)
        match.truth = negate(match.truth);
    return match;
}

Match Profile::evaluateMarker(const Leaf& leaf) const
{
    // The latest result of the marker decides; results without a date come before dated ones.
    const Finding* latest = nullptr;
    int index = -1;
    for (std::size_t at = 0; at < m_record.findings.size(); ++at) {
        const auto& finding = m_record.findings[at];
        if (!clinical::counts(finding.assertion) || finding.name != leaf.name)
            continue;
        if (latest == nullptr || latest->date <= finding.date) {
            latest = &finding;
            index = static_cast<int>(at);
        }
    }
    Match match;
    const auto unknown = [&] {
        match.missingTests.insert(leaf.name);
        return match;
    };
    if (latest == nullptr)
        return unknown();
    match.findings.push_back(index);
    if (leaf.atLeast || leaf.below) {
        if (!latest->quantity)
            return unknown();
        // A censored value answers only where the whole range it allows lies on one side of the threshold.
        const auto& quantity = *latest->quantity;
        const bool isUpperBound = quantity.comparator == Comparator::Less || quantity.comparator == Comparator::LessOrEqual;
        const bool isLowerBound =
            quantity.comparator == Comparator::Greater || quantity.comparator == Comparator::GreaterOrEqual;
        const double limit = leaf.atLeast ? *leaf.atLeast : *leaf.below;
        Truth isReached = quantity.value >= limit ? Truth::True : Truth::False;
        if (isUpperBound)
            isReached = quantity.value < limit || (quantity.comparator == Comparator::Less && quantity.value <= limit)
                            ? Truth::False
                            : Truth::Unknown;
        else if (isLowerBound)
            isReached = quantity.value >= limit ? Truth::True : Truth::Unknown;
        match.truth = leaf.atLeast ? isReached : negate(isReached);
        return match.truth == Truth::Unknown ? unknown() : match;
    }
    if (latest->status.empty())
        return unknown();
    match.truth = latest->status == leaf.status ? Truth::True : Truth::False;
    return match;
}

Match Profile::evaluateLeaf(const Leaf& leaf) const
{
    const bool isMarker = leaf.kind == Leaf::Kind::Signature || leaf.kind == Leaf::Kind::Expression;
    return isMarker ? evaluateMarker(leaf) : evaluateGenomic(leaf);
}

Match Profile::evaluate(const Biomarker& biomarker) const
{
    using Operation = Biomarker::Operation;
    if (biomarker.operation == Operation::Leaf)
        return evaluateLeaf(biomarker.leaf);
    if (biomarker.operation == Operation::Not) {
        Match match = evaluate(biomarker.children.front());
        match.truth = negate(match.truth);
        return match;
    }
    // Kleene logic: any True settles an "any", any False settles an "all"; only the deciding children speak.
    const Truth deciding = biomarker.operation == Operation::Any ? Truth::True : Truth::False;
    Match sum;
    sum.truth = negate(deciding);
    Match open;
    bool isDecided = false;
    bool isOpen = false;
    for (const auto& child : biomarker.children) {
        Match part = evaluate(child);
        isDecided = isDecided || part.truth == deciding;
        isOpen = isOpen || part.truth == Truth::Unknown;
        Match& into = part.truth == Truth::Unknown ? open : sum;
        if (part.truth != deciding && isDecided && deciding == Truth::True)
            continue;
        into.findings.insert(into.findings.end(), part.findings.begin(), part.findings.end());
        into.missingTests.insert(part.missingTests.begin(), part.missingTests.end());
    }
    if (isDecided) {
        sum.truth = deciding;
        sum.missingTests.clear();
    } else if (isOpen) {
        sum.truth = Truth::Unknown;
        sum.findings.insert(sum.findings.end(), open.findings.begin(), open.findings.end());
        sum.missingTests = open.missingTests;
    }
    std::sort(sum.findings.begin(), sum.findings.end());
    sum.findings.erase(std::unique(sum.findings.begin(), sum.findings.end()), sum.findings.end());
    return sum;
}

} // namespace consilium::genomics
