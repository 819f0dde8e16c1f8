#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/services/ranking_names.h"
#include "core/services/rankings.h"

#include <fmt/format.h>

#include <charconv>
#include <ostream>

namespace consilium::cli
{

namespace
{

using namespace services;
using knowledge::Change;
using options::Factor;

Result<RankingId> idOf(Context& context)
{
    const auto word = context.word(2);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (word.empty() || error != std::errc() || end != word.data() + word.size())
        return fail(context.wrongUsage("rankings show|redraw|compare NUMBER"));
    return RankingId{number};
}

std::string inWords(Factor factor)
{
    switch (factor) {
    case Factor::Record:
        return "the record";
    case Factor::Knowledge:
        return "the knowledge";
    case Factor::Models:
        return "the models";
    case Factor::Day:
        return "the day";
    case Factor::Program:
        return "the program's version";
    }
    return {};
}

std::string inWords(const options::Causes& causes)
{
    std::string text;
    for (const auto& together : causes) {
        std::string names;
        for (const auto factor : together)
            names += (names.empty() ? "" : " together with ") + inWords(factor);
        text += (text.empty() ? "because of " : ", or alone because of ") + names;
    }
    return text.empty() ? "the cause is not told apart" : text;
}

std::string inWords(const std::optional<options::OptionPlace>& place)
{
    return place ? fmt::format("{}. {}{}{}",
                               place->rank,
                               name(place->shelf),
                               place->evidence.empty() ? "" : ", ",
                               place->evidence)
                 : std::string("not listed");
}

std::string line(const KeptSummary& kept)
{
    std::string uses;
    for (const auto& use : kept.uses)
        uses += fmt::format("{}{}", uses.empty() ? "" : ", ", nameOf(use.why));
    std::string first;
    for (std::size_t index = 0; index < kept.ranking.options.size() && index < 3; ++index)
        first += (first.empty() ? "" : "; ") + kept.ranking.options[index].name;
    return fmt::format("{}  as of {}  kept {}  {}  {} {}{}\n    {}\n",
                       static_cast<std::int64_t>(kept.id),
                       PartialDate::fromDay(kept.ranking.asOf).iso(),
                       kept.created,
                       uses.empty() ? "use not noted" : uses,
                       kept.ranking.packName,
                       kept.ranking.packVersion,
                       kept.hasParts ? "" : "  (pack not kept: shown, not redrawn)",
                       first);
}

void writeLacking(std::ostream& out, const std::vector<LackingPart>& lacking)
{
    for (const auto& part : lacking)
        out << fmt::format("  lacking: {} {} {} ({})\n",
                           part.kind,
                           part.name,
                           part.content.substr(0, 12),
                           part.why == ErrorCode::NotFound  ? "was not kept with the ranking"
                           : part.why == ErrorCode::Damaged ? "the stored bytes do not verify"
                                                            : "cannot be read by this version");
}

void writeRedraw(std::ostream& out, const Redraw& redraw)
{
    switch (redraw.state) {
    case RedrawState::Identical:
        out << "Redrawn byte for byte from the case, pack and models kept with it.\n";
        break;
    case RedrawState::Different:
        out << fmt::format("Not the same: version {} of the program gives another answer to the "
                           "inputs that were kept; version {} made it.\n",
                           redraw.program,
                           redraw.kept.program);
        break;
    case RedrawState::NotRedrawn:
        out << "Not redrawn: something that it was made with is not to be had. What was shown "
               "stands as it was kept.\n";
        break;
    }
    writeLacking(out, redraw.lacking);
}

std::string_view inWords(Change change)
{
    return change == Change::Gained ? "new" : change == Change::Lost ? "gone" : "changed";
}

void writeChanges(std::ostream& out, const ChangedSince& changed)
{
    out << fmt::format("Since {}, until {}:\n",
                       PartialDate::fromDay(changed.kept.ranking.asOf).iso(),
                       PartialDate::fromDay(changed.today.asOf).iso());
    writeLacking(out, changed.lacking);
    if (!changed.isAttributed)
        out << "  What differs is shown; why cannot be told apart without what is lacking.\n";
    if (changed.options.empty())
        out << "  No option came, went or moved, and no verdict changed.\n";
    for (const auto& option : changed.options) {
        out << fmt::format(
            "  {}: {} -> {}", option.name, inWords(option.before), inWords(option.after));
        if (option.isPlaceChanged())
            out << ", " << inWords(option.causes);
        out << '\n';
        for (const auto& one : option.criteria)
            out << fmt::format("    {} -> {}: {} ({})\n",
                               one.before ? name(one.before->verdict) : "not asked",
                               one.after ? name(one.after->verdict) : "no longer asked",
                               one.after ? one.after->sentence : one.before->sentence,
                               inWords(one.causes));
    }
    for (const auto& one : changed.record)
        out << fmt::format("  record {}: {} {} {}\n",
                           one.isWithdrawn ? "withdrawn" : inWords(one.change),
                           one.kind,
                           one.what,
                           one.date.iso());
    for (const auto& one : changed.knowledge)
        out << fmt::format("  knowledge {}: {} {}\n", inWords(one.change), one.kind, one.id);
    for (const auto& one : changed.models)
        out << fmt::format("  model {}: {} -> {}\n",
                           one.model,
                           one.before.empty() ? "none" : one.before,
                           one.after.empty() ? "none" : one.after);
}

} // namespace

Status runRankings(Context& context)
{
    const auto action = context.word(1);
    if (action != "list" && action != "show" && action != "redraw" && action != "compare")
        return fail(context.wrongUsage("rankings: list, show, redraw or compare"));
    const bool isJson = context.arguments.isJson;
    const auto command = "rankings " + action;
    RankingId id{};
    if (action != "list") {
        CONSILIUM_TRY(id, idOf(context));
    }
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    const auto& [session, patient] = found;
    if (action == "list") {
        CONSILIUM_TRY(const auto kept, session->rankings(patient));
        if (isJson)
            answerJson(context.out, command, toJson(kept));
        for (const auto& one : kept) {
            if (!isJson)
                context.out << line(one);
        }
        return ok();
    }
    if (action == "show") {
        CONSILIUM_TRY(const auto document, session->keptRanking(patient, id));
        if (isJson) {
            answerJson(context.out, command, toJson(document));
            return ok();
        }
        context.out << line(document.summary);
        int rank = 0;
        for (const auto& option : document.summary.ranking.options)
            context.out << fmt::format(
                "{:>4}. {}  {}  {}\n", ++rank, option.name, name(option.shelf), option.evidence);
        return ok();
    }
    if (action == "redraw") {
        CONSILIUM_TRY(const auto redraw, session->redraw(patient, id));
        if (isJson)
            answerJson(context.out, command, toJson(redraw));
        else
            writeRedraw(context.out, redraw);
        return ok();
    }
    CONSILIUM_TRY(const auto changed, session->compareWithToday(patient, id, {}));
    if (isJson)
        answerJson(context.out, command, toJson(changed));
    else
        writeChanges(context.out, changed);
    return ok();
}

} // namespace consilium::cli
