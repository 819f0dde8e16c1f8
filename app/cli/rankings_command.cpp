#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/services/ranking_names.h"
#include "core/services/rankings.h"

#include <fmt/format.h>

#include <algorithm>
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
    CONSILIUM_TRY(const auto number, context.number(context.word(2), "NUMBER"));
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

std::string inWords(const options::Causes& causes, bool isProgramToo)
{
    std::string text;
    for (const auto& together : causes) {
        std::string names;
        for (const auto factor : together)
            names += (names.empty() ? "" : " together with ") + inWords(factor);
        text += (text.empty() ? "because of " : ", or alone because of ") + names;
    }
    if (text.empty())
        return "the cause is not told apart";
    return isProgramToo ? text + ", as the program answers now; what the program's own change did "
                                 "is not told apart"
                        : text;
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
    if (kept.unreadable)
        return fmt::format("{}  kept {}  {}  cannot be read: {}\n",
                           static_cast<std::int64_t>(kept.id),
                           kept.created,
                           uses.empty() ? "use not noted" : uses,
                           *kept.unreadable == ErrorCode::Damaged
                               ? "it was altered"
                               : "its form is not one of this version's");
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
                       kept.hasParts ? "" : "  (pack or models not kept: shown, not redrawn)",
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
        out << (redraw.isSameAnswer
                    ? fmt::format("Not the same bytes: version {} of the program gives the same "
                                  "options, order and verdicts; wording or details differ. Version "
                                  "{} made it.\n",
                                  redraw.program,
                                  redraw.kept.program)
                    : fmt::format("Not the same: version {} of the program gives another answer to "
                                  "the inputs that were kept; version {} made it.\n",
                                  redraw.program,
                                  redraw.kept.program));
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

std::string inWords(const std::optional<double>& probability)
{
    return probability ? fmt::format("{:.3f}", *probability) : std::string("no number");
}

std::string inWords(const std::optional<options::Criterion>& criterion, const char* without)
{
    if (!criterion)
        return without;
    return std::string(name(criterion->verdict)) +
           (criterion->keepsFromFirstShelf ? ", kept from the first shelf" : "");
}

std::string inWords(const DetailChange& detail)
{
    const auto change = detail.before.empty() && detail.after.empty()
                            ? std::string(" differ")
                            : fmt::format(": {} -> {}",
                                          detail.before.empty() ? "none" : detail.before,
                                          detail.after.empty() ? "none" : detail.after);
    switch (detail.part) {
    case DetailChange::Part::Doses:
        return fmt::format("{}: doses{}", detail.option, change);
    case DetailChange::Part::Guidance:
        return fmt::format("{}: doses by pharmacogenes{}", detail.option, change);
    case DetailChange::Part::Number:
        return detail.numberBefore == detail.numberAfter
                   ? fmt::format("{}: what stands with the model's number differs", detail.option)
                   : fmt::format("{}: the model's number: {} -> {}",
                                 detail.option,
                                 inWords(detail.numberBefore),
                                 inWords(detail.numberAfter));
    case DetailChange::Part::Trials:
        return fmt::format("{}: trials beside it, or the person's difference from them, differ",
                           detail.option);
    case DetailChange::Part::Texts:
        return fmt::format("{}: wording, data or citations differ", detail.option);
    case DetailChange::Part::Rest:
        return "missing tests, the tumour's name or what the filter hides differ";
    }
    return {};
}

void writeOptions(std::ostream& out, const ChangedSince& changed)
{
    if (changed.options.empty())
        out << (changed.details.empty()
                    ? "  No option came, went or moved, and no verdict, dose, number or text "
                      "changed.\n"
                    : "  No option came, went or moved, and no verdict changed.\n");
    for (const auto& option : changed.options) {
        out << fmt::format(
            "  {}: {} -> {}", option.name, inWords(option.before), inWords(option.after));
        if (option.isPlaceChanged())
            out << ", " << inWords(option.causes, option.isProgramToo);
        out << '\n';
        for (const auto& one : option.criteria)
            out << fmt::format("    {} -> {}: {} ({})\n",
                               inWords(one.before, "not asked"),
                               inWords(one.after, "no longer asked"),
                               one.after ? one.after->sentence : one.before->sentence,
                               inWords(one.causes, one.isProgramToo));
    }
    for (const auto& detail : changed.details)
        out << "  " << inWords(detail) << '\n';
}

void writeChanges(std::ostream& out, const ChangedSince& changed)
{
    out << fmt::format("Since {}, until {}:\n",
                       PartialDate::fromDay(changed.kept.ranking.asOf).iso(),
                       PartialDate::fromDay(changed.today.asOf).iso());
    writeLacking(out, changed.lacking);
    if (!changed.isAttributed)
        out << "  What differs is shown; why cannot be told apart without what is lacking.\n";
    writeOptions(out, changed);
    for (const auto& one : changed.record)
        out << fmt::format("  record {}: {} {} {}\n",
                           one.isWithdrawn ? "withdrawn" : inWords(one.change),
                           one.kind,
                           one.what,
                           one.date.iso());
    if (changed.record.empty() &&
        std::find(changed.differing.begin(), changed.differing.end(), Factor::Record) !=
            changed.differing.end())
        out << "  record: differs in what is not listed, such as where an entry came from\n";
    if (!changed.knowledge)
        out << "  knowledge: another pack; their entries could not be compared\n";
    else
        for (const auto& one : *changed.knowledge)
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
