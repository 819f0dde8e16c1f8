#include "core/interchange/typed/typed.h"

#include "core/interchange/typed/words.h"
#include "core/interchange/utf8.h"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <regex>

namespace consilium::interchange::typed
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using std::regex_constants::icase;

constexpr std::size_t kLongest = 200;

/// What word processors make of signs that are on the keyboard.
std::string inPlainSigns(std::string_view text)
{
    std::string line(text);
    boost::replace_all(line, "\u2264", "<=");
    boost::replace_all(line, "\u2265", ">=");
    boost::replace_all(line, "\u00A0", " ");
    boost::replace_all(line, "\u202F", " ");
    for (const auto* dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2212"})
        boost::replace_all(line, dash, "-");
    static const std::regex blanks(R"(\s+)");
    line = std::regex_replace(line, blanks, " ");
    boost::trim_if(line, boost::is_any_of(" ,;"));
    return line;
}

/// The significance that a report states, in the words of ClinVar and ClinGen.
const char* significanceOf(const std::string& word)
{
    static const std::map<std::string, const char*> kWords{
        {"pathogenic", "Pathogenic"},
        {"likely pathogenic", "Likely pathogenic"},
        {"oncogenic", "Oncogenic"},
        {"likely oncogenic", "Likely oncogenic"},
        {"vus", "Uncertain significance"},
        {"likely benign", "Likely benign"},
        {"benign", "Benign"}};
    return kWords.at(boost::to_lower_copy(word));
}

/// Takes "12 %", "VAF 12 %", "VAF 0.12", "germline", "somatic" and "pathogenic" with its like off
/// the end of the line. The problem, where there is one.
Message takeEnd(std::string& line, Finding& common)
{
    static const std::regex percent(R"((.*?[^\s,]),? \(?(?:(?:VAF|AF) ?[:=]? ?)?(\d[\d.,]*) ?%\)?)",
                                    icase);
    static const std::regex share(R"((.*?[^\s,]),? \(?(?:VAF|AF) ?[:=]? ?([01]?[.,]\d+)\)?)",
                                  icase);
    static const std::regex origin(R"((.*?[^\s,]),? \(?(germline|somatic)( variant| mutation)?\)?)",
                                   icase);
    static const std::regex significance(
        R"((.*?[^\s,]),? \(?((?:likely )?(?:pathogenic|oncogenic|benign)|VUS)( variant| mutation)?\)?)",
        icase);
    std::smatch part;
    for (int turn = 0; turn < 3; ++turn) {
        if (std::regex_match(line, part, origin)) {
            common.origin = boost::iequals(part[2].str(), "germline") ? clinical::Origin::Germline
                                                                      : clinical::Origin::Somatic;
            line = std::string(part[1].str());
            continue;
        }
        if (std::regex_match(line, part, significance)) {
            common.clinicalSignificance = significanceOf(part[2].str());
            line = std::string(part[1].str());
            continue;
        }
        const bool isPercent = std::regex_match(line, part, percent);
        if (!isPercent && !std::regex_match(line, part, share))
            continue;
        const auto written = part[2].str();
        const auto number = numberOf(written);
        if (!number || *number > (isPercent ? 100 : 1))
            return {"{}: no allele fraction; write 12 % or VAF 0.12", {written}};
        common.alleleFraction = isPercent ? *number / 100 : *number;
        common.alleleFractionSource = "typed";
        line = std::string(part[1].str());
    }
    return {};
}

struct GeneAndChange
{
    std::string gene;
    std::string change;
};

/// "FLT3 ITD", "FLT3-ITD" and "METex14 skipping".
GeneAndChange apart(const std::string& line, const terminology::GeneTable& genes)
{
    const auto blank = line.find(' ');
    const auto name = line.substr(0, blank);
    const auto rest = blank == std::string::npos ? std::string() : line.substr(blank);
    if (genes.find(name) == nullptr) {
        static const std::regex joined(R"((.+?)(?:-|(?=ex(?:on)?\d))(.+))", icase);
        std::smatch part;
        if (std::regex_match(name, part, joined) && genes.find(part[1].str()) != nullptr)
            return {part[1].str(), part[2].str() + rest};
    }
    return {name, boost::trim_copy(rest)};
}

Understood
readGene(const std::string& line, bool hasSignificance, const terminology::GeneTable& genes)
{
    const auto [name, change] = apart(line, genes);
    const auto* gene = genes.find(name);
    if (gene == nullptr)
        return refused({"{}: no such gene", {name}});
    if (change.empty() && !hasSignificance)
        return refused({"{}: what was found in it?", {gene->symbol}});
    auto result = change.empty() ? Understood{{make(FindingKind::SmallVariant)}, {}}
                                 : readChange(change, gene->symbol);
    if (result.findings.empty() && result.problem.isEmpty())
        return refused({"{}: not understood", {change}});
    for (auto& finding : result.findings)
        finding.gene = gene->symbol;
    return result;
}

/// What stood at the end, onto what stood before it. The problem, where there is one.
Message give(const Finding& common, Finding& finding)
{
    const bool isSmall = finding.kind == FindingKind::SmallVariant;
    if (common.alleleFraction && !isSmall)
        return {"%: an allele fraction belongs to a small variant alone", {}};
    if (!common.clinicalSignificance.empty() && finding.kind == FindingKind::TestedNormal)
        return {"{}: nothing was found that could be", {common.clinicalSignificance}};
    finding.origin = common.origin;
    finding.alleleFraction = common.alleleFraction;
    finding.alleleFractionSource = common.alleleFractionSource;
    finding.clinicalSignificance = common.clinicalSignificance;
    // What is pathogenic in the germline need not drive the tumour.
    finding.isOncogenicStated = common.origin != clinical::Origin::Germline &&
                                (boost::iends_with(common.clinicalSignificance, "pathogenic") ||
                                 boost::iends_with(common.clinicalSignificance, "oncogenic"));
    return {};
}

} // namespace

Finding make(FindingKind kind)
{
    Finding finding;
    finding.kind = kind;
    finding.header.provenance.place = "typed";
    return finding;
}

Understood refused(Message problem) { return {{}, std::move(problem)}; }

Message help()
{
    return {
        "Write a gene with its change (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild "
        "type), a fusion (EML4-ALK), a signature (MSI-H, dMMR, TMB 14, HRD positive), a marker "
        "(PD-L1 TPS 60 %, ER positive) or a chromosome arm (17p deletion).",
        {}};
}

std::optional<double> numberOf(std::string text)
{
    if (const auto comma = text.find(','); comma != std::string::npos) {
        const bool mayBeThousands = text.size() - comma == 4 && text.front() != '0';
        if (mayBeThousands)
            return std::nullopt;
        text[comma] = '.';
    }
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

Understood read(std::string_view text, const terminology::GeneTable& genes)
{
    if (text.size() > kLongest)
        return refused({"more than 200 letters: write one finding a line", {}});
    const auto line = inPlainSigns(asUtf8(text));
    if (line.empty())
        return refused({"nothing typed", {}});
    for (auto* reader : {readSignature, readExpression, readArm}) {
        if (auto understood = reader(line))
            return *understood;
    }
    Finding common;
    auto rest = line;
    if (auto problem = takeEnd(rest, common); !problem.isEmpty())
        return refused(std::move(problem));
    auto fusion = readFusion(rest, genes);
    auto result =
        fusion ? std::move(*fusion) : readGene(rest, !common.clinicalSignificance.empty(), genes);
    for (auto& finding : result.findings) {
        if (auto problem = give(common, finding); !problem.isEmpty())
            return refused(std::move(problem));
    }
    return result;
}

} // namespace consilium::interchange::typed
