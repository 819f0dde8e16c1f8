#include "core/options/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <set>
#include <tuple>

namespace consilium::options
{

namespace
{

using knowledge::Change;

std::string keyOf(const Option& option)
{
    return option.therapy.empty() ? option.id : fmt::format("{}", fmt::join(option.therapy, "+"));
}

/// Kind, rule, and which of several with both.
using CriterionKey = std::tuple<CriterionKind, std::string, int>;
using Criteria = std::map<CriterionKey, const Criterion*>;

Criteria criteriaOf(const Option& option)
{
    Criteria all;
    for (const auto& criterion : option.criteria) {
        int nth = 0;
        while (!all.try_emplace({criterion.kind, criterion.ruleId, nth}, &criterion).second)
            ++nth;
    }
    return all;
}

CriterionKey keyOf(const CriterionChange& change)
{
    const auto& criterion = change.before ? *change.before : *change.after;
    return {criterion.kind, criterion.ruleId, change.nth};
}

/// The verdict, and whether it keeps from the first shelf.
using Judgement = std::pair<Verdict, bool>;

Judgement judgementOf(const Criterion& criterion)
{
    return {criterion.verdict, criterion.keepsFromFirstShelf};
}

/// What an attribution compares, as text: equal texts are equal states.
struct States
{
    std::string place;
    std::map<CriterionKey, Judgement> verdicts;
};

/// The options that both rankings hold.
std::set<std::string> keptKeys(const Ranking& before, const Ranking& after)
{
    const auto old = placesOf(before);
    std::set<std::string> kept;
    for (const auto& [key, placed] : placesOf(after)) {
        if (old.contains(key))
            kept.insert(key);
    }
    return kept;
}

/// By the key of the option; `kept` are those whose order among each other is looked at.
std::map<std::string, States> statesOf(const Ranking& ranking,
                                       const std::vector<OptionDifference>& differences,
                                       const std::set<std::string>& kept)
{
    auto places = placesOf(ranking);
    std::map<std::string, Placed> others;
    for (const auto& key : kept)
        others.try_emplace(key);
    countKept(ranking, places, others);
    std::map<std::string, States> states;
    for (const auto& difference : differences) {
        auto& state = states[difference.key];
        const auto found = places.find(difference.key);
        if (found == places.end()) {
            state.place = "absent";
            continue;
        }
        const auto& place = found->second.place;
        const bool isOrderAlone = difference.change == Change::Moved && !difference.isShelfMoved &&
                                  !difference.isLevelMoved;
        state.place = isOrderAlone
                          ? fmt::format("place {}", place.rankAmongKept)
                          : fmt::format("{} {}", static_cast<int>(place.shelf), place.evidence);
        for (const auto& [key, criterion] : criteriaOf(*found->second.option))
            state.verdicts.emplace(key, judgementOf(*criterion));
    }
    return states;
}

std::vector<Factor> factorsOf(unsigned mask, const std::vector<Factor>& differing)
{
    std::vector<Factor> factors;
    for (std::size_t bit = 0; bit < differing.size(); ++bit) {
        if ((mask & (1U << bit)) != 0)
            factors.push_back(differing[bit]);
    }
    return factors;
}

struct Attribution
{
    Causes causes;
    bool isProgramToo = false;
};

/// `state(mask)` is what `draw` gave for the mask, `bySize` all masks; `before` and `after` are the
/// two ends.
template <typename State, typename Value>
Attribution attributionOf(const std::vector<unsigned>& bySize,
                          const std::vector<Factor>& differing,
                          const State& state,
                          const Value& before,
                          const Value& after)
{
    if (before == after || !(state(bySize.back()) == after))
        return {};
    if (state(0) == after)
        return {{{Factor::Program}}, false};
    std::vector<unsigned> smallest;
    for (const auto mask : bySize) {
        const bool holdsSmaller =
            std::any_of(smallest.begin(), smallest.end(), [mask](unsigned found) {
                return (mask & found) == found;
            });
        if (!holdsSmaller && state(mask) == after)
            smallest.push_back(mask);
    }
    Attribution attribution;
    attribution.isProgramToo = !(state(0) == before);
    for (const auto mask : smallest)
        attribution.causes.push_back(factorsOf(mask, differing));
    return attribution;
}

/// The entries of the pack that an option rests on.
void addEntries(const Option& option, std::set<std::string>& entries)
{
    for (const auto* statement : option.statements)
        entries.insert(statement->id);
    if (option.regimen != nullptr)
        entries.insert(option.regimen->id);
    for (const auto& criterion : option.criteria) {
        if (!criterion.ruleId.empty())
            entries.insert(criterion.ruleId);
    }
}

int nthOf(const CriterionKey& key) { return std::get<int>(key); }

std::vector<CriterionChange> criterionChanges(const Option& before, const Option& after)
{
    const auto old = criteriaOf(before);
    const auto recent = criteriaOf(after);
    std::vector<CriterionChange> all;
    for (const auto& [key, criterion] : recent) {
        const auto found = old.find(key);
        if (found == old.end())
            all.push_back({std::nullopt, *criterion, nthOf(key), {}});
        else if (judgementOf(*found->second) != judgementOf(*criterion))
            all.push_back({*found->second, *criterion, nthOf(key), {}});
    }
    for (const auto& [key, criterion] : old) {
        if (!recent.contains(key))
            all.push_back({*criterion, std::nullopt, nthOf(key), {}});
    }
    return all;
}

} // namespace

std::map<std::string, Placed> placesOf(const Ranking& ranking)
{
    std::map<std::string, Placed> places;
    int rank = 0;
    for (const auto& option : ranking.options)
        places.try_emplace(keyOf(option),
                           Placed{&option, {option.shelf, option.evidence, ++rank, 0}});
    return places;
}

void countKept(const Ranking& ranking,
               std::map<std::string, Placed>& places,
               const std::map<std::string, Placed>& others)
{
    int rank = 0;
    for (const auto& option : ranking.options) {
        const auto key = keyOf(option);
        auto& own = places.at(key);
        if (own.option == &option && others.contains(key))
            own.place.rankAmongKept = ++rank;
    }
}

std::vector<OptionDifference> differencesBetween(const Ranking& before, const Ranking& after)
{
    auto old = placesOf(before);
    auto recent = placesOf(after);
    countKept(before, old, recent);
    countKept(after, recent, old);
    std::set<std::string> keys;
    for (const auto* places : {&old, &recent}) {
        for (const auto& [key, placed] : *places)
            keys.insert(key);
    }
    std::vector<OptionDifference> all;
    for (const auto& key : keys) {
        const auto then = old.find(key);
        const auto now = recent.find(key);
        OptionDifference difference;
        difference.key = key;
        std::set<std::string> entries;
        if (then != old.end()) {
            difference.before = then->second.place;
            difference.name = then->second.option->name;
            addEntries(*then->second.option, entries);
        }
        if (now != recent.end()) {
            difference.after = now->second.place;
            difference.name = now->second.option->name;
            addEntries(*now->second.option, entries);
        }
        difference.entries.assign(entries.begin(), entries.end());
        difference.change = !difference.before  ? Change::Gained
                            : !difference.after ? Change::Lost
                                                : Change::Moved;
        if (difference.change == Change::Moved) {
            difference.isShelfMoved = difference.before->shelf != difference.after->shelf;
            difference.isLevelMoved = difference.before->evidence != difference.after->evidence;
            difference.isRankMoved =
                difference.before->rankAmongKept != difference.after->rankAmongKept;
            difference.criteria = criterionChanges(*then->second.option, *now->second.option);
            if (!difference.isPlaceChanged() && difference.criteria.empty())
                continue;
        }
        all.push_back(std::move(difference));
    }
    const auto order = [](const OptionDifference& difference) {
        return std::tuple(!difference.after,
                          difference.after ? difference.after->rank : difference.before->rank,
                          difference.key);
    };
    std::stable_sort(
        all.begin(), all.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
    return all;
}

Status attribute(std::vector<OptionDifference>& differences,
                 const Ranking& before,
                 const Ranking& after,
                 const std::vector<Factor>& differing,
                 const Substitution& draw)
{
    const auto kept = keptKeys(before, after);
    const auto whole = (1U << differing.size()) - 1;
    std::vector<unsigned> bySize;
    for (unsigned mask = 0; mask <= whole; ++mask)
        bySize.push_back(mask);
    std::stable_sort(bySize.begin(), bySize.end(), [](unsigned a, unsigned b) {
        return std::popcount(a) < std::popcount(b);
    });
    std::vector<std::map<std::string, States>> drawn(whole + 1);
    for (const auto mask : bySize) {
        CONSILIUM_TRY(const auto ranking, draw(factorsOf(mask, differing)));
        drawn[mask] = statesOf(ranking, differences, kept);
    }
    const auto first = statesOf(before, differences, kept);
    const auto last = statesOf(after, differences, kept);
    for (auto& difference : differences) {
        const auto& key = difference.key;
        if (difference.isPlaceChanged()) {
            auto found = attributionOf(
                bySize,
                differing,
                [&](unsigned mask) { return drawn[mask].at(key).place; },
                first.at(key).place,
                last.at(key).place);
            difference.causes = std::move(found.causes);
            difference.isProgramToo = found.isProgramToo;
        }
        for (auto& criterion : difference.criteria) {
            const auto which = keyOf(criterion);
            const auto verdict = [&which](const States& states) {
                const auto found = states.verdicts.find(which);
                return found == states.verdicts.end() ? std::optional<Judgement>()
                                                      : std::optional<Judgement>(found->second);
            };
            auto found = attributionOf(
                bySize,
                differing,
                [&](unsigned mask) { return verdict(drawn[mask].at(key)); },
                verdict(first.at(key)),
                verdict(last.at(key)));
            criterion.causes = std::move(found.causes);
            criterion.isProgramToo = found.isProgramToo;
        }
    }
    return ok();
}

} // namespace consilium::options
