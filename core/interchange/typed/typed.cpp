#include "core/interchange/typed/typed.h"

#include "core/interchange/typed/words.h"
#include "core/interchange/utf8.h"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <charconv>
#include <regex>

namespace consilium::interchange::typed
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using std::regex_constants::icase;

constexpr std::size_t kLongest = 200;
constexpr const char* kHelp =
    "a gene with its change (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), a "
    "fusion (EML4-ALK), a signature (MSI-H, dMMR, TMB 14, HRD positive), a marker (PD-L1 TPS 60 %, "
    "ER positive) or a chromosome arm (17p deletion)";

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
    boost::trim(line);
    return line;
}

/// Takes "12 %", "VAF 12 %", "VAF 0.12" and "germline" or "somatic" off the end of the line. The
/// problem, where there is one.
std::string takeEnd(std::string& line, Finding& common)
{
    static const std::regex percent(R"((.*?\S) \(?(?:(?:VAF|AF) ?[:=]? ?)?(\d[\d.,]*) ?%\)?)",
                                    icase);
    static const std::regex share(R"((.*?\S) \(?(?:VAF|AF) ?[:=]? ?([01]?[.,]\d+)\)?)", icase);
    static const std::regex origin(R"((.*?\S) \(?(germline|somatic)\)?)", icase);
    std::smatch part;
    for (int turn = 0; turn < 2; ++turn) {
        if (std::regex_match(line, part, origin)) {
            common.origin = boost::iequals(part[2].str(), "germline") ? clinical::Origin::Germline
                                                                      : clinical::Origin::Somatic;
            line = std::string(part[1].str());
            continue;
        }
        const bool isPercent = std::regex_match(line, part, percent);
        if (!isPercent && !std::regex_match(line, part, share))
            continue;
        const auto written = part[2].str();
        const auto number = numberOf(written);
        if (!number || *number > (isPercent ? 100 : 1))
            return written + ": no allele fraction; write 12 % or VAF 0.12";
        common.alleleFraction = isPercent ? *number / 100 : *number;
        common.alleleFractionSource = "typed";
        line = std::string(part[1].str());
    }
    return {};
}

Understood readGene(const std::string& line, const terminology::GeneTable& genes)
{
    const auto blank = line.find(' ');
    const auto name = line.substr(0, blank);
    const auto* gene = genes.find(name);
    if (gene == nullptr)
        return refused(name + ": no such gene; write " + kHelp);
    if (blank == std::string::npos)
        return refused(gene->symbol + ": what was found in it?");
    const auto change = line.substr(blank + 1);
    auto result = readChange(change, gene->symbol);
    if (result.findings.empty() && result.problem.empty())
        return refused(change + ": not understood; write " + kHelp);
    for (auto& finding : result.findings)
        finding.gene = gene->symbol;
    return result;
}

} // namespace

Finding make(FindingKind kind)
{
    Finding finding;
    finding.kind = kind;
    finding.header.provenance.place = "typed";
    return finding;
}

Understood refused(std::string problem) { return {{}, std::move(problem)}; }

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
        return refused("more than 200 letters: write one finding a line");
    const auto line = inPlainSigns(asUtf8(text));
    if (line.empty())
        return refused(std::string("nothing typed; write ") + kHelp);
    for (auto* reader : {readSignature, readExpression, readArm}) {
        if (auto understood = reader(line))
            return *understood;
    }
    Finding common;
    auto rest = line;
    if (auto problem = takeEnd(rest, common); !problem.empty())
        return refused(std::move(problem));
    auto fusion = readFusion(rest, genes);
    auto result = fusion ? std::move(*fusion) : readGene(rest, genes);
    for (auto& finding : result.findings) {
        if (common.alleleFraction && finding.kind != FindingKind::SmallVariant)
            return refused("%: an allele fraction belongs to a small variant alone");
        finding.origin = common.origin;
        finding.alleleFraction = common.alleleFraction;
        finding.alleleFractionSource = common.alleleFractionSource;
    }
    return result;
}

} // namespace consilium::interchange::typed
