#include "core/clinical/codec.h"
#include "core/options/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace consilium::options
{

namespace
{

using knowledge::Change;

std::string numberOf(const std::optional<Quantity>& quantity)
{
    return quantity ? quantity->text + (quantity->unit.empty() ? "" : ' ' + quantity->unit)
                    : std::string();
}

/// The parts that are not empty, with a space between them.
std::string joined(std::initializer_list<std::string> parts)
{
    std::string text;
    for (const auto& part : parts) {
        if (!part.empty())
            text += (text.empty() ? "" : " ") + part;
    }
    return text;
}

std::string labelOf(const clinical::Tumour& item) { return item.diagnosis.label(); }

std::string labelOf(const clinical::Stage& item)
{
    return joined({item.system, item.group, item.t, item.n, item.m});
}

std::string labelOf(const clinical::Specimen& item)
{
    return joined({item.type.label(), item.site.label()});
}

std::string labelOf(const clinical::Assay& item) { return item.name; }

std::string labelOf(const clinical::Finding& item)
{
    const auto gene = item.partner.empty() ? item.gene : item.gene + "::" + item.partner;
    const auto& change = item.hgvsProtein.empty() ? item.hgvsCoding : item.hgvsProtein;
    return joined(
        {gene, item.name, change, item.copyNumberClass, item.status, numberOf(item.quantity)});
}

std::string labelOf(const clinical::Pharmacogene& item)
{
    return joined({item.gene, item.calls.empty() ? std::string() : item.calls.front()});
}

std::string labelOf(const clinical::Medication& item) { return item.drug.label(); }

std::string labelOf(const clinical::Surgery& item) { return item.procedure.label(); }

std::string labelOf(const clinical::Radiotherapy& item)
{
    return joined({item.procedure.label(), item.site.label()});
}

std::string labelOf(const clinical::Response& item) { return item.statement.label(); }

std::string labelOf(const clinical::Observation& item)
{
    return joined({item.code.label(),
                   numberOf(item.quantity),
                   item.quantity ? std::string() : item.value.label()});
}

std::string labelOf(const clinical::PerformanceStatus& item)
{
    const auto* scale = item.scale == clinical::PerformanceScale::Ecog        ? "ECOG"
                        : item.scale == clinical::PerformanceScale::Karnofsky ? "Karnofsky"
                                                                              : "Lansky";
    return fmt::format("{} {}", scale, item.value);
}

std::string labelOf(const clinical::AdverseEvent& item)
{
    return joined({item.event.label(), item.grade ? fmt::format("grade {}", *item.grade) : ""});
}

std::string labelOf(const clinical::Comorbidity& item) { return item.condition.label(); }

std::string labelOf(const clinical::Allergy& item) { return item.substance.label(); }

std::string labelOf(const clinical::FamilyMember& item)
{
    auto text = item.relationship.label();
    for (const auto& one : item.conditions)
        text += ", " + one.condition.label();
    return text;
}

std::string labelOf(const clinical::ImagingStudy& item) { return item.description; }

std::string labelOf(const clinical::Document& item) { return item.title; }

std::string labelOf(const clinical::BoardDecision& item) { return item.question; }

std::string labelOf(const clinical::Lifestyle& item)
{
    return joined({item.statement.label(), item.status, numberOf(item.quantity)});
}

template <typename Item>
PartialDate dateOf(const Item& item)
{
    if constexpr (requires { item.date; })
        return item.date;
    else if constexpr (requires { item.period.start; })
        return item.period.start;
    else if constexpr (requires { item.diagnosed; })
        return item.diagnosed;
    else if constexpr (requires { item.collected; })
        return item.collected;
    else
        return {};
}

template <typename Item>
bool doesCount(const Item& item)
{
    if constexpr (requires { item.assertion; })
        return clinical::counts(item.assertion);
    else
        return true;
}

/// Where it came from says nothing of the person.
template <typename Item>
boost::json::object contentOf(const Item& item)
{
    auto content = clinical::codec::write(item).get_object();
    content.erase("header");
    return content;
}

std::vector<std::string> fieldsOf(const boost::json::object& before,
                                  const boost::json::object& after)
{
    std::set<std::string> fields;
    for (const auto* sides : {&before, &after}) {
        const auto& other = sides == &before ? after : before;
        for (const auto& member : *sides) {
            const auto* found = other.if_contains(member.key());
            if (found == nullptr || *found != member.value())
                fields.insert(std::string(member.key()));
        }
    }
    return {fields.begin(), fields.end()};
}

template <typename Item>
void compare(const std::string& kind,
             const std::vector<Item>& before,
             const std::vector<Item>& after,
             std::vector<RecordChange>& changes)
{
    std::map<std::string, const Item*> old;
    for (const auto& item : before)
        old[item.header.key] = &item;
    std::set<std::string> seen;
    for (const auto& item : after) {
        seen.insert(item.header.key);
        const auto found = old.find(item.header.key);
        RecordChange change{
            Change::Gained, false, kind, item.header.key, labelOf(item), dateOf(item), {}};
        if (found != old.end()) {
            change.change = Change::Moved;
            change.fields = fieldsOf(contentOf(*found->second), contentOf(item));
            if (change.fields.empty())
                continue;
            change.isWithdrawn = doesCount(*found->second) && !doesCount(item);
        }
        changes.push_back(std::move(change));
    }
    for (const auto& [key, item] : old) {
        if (!seen.contains(key))
            changes.push_back({Change::Lost, false, kind, key, labelOf(*item), dateOf(*item), {}});
    }
}

} // namespace

std::vector<RecordChange> recordChanges(const clinical::Case& before, const clinical::Case& after)
{
    std::vector<RecordChange> changes;
    auto fields = fieldsOf(contentOf(before.patient), contentOf(after.patient));
    if (!fields.empty())
        changes.push_back(
            {Change::Moved, false, "patient", after.patient.header.key, {}, {}, std::move(fields)});
    clinical::forEachKind(after, [&](const std::string& kind, const auto& now) {
        using List = std::remove_cvref_t<decltype(now)>;
        if constexpr (!std::is_same_v<List, std::vector<clinical::RawPiece>>) {
            clinical::forEachKind(before, [&](const std::string& other, const auto& then) {
                if constexpr (std::is_same_v<List, std::remove_cvref_t<decltype(then)>>) {
                    if (other == kind)
                        compare(kind, then, now, changes);
                }
            });
        }
    });
    return changes;
}

} // namespace consilium::options
