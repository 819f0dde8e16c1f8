#include "core/services/statement_json.h"
#include "core/services/toolbox.h"

#include <boost/json.hpp>

namespace consilium::services
{

namespace
{

namespace json = boost::json;

std::string_view name(options::Verdict verdict)
{
    switch (verdict) {
    case options::Verdict::Pass:
        return "pass";
    case options::Verdict::Warn:
        return "warn";
    case options::Verdict::Fail:
        return "fail";
    case options::Verdict::Undetermined:
        return "undetermined";
    }
    return "undetermined";
}

std::string_view name(options::CriterionKind kind)
{
    using Kind = options::CriterionKind;
    switch (kind) {
    case Kind::Biomarker:
        return "biomarker";
    case Kind::TumourType:
        return "tumour-type";
    case Kind::Line:
        return "line";
    case Kind::Exposure:
        return "exposure";
    case Kind::Resistance:
        return "resistance";
    case Kind::PerformanceStatus:
        return "performance-status";
    case Kind::Kidney:
        return "kidney";
    case Kind::Liver:
        return "liver";
    case Kind::BloodCount:
        return "blood-count";
    case Kind::Allergy:
        return "allergy";
    case Kind::Stage:
        return "stage";
    case Kind::Pharmacogene:
        return "pharmacogene";
    }
    return "other";
}

std::string_view name(options::Shelf shelf)
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

std::string_view name(options::Basis basis)
{
    switch (basis) {
    case options::Basis::Biomarker:
        return "biomarker";
    case options::Basis::Regimen:
        return "regimen";
    case options::Basis::OffLabel:
        return "off-label";
    case options::Basis::SupportiveCare:
        return "supportive-care";
    case options::Basis::Trial:
        return "trial";
    }
    return "biomarker";
}

json::array list(const std::vector<std::string>& texts)
{
    json::array all;
    for (const auto& text : texts)
        all.emplace_back(text);
    return all;
}

json::array citations(const std::vector<knowledge::Citation>& citations)
{
    json::array all;
    for (const auto& citation : citations) {
        json::object one;
        const auto put = [&](const char* key, const std::string& value) {
            if (!value.empty())
                one.emplace(key, value);
        };
        put("pmid", citation.pmid);
        put("doi", citation.doi);
        put("label", citation.label);
        put("guideline", citation.guideline);
        put("date", citation.date);
        put("what", citation.what);
        all.push_back(std::move(one));
    }
    return all;
}

json::object criterion(const options::Criterion& criterion)
{
    json::array data;
    for (const auto& datum : criterion.data)
        data.push_back({{"what", datum.what}, {"date", datum.date.iso()}, {"place", datum.source}});
    return {{"kind", name(criterion.kind)},
            {"verdict", name(criterion.verdict)},
            {"sentence", criterion.sentence},
            {"data", std::move(data)},
            {"settledBy", criterion.settledBy},
            {"recoverable", criterion.recoverable},
            {"rule", criterion.ruleId},
            {"citations", citations(criterion.citations)}};
}

json::object dose(const options::DoseAdvice& dose)
{
    return {{"drug", dose.drug},
            {"highestFraction",
             dose.highestFraction ? json::value(*dose.highestFraction) : json::value(nullptr)},
            {"action", json::string_view(knowledge::nameOf(dose.action))},
            {"source", dose.source},
            {"recommendation", dose.recommendation},
            {"restsOn", dose.restsOn},
            {"certain", dose.isCertain}};
}

json::object score(const options::ModelScore& score)
{
    json::array contributions;
    for (const auto& item : score.contributions)
        contributions.push_back({{"input", item.input},
                                 {"value", item.value},
                                 {"date", item.date.iso()},
                                 {"logOdds", item.logOdds},
                                 {"missing", item.isMissing},
                                 {"assumed", item.isAssumed}});
    json::object said{{"model", score.model},
                      {"version", score.version},
                      {"content", score.content},
                      {"name", score.name},
                      {"claim", score.claim},
                      {"outcome", score.outcome},
                      {"horizon", score.horizon},
                      {"missing", list(score.missing)}};
    if (score.judged)
        said.emplace("judged",
                     json::object{{"cohort", score.judged->cohort},
                                  {"people", score.judged->people},
                                  {"events", score.judged->events},
                                  {"auc",
                                   {{"value", score.judged->area},
                                    {"low", score.judged->low},
                                    {"high", score.judged->high}}}});
    if (!score.value) {
        said.emplace("withheldBecause", score.withheldBecause);
        return said;
    }
    said.emplace("probability",
                 json::object{{"value", *score.value}, {"low", score.low}, {"high", score.high}});
    said.emplace("interval", score.intervalMeaning);
    said.emplace("baseLogOdds", score.base);
    said.emplace("contributions", std::move(contributions));
    return said;
}

json::object statement(const knowledge::Statement& statement)
{
    json::array approvals;
    for (const auto& approval : statement.approvals)
        approvals.push_back({{"regulator", approval.regulator},
                             {"date", approval.date.iso()},
                             {"status", approval.status}});
    return {{"id", statement.id},
            {"summary", statement.summary},
            {"amp", statement.amp},
            {"approvals", std::move(approvals)},
            {"citations", citations(statement.citations)}};
}

json::object written(const options::Ranking& ranking)
{
    json::array all;
    int rank = 0;
    for (const auto& option : ranking.options) {
        json::array criteria;
        for (const auto& item : option.criteria)
            criteria.push_back(criterion(item));
        json::array doses;
        for (const auto& item : option.doses)
            doses.push_back(dose(item));
        json::array statements;
        for (const auto* item : option.statements)
            statements.push_back(statement(*item));
        all.push_back(
            {{"rank", ++rank},
             {"id", option.id},
             {"name", option.name},
             {"therapy", list(option.therapy)},
             {"basis", name(option.basis)},
             {"shelf", name(option.shelf)},
             {"evidence", option.evidence},
             {"why", option.orderReason},
             {"placedAfter", option.placedAfter},
             {"score", option.score ? json::value(score(*option.score)) : json::value(nullptr)},
             {"statements", std::move(statements)},
             {"criteria", std::move(criteria)},
             {"doses", std::move(doses)}});
    }
    json::array models;
    for (const auto& item : ranking.scores)
        models.push_back(
            {{"model", item.model}, {"version", item.version}, {"content", item.content}});
    return json::object{{"models", std::move(models)},
                        {"pack",
                         {{"name", ranking.packName},
                          {"version", ranking.packVersion},
                          {"content", ranking.packContent}}},
                        {"asOf", PartialDate::fromDay(ranking.asOf).iso()},
                        {"tumourType", ranking.tumourType},
                        {"tumourName", ranking.tumourName},
                        {"hiddenByFilter", ranking.hiddenByFilter},
                        {"missingTests", list(ranking.missingTests)},
                        {"options", std::move(all)}};
}

} // namespace

std::string toJson(const options::ModelScore& said) { return json::serialize(score(said)); }

std::string toJson(const options::Ranking& ranking) { return json::serialize(written(ranking)); }

std::string toJson(const options::Ranking& ranking, const options::Research& research)
{
    auto answer = written(ranking);
    answer.emplace("research", researchJson(research));
    return json::serialize(answer);
}

} // namespace consilium::services
