#include "core/options/fact_parts.h"

#include <fmt/format.h>

namespace consilium::options
{

using genomics::Truth;
using knowledge::RuleLeaf;

bool Facts::isMeant(const std::string& drug, const RuleLeaf& leaf) const
{
    if (std::find(leaf.drugs.begin(), leaf.drugs.end(), drug) != leaf.drugs.end())
        return true;
    return std::any_of(leaf.classes.begin(), leaf.classes.end(), [&](const std::string& name) {
        if (m_knowledge.drugs.isOfClass(drug, name))
            return true;
        const auto& classes = m_knowledge.pack.medicationClasses;
        return std::any_of(classes.begin(), classes.end(), [&](const auto& one) {
            return one.name == name &&
                   std::find(one.drugs.begin(), one.drugs.end(), drug) != one.drugs.end();
        });
    });
}

Fact Facts::medication(const RuleLeaf& leaf) const
{
    std::vector<Datum> found;
    bool isWrong = true; // of all that is found
    for (const auto& taken : m_taken) {
        if (!std::any_of(taken.ingredients.begin(),
                         taken.ingredients.end(),
                         [&](const std::string& drug) { return isMeant(drug, leaf); }))
            continue;
        found.push_back(taken.datum);
        isWrong = isWrong && taken.endsBeforeStart;
    }
    const auto label = named(leaf);
    if (!found.empty() && isWrong) {
        auto fact = unknown(
            {"The record says that {} ended before it began", {found.front().what.substr(12)}},
            "dates of " + found.front().what.substr(12));
        fact.data = std::move(found);
        return fact;
    }
    if (!found.empty()) {
        Message words{"{} is taken ({})", {found.front().what.substr(12), label}};
        return asked(leaf, true, std::move(words), std::move(found));
    }
    if (!m_taken.empty())
        return asked(leaf,
                     false,
                     {"{} is not among the recorded medication ({})",
                      {label, std::to_string(m_taken.size())}},
                     {});
    if (m_isNoMedication)
        return asked(leaf, false, {"No medication is taken", {}}, {});
    return unknown({"No medication list is recorded", {}}, "medication list");
}

Fact Facts::given(const RuleLeaf& leaf) const
{
    std::vector<Datum> found;
    for (const auto& exposure : m_history.exposures) {
        if (isMeant(exposure.ingredient, leaf))
            found.push_back({exposure.ingredient, exposure.start, {}, exposure.key});
    }
    if (found.empty())
        return asked(leaf, false, {"{} is not recorded as given before", {named(leaf)}}, {});
    Message words{"{} was given before", {found.front().what}};
    return asked(leaf, true, std::move(words), std::move(found));
}

Fact Facts::daysSince(const RuleLeaf& leaf) const
{
    const auto what = leaf.of.empty() ? named(leaf) : leaf.of;
    std::optional<Day> last;
    std::vector<Datum> data;
    bool isUndated = false;
    bool isAny = false;
    std::string wrong;
    const auto take =
        [&](const Period& period, const std::string& words, const clinical::Header& header) {
            isAny = true;
            if (endsBeforeStart(period)) {
                wrong = words;
                return;
            }
            const auto& date = period.end.isKnown() ? period.end : period.start;
            const bool isOpen = period.isOngoing;
            if (!date.isKnown() && !isOpen) {
                isUndated = true;
                return;
            }
            const auto day = isOpen ? m_today : date.latest();
            if (day > m_today || (last && day <= *last))
                return;
            last = day;
            data = {datumOf(words, date, header)};
        };
    if (leaf.of == "surgery") {
        for (const auto& one : m_record.surgeries) {
            if (clinical::counts(one.assertion))
                take(one.period, one.procedure.label(), one.header);
        }
    } else if (leaf.of == "radiotherapy") {
        for (const auto& one : m_record.radiotherapies) {
            if (clinical::counts(one.assertion))
                take(one.period, one.procedure.label(), one.header);
        }
    } else {
        for (const auto& one : m_record.medications) {
            if (!clinical::counts(one.assertion))
                continue;
            for (const auto& drug : m_knowledge.drugs.ingredientsOf(one.drug)) {
                if (isMeant(drug, leaf))
                    take(one.period, drug, one.header);
            }
        }
    }
    if (!isAny && leaf.of.empty()) {
        Fact fact;
        fact.truth = Truth::True;
        fact.words = {"{} is not recorded as given before", {what}};
        return fact;
    }
    if (!wrong.empty())
        return unknown({"The record says that {} ended before it began", {wrong}},
                       "dates of " + wrong);
    if (!last || isUndated)
        return unknown({"The date of the last {} is not known", {what}},
                       "date of the last " + what);
    const auto days = (m_today - *last).count();
    Fact fact;
    fact.truth = asTruth(leaf.operation == ">=" ? static_cast<double>(days) >= leaf.value
                                                : static_cast<double>(days) > leaf.value);
    fact.words = {"The last {} was {} days ago; {} are asked for",
                  {what, std::to_string(days), fmt::format("{:g}", leaf.value)}};
    fact.data = std::move(data);
    return fact;
}

Fact Facts::together(const RuleLeaf& leaf, const std::vector<std::string>& therapy) const
{
    const auto partner = std::find_if(therapy.begin(), therapy.end(), [&](const std::string& drug) {
        return isMeant(drug, leaf);
    });
    if (partner != therapy.end())
        return asked(leaf, true, {"It is given together with {}", {*partner}}, {});
    return asked(leaf, false, {"It is not given together with {}", {named(leaf)}}, {});
}

Facts::Reading Facts::readLifestyle(clinical::LifestyleKind kind, const std::string& unit) const
{
    Reading reading;
    reading.settledBy =
        kind == clinical::LifestyleKind::Alcohol ? "alcohol intake" : "pack-years of smoking";
    const auto* last = clinical::latestLifestyle(m_record, kind);
    const auto take = [&](double value, const clinical::Lifestyle& from, std::string words) {
        reading.values.emplace_back(value, Comparator::Equal);
        reading.data.push_back(
            {std::move(words), from.date, from.header.provenance.place, from.header.key});
        reading.settledBy.clear();
    };
    if (last != nullptr && last->quantity) {
        const bool isPackYears = kind == clinical::LifestyleKind::PackYears;
        const auto value = valueIn(*last->quantity, unit);
        if (value.has_value())
            take(value.value(), *last, last->quantity->text + ' ' + last->quantity->unit);
        else if (isPackYears && last->quantity->unit.find("pack") != std::string::npos)
            take(last->quantity->value, *last, last->quantity->text + " pack-years");
        return reading;
    }
    if (last != nullptr && (last->status == "none" || last->status == "never")) {
        take(0, *last, last->status);
        return reading;
    }
    const auto* tobacco =
        kind == clinical::LifestyleKind::PackYears
            ? clinical::latestLifestyle(m_record, clinical::LifestyleKind::Tobacco)
            : nullptr;
    if (tobacco != nullptr && tobacco->status == "never")
        take(0, *tobacco, "tobacco: never");
    return reading;
}

} // namespace consilium::options
