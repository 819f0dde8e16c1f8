#include "core/services/rankings.h"

#include <boost/json.hpp>

#include <map>
#include <set>

namespace consilium::services
{

namespace
{

namespace json = boost::json;
using Part = DetailChange::Part;

std::string text(const json::object& object, const char* key)
{
    const auto* value = object.if_contains(key);
    const auto* found = value == nullptr ? nullptr : value->if_string();
    return found == nullptr ? std::string() : std::string(found->begin(), found->end());
}

/// An absent member is null, and a list that is absent has no objects.
json::value member(const json::object& object, const char* key)
{
    const auto* value = object.if_contains(key);
    return value == nullptr ? json::value(nullptr) : *value;
}

std::vector<const json::object*> objects(const json::object& object, const char* key)
{
    std::vector<const json::object*> all;
    const auto* value = object.if_contains(key);
    const auto* list = value == nullptr ? nullptr : value->if_array();
    if (list == nullptr)
        return all;
    for (const auto& item : *list) {
        if (const auto* one = item.if_object())
            all.push_back(one);
    }
    return all;
}

/// As options::placesOf: the therapy; without drugs the id.
std::string keyOf(const json::object& option)
{
    std::string key;
    const auto therapy = member(option, "therapy");
    if (const auto* drugs = therapy.if_array()) {
        for (const auto& drug : *drugs) {
            if (const auto* name = drug.if_string())
                key += (key.empty() ? "" : "+") + std::string(name->begin(), name->end());
        }
    }
    return key.empty() ? text(option, "id") : key;
}

/// Kind, rule and which of several, to what is said beside the verdict.
using Said = std::map<std::string, std::pair<std::string, json::object>>;

Said criteriaOf(const json::object& option)
{
    Said all;
    for (const auto* criterion : objects(option, "criteria")) {
        auto rest = *criterion;
        const auto verdict = json::serialize(
            json::array{member(rest, "verdict"), member(rest, "keepsFromFirstShelf")});
        rest.erase("verdict");
        rest.erase("keepsFromFirstShelf");
        const auto key = text(*criterion, "kind") + '/' + text(*criterion, "rule") + '/';
        int nth = 0;
        while (!all.try_emplace(key + std::to_string(nth), verdict, rest).second)
            ++nth;
    }
    return all;
}

/// Of criteria with another verdict the difference is told as such, and theirs is no wording.
bool areTextsOther(const json::object& before, const json::object& after)
{
    for (const auto* key : {"name", "basis", "placedAfter", "statements"}) {
        if (member(before, key) != member(after, key))
            return true;
    }
    if (text(before, "shelf") == text(after, "shelf") &&
        text(before, "evidence") == text(after, "evidence") &&
        text(before, "why") != text(after, "why"))
        return true;
    const auto recent = criteriaOf(after);
    for (const auto& [key, criterion] : criteriaOf(before)) {
        const auto found = recent.find(key);
        if (found != recent.end() && found->second.first == criterion.first &&
            found->second.second != criterion.second)
            return true;
    }
    return false;
}

/// "alphanib: 2 mg/kg x 70 kg = 140 mg; betamab: weight is missing"
std::string doseText(const json::object& option)
{
    std::string all;
    for (const auto* line : objects(option, "doseLines")) {
        const auto arithmetic = text(*line, "arithmetic");
        const auto said = arithmetic.empty() ? text(*line, "missing") : arithmetic;
        all += (all.empty() ? "" : "; ") + text(*line, "drug") + ": " +
               (said.empty() ? "no number" : said);
    }
    return all;
}

std::string guidanceText(const json::object& option)
{
    std::string all;
    for (const auto* advice : objects(option, "doses"))
        all += (all.empty() ? "" : "; ") + text(*advice, "drug") + ": " +
               text(*advice, "recommendation") + " (" + text(*advice, "source") + ')';
    return all;
}

std::optional<double> numberOf(const json::object& option)
{
    const auto score = member(option, "score");
    const auto* said = score.if_object();
    const auto* probability = said == nullptr ? nullptr : said->if_contains("probability");
    const auto* parts = probability == nullptr ? nullptr : probability->if_object();
    const auto* value = parts == nullptr ? nullptr : parts->if_contains("value");
    if (value == nullptr || !value->is_number())
        return std::nullopt;
    return value->to_number<double>();
}

void compare(const json::object& before,
             const json::object& after,
             std::vector<DetailChange>& changes)
{
    const auto name = text(after, "name");
    const auto isOther = [&](const char* key) { return member(before, key) != member(after, key); };
    const auto put = [&](Part part, std::string was, std::string is) {
        const bool isSame = was == is;
        changes.push_back({part,
                           name,
                           isSame ? std::string() : std::move(was),
                           isSame ? std::string() : std::move(is),
                           {},
                           {}});
    };
    if (isOther("doseLines") || isOther("undosed"))
        put(Part::Doses, doseText(before), doseText(after));
    if (isOther("doses"))
        put(Part::Guidance, guidanceText(before), guidanceText(after));
    if (isOther("score"))
        changes.push_back({Part::Number, name, {}, {}, numberOf(before), numberOf(after)});
    if (isOther("trials"))
        put(Part::Trials, {}, {});
    if (areTextsOther(before, after))
        put(Part::Texts, {}, {});
}

} // namespace

Result<std::vector<DetailChange>> detailChanges(std::string_view before, std::string_view after)
{
    const auto parsed = [](std::string_view written) -> Result<json::object> {
        json::error_code error;
        auto value = json::parse(json::string_view(written.data(), written.size()), error);
        if (error || !value.is_object())
            return fail(ErrorCode::Malformed, "kept ranking");
        return std::move(value.get_object());
    };
    CONSILIUM_TRY(const auto old, parsed(before));
    CONSILIUM_TRY(const auto recent, parsed(after));
    // Of several options of one therapy the better placed one speaks.
    std::map<std::string, const json::object*> then;
    for (const auto* option : objects(old, "options"))
        then.try_emplace(keyOf(*option), option);
    std::vector<DetailChange> changes;
    std::set<std::string> seen;
    for (const auto* option : objects(recent, "options")) {
        const auto key = keyOf(*option);
        const auto found = then.find(key);
        if (seen.insert(key).second && found != then.end())
            compare(*found->second, *option, changes);
    }
    for (const auto* key : {"tumourType", "tumourName", "hiddenByFilter", "missingTests"}) {
        if (member(old, key) != member(recent, key)) {
            changes.push_back({Part::Rest, {}, {}, {}, {}, {}});
            break;
        }
    }
    return changes;
}

} // namespace consilium::services
