#include "core/interchange/typed/words.h"

#include <boost/algorithm/string.hpp>

#include <array>
#include <cctype>
#include <regex>
#include <vector>

namespace consilium::interchange::typed
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using std::regex_constants::icase;

/// One residue in three letters or in one; "Ter" and "*" are a stop (HGVS Nomenclature 21).
const std::string kResidue =
    "(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Ter|"
    "[ACDEFGHIKLMNPQRSTVWY*])";

/// Group 1: the change without "p." and brackets; 2: the first residue; 3: the one in its place.
const std::regex& proteinPattern()
{
    static const std::regex pattern(
        R"((?:p\.)?\(?(()" + kResidue + R"()[1-9]\d{0,4}(?:()" + kResidue + R"()|=|\?|)" +
        kResidue + R"(?fs(?:(?:\*|Ter)\d+)?|(?:_)" + kResidue + R"([1-9]\d{0,4})?(?:delins)" +
        kResidue + R"(+|del|dup|ins)" + kResidue + R"(+))?)\)?)");
    return pattern;
}

const std::regex& codingPattern()
{
    static const std::regex pattern(
        R"(c\.[-*]?\d+(?:[+-]\d+)?(?:_[-*]?\d+(?:[+-]\d+)?)?(?:[ACGT]>[ACGT]|del[ACGT]*(?:ins[ACGT]+)?|dup[ACGT]*|ins[ACGT]+|inv|=))");
    return pattern;
}

/// "l858r" and "leu858arg" as they are written; other text stays as typed.
std::string inCapitals(const std::string& text)
{
    static const std::regex one(R"((p\.)?([a-z])(\d+)([a-z*=])?)");
    static const std::regex three(R"((p\.)?([a-z]{3})(\d+)([a-z]{3}|=)?)");
    std::smatch part;
    const bool isOne = std::regex_match(text, part, one);
    if (!isOne && !std::regex_match(text, part, three))
        return text;
    const auto residue = [](std::string letters) {
        if (!letters.empty())
            letters.front() = static_cast<char>(std::toupper(letters.front()));
        return letters;
    };
    return residue(part[2].str()) + part[3].str() + residue(part[4].str());
}

/// Exons in which a deletion or an insertion without a further word means one in frame: EGFR exon
/// 19 (PMID 15118073) and 20 (PMID 23371856), ERBB2 exon 20 (Arcila ME, et al. Clin Cancer Res
/// 2012;18:4910-8), KIT exon 11 (PMID 9438854). Elsewhere it can be a frameshift (CALR, NPM1) or
/// the loss of the exon (BRCA1).
bool isInFrameByCustom(const std::string& gene, const std::string& exon, bool isDeletion)
{
    struct Custom
    {
        const char* gene;
        const char* exon;
        bool isDeletion;
    };

    static constexpr std::array<Custom, 4> kCustoms{
        {{"EGFR", "19", true}, {"EGFR", "20", false}, {"ERBB2", "20", false}, {"KIT", "11", true}}};
    for (const auto& custom : kCustoms) {
        if (gene == custom.gene && exon == custom.exon && isDeletion == custom.isDeletion)
            return true;
    }
    return false;
}

std::optional<Understood> exonChange(const std::string& change, const std::string& gene)
{
    static const std::regex pattern(
        R"((?:exon|ex)\s*\.?\s*([1-9]\d{0,2})\s*(?:(in[- ]?frame|frame[- ]?shift)\s*)?(deletion|del|insertion|ins|skipping|skip|loss|mutation|mut)(?: (?:mutation|variant))?)",
        icase);
    std::smatch part;
    if (!std::regex_match(change, part, pattern))
        return std::nullopt;
    auto finding = make(FindingKind::SmallVariant);
    finding.exon = part[1].str();
    const auto frame = boost::to_lower_copy(part[2].str());
    const auto word = boost::to_lower_copy(part[3].str());
    const bool isDeletion = boost::starts_with(word, "del");
    if (isDeletion || boost::starts_with(word, "ins")) {
        if (frame.empty() && !isInFrameByCustom(gene, finding.exon, isDeletion))
            return refused(
                isDeletion
                    ? Message{"{}: say in-frame deletion, frameshift deletion or exon loss",
                              {change}}
                    : Message{"{}: say in-frame insertion or frameshift insertion", {change}});
        finding.consequences = {frame.starts_with("fr") ? "frameshift_variant"
                                : isDeletion            ? "inframe_deletion"
                                                        : "inframe_insertion"};
    } else if (!frame.empty()) {
        return refused({"{}: not understood", {change}});
    } else if (!boost::starts_with(word, "mut")) {
        finding.consequences = {"exon_loss_variant"};
    }
    return Understood{{finding}, {}};
}

std::optional<Understood> copies(const std::string& change, const std::string& gene)
{
    static const std::regex pattern(
        R"((?:copy[- ]number )?(amplified|amplification|amp|homozygous deletion|homozygous loss|deep deletion|deleted|deletion|del|heterozygous loss|shallow loss|loss|gain))",
        icase);
    static const std::regex protein(R"(MLH1|MSH2|MSH6|PMS2|PTEN)");
    if (!std::regex_match(change, pattern))
        return std::nullopt;
    const auto word = boost::to_lower_copy(change);
    // Of these the loss of the protein is what laboratories report in one word.
    if (word == "loss" && std::regex_match(gene, protein))
        return refused({"loss: say copy number loss or deletion of the gene; loss of a mismatch "
                        "repair protein is dMMR",
                        {}});
    auto finding = make(FindingKind::CopyNumber);
    finding.copyNumberClass =
        word.find("amp") != std::string::npos    ? "amplification"
        : word.find("gain") != std::string::npos ? "gain"
        : word.find("loss") != std::string::npos && word.find("homozygous") == std::string::npos
            ? "loss"
            : "deletion";
    return Understood{{finding}, {}};
}

/// Changes at the level of protein and coding sequence, each once: "c.2573T>G p.Leu858Arg".
std::optional<Understood> sequenceChange(const std::string& change)
{
    static const std::regex oldStop("(" + kResidue + R"(\d+)X)");
    std::vector<std::string> words;
    boost::split(words, change, boost::is_any_of(" "), boost::token_compress_on);
    auto finding = make(FindingKind::SmallVariant);
    std::smatch part;
    for (auto word : words) {
        if (boost::starts_with(word, "(") && boost::ends_with(word, ")"))
            word = word.substr(1, word.size() - 2);
        if (finding.hgvsCoding.empty() && std::regex_match(word, codingPattern())) {
            finding.hgvsCoding = word;
            continue;
        }
        if (boost::starts_with(word, "c."))
            return refused({"{}: no single change of the coding sequence; write c.2573T>G, "
                            "c.5266dupC or c.68_69delAG",
                            {word}});
        word = inCapitals(word);
        if (std::regex_match(word, part, oldStop))
            return refused({"{}: write {}* for a stop", {word, part[1].str()}});
        if (!finding.hgvsProtein.empty() || !std::regex_match(word, part, proteinPattern()))
            return std::nullopt;
        if (part[3].matched && part[2].str() == part[3].str())
            return refused({"{}: the residue stays the same; write = for that", {word}});
        finding.hgvsProtein = "p." + part[1].str();
        finding.proteinSource = clinical::ProteinSource::Stated;
    }
    return Understood{{finding}, {}};
}

/// Two changes of TERT's promoter are known by the last digits of their place in GRCh37, not by a
/// residue: C228T and C250T (PMID 23348506, PMID 23348503).
std::optional<Understood> promoterChange(std::string change, const std::string& gene)
{
    boost::ierase_first(change, "promoter ");
    if (gene != "TERT" || (!boost::iequals(change, "C228T") && !boost::iequals(change, "C250T")))
        return std::nullopt;
    auto finding = make(FindingKind::SmallVariant);
    finding.hgvsCoding = boost::iequals(change, "C228T") ? "c.-124C>T" : "c.-146C>T";
    finding.consequences = {"upstream_gene_variant"};
    return Understood{{finding}, {}};
}

/// Separators between the two genes of a fusion. A slash also lists genes ("KRAS/NRAS"): it needs
/// the word.
std::optional<Understood>
pairOf(const std::string& line, bool isCalledFusion, const terminology::GeneTable& genes)
{
    for (const std::string separator : {"::", "--", "-", "/"}) {
        if (separator == "/" && !isCalledFusion)
            continue;
        for (auto at = line.find(separator); at != std::string::npos;
             at = line.find(separator, at + 1)) {
            const auto* five = genes.find(line.substr(0, at));
            const auto* three = genes.find(line.substr(at + separator.size()));
            if (five == nullptr || three == nullptr)
                continue;
            if (five->symbol == three->symbol)
                return refused({"{}: twice the same gene is no fusion", {line}});
            auto finding = make(FindingKind::Fusion);
            finding.gene = five->symbol;
            finding.partner = three->symbol;
            return Understood{{finding}, {}};
        }
        // Between double signs there can be nothing but genes.
        if (const auto at = line.find(separator);
            separator.size() == 2 && at != std::string::npos) {
            const auto first = line.substr(0, at);
            return refused(
                {"{}: no such gene", {genes.find(first) == nullptr ? first : line.substr(at + 2)}});
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Understood> readFusion(const std::string& line, const terminology::GeneTable& genes)
{
    static const std::regex called(
        R"((\S+?)(?: gene)? (fusion|rearrangement|rearranged|translocation)s?(?: positive)?)",
        icase);
    std::smatch part;
    const bool isCalled = std::regex_match(line, part, called);
    const auto names = isCalled ? part[1].str() : line;
    if (auto pair = pairOf(names, isCalled, genes))
        return pair;
    if (!isCalled)
        return std::nullopt;
    const auto* gene = genes.find(names);
    if (gene == nullptr)
        return refused({"{}: no such gene", {names}});
    auto finding = make(boost::iequals(part[2].str(), "fusion") ? FindingKind::Fusion
                                                                : FindingKind::StructuralVariant);
    finding.gene = gene->symbol;
    return Understood{{finding}, {}};
}

Understood readChange(const std::string& change, const std::string& gene)
{
    static const std::regex normal(R"(wild[- ]?type|wt|not mutated|no mutation)", icase);
    static const std::regex duplication(R"(ITD|internal tandem duplication)", icase);
    static const std::regex mutated(R"(mutated|mutation|mutant|mut|positive|\+)", icase);
    if (auto understood = copies(change, gene))
        return *understood;
    if (auto understood = exonChange(change, gene))
        return *understood;
    if (std::regex_match(change, normal)) {
        auto finding = make(FindingKind::TestedNormal);
        finding.name = clinical::kSmallVariants;
        return {{finding}, {}};
    }
    if (std::regex_match(change, duplication)) {
        auto finding = make(FindingKind::SmallVariant);
        finding.consequences = {"tandem_duplication", "inframe_insertion"};
        return {{finding}, {}};
    }
    if (boost::iequals(change, "negative") || change == "-")
        return refused({"{}: say wild type where no mutation was found; what else a test did not "
                        "find goes with the test",
                        {change}});
    if (std::regex_match(change, mutated))
        return refused({"{}: say which change it is ({} with p., c. or the exon)", {change, gene}});
    if (auto understood = promoterChange(change, gene))
        return *understood;
    if (auto understood = sequenceChange(change))
        return *understood;
    return refused({});
}

} // namespace consilium::interchange::typed
