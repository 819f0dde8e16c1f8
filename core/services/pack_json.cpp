#include "core/knowledge/terms.h"
#include "core/services/json_list.h"
#include "core/services/packs.h"
#include "core/services/ranking_names.h"

#include <boost/json.hpp>

namespace consilium::services
{

namespace
{

namespace json = boost::json;
using knowledge::Change;
using services::name;

std::string_view name(Change change)
{
    switch (change) {
    case Change::Gained:
        return "gained";
    case Change::Lost:
        return "lost";
    case Change::Moved:
        return "moved";
    }
    return "";
}

json::object edition(const knowledge::Manifest& manifest)
{
    return {{"name", manifest.name},
            {"version", manifest.version},
            {"date", manifest.date},
            {"content", manifest.content}};
}

json::value claim(const std::optional<knowledge::Claim>& claim)
{
    if (!claim)
        return nullptr;
    return json::object{{"tumour", claim->tumour},
                        {"not", list(claim->outside)},
                        {"biomarker", claim->biomarker},
                        {"therapy", claim->therapy},
                        {"effect", name(claim->effect)},
                        {"line", name(claim->setting.line)},
                        {"stage", name(claim->setting.extent)},
                        {"after", list(claim->setting.after)},
                        {"level", claim->level},
                        {"entry", claim->entry}};
}

json::value place(const std::optional<OptionPlace>& place)
{
    if (!place)
        return nullptr;
    return json::object{
        {"shelf", name(place->shelf)}, {"level", place->evidence}, {"rank", place->rank}};
}

json::object option(const OptionChange& change)
{
    json::array moved;
    if (change.isShelfMoved)
        moved.emplace_back("shelf");
    if (change.isLevelMoved)
        moved.emplace_back("level");
    if (change.isRankMoved)
        moved.emplace_back("rank");
    return {{"change", name(change.change)},
            {"name", change.name},
            {"therapies", list(change.therapy)},
            {"moved", std::move(moved)},
            {"topLevelLost", change.isTopLevelLost},
            {"before", place(change.before)},
            {"after", place(change.after)}};
}

json::object comparisonObject(const PackComparison& comparison)
{
    json::array entries;
    for (const auto& one : comparison.general.entries)
        entries.push_back({{"change", one.change == Change::Moved ? "changed" : name(one.change)},
                           {"kind", one.kind},
                           {"id", one.id},
                           {"fields", list(one.fields)}});
    json::array claims;
    for (const auto& one : comparison.general.claims)
        claims.push_back({{"change", name(one.change)},
                          {"topLevelLost", one.isTopLevelLost},
                          {"before", claim(one.before)},
                          {"after", claim(one.after)}});
    json::array cases;
    for (const auto& one : comparison.cases) {
        json::array options;
        for (const auto& change : one.options)
            options.push_back(option(change));
        cases.push_back({{"case", one.label}, {"options", std::move(options)}});
    }
    return {{"before", edition(comparison.general.before)},
            {"after", edition(comparison.general.after)},
            {"topLevelLost", list(comparison.topLevelLost())},
            {"entries", std::move(entries)},
            {"therapies", std::move(claims)},
            {"casesCompared", comparison.casesCompared},
            {"cases", std::move(cases)}};
}

json::object activationObject(const knowledge::Activation& one)
{
    return {{"at", one.at},
            {"by", one.by},
            {"origin", one.origin == knowledge::Origin::Shipped ? "shipped" : "installed"},
            {"name", one.name},
            {"version", one.version},
            {"date", one.date},
            {"content", one.content},
            {"key", one.keyId},
            {"holder", one.holder},
            {"acceptedBy", one.acceptedBy},
            {"acceptedLoss", list(one.acceptedLoss)},
            {"gained", one.gained},
            {"lost", one.lost},
            {"moved", one.moved}};
}

} // namespace

std::string toJson(const PackComparison& comparison)
{
    return json::serialize(comparisonObject(comparison));
}

std::string toJson(const InstallOutcome& outcome)
{
    const bool isInstalled = outcome.state == InstallState::Installed;
    return json::serialize(json::object{
        {"installed", isInstalled},
        {"activation", isInstalled ? json::value(activationObject(outcome.activation)) : nullptr},
        {"comparison", comparisonObject(outcome.comparison)}});
}

std::string toJson(const std::vector<knowledge::Activation>& history)
{
    json::array all;
    for (const auto& one : history)
        all.push_back(activationObject(one));
    return json::serialize(all);
}

} // namespace consilium::services
