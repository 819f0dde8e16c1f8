#include "app/cli/board_answers.h"

#include "app/cli/answers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>

namespace consilium::cli
{

namespace
{

std::string_view wordOf(board::Role role)
{
    switch (role) {
    case board::Role::Member:
        return "member";
    case board::Role::Chair:
        return "chair";
    case board::Role::Guest:
        return "guest";
    }
    return "";
}

std::string_view wordOf(board::DecisionState state)
{
    switch (state) {
    case board::DecisionState::None:
        return "none";
    case board::DecisionState::Draft:
        return "draft";
    case board::DecisionState::Preliminary:
        return "preliminary";
    case board::DecisionState::Final:
        return "final";
    }
    return "";
}

void writeCase(std::ostream& out, const services::BoardRow& row)
{
    const auto& one = row.one;
    out << fmt::format("case {}  {}  {}{}\n",
                       static_cast<std::int64_t>(row.id),
                       services::nameOf(row.state),
                       row.patient.identifier.empty() ? "no identifier" : row.patient.identifier,
                       row.meeting ? fmt::format("  meeting {}, place {}",
                                                 static_cast<std::int64_t>(*row.meeting),
                                                 row.place)
                                   : std::string());
    out << "  question: " << (one.question.empty() ? "not stated" : one.question) << '\n';
    if (!row.missing.empty()) {
        std::vector<std::string_view> names;
        for (const auto item : row.missing)
            names.push_back(board::name(item));
        out << fmt::format("  not stated: {}\n", fmt::join(names, ", "));
    }
    const auto sealed = std::count_if(one.choices.begin(),
                                      one.choices.end(),
                                      [](const auto& choice) { return !choice.sealed.empty(); });
    out << fmt::format("  choices sealed: {}; ranking {}\n",
                       sealed,
                       one.reveal.at.empty()
                           ? std::string("closed")
                           : fmt::format("{} opened {}", one.reveal.ranking, one.reveal.at));
    out << fmt::format("  decision: {}{}{}\n",
                       wordOf(one.decision.state),
                       one.decision.wording.empty() ? "" : ": ",
                       one.decision.wording);
    if (!one.addenda.empty() || !one.followUps.empty())
        out << fmt::format(
            "  addenda: {}; follow-ups: {}\n", one.addenda.size(), one.followUps.size());
}

void writeShare(std::ostream& out, std::string_view what, const board::Share& share)
{
    if (share.of == 0)
        out << fmt::format("{}: nothing to count\n", what);
    else
        out << fmt::format("{}: {} of {} (95 % interval {:.0f} to {:.0f} %)\n",
                           what,
                           share.count,
                           share.of,
                           share.low * 100,
                           share.high * 100);
}

} // namespace

void answerMeetings(std::ostream& out,
                    bool isJson,
                    const std::string& command,
                    const std::vector<services::MeetingRow>& meetings)
{
    if (isJson) {
        answerJson(out, command, services::toJson(meetings));
        return;
    }
    for (const auto& row : meetings) {
        const auto& meeting = row.meeting;
        out << fmt::format("meeting {}  {}{}{}  {}{}{}\n",
                           static_cast<std::int64_t>(row.id),
                           meeting.date.iso(),
                           meeting.time.empty() ? "" : " ",
                           meeting.time,
                           meeting.title,
                           meeting.place.empty() ? "" : ", ",
                           meeting.place);
        out << fmt::format("  cases: {}, {} minutes; quorum: {}; present: {}\n",
                           row.cases,
                           row.minutes,
                           meeting.quorum == 0 ? "none agreed on" : std::to_string(meeting.quorum),
                           board::presentOf(meeting));
        for (const auto& member : meeting.members)
            out << fmt::format("  {} {} ({}{}{})\n",
                               member.isPresent ? "present" : "absent ",
                               member.name,
                               wordOf(member.role),
                               member.discipline.empty() ? "" : ", ",
                               member.discipline);
        if (!meeting.choosesFirst)
            out << "  choices are not sealed first: " << meeting.choosesWhyNot << '\n';
    }
    if (meetings.empty())
        out << "No meeting.\n";
}

void answerBoardCases(std::ostream& out,
                      bool isJson,
                      const std::string& command,
                      const std::vector<services::BoardRow>& cases)
{
    if (isJson) {
        answerJson(out, command, services::toJson(cases));
        return;
    }
    for (const auto& row : cases)
        writeCase(out, row);
    if (cases.empty())
        out << "No case.\n";
}

void answerBoardFigures(std::ostream& out, bool isJson, const board::Figures& figures)
{
    if (isJson) {
        answerJson(out, "board figures", services::toJson(figures));
        return;
    }
    out << "final decisions: " << figures.discussed << '\n';
    writeShare(out, "with a recommended therapy", figures.recommended);
    writeShare(out, "given, of those whose follow-up says", figures.given);
    writeShare(out, "responded, of given with an evaluable response", figures.responded);
    writeShare(out, "CTCAE 3 or worse, of given with a stated toxicity", figures.toxic);
    writeShare(out, "off the ranking's first shelf", figures.overridden);
    writeShare(out, "sealed choices that were decided", figures.choicesKept);
    out << "recommended and without follow-up: " << figures.withoutFollowUp << '\n';
}

} // namespace consilium::cli
