#include "core/services/json_list.h"
#include "core/services/ranking_names.h"
#include "core/services/what_if.h"

#include <boost/json.hpp>

#include <algorithm>

namespace consilium::services
{

namespace
{

namespace json = boost::json;

json::value shelf(const std::optional<options::Shelf>& shelf)
{
    return shelf ? json::value(name(*shelf)) : json::value(nullptr);
}

json::value score(const std::optional<options::ModelScore>& said)
{
    return said ? json::parse(toJson(*said)) : json::value(nullptr);
}

json::value place(int rank) { return rank > 0 ? json::value(rank) : json::value(nullptr); }

} // namespace

std::string toJson(const WhatIf& answer)
{
    json::array moves;
    for (const auto& move : answer.moves)
        moves.push_back({{"name", move.name},
                         {"shelfBefore", shelf(move.shelfBefore)},
                         {"shelfAfter", shelf(move.shelfAfter)},
                         {"rankBefore", place(move.rankBefore)},
                         {"rankAfter", place(move.rankAfter)},
                         {"scoreBefore", score(move.scoreBefore)},
                         {"scoreAfter", score(move.scoreAfter)},
                         {"why", move.why}});
    return json::serialize(json::object{{"isThePatient", false},
                                        {"moves", std::move(moves)},
                                        {"ranking", json::parse(toJson(answer.ranking))}});
}

std::string toJson(const OpenQuestions& answer, const options::Ranking& ranking)
{
    json::array all;
    for (const auto& range : answer.unknowns.options) {
        const auto option =
            std::find_if(ranking.options.begin(),
                         ranking.options.end(),
                         [&](const options::Option& known) { return known.id == range.option; });
        all.push_back({{"id", range.option},
                       {"name", option == ranking.options.end() ? "" : option->name},
                       {"shelf", option == ranking.options.end() ? "" : name(option->shelf)},
                       {"bestShelf", name(range.best)},
                       {"worstShelf", name(range.worst)},
                       {"bestVerdict", name(range.bestVerdict)},
                       {"worstVerdict", name(range.worstVerdict)},
                       {"open", list(range.open)}});
    }
    json::array tests;
    for (const auto& test : answer.unknowns.tests)
        tests.push_back({{"test", test.test},
                         {"couldMove", list(test.moves)},
                         {"couldAdd", list(test.adds)},
                         {"couldCaution", list(test.cautions)},
                         {"couldChangeScoreOf", list(test.scores)}});
    json::array scores;
    for (const auto& range : answer.scores) {
        const bool isSpoken = range.spoken > 0;
        scores.push_back({{"model", range.model},
                          {"missing", list(range.inputs)},
                          {"version", range.version},
                          {"outcome", range.outcome},
                          {"horizon", range.horizon},
                          {"low", isSpoken ? json::value(range.low) : json::value(nullptr)},
                          {"high", isSpoken ? json::value(range.high) : json::value(nullptr)},
                          {"interval",
                           isSpoken ? json::value(json::array{range.lowestEnd, range.highestEnd})
                                    : json::value(nullptr)},
                          {"tried", range.tried},
                          {"spoken", range.spoken},
                          {"why", range.why.english()}});
    }
    return json::serialize(json::object{
        {"tests", std::move(tests)}, {"options", std::move(all)}, {"scores", std::move(scores)}});
}

} // namespace consilium::services
