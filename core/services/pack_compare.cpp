#include "core/services/packs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace consilium::services
{

namespace
{

using knowledge::Change;

bool isTop(const OptionPlace& place)
{
    return place.shelf == options::Shelf::Supported && knowledge::isTopLevel(place.evidence);
}

OptionChange
changeOf(const options::Option& option, const OptionPlace* before, const OptionPlace* after)
{
    OptionChange change;
    change.change = before == nullptr  ? Change::Gained
                    : after == nullptr ? Change::Lost
                                       : Change::Moved;
    change.name = option.name;
    change.therapy = option.therapy;
    if (before != nullptr)
        change.before = *before;
    if (after != nullptr)
        change.after = *after;
    if (before != nullptr && after != nullptr) {
        change.isShelfMoved = before->shelf != after->shelf;
        change.isLevelMoved = before->evidence != after->evidence;
        change.isRankMoved = before->rankAmongKept != after->rankAmongKept;
    }
    change.isTopLevelLost =
        before != nullptr && isTop(*before) && (after == nullptr || !isTop(*after));
    return change;
}

std::string inWords(const knowledge::ClaimChange& change)
{
    const auto& claim = *change.before;
    auto text = fmt::format("{}, {}, {}, AMP {}",
                            claim.therapy,
                            claim.biomarker.empty() ? "no biomarker" : claim.biomarker,
                            claim.tumour,
                            claim.level);
    if (change.after)
        text += change.after->level.empty() ? " to no level" : " to AMP " + change.after->level;
    return text;
}

} // namespace

std::vector<std::string> PackComparison::topLevelLost() const
{
    std::vector<std::string> all;
    for (const auto& change : general.claims) {
        if (change.isTopLevelLost)
            all.push_back(inWords(change));
    }
    std::map<std::string, int> options;
    for (const auto& one : cases) {
        for (const auto& option : one.options)
            options[option.name] += option.isTopLevelLost ? 1 : 0;
    }
    for (const auto& [name, count] : options) {
        if (count > 0)
            all.push_back(fmt::format("{}, supported on level I in {} case(s)", name, count));
    }
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

int PackComparison::count(Change change) const
{
    return static_cast<int>(
        std::count_if(general.claims.begin(), general.claims.end(), [&](const auto& claim) {
            return claim.change == change;
        }));
}

CaseDifference
compareCase(const LabelledCase& one, const Toolbox& before, const Toolbox& after, Day today)
{
    const auto rank = [&](const Toolbox& toolbox) {
        auto record = one.record;
        toolbox.complete(record);
        return toolbox.rank(record, today);
    };
    const auto old = rank(before);
    const auto recent = rank(after);
    auto oldPlaces = options::placesOf(old);
    auto recentPlaces = options::placesOf(recent);
    options::countKept(old, oldPlaces, recentPlaces);
    options::countKept(recent, recentPlaces, oldPlaces);

    CaseDifference difference{one.label, {}};
    for (const auto& [key, placed] : oldPlaces) {
        const auto found = recentPlaces.find(key);
        const auto* place = found == recentPlaces.end() ? nullptr : &found->second.place;
        auto change = changeOf(*placed.option, &placed.place, place);
        if (place == nullptr || change.isShelfMoved || change.isLevelMoved || change.isRankMoved)
            difference.options.push_back(std::move(change));
    }
    for (const auto& [key, placed] : recentPlaces) {
        if (!oldPlaces.contains(key))
            difference.options.push_back(changeOf(*placed.option, nullptr, &placed.place));
    }
    const auto order = [](const OptionChange& change) {
        const auto& place = change.before ? *change.before : *change.after;
        return std::tuple(!change.isTopLevelLost, place.rank, change.name);
    };
    std::stable_sort(difference.options.begin(),
                     difference.options.end(),
                     [&](const auto& a, const auto& b) { return order(a) < order(b); });
    return difference;
}

Result<PackComparison> comparePacks(const std::filesystem::path& before,
                                    const std::filesystem::path& after,
                                    const std::filesystem::path& models,
                                    const CaseSource& cases,
                                    int caseCount,
                                    Day today,
                                    const ProgressSink& progress,
                                    std::stop_token stop)
{
    Progress state{0, static_cast<std::uint64_t>(std::max(caseCount, 0))};
    const auto generalSteps = [&](Progress step) {
        state.done = step.done;
        if (progress)
            progress({step.done, step.total + state.total});
    };
    CONSILIUM_TRY(const auto oldFile, knowledge::PackFile::read(before));
    CONSILIUM_TRY(const auto recentFile, knowledge::PackFile::read(after));
    PackComparison comparison;
    CONSILIUM_TRY(comparison.general, knowledge::compare(oldFile, recentFile, generalSteps, stop));
    if (!cases || caseCount == 0)
        return comparison;
    CONSILIUM_TRY(const auto old, Toolbox::load(before, models));
    CONSILIUM_TRY(const auto recent, Toolbox::load(after, models));
    state.total += state.done;
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "knowledge pack: comparison");
        CONSILIUM_TRY(const auto one, cases());
        if (!one)
            break;
        auto difference = compareCase(*one, *old, *recent, today);
        ++comparison.casesCompared;
        if (!difference.options.empty())
            comparison.cases.push_back(std::move(difference));
        ++state.done;
        if (progress)
            progress(state);
    }
    return comparison;
}

} // namespace consilium::services
