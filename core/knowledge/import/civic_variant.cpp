#include "core/knowledge/import/biomarker_json.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>

#include <array>
#include <regex>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;
using Tree = std::optional<json::value>;

/// An insertion stands between two neighbours; a deletion with insertion may span more.
bool isBetweenNeighbours(const std::string& range, const std::string& kind)
{
    static const std::regex ends(R"([A-Z](\d+)_[A-Z](\d+))");
    std::smatch part;
    return kind == "DELINS" || (std::regex_match(range, part, ends) &&
                                std::stoi(part[2].str()) == std::stoi(part[1].str()) + 1);
}

/// "W557_K558DELWK" -> "W557_K558del", "P780INS" stays unnamed, "D842V" as it is.
std::string proteinOf(std::string name)
{
    static const std::regex substitution(R"(([A-Z])(\d+)([A-Z*]))");
    static const std::regex deletion(R"(([A-Z]\d+(?:_[A-Z]\d+)?)DEL[A-Z]*)");
    static const std::regex insertion(R"(([A-Z]\d+_[A-Z]\d+)(DELINS|INS)([A-Z]+))");
    static const std::regex duplication(R"(([A-Z]\d+(?:_[A-Z]\d+)?)DUP[A-Z]*)");
    static const std::regex frameshift(R"(([A-Z])(\d+)([A-Z]?)FS.*)");
    const auto upper = boost::to_upper_copy(boost::trim_copy(name));
    std::smatch part;
    if (std::regex_match(upper, part, substitution))
        return upper;
    if (std::regex_match(upper, part, insertion) &&
        isBetweenNeighbours(part[1].str(), part[2].str()))
        return part[1].str() + boost::to_lower_copy(part[2].str()) + part[3].str();
    if (std::regex_match(upper, part, deletion))
        return part[1].str() + "del";
    if (std::regex_match(upper, part, duplication))
        return part[1].str() + "dup";
    if (std::regex_match(upper, part, frameshift))
        return part[1].str() + part[2].str() + "fs";
    return {};
}

/// C228T and C250T of TERT count bases of chromosome 5 in its promoter (PMID 23348506, PMID
/// 23348503), not residues; a biomarker has no form for that.
bool isPromoterChange(const std::string& gene, const std::string& upper)
{
    return gene == "TERT" && (upper == "C228T" || upper == "C250T");
}

Tree changeOf(const std::string& gene, const std::string& name, const std::string& origin)
{
    static const std::regex codon(R"([A-Z](\d+)X?)");
    static const std::regex codons(R"([A-Z](\d+)/[A-Z]?(\d+))");
    const auto upper = boost::to_upper_copy(name);
    std::smatch part;
    if (isPromoterChange(gene, upper))
        return std::nullopt;
    if (const auto protein = proteinOf(name); !protein.empty())
        return leafOf("variant", gene, {{"protein", json::array{protein}}, {"origin", origin}});
    if (std::regex_match(upper, part, codon))
        return leafOf("codon", gene, {{"codons", json::array{std::stoi(part[1].str())}}});
    if (std::regex_match(upper, part, codons))
        return leafOf(
            "codon",
            gene,
            {{"codons", json::array{std::stoi(part[1].str()), std::stoi(part[2].str())}}});
    return std::nullopt;
}

Tree exonChange(const std::string& gene, const std::string& upper)
{
    static const std::regex pattern(
        R"(EXON (\d+)(?: ?- ?(\d+))? (DELETION|INSERTION|MUTATION|SKIPPING MUTATION|SKIPPING)S?)");
    std::smatch part;
    if (!std::regex_match(upper, part, pattern))
        return std::nullopt;
    json::array exons;
    const int first = std::stoi(part[1].str());
    const int last = part[2].matched ? std::stoi(part[2].str()) : first;
    for (int exon = first; exon <= last && exon - first < 50; ++exon)
        exons.push_back(exon);
    const auto word = part[3].str();
    const auto* change = word == "DELETION"               ? "deletion"
                         : word == "INSERTION"            ? "insertion"
                         : word.rfind("SKIPPING", 0) == 0 ? "skipping"
                                                          : "any";
    return leafOf("exon", gene, {{"exons", std::move(exons)}, {"change", change}});
}

/// Names that stand for a whole class of changes.
Tree classChange(const std::string& gene, const std::string& upper, const std::string& origin)
{
    static const std::map<std::string, const char*> kClasses{
        {"MUTATION", "any"},
        {"MUTATIONS", "any"},
        {"LOSS-OF-FUNCTION", "truncating"},
        {"LOSS OF FUNCTION", "truncating"},
        {"TRUNCATING MUTATION", "truncating"},
        {"FRAMESHIFT TRUNCATION", "truncating"},
        {"FRAMESHIFT", "truncating"},
        {"DELETERIOUS MUTATION", "pathogenic"},
        {"PATHOGENIC MUTATION", "pathogenic"},
        {"ONCOGENIC MUTATION", "oncogenic"},
        {"ACTIVATING MUTATION", "oncogenic"}};
    if (const auto found = kClasses.find(upper); found != kClasses.end())
        return leafOf("class", gene, {{"class", found->second}, {"origin", origin}});
    if (upper == "AMPLIFICATION")
        return leafOf("amplification", gene);
    if (upper == "DELETION" || upper == "LOSS" || upper == "HOMOZYGOUS DELETION")
        return leafOf("deletion", gene);
    if (upper == "WILD TYPE" || upper == "WILDTYPE")
        return leafOf("wildtype", gene);
    if (upper == "ITD" || upper == "INTERNAL TANDEM DUPLICATION")
        return tandemDuplication(gene);
    static const std::map<std::string, const char*> kExpression{{"EXPRESSION", "positive"},
                                                                {"NUCLEAR EXPRESSION", "positive"},
                                                                {"OVEREXPRESSION", "high"},
                                                                {"UNDEREXPRESSION", "low"}};
    if (const auto found = kExpression.find(upper); found != kExpression.end())
        return leafOf(
            "expression", "", {{"marker", gene + " expression"}, {"status", found->second}});
    return std::nullopt;
}

std::string fusionGene(const std::string& name, const terminology::GeneTable& genes)
{
    // Names of the fusion literature.
    static const std::map<std::string, std::string> kNames{{"ABL", "ABL1"}, {"NPM", "NPM1"}};
    const auto upper = boost::to_upper_copy(boost::trim_copy(name));
    if (const auto known = kNames.find(upper); known != kNames.end())
        return known->second;
    const auto* gene = genes.find(upper);
    return gene == nullptr ? std::string() : gene->symbol;
}

/// "ALK FUSIONS", "REARRANGEMENT", "EML4-ALK", "EML4-ALK e6-e20", "BCR::ABL1"; `rest` is what
/// stands behind ("T315I").
Tree fusionOf(const std::string& gene,
              const std::string& name,
              const terminology::GeneTable& genes,
              std::string& rest)
{
    static const std::regex any(R"((?:(\w+) )?(?:FUSIONS?|REARRANGEMENTS?)(?: (.*))?)",
                                std::regex::icase);
    static const std::regex pair(R"((\w+?)(?:::|-)(\w+)(?: +(.*))?)");
    std::smatch part;
    if (std::regex_match(name, part, any)) {
        rest = part[2].str();
        const auto named = part[1].matched ? fusionGene(part[1].str(), genes) : gene;
        return named.empty() ? Tree() : Tree(leafOf("fusion", named));
    }
    if (!std::regex_match(name, part, pair))
        return std::nullopt;
    const auto five = fusionGene(part[1].str(), genes);
    const auto three = fusionGene(part[2].str(), genes);
    if (five.empty() || three.empty())
        return std::nullopt;
    static const std::regex breakpoints(R"(e\d+-e\d+)", std::regex::icase);
    rest = part[3].str();
    if (std::regex_match(rest, breakpoints)) // one of the forms of the fusion
        rest.clear();
    return leafOf("fusion", five, {{"partner", three}});
}

} // namespace

std::optional<json::value> civicVariant(const std::string& gene,
                                        const std::string& name,
                                        const std::string& origin,
                                        const terminology::GeneTable& genes)
{
    const auto trimmed = boost::trim_copy(name);
    const auto upper = boost::to_upper_copy(trimmed);
    const std::string where = origin.find("Germline") != std::string::npos ? "germline"
                              : origin == "Somatic"                        ? "somatic"
                                                                           : "any";
    if (const auto both = upper.find(" AND "); both != std::string::npos) {
        auto first = civicVariant(gene, trimmed.substr(0, both), origin, genes);
        auto second = civicVariant(gene, trimmed.substr(both + 5), origin, genes);
        return first && second ? Tree(allOf({std::move(*first), std::move(*second)})) : Tree();
    }
    if (auto tree = changeOf(gene, trimmed, where))
        return tree;
    if (auto tree = exonChange(gene, upper))
        return tree;
    if (auto tree = classChange(gene, upper, where))
        return tree;
    std::string rest;
    auto fusion = fusionOf(gene, trimmed, genes, rest);
    if (!fusion || rest.empty())
        return fusion;
    // A resistance change inside the fusion: "BCR-ABL T315I", "EML4-ALK C1156Y-L1198F".
    std::vector<json::value> parts{std::move(*fusion)};
    std::vector<std::string> changes;
    boost::split(changes, rest, boost::is_any_of("-"));
    for (const auto& change : changes) {
        auto tree = changeOf(gene, boost::trim_copy(change), where);
        if (!tree)
            return std::nullopt;
        parts.push_back(std::move(*tree));
    }
    return allOf(std::move(parts));
}

namespace
{

/// A recursive descent over "A AND (B OR NOT C)". Operators stand in capitals between blanks.
class ProfileParser
{
public:
    ProfileParser(const std::string& text,
                  const std::string& origin,
                  const terminology::GeneTable& genes)
        : m_origin(origin)
        , m_genes(genes)
    {
        static const std::regex token(R"(\(|\)|[^\s()]+)");
        for (std::sregex_iterator at(text.begin(), text.end(), token), end; at != end; ++at)
            m_words.push_back(at->str());
    }

    Tree parse()
    {
        auto tree = either(0);
        return m_at == m_words.size() ? std::move(tree) : Tree();
    }

private:
    [[nodiscard]] bool isNext(const char* word) const
    {
        return m_at < m_words.size() && m_words[m_at] == word;
    }

    Tree list(const char* word, int depth, Tree (ProfileParser::*part)(int), bool isAll)
    {
        std::vector<json::value> parts;
        while (true) {
            auto tree = (this->*part)(depth);
            if (!tree)
                return std::nullopt;
            parts.push_back(std::move(*tree));
            if (!isNext(word))
                return isAll ? allOf(std::move(parts)) : anyOf(std::move(parts));
            ++m_at;
        }
    }

    Tree either(int depth) { return list("OR", depth, &ProfileParser::both, false); }

    Tree both(int depth) { return list("AND", depth, &ProfileParser::one, true); }

    Tree one(int depth)
    {
        if (depth > 6) // deeper than the text form allows
            return std::nullopt;
        if (isNext("NOT")) {
            ++m_at;
            auto tree = one(depth + 1);
            return tree ? Tree(notOf(std::move(*tree))) : Tree();
        }
        if (isNext("(")) {
            ++m_at;
            auto tree = either(depth + 1);
            if (!tree || !isNext(")"))
                return std::nullopt;
            ++m_at;
            return tree;
        }
        std::vector<std::string> words;
        while (m_at < m_words.size() && !isNext("AND") && !isNext("OR") && !isNext("NOT") &&
               !isNext("(") && !isNext(")"))
            words.push_back(m_words[m_at++]);
        if (words.size() < 2)
            return std::nullopt;
        auto gene = words.front();
        words.erase(words.begin());
        auto name = boost::algorithm::join(words, " ");
        // A fusion profile names both genes in front: "EML4::ALK Fusion", "BCR::ABL1 T315I".
        if (const auto separator = gene.find("::"); separator != std::string::npos) {
            const auto three = gene.substr(separator + 2);
            static const std::regex word(R"(fusion\s*)", std::regex::icase);
            const auto rest = boost::trim_copy(std::regex_replace(name, word, ""));
            if (gene.rfind("v::", 0) == 0 || three == "v") {
                const auto named = three == "v" ? gene.substr(0, separator) : three;
                return civicVariant(named, "Fusion " + rest, m_origin, m_genes);
            }
            return civicVariant(three, gene + ' ' + rest, m_origin, m_genes);
        }
        return civicVariant(gene, name, m_origin, m_genes);
    }

    std::vector<std::string> m_words;
    std::size_t m_at = 0;
    const std::string& m_origin;
    const terminology::GeneTable& m_genes;
};

} // namespace

std::optional<json::value> civicProfile(const std::string& profile,
                                        const std::string& origin,
                                        const terminology::GeneTable& genes)
{
    return ProfileParser(profile, origin, genes).parse();
}

} // namespace consilium::knowledge
