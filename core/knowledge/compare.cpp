#include "core/knowledge/compare.h"

#include "core/knowledge/terms.h"
#include "core/terminology/tables.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

constexpr std::uint64_t kSteps = 4; ///< entries, claims of both packs, lost, gained

struct Side
{
    Entries entries;
    Pack pack;
    terminology::TumourTree tumours;
};

Result<Side> readSide(const PackFile& file)
{
    Side side;
    CONSILIUM_TRY(auto verified, file.entries());
    side.entries = std::move(verified.entries);
    CONSILIUM_TRY(side.pack, Pack::from(file));
    CONSILIUM_TRY(side.tumours, terminology::TumourTree::parse(side.pack.tumourTypes));
    return side;
}

/// Names of the members in which two objects differ: none where only their order or spacing does.
/// No value where either is no object.
std::optional<std::vector<std::string>> differingFields(const std::string& before,
                                                        const std::string& after)
{
    json::error_code error;
    const auto a = json::parse(before, error);
    if (error || !a.is_object())
        return std::nullopt;
    const auto b = json::parse(after, error);
    if (error || !b.is_object())
        return std::nullopt;
    std::set<std::string> fields;
    for (const auto& member : a.get_object()) {
        const auto* other = b.get_object().if_contains(member.key());
        if (other == nullptr || *other != member.value())
            fields.insert(std::string(member.key()));
    }
    for (const auto& member : b.get_object()) {
        if (!a.get_object().contains(member.key()))
            fields.insert(std::string(member.key()));
    }
    return std::vector<std::string>(fields.begin(), fields.end());
}

using ClaimKey = std::tuple<std::string, std::string, Effect>; ///< biomarker, therapy, effect
using Claims = std::map<ClaimKey, std::vector<Claim>>;

template <typename Entry>
void addClaims(Claims& claims,
               const Entry& entry,
               const std::vector<std::string>& terms,
               const std::string& therapy,
               Effect effect)
{
    for (const auto& term : terms) {
        for (const auto& tumour : entry.tumour.in)
            claims[{term, therapy, effect}].push_back({tumour,
                                                       entry.tumour.outside,
                                                       term,
                                                       therapy,
                                                       effect,
                                                       entry.setting,
                                                       entry.amp,
                                                       entry.id});
    }
}

Claims claimsOf(const Pack& pack)
{
    Claims claims;
    const auto together = [](const std::vector<std::string>& drugs) {
        return fmt::format("{}", fmt::join(drugs, " + "));
    };
    for (const auto& statement : pack.statements)
        addClaims(claims,
                  statement,
                  termsOf(statement.biomarker),
                  statement.therapyClass.empty() ? together(statement.therapy)
                                                 : "class: " + statement.therapyClass,
                  statement.effect);
    for (const auto& regimen : pack.regimens)
        addClaims(claims, regimen, {std::string()}, together(regimen.therapy), Effect::Sensitive);
    return claims;
}

bool coversSetting(const Setting& wide, const Setting& narrow)
{
    const bool coversHistory =
        wide.after.empty() || (wide.after == narrow.after && wide.afterAll == narrow.afterAll);
    return (wide.line == Line::Any || wide.line == narrow.line) &&
           (wide.extent == Extent::Any || wide.extent == narrow.extent) && coversHistory &&
           wide.minimumPriorLines <= narrow.minimumPriorLines;
}

/// Whether every tumour type that `narrow` speaks of is one that `wide` speaks of.
bool coversTumour(const Claim& wide, const Claim& narrow, const terminology::TumourTree& tree)
{
    const auto isInside = [&](const std::string& code, const std::string& above) {
        return code == above || tree.isWithin(code, above);
    };
    if (!isInside(narrow.tumour, wide.tumour))
        return false;
    return std::none_of(wide.outside.begin(), wide.outside.end(), [&](const std::string& code) {
        if (isInside(narrow.tumour, code))
            return true;
        const bool isLeftOutAnyway =
            std::any_of(narrow.outside.begin(), narrow.outside.end(), [&](const std::string& own) {
                return isInside(code, own);
            });
        return isInside(code, narrow.tumour) && !isLeftOutAnyway;
    });
}

int levelOrder(const std::string& level)
{
    static const std::vector<std::string> kLevels{"I-A", "I-B", "II-C", "II-D"};
    return static_cast<int>(std::find(kLevels.begin(), kLevels.end(), level) - kLevels.begin());
}

/// The claim of `others` that covers this one on the best level; null where none does.
const Claim*
coveredBy(const Claim& claim, const Claims& others, const terminology::TumourTree& tree)
{
    const auto same = others.find({claim.biomarker, claim.therapy, claim.effect});
    const Claim* best = nullptr;
    if (same == others.end())
        return best;
    for (const auto& other : same->second) {
        if (coversSetting(other.setting, claim.setting) && coversTumour(other, claim, tree) &&
            (best == nullptr || levelOrder(other.level) < levelOrder(best->level)))
            best = &other;
    }
    return best;
}

void addLostAndMoved(std::vector<ClaimChange>& changes,
                     const Claims& before,
                     const Claims& after,
                     const terminology::TumourTree& tree)
{
    for (const auto& [key, claims] : before) {
        for (const auto& claim : claims) {
            const auto* kept = coveredBy(claim, after, tree);
            if (kept != nullptr && kept->level == claim.level)
                continue;
            // A weaker claim beside a stronger one that stays adds nothing of its own.
            if (kept != nullptr && levelOrder(kept->level) < levelOrder(claim.level)) {
                const auto* best = coveredBy(claim, before, tree);
                if (best != nullptr && levelOrder(best->level) <= levelOrder(kept->level))
                    continue;
            }
            ClaimChange change{kept == nullptr ? Change::Lost : Change::Moved, claim, {}, false};
            if (kept != nullptr)
                change.after = *kept;
            change.isTopLevelLost = claim.effect == Effect::Sensitive && isTopLevel(claim.level) &&
                                    (kept == nullptr || !isTopLevel(kept->level));
            changes.push_back(std::move(change));
        }
    }
}

void addGained(std::vector<ClaimChange>& changes,
               const Claims& before,
               const Claims& after,
               const terminology::TumourTree& tree)
{
    for (const auto& [key, claims] : after) {
        for (const auto& claim : claims) {
            if (coveredBy(claim, before, tree) == nullptr)
                changes.push_back({Change::Gained, {}, claim, false});
        }
    }
}

const Claim& shown(const ClaimChange& change)
{
    return change.before ? *change.before : *change.after;
}

} // namespace

bool isTopLevel(std::string_view level) { return level.starts_with("I-"); }

std::vector<EntryChange> entryChanges(const Entries& before, const Entries& after)
{
    std::vector<EntryChange> all;
    for (const auto& [key, body] : before) {
        const auto found = after.find(key);
        if (found == after.end()) {
            all.push_back({Change::Lost, key.first, key.second, {}});
        } else if (found->second != body) {
            const auto fields = differingFields(body, found->second);
            if (!fields || !fields->empty())
                all.push_back({Change::Moved,
                               key.first,
                               key.second,
                               fields.value_or(std::vector<std::string>())});
        }
    }
    for (const auto& [key, body] : after) {
        if (!before.contains(key))
            all.push_back({Change::Gained, key.first, key.second, {}});
    }
    std::stable_sort(all.begin(), all.end(), [](const EntryChange& a, const EntryChange& b) {
        return std::tie(a.kind, a.id) < std::tie(b.kind, b.id);
    });
    return all;
}

Result<PackDifference> compare(const PackFile& before,
                               const PackFile& after,
                               const ProgressSink& progress,
                               std::stop_token stop)
{
    std::uint64_t done = 0;
    const auto step = [&]() -> Status {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "knowledge pack: comparison");
        if (progress)
            progress({++done, kSteps});
        return ok();
    };
    CONSILIUM_TRY(const auto old, readSide(before));
    CONSILIUM_TRY(const auto recent, readSide(after));
    PackDifference difference{old.pack.manifest, recent.pack.manifest, {}, {}};
    difference.entries = entryChanges(old.entries, recent.entries);
    CONSILIUM_CHECK(step());
    const auto claimsBefore = claimsOf(old.pack);
    const auto claimsAfter = claimsOf(recent.pack);
    CONSILIUM_CHECK(step());
    addLostAndMoved(difference.claims, claimsBefore, claimsAfter, recent.tumours);
    CONSILIUM_CHECK(step());
    addGained(difference.claims, claimsBefore, claimsAfter, old.tumours);
    CONSILIUM_CHECK(step());
    const auto key = [](const ClaimChange& change) {
        const auto& claim = shown(change);
        return std::tuple(!change.isTopLevelLost,
                          change.change != Change::Lost,
                          claim.tumour,
                          claim.biomarker,
                          claim.therapy,
                          levelOrder(claim.level),
                          claim.entry);
    };
    std::stable_sort(difference.claims.begin(),
                     difference.claims.end(),
                     [&](const ClaimChange& a, const ClaimChange& b) { return key(a) < key(b); });
    return difference;
}

} // namespace consilium::knowledge
