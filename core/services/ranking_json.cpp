#include "core/services/json_list.h"
#include "core/services/ranking_names.h"
#include "core/services/statement_json.h"
#include "core/services/toolbox.h"

#include <boost/json.hpp>

namespace consilium::services
{

namespace
{

namespace json = boost::json;

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

/// A rule's test: a leaf with its sentence, or its parts.
json::object testNode(const options::TestNode& node)
{
    using Operation = options::TestNode::Operation;
    json::object object{{"truth", name(node.truth)}};
    if (node.operation == Operation::Leaf) {
        object["sentence"] = node.words.english();
        if (!node.settledBy.empty())
            object["settledBy"] = node.settledBy;
        return object;
    }
    json::array parts;
    for (const auto& child : node.children)
        parts.push_back(testNode(child));
    object[node.operation == Operation::All   ? "all"
           : node.operation == Operation::Any ? "any"
                                              : "not"] = std::move(parts);
    return object;
}

json::object criterion(const options::Criterion& criterion)
{
    json::array data;
    for (const auto& datum : criterion.data)
        data.push_back({{"what", datum.what}, {"date", datum.date.iso()}, {"place", datum.source}});
    json::object object{{"kind", name(criterion.kind)},
                        {"verdict", name(criterion.verdict)},
                        {"sentence", criterion.sentence},
                        {"data", std::move(data)},
                        {"settledBy", criterion.settledBy},
                        {"recoverable", criterion.recoverable},
                        {"rule", criterion.ruleId},
                        {"citations", citations(criterion.citations)}};
    if (criterion.keepsFromFirstShelf)
        object["keepsFromFirstShelf"] = true;
    if (!criterion.mechanism.empty())
        object["mechanism"] = criterion.mechanism;
    if (!criterion.test.empty())
        object["test"] = testNode(criterion.test.front());
    return object;
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

json::value number(const std::optional<double>& value)
{
    return value ? json::value(*value) : json::value(nullptr);
}

json::object doseLine(const options::DoseLine& line)
{
    json::array data;
    for (const auto& datum : line.data)
        data.push_back({{"what", datum.what}, {"date", datum.date.iso()}});
    return {{"drug", line.dose->drug},
            {"arithmetic", line.arithmetic},
            {"milligrams", number(line.milligrams)},
            {"loadingMilligrams", number(line.loadingMilligrams)},
            {"schedule", line.schedule},
            {"route", line.dose->route},
            {"missing", line.missing},
            {"adjustedFor", line.adjustedFor},
            {"avoided", line.isAvoided},
            {"unstated", line.isUnstated},
            {"remark", line.remark.english()},
            {"stale", line.isStale},
            {"data", std::move(data)},
            {"notJudged", list(line.notJudged)},
            {"notes", line.dose->notes},
            {"citations", citations(line.dose->citations)}};
}

json::object trial(const options::TrialBeside& beside)
{
    json::array endpoints;
    for (const auto& one : beside.trial->endpoints)
        endpoints.push_back({{"endpoint", one.endpoint},
                             {"measure", one.measure},
                             {"unit", one.unit},
                             {"value", number(one.value)},
                             {"low", number(one.low)},
                             {"high", number(one.high)},
                             {"comparator", number(one.comparatorValue)},
                             {"hazardRatio", number(one.hazardRatio)},
                             {"hazardRatioLow", number(one.ratioLow)},
                             {"hazardRatioHigh", number(one.ratioHigh)}});
    json::array differences;
    for (const auto& words : beside.differences)
        differences.push_back(json::value(words.english()));
    return {{"name", beside.trial->name},
            {"registry", beside.trial->registry},
            {"design", beside.trial->design},
            {"comparator", beside.trial->comparator},
            {"n", beside.trial->people},
            {"endpoints", std::move(endpoints)},
            {"differences", std::move(differences)},
            {"citations", citations(beside.trial->citations)}};
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
    json::array groups;
    for (const auto& words : score.groups)
        groups.push_back(json::value(words.english()));
    said.emplace("groups", std::move(groups));
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
        json::array lines;
        for (const auto& item : option.doseLines)
            lines.push_back(doseLine(item));
        json::array trials;
        for (const auto& item : option.trials)
            trials.push_back(trial(item));
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
             {"doses", std::move(doses)},
             {"doseLines", std::move(lines)},
             {"undosed", list(option.undosed)},
             {"trials", std::move(trials)}});
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

std::string toJson(const std::vector<options::WhyNot>& answers)
{
    json::array all;
    for (const auto& answer : answers) {
        json::array criteria;
        for (const auto& item : answer.option.criteria)
            criteria.push_back(criterion(item));
        json::array ways;
        for (const auto& set : answer.smallest) {
            json::array facts;
            for (const auto& fact : set)
                facts.push_back({{"fact", fact.words.english()},
                                 {"recoverable", fact.isRecoverable},
                                 {"how", fact.recoverable}});
            ways.push_back(std::move(facts));
        }
        all.push_back({{"name", answer.option.name},
                       {"therapy", list(answer.option.therapy)},
                       {"listed", answer.isListed},
                       {"shelf", name(answer.option.shelf)},
                       {"why", answer.option.orderReason},
                       {"criteria", std::move(criteria)},
                       {"smallestChanges", std::move(ways)}});
    }
    return json::serialize(json::object{{"whyNot", std::move(all)}});
}

std::string toJson(const options::Ranking& ranking, const options::Research& research)
{
    auto answer = written(ranking);
    answer.emplace("research", researchJson(research));
    return json::serialize(answer);
}

} // namespace consilium::services
