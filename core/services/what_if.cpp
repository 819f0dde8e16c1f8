#include "core/services/what_if.h"

#include "core/pgx/outside.h"
#include "core/services/typed_entry.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace consilium::services
{

namespace
{

using clinical::Presence;
using options::Supposition;
using Kind = Supposition::Kind;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Result<Presence> presenceOf(std::string_view word)
{
    if (word == "yes")
        return Presence::Present;
    if (word == "no")
        return Presence::Absent;
    if (word == "unknown")
        return Presence::Unknown;
    return fail(ErrorCode::Malformed, "\"" + std::string(word) + "\": yes, no or unknown");
}

std::string drugOf(std::string_view word, const Toolbox& toolbox)
{
    const auto* drug = toolbox.drugs.find(std::string(word));
    return drug == nullptr ? std::string(word) : drug->name;
}

/// "name=value", or empty where the line is a finding as it is typed.
Result<std::optional<Supposition>> readPair(std::string_view line, const Toolbox& toolbox)
{
    const auto equals = line.find('=');
    if (equals == std::string_view::npos)
        return std::optional<Supposition>();
    const auto left = trimmed(line.substr(0, equals));
    const auto right = trimmed(line.substr(equals + 1));
    Supposition one;
    const auto colon = left.find(':');
    const auto kind = left.substr(0, colon);
    if (colon != std::string_view::npos && (kind == "condition" || kind == "takes")) {
        one.kind = kind == "takes" ? Kind::Medication : Kind::Condition;
        const auto what = trimmed(left.substr(colon + 1));
        one.what = kind == "takes" ? drugOf(what, toolbox) : std::string(what);
        CONSILIUM_TRY(one.presence, presenceOf(right));
        return std::optional(std::move(one));
    }
    if (left == "tobacco" || left == "stage") {
        one.kind = left == "stage" ? Kind::Stage : Kind::Tobacco;
        one.word = right;
        return std::optional(std::move(one));
    }
    if (left == "progressed") {
        one.kind = Kind::Progression;
        one.what = drugOf(right, toolbox);
        return std::optional(std::move(one));
    }
    const auto& measures = options::supposableMeasures();
    const bool isMeasure = std::any_of(
        measures.begin(), measures.end(), [&](const auto& known) { return known.name == left; });
    if (!isMeasure)
        return std::optional<Supposition>();
    one.what = left;
    if (!right.empty()) {
        double value = 0;
        const auto* end = right.data() + right.size();
        const auto read = std::from_chars(right.data(), end, value);
        if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
            return fail(ErrorCode::Malformed, "\"" + std::string(right) + "\" is no number");
        one.value = value;
    }
    return std::optional(std::move(one));
}

int rankOf(const options::Ranking& ranking, const std::string& id)
{
    const auto found = std::find_if(ranking.options.begin(),
                                    ranking.options.end(),
                                    [&](const auto& option) { return option.id == id; });
    return found == ranking.options.end() ? 0
                                          : static_cast<int>(found - ranking.options.begin()) + 1;
}

/// The option of the other ranking with the same therapy: another statement may speak for it.
const options::Option* sameIn(const options::Ranking& ranking, const options::Option& option)
{
    const auto found =
        std::find_if(ranking.options.begin(), ranking.options.end(), [&](const auto& other) {
            return option.therapy.empty() ? other.id == option.id : other.therapy == option.therapy;
        });
    return found == ranking.options.end() ? nullptr : &*found;
}

std::optional<options::ModelScore> numberOf(const options::Option& option)
{
    return option.score && option.score->value ? option.score : std::nullopt;
}

std::vector<OptionMove> movesOf(const options::Ranking& before, const options::Ranking& after)
{
    std::vector<OptionMove> moves;
    for (const auto& option : after.options) {
        OptionMove move;
        move.name = option.name;
        move.shelfAfter = option.shelf;
        move.rankAfter = rankOf(after, option.id);
        move.scoreAfter = numberOf(option);
        move.why = option.orderReason;
        if (const auto* known = sameIn(before, option)) {
            move.shelfBefore = known->shelf;
            move.rankBefore = rankOf(before, known->id);
            move.scoreBefore = numberOf(*known);
        }
        if (move.changesShelf() || move.changesNumber())
            moves.push_back(std::move(move));
    }
    for (const auto& option : before.options) {
        if (sameIn(after, option) != nullptr)
            continue;
        OptionMove move;
        move.name = option.name;
        move.shelfBefore = option.shelf;
        move.rankBefore = rankOf(before, option.id);
        move.scoreBefore = numberOf(option);
        moves.push_back(std::move(move));
    }
    std::stable_sort(moves.begin(), moves.end(), [](const OptionMove& a, const OptionMove& b) {
        const auto place = [](const OptionMove& move) {
            return move.rankBefore > 0 ? move.rankBefore : move.rankAfter;
        };
        return std::pair(!a.changesShelf(), place(a)) < std::pair(!b.changesShelf(), place(b));
    });
    return moves;
}

} // namespace

bool OptionMove::changesNumber() const
{
    const auto valueOf = [](const std::optional<options::ModelScore>& score) {
        return score ? score->value : std::nullopt;
    };
    return valueOf(scoreBefore) != valueOf(scoreAfter);
}

Result<Supposition>
readSupposition(std::string_view line, const clinical::Case& record, const Toolbox& toolbox)
{
    line = trimmed(line);
    CONSILIUM_TRY(auto pair, readPair(line, toolbox));
    if (pair)
        return *std::move(pair);
    // A gene with two star alleles is no finding of the tumour.
    if (auto result = pgx::readTyped(line, toolbox.pharmacogenes, toolbox.pharmacogeneFunctions);
        result.has_value()) {
        Supposition one{Kind::Pharmacogene};
        one.result = std::move(result).value();
        one.what = one.result.gene;
        return one;
    }
    auto reading = readTypedLine(line, record, toolbox);
    if (!reading.isUnderstood())
        return fail(ErrorCode::Malformed, reading.problem.english());
    Supposition one{Kind::Finding, std::string(line)};
    one.findings = std::move(reading.findings);
    return one;
}

Result<WhatIf> whatIf(const clinical::Case& record,
                      const options::Ranking& ranking,
                      const std::vector<Supposition>& suppositions,
                      const Toolbox& toolbox,
                      Day today)
{
    WhatIf answer;
    CONSILIUM_TRY(answer.record,
                  options::supposed(record, suppositions, toolbox.knowledge(), today));
    answer.ranking = toolbox.rank(answer.record, today);
    answer.moves = movesOf(ranking, answer.ranking);
    return answer;
}

OpenQuestions openQuestions(const clinical::Case& record,
                            const options::Ranking& ranking,
                            const Toolbox& toolbox,
                            Day today)
{
    return {options::unknownsOf(record, toolbox.knowledge(), ranking, today),
            options::scoreRanges(record, toolbox.models, toolbox.tumours, toolbox.drugs, today)};
}

} // namespace consilium::services
