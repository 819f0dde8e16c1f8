#include "core/interchange/typed/typed.h"

#include <boost/algorithm/string.hpp>
#include <fmt/format.h>

#include <optional>
#include <regex>

namespace consilium::interchange::typed
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using std::regex_constants::icase;

constexpr const char* kHelp =
    "a gene with its change (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), a "
    "fusion (EML4-ALK), a signature (MSI-H, dMMR, TMB 14, HRD positive), a marker (PD-L1 TPS 60 %, "
    "ER positive) or a chromosome arm (17p deletion)";

Finding make(FindingKind kind)
{
    Finding finding;
    finding.kind = kind;
    finding.header.provenance.place = "typed";
    return finding;
}

Finding marker(FindingKind kind, std::string name, std::string status)
{
    auto finding = make(kind);
    finding.name = std::move(name);
    finding.status = std::move(status);
    return finding;
}

Finding measured(FindingKind kind, std::string name, double value, std::string unit)
{
    auto finding = make(kind);
    finding.name = std::move(name);
    finding.quantity = Quantity{value, {}, std::move(unit)};
    return finding;
}

/// A decimal comma is read: the line was typed by a person.
double numberOf(std::string text)
{
    boost::replace_all(text, ",", ".");
    return std::stod(text);
}

std::optional<Understood> signature(const std::string& line)
{
    struct Word
    {
        const char* pattern;
        const char* name;
        const char* status;
    };

    static const Word kWords[] = {
        {"MSI[- ]?H(igh)?", "MSI", "high"},
        {"MSI[- ]?L(ow)?", "MSI", "low"},
        {"MSS|microsatellite stable", "MSI", "stable"},
        {"dMMR|MMR deficient|MMR[- ]?d", "MMR", "deficient"},
        {"pMMR|MMR proficient|MMR[- ]?p", "MMR", "proficient"},
        {"HRD( positive|\\+)?", "HRD", "positive"},
        {"HRD negative|HRP", "HRD", "negative"},
    };
    for (const auto& word : kWords) {
        if (std::regex_match(line, std::regex(word.pattern, icase)))
            return Understood{{marker(FindingKind::Signature, word.name, word.status)}, {}};
    }
    static const std::regex burden(R"(TMB\s*[:=]?\s*(-?[\d.,]+)\s*(/ ?Mb|mut/Mb|mutations/Mb)?)",
                                   icase);
    std::smatch part;
    if (!std::regex_match(line, part, burden))
        return std::nullopt;
    const auto value = numberOf(part[1].str());
    if (value < 0)
        return Understood{{}, "TMB: a burden cannot be negative"};
    return Understood{{measured(FindingKind::Signature, "TMB", value, "/Mb")}, {}};
}

std::optional<Understood> expression(const std::string& line)
{
    static const std::regex score(
        R"((?:PD-?L1\s*)?(TPS|CPS|IC|TAP)\s*[:=]?\s*([\d.,]+)\s*(%)?|PD-?L1\s+([\d.,]+)\s*(%))",
        icase);
    static const std::regex receptor(
        R"((ER|PR|HER2|AR|CD20|CD30|FOLR1|CLDN18\.2|PD-L1)\s*(positive|negative|low|ultralow|\+|-))",
        icase);
    static const std::regex immuno(R"(HER2\s*IHC\s*([0-3])\s*\+?)", icase);
    std::smatch part;
    if (std::regex_match(line, part, immuno))
        return Understood{
            {measured(FindingKind::Expression, "HER2 IHC", numberOf(part[1].str()), "{score}")},
            {}};
    if (std::regex_match(line, part, score)) {
        if (!part[1].matched)
            return Understood{{}, "PD-L1: say which score it is (TPS, CPS, IC or TAP)"};
        const auto name = boost::to_upper_copy(part[1].str());
        const auto value = numberOf(part[2].str());
        if (value > 100)
            return Understood{{}, name + ": a score above 100 cannot be"};
        return Understood{
            {measured(
                FindingKind::Expression, "PD-L1 " + name, value, name == "CPS" ? "{score}" : "%")},
            {}};
    }
    if (!std::regex_match(line, part, receptor))
        return std::nullopt;
    auto status = boost::to_lower_copy(part[2].str());
    status = status == "+" ? "positive" : status == "-" ? "negative" : status;
    return Understood{
        {marker(FindingKind::Expression, boost::to_upper_copy(part[1].str()), status)}, {}};
}

std::optional<Understood> arm(const std::string& line)
{
    static const std::regex pattern(
        R"((?:del\s*\(?\s*)?(\d{1,2}|X|Y)([pq])\)?\s*(deletion|del|loss|gain|deleted)?)", icase);
    std::smatch part;
    if (!std::regex_match(line, part, pattern))
        return std::nullopt;
    const bool isDeleted = boost::istarts_with(line, "del") ||
                           (part[3].matched && !boost::iequals(part[3].str(), "gain"));
    if (!isDeleted && !part[3].matched)
        return Understood{{}, line + ": say deletion or gain"};
    auto finding = make(FindingKind::ArmCopyNumber);
    finding.name = boost::to_upper_copy(part[1].str()) + boost::to_lower_copy(part[2].str());
    finding.copyNumberClass = isDeleted ? "loss" : "gain";
    return Understood{{finding}, {}};
}

/// "EML4-ALK", "EML4::ALK fusion", "ALK fusion", "ROS1 rearrangement".
std::optional<Understood> fusion(const std::string& line, const terminology::GeneTable& genes)
{
    static const std::regex single(
        R"((\S+)\s+(?:gene\s+)?(fusion|rearrangement|rearranged|translocation)s?)", icase);
    static const std::regex word(R"(\s+(fusion|rearrangement|translocation))", icase);
    const auto pair = std::regex_replace(line, word, "");
    for (auto at = pair.find_first_of("-:/"); at != std::string::npos;
         at = pair.find_first_of("-:/", at + 1)) {
        const auto after = pair.find_first_not_of("-:/", at);
        if (after == std::string::npos)
            break;
        const auto* five = genes.find(pair.substr(0, at));
        const auto* three = genes.find(pair.substr(after));
        if (five == nullptr || three == nullptr)
            continue;
        auto finding = make(FindingKind::Fusion);
        finding.gene = five->symbol;
        finding.partner = three->symbol;
        return Understood{{finding}, {}};
    }
    std::smatch part;
    if (!std::regex_match(line, part, single))
        return std::nullopt;
    const auto* gene = genes.find(part[1].str());
    if (gene == nullptr)
        return Understood{{}, part[1].str() + ": no such gene"};
    auto finding = make(boost::iequals(part[2].str(), "fusion") ? FindingKind::Fusion
                                                                : FindingKind::StructuralVariant);
    finding.gene = gene->symbol;
    return Understood{{finding}, {}};
}

/// What stands behind the gene's name.
std::optional<Finding> changeOf(std::string change)
{
    boost::trim(change);
    static const std::regex copies(
        R"((amplified|amplification|amp|homozygous deletion|deep deletion|deleted|deletion|del|loss|gain))",
        icase);
    static const std::regex normal(R"(wild[- ]?type|wt|negative|not mutated|no mutation)", icase);
    static const std::regex exon(
        R"((?:exon|ex)\s*\.?\s*(\d+)\s*(deletion|del|insertion|ins|skipping|skip|mutation|mut))",
        icase);
    static const std::regex protein(
        R"((?:p\.)?\(?([A-Z][a-z]{2}\d+\S*|[A-Z*]\d+(?:_[A-Z]\d+)?(?:[A-Z*=]|fs\S*|del\S*|ins\S*|dup\S*)?)\)?)");
    static const std::regex coding(R"(c\.\S+)");
    static const std::regex duplication(R"(ITD|internal tandem duplication)", icase);
    std::smatch part;
    if (std::regex_match(change, part, copies)) {
        auto finding = make(FindingKind::CopyNumber);
        const auto word = boost::to_lower_copy(part[1].str());
        finding.copyNumberClass = boost::starts_with(word, "amp") ? "amplification"
                                  : word == "gain"                ? "gain"
                                  : word == "loss"                ? "loss"
                                                                  : "deletion";
        return finding;
    }
    if (std::regex_match(change, normal))
        return make(FindingKind::TestedNormal);
    auto finding = make(FindingKind::SmallVariant);
    if (std::regex_match(change, part, exon)) {
        finding.exon = part[1].str();
        const auto word = boost::to_lower_copy(part[2].str());
        if (boost::starts_with(word, "del"))
            finding.consequences = {"inframe_deletion"};
        else if (boost::starts_with(word, "ins"))
            finding.consequences = {"inframe_insertion"};
        else if (boost::starts_with(word, "skip"))
            finding.consequences = {"exon_loss_variant"};
        return finding;
    }
    if (std::regex_match(change, duplication)) {
        finding.consequences = {"tandem_duplication", "inframe_insertion"};
        return finding;
    }
    if (std::regex_match(change, coding)) {
        finding.hgvsCoding = change;
        return finding;
    }
    if (std::regex_match(change, part, protein)) {
        finding.hgvsProtein = "p." + part[1].str();
        finding.proteinSource = clinical::ProteinSource::Stated;
        return finding;
    }
    return std::nullopt;
}

/// Takes "12 %", "VAF 12%" and "germline" or "somatic" off the end of the line.
void takeEnd(std::string& line, Finding& common)
{
    static const std::regex fraction(R"((.*\S)\s+(?:VAF|AF)?\s*(\d+(?:[.,]\d+)?)\s*%)", icase);
    static const std::regex origin(R"((.*\S)\s+\(?(germline|somatic)\)?)", icase);
    std::smatch part;
    for (int turn = 0; turn < 2; ++turn) {
        if (std::regex_match(line, part, origin)) {
            common.origin = boost::iequals(part[2].str(), "germline") ? clinical::Origin::Germline
                                                                      : clinical::Origin::Somatic;
            line = part[1].str();
        } else if (std::regex_match(line, part, fraction) && numberOf(part[2].str()) <= 100) {
            common.alleleFraction = numberOf(part[2].str()) / 100;
            common.alleleFractionSource = "typed";
            line = part[1].str();
        }
    }
}

} // namespace

Understood read(std::string_view text, const terminology::GeneTable& genes)
{
    std::string line(text.substr(0, 200));
    boost::trim(line);
    static const std::regex blanks(R"(\s+)");
    line = std::regex_replace(line, blanks, " ");
    if (line.empty())
        return {{}, std::string("nothing typed; write ") + kHelp};
    for (auto* reader : {signature, expression, arm}) {
        if (auto understood = reader(line))
            return *understood;
    }
    Finding common;
    takeEnd(line, common);
    auto result = fusion(line, genes).value_or(Understood{});
    if (result.findings.empty() && result.problem.empty()) {
        const auto blank = line.find(' ');
        const auto* gene = genes.find(line.substr(0, blank));
        if (gene == nullptr)
            return {{}, line.substr(0, blank) + ": no such gene; write " + kHelp};
        if (blank == std::string::npos)
            return {{}, gene->symbol + ": what was found in it?"};
        auto finding = changeOf(line.substr(blank + 1));
        if (!finding)
            return {{}, line.substr(blank + 1) + ": not understood; write " + kHelp};
        finding->gene = gene->symbol;
        result.findings.push_back(std::move(*finding));
    }
    for (auto& finding : result.findings) {
        finding.origin = common.origin;
        finding.alleleFraction = common.alleleFraction;
        finding.alleleFractionSource = common.alleleFractionSource;
    }
    return result;
}

} // namespace consilium::interchange::typed
