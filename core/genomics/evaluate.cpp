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

bool isSmall(const Finding& finding) { return finding.kind == FindingKind::SmallVariant; }

/// A class asked for in a part of the protein: unknown codons lie nowhere.
bool isInRange(const Leaf& leaf, const Finding& finding, const Reading& reading)
{
    return leaf.firstCodon == 0 || finding.name == "kinase domain" || // as the report states it
           (reading.protein && reading.protein->first >= leaf.firstCodon &&
            reading.protein->last <= leaf.lastCodon);
}

bool isAnyOf(const std::string& word, std::initializer_list<std::string_view> wanted)
{
    return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
}

bool matches(const Leaf& leaf, const Finding& finding, const Reading& reading)
{
    const bool sameGene = reading.gene == leaf.gene;
    switch (leaf.kind) {
    case Leaf::Kind::Variant:
        return sameGene && isSmall(finding) && reading.protein &&
               std::any_of(
                   leaf.protein.begin(), leaf.protein.end(), [&](const std::string& wanted) {
                       const auto change = parseProteinChange(wanted);
                       return change && change->text == reading.protein->text;
                   });
    case Leaf::Kind::Codon:
        return sameGene && isSmall(finding) && !reading.isSilent && reading.protein &&
               overlaps(*reading.protein, leaf.codons);
    case Leaf::Kind::Exon:
        if (!sameGene || !hasExon(reading, leaf.exons) ||
            (leaf.variantClass == "oncogenic" && isStatedHarmless(finding)))
            return false;
        if (leaf.change == "deletion")
            return reading.isInFrameDeletion;
        if (leaf.change == "insertion")
            return reading.isInFrameInsertion;
        if (leaf.change == "skipping")
            return reading.isExonSkipping;
        if (leaf.change == "splice-site")
            return reading.isSpliceSite;
        return isSmall(finding) && !reading.isSilent;
    case Leaf::Kind::Class:
        return sameGene && !reading.isSilent && isInRange(leaf, finding, reading) &&
               isOfClass(finding, reading, leaf.variantClass);
    case Leaf::Kind::Fusion:
        return (finding.kind == FindingKind::Fusion ||
                (finding.kind == FindingKind::StructuralVariant &&
                 (leaf.change.empty() || !reading.partner.empty()))) &&
               (sameGene || reading.partner == leaf.gene) &&
               (leaf.partner.empty() || reading.partner == leaf.partner ||
                reading.gene == leaf.partner);
    case Leaf::Kind::Amplification:
        return sameGene && finding.kind == FindingKind::CopyNumber &&
               finding.copyNumberClass == "amplification";
    case Leaf::Kind::Deletion:
        return sameGene && finding.kind == FindingKind::CopyNumber &&
               finding.copyNumberClass == "deletion";
    case Leaf::Kind::Arm:
        return finding.kind == FindingKind::ArmCopyNumber && finding.name == leaf.name &&
               (leaf.change == "deletion"
                    ? isAnyOf(finding.copyNumberClass, {"deletion", "loss"})
                    : isAnyOf(finding.copyNumberClass, {"gain", "amplification"}));
    case Leaf::Kind::WildType:
        // Here a match is what breaks the wild type.
        if (!sameGene || !isSmall(finding) || reading.isSilent)
            return false;
        if (!leaf.codons.empty())
            return reading.protein && overlaps(*reading.protein, leaf.codons);
        return leaf.exons.empty() || hasExon(reading, leaf.exons);
    case Leaf::Kind::Signature:
    case Leaf::Kind::Expression:
        return false;
    }
    return false;
}

Truth negate(Truth truth)
{
    return truth == Truth::True    ? Truth::False
           : truth == Truth::False ? Truth::True
                                   : Truth::Unknown;
}

bool hasAnyTerm(const Finding& finding, std::initializer_list<std::string_view> wanted)
{
    return std::any_of(
        finding.consequences.begin(), finding.consequences.end(), [&](const std::string& term) {
            return std::find(wanted.begin(), wanted.end(), term) != wanted.end();
        });
}

/// A small variant that changes the protein in a way that is not stated.
bool isChangeOpen(const Finding& finding, const Reading& reading)
{
    if (reading.protein && reading.protein->kind != ProteinChange::Kind::Unknown)
        return false;
    return finding.consequences.empty() || hasAnyTerm(finding,
                                                      {"missense_variant",
                                                       "protein_altering_variant",
                                                       "coding_sequence_variant",
                                                       "inframe_deletion",
                                                       "inframe_insertion",
                                                       "conservative_inframe_deletion",
                                                       "conservative_inframe_insertion",
                                                       "disruptive_inframe_deletion",
                                                       "disruptive_inframe_insertion",
                                                       "stop_gained",
                                                       "frameshift_variant"});
}

bool couldMatchSmall(const Leaf& leaf, const Finding& finding, const Reading& reading)
{
    if (reading.gene != leaf.gene || reading.isSilent || !isSmall(finding))
        return false;
    switch (leaf.kind) {
    case Leaf::Kind::Variant:
    case Leaf::Kind::Codon:
        return isChangeOpen(finding, reading);
    case Leaf::Kind::Exon:
        // A variant at the splice site of an exon may skip it; only the transcript tells.
        return reading.exons.empty() ||
               (leaf.change == "skipping" && hasExon(reading, leaf.exons) &&
                hasAnyTerm(finding, {"splice_donor_variant", "splice_acceptor_variant"}));
    case Leaf::Kind::Class:
        if (leaf.firstCodon != 0 && !isInRange(leaf, finding, reading))
            return isChangeOpen(finding, reading);
        return finding.clinicalSignificance.empty() &&
               isAnyOf(leaf.variantClass, {"oncogenic", "pathogenic"}) &&
               reading.oncogenicity.value_or(OncogenicityClass::Uncertain) >
                   OncogenicityClass::LikelyBenign;
    case Leaf::Kind::WildType:
        return leaf.codons.empty() ? !leaf.exons.empty() && reading.exons.empty()
                                   : isChangeOpen(finding, reading);
    case Leaf::Kind::Fusion:
    case Leaf::Kind::Amplification:
    case Leaf::Kind::Deletion:
    case Leaf::Kind::Arm:
    case Leaf::Kind::Signature:
    case Leaf::Kind::Expression:
        return false;
    }
    return false;
}

/// Whether a finding that does not match could be the one asked for, had its report said more.
bool couldMatch(const Leaf& leaf, const Finding& finding, const Reading& reading)
{
    if (finding.kind == FindingKind::CopyNumber) {
        const bool isClassOpen = reading.gene == leaf.gene && finding.copyNumberClass.empty();
        return isClassOpen &&
               ((leaf.kind == Leaf::Kind::Amplification && finding.copyNumber.value_or(3) > 2) ||
                (leaf.kind == Leaf::Kind::Deletion && finding.copyNumber.value_or(0) < 2));
    }
    if (finding.kind == FindingKind::Fusion || finding.kind == FindingKind::StructuralVariant)
        return leaf.kind == Leaf::Kind::Fusion && (!leaf.partner.empty() || !leaf.change.empty()) &&
               reading.partner.empty() &&
               (reading.gene == leaf.gene || reading.gene == leaf.partner);
    return couldMatchSmall(leaf, finding, reading);
}

/// The finding's number in the unit of the leaf. Empty where its unit is missing or measures
/// something else.
std::optional<double> numberFor(const Leaf& leaf, Quantity quantity)
{
    // Annotations in braces are no part of a unit ("1/1000000{Base}", "{score}"): UCUM 2.1,
    // section 6.
    for (auto open = quantity.unit.find('{'); open != std::string::npos;
         open = quantity.unit.find('{')) {
        const auto close = quantity.unit.find('}', open);
        quantity.unit.erase(open, close == std::string::npos ? close : close - open + 1);
    }
    const bool isBurden = leaf.kind == Leaf::Kind::Signature && leaf.name == "TMB";
    if (!isBurden && (leaf.unit.empty() || leaf.unit == "score")) // a score is a pure number
        return quantity.unit.empty() || quantity.unit == "1" ? std::optional(quantity.value)
                                                             : std::nullopt;
    const auto value = valueIn(quantity, isBurden ? "/Mb" : leaf.unit);
    return value.has_value() ? std::optional(value.value()) : std::nullopt;
}

/// Whether the value reaches the limit. A censored value answers only where all it can be lies on
/// one side.
Truth reaches(double value, Comparator comparator, double limit)
{
    switch (comparator) {
    case Comparator::Equal:
        return value >= limit ? Truth::True : Truth::False;
    case Comparator::Less:
        return value <= limit ? Truth::False : Truth::Unknown;
    case Comparator::LessOrEqual:
        return value < limit ? Truth::False : Truth::Unknown;
    case Comparator::Greater:
    case Comparator::GreaterOrEqual:
        return value >= limit ? Truth::True : Truth::Unknown;
    }
    return Truth::Unknown;
}

} // namespace

Profile::Question Profile::questionOf(const Leaf& leaf)
{
    switch (leaf.kind) {
    case Leaf::Kind::Fusion:
        return Question::Fusions;
    case Leaf::Kind::Amplification:
    case Leaf::Kind::Deletion:
        return Question::CopyNumber;
    case Leaf::Kind::Arm:
        return Question::Arms;
    default:
        return Question::SmallVariants;
    }
}

std::string Profile::testNamed(const Leaf& leaf, Question question)
{
    switch (question) {
    case Question::Fusions:
        return leaf.gene + " fusion";
    case Question::CopyNumber:
        return leaf.gene + " copy number";
    case Question::Arms:
        return leaf.name + " copy number";
    case Question::SmallVariants:
        break;
    }
    return leaf.origin == "germline" ? leaf.gene + " germline" : leaf.gene;
}

Match Profile::evaluateGenomic(const Leaf& leaf) const
{
    Match match;
    bool isOpen = false;
    static const std::vector<std::size_t> kNone;
    const auto found = m_byGene.find(leaf.gene);
    for (const auto at : found == m_byGene.end() ? kNone : found->second) {
        const auto& reading = m_readings[at];
        const auto& finding = m_record.findings[static_cast<std::size_t>(reading.finding)];
        const bool isMatch = matches(leaf, finding, reading);
        const bool isLimited = leaf.kind == Leaf::Kind::Class || leaf.kind == Leaf::Kind::Variant ||
                               leaf.kind == Leaf::Kind::Exon;
        if (isLimited && !hasOrigin(finding, leaf.origin))
            // A tumour test that does not tell the origin leaves a germline question open.
            isOpen = isOpen || (finding.origin == clinical::Origin::Unknown &&
                                (isMatch || couldMatch(leaf, finding, reading)));
        else if (isMatch)
            match.findings.push_back(reading.finding);
        else
            isOpen = isOpen || couldMatch(leaf, finding, reading);
    }
    const Question question = questionOf(leaf);
    if (!match.findings.empty())
        match.truth = Truth::True;
    else if (!isOpen && isTested(leaf.gene, question, leaf.origin == "germline"))
        match.truth = Truth::False;
    else
        match.missingTests.insert(testNamed(leaf, question));
    if (leaf.kind == Leaf::Kind::WildType)
        match.truth = negate(match.truth);
    return match;
}

Match Profile::evaluateMarker(const Leaf& leaf) const
{
    // The latest result of the marker decides; results without a date come before dated ones.
    const Finding* latest = nullptr;
    int index = -1;
    for (const auto at : m_named) {
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
        const auto number = latest->quantity ? numberFor(leaf, *latest->quantity) : std::nullopt;
        if (!number)
            return unknown();
        const auto comparator = latest->quantity->comparator;
        match.truth = Truth::True;
        if (leaf.atLeast)
            match.truth = reaches(*number, comparator, *leaf.atLeast);
        if (leaf.below)
            match.truth = std::min(match.truth, negate(reaches(*number, comparator, *leaf.below)));
        return match.truth == Truth::Unknown ? unknown() : match;
    }
    // "Equivocal" and "indeterminate" are answers that settle nothing.
    if (latest->status.empty() || latest->status == "equivocal" ||
        latest->status == "indeterminate" || latest->status == "unknown")
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
    // Kleene logic: any True settles an "any", any False settles an "all"; only the deciding
    // children speak.
    const Truth deciding = biomarker.operation == Operation::Any ? Truth::True : Truth::False;
    std::vector<Match> parts;
    for (const auto& child : biomarker.children)
        parts.push_back(evaluate(child));
    const auto has = [&](Truth truth) {
        return std::any_of(
            parts.begin(), parts.end(), [&](const Match& part) { return part.truth == truth; });
    };
    Match sum;
    sum.truth = has(deciding) ? deciding : has(Truth::Unknown) ? Truth::Unknown : negate(deciding);
    for (const auto& part : parts) {
        if (sum.truth != Truth::Unknown && part.truth != sum.truth)
            continue;
        sum.findings.insert(sum.findings.end(), part.findings.begin(), part.findings.end());
        sum.missingTests.insert(part.missingTests.begin(), part.missingTests.end());
    }
    std::sort(sum.findings.begin(), sum.findings.end());
    sum.findings.erase(std::unique(sum.findings.begin(), sum.findings.end()), sum.findings.end());
    return sum;
}

} // namespace consilium::genomics
