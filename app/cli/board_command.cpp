#include "app/cli/answers.h"
#include "app/cli/board_answers.h"
#include "app/cli/context.h"
#include "core/clinical/codec.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

namespace consilium::cli
{

namespace
{

using services::Boards;
using services::Session;

/// Large for anything that a board says, small for memory.
constexpr std::size_t kMostBytes = 1 << 20;

std::string trimmed(std::string_view words)
{
    const auto first = words.find_first_not_of(" \t");
    return first == std::string_view::npos
               ? std::string()
               : std::string(words.substr(first, words.find_last_not_of(" \t") - first + 1));
}

std::vector<std::string> parted(std::string_view words, char by)
{
    std::vector<std::string> parts;
    for (;;) {
        const auto end = words.find(by);
        parts.push_back(trimmed(words.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        words.remove_prefix(end + 1);
    }
}

/// The session and its boards, and the case that the third word names.
struct Opened
{
    std::unique_ptr<Session> session;
    Boards boards;
    BoardCaseId id{};
};

Result<Opened> opened(Context& context)
{
    CONSILIUM_TRY(const auto number, context.number(context.word(2), "CASE"));
    CONSILIUM_TRY(auto session, context.session(context.arguments.store));
    auto boards = session->boards();
    return Opened{std::move(session), std::move(boards), BoardCaseId{number}};
}

/// Every command about one case answers with the case as it is then.
Status answerCase(Context& context, const Boards& boards, BoardCaseId id)
{
    CONSILIUM_TRY(auto row, boards.boardCase(id));
    answerBoardCases(
        context.out, context.arguments.isJson, "board " + context.word(1), {std::move(row)});
    return ok();
}

template <typename T>
Result<T> readFile(Context& context)
{
    const auto& path = context.arguments.file;
    if (path.empty())
        return fail(context.wrongUsage("board " + context.word(1) + ": --file is missing"));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, path.filename().string());
    std::string bytes(kMostBytes + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > kMostBytes)
        return fail(ErrorCode::TooLarge, path.filename().string());
    return clinical::fromJson<T>(bytes);
}

Status list(Context& context)
{
    CONSILIUM_TRY(const auto session, context.session(context.arguments.store));
    CONSILIUM_TRY(const auto meetings, session->boards().meetings());
    answerMeetings(context.out, context.arguments.isJson, "board list", meetings);
    return ok();
}

Status cases(Context& context)
{
    services::BoardFilter filter;
    if (!context.arguments.meeting.empty()) {
        CONSILIUM_TRY(const auto number, context.number(context.arguments.meeting, "--meeting"));
        filter.meeting = MeetingId{number};
    }
    CONSILIUM_TRY(const auto session, context.session(context.arguments.store));
    const auto boards = session->boards();
    if (filter.meeting)
        CONSILIUM_CHECK(boards.meeting(*filter.meeting));
    if (!context.arguments.patient.empty()) {
        CONSILIUM_TRY(filter.patient, session->find(context.arguments.patient));
    }
    CONSILIUM_TRY(const auto rows, boards.cases(filter));
    answerBoardCases(context.out, context.arguments.isJson, "board cases", rows);
    return ok();
}

Status add(Context& context)
{
    if (context.arguments.question.empty())
        return fail(context.wrongUsage("board add: --question is missing"));
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    auto boards = found.first->boards();
    CONSILIUM_TRY(
        const auto id,
        boards.add(found.second, context.arguments.question, context.arguments.presenter));
    return answerCase(context, boards, id);
}

Result<board::Member> memberOf(Context& context, const std::string& words)
{
    const auto parts = parted(words, '|');
    static const std::map<std::string, board::Role> kRoles{{"", board::Role::Member},
                                                           {"member", board::Role::Member},
                                                           {"chair", board::Role::Chair},
                                                           {"guest", board::Role::Guest}};
    const auto role = kRoles.find(parts.size() > 1 ? parts[1] : std::string());
    if (parts.size() > 3 || parts[0].empty() || role == kRoles.end())
        return fail(context.wrongUsage(
            "--member: NAME|ROLE|DISCIPLINE, ROLE being member, chair or guest"));
    board::Member member;
    member.name = parts[0];
    member.role = role->second;
    member.discipline = parts.size() > 2 ? parts[2] : std::string();
    return member;
}

/// Takes into the meeting what the command line says of it; the rest stays.
Status describe(Context& context, board::Meeting& meeting)
{
    const auto& arguments = context.arguments;
    const auto take = [](std::string& into, const std::string& from) {
        if (!from.empty())
            into = from;
    };
    take(meeting.title, arguments.title);
    take(meeting.time, arguments.time);
    take(meeting.place, arguments.place);
    if (!arguments.date.empty()) {
        const auto date = PartialDate::parse(arguments.date);
        if (!date.has_value())
            return fail(context.wrongUsage("--date: YYYY-MM-DD"));
        meeting.date = date.value();
    }
    if (!arguments.members.empty())
        meeting.members.clear();
    for (const auto& words : arguments.members) {
        CONSILIUM_TRY(auto member, memberOf(context, words));
        meeting.members.push_back(std::move(member));
    }
    if (arguments.quorum)
        meeting.quorum = *arguments.quorum;
    if (!arguments.unsealed.empty()) {
        meeting.choosesFirst = false;
        meeting.choosesWhyNot = arguments.unsealed;
    }
    if (arguments.present.empty())
        return ok();
    for (auto& member : meeting.members)
        member.isPresent = false;
    for (const auto& name : arguments.present) {
        const auto found = std::find_if(meeting.members.begin(),
                                        meeting.members.end(),
                                        [&](const auto& member) { return member.name == name; });
        if (found == meeting.members.end())
            return fail(ErrorCode::NotFound, "--present: no such member");
        found->isPresent = true;
    }
    return ok();
}

Status meeting(Context& context)
{
    const auto& arguments = context.arguments;
    if (arguments.isNew != context.word(2).empty())
        return fail(context.wrongUsage("board meeting: --new, or the number of a meeting"));
    std::optional<MeetingId> id;
    if (!arguments.isNew) {
        CONSILIUM_TRY(const auto number, context.number(context.word(2), "MEETING"));
        id = MeetingId{number};
    }
    // What is wrong on the command line is said before a passphrase is asked for.
    board::Meeting checked;
    if (arguments.present.empty())
        CONSILIUM_CHECK(describe(context, checked));
    CONSILIUM_TRY(const auto session, context.session(arguments.store));
    auto boards = session->boards();
    services::MeetingRow row;
    if (id) {
        CONSILIUM_TRY(row, boards.meeting(*id));
    }
    const auto before = row.meeting;
    CONSILIUM_CHECK(describe(context, row.meeting));
    CONSILIUM_TRY(const auto kept, boards.saveMeeting(id, row.meeting, {before}));
    CONSILIUM_TRY(auto now, boards.meeting(kept));
    answerMeetings(context.out, arguments.isJson, "board meeting", {std::move(now)});
    return ok();
}

Status state(Context& context)
{
    const auto& words = context.arguments.words;
    std::vector<board::Statement> statements;
    for (std::size_t index = 3; index < words.size(); ++index) {
        const auto sign = words[index].find('=');
        const auto item = words[index].substr(0, sign);
        const bool isItem = std::any_of(std::begin(board::kMinimum),
                                        std::end(board::kMinimum),
                                        [&](auto one) { return board::name(one) == item; });
        if (sign == std::string::npos || !isItem || item == "question")
            return fail(context.wrongUsage(
                "board state CASE ITEM=TEXT, ITEM being performance-status, comorbidity, frailty, "
                "imaging-date or pathology-date"));
        statements.push_back({item, words[index].substr(sign + 1)});
    }
    if (statements.empty())
        return fail(context.wrongUsage("board state: ITEM=TEXT is missing"));
    CONSILIUM_TRY(auto on, opened(context));
    CONSILIUM_TRY(auto row, on.boards.boardCase(on.id));
    const auto before = row.one;
    for (auto& statement : statements) {
        auto& all = row.one.statements;
        all.erase(std::remove_if(all.begin(),
                                 all.end(),
                                 [&](const auto& one) { return one.item == statement.item; }),
                  all.end());
        all.push_back(std::move(statement));
    }
    CONSILIUM_CHECK(on.boards.save(on.id, row.one, {before}));
    return answerCase(context, on.boards, on.id);
}

Status schedule(Context& context)
{
    std::optional<MeetingId> meeting;
    if (context.word(3) != "none") {
        CONSILIUM_TRY(const auto number, context.number(context.word(3), "MEETING"));
        meeting = MeetingId{number};
    }
    CONSILIUM_TRY(auto on, opened(context));
    CONSILIUM_CHECK(on.boards.schedule(on.id, meeting));
    return answerCase(context, on.boards, on.id);
}

Status seal(Context& context)
{
    const auto& arguments = context.arguments;
    if (arguments.members.size() > 1)
        return fail(context.wrongUsage("board seal: one --member"));
    if (arguments.therapy.empty() == arguments.other.empty())
        return fail(context.wrongUsage("board seal: --therapy or --other"));
    CONSILIUM_TRY(auto on, opened(context));
    board::Choice choice;
    if (!arguments.members.empty())
        choice.member = arguments.members.front();
    choice.other = arguments.other;
    if (!arguments.therapy.empty()) {
        for (const auto& name : parted(arguments.therapy, '+')) {
            // By the name that the ranking uses; else no choice would ever be found there.
            const auto* drug = on.session->toolbox().drugs.find(name);
            if (drug == nullptr)
                return fail(ErrorCode::NotFound,
                            "--therapy: a drug that the pack does not know; --other takes words");
            choice.therapy.push_back(drug->name);
        }
    }
    CONSILIUM_CHECK(on.boards.seal(on.id, choice));
    return answerCase(context, on.boards, on.id);
}

/// The options of the case, as `options` answers, once they may be seen.
Status open(Context& context)
{
    if (context.arguments.by.empty())
        return fail(context.wrongUsage("board open: --by is missing"));
    CONSILIUM_TRY(auto on, opened(context));
    CONSILIUM_TRY(const auto ranking,
                  on.boards.open(on.id, context.arguments.by, context.arguments.why));
    CONSILIUM_TRY(const auto row, on.boards.boardCase(on.id));
    CONSILIUM_TRY(const auto record, on.session->load(row.patient.id));
    if (context.arguments.isJson)
        answerJson(context.out,
                   "board open",
                   services::toJson(ranking, on.session->toolbox().research(record, ranking)));
    else
        answerOptions(context.out, record, ranking);
    return ok();
}

Status decide(Context& context)
{
    CONSILIUM_TRY(auto decision, readFile<board::Decision>(context));
    if (decision.state == board::DecisionState::Final)
        return fail(ErrorCode::Unsupported, "state Final: board finish makes a decision final");
    if (decision.state == board::DecisionState::None)
        decision.state = board::DecisionState::Draft;
    CONSILIUM_TRY(auto on, opened(context));
    CONSILIUM_TRY(auto row, on.boards.boardCase(on.id));
    const auto before = row.one;
    row.one.decision = std::move(decision);
    CONSILIUM_CHECK(on.boards.save(on.id, row.one, {before}));
    return answerCase(context, on.boards, on.id);
}

Status finish(Context& context)
{
    if (context.arguments.by.empty())
        return fail(context.wrongUsage("board finish: --by is missing"));
    CONSILIUM_TRY(auto on, opened(context));
    CONSILIUM_CHECK(on.boards.finish(on.id, context.arguments.by));
    return answerCase(context, on.boards, on.id);
}

Status addendum(Context& context)
{
    if (context.arguments.by.empty() || context.arguments.text.empty())
        return fail(context.wrongUsage("board addendum: --by and --text"));
    CONSILIUM_TRY(auto on, opened(context));
    CONSILIUM_CHECK(on.boards.addAddendum(on.id, context.arguments.by, context.arguments.text));
    return answerCase(context, on.boards, on.id);
}

Status followUp(Context& context)
{
    CONSILIUM_TRY(const auto seen, readFile<board::FollowUp>(context));
    CONSILIUM_TRY(auto on, opened(context));
    CONSILIUM_CHECK(on.boards.addFollowUp(on.id, seen));
    return answerCase(context, on.boards, on.id);
}

Status figures(Context& context)
{
    CONSILIUM_TRY(const auto session, context.session(context.arguments.store));
    CONSILIUM_TRY(const auto counted, session->boards().figures());
    answerBoardFigures(context.out, context.arguments.isJson, counted);
    return ok();
}

} // namespace

Status runBoard(Context& context)
{
    static const std::map<std::string, Status (*)(Context&)> kActions{
        {"list", list},
        {"cases", cases},
        {"add", add},
        {"meeting", meeting},
        {"state", state},
        {"schedule", schedule},
        {"seal", seal},
        {"open", open},
        {"decide", decide},
        {"finish", finish},
        {"addendum", addendum},
        {"follow-up", followUp},
        {"figures", figures},
        {"protocol", runBoardDocument},
        {"fhir", runBoardDocument},
    };
    const auto action = kActions.find(context.word(1));
    if (action == kActions.end())
        return fail(context.wrongUsage(
            "board: list, cases, add, meeting, state, schedule, seal, open, decide, finish, "
            "addendum, follow-up, figures, protocol or fhir"));
    return action->second(context);
}

} // namespace consilium::cli
