#include "core/options/fact_parts.h"
#include "core/terminology/measures.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::RuleLeaf;
using Kind = RuleLeaf::Kind;

constexpr std::string_view kSnomed = "http://snomed.info/sct";

} // namespace

Facts::Facts(const clinical::Case& record, const Knowledge& knowledge, Day today)
    : m_record(record)
    , m_knowledge(knowledge)
    , m_today(today)
    , m_history(historyOf(record, knowledge.drugs))
{
    for (const auto& comorbidity : record.comorbidities) {
        if (!clinical::counts(comorbidity.assertion))
            continue;
        // SNOMED CT 160245001 "No current problems or disability".
        if (comorbidity.condition.has(kSnomed, "160245001"))
            m_isNoCondition = true;
    }
    for (const auto& medication : record.medications) {
        if (!clinical::counts(medication.assertion))
            continue;
        // SNOMED CT 787481004 "No known current use of medication".
        if (medication.drug.has(kSnomed, "787481004")) {
            m_isNoMedication = true;
            continue;
        }
        const auto& period = medication.period;
        const bool isWrong = endsBeforeStart(period);
        const bool isOver =
            !isWrong && !period.isOngoing && period.end.isKnown() && period.end.latest() < today;
        const bool isToCome = period.start.isKnown() && period.start.earliest() > today;
        auto ingredients = knowledge.drugs.ingredientsOf(medication.drug);
        if (ingredients.empty() && !medication.ingredient.empty())
            ingredients.push_back(medication.ingredient);
        // A corticosteroid is taken beside the drugs that matter here, whatever it is given for.
        const bool isOfCancerDrugs =
            std::all_of(ingredients.begin(), ingredients.end(), [&](const std::string& drug) {
                return knowledge.drugs.isForCancer(drug) &&
                       !knowledge.drugs.isOfClass(drug, "corticosteroid");
            });
        const bool isForCancer =
            isOfCancerDrugs &&
            (medication.isCancerTreatment == clinical::Presence::Present ||
             (medication.isCancerTreatment == clinical::Presence::Unknown && !ingredients.empty()));
        if (isOver || isToCome || isForCancer)
            continue;
        m_taken.push_back(
            {std::move(ingredients),
             terminology::normalName(medication.drug.label()),
             datumOf("medication: " + medication.drug.label(), period.start, medication.header),
             isWrong});
    }
}

Fact Facts::answer(const RuleLeaf& leaf, const std::vector<std::string>& therapy) const
{
    switch (leaf.kind) {
    case Kind::Number:
        return number(leaf);
    case Kind::Sex:
        return sex(leaf);
    case Kind::Allergy:
        return allergy(leaf);
    case Kind::Condition:
        return condition(leaf);
    case Kind::Medication:
        return medication(leaf);
    case Kind::Given:
        return given(leaf);
    case Kind::DaysSince:
        return daysSince(leaf);
    case Kind::Therapy:
        return together(leaf, therapy);
    case Kind::Tumour:
        return tumour(leaf);
    case Kind::Tobacco:
        return tobacco(leaf);
    case Kind::Habit:
        return habit(leaf);
    }
    return {};
}

Fact Facts::sex(const RuleLeaf& leaf) const
{
    const auto is = m_record.patient.sex;
    if (is != clinical::Sex::Male && is != clinical::Sex::Female)
        return unknown({"Sex is not known", {}}, "sex");
    const std::string word = is == clinical::Sex::Male ? "male" : "female";
    Fact fact;
    fact.truth = asTruth((word == leaf.words.front()) == (leaf.operation == "is"));
    fact.words = {"Sex is {}", {word}};
    return fact;
}

Fact Facts::allergy(const RuleLeaf& leaf) const
{
    bool isAsked = false;
    std::vector<Datum> found;
    for (const auto& allergy : m_record.allergies) {
        if (!clinical::counts(allergy.assertion))
            continue;
        isAsked = true;
        if (allergy.isNoKnownAllergy)
            continue;
        const auto substance = terminology::normalName(allergy.substance.label());
        const auto ingredients = m_knowledge.drugs.ingredientsOf(allergy.substance);
        const bool isSame =
            std::any_of(leaf.words.begin(), leaf.words.end(), [&](const std::string& allergen) {
                return hasWords(substance, terminology::normalName(allergen)) ||
                       std::find(ingredients.begin(), ingredients.end(), allergen) !=
                           ingredients.end();
            });
        if (isSame)
            found.push_back(
                datumOf("allergy: " + allergy.substance.label(), allergy.date, allergy.header));
    }
    if (!isAsked)
        return unknown({"Allergies have not been recorded", {}}, "allergies");
    if (found.empty())
        return asked(leaf, false, {"No recorded allergy to it", {}}, {});
    Message words{"An allergy to {} is recorded", {found.front().what.substr(9)}};
    return asked(leaf, true, std::move(words), std::move(found));
}

const std::vector<Facts::Condition>& Facts::conditionsOf(const std::string& name) const
{
    const auto known = m_conditions.find(name);
    if (known != m_conditions.end())
        return known->second;
    auto& found = m_conditions[name];
    const auto& groups = m_knowledge.pack.conditions;
    const auto group =
        std::find_if(groups.begin(), groups.end(), [&](const knowledge::ConditionGroup& one) {
            return one.name == name;
        });
    if (group == groups.end())
        return found;
    std::vector<std::string> terms;
    for (const auto& term : group->terms)
        terms.push_back(terminology::normalName(term));
    const auto isOf = [&](const clinical::Concept& concept_) {
        for (const auto& coding : concept_.codings) {
            const bool isIcd = coding.system.find("icd-10") != std::string::npos;
            if (isIcd && std::any_of(group->icd10.begin(), group->icd10.end(), [&](const auto& p) {
                    return coding.code.starts_with(p);
                }))
                return true;
            if (std::find(group->snomed.begin(), group->snomed.end(), coding.code) !=
                    group->snomed.end() &&
                concept_.has(kSnomed, coding.code))
                return true;
        }
        const auto text = terminology::normalName(concept_.label());
        return std::any_of(terms.begin(), terms.end(), [&](const std::string& term) {
            return hasWords(text, term);
        });
    };
    const auto take = [&](const clinical::Concept& what,
                          clinical::Presence presence,
                          const Period& period,
                          const clinical::Header& header) {
        if (!isOf(what))
            return;
        const bool isOver =
            !period.isOngoing && period.end.isKnown() && period.end.latest() < m_today;
        if (group->isCurrent && isOver && presence == clinical::Presence::Present)
            presence = clinical::Presence::Absent;
        found.push_back({presence, datumOf(what.label(), period.start, header), period.start});
    };
    for (const auto& one : m_record.comorbidities) {
        if (clinical::counts(one.assertion))
            take(one.condition, one.presence, one.period, one.header);
        else if (one.assertion == clinical::Assertion::Refuted)
            take(one.condition, clinical::Presence::Absent, one.period, one.header);
    }
    for (const auto& one : m_record.adverseEvents) {
        if (clinical::counts(one.assertion))
            take(one.event, clinical::Presence::Present, one.period, one.header);
    }
    for (const auto& one : m_record.tumours) {
        if (clinical::counts(one.assertion))
            take(
                one.diagnosis, clinical::Presence::Present, {one.diagnosed, {}, false}, one.header);
    }
    return found;
}

std::set<std::string> Facts::keysOfCondition(const std::string& group) const
{
    std::set<std::string> keys;
    for (const auto& one : conditionsOf(group))
        keys.insert(one.datum.key);
    return keys;
}

Fact Facts::condition(const RuleLeaf& leaf) const
{
    std::vector<Datum> present;
    std::string label;
    int absent = 0;
    bool isOpen = false;
    bool mustBeAsked = false;
    std::optional<int> absentFromAge;
    for (const auto& name : leaf.words) {
        const auto& groups = m_knowledge.pack.conditions;
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&](const knowledge::ConditionGroup& one) {
                return one.name == name;
            });
        if (group != groups.end()) {
            label += (label.empty() ? "" : " or ") + group->label;
            mustBeAsked = mustBeAsked || group->mustBeAsked;
            absentFromAge = leaf.words.size() == 1 ? group->absentFromAge : std::nullopt;
        }
        bool isAbsent = false;
        bool isPresent = false;
        for (const auto& one : conditionsOf(name)) {
            const auto age = one.began.isKnown()
                                 ? std::optional((m_today - one.began.latest()).count())
                                 : std::nullopt;
            if (one.presence == clinical::Presence::Absent)
                isAbsent = true;
            else if (one.presence != clinical::Presence::Present)
                isOpen = true;
            else if (!leaf.withinDays || (age && *age <= *leaf.withinDays)) {
                present.push_back(one.datum);
                isPresent = true;
            } else if (!age) {
                isOpen = true; // recorded, but when is not known
            } else {
                isAbsent = true; // too long ago to count
            }
        }
        absent += isAbsent && !isPresent ? 1 : 0;
    }
    if (!present.empty()) {
        Message words{"{} is recorded", {present.front().what}};
        return asked(leaf, true, std::move(words), std::move(present));
    }
    const auto age = completedYears(m_record.patient.birthDate, m_today);
    if (absentFromAge && age && *age >= *absentFromAge && !isOpen)
        return asked(leaf,
                     false,
                     {"{} is not expected at the age of {}", {label, std::to_string(*age)}},
                     {});
    if (isOpen)
        return unknown({"{} is recorded without saying whether it is there now", {label}}, label);
    if (absent == static_cast<int>(leaf.words.size()))
        return asked(leaf, false, {"{} is recorded as absent", {label}}, {});
    if (m_isNoCondition && !mustBeAsked)
        return asked(leaf, false, {"No other condition is recorded, and none is known", {}}, {});
    return unknown({"Nothing is recorded about {}", {label}}, label);
}

Fact Facts::tumour(const RuleLeaf& leaf) const
{
    const auto* leading = clinical::leadingTumour(m_record);
    const auto code = leading == nullptr ? std::string() : leading->oncotree;
    const auto* type = m_knowledge.tumours.find(code);
    if (type == nullptr)
        return unknown({"The tumour type is not known", {}}, "tumour type");
    const bool is = std::any_of(leaf.words.begin(), leaf.words.end(), [&](const auto& wanted) {
        return m_knowledge.tumours.isWithin(code, wanted);
    });
    const bool couldBe = std::any_of(leaf.words.begin(), leaf.words.end(), [&](const auto& wanted) {
        return m_knowledge.tumours.isWithin(wanted, code);
    });
    if (!is && couldBe)
        return unknown({"The tumour type is not known precisely enough", {}},
                       "more precise tumour type");
    Fact fact;
    fact.truth = asTruth(is == (leaf.operation == "is"));
    fact.words = {"The tumour is {}", {type->name}};
    fact.data = {datumOf(type->name, leading->diagnosed, leading->header)};
    return fact;
}

Fact Facts::tobacco(const RuleLeaf& leaf) const
{
    const auto* last = clinical::latestLifestyle(m_record, clinical::LifestyleKind::Tobacco);
    const bool isKnown = last != nullptr && (last->status == "current" ||
                                             last->status == "former" || last->status == "never");
    if (!isKnown)
        return unknown({"Tobacco use is not known", {}}, "tobacco use");
    const bool isOne =
        std::find(leaf.words.begin(), leaf.words.end(), last->status) != leaf.words.end();
    Fact fact;
    fact.truth = asTruth(isOne == (leaf.operation == "is"));
    fact.words = {"Tobacco use: {}", {last->status}};
    fact.data = {datumOf("tobacco: " + last->status, last->date, last->header)};
    return fact;
}

Fact Facts::habit(const RuleLeaf& leaf) const
{
    static const std::map<std::string, clinical::LifestyleKind> kKinds{
        {"diet", clinical::LifestyleKind::Diet},
        {"supplement", clinical::LifestyleKind::Supplement},
        {"sun", clinical::LifestyleKind::Sun},
        {"workplace", clinical::LifestyleKind::Workplace},
        {"activity", clinical::LifestyleKind::Activity}};
    const auto kind = kKinds.at(leaf.of);
    std::vector<std::string> terms;
    for (const auto& term : leaf.words)
        terms.push_back(terminology::normalName(term));
    const auto isNamed = [&](const std::string& text) {
        return std::any_of(terms.begin(), terms.end(), [&](const std::string& term) {
            return hasWords(text, term);
        });
    };
    std::vector<Datum> found;
    bool isAsked = false;
    for (const auto& one : m_record.lifestyle) {
        if (one.kind != kind || !clinical::counts(one.assertion))
            continue;
        isAsked = true;
        const auto text = terminology::normalName(one.statement.label() + ' ' + one.status);
        if (isNamed(text))
            found.push_back(datumOf(leaf.of + ": " + one.statement.label(), one.date, one.header));
    }
    // People write a supplement into the list of medicines as often as not.
    if (kind == clinical::LifestyleKind::Supplement) {
        for (const auto& taken : m_taken) {
            if (isNamed(taken.words))
                found.push_back(taken.datum);
        }
    }
    if (!found.empty()) {
        Message words{"{} is recorded", {found.front().what}};
        return asked(leaf, true, std::move(words), std::move(found));
    }
    if (isAsked)
        return asked(leaf,
                     false,
                     {"{} is not in what is recorded of it ({})", {leaf.words.front(), leaf.of}},
                     {});
    static const std::map<std::string, std::string> kLabels{
        {"diet", "diet"},
        {"supplement", "supplements and herbal remedies"},
        {"sun", "sun exposure"},
        {"workplace", "work"},
        {"activity", "physical activity"}};
    const auto& label = kLabels.at(leaf.of);
    return unknown({"Nothing is recorded about {}", {label}}, label);
}

} // namespace consilium::options
