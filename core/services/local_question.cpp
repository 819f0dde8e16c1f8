#include "core/services/local_question.h"

#include <algorithm>
#include <tuple>

namespace consilium::services
{

namespace
{

using clinical::Medication;
using clinical::Presence;
using models::Recipe;

constexpr double kDaysInMonth = 30.4375; // as recipes count them

/// A cancer drug somebody took, and what is in it.
struct Given
{
    const Medication* medication;
    std::vector<std::string> ingredients; ///< empty: a cancer drug that the table does not know
    bool isOfModel = false;               ///< all that is in it is of the model's classes
    bool isPartly = false;                ///< some of it is
};

/// Cancer drugs of the record; an order only where `isOrder`.
std::vector<Given> givenIn(const clinical::Case& record,
                           const Recipe& recipe,
                           const terminology::DrugTable& drugs,
                           Day today,
                           bool isOrder)
{
    std::vector<Given> all;
    for (const auto& medication : record.medications) {
        const auto& start = medication.period.start;
        if (!clinical::counts(medication.assertion) ||
            medication.isCancerTreatment == Presence::Absent ||
            (medication.record == clinical::MedicationRecord::Ordered) != isOrder ||
            (start.isKnown() && start.earliest() > today))
            continue;
        Given given{&medication, drugs.ingredientsOf(medication.drug)};
        if (given.ingredients.empty() && drugs.find(medication.ingredient) != nullptr)
            given.ingredients.push_back(medication.ingredient);
        const auto isOfClasses = [&](const std::string& name) {
            return std::any_of(
                recipe.drugClasses.begin(),
                recipe.drugClasses.end(),
                [&](const std::string& drugClass) { return drugs.isOfClass(name, drugClass); });
        };
        const auto& names = given.ingredients;
        given.isPartly = std::any_of(names.begin(), names.end(), isOfClasses);
        given.isOfModel = given.isPartly && std::all_of(names.begin(), names.end(), isOfClasses);
        const bool isForCancer =
            medication.isCancerTreatment == Presence::Present || given.isPartly ||
            std::any_of(names.begin(), names.end(), [&](const std::string& name) {
                return drugs.isForCancer(name);
            });
        if (isForCancer)
            all.push_back(std::move(given));
    }
    return all;
}

bool isOfTypes(const clinical::Tumour& tumour,
               const Recipe& recipe,
               const terminology::TumourTree& tumours)
{
    return recipe.tumours.empty() ||
           std::any_of(recipe.tumours.begin(), recipe.tumours.end(), [&](const std::string& code) {
               return tumours.isWithin(tumour.oncotree, code);
           });
}

/// The tumour with the key, or the primary of a secondary one.
const clinical::Tumour* tumourOf(const clinical::Case& record, const std::string& key)
{
    const auto find = [&](const std::string& sought) -> const clinical::Tumour* {
        const auto found =
            std::find_if(record.tumours.begin(), record.tumours.end(), [&](const auto& tumour) {
                return tumour.header.key == sought && clinical::counts(tumour.assertion);
            });
        return found == record.tumours.end() ? nullptr : &*found;
    };
    const auto* named = find(key);
    return named != nullptr && named->isSecondary && !named->primary.empty() ? find(named->primary)
                                                                             : named;
}

/// The tumour a treatment was for: the one it names, else the only primary that may have been known
/// on the day. Null where several may be meant, or none is there.
const clinical::Tumour*
treatedTumour(const clinical::Case& record, const Medication& treatment, Day day, bool& isOneOfMany)
{
    if (!treatment.tumour.empty()) {
        if (const auto* named = tumourOf(record, treatment.tumour))
            return named;
    }
    std::vector<const clinical::Tumour*> primaries;
    for (const auto& tumour : record.tumours) {
        const bool isKnownThen = !tumour.diagnosed.isKnown() || tumour.diagnosed.earliest() <= day;
        if (!tumour.isSecondary && clinical::counts(tumour.assertion) && isKnownThen)
            primaries.push_back(&tumour);
    }
    isOneOfMany = primaries.size() > 1;
    return primaries.size() == 1 ? primaries.front() : nullptr;
}

bool isToTheDay(const PartialDate& date)
{
    return date.isKnown() && date.precision() == PartialDate::Precision::ToDay;
}

/// The first of the treatments; null where a date that is missing or not to the day leaves open
/// which it is or when.
const Given* firstOf(const std::vector<Given>& given)
{
    const Given* first = nullptr;
    for (const auto& one : given) {
        if (!one.isPartly)
            continue;
        if (!one.medication->period.start.isKnown())
            return nullptr;
        if (first == nullptr || one.medication->period.start < first->medication->period.start)
            first = &one;
    }
    return first != nullptr && isToTheDay(first->medication->period.start) ? first : nullptr;
}

/// Whether the start of one of them does not tell if it lay before the day.
bool hasOpenDate(const std::vector<Given>& given, Day day)
{
    return std::any_of(given.begin(), given.end(), [&](const Given& one) {
        const auto& start = one.medication->period.start;
        return !start.isKnown() || (start.earliest() < day && start.latest() >= day);
    });
}

LocalQuestion
treatmentQuestion(const clinical::Case& record, const Recipe& recipe, const Terms& terms, Day today)
{
    LocalQuestion question;
    const auto given = givenIn(record, recipe, terms.drugs, today, false);
    const auto isPartly = [](const Given& one) { return one.isPartly; };
    if (std::none_of(given.begin(), given.end(), isPartly)) {
        const auto ordered = givenIn(record, recipe, terms.drugs, today, true);
        question.notMeant = std::any_of(ordered.begin(), ordered.end(), isPartly)
                                ? Message{"the drugs were ordered, but no dose is recorded", {}}
                                : Message{"none of the model's drugs was given", {}};
        return question;
    }
    const auto* first = firstOf(given);
    if (first == nullptr) {
        question.noDay = {"the day of the first dose is not known", {}};
        return question;
    }
    const auto& start = first->medication->period.start;
    const auto day = start.earliest();
    for (const auto& one : given) {
        const auto& medication = *one.medication;
        const bool isTogether =
            medication.period.start == start ||
            (!medication.regimen.empty() && medication.regimen == first->medication->regimen &&
             medication.line == first->medication->line);
        if (isTogether && !one.isOfModel) {
            question.notMeant = {
                "the model was fitted on these drugs without the other agents of this therapy", {}};
            return question;
        }
        if (isTogether)
            question.drugs.insert(
                question.drugs.end(), one.ingredients.begin(), one.ingredients.end());
    }
    bool isOneOfMany = false;
    const auto* tumour = treatedTumour(record, *first->medication, day, isOneOfMany);
    if (tumour != nullptr && !isOfTypes(*tumour, recipe, terms.tumours)) {
        question.notMeant = {"the model was fitted on other tumour types", {}};
        return question;
    }
    if (tumour == nullptr) {
        question.noDay = isOneOfMany
                             ? Message{"which of several tumours was treated is not recorded", {}}
                             : Message{"the tumour that was treated is not recorded", {}};
        return question;
    }
    question.day = day;
    question.tumour = tumour->header.key;
    question.isTreatmentBeforeOpen =
        hasOpenDate(given, day) ||
        hasOpenDate(givenIn(record, recipe, terms.drugs, today, true), day);
    for (const auto& one : given) {
        const auto& later = one.medication->period.start;
        const bool isSame =
            !one.ingredients.empty() &&
            std::all_of(one.ingredients.begin(), one.ingredients.end(), [&](const auto& name) {
                return std::find(question.drugs.begin(), question.drugs.end(), name) !=
                       question.drugs.end();
            });
        if (!isSame && later.isKnown() && later.earliest() > day &&
            (!question.nextTreatment || later.earliest() < question.nextTreatment->earliest()))
            question.nextTreatment = later;
    }
    return question;
}

LocalQuestion diagnosisQuestion(const clinical::Case& record,
                                const Recipe& recipe,
                                const terminology::TumourTree& tumours)
{
    LocalQuestion question;
    const clinical::Tumour* first = nullptr;
    bool isDated = true;
    for (const auto& tumour : record.tumours) {
        if (tumour.isSecondary || !clinical::counts(tumour.assertion) ||
            !isOfTypes(tumour, recipe, tumours))
            continue;
        isDated = isDated && tumour.diagnosed.isKnown();
        if (first == nullptr || tumour.diagnosed < first->diagnosed)
            first = &tumour;
    }
    if (first == nullptr)
        question.notMeant = {"the model was fitted on other tumour types", {}};
    else if (!isDated || !isToTheDay(first->diagnosed))
        question.noDay = {"the day of the diagnosis is not known", {}};
    else
        question.day = first->diagnosed.earliest();
    if (first != nullptr)
        question.tumour = first->header.key;
    return question;
}

bool isRecistCategory(clinical::ResponseCategory category)
{
    using Category = clinical::ResponseCategory;
    return category == Category::Complete || category == Category::Partial ||
           category == Category::Stable || category == Category::Progression;
}

LocalOutcome responseOf(const clinical::Case& record, const LocalQuestion& question, Day today)
{
    std::vector<const clinical::Response*> evaluations;
    for (const auto& response : record.responses) {
        const auto& date = response.date;
        const bool isOfTumour = response.tumour.empty() || response.tumour == question.tumour;
        if (clinical::counts(response.assertion) && response.isRecist &&
            isRecistCategory(response.category) && isOfTumour && date.isKnown() &&
            date.earliest() > *question.day && date.latest() <= today &&
            (!question.nextTreatment || date.latest() <= question.nextTreatment->earliest()))
            evaluations.push_back(&response);
    }
    // Of two that contradict each other on one day the progression counts.
    const auto place = [](const clinical::Response& response) {
        return std::tuple(response.date.earliest(),
                          response.category == clinical::ResponseCategory::Progression ? 0 : 1);
    };
    std::stable_sort(evaluations.begin(), evaluations.end(), [&](const auto* a, const auto* b) {
        return place(*a) < place(*b);
    });
    LocalOutcome outcome;
    if (evaluations.empty()) {
        outcome.none = record.patient.deceased == Presence::Present
                           ? Message{"died without an evaluation by RECIST", {}}
                           : Message{"no evaluation by RECIST under the treatment", {}};
        return outcome;
    }
    for (const auto* response : evaluations) {
        if (response->category == clinical::ResponseCategory::Progression)
            break;
        outcome.isEvent = outcome.isEvent ||
                          response->category == clinical::ResponseCategory::Complete ||
                          response->category == clinical::ResponseCategory::Partial;
    }
    return outcome;
}

LocalOutcome survivalOf(const clinical::Case& record, Day day, Day today)
{
    LocalOutcome outcome;
    const auto& person = record.patient;
    const auto& death = person.deathDate;
    if (death.isKnown() &&
        (person.deceased == Presence::Absent || death.latest() < day || death.earliest() > today)) {
        outcome.none = {"the record contradicts itself about the death", {}};
        return outcome;
    }
    outcome.isEvent = person.deceased == Presence::Present || death.isKnown();
    if (outcome.isEvent && !isToTheDay(death)) {
        outcome.none = {"the day of death is not known", {}};
        return outcome;
    }
    const auto last =
        outcome.isEvent ? death.earliest() : lastRecorded(record, today).value_or(day);
    outcome.months = static_cast<double>((last - day).count()) / kDaysInMonth;
    if (outcome.months <= 0)
        outcome.none = {"nothing is recorded after that day", {}};
    return outcome;
}

} // namespace

Message notInRecords(const Recipe& recipe)
{
    switch (recipe.target.kind) {
    case models::Target::Kind::Number:
        return {"The record does not hold what this model foretells ({}).", {recipe.outcome}};
    case models::Target::Kind::Binary:
        if (recipe.outcome != "complete or partial response")
            return {"The record does not hold what this model foretells ({}).", {recipe.outcome}};
        if (recipe.drugClasses.empty())
            return {"The model names no class of drugs, so the record does not tell from which "
                    "treatment on to look.",
                    {}};
        return {};
    case models::Target::Kind::Survival:
        break;
    }
    if (recipe.outcome != "death from any cause")
        return {"The record does not hold what this model foretells ({}).", {recipe.outcome}};
    return {};
}

LocalQuestion
questionOf(const clinical::Case& record, const Recipe& recipe, const Terms& terms, Day today)
{
    return recipe.drugClasses.empty() ? diagnosisQuestion(record, recipe, terms.tumours)
                                      : treatmentQuestion(record, recipe, terms, today);
}

LocalOutcome outcomeOf(const clinical::Case& record,
                       const LocalQuestion& question,
                       const models::Target& target,
                       Day today)
{
    return target.kind == models::Target::Kind::Binary ? responseOf(record, question, today)
                                                       : survivalOf(record, *question.day, today);
}

} // namespace consilium::services
