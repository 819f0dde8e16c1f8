#include "core/knowledge/import/pharmacogenes.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

std::string textOf(const json::value* value)
{
    const auto* text = value == nullptr ? nullptr : value->if_string();
    return text == nullptr ? std::string() : std::string(*text);
}

/// Spellings of the older table of G6PD, by those of the definitions.
std::string alleleName(std::string_view gene, std::string name)
{
    return gene == "G6PD" && name == "Telti/Kobe" ? "Telti, Kobe" : name;
}

void readAlleles(const json::object& from, GeneFunctions& gene)
{
    const auto* values = from.if_contains("activityValues");
    const auto* names = from.if_contains("namedAlleles");
    if (const auto* haplotypes = from.if_contains("haplotypes");
        haplotypes && haplotypes->is_object()) {
        for (const auto& [name, function] : haplotypes->get_object()) {
            auto& allele = gene.alleles[alleleName(gene.gene, std::string(name))];
            allele.function = textOf(&function);
            if (values != nullptr && values->is_object())
                allele.activity = textOf(values->get_object().if_contains(name));
        }
    }
    if (names == nullptr || !names->is_array())
        return;
    for (const auto& item : names->get_array()) {
        const auto* one = item.if_object();
        const auto known = one == nullptr ? gene.alleles.end()
                                          : gene.alleles.find(textOf(one->if_contains("name")));
        if (known != gene.alleles.end())
            known->second.function = textOf(one->if_contains("functionValue"));
    }
}

/// The alleles of a diplotype, one or two.
std::vector<std::string> partsOf(std::string_view gene, const json::object& diplotype)
{
    std::vector<std::string> parts;
    const auto* key = diplotype.if_contains("diplotypekey");
    if (key == nullptr || !key->is_object())
        return parts;
    for (const auto& [name, count] : key->get_object()) {
        for (std::int64_t copy = 0;
             count.is_int64() && copy < std::min<std::int64_t>(count.get_int64(), 3);
             ++copy)
            parts.push_back(alleleName(gene, std::string(name)));
    }
    return parts;
}

/// A score as a number; a bound counts by its own value. Empty for "n/a".
std::optional<double> scoreOf(std::string_view text)
{
    constexpr std::string_view kAtLeast = "≥";
    if (text.starts_with(kAtLeast))
        text.remove_prefix(kAtLeast.size());
    double score = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), score);
    return error == std::errc() && stop == text.data() + text.size() ? std::optional(score)
                                                                     : std::nullopt;
}

Status
addPair(const std::vector<std::string>& parts, const std::string& phenotype, GeneFunctions& gene)
{
    std::pair<std::string, std::string> pair;
    for (const auto& part : parts) {
        const auto allele = gene.alleles.find(part);
        if (allele == gene.alleles.end() || allele->second.function.empty())
            return fail(ErrorCode::Malformed, gene.gene + ": allele without function");
        (&part == &parts.front() ? pair.first : pair.second) = allele->second.function;
    }
    if (!pair.second.empty() && pair.second < pair.first)
        std::swap(pair.first, pair.second);
    const auto [known, isNew] = gene.pairs.emplace(pair, phenotype);
    return isNew || known->second == phenotype
               ? ok()
               : Status(fail(ErrorCode::Malformed, gene.gene + ": two phenotypes of one pair"));
}

/// Ranges that hold every score the table has, without a gap of meaning: neighbours of one
/// phenotype become one range.
Status addScores(const std::map<double, std::string>& phenotypes, GeneFunctions& gene)
{
    for (const auto& [score, phenotype] : phenotypes) {
        if (!gene.scores.empty() && gene.scores.back().phenotype == phenotype)
            gene.scores.back().most = score;
        else
            gene.scores.push_back({score, score, phenotype});
    }
    return ok();
}

} // namespace

Result<GeneFunctions> readGeneFunctions(std::string_view text)
{
    json::error_code error;
    const auto value = json::parse(text, error);
    if (error || !value.is_object())
        return fail(ErrorCode::Malformed, "not a phenotype table");
    const auto& from = value.get_object();
    GeneFunctions gene;
    gene.gene = textOf(from.if_contains("gene"));
    readAlleles(from, gene);
    if (gene.gene.empty() || gene.alleles.empty())
        return fail(ErrorCode::Malformed, "gene or alleles");
    std::map<double, std::string> scores;
    const auto* diplotypes = from.if_contains("diplotypes");
    if (diplotypes == nullptr || !diplotypes->is_array())
        return fail(ErrorCode::Malformed, gene.gene + ": diplotypes");
    for (const auto& item : diplotypes->get_array()) {
        const auto* one = item.if_object();
        const auto parts = one == nullptr ? std::vector<std::string>() : partsOf(gene.gene, *one);
        if (parts.empty() || parts.size() > 2)
            return fail(ErrorCode::Malformed, gene.gene + ": diplotype");
        auto phenotype = textOf(one->if_contains("phenotype"));
        if (phenotype.empty())
            phenotype = textOf(one->if_contains("generesult"));
        const auto written = textOf(one->if_contains("activityScore"));
        if (written.empty()) {
            CONSILIUM_CHECK(addPair(parts, phenotype, gene));
            continue;
        }
        const auto score = scoreOf(written);
        auto& known = score ? scores[*score] : gene.withoutScore;
        if (!known.empty() && known != phenotype)
            return fail(ErrorCode::Malformed, gene.gene + ": two phenotypes of score " + written);
        known = phenotype;
    }
    CONSILIUM_CHECK(addScores(scores, gene));
    // A gene with scores never falls back on pairs.
    if (!gene.scores.empty() && !gene.pairs.empty())
        return fail(ErrorCode::Malformed, gene.gene + ": scores and pairs");
    return gene;
}

} // namespace consilium::knowledge
