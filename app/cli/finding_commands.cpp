#include "app/cli/answers.h"
#include "app/cli/context.h"

#include <ostream>

namespace consilium::cli
{

namespace
{

std::string joined(const std::vector<Message>& facts)
{
    std::string words;
    for (const auto& fact : facts)
        words += (words.empty() ? "" : ", ") + fact.english();
    return words;
}

/// Like answerJson, one finding a line for people.
void answerTyped(Context& context, const services::TypedReading& reading)
{
    if (context.arguments.isJson) {
        answerJson(context.out, "findings " + context.word(1), services::toJson(reading));
        return;
    }
    for (const auto& finding : reading.findings) {
        context.out << joined(services::factsOf(finding)) << '\n';
        if (reading.isStored)
            context.out << "  stored as " << finding.header.key << '\n';
    }
    for (const auto& issue : reading.issues) {
        context.out << "  look at   " << issue.what.english();
        if (!issue.states.empty())
            context.out << ": " << joined(issue.states);
        if (!issue.place.empty())
            context.out << " (" << issue.place << ')';
        context.out << '\n';
    }
    if (!reading.isUnderstood())
        context.out << reading.problem.english() << '\n' << services::typedHelp().english() << '\n';
}

} // namespace

Status runFindings(Context& context)
{
    const auto action = context.word(1);
    const auto operand = context.word(2);
    if ((action != "read" && action != "add" && action != "in-error") || operand.empty())
        return fail(context.wrongUsage("findings: read LINE, add LINE or in-error KEY"));
    PartialDate date;
    if (!context.arguments.date.empty()) {
        const auto parsed = PartialDate::parse(context.arguments.date);
        if (!parsed.has_value())
            return fail(context.wrongUsage("--date: YYYY, YYYY-MM or YYYY-MM-DD"));
        date = parsed.value();
    }
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    auto& session = *found.first;
    if (action == "in-error") {
        CONSILIUM_CHECK(session.markEnteredInError(found.second, operand));
        answerDone(context.out,
                   context.arguments.isJson,
                   "findings in-error",
                   "The finding stays in the record and is not used.");
        return ok();
    }
    if (action == "read") {
        CONSILIUM_TRY(const auto reading, session.readTyped(found.second, operand));
        answerTyped(context, reading);
        return ok();
    }
    CONSILIUM_TRY(const auto reading, session.addTyped(found.second, operand, date));
    if (!reading.isUnderstood()) {
        context.messages << reading.problem.english() << '\n'
                         << services::typedHelp().english() << '\n';
        return fail(ErrorCode::Malformed, "the line; nothing was stored");
    }
    if (reading.isRepeated)
        return fail(ErrorCode::AlreadyExists, "typed before, and it counts; nothing was stored");
    answerTyped(context, reading);
    return ok();
}

} // namespace consilium::cli
