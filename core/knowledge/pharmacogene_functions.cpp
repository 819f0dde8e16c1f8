#include "core/knowledge/pharmacogene_functions.h"

#include "core/knowledge/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace consilium::knowledge
{

namespace
{

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && stop == text.data() + text.size() && std::isfinite(number) &&
                   number >= 0 && number <= 1000
               ? std::optional(number)
               : std::nullopt;
}

/// "0.5", "≥3.0" or "n/a", or nothing.
bool isActivity(std::string_view text)
{
    constexpr std::string_view kAtLeast = "≥";
    if (text.starts_with(kAtLeast))
        text.remove_prefix(kAtLeast.size());
    return text.empty() || text == "n/a" || numberOf(text).has_value();
}

bool readRow(const Cells& cells, GeneFunctions& gene)
{
    if (cells.size() != 5)
        return false;
    const auto row = cells[0];
    if (row == "allele")
        return !cells[2].empty() && isActivity(cells[4]) &&
               gene.alleles
                   .emplace(cells[2],
                            GeneFunctions::Allele{std::string(cells[3]), std::string(cells[4])})
                   .second;
    if (row == "pair") {
        auto functions = std::pair(std::string(cells[2]), std::string(cells[3]));
        if (!functions.second.empty() && functions.second < functions.first)
            std::swap(functions.first, functions.second);
        return !functions.first.empty() && !cells[4].empty() &&
               gene.pairs.emplace(std::move(functions), cells[4]).second;
    }
    if (row != "score" || cells[4].empty())
        return false;
    if (cells[2] == "n/a" && cells[3].empty()) {
        gene.withoutScore = cells[4];
        return true;
    }
    const auto least = numberOf(cells[2]);
    const auto most = numberOf(cells[3]);
    if (!least || !most || *most < *least ||
        (!gene.scores.empty() && gene.scores.back().most >= *least))
        return false;
    gene.scores.push_back({*least, *most, std::string(cells[4])});
    return true;
}

} // namespace

Result<PharmacogeneFunctions> PharmacogeneFunctions::parse(std::string_view table)
{
    std::map<std::string, GeneFunctions, std::less<>> byGene;
    CONSILIUM_CHECK(forEachLine(table, [&](const Cells& cells, int number) -> Status {
        const bool hasGene = cells.size() > 1 && !cells[1].empty();
        if (!hasGene || !readRow(cells, byGene[std::string(cells[1])]))
            return fail(ErrorCode::Malformed,
                        fmt::format("pharmacogene functions: line {}", number));
        byGene[std::string(cells[1])].gene = cells[1];
        return ok();
    }));
    PharmacogeneFunctions all;
    for (auto& [gene, functions] : byGene)
        all.m_genes.push_back(std::move(functions));
    return all;
}

const GeneFunctions* PharmacogeneFunctions::find(std::string_view gene) const
{
    const auto found = std::find_if(
        m_genes.begin(), m_genes.end(), [&](const auto& known) { return known.gene == gene; });
    return found == m_genes.end() ? nullptr : &*found;
}

std::string toTable(const GeneFunctions& functions)
{
    std::string table;
    for (const auto& [name, allele] : functions.alleles)
        table += fmt::format(
            "allele\t{}\t{}\t{}\t{}\n", functions.gene, name, allele.function, allele.activity);
    for (const auto& [pair, phenotype] : functions.pairs)
        table += fmt::format(
            "pair\t{}\t{}\t{}\t{}\n", functions.gene, pair.first, pair.second, phenotype);
    for (const auto& range : functions.scores)
        table += fmt::format(
            "score\t{}\t{}\t{}\t{}\n", functions.gene, range.least, range.most, range.phenotype);
    if (!functions.withoutScore.empty())
        table += fmt::format("score\t{}\tn/a\t\t{}\n", functions.gene, functions.withoutScore);
    return table;
}

} // namespace consilium::knowledge
