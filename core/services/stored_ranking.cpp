#include "core/services/ranking_names.h"
#include "core/services/rankings.h"

#include <boost/json.hpp>

namespace consilium::services
{

namespace
{

namespace json = boost::json;

std::string text(const json::object& object, const char* key)
{
    const auto* value = object.if_contains(key);
    const auto* found = value == nullptr ? nullptr : value->if_string();
    return found == nullptr ? std::string() : std::string(found->begin(), found->end());
}

/// Calls `visit` with each object of a list; false where one is none.
template <typename Visit>
bool forEachObject(const json::object& object, const char* key, Visit visit)
{
    const auto* value = object.if_contains(key);
    const auto* list = value == nullptr ? nullptr : value->if_array();
    if (list == nullptr)
        return value == nullptr;
    for (const auto& item : *list) {
        const auto* one = item.if_object();
        if (one == nullptr || !visit(*one))
            return false;
    }
    return true;
}

PartialDate date(const json::object& object, const char* key)
{
    const auto parsed = PartialDate::parse(text(object, key));
    return parsed.has_value() ? parsed.value() : PartialDate();
}

bool readCriterion(const json::object& from, options::Criterion& criterion)
{
    const auto kind = named(text(from, "kind"), options::CriterionKind::Age);
    const auto verdict = named(text(from, "verdict"), options::Verdict::Undetermined);
    if (!kind || !verdict)
        return false;
    criterion.kind = *kind;
    criterion.verdict = *verdict;
    const auto* keeps = from.if_contains("keepsFromFirstShelf");
    criterion.keepsFromFirstShelf = keeps != nullptr && keeps->is_bool() && keeps->get_bool();
    criterion.ruleId = text(from, "rule");
    criterion.settledBy = text(from, "settledBy");
    criterion.recoverable = text(from, "recoverable");
    options::say(criterion, "{}", {text(from, "sentence")});
    return forEachObject(from, "data", [&](const json::object& datum) {
        criterion.data.push_back(
            {text(datum, "what"), date(datum, "date"), text(datum, "place"), {}});
        return true;
    });
}

bool readOption(const json::object& from, options::Option& option)
{
    const auto shelf = named(text(from, "shelf"), options::Shelf::NotAdvised);
    const auto basis = named(text(from, "basis"), options::Basis::Trial);
    if (!shelf || !basis)
        return false;
    option.id = text(from, "id");
    option.name = text(from, "name");
    option.shelf = *shelf;
    option.basis = *basis;
    option.evidence = text(from, "evidence");
    option.orderReason = text(from, "why");
    option.orderWords = {"{}", {option.orderReason}};
    option.placedAfter = text(from, "placedAfter");
    if (const auto* therapy = from.if_contains("therapy"); therapy != nullptr) {
        const auto* drugs = therapy->if_array();
        if (drugs == nullptr)
            return false;
        for (const auto& drug : *drugs) {
            if (!drug.is_string())
                return false;
            option.therapy.emplace_back(drug.get_string().c_str());
        }
    }
    return forEachObject(from, "criteria", [&](const json::object& one) {
        return readCriterion(one, option.criteria.emplace_back());
    });
}

} // namespace

Result<options::Ranking> readRanking(std::string_view written)
{
    const auto bad = [] { return fail(ErrorCode::Malformed, "kept ranking"); };
    json::error_code error;
    const auto parsed = json::parse(json::string_view(written.data(), written.size()), error);
    if (error || !parsed.is_object())
        return bad();
    const auto& from = parsed.get_object();
    options::Ranking ranking;
    ranking.tumourType = text(from, "tumourType");
    ranking.tumourName = text(from, "tumourName");
    const auto asOf = date(from, "asOf");
    if (!asOf.isKnown())
        return bad();
    ranking.asOf = asOf.earliest();
    if (const auto* pack = from.if_contains("pack"); pack != nullptr && pack->is_object()) {
        ranking.packName = text(pack->get_object(), "name");
        ranking.packVersion = text(pack->get_object(), "version");
        ranking.packContent = text(pack->get_object(), "content");
    }
    const bool isRead = forEachObject(from,
                                      "models",
                                      [&](const json::object& one) {
                                          auto& score = ranking.scores.emplace_back();
                                          score.model = text(one, "model");
                                          score.version = text(one, "version");
                                          score.content = text(one, "content");
                                          return true;
                                      }) &&
                        forEachObject(from, "options", [&](const json::object& one) {
                            return readOption(one, ranking.options.emplace_back());
                        });
    if (!isRead)
        return bad();
    return ranking;
}

} // namespace consilium::services
