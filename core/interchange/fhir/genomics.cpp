#include "core/interchange/fhir/hgvs.h"
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

constexpr std::int64_t kLongestChromosome = 249'250'621; // chromosome 1 of GRCh37

bool isHgvs(const std::string& text)
{
    return text.find("c.") != std::string::npos || text.find("p.") != std::string::npos ||
           text.find("g.") != std::string::npos;
}

/// What a coded component says: an HGVS expression or the like by its code, a number for a thing by
/// its display.
std::string written(const Node& part)
{
    const auto value = part["valueCodeableConcept"].codeable();
    if (value.codings.empty())
        return value.text.empty() ? part["valueString"].text() : value.text;
    const auto& coding = value.codings.front();
    const bool isExpression =
        coding.system.find("varnomen") != std::string::npos || isHgvs(coding.code);
    return isExpression || coding.display.empty() ? coding.code : coding.display;
}

/// Symbols are one word; a sender may put the gene's full name into the display and the symbol into
/// the text, or neither.
std::string geneSymbol(const clinical::Coding& coding, const std::string& text)
{
    const auto isSymbol = [](const std::string& name) {
        return !name.empty() && name.find(' ') == std::string::npos;
    };
    return isSymbol(coding.display) ? coding.display : isSymbol(text) ? text : coding.code;
}

} // namespace

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

std::vector<std::string> genesStudied(const Node& observation)
{
    std::vector<std::string> genes;
    const auto addOnce = [&](std::string gene) {
        if (!gene.empty() && std::find(genes.begin(), genes.end(), gene) == genes.end())
            genes.push_back(std::move(gene));
    };
    observation["component"].each([&](const Node& item) {
        if (!item["code"].codeable().has(kLoinc, "48018-6"))
            return;
        const auto value = item["valueCodeableConcept"].codeable();
        const auto before = genes.size();
        for (const auto& coding : value.codings) {
            if (coding.system.find("genenames.org") != std::string::npos)
                addOnce(geneSymbol(coding, value.codings.size() == 1 ? value.text : std::string()));
        }
        if (genes.size() == before)
            addOnce(value.codings.empty() ? written(item)
                                          : geneSymbol(value.codings.front(), value.text));
    });
    return genes;
}

namespace
{

/// Build, chromosome, position and alleles. A position counts only where the sequence it lies on is
/// a chromosome.
void readCoordinates(const Node& node, Finding& finding)
{
    const auto assembly = written(component(node, "62374-4"));
    if (assembly.find("38") != std::string::npos)
        finding.genome = clinical::Genome::GRCh38;
    else if (assembly.find("37") != std::string::npos || assembly.find("hg19") != std::string::npos)
        finding.genome = clinical::Genome::GRCh37;
    const auto sequence = component(node, "48013-7")["valueCodeableConcept"].codeable();
    auto accession = sequence.codings.empty() ? sequence.text : sequence.codings.front().code;
    if (accession.empty())
        accession = finding.hgvsGenomic.substr(0, finding.hgvsGenomic.find(':'));
    const auto stated = chromosomeOf(accession);
    if (finding.genome == clinical::Genome::Unknown)
        finding.genome = stated.genome;
    else if (stated.genome != clinical::Genome::Unknown && stated.genome != finding.genome)
        node.issue(ErrorCode::Ambiguous,
                   "the genome build differs from that of the reference sequence");
    auto chromosome = written(component(node, "48000-4"));
    if (const auto at = lower(chromosome).find("chromosome "); at != std::string::npos)
        chromosome = chromosome.substr(at + 11);
    if (chromosome.starts_with("chr"))
        chromosome = chromosome.substr(3);
    finding.chromosome = chromosome.empty() ? stated.name : chromosome;
    finding.reference = component(node, "69547-8")["valueString"].text();
    finding.alternative = component(node, "69551-0")["valueString"].text();
    if (finding.chromosome.empty() && !accession.empty())
        return;
    // LOINC 92822-6: LA30102-0 counts characters from 1 as VCF does; the other two count from 0.
    const auto counting = component(node, "92822-6")["valueCodeableConcept"].codeable();
    const int shift = hasLoinc(counting, {"LA30100-4", "LA30101-2"}) ? 1 : 0;
    for (const auto* extent : {"81254-5", "81302-2", "81301-4"}) {
        const auto low = component(node, extent)["valueRange"]["low"]["value"];
        if (const auto start = low.exists() ? low.whole(0, kLongestChromosome) : std::nullopt;
            start && finding.position == 0)
            finding.position = *start + shift;
    }
}

void readFraction(const Node& node, Finding& finding)
{
    const auto fraction = component(node, "81258-6")["valueQuantity"];
    const auto quantity = fraction.quantity();
    if (!quantity)
        return;
    const bool isPercent = quantity->unit == "%";
    const bool isFraction = quantity->unit == "1" || quantity->unit.empty() ||
                            quantity->unit == "decimal" || quantity->unit == "fraction" ||
                            quantity->unit.starts_with('{');
    const double value = isPercent ? quantity->value / 100 : quantity->value;
    if (!isPercent && !isFraction) {
        fraction.issue(ErrorCode::Unsupported, "allele fraction in a unit that is none");
    } else if (value < 0 || value > 1) {
        fraction.issue(ErrorCode::OutOfRange, "allele fraction outside 0 to 1");
    } else {
        finding.alleleFraction = value;
        finding.alleleFractionSource = "LOINC 81258-6";
    }
}

/// What sort of change it is. A copy number beside a written change is the dosage at a small
/// variant, not a copy-number alteration; two genes are the partners of a fusion only where nothing
/// else is said about the change.
void readKind(const Node& node, const std::vector<std::string>& genes, Finding& finding)
{
    const bool isWritten =
        !finding.hgvsCoding.empty() || !finding.hgvsProtein.empty() || !finding.alternative.empty();
    const auto kind = lower(component(node, "48019-4")["valueCodeableConcept"].codeable().label());
    const auto has = [&](std::string_view word) { return kind.find(word) != std::string::npos; };
    const auto copies = component(node, "82155-3")["valueQuantity"]["value"].number();
    if (copies && *copies >= 0)
        finding.copyNumber = *copies;
    const bool isCopyChange = has("copy_number") || has("copy number") || has("amplification");
    if (isCopyChange || (finding.copyNumber && !isWritten)) {
        finding.kind = FindingKind::CopyNumber;
        finding.copyNumberClass = has("amplification") ? "amplification"
                                  : has("loss")        ? "loss"
                                  : has("gain")        ? "gain"
                                                       : "";
    } else if (has("fusion") || (genes.size() == 2 && !isWritten && kind.empty())) {
        finding.kind = FindingKind::Fusion;
    } else if (has("translocation") || has("inversion") || has("rearrangement")) {
        finding.kind = FindingKind::StructuralVariant;
    }
    if (const auto at = finding.gene.find("::"); at != std::string::npos) {
        finding.kind = FindingKind::Fusion;
        finding.partner = finding.gene.substr(at + 2);
        finding.gene.resize(at);
    } else if (genes.size() == 2 && (finding.kind == FindingKind::Fusion ||
                                     finding.kind == FindingKind::StructuralVariant)) {
        finding.partner = genes[1];
    }
}

void takeSignificance(const Concept& significance, Finding& finding)
{
    if (significance.isEmpty())
        return;
    finding.clinicalSignificance = significance.label();
    const auto label = lower(finding.clinicalSignificance);
    // LOINC LL4034-6: LA6668-3 pathogenic, LA26332-9 likely pathogenic
    if (hasLoinc(significance, {"LA6668-3", "LA26332-9"}) || label == "oncogenic" ||
        label == "likely oncogenic")
        finding.isOncogenicStated = true;
}

void readVariantParts(const Node& node, Finding& finding)
{
    const auto genes = genesStudied(node);
    finding.gene = genes.empty() ? std::string() : genes.front();
    for (const auto* expression : {"48004-6", "48005-3", "81290-9"})
        takeHgvs(written(component(node, expression)), finding);
    for (const auto& coding : component(node, "81252-9")["valueCodeableConcept"].codeable().codings)
        takeClinVarName(coding.display, finding);
    if (const auto transcript = written(component(node, "51958-7")); finding.transcript.empty())
        finding.transcript = transcript;
    readCoordinates(node, finding);
    const auto source = component(node, "48002-0")["valueCodeableConcept"].codeable();
    if (source.has(kLoinc, "LA6683-2") ||
        lower(source.label()).find("germline") != std::string::npos)
        finding.origin = clinical::Origin::Germline;
    else if (source.has(kLoinc, "LA6684-0") ||
             lower(source.label()).find("somatic") != std::string::npos)
        finding.origin = clinical::Origin::Somatic;
    readFraction(node, finding);
    if (const auto depth = component(node, "82121-5")["valueQuantity"]["value"]; depth.exists()) {
        if (const auto reads = depth.whole(0, 100'000'000))
            finding.depth = static_cast<int>(*reads);
    }
    for (const auto& coding :
         component(node, "molecular-consequence")["valueCodeableConcept"].codeable().codings) {
        if (!coding.display.empty())
            finding.consequences.push_back(coding.display);
    }
    finding.zygosity = written(component(node, "53034-5"));
    takeSignificance(component(node, "53037-8")["valueCodeableConcept"].codeable(), finding);
    readKind(node, genes, finding);
}

bool readVariant(const Input& input, Finding finding)
{
    const auto& node = input.node;
    readVariantParts(node, finding);
    if (!finding.reference.empty() && finding.reference == finding.alternative) {
        node.issue(ErrorCode::Unsupported,
                   "the alternative is the reference allele: no variant",
                   Issue::Severity::Note);
        return false;
    }
    const auto answer = node["valueCodeableConcept"].codeable();
    // LA9634-2 absent: an explicit negative. LA18198-4 no call and LA11884-6 indeterminate are no
    // answer.
    if (answer.has(kLoinc, "LA9634-2")) {
        const bool isOneVariant = !finding.hgvsCoding.empty() || !finding.hgvsProtein.empty() ||
                                  !finding.hgvsGenomic.empty() || !finding.alternative.empty();
        // That one variant is absent says nothing about the rest of the gene.
        if (isOneVariant)
            finding.assertion = finding.assertion == clinical::Assertion::Confirmed
                                    ? clinical::Assertion::Refuted
                                    : finding.assertion;
        else
            finding.kind = FindingKind::TestedNormal;
    } else if (hasLoinc(answer, {"LA18198-4", "LA11884-6"}) || node["dataAbsentReason"].exists()) {
        finding.assertion = clinical::Assertion::NotDone;
    }
    input.record.findings.push_back(std::move(finding));
    return true;
}

bool readRegionStudied(const Input& input, const Finding& finding, const Concept& code)
{
    // A test that was cancelled or entered in error has not tested anything.
    if (!clinical::counts(finding.assertion))
        return false;
    clinical::Assay assay;
    assay.header = input.header;
    assay.specimen = finding.specimen;
    assay.date = finding.date;
    assay.name = code.label();
    assay.detectsSmallVariants = Presence::Present;
    assay.genesTested = genesStudied(input.node);
    input.record.assays.push_back(std::move(assay));
    return true;
}

/// "high", "low", "stable"; empty where the answer is none of these.
std::string instabilityOf(const Concept& answer)
{
    const auto label = lower(answer.label());
    const auto has = [&](std::string_view word) { return label.find(word) != std::string::npos; };
    if (answer.has(kLoinc, "LA26203-2") || has("high") || label == "msi-h")
        return "high";
    if (answer.has(kLoinc, "LA26202-4") || has("low") || label == "msi-l")
        return "low";
    return answer.has(kLoinc, "LA14122-8") || has("stable") || label == "mss" ? "stable" : "";
}

bool readSignature(const Input& input, Finding finding, const Concept& code)
{
    const auto answer = input.node["valueCodeableConcept"].codeable();
    finding.kind = FindingKind::Signature;
    if (code.has(kLoinc, "81695-9")) {
        finding.name = "MSI";
        finding.status = instabilityOf(answer);
    } else if (code.has(kLoinc, "94076-7")) {
        finding.name = "TMB";
        if (input.node["valueQuantity"].exists())
            finding.quantity = input.node["valueQuantity"].quantity();
        const auto label = lower(answer.label());
        finding.status = label.find("high") != std::string::npos  ? "high"
                         : label.find("low") != std::string::npos ? "low"
                                                                  : "";
    } else {
        return false;
    }
    // No answer is no result: the observation itself is kept as one.
    if (finding.status.empty() && !finding.quantity)
        return false;
    input.record.findings.push_back(std::move(finding));
    return true;
}

} // namespace

bool readGenomicObservation(const Input& input, const Concept& code)
{
    const bool isVariant = code.has(kLoinc, "69548-6");
    const bool isRegion = hasLoinc(code, {"53041-0", "36908-2"});
    if (!isVariant && !isRegion && !hasLoinc(code, {"81695-9", "94076-7"}))
        return false;
    const auto& node = input.node;
    Finding finding;
    finding.header = input.header;
    finding.date = effectiveDate(node);
    finding.specimen = input.keyOf(node["specimen"]);
    finding.assertion = assertionOf(node["status"].text());
    return isVariant  ? readVariant(input, std::move(finding))
           : isRegion ? readRegionStudied(input, finding, code)
                      : readSignature(input, std::move(finding), code);
}

bool linkObservation(const Input& input)
{
    const auto& node = input.node;
    if (!clinical::counts(assertionOf(node["status"].text())))
        return false;
    const auto code = node["code"].codeable();
    if (linkPharmacogene(input, code))
        return true;
    // LOINC: histology and behaviour, tumour morphology
    if (hasLoinc(code, {"31206-6", "77753-2"})) {
        const auto histology = node["valueCodeableConcept"].codeable();
        const auto focus = focusTumour(input);
        for (auto& tumour : input.record.tumours) {
            if (tumour.header.key == focus && tumour.histology.isEmpty())
                tumour.histology = histology;
        }
        return !focus.empty();
    }
    const auto derived = node["derivedFrom"];
    if (!derived.exists() || code.has(kLoinc, "69548-6"))
        return false;
    bool isLinked = false;
    derived.each([&](const Node& reference) {
        const auto key = input.keyOf(reference);
        for (auto& finding : input.record.findings) {
            if (finding.header.key != key)
                continue;
            isLinked = true;
            for (const auto* expression : {"48004-6", "48005-3"})
                takeHgvs(written(component(node, expression)), finding);
            for (const auto& coding : component(node, "feature-consequence")["valueCodeableConcept"]
                                          .codeable()
                                          .codings) {
                if (!coding.display.empty() &&
                    std::find(finding.consequences.begin(),
                              finding.consequences.end(),
                              coding.display) == finding.consequences.end())
                    finding.consequences.push_back(coding.display);
            }
            if (finding.clinicalSignificance.empty())
                takeSignificance(component(node, "53037-8")["valueCodeableConcept"].codeable(),
                                 finding);
        }
    });
    return isLinked;
}

bool linkReport(const Input& input)
{
    const auto& assays = input.record.assays;
    const bool isAssay = std::any_of(assays.begin(), assays.end(), [&](const auto& assay) {
        return assay.header.key == input.header.key;
    });
    if (!isAssay)
        return false;
    input.node["result"].each([&](const Node& reference) {
        const auto key = input.keyOf(reference);
        for (auto& finding : input.record.findings) {
            const bool isResult =
                finding.header.key == key || finding.header.key == key + "|marker";
            if (isResult && !key.empty() && finding.assay.empty())
                finding.assay = input.header.key;
        }
    });
    return true;
}

} // namespace consilium::interchange::fhir
