#include "core/interchange/fhir/resources.h"

#include <algorithm>

namespace consilium::interchange::fhir
{

using clinical::Concept;
using clinical::Finding;
using clinical::FindingKind;
using clinical::Presence;

namespace
{

constexpr std::string_view kHgnc = "http://www.genenames.org/geneId";

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

/// The component of Genomics Reporting with this LOINC (or tbd) code.
Node component(const Node& observation, std::string_view code)
{
    const auto list = observation["component"];
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto item = list.at(index);
        for (const auto& coding : item["code"].codeable().codings) {
            if (coding.code == code)
                return item;
        }
    }
    return observation["(none)"];
}

/// HGVS or symbol: the display where the code is only a number.
std::string written(const Node& part)
{
    const auto value = part["valueCodeableConcept"].codeable();
    if (value.codings.empty())
        return value.text.empty() ? part["valueString"].text() : value.text;
    const auto& coding = value.codings.front();
    const bool isHgvs = coding.system.find("varnomen") != std::string::npos || coding.code.find(":c.") != std::string::npos ||
                        coding.code.find(":p.") != std::string::npos || coding.code.find(":g.") != std::string::npos;
    return isHgvs || coding.display.empty() ? coding.code : coding.display;
}

/// "NM_005228.5:c.2573T>G" -> transcript and change; the accession may hold the gene in brackets.
std::string withoutReference(const std::string& hgvs, std::string* reference = nullptr)
{
    const auto colon = hgvs.find(':');
    if (colon == std::string::npos)
        return hgvs;
    if (reference != nullptr)
        *reference = hgvs.substr(0, hgvs.find('('));
    if (reference != nullptr && reference->find(':') != std::string::npos)
        *reference = hgvs.substr(0, colon);
    return hgvs.substr(colon + 1);
}

void readVariantParts(const Input& input, Finding& finding)
{
    const auto& node = input.node;
    finding.gene = written(component(node, "48018-6"));
    if (const auto stated = component(node, "48018-6")["valueCodeableConcept"].codeable(); finding.gene.empty())
        finding.gene = stated.codeOf(kHgnc);
    finding.hgvsCoding = withoutReference(written(component(node, "48004-6")), &finding.transcript);
    finding.hgvsProtein = withoutReference(written(component(node, "48005-3")));
    finding.hgvsGenomic = written(component(node, "81290-9"));
    if (const auto transcript = written(component(node, "51958-7")); !transcript.empty())
        finding.transcript = transcript;
    finding.reference = component(node, "69547-8")["valueString"].text();
    finding.alternative = component(node, "69551-0")["valueString"].text();
    if (const auto start = component(node, "81254-5")["valueRange"]["low"]["value"].number())
        finding.position = static_cast<std::int64_t>(*start);
    auto chromosome = written(component(node, "48000-4"));
    if (const auto at = lower(chromosome).find("chromosome "); at != std::string::npos)
        chromosome = chromosome.substr(at + 11);
    finding.chromosome = chromosome.starts_with("chr") ? chromosome.substr(3) : chromosome;
    const auto assembly = written(component(node, "62374-4"));
    if (assembly.find("38") != std::string::npos)
        finding.genome = clinical::Genome::GRCh38;
    else if (assembly.find("37") != std::string::npos || assembly.find("19") != std::string::npos)
        finding.genome = clinical::Genome::GRCh37;
    const auto source = component(node, "48002-0")["valueCodeableConcept"].codeable();
    if (source.has(kLoinc, "LA6683-2") || lower(source.label()).find("germline") != std::string::npos)
        finding.origin = clinical::Origin::Germline;
    else if (source.has(kLoinc, "LA6684-0") || lower(source.label()).find("somatic") != std::string::npos)
        finding.origin = clinical::Origin::Somatic;
    if (const auto fraction = component(node, "81258-6")["valueQuantity"]; fraction.exists()) {
        const auto quantity = fraction.quantity();
        if (quantity && (quantity->unit == "%" || quantity->unit == "1" || quantity->unit.empty())) {
            const double value = quantity->unit == "%" ? quantity->value / 100 : quantity->value;
            if (value >= 0 && value <= 1) {
                finding.alleleFraction = value;
                finding.alleleFractionSource = "LOINC 81258-6";
            } else {
                fraction.issue(ErrorCode::OutOfRange, "allele fraction outside 0 to 1");
            }
        }
    }
    if (const auto depth = component(node, "82121-5")["valueQuantity"]["value"].number())
        finding.depth = static_cast<int>(*depth);
    const auto consequence = component(node, "molecular-consequence")["valueCodeableConcept"].codeable();
    for (const auto& coding : consequence.codings) {
        if (!coding.display.empty())
            finding.consequences.push_back(coding.display);
    }
    finding.zygosity = written(component(node, "53034-5"));
    finding.clinicalSignificance = component(node, "53037-8")["valueCodeableConcept"].codeable().label();
    const auto dnaChange = component(node, "48019-4")["valueCodeableConcept"].codeable();
    const auto kind = lower(dnaChange.label());
    if (const auto copies = component(node, "82155-3")["valueQuantity"]["value"].number()) {
        finding.kind = FindingKind::CopyNumber;
        finding.copyNumber = *copies;
    }
    if (kind.find("amplification") != std::string::npos || kind.find("copy_number_gain") != std::string::npos ||
        kind.find("copy_number_loss") != std::string::npos) {
        finding.kind = FindingKind::CopyNumber;
        finding.copyNumberClass = kind.find("loss") != std::string::npos            ? "loss"
                                  : kind.find("amplification") != std::string::npos ? "amplification"
                                                                                    : "gain";
    }
    if (kind.find("fusion") != std::string::npos)
        finding.kind = FindingKind::Fusion;
    else if (kind.find("translocation") != std::string::npos || kind.find("inversion") != std::string::npos)
        finding.kind = FindingKind::StructuralVariant;
    // Two genes studied in one variant are the partners of a fusion; or the symbol is written as a pair.
    std::vector<std::string> genes;
    node["component"].each([&](const Node& item) {
        if (item["code"].codeable().has(kLoinc, "48018-6"))
            genes.push_back(written(item));
    });
    if (finding.gene.find("::") != std::string::npos) {
        const auto at = finding.gene.find("::");
        genes = {finding.gene.substr(0, at), finding.gene.substr(at + 2)};
    }
    if (genes.size() == 2) {
        finding.kind = FindingKind::Fusion;
        finding.gene = genes[0];
        finding.partner = genes[1];
    }
}

} // namespace

bool readGenomicObservation(const Input& input)
{
    const auto& node = input.node;
    const auto code = node["code"].codeable();
    Finding finding;
    finding.header = input.header;
    finding.date = effectiveDate(node);
    finding.specimen = input.keyOf(node["specimen"]);
    finding.assertion = assertionOf(node["status"].text());
    const auto answer = node["valueCodeableConcept"].codeable();
    if (code.has(kLoinc, "69548-6")) {
        readVariantParts(input, finding);
        // LA9634-2 absent: an explicit negative. LA18198-4 no call and LA11884-6 indeterminate are no answer.
        if (answer.has(kLoinc, "LA9634-2"))
            finding.kind = FindingKind::TestedNormal;
        else if (answer.has(kLoinc, "LA18198-4") || answer.has(kLoinc, "LA11884-6"))
            finding.assertion = clinical::Assertion::NotDone;
        input.record.findings.push_back(std::move(finding));
        return true;
    }
    if (code.has(kLoinc, "53041-0") || code.has(kLoinc, "36908-2")) {
        clinical::Assay assay;
        assay.header = input.header;
        assay.specimen = finding.specimen;
        assay.date = finding.date;
        assay.name = code.label();
        assay.detectsSmallVariants = Presence::Present;
        node["component"].each([&](const Node& item) {
            if (item["code"].codeable().has(kLoinc, "48018-6"))
                assay.genesTested.push_back(written(item));
        });
        input.record.assays.push_back(std::move(assay));
        return true;
    }
    const auto label = lower(answer.label());
    finding.kind = FindingKind::Signature;
    if (code.has(kLoinc, "81695-9")) {
        finding.name = "MSI";
        finding.status = answer.has(kLoinc, "LA26203-2") || label.find("high") != std::string::npos || label == "msi-h" ? "high"
                         : answer.has(kLoinc, "LA26202-4") || label.find("low") != std::string::npos                    ? "low"
                         : answer.has(kLoinc, "LA14122-8") || label.find("stable") != std::string::npos || label == "mss"
                             ? "stable"
                             : "";
    } else if (code.has(kLoinc, "94076-7")) {
        finding.name = "TMB";
        finding.quantity = node["valueQuantity"].quantity();
        if (!finding.quantity)
            finding.status = label;
    } else if (code.has(kLoinc, "105680-3") || code.has(kLoinc, "103733-2")) {
        finding.name = "HRD";
        finding.status = label;
        finding.quantity = node["valueQuantity"].quantity();
    } else {
        return false;
    }
    input.record.findings.push_back(std::move(finding));
    return true;
}

bool readMarker(const Input& input, const Concept& code, const Concept& value)
{
    // LOINC codes of receptor and PD-L1 tests; a name alone never decides.
    struct Marker
    {
        std::string_view loinc;
        std::string_view name;
    };
    static constexpr Marker kMarkers[]{
        {"85337-4", "ER"},        {"16112-5", "ER"},        {"40556-3", "ER"},        {"85339-0", "PR"},
        {"16113-3", "PR"},        {"40557-1", "PR"},        {"48676-1", "HER2"},      {"85319-2", "HER2"},
        {"18474-7", "HER2"},      {"85318-4", "HER2"},      {"85328-3", "HER2 IHC"},  {"83054-7", "PD-L1"},
        {"85147-7", "PD-L1 TPS"}, {"83055-4", "PD-L1 TPS"}, {"83056-2", "PD-L1 IC"},  {"85148-5", "PD-L1 CPS"},
        {"105678-7", "PD-L1 CPS"},
    };
    std::string_view name;
    for (const auto& marker : kMarkers) {
        if (code.has(kLoinc, marker.loinc))
            name = marker.name;
    }
    // Our own and others' files also name a marker in the text of the code.
    for (const auto* known : {"PD-L1 TPS", "PD-L1 CPS", "PD-L1 IC", "HER2 IHC", "CLDN18.2", "FOLR1"}) {
        if (code.text == known)
            name = known;
    }
    if (name.empty())
        return false;
    Finding finding;
    finding.header = input.header;
    finding.header.key += "|marker";
    finding.date = effectiveDate(input.node);
    finding.specimen = input.keyOf(input.node["specimen"]);
    finding.assertion = assertionOf(input.node["status"].text());
    finding.kind = FindingKind::Expression;
    finding.name = std::string(name);
    if (input.node["valueQuantity"].exists())
        finding.quantity = input.node["valueQuantity"].quantity();
    const auto label = lower(value.label());
    if (value.has(kSnomed, "10828004") || value.has(kLoinc, "LA6576-8") || label == "positive")
        finding.status = "positive";
    else if (value.has(kSnomed, "260385009") || value.has(kLoinc, "LA6577-6") || label == "negative")
        finding.status = "negative";
    else
        finding.status = label;
    if (finding.status.empty() && !finding.quantity)
        return false;
    input.record.findings.push_back(std::move(finding));
    return true;
}

} // namespace consilium::interchange::fhir
