#include "core/services/boards.h"
#include "core/services/json_list.h"

#include <boost/json.hpp>

namespace consilium::services
{

namespace
{

namespace json = boost::json;

json::value share(const board::Share& of)
{
    if (of.of == 0)
        return nullptr; // nothing was counted: no share, not zero
    return json::object{{"count", of.count},
                        {"of", of.of},
                        {"low", of.low},
                        {"high", of.high},
                        {"interval", "Wilson 95 %"}};
}

json::object choice(const board::Choice& one, bool isOpen)
{
    json::object object{{"member", one.member}, {"sealed", !one.sealed.empty()}};
    if (isOpen) {
        object["therapy"] = list(one.therapy);
        object["other"] = one.other;
    }
    return object;
}

json::object decision(const board::Decision& of)
{
    json::array recommendations;
    for (const auto& one : of.recommendations)
        recommendations.push_back({{"priority", one.priority},
                                   {"therapy", list(one.therapy)},
                                   {"text", one.text},
                                   {"level", one.level},
                                   {"use", boost::describe::enum_to_string(one.use, "")},
                                   {"responsible", one.responsible},
                                   {"due", one.due.iso()}});
    json::array dissents;
    for (const auto& one : of.dissents)
        dissents.push_back({{"member", one.member}, {"reason", one.reason}});
    return {{"state", boost::describe::enum_to_string(of.state, "")},
            {"wording", of.wording},
            {"recommendations", std::move(recommendations)},
            {"noneBecause",
             of.isNone ? json::value(boost::describe::enum_to_string(of.whyNone, ""))
                       : json::value(nullptr)},
            {"rebiopsy", of.rebiopsy},
            {"repeatHistology", of.repeatHistology},
            {"geneticCounselling", of.geneticCounselling},
            {"present", list(of.present)},
            {"dissents", std::move(dissents)},
            {"override", of.overrideReason},
            {"finalAt", of.finalAt},
            {"finalBy", of.finalBy},
            {"made", list(of.made)}};
}

} // namespace

std::string toJson(const std::vector<MeetingRow>& meetings)
{
    json::array all;
    for (const auto& row : meetings) {
        json::array members;
        for (const auto& member : row.meeting.members)
            members.push_back({{"name", member.name},
                               {"role", boost::describe::enum_to_string(member.role, "")},
                               {"discipline", member.discipline},
                               {"present", member.isPresent}});
        all.push_back({{"meeting", static_cast<std::int64_t>(row.id)},
                       {"title", row.meeting.title},
                       {"date", row.meeting.date.iso()},
                       {"time", row.meeting.time},
                       {"place", row.meeting.place},
                       {"quorum", row.meeting.quorum},
                       {"choosesFirst", row.meeting.choosesFirst},
                       {"members", std::move(members)},
                       {"cases", row.cases},
                       {"minutes", row.minutes}});
    }
    return json::serialize(all);
}

std::string toJson(const std::vector<BoardRow>& cases)
{
    json::array all;
    for (const auto& row : cases) {
        const bool isOpen = !row.one.reveal.at.empty();
        json::array missing;
        for (const auto item : row.missing)
            missing.push_back(json::value(json::string_view(board::name(item))));
        json::array choices;
        for (const auto& one : row.one.choices)
            choices.push_back(choice(one, isOpen));
        all.push_back(
            {{"case", static_cast<std::int64_t>(row.id)},
             {"patient", row.patient.identifier},
             {"meeting",
              row.meeting ? json::value(static_cast<std::int64_t>(*row.meeting))
                          : json::value(nullptr)},
             {"state", json::string_view(nameOf(row.state))},
             {"question", row.one.question},
             {"minutes", row.one.minutes},
             {"missing", std::move(missing)},
             {"choices", std::move(choices)},
             {"rankingOpened", isOpen ? json::value(row.one.reveal.at) : json::value(nullptr)},
             {"ranking", isOpen ? json::value(row.one.reveal.ranking) : json::value(nullptr)},
             {"decision", decision(row.one.decision)},
             {"addenda", row.one.addenda.size()},
             {"followUps", row.one.followUps.size()}});
    }
    return json::serialize(all);
}

std::string toJson(const board::Figures& figures)
{
    return json::serialize(json::object{{"discussed", figures.discussed},
                                        {"recommended", share(figures.recommended)},
                                        {"given", share(figures.given)},
                                        {"responded", share(figures.responded)},
                                        {"toxic", share(figures.toxic)},
                                        {"overridden", share(figures.overridden)},
                                        {"choicesKept", share(figures.choicesKept)},
                                        {"withoutFollowUp", figures.withoutFollowUp}});
}

std::string_view nameOf(board::FinalProblem problem)
{
    using board::FinalProblem;
    switch (problem) {
    case FinalProblem::NoWording:
        return "no-wording";
    case FinalProblem::NothingDecided:
        return "nothing-decided";
    case FinalProblem::BothDecided:
        return "both-decided";
    case FinalProblem::NoReasonForNone:
        return "no-reason-for-none";
    case FinalProblem::EmptyRecommendation:
        return "empty-recommendation";
    case FinalProblem::NoUseType:
        return "no-use-type";
    case FinalProblem::NoResponsible:
        return "no-responsible";
    case FinalProblem::NoQuorum:
        return "no-quorum";
    case FinalProblem::NobodyPresent:
        return "nobody-present";
    case FinalProblem::DissentWithoutReason:
        return "dissent-without-reason";
    case FinalProblem::OverrideWithoutReason:
        return "override-without-reason";
    }
    return "";
}

std::string_view nameOf(board::State state)
{
    switch (state) {
    case board::State::Backlog:
        return "backlog";
    case board::State::Prepared:
        return "prepared";
    case board::State::Scheduled:
        return "scheduled";
    case board::State::Discussed:
        return "discussed";
    case board::State::FollowedUp:
        return "followed-up";
    }
    return "";
}

} // namespace consilium::services
