#include "core/interchange/typed/words.h"

#include <boost/algorithm/string.hpp>
#include <fmt/format.h>

#include <regex>

namespace consilium::interchange::typed
{

namespace
{

using clinical::FindingKind;
using std::regex_constants::icase;

Understood stated(FindingKind kind, std::string name, std::string status)
{
    auto finding = make(kind);
    finding.name = std::move(name);
    finding.status = std::move(status);
    return {{finding}, {}};
}

Comparator comparatorOf(const std::string& sign)
{
    return sign == "<"    ? Comparator::Less
           : sign == "<=" ? Comparator::LessOrEqual
           : sign == ">"  ? Comparator::Greater
           : sign == ">=" ? Comparator::GreaterOrEqual
                          : Comparator::Equal;
}

Understood
measured(FindingKind kind, std::string name, double value, std::string unit, Comparator comparator)
{
    auto finding = make(kind);
    finding.name = std::move(name);
    finding.quantity = Quantity{value, fmt::format("{}", value), std::move(unit), comparator};
    return {{finding}, {}};
}

Understood score(const std::string& written,
                 const std::string& sign,
                 const std::string& number,
                 bool isPercent)
{
    const auto name = boost::to_upper_copy(written);
    const auto value = numberOf(number);
    if (!value)
        return refused({"{}: {} is no number", {name, number}});
    if (*value > 100)
        return refused({"{}: a score above 100 cannot be", {name}});
    if (name == "CPS" && isPercent)
        return refused({"CPS: a score without %, CPS 10", {}});
    // IC 2 is a class of its own beside 2 %, and TPS 0.6 may be a share.
    const bool isOpen = name == "TPS" ? *value > 0 && *value < 1 : name != "CPS";
    if (isOpen && !isPercent)
        return refused({"{}: write the percentage with %, {} 60 %", {name, name}});
    return measured(FindingKind::Expression,
                    "PD-L1 " + name,
                    *value,
                    name == "CPS" ? "{score}" : "%",
                    comparatorOf(sign));
}

} // namespace

std::optional<Understood> readSignature(const std::string& line)
{
    struct Word
    {
        const char* pattern;
        const char* name;
        const char* status;
    };

    static const Word kWords[] = {
        {"MSI[- ]?H(igh)?|microsatellite instability[- ]high", "MSI", "high"},
        {"MSI[- ]?L(ow)?", "MSI", "low"},
        {"MSS|(MSI[- ]|microsatellite )stable", "MSI", "stable"},
        {"dMMR|MMR[- ]?d(eficient)?", "MMR", "deficient"},
        {"pMMR|MMR[- ]?p(roficient)?", "MMR", "proficient"},
        {"HRD ?(-? ?positive|\\+)", "HRD", "positive"},
        {"HRD ?-? ?negative|HRP", "HRD", "negative"},
    };
    for (const auto& word : kWords) {
        if (std::regex_match(line, std::regex(word.pattern, icase)))
            return stated(FindingKind::Signature, word.name, word.status);
    }
    static const std::regex burden(
        R"(TMB\s*[:=]?\s*(<=|>=|<|>)?\s*(-?[\d.,]+)\s*(/ ?Mb|mut/Mb|mutations/Mb)?)", icase);
    static const std::regex start(R"((TMB|MSI|MSS|MMR|HRD)\b.*)", icase);
    std::smatch part;
    if (std::regex_match(line, part, burden)) {
        if (part[2].str().front() == '-')
            return refused({"TMB: a burden cannot be negative", {}});
        const auto value = numberOf(part[2].str());
        if (!value)
            return refused({"{}: {} is no number", {"TMB", part[2].str()}});
        return measured(FindingKind::Signature, "TMB", *value, "/Mb", comparatorOf(part[1].str()));
    }
    if (std::regex_match(line, part, start))
        return refused(
            boost::iequals(part[1].str(), "TMB")
                ? Message{"{}: not understood; write TMB and mutations per megabase (TMB 14)",
                          {line}}
                : Message{"{}: not understood; write MSI-H, MSS, dMMR, pMMR, HRD positive or HRD "
                          "negative",
                          {line}});
    return std::nullopt;
}

std::optional<Understood> readExpression(const std::string& line)
{
    static const std::regex scored(
        R"((?:PD-?L1\s*)?(TPS|CPS|IC|TAP)\s*[:=]?\s*(<=|>=|<|>)?\s*([\d.,]+)\s*(%)?)", icase);
    static const std::regex receptor(
        R"((ER|PR|HER2|AR|CD20|CD30|FOLR1|CLDN18\.2|PD-?L1)(?:\s*-?\s*(positive|negative|low|ultralow)|\s*([+-])))",
        icase);
    static const std::regex immuno(R"(HER2\s*(?:IHC\s*([0-3])\s*\+?|([0-3])\s*\+))", icase);
    static const std::regex start(R"((PD-?L1|TPS|CPS)\b.*)", icase);
    static const std::regex cells(R"((ER|PR) ?[<>\d].*)", icase);
    std::smatch part;
    if (std::regex_match(line, part, immuno))
        return measured(FindingKind::Expression,
                        "HER2 IHC",
                        *numberOf(part[1].matched ? part[1].str() : part[2].str()),
                        "{score}",
                        Comparator::Equal);
    if (std::regex_match(line, part, scored))
        return score(part[1].str(), part[2].str(), part[3].str(), part[4].matched);
    if (std::regex_match(line, part, receptor)) {
        auto name = boost::to_upper_copy(part[1].str());
        if (name == "PDL1")
            name = "PD-L1";
        const auto status = part[3].matched
                                ? std::string(part[3].str() == "+" ? "positive" : "negative")
                                : boost::to_lower_copy(part[2].str());
        return stated(FindingKind::Expression, std::move(name), status);
    }
    if (std::regex_match(line, part, cells))
        return refused({"{}: say positive, low or negative", {line}});
    if (std::regex_match(line, part, start))
        return refused({"{}: say which score it is and its number (TPS 60 %, CPS 10, IC 5 %, TAP "
                        "5 %) or positive or negative",
                        {boost::to_upper_copy(part[1].str())}});
    return std::nullopt;
}

std::optional<Understood> readArm(const std::string& line)
{
    static const std::regex both(R"(1p ?/? ?19q[- ]?(codeletion|co-deletion|codeleted|deletion))",
                                 icase);
    static const std::regex before(
        R"((del|deletion of|deletion|loss of|loss|gain of|gain)\s*\(?(\d+|X|Y)([pq])\)?)", icase);
    static const std::regex after(
        R"((\d+|X|Y)([pq])\s*(deletion|deleted|del|loss|lost|gained|gain|-|\+)?)", icase);
    const auto one = [](const std::string& name, bool isGain) {
        auto finding = make(FindingKind::ArmCopyNumber);
        finding.name = name;
        finding.copyNumberClass = isGain ? "gain" : "loss";
        return finding;
    };
    std::smatch part;
    if (std::regex_match(line, both))
        return Understood{{one("1p", false), one("19q", false)}, {}};
    std::string chromosome;
    std::string arm;
    std::string word;
    if (std::regex_match(line, part, before)) {
        word = part[1].str();
        chromosome = part[2].str();
        arm = part[3].str();
    } else if (std::regex_match(line, part, after)) {
        chromosome = part[1].str();
        arm = part[2].str();
        word = part[3].str();
    } else {
        return std::nullopt;
    }
    boost::to_upper(chromosome);
    const auto name = chromosome + boost::to_lower_copy(arm);
    const auto number = numberOf(chromosome);
    if (number && (chromosome.front() == '0' || *number < 1 || *number > 22))
        return refused({"{}: no such chromosome", {name}});
    if (word.empty())
        return refused({"{}: say deletion or gain", {name}});
    return Understood{{one(name, boost::istarts_with(word, "gain") || word == "+")}, {}};
}

} // namespace consilium::interchange::typed
