#include "core/genomics/protein_change.h"
#include "core/services/typed_entry.h"

#include <fmt/format.h>

#include <cctype>
#include <map>

namespace consilium::services
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;

/// "L858R" as "Leu858Arg": in three letters a misread letter shows.
std::string inThreeLetters(const std::string& change)
{
    static const std::map<char, const char*> kResidues{
        {'A', "Ala"}, {'C', "Cys"}, {'D', "Asp"}, {'E', "Glu"}, {'F', "Phe"},
        {'G', "Gly"}, {'H', "His"}, {'I', "Ile"}, {'K', "Lys"}, {'L', "Leu"},
        {'M', "Met"}, {'N', "Asn"}, {'P', "Pro"}, {'Q', "Gln"}, {'R', "Arg"},
        {'S', "Ser"}, {'T', "Thr"}, {'V', "Val"}, {'W', "Trp"}, {'Y', "Tyr"}};
    std::string words;
    for (const char letter : change) {
        const auto residue = kResidues.find(letter);
        words += residue == kResidues.end() ? std::string(1, letter) : residue->second;
    }
    return words;
}

std::string changeOf(const Finding& finding)
{
    const auto protein = genomics::parseProteinChange(finding.hgvsProtein);
    const bool isKnown = protein && protein->kind != genomics::ProteinChange::Kind::Unknown;
    auto change = isKnown ? "p." + inThreeLetters(protein->text) : finding.hgvsProtein;
    if (!finding.hgvsCoding.empty())
        change += (change.empty() ? "" : ", ") + finding.hgvsCoding;
    return change;
}

/// What a consequence that stands for the change is called.
Message consequenceOf(const Finding& finding)
{
    const auto& terms = finding.consequences;
    const auto first = terms.empty() ? std::string() : terms.front();
    if (first == "inframe_deletion")
        return {"deletion in frame", {}};
    if (first == "inframe_insertion")
        return {"insertion in frame", {}};
    if (first == "frameshift_variant")
        return {"frameshift", {}};
    if (first == "exon_loss_variant")
        return {"the exon is lost (skipped)", {}};
    if (first == "tandem_duplication")
        return {"internal tandem duplication", {}};
    if (first == "upstream_gene_variant")
        return {"in the promoter", {}};
    return {};
}

Message originOf(const Finding& finding)
{
    switch (finding.origin) {
    case clinical::Origin::Somatic:
        return {"somatic", {}};
    case clinical::Origin::Germline:
        return {"germline", {}};
    case clinical::Origin::Unknown:
        break;
    }
    return {"origin not stated", {}};
}

Message markerOf(const Finding& finding)
{
    if (!finding.quantity)
        return {"{} {}", {finding.name, finding.status}};
    const auto& quantity = *finding.quantity;
    const auto number = quantity.text.empty() ? fmt::format("{}", quantity.value) : quantity.text;
    const bool isShare = quantity.unit == "%";
    switch (quantity.comparator) {
    case Comparator::Equal:
        return isShare ? Message{"{} {} %", {finding.name, number}}
                       : Message{"{} {}", {finding.name, number}};
    case Comparator::Less:
        return {isShare ? "{} below {} %" : "{} below {}", {finding.name, number}};
    case Comparator::LessOrEqual:
        return {isShare ? "{} at most {} %" : "{} at most {}", {finding.name, number}};
    case Comparator::GreaterOrEqual:
        return {isShare ? "{} at least {} %" : "{} at least {}", {finding.name, number}};
    case Comparator::Greater:
        return {isShare ? "{} above {} %" : "{} above {}", {finding.name, number}};
    }
    return {};
}

/// "EGFR p.Leu858Arg": what was found, in what.
Message subjectOf(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::SmallVariant: {
        const auto change = changeOf(finding);
        if (!change.empty())
            return {"{} {}", {finding.gene, change}};
        return finding.exon.empty() ? Message{"{}", {finding.gene}}
                                    : Message{"{} exon {}", {finding.gene, finding.exon}};
    }
    case FindingKind::CopyNumber:
        return {"{} {}", {finding.gene, finding.copyNumberClass}};
    case FindingKind::ArmCopyNumber:
        return {"{} {}", {finding.name, finding.copyNumberClass}};
    case FindingKind::Fusion:
        return {"{}", {finding.gene + (finding.partner.empty() ? "" : "::" + finding.partner)}};
    case FindingKind::StructuralVariant:
    case FindingKind::TestedNormal:
        return {"{}", {finding.gene}};
    case FindingKind::Signature:
    case FindingKind::Expression:
        return markerOf(finding);
    }
    return {};
}

Message kindOf(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::SmallVariant:
        return {"small variant", {}};
    case FindingKind::CopyNumber:
        return {"copy number", {}};
    case FindingKind::ArmCopyNumber:
        return {"chromosome arm", {}};
    case FindingKind::Fusion:
        return finding.partner.empty() ? Message{"fusion, partner not stated", {}}
                                       : Message{"fusion", {}};
    case FindingKind::StructuralVariant:
        return {"rearrangement", {}};
    case FindingKind::TestedNormal:
        return {"tested, no small variant found; copies and fusions are not stated", {}};
    case FindingKind::Signature:
        return finding.name == "TMB" ? Message{"mutations per megabase", {}}
                                     : Message{"signature", {}};
    case FindingKind::Expression:
        return {"protein or RNA marker", {}};
    }
    return {};
}

} // namespace

std::vector<Message> factsOf(const Finding& finding)
{
    const bool isMarker =
        finding.kind == FindingKind::Signature || finding.kind == FindingKind::Expression;
    std::vector<Message> facts{subjectOf(finding), consequenceOf(finding), kindOf(finding)};
    if (!isMarker && finding.kind != FindingKind::ArmCopyNumber)
        facts.push_back(originOf(finding));
    if (finding.alleleFraction)
        facts.push_back(
            {"allele fraction {} %", {fmt::format("{:.4g}", *finding.alleleFraction * 100)}});
    if (!finding.clinicalSignificance.empty())
        facts.push_back({"stated as {}", {finding.clinicalSignificance}});
    std::erase_if(facts, [](const Message& fact) { return fact.isEmpty(); });
    return facts;
}

} // namespace consilium::services
