#include "core/options/situation.h"

#include <algorithm>
#include <map>

namespace consilium::options
{

namespace
{

int rankOf(Basis basis)
{
    return basis == Basis::SupportiveCare ? 1 : basis == Basis::Trial ? 2 : 0;
}

/// Of all statements of the option: one may restate a trial that another leaves out.
template <typename T>
std::vector<T> gathered(const Option& option,
                        std::vector<T> knowledge::Statement::*ofStatement,
                        std::vector<T> knowledge::Regimen::*ofRegimen)
{
    std::vector<T> all;
    if (option.regimen != nullptr)
        all = option.regimen->*ofRegimen;
    for (const auto* statement : option.statements)
        all.insert(all.end(), (statement->*ofStatement).begin(), (statement->*ofStatement).end());
    return all;
}

std::vector<knowledge::Better> betterOf(const Option& option)
{
    return gathered(option, &knowledge::Statement::outdoneBy, &knowledge::Regimen::outdoneBy);
}

bool isPreferred(const Option& option)
{
    return !gathered(option, &knowledge::Statement::preferredBy, &knowledge::Regimen::preferredBy)
                .empty();
}

/// Where an option stands inside its level.
struct Standing
{
    bool isFavoured =
        false; ///< preferred by a guideline, or better in a randomised comparison than one that is
    int depth = 0; ///< how many better therapies stand above it, in a row
};

} // namespace

int levelRank(const std::string& evidence)
{
    static const std::vector<std::string> kLevels{"I-A", "I-B", "II-C", "II-D"};
    return static_cast<int>(std::find(kLevels.begin(), kLevels.end(), evidence) - kLevels.begin());
}

bool hasVerdict(const Option& option, Verdict verdict, std::initializer_list<CriterionKind> kinds)
{
    return std::any_of(
        option.criteria.begin(), option.criteria.end(), [&](const Criterion& criterion) {
            return criterion.verdict == verdict &&
                   (kinds.size() == 0 ||
                    std::find(kinds.begin(), kinds.end(), criterion.kind) != kinds.end());
        });
}

const knowledge::Setting& settingOf(const Option& option)
{
    return option.regimen != nullptr ? option.regimen->setting : option.statements.front()->setting;
}

bool isOnlyImported(const Option& option)
{
    return std::none_of(option.statements.begin(),
                        option.statements.end(),
                        [](const auto* statement) { return statement->isReviewed(); });
}

void shelve(Option& option)
{
    using Kind = CriterionKind;
    const auto say = [&](std::string pattern, std::vector<std::string> arguments) {
        option.orderWords = {std::move(pattern), std::move(arguments)};
        option.orderReason = option.orderWords.english();
    };
    const auto level =
        option.evidence.empty() ? std::string("no AMP level") : "AMP " + option.evidence;
    const auto reason =
        std::find_if(option.criteria.begin(),
                     option.criteria.end(),
                     [](const Criterion& criterion) { return criterion.verdict == Verdict::Fail; });
    if (reason != option.criteria.end()) {
        option.shelf = Shelf::NotAdvised;
        say(reason->words.pattern, reason->words.arguments);
    } else if (option.basis == Basis::OffLabel) {
        say("{}, off label", {level});
    } else if (hasVerdict(option,
                          Verdict::Undetermined,
                          {Kind::Biomarker, Kind::TumourType, Kind::Stage})) {
        say("{}, a deciding fact is not known", {level});
    } else if (hasVerdict(option, Verdict::Warn, {Kind::Biomarker})) {
        say("{}, a finding puts targeted treatment first", {level});
    } else if (hasVerdict(option, Verdict::Warn, {Kind::Line, Kind::Exposure, Kind::Resistance})) {
        say("{}, with a caution on treatment history or resistance", {level});
    } else if (std::any_of(option.criteria.begin(),
                           option.criteria.end(),
                           [](const Criterion& one) { return one.keepsFromFirstShelf; })) {
        say("{}, with a caution that keeps it from the first shelf", {level});
    } else if (levelRank(option.evidence) >= 2 && option.basis == Basis::Biomarker) {
        say("{}, below level I", {level});
    } else if (!option.statements.empty() && isOnlyImported(option)) {
        say("{}, evidence of {} without a label or a review",
            {level, option.statements.front()->origin.source});
    } else {
        option.shelf = Shelf::Supported;
        say(option.basis == Basis::Regimen ? "{}, standard regimen; tumour type and line fit"
                                           : "{}, tumour type, line and findings fit",
            {level});
    }
}

void order(std::vector<Option>& options)
{
    const auto isComparable = [](const Option& a, const Option& b) {
        return a.shelf == b.shelf && rankOf(a.basis) == rankOf(b.basis) &&
               levelRank(a.evidence) == levelRank(b.evidence);
    };
    std::map<std::string, Standing> standings;
    for (const auto& option : options)
        standings[option.id].isFavoured = isPreferred(option);
    // Comparisons form no circle in a sound pack; the bound is for an unsound one.
    for (std::size_t round = 0; round < options.size(); ++round) {
        bool isChanged = false;
        for (auto& option : options) {
            for (const auto& better : betterOf(option)) {
                const auto found =
                    std::find_if(options.begin(), options.end(), [&](const Option& other) {
                        return other.therapy == better.therapy && isComparable(option, other);
                    });
                if (found == options.end() || found->id == option.id)
                    continue;
                auto& own = standings[option.id];
                auto& above = standings[found->id];
                if (own.isFavoured && !above.isFavoured) {
                    above.isFavoured = true;
                    isChanged = true;
                }
                if (above.depth >= own.depth) {
                    own.depth = above.depth + 1;
                    option.placedAfter =
                        found->name + ": " + better.what + " (PMID " + better.pmid + ")";
                    isChanged = true;
                }
            }
        }
        if (!isChanged)
            break;
    }
    std::stable_sort(options.begin(), options.end(), [&](const Option& a, const Option& b) {
        if (a.shelf != b.shelf)
            return a.shelf < b.shelf;
        if (rankOf(a.basis) != rankOf(b.basis))
            return rankOf(a.basis) < rankOf(b.basis);
        if (levelRank(a.evidence) != levelRank(b.evidence))
            return levelRank(a.evidence) < levelRank(b.evidence);
        const auto& first = standings.at(a.id);
        const auto& second = standings.at(b.id);
        if (first.isFavoured != second.isFavoured)
            return first.isFavoured;
        if (first.depth != second.depth)
            return first.depth < second.depth;
        return a.name != b.name ? a.name < b.name : a.id < b.id;
    });
}

} // namespace consilium::options
