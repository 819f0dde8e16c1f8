#include "core/pgx/advice.h"
#include "core/services/pharmacogenomics.h"

#include <boost/json.hpp>

#include <algorithm>

namespace consilium::services
{

namespace
{

namespace json = boost::json;
using clinical::Pharmacogene;
using clinical::PharmacogeneKind;
using clinical::PositionState;

const char* nameOf(PharmacogeneKind kind)
{
    switch (kind) {
    case PharmacogeneKind::NotCalled:
        break;
    case PharmacogeneKind::Diplotypes:
        return "diplotypes";
    case PharmacogeneKind::Haploid:
        return "haploid";
    case PharmacogeneKind::Components:
        return "components";
    }
    return "not_called";
}

const char* nameOf(PositionState state)
{
    switch (state) {
    case PositionState::Missing:
        break;
    case PositionState::Reference:
        return "reference";
    case PositionState::Variant:
        return "variant";
    case PositionState::Unusable:
        return "unusable";
    }
    return "missing";
}

const char* nameOf(clinical::Genome genome)
{
    return genome == clinical::Genome::GRCh37   ? "GRCh37"
           : genome == clinical::Genome::GRCh38 ? "GRCh38"
                                                : "unknown";
}

json::array textsOf(const std::vector<std::string>& texts)
{
    json::array all;
    for (const auto& text : texts)
        all.emplace_back(text);
    return all;
}

json::array textsOf(const std::vector<Message>& messages)
{
    json::array all;
    for (const auto& message : messages)
        all.emplace_back(message.english());
    return all;
}

json::object guidanceOf(const pgx::DrugAdvice& advice, const pgx::AdviceLine& line)
{
    const auto& guidance = *line.guidance;
    json::array implications;
    for (const auto& [gene, text] : guidance.implications)
        implications.push_back({{"gene", gene}, {"text", text}});
    json::array genes;
    for (const auto& basis : advice.basis)
        genes.push_back({{"gene", basis.gene},
                         {"isTested", basis.result != nullptr},
                         {"lookup", textsOf(basis.lookups)},
                         {"value", textsOf(basis.values)}});
    return {{"drug", advice.drug},
            {"source", guidance.source},
            {"version", guidance.version},
            {"guideline", guidance.guideline},
            {"population", guidance.population},
            {"strength", guidance.strength},
            {"action", knowledge::nameOf(guidance.action)},
            {"doseFraction",
             guidance.doseFraction ? json::value(*guidance.doseFraction) : json::value(nullptr)},
            {"recommendation", guidance.recommendation},
            {"implications", std::move(implications)},
            {"comment", guidance.comment},
            {"certain", line.isCertain},
            {"cautions", textsOf(advice.cautions)},
            {"genes", std::move(genes)},
            {"pmids", textsOf(guidance.pmids)},
            {"url", guidance.url}};
}

/// Guidance for one gene, and what is said where there is none.
void addGuidance(const std::string& gene,
                 const std::vector<pgx::DrugAdvice>& advices,
                 json::object& object)
{
    json::array guidance;
    json::array withheld;
    bool isAsked = false;
    for (const auto& advice : advices) {
        if (std::find(advice.genes.begin(), advice.genes.end(), gene) == advice.genes.end())
            continue;
        isAsked = true;
        for (const auto& line : advice.lines) {
            const auto& keys = line.guidance->keys;
            if (std::any_of(
                    keys.begin(), keys.end(), [&](const auto& key) { return key.gene == gene; }))
                guidance.emplace_back(guidanceOf(advice, line));
        }
        for (const auto& why : advice.withheld)
            withheld.push_back({{"drug", advice.drug}, {"why", why.english()}});
    }
    if (!isAsked)
        withheld.push_back(
            {{"drug", nullptr}, {"why", "The pack has no guidance that asks for this gene."}});
    else if (guidance.empty() && withheld.empty())
        withheld.push_back({{"drug", nullptr}, {"why", "The gene has no result to go by."}});
    object.emplace("guidance", std::move(guidance));
    object.emplace("withheld", std::move(withheld));
}

json::object objectOf(const Pharmacogene& result)
{
    json::array lookup;
    json::array phenotype;
    json::array score;
    json::array functions;
    for (const auto& reading : result.readings) {
        lookup.emplace_back(reading.lookup);
        phenotype.emplace_back(reading.phenotype);
        score.emplace_back(reading.activityScore);
        functions.emplace_back(textsOf(reading.functions));
    }
    json::array states;
    for (const auto& position : result.positions)
        states.push_back({{"name", position.name},
                          {"position", position.position},
                          {"state", nameOf(position.state)},
                          {"genotype", position.genotype},
                          {"key", position.isKey}});
    return {{"gene", result.gene},
            {"kind", nameOf(result.kind)},
            {"calls", textsOf(result.calls)},
            {"allCalls", textsOf(result.allCalls)},
            {"lookup", std::move(lookup)},
            {"functions", std::move(functions)},
            {"phenotype", std::move(phenotype)},
            {"activityScore", std::move(score)},
            {"positions", result.positions.size()},
            {"missing", result.missing()},
            {"warnings", textsOf(result.warnings)},
            {"notes", textsOf(result.notes)},
            {"reason", result.reason},
            {"outside", result.isOutside},
            {"calledBy", result.calledBy},
            {"positionStates", std::move(states)}};
}

} // namespace

std::string toJson(const PharmacogenomicsFile& called, const Toolbox& toolbox)
{
    const pgx::Advisor advisor(toolbox.advice.guidance, toolbox.advice.inhibitors, toolbox.drugs);
    std::vector<const Pharmacogene*> results;
    for (const auto& result : called.genes)
        results.push_back(&result);
    std::vector<pgx::DrugAdvice> advices;
    for (const auto& drug : advisor.drugs())
        advices.push_back(advisor.advise(drug, results));
    json::array genes;
    for (const auto& result : called.genes) {
        auto object = objectOf(result);
        addGuidance(result.gene, advices, object);
        genes.emplace_back(std::move(object));
    }
    return json::serialize(json::object{{"file", called.name},
                                        {"sample", called.sample},
                                        {"genome", nameOf(called.genome)},
                                        {"indexed", called.isIndexed},
                                        {"genes", std::move(genes)}});
}

} // namespace consilium::services
