#include "core/services/json_list.h"
#include "core/services/ranking_names.h"
#include "core/services/rankings.h"

#include <boost/json.hpp>

namespace consilium::services
{

namespace
{

namespace json = boost::json;

std::string_view nameOf(knowledge::Change change)
{
    switch (change) {
    case knowledge::Change::Gained:
        return "gained";
    case knowledge::Change::Lost:
        return "lost";
    case knowledge::Change::Moved:
        return "changed";
    }
    return "changed";
}

json::object packOf(const options::Ranking& ranking)
{
    return {{"name", ranking.packName},
            {"version", ranking.packVersion},
            {"content", ranking.packContent}};
}

json::object written(const KeptSummary& kept)
{
    json::array uses;
    for (const auto& use : kept.uses)
        uses.push_back(
            {{"why", services::nameOf(use.why)}, {"first", use.first}, {"last", use.last}});
    if (kept.unreadable)
        return {{"id", static_cast<std::int64_t>(kept.id)},
                {"created", kept.created},
                {"program", kept.program},
                {"uses", std::move(uses)},
                {"unreadable", nameOfLack(*kept.unreadable)}};
    json::array options;
    int rank = 0;
    for (const auto& option : kept.ranking.options)
        options.push_back({{"rank", ++rank},
                           {"name", option.name},
                           {"shelf", name(option.shelf)},
                           {"evidence", option.evidence}});
    return {{"id", static_cast<std::int64_t>(kept.id)},
            {"created", kept.created},
            {"asOf", PartialDate::fromDay(kept.ranking.asOf).iso()},
            {"program", kept.program},
            {"uses", std::move(uses)},
            {"pack", packOf(kept.ranking)},
            {"redrawable", kept.hasParts},
            {"options", std::move(options)}};
}

json::array written(const std::vector<LackingPart>& lacking)
{
    json::array all;
    for (const auto& part : lacking)
        all.push_back({{"kind", part.kind},
                       {"name", part.name},
                       {"content", part.content},
                       {"why", nameOfLack(part.why)}});
    return all;
}

json::array written(const std::vector<options::Factor>& factors)
{
    json::array all;
    for (const auto factor : factors)
        all.emplace_back(std::string(services::nameOf(factor)));
    return all;
}

json::array written(const options::Causes& causes)
{
    json::array all;
    for (const auto& together : causes)
        all.push_back(written(together));
    return all;
}

json::value written(const std::optional<options::OptionPlace>& place)
{
    if (!place)
        return nullptr;
    return json::object{
        {"rank", place->rank}, {"shelf", name(place->shelf)}, {"evidence", place->evidence}};
}

json::value written(const std::optional<options::Criterion>& criterion)
{
    if (!criterion)
        return nullptr;
    json::array data;
    for (const auto& datum : criterion->data)
        data.push_back({{"what", datum.what}, {"date", datum.date.iso()}, {"place", datum.source}});
    json::object said{{"kind", name(criterion->kind)},
                      {"verdict", name(criterion->verdict)},
                      {"sentence", criterion->sentence},
                      {"rule", criterion->ruleId},
                      {"data", std::move(data)}};
    if (criterion->keepsFromFirstShelf)
        said["keepsFromFirstShelf"] = true;
    return said;
}

json::object written(const options::OptionDifference& difference)
{
    json::array criteria;
    for (const auto& one : difference.criteria)
        criteria.push_back({{"before", written(one.before)},
                            {"now", written(one.after)},
                            {"causes", written(one.causes)},
                            {"programToo", one.isProgramToo}});
    return {{"name", difference.name},
            {"change", nameOf(difference.change)},
            {"before", written(difference.before)},
            {"now", written(difference.after)},
            {"shelfMoved", difference.isShelfMoved},
            {"levelMoved", difference.isLevelMoved},
            {"placeMoved", difference.isRankMoved},
            {"causes", written(difference.causes)},
            {"programToo", difference.isProgramToo},
            {"criteria", std::move(criteria)},
            {"entries", list(difference.entries)}};
}

json::value number(const std::optional<double>& value)
{
    return value ? json::value(*value) : json::value(nullptr);
}

json::object written(const DetailChange& detail)
{
    json::object said{{"part", nameOf(detail.part)}, {"option", detail.option}};
    if (detail.part == DetailChange::Part::Number) {
        said["before"] = number(detail.numberBefore);
        said["now"] = number(detail.numberAfter);
    } else {
        said["before"] = detail.before;
        said["now"] = detail.after;
    }
    return said;
}

} // namespace

std::string_view nameOf(RankingReason reason)
{
    switch (reason) {
    case RankingReason::Shown:
        return "shown";
    case RankingReason::Exported:
        return "exported";
    case RankingReason::Board:
        return "board";
    }
    return "shown";
}

std::string_view nameOf(RedrawState state)
{
    switch (state) {
    case RedrawState::Identical:
        return "identical";
    case RedrawState::Different:
        return "different";
    case RedrawState::NotRedrawn:
        return "not-redrawn";
    }
    return "not-redrawn";
}

std::string_view nameOf(options::Factor factor)
{
    switch (factor) {
    case options::Factor::Record:
        return "record";
    case options::Factor::Knowledge:
        return "knowledge";
    case options::Factor::Models:
        return "models";
    case options::Factor::Day:
        return "day";
    case options::Factor::Program:
        return "program";
    }
    return "program";
}

std::string_view nameOf(DetailChange::Part part)
{
    switch (part) {
    case DetailChange::Part::Doses:
        return "doses";
    case DetailChange::Part::Guidance:
        return "guidance";
    case DetailChange::Part::Number:
        return "number";
    case DetailChange::Part::Trials:
        return "trials";
    case DetailChange::Part::Texts:
        return "texts";
    case DetailChange::Part::Rest:
        return "rest";
    }
    return "rest";
}

std::string_view nameOfLack(ErrorCode why)
{
    return why == ErrorCode::NotFound  ? "not-kept"
           : why == ErrorCode::Damaged ? "altered"
                                       : "not-readable";
}

std::string listJson(const options::Ranking& ranking)
{
    json::array all;
    for (const auto& option : ranking.options)
        all.push_back({{"id", option.id},
                       {"name", option.name},
                       {"therapy", list(option.therapy)},
                       {"basis", name(option.basis)},
                       {"shelf", name(option.shelf)},
                       {"evidence", option.evidence}});
    return json::serialize(json::object{{"pack", packOf(ranking)},
                                        {"asOf", PartialDate::fromDay(ranking.asOf).iso()},
                                        {"options", std::move(all)}});
}

std::string toJson(const std::vector<KeptSummary>& kept)
{
    json::array all;
    for (const auto& one : kept)
        all.push_back(written(one));
    return json::serialize(json::object{{"rankings", std::move(all)}});
}

std::string toJson(const KeptDocument& document)
{
    // The two documents go out byte for byte as they were kept.
    const auto head = json::serialize(written(document.summary));
    return R"({"summary":)" + head + R"(,"ranking":)" + document.ranking + R"(,"case":)" +
           (document.record.empty() ? "null" : document.record) + '}';
}

std::string toJson(const Redraw& redraw)
{
    const auto head = json::serialize(json::object{{"state", nameOf(redraw.state)},
                                                   {"sameAnswer", redraw.isSameAnswer},
                                                   {"program", redraw.program},
                                                   {"lacking", written(redraw.lacking)},
                                                   {"kept", written(redraw.kept)}});
    return head.substr(0, head.size() - 1) + R"(,"stored":)" + redraw.stored + R"(,"drawn":)" +
           (redraw.drawn.empty() ? "null" : redraw.drawn) + '}';
}

std::string toJson(const ChangedSince& changed)
{
    json::array record;
    for (const auto& one : changed.record)
        record.push_back({{"change", nameOf(one.change)},
                          {"withdrawn", one.isWithdrawn},
                          {"kind", one.kind},
                          {"key", one.key},
                          {"what", one.what},
                          {"date", one.date.iso()},
                          {"fields", list(one.fields)}});
    json::value entries = nullptr;
    if (changed.knowledge) {
        auto& all = entries.emplace_array();
        for (const auto& one : *changed.knowledge)
            all.push_back({{"change", nameOf(one.change)},
                           {"kind", one.kind},
                           {"id", one.id},
                           {"fields", list(one.fields)}});
    }
    json::array models;
    for (const auto& one : changed.models)
        models.push_back({{"model", one.model}, {"before", one.before}, {"now", one.after}});
    json::array options;
    for (const auto& one : changed.options)
        options.push_back(written(one));
    json::array details;
    for (const auto& one : changed.details)
        details.push_back(written(one));
    return json::serialize(json::object{{"kept", written(changed.kept)},
                                        {"now",
                                         {{"asOf", PartialDate::fromDay(changed.today.asOf).iso()},
                                          {"pack", packOf(changed.today)}}},
                                        {"redraw", nameOf(changed.redraw)},
                                        {"sameAnswer", changed.isSameAnswer},
                                        {"lacking", written(changed.lacking)},
                                        {"attributed", changed.isAttributed},
                                        {"differing", written(changed.differing)},
                                        {"record", std::move(record)},
                                        {"knowledge", std::move(entries)},
                                        {"models", std::move(models)},
                                        {"options", std::move(options)},
                                        {"details", std::move(details)}});
}

} // namespace consilium::services
