#include "core/services/risk.h"

#include <boost/json.hpp>

namespace consilium::services
{

namespace json = boost::json;

namespace
{

std::string_view nameOf(RiskState state)
{
    switch (state) {
    case RiskState::Answered:
        return "answered";
    case RiskState::Bounded:
        return "bounded";
    case RiskState::Stated:
        return "stated";
    case RiskState::Lacks:
        return "lacks";
    case RiskState::Refused:
        return "refused";
    case RiskState::NotApplicable:
        break;
    }
    return "notApplicable";
}

std::string_view nameOf(knowledge::RiskScale scale)
{
    switch (scale) {
    case knowledge::RiskScale::Points:
        return "points";
    case knowledge::RiskScale::Percent:
        return "percent";
    case knowledge::RiskScale::Fraction:
        return "fraction";
    case knowledge::RiskScale::YesNo:
        return "yesno";
    case knowledge::RiskScale::Filtration:
        return "filtration";
    case knowledge::RiskScale::Number:
        break;
    }
    return "number";
}

std::string_view nameOf(RiskOrigin origin)
{
    return origin == RiskOrigin::Record  ? "record"
           : origin == RiskOrigin::Given ? "given"
                                         : "horizon";
}

json::array sentences(const std::vector<Message>& messages)
{
    json::array all;
    for (const auto& one : messages)
        all.emplace_back(one.english());
    return all;
}

json::array citationsOf(const std::vector<knowledge::Citation>& citations)
{
    json::array all;
    for (const auto& one : citations)
        all.push_back({{"pmid", one.pmid},
                       {"doi", one.doi},
                       {"label", one.label},
                       {"guideline", one.guideline},
                       {"date", one.date},
                       {"what", one.what}});
    return all;
}

json::array notesOf(const std::vector<const knowledge::RiskNote*>& notes)
{
    json::array all;
    for (const auto* one : notes)
        all.push_back({{"text", one->text.english}, {"citations", citationsOf(one->citations)}});
    return all;
}

json::array dataOf(const std::vector<PrefillDatum>& data)
{
    json::array all;
    for (const auto& one : data)
        all.push_back({{"name", one.name},
                       {"value", one.quantity ? one.quantity->text : one.word},
                       {"unit", one.quantity ? one.quantity->unit : std::string()},
                       {"date", one.date.iso()},
                       {"source", one.source},
                       {"ageDays", one.ageDays ? json::value(*one.ageDays) : json::value()}});
    return all;
}

json::object valueOf(const RiskValue& value)
{
    return {{"low", value.low},
            {"high", value.high},
            {"group", value.word},
            {"beside", value.beside ? json::value(*value.beside) : json::value()}};
}

json::array inputsOf(const std::vector<RiskInput>& inputs)
{
    json::array all;
    for (const auto& one : inputs)
        all.push_back(
            {{"id", one.field->id},
             {"label", one.field->label},
             {"unit", one.field->unit},
             {"value", one.cell},
             {"origin", one.cell.empty() ? json::value() : json::value(nameOf(one.origin))},
             {"stale", one.isStale},
             {"remarks", sentences(one.remarks)},
             {"data", dataOf(one.data)}});
    return all;
}

json::array modifiedOf(const std::vector<RiskModified>& modified)
{
    json::array all;
    for (const auto& one : modified)
        all.push_back({{"id", one.change == nullptr ? std::string() : one.change->id},
                       {"input", one.field->id},
                       {"from", one.from},
                       {"to", one.to},
                       {"before", valueOf(one.before)},
                       {"after", valueOf(one.after)}});
    return all;
}

void addFormula(const RiskEntry& entry, json::object& into)
{
    const auto& formula = *entry.formula;
    into.emplace("calculator", formula.calculator);
    into.emplace("name", entry.calculator->name);
    into.emplace("claim", formula.claim.english);
    into.emplace("horizon", formula.horizon.english);
    into.emplace("population", formula.population.english);
    into.emplace("caution", entry.calculator->caution);
    into.emplace("scale", nameOf(formula.scale));
    into.emplace("besideResult",
                 entry.value && entry.value->beside ? json::value(formula.beside) : json::value());
    json::array citations;
    for (const auto& one : entry.calculator->citations)
        citations.emplace_back(one);
    into.emplace("citations", std::move(citations));
    json::array misses;
    for (const auto& one : formula.misses)
        misses.push_back({{"text", one.text.english}, {"citations", citationsOf(one.citations)}});
    into.emplace("misses", std::move(misses));
    json::array open;
    for (const auto* field : entry.open)
        open.push_back({{"id", field->id},
                        {"label", field->label},
                        {"accepted", calculators::rangeOf(*field)}});
    into.emplace("missing", std::move(open));
    into.emplace("inputs", inputsOf(entry.inputs));
    into.emplace("modifiable", modifiedOf(entry.modified));
}

json::object entryOf(const RiskEntry& entry)
{
    json::object one{{"section", knowledge::wordOf(entry.section)},
                     {"state", nameOf(entry.state)},
                     {"value", entry.value ? json::value(valueOf(*entry.value)) : json::value()}};
    if (entry.formula != nullptr) {
        addFormula(entry, one);
    } else {
        one.emplace("name",
                    entry.exposure != nullptr ? entry.exposure->label.english
                                              : entry.title.english());
        one.emplace("data", dataOf(entry.data));
        one.emplace("planned", entry.isPlanned);
    }
    one.emplace("whyNot",
                entry.exclusion == nullptr ? json::value()
                                           : json::value(entry.exclusion->why.english));
    auto remarks = sentences(entry.remarks);
    for (const auto* reading : entry.readings)
        remarks.emplace_back(reading->english);
    one.emplace("remarks", std::move(remarks));
    one.emplace("notes", notesOf(entry.notes));
    one.emplace("nextSteps", notesOf(entry.steps));
    one.emplace("nextStepOpen", entry.isStepOpen);
    return one;
}

} // namespace

std::string toJson(const RiskOverview& overview, const knowledge::RiskFacts& facts)
{
    json::array entries;
    for (const auto& entry : overview.entries)
        entries.push_back(entryOf(entry));
    return json::serialize(
        json::object{{"facts", {{"version", facts.version}, {"checked", facts.checked.iso()}}},
                     {"day", PartialDate::fromDay(overview.today).iso()},
                     {"alcohol", "no formula of this answer takes alcohol"},
                     {"bone", "no formula of fracture risk is computed"},
                     {"entries", std::move(entries)}});
}

} // namespace consilium::services
