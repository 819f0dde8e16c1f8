#include "core/services/statement_json.h"
#include "core/services/toolbox.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>

#include <algorithm>
#include <set>

namespace consilium::services
{

namespace
{

namespace json = boost::json;
using knowledge::Effect;
using knowledge::Statement;

const char* effectName(Effect effect)
{
    switch (effect) {
    case Effect::Sensitive:
        return "sensitivity";
    case Effect::Resistant:
        return "resistance";
    case Effect::Toxic:
        return "adverse";
    case Effect::PrognosticGood:
        return "better outcome";
    case Effect::PrognosticPoor:
        return "poor outcome";
    case Effect::Diagnostic:
        return "diagnostic";
    }
    return "sensitivity";
}

/// Ingredients as a sentence would begin with them: "Trastuzumab deruxtecan".
json::array therapies(const std::vector<std::string>& ingredients)
{
    json::array all;
    for (auto name : ingredients) {
        if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
            name.front() = static_cast<char>(name.front() - 'a' + 'A');
        all.emplace_back(name);
    }
    return all;
}

/// Codes of the regulators whose approval is not withdrawn: "fda", "ema", "hc", "hse", "hpra".
std::set<std::string> regulatorsOf(const Statement& statement)
{
    std::set<std::string> codes;
    for (const auto& approval : statement.approvals) {
        if (approval.status != "withdrawn")
            codes.insert(boost::to_lower_copy(approval.regulator));
    }
    return codes;
}

json::array listOf(const std::set<std::string>& words)
{
    json::array all;
    for (const auto& word : words)
        all.emplace_back(word);
    return all;
}

void put(json::object& object, const char* name, const std::string& value)
{
    if (!value.empty())
        object.emplace(name, value);
}

std::string citationOf(const Statement& statement)
{
    if (statement.citations.empty())
        return {};
    const auto& citation = statement.citations.front();
    return !citation.pmid.empty()    ? "PMID " + citation.pmid
           : !citation.doi.empty()   ? "doi " + citation.doi
           : !citation.label.empty() ? citation.label
                                     : citation.guideline;
}

std::string dateOf(const Statement& statement)
{
    std::string latest;
    for (const auto& approval : statement.approvals)
        latest = std::max(latest, approval.date.iso());
    if (!latest.empty())
        return latest;
    for (const auto& citation : statement.citations)
        latest = std::max(latest, citation.date);
    return latest.empty() ? statement.checked.iso() : latest;
}

json::array statementsOf(const std::vector<const Statement*>& statements,
                         knowledge::TumourRelation relation = knowledge::TumourRelation::Here)
{
    json::array all;
    for (const auto* statement : statements)
        all.push_back(statementJson(*statement, relation));
    return all;
}

const options::Option* rankedAs(const options::Ranking& ranking,
                                const std::vector<std::string>& therapy)
{
    for (const auto& option : ranking.options) {
        if (option.therapy == therapy)
            return &option;
    }
    return nullptr;
}

const char* shelfName(options::Shelf shelf)
{
    switch (shelf) {
    case options::Shelf::Supported:
        return "supported";
    case options::Shelf::ForConsideration:
        return "for-consideration";
    case options::Shelf::NotAdvised:
        return "not-advised";
    }
    return "for-consideration";
}

/// The statements that are met. Those that tests would settle are an entry of their own, so that an
/// entry is one or the other.
json::object metEntry(const options::TherapyEvidence& evidence, const options::Ranking& ranking)
{
    std::set<std::string> regulators;
    for (const auto* statement : evidence.met)
        regulators.merge(regulatorsOf(*statement));
    json::object entry{{"therapies", therapies(evidence.therapy)},
                       {"effect", "sensitivity"},
                       {"matched", true},
                       {"regulators", listOf(regulators)},
                       {"statements", statementsOf(evidence.met)},
                       {"undetermined", json::array()}};
    if (const auto* option = rankedAs(ranking, evidence.therapy)) {
        entry.emplace("shelf", shelfName(option->shelf));
        put(entry, "level", option->evidence);
    }
    entry.emplace("resistance", statementsOf(evidence.resistance));
    entry.emplace("adverse", statementsOf(evidence.adverse));
    entry.emplace("conflicting", statementsOf(evidence.conflicting));
    return entry;
}

json::object openEntry(const options::TherapyEvidence& evidence)
{
    std::set<std::string> tests;
    std::set<std::string> regulators;
    json::array statements;
    for (const auto& [statement, missing] : evidence.open) {
        tests.insert(missing.begin(), missing.end());
        regulators.merge(regulatorsOf(*statement));
        auto one = statementJson(*statement);
        one.emplace("undetermined", listOf(missing));
        statements.push_back(std::move(one));
    }
    return {{"therapies", therapies(evidence.therapy)},
            {"effect", "sensitivity"},
            {"matched", false},
            {"regulators", json::array()},
            {"statements", json::array()},
            {"undetermined", listOf(tests)},
            {"regulatorsIfPresent", listOf(regulators)},
            {"statementsIfPresent", std::move(statements)},
            {"resistance", statementsOf(evidence.resistance)},
            {"adverse", statementsOf(evidence.adverse)},
            {"conflicting", statementsOf(evidence.conflicting)}};
}

json::array issuesOf(const interchange::ImportReport& report)
{
    json::array all;
    for (const auto& issue : report.issues)
        all.push_back({{"place", issue.place}, {"what", issue.what}});
    return all;
}

} // namespace

boost::json::object statementJson(const Statement& statement, knowledge::TumourRelation relation)
{
    const auto& origin = statement.origin;
    json::object one{{"source", origin.source.empty() ? "Consilium" : origin.source},
                     {"id", origin.source.empty() ? statement.id : origin.id},
                     {"effect", effectName(statement.effect)}};
    if (!statement.therapy.empty())
        one.emplace("therapies", therapies(statement.therapy));
    put(one, "class", statement.therapyClass);
    put(one, "level", origin.level.empty() ? statement.amp : origin.level);
    put(one, "amp", statement.amp);
    if (!statement.amp.empty())
        put(one, "rule", statement.ampRule.empty() ? "amp-reviewed" : statement.ampRule);
    const auto escat = knowledge::escatOf(statement, relation);
    put(one, "escat", escat.tier);
    put(one, "escatRule", escat.rule);
    put(one, "direction", origin.direction.empty() ? "supports" : origin.direction);
    if (origin.rating > 0)
        one.emplace("rating", origin.rating);
    put(one, "biomarker", origin.profile);
    put(one, "disease", origin.disease);
    one.emplace("precision", options::precisionOf(statement.biomarker));
    one.emplace("regulators", listOf(regulatorsOf(statement)));
    put(one, "citation", citationOf(statement));
    if (!statement.citations.empty())
        put(one, "pmid", statement.citations.front().pmid);
    put(one, "date", dateOf(statement));
    put(one, "url", origin.url);
    put(one, "summary", statement.summary);
    return one;
}

std::string toJson(const options::Matches& matches,
                   const options::Ranking& ranking,
                   const clinical::Case& record,
                   const Toolbox& toolbox,
                   const interchange::ImportReport& report)
{
    json::array options;
    // In the order of the ranking; what it does not hold comes after, by name.
    std::vector<const options::TherapyEvidence*> ordered;
    for (const auto& option : ranking.options) {
        for (const auto& evidence : matches.therapies) {
            if (evidence.therapy == option.therapy && !evidence.met.empty() &&
                std::find(ordered.begin(), ordered.end(), &evidence) == ordered.end())
                ordered.push_back(&evidence);
        }
    }
    for (const auto& evidence : matches.therapies) {
        if (!evidence.met.empty() &&
            std::find(ordered.begin(), ordered.end(), &evidence) == ordered.end())
            ordered.push_back(&evidence);
    }
    for (const auto* evidence : ordered)
        options.push_back(metEntry(*evidence, ranking));
    for (const auto& evidence : matches.therapies) {
        if (!evidence.open.empty())
            options.push_back(openEntry(evidence));
    }
    json::array regimens;
    for (const auto& option : ranking.options) {
        if (option.basis == options::Basis::Regimen)
            regimens.push_back({{"name", option.name},
                                {"therapies", therapies(option.therapy)},
                                {"shelf", shelfName(option.shelf)}});
    }
    const auto research =
        options::researchOf(record, toolbox.knowledge(), toolbox.interactions, matches, ranking);
    const auto* tumour = clinical::leadingTumour(record);
    const auto code = tumour == nullptr ? std::string() : tumour->oncotree;
    const auto* type = toolbox.tumours.find(code);
    json::object answer{
        {"tumour", json::object{{"oncotree", code}, {"name", type == nullptr ? "" : type->name}}},
        {"pack",
         json::object{{"name", toolbox.pack.manifest.name},
                      {"version", toolbox.pack.manifest.version},
                      {"date", toolbox.pack.manifest.date},
                      {"content", toolbox.pack.manifest.content}}},
        {"options", std::move(options)},
        {"regimens", std::move(regimens)},
        {"offLabel", statementsOf(matches.elsewhere, knowledge::TumourRelation::Elsewhere)},
        {"resistance", statementsOf(matches.resistance)},
        {"adverse", statementsOf(matches.adverse)},
        {"prognosis", statementsOf(matches.prognosis)},
        {"research", researchJson(research)},
        {"hiddenByFilter", matches.hiddenByFilter},
        {"issues", issuesOf(report)}};
    return json::serialize(answer);
}

} // namespace consilium::services
