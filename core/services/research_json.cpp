#include "core/services/statement_json.h"

#include <boost/json.hpp>

namespace consilium::services
{

namespace
{

namespace json = boost::json;

std::string_view name(options::ResearchBasis basis)
{
    switch (basis) {
    case options::ResearchBasis::NotStated:
        return "not stated";
    case options::ResearchBasis::Clinical:
        return "clinical";
    case options::ResearchBasis::CaseReport:
        return "case report";
    case options::ResearchBasis::Laboratory:
        return "laboratory";
    }
    return "not stated";
}

json::array listOf(const std::vector<std::string>& texts)
{
    json::array all;
    for (const auto& text : texts)
        all.emplace_back(text);
    return all;
}

json::array listOf(const std::vector<const knowledge::Statement*>& statements)
{
    json::array all;
    for (const auto* statement : statements)
        all.push_back(statementJson(*statement));
    return all;
}

json::object interactionJson(const knowledge::Interaction& interaction)
{
    json::object one{{"therapies", json::array{json::string(interaction.drug)}},
                     {"types", listOf(interaction.types)},
                     {"contradictory", interaction.isContradictory()},
                     {"sources", listOf(interaction.sources)},
                     {"pmids", listOf(interaction.pmids)},
                     {"note", "interaction, not evidence of benefit"}};
    if (!interaction.chembl.empty())
        one.emplace("chembl", interaction.chembl);
    return one;
}

json::object entryJson(const options::ResearchGene& gene, const options::ResearchEntry& entry)
{
    const bool isStatement = entry.statement != nullptr;
    auto one = isStatement ? statementJson(*entry.statement) : interactionJson(*entry.interaction);
    one.emplace("kind", isStatement ? "statement" : "interaction");
    one.emplace("gene", gene.gene);
    json::array alterations;
    for (const auto& datum : gene.alterations)
        alterations.emplace_back(datum.what);
    one.emplace("alterations", std::move(alterations));
    one.emplace("uncertainSignificance", gene.isUncertain);
    one.emplace("categories", listOf(gene.categories));
    one.emplace("basis", json::string_view(name(entry.basis)));
    one.emplace("resistance", listOf(entry.resistance));
    one.emplace("adverse", listOf(entry.adverse));
    json::array contraindications;
    for (const auto& criterion : entry.contraindications)
        contraindications.push_back({{"rule", criterion.ruleId}, {"sentence", criterion.sentence}});
    one.emplace("contraindications", std::move(contraindications));
    one.emplace("amongOptions", entry.isAmongOptions);
    return one;
}

} // namespace

json::array researchJson(const options::Research& research)
{
    json::array all;
    for (const auto& gene : research.genes) {
        for (const auto& entry : gene.entries)
            all.push_back(entryJson(gene, entry));
    }
    return all;
}

} // namespace consilium::services
