#include "core/interchange/fhir/pharmacogene_codes.h"

#include <algorithm>

namespace consilium::interchange::fhir
{

using clinical::Concept;
using clinical::Pharmacogene;
using clinical::PharmacogeneKind;
using clinical::PharmacogeneReading;

namespace
{

/// Genes whose genotype is a pharmacogene's: a genotype of another gene (APOE e3/e4) stays an
/// observation.
constexpr std::string_view kGenes[]{"ABCG2",   "CACNA1S", "CFTR",    "CYP2B6", "CYP2C19", "CYP2C9",
                                    "CYP2D6",  "CYP3A4",  "CYP3A5",  "CYP4F2", "DPYD",    "G6PD",
                                    "HLA-A",   "HLA-B",   "MT-RNR1", "NAT2",   "NUDT15",  "RYR1",
                                    "SLCO1B1", "TPMT",    "UGT1A1",  "VKORC1"};

constexpr std::size_t kLongestName = 300;
constexpr std::size_t kMostCalls = 100;

constexpr std::string_view kContradiction =
    "The source states more than one phenotype for this call; none of them is used";

/// LOINC 48002-0 with the answer LA6684-0: a genotype of the tumour is none of the patient's.
bool isSomatic(const Node& observation)
{
    const auto source = component(observation, "48002-0")["valueCodeableConcept"].codeable();
    return source.has(kLoinc, "LA6684-0") ||
           lower(source.label()).find("somatic") != std::string::npos;
}

bool isPharmacogene(std::string_view gene)
{
    return std::find(std::begin(kGenes), std::end(kGenes), gene) != std::end(kGenes);
}

std::string trimmedText(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::vector<std::string> split(std::string_view text, std::string_view between)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(between, start), text.size());
        parts.push_back(trimmedText(text.substr(start, end - start)));
        start = end + between.size();
    }
    return parts;
}

/// The component whose code is this text alone.
Node worded(const Node& observation, std::string_view text)
{
    const auto list = observation["component"];
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (list.at(at)["code"].codeable().text == text)
            return list.at(at);
    }
    return observation["(none)"];
}

std::string stated(const Node& node)
{
    const auto value = node["valueCodeableConcept"].codeable();
    if (!value.text.empty())
        return value.text;
    for (const auto& coding : value.codings) {
        if (!coding.display.empty())
            return coding.display;
    }
    return value.codings.empty() ? node["valueString"].text() : value.codings.front().code;
}

/// The symbol that a genotype starts with: "CYP2D6" of "CYP2D6 *1/*4", "CYP2D6*1/*4" and "HLA-B
/// *57:01/*15:02"; empty where it starts with none that we know.
std::string_view leadingGene(std::string_view text)
{
    std::string_view longest;
    for (const auto gene : kGenes) {
        if (text.starts_with(gene) && gene.size() > longest.size() && text.size() > gene.size() &&
            (text[gene.size()] == ' ' || text[gene.size()] == '*' || text[gene.size()] == ':'))
            longest = gene;
    }
    return longest;
}

/// Two alleles, neither of them empty.
bool isDiplotype(const std::vector<std::string>& alleles)
{
    return alleles.size() == 2 && !alleles[0].empty() && !alleles[1].empty();
}

/// Fills kind, calls and readings from the text after the gene. False where it is no genotype that
/// we understand: then nothing is guessed.
bool takeCalls(const std::string& text, const std::string& statedKind, Pharmacogene& result)
{
    if (text.empty() || text.size() > kLongestName * kMostCalls)
        return false;
    if (statedKind == "components") {
        result.kind = PharmacogeneKind::Components;
        result.calls = split(text, kAnd);
    } else {
        // One allele is a whole call only where there is one chromosome.
        const bool mayBeOne = result.gene == "G6PD" || result.gene == "MT-RNR1";
        const bool isOne = text.find('/') == std::string::npos;
        if ((isOne && !mayBeOne) || (!isOne && statedKind == "haploid"))
            return false;
        result.kind = isOne ? PharmacogeneKind::Haploid : PharmacogeneKind::Diplotypes;
        const auto upper = text.find(" OR ") != std::string::npos;
        result.calls = split(text, upper ? " OR " : kOr);
    }
    if (result.calls.size() > kMostCalls)
        return false;
    for (const auto& call : result.calls) {
        if (call.empty() || call.size() > kLongestName)
            return false;
        if (result.kind == PharmacogeneKind::Components)
            continue;
        const auto alleles = split(call, "/");
        if (result.kind == PharmacogeneKind::Diplotypes && !isDiplotype(alleles))
            return false;
        result.readings.push_back({call, alleles, {}, {}, {}});
    }
    result.allCalls = result.calls;
    return true;
}

std::string callerOf(const Input& input)
{
    const auto performer = input.node["performer"].at(0);
    auto name = performer["display"].text();
    if (name.empty() && performer.exists())
        name = input.resourceOf(performer)["name"].text();
    return name.empty() ? std::string("stated in FHIR") : name;
}

/// CPIC's words for a phenotype that is coded or written; empty for anything else: a risk or a
/// response is no phenotype of the gene. Where the status names the call that it is of, any text
/// without a code is its phenotype ("Deficient").
std::string phenotypeOf(const Node& part, bool isOfNamedCall)
{
    const auto value = part["valueCodeableConcept"].codeable();
    for (const auto& answer : kPhenotypeAnswers) {
        if (value.has(kLoinc, answer.loinc))
            return std::string(answer.phenotype);
    }
    const auto text = stated(part);
    const auto small = lower(text);
    for (const auto& answer : kPhenotypeAnswers) {
        if (small == lower(std::string(answer.phenotype)))
            return std::string(answer.phenotype);
    }
    const bool isPhenotype = small.ends_with("metabolizer") || small.ends_with("function") ||
                             (isOfNamedCall && value.codings.empty());
    return isPhenotype && text.size() <= kLongestName ? text : std::string();
}

/// Component of a status, in the words of STU3, STU2 and STU1.
Node phenotypePart(const Node& observation)
{
    for (const auto code : {kTherapeuticImplication, kPredictedImplication, kEffectOnMetabolism}) {
        if (auto part = component(observation, code); part.exists())
            return part;
    }
    return observation["(none)"];
}

struct Status
{
    std::string lookup; ///< the call that it is of, where it says so
    std::string phenotype;
    std::string activityScore;
};

Status statusIn(const Node& observation)
{
    Status status;
    const auto call = component(observation, kGenotypeName);
    if (call.exists())
        status.lookup = stated(call);
    if (const auto part = phenotypePart(observation); part.exists())
        status.phenotype = phenotypeOf(part, !status.lookup.empty());
    if (auto score = worded(observation, kActivityScoreText)["valueString"].text();
        score.size() <= 32)
        status.activityScore = std::move(score);
    return status;
}

bool contains(const std::vector<std::string>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// A second, different statement takes both away.
void take(const Node& node,
          const Status& status,
          PharmacogeneReading& reading,
          Pharmacogene& result)
{
    if (status.phenotype.empty() || contains(result.notes, kContradiction))
        return;
    if (reading.phenotype.empty()) {
        reading.phenotype = status.phenotype;
        reading.activityScore = status.activityScore;
        return;
    }
    if (reading.phenotype == status.phenotype) {
        if (reading.activityScore.empty())
            reading.activityScore = status.activityScore;
        return;
    }
    node.issue(ErrorCode::Ambiguous, "more than one phenotype for one genotype");
    for (auto& each : result.readings) {
        each.phenotype.clear();
        each.activityScore.clear();
    }
    result.notes.emplace_back(kContradiction);
}

void takeStatus(const Node& node, const Status& status, Pharmacogene& result)
{
    if (result.kind == PharmacogeneKind::NotCalled)
        return;
    // What variants without phase are looked up by stands with the status alone.
    if (result.kind == PharmacogeneKind::Components && result.readings.empty() &&
        !status.lookup.empty() && !status.phenotype.empty())
        result.readings.push_back({status.lookup, split(status.lookup, "/"), {}, {}, {}});
    for (auto& reading : result.readings) {
        if (status.lookup.empty() || status.lookup == reading.lookup)
            take(node, status, reading, result);
    }
}

} // namespace

bool readPharmacogene(const Input& input, const Concept& code)
{
    const auto& node = input.node;
    if (!code.has(kLoinc, kGenotypeName) || isSomatic(node))
        return false;
    Pharmacogene result;
    auto text = trimmedText(stated(node));
    const auto genes = genesStudied(node);
    const auto leading = leadingGene(text);
    result.gene = leading.empty() ? (genes.size() == 1 ? genes.front() : std::string())
                                  : std::string(leading);
    if (!isPharmacogene(result.gene))
        return false;
    if (!genes.empty() && !contains(genes, result.gene)) {
        node.issue(ErrorCode::Ambiguous, "the genotype names another gene than its component");
        return false;
    }
    result.header = input.header;
    result.date = effectiveDate(node);
    result.assertion = assertionOf(node["status"].text());
    result.isOutside = true;
    result.calledBy = callerOf(input);
    node["note"].each([&](const Node& item) {
        const auto note = item["text"].text();
        const auto warning = warningOf(note);
        if (warning.empty() && !note.empty())
            result.notes.push_back(note);
        else if (!warning.empty() && !result.has(warning))
            result.warnings.push_back(warning);
    });
    if (const auto reason = node["dataAbsentReason"]; reason.exists()) {
        if (!text.empty())
            return false; // a value beside the reason for its absence: neither counts
        auto words = reason.codeable().label();
        if (words.starts_with(kNotCalled))
            words.erase(0, kNotCalled.size());
        result.reason = words.empty() ? "not stated" : words;
        input.record.pharmacogenes.push_back(std::move(result));
        return true;
    }
    if (!leading.empty())
        text = trimmedText(std::string_view(text).substr(leading.size()));
    if (text.starts_with(':'))
        text = trimmedText(std::string_view(text).substr(1));
    if (!takeCalls(text, worded(node, kKindOfCallText)["valueString"].text(), result))
        return false;
    takeStatus(node, statusIn(node), result);
    input.record.pharmacogenes.push_back(std::move(result));
    return true;
}

bool linkPharmacogene(const Input& input, const Concept& code)
{
    const auto& node = input.node;
    if (!code.has(kReportingCodes, kTherapeuticImplication) &&
        !code.has(kLoinc, kEffectOnMetabolism))
        return false;
    auto status = statusIn(node);
    if (status.phenotype.empty() && code.has(kLoinc, kEffectOnMetabolism))
        status.phenotype = phenotypeOf(node, false);
    if (status.phenotype.empty())
        return false;
    std::vector<Pharmacogene*> about;
    const auto derived = node["derivedFrom"];
    derived.each([&](const Node& reference) {
        const auto key = input.keyOf(reference);
        for (auto& result : input.record.pharmacogenes) {
            if (!key.empty() && result.header.key == key)
                about.push_back(&result);
        }
    });
    // Beside it: the one result of the gene that the status names.
    const auto genes = genesStudied(node);
    if (!derived.exists() && genes.size() == 1) {
        for (auto& result : input.record.pharmacogenes) {
            if (result.gene == genes.front())
                about.push_back(&result);
        }
    }
    // A status of two genes together is that of neither.
    if (about.size() != 1 || derived.size() > 1)
        return false;
    takeStatus(node, status, *about.front());
    return true;
}

} // namespace consilium::interchange::fhir
