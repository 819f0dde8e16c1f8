#include "app/cli/answers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>

namespace consilium::cli
{

namespace
{

std::string_view mark(options::Verdict verdict)
{
    switch (verdict) {
    case options::Verdict::Pass:
        return "PASS";
    case options::Verdict::Warn:
        return "WARN";
    case options::Verdict::Fail:
        return "FAIL";
    case options::Verdict::Undetermined:
        return "UNDETERMINED";
    }
    return "";
}

std::string_view heading(options::Shelf shelf)
{
    switch (shelf) {
    case options::Shelf::Supported:
        return "SUPPORTED";
    case options::Shelf::ForConsideration:
        return "FOR CONSIDERATION";
    case options::Shelf::NotAdvised:
        return "NOT ADVISED";
    }
    return "";
}

std::string cited(const knowledge::Citation& citation)
{
    const auto date = citation.date.empty() ? std::string() : ", " + citation.date;
    return !citation.pmid.empty()    ? "PMID " + citation.pmid
           : !citation.doi.empty()   ? "doi " + citation.doi
           : !citation.label.empty() ? citation.label + date
                                     : citation.guideline + date;
}

/// The number with its interval, horizon, model and version, or why there is none; then what moved
/// it.
void writeScore(std::ostream& out, const options::ModelScore* score, const std::string& indent)
{
    if (score == nullptr) {
        out << indent << "score: no model\n";
        return;
    }
    const auto model = fmt::format("{} {}", score->model, score->version);
    if (!score->value) {
        out << fmt::format("{}score: withheld, {} ({})\n", indent, score->withheldBecause, model);
        return;
    }
    out << fmt::format("{}score: {:.0f} % ({:.0f} to {:.0f}) {}; {} ({})\n",
                       indent,
                       *score->value * 100,
                       score->low * 100,
                       score->high * 100,
                       score->outcome,
                       score->horizon,
                       model);
    if (score->judged)
        out << fmt::format("{}       area under the curve {:.2f} ({:.2f} to {:.2f}) on {} people "
                           "it never saw ({})\n",
                           indent,
                           score->judged->area,
                           score->judged->low,
                           score->judged->high,
                           score->judged->people,
                           score->judged->cohort);
    const auto steps = options::probabilitySteps(*score);
    for (std::size_t index = 0; index < steps.size(); ++index) {
        const auto& item = score->contributions[index];
        out << fmt::format("{}       {:+5.1f}  {}: {}{}\n",
                           indent,
                           steps[index] * 100,
                           item.input,
                           item.value,
                           item.isAssumed ? ", taken as none" : "");
    }
    out << indent << "       " << score->claim << '\n';
}

std::string shelfOf(const std::optional<options::Shelf>& shelf)
{
    return shelf ? std::string(heading(*shelf)) : std::string("not listed");
}

std::string percentOf(const std::optional<options::ModelScore>& score)
{
    return score ? fmt::format("{:.0f} % ({:.0f} to {:.0f}; {} {})",
                               *score->value * 100,
                               score->low * 100,
                               score->high * 100,
                               score->model,
                               score->version)
                 : std::string("no number");
}

void writeNames(std::ostream& out, const char* what, const std::vector<std::string>& names)
{
    if (!names.empty())
        out << fmt::format("     {} {}: {}\n", what, names.size(), fmt::join(names, ", "));
}

} // namespace

void answerOptions(std::ostream& out, const clinical::Case& record, const options::Ranking& ranking)
{
    if (record.patient.isSynthetic)
        out << "SYNTHETIC PATIENT, invented for demonstration\n";
    out << record.patient.familyName << ", " << record.patient.givenNames << '\n'
        << (ranking.tumourName.empty() ? std::string("Tumour type not known") : ranking.tumourName)
        << '\n'
        << fmt::format("{} {} ({}), as of {}\n",
                       ranking.packName,
                       ranking.packVersion,
                       ranking.packContent.substr(0, 12),
                       PartialDate::fromDay(ranking.asOf).iso())
        << "Decision support for professionals who can check its basis; not a certified medical "
           "device.\n";
    int rank = 0;
    std::optional<options::Shelf> shelf;
    for (const auto& option : ranking.options) {
        if (shelf != option.shelf)
            out << '\n' << heading(option.shelf) << '\n';
        shelf = option.shelf;
        out << fmt::format("{:3}. {}{}\n",
                           ++rank,
                           option.name,
                           option.basis == options::Basis::OffLabel ? "  (off label)" : "");
        out << "     why: " << option.orderReason << '\n';
        for (const auto& criterion : option.criteria) {
            if (criterion.verdict == options::Verdict::Pass &&
                criterion.kind != options::CriterionKind::Biomarker)
                continue;
            out << fmt::format("     {:12} {}", mark(criterion.verdict), criterion.sentence);
            for (const auto& datum : criterion.data)
                out << fmt::format(
                    " [{}{}{}]", datum.what, datum.date.isKnown() ? ", " : "", datum.date.iso());
            if (!criterion.settledBy.empty())
                out << "; settled by: " << criterion.settledBy;
            out << '\n';
        }
        const auto& citations = !option.statements.empty()  ? option.statements.front()->citations
                                : option.regimen != nullptr ? option.regimen->citations
                                                            : std::vector<knowledge::Citation>{};
        for (const auto& citation : citations)
            out << "     source: " << cited(citation) << '\n';
        if (!option.placedAfter.empty())
            out << "     after " << option.placedAfter << '\n';
        if (!option.therapy.empty())
            writeScore(out, option.score ? &*option.score : nullptr, "     ");
    }
    if (!ranking.missingTests.empty())
        out << "\nNot tested or not known, and could open an option: "
            << fmt::format("{}", fmt::join(ranking.missingTests, ", ")) << '\n';
    if (ranking.hiddenByFilter > 0)
        out << fmt::format("{} finding(s) did not pass their caller's filter and were not used.\n",
                           ranking.hiddenByFilter);
}

void answerWhyNot(std::ostream& out, const std::vector<options::WhyNot>& answers)
{
    if (answers.empty())
        out << "The pack knows no therapy made of these drugs.\n";
    for (const auto& answer : answers) {
        const auto& option = answer.option;
        out << fmt::format("{}{}\n     {}\n",
                           option.name,
                           answer.isListed ? "" : "  (not among the options of this case)",
                           option.orderReason);
        for (const auto& criterion : option.criteria) {
            if (criterion.verdict != options::Verdict::Pass)
                out << fmt::format("     {:12} {}\n", mark(criterion.verdict), criterion.sentence);
        }
        if (answer.smallest.empty())
            out << "     More than three facts stand in the way, or one that cannot be "
                   "otherwise.\n";
        for (const auto& set : answer.smallest) {
            if (set.empty())
                out << "     Nothing recorded stands in its way.\n";
            for (std::size_t index = 0; index < set.size(); ++index) {
                const auto& fact = set[index];
                out << fmt::format("     {} {}{}{}\n",
                                   index == 0 ? "would change it:" : "            and:",
                                   fact.words.english(),
                                   fact.isRecoverable ? "  (can change)" : "",
                                   fact.recoverable.empty() ? "" : "; " + fact.recoverable);
            }
        }
    }
}

void answerWhatIf(std::ostream& out, const services::WhatIf& answer)
{
    out << "SUPPOSED: this is not the patient, and nothing of it is stored.\n";
    if (answer.moves.empty())
        out << "No option would move, and no model's number.\n";
    for (const auto& move : answer.moves) {
        out << move.name << '\n';
        if (move.changesShelf())
            out << fmt::format(
                "     {} -> {}\n", shelfOf(move.shelfBefore), shelfOf(move.shelfAfter));
        if (move.changesNumber())
            out << fmt::format("     model's number: {} -> {}\n",
                               percentOf(move.scoreBefore),
                               percentOf(move.scoreAfter));
        if (!move.why.empty())
            out << "     why: " << move.why << '\n';
    }
}

void answerOpenQuestions(std::ostream& out,
                         const services::OpenQuestions& answer,
                         const options::Ranking& ranking)
{
    out << "NOT KNOWN, BY WHAT ITS ANSWER ALONE COULD DO\n";
    for (const auto& test : answer.unknowns.tests) {
        out << test.test << '\n';
        writeNames(out, "could move", test.moves);
        writeNames(out, "could add", test.adds);
        writeNames(out, "could put a caution on", test.cautions);
        writeNames(out, "is missing from the model's number of", test.scores);
    }
    out << "\nHOW FAR EACH OPTION COULD STILL GO\n";
    for (const auto& range : answer.unknowns.options) {
        const auto option =
            std::find_if(ranking.options.begin(), ranking.options.end(), [&](const auto& known) {
                return known.id == range.option;
            });
        if (option == ranking.options.end())
            continue;
        out << option->name << '\n';
        if (range.best == range.worst)
            out << fmt::format("     stays {}\n", heading(range.best));
        else
            out << fmt::format("     {} now; from {} to {}\n",
                               heading(option->shelf),
                               heading(range.best),
                               heading(range.worst));
        if (range.bestVerdict != range.worstVerdict)
            out << fmt::format("     its criteria end at {} to {}\n",
                               mark(range.bestVerdict),
                               mark(range.worstVerdict));
    }
    for (const auto& range : answer.scores) {
        const auto missing = fmt::format("{}", fmt::join(range.inputs, ", "));
        if (range.spoken > 0)
            out << fmt::format(
                "{} {}: {:.0f} to {:.0f} % {} ({}; 95 % intervals reach from {:.0f} to "
                "{:.0f} %), whatever {} turns out to be ({} of {} combinations; "
                "elsewhere it would say nothing)\n",
                range.model,
                range.version,
                range.low * 100,
                range.high * 100,
                range.outcome,
                range.horizon,
                range.lowestEnd * 100,
                range.highestEnd * 100,
                missing,
                range.spoken,
                range.tried);
        else
            out << fmt::format("{}: {} ({})\n", range.model, range.why.english(), missing);
    }
}

void answerScore(std::ostream& out, bool isJson, const options::ModelScore& score)
{
    if (isJson)
        answerJson(out, "model predict", services::toJson(score));
    else
        writeScore(out, &score, "");
}

} // namespace consilium::cli
