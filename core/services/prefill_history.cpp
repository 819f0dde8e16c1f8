#include "core/services/prefill_parts.h"

#include <algorithm>
#include <map>

namespace consilium::services
{

namespace
{

using calculators::Field;
using clinical::Lifestyle;
using clinical::LifestyleKind;
using clinical::Presence;
using Kind = calculators::Prefill;

/// SNOMED CT and ICD-10 (WHO, and the categories that ICD-10-CM shares with it).
const std::map<std::string_view, NamedCondition>& conditions()
{
    static const std::map<std::string_view, NamedCondition> kConditions{
        {"diabetes",
         {{"73211009", "44054006", "46635009"},
          {"E10", "E11", "E12", "E13", "E14"},
          {"diabetes",
           "diabetes mellitus",
           "type 1 diabetes",
           "type 2 diabetes",
           "type 1 diabetes mellitus",
           "type 2 diabetes mellitus",
           "diabetes mellitus type 1",
           "diabetes mellitus type 2",
           "diabetes mellitus typ 1",
           "diabetes mellitus typ 2"}}},
        {"copd",
         {{"13645005", "87433001", "63480004"},
          {"J41", "J42", "J43", "J44"},
          {"copd",
           "chronic obstructive pulmonary disease",
           "chronic obstructive lung disease",
           "pulmonary emphysema",
           "emphysema",
           "chronic bronchitis",
           "chronisch obstruktive lungenerkrankung"}}},
    };
    return kConditions;
}

Filled cancerHistory(const PrefillAsk& ask, const Field& field)
{
    const auto* tumour = clinical::leadingTumour(ask.record);
    if (tumour == nullptr)
        return std::nullopt;
    PrefilledField filled;
    filled.field = field.id;
    filled.cell = "1";
    filled.data.push_back(datumOf(ask, "diagnosis", tumour->header, tumour->diagnosed));
    filled.data.back().word = tumour->diagnosis.label();
    markAssertion(filled, tumour->assertion);
    return filled;
}

const Lifestyle* latestTobacco(const PrefillAsk& ask)
{
    return clinical::latestLifestyle(ask.record, LifestyleKind::Tobacco);
}

/// Another entry on tobacco that cannot be true beside the latest: smoking before "never", or
/// another word of the same day.
const Lifestyle* contradicting(const PrefillAsk& ask, const Lifestyle& latest)
{
    for (const auto& other : ask.record.lifestyle) {
        if (&other == &latest || other.kind != LifestyleKind::Tobacco ||
            !clinical::counts(other.assertion) || other.status == latest.status ||
            other.status.empty() || other.status == "unknown")
            continue;
        if (latest.status == "never" || other.date == latest.date)
            return &other;
    }
    return nullptr;
}

PrefillDatum tobaccoDatum(const PrefillAsk& ask, const Lifestyle& entry)
{
    auto datum = datumOf(ask, "tobacco", entry.header, entry.date);
    datum.word = entry.status;
    return datum;
}

Filled packYears(const PrefillAsk& ask, const Field& field)
{
    const auto* entry = clinical::latestLifestyle(ask.record, LifestyleKind::PackYears);
    if (entry == nullptr || !entry->quantity)
        return std::nullopt;
    PrefilledField filled;
    filled.field = field.id;
    filled.data.push_back(datumOf(ask, "pack-years", entry->header, entry->date));
    filled.data.back().word = entry->quantity->text;
    filled.remarks.push_back(
        {"Not filled: pack-years do not tell the cigarettes a day from the years of smoking.", {}});
    return filled;
}

/// Whole years since the person stopped, where the dates leave one answer.
void fillQuitYears(const PrefillAsk& ask, const Lifestyle& entry, PrefilledField& filled)
{
    if (!entry.quit.isKnown() || entry.quit.earliest() > ask.today)
        return;
    filled.data.push_back(datumOf(ask, "stopped smoking", entry.header, entry.quit));
    const auto years = completedYearsRange(entry.quit, ask.today);
    if (years->first == years->second)
        filled.cell = std::to_string(years->first);
    else
        filled.remarks.push_back(
            {"Not filled: the dates leave {} to {} years.",
             {std::to_string(std::max(0, years->first)), std::to_string(years->second)}});
}

void fillSmoker(const PrefillAsk& ask, const Lifestyle& entry, PrefilledField& filled)
{
    constexpr auto kMonth = std::chrono::days(30);
    const std::string_view model = ask.calculator.id;
    if (entry.status == "current") {
        filled.cell = "1";
    } else if (entry.status == "never" && model == "plcom2012") {
        filled.remarks.push_back(
            {"Not filled: the model is for people who smoke or have smoked.", {}});
    } else if (model == "prevent" && entry.quit.isKnown() &&
               entry.quit.latest() > ask.today - kMonth) {
        filled.remarks.push_back(
            {"Not filled: whether this was within the last 30 days has to be asked.", {}});
    } else {
        filled.cell = "0";
    }
}

} // namespace

Filled smoking(const PrefillAsk& ask, const Field& field)
{
    if (field.prefill == Kind::PackYears)
        return packYears(ask, field);
    const auto* entry = latestTobacco(ask);
    if (entry == nullptr ||
        (entry->status != "current" && entry->status != "former" && entry->status != "never"))
        return std::nullopt;
    PrefilledField filled;
    filled.field = field.id;
    filled.data.push_back(tobaccoDatum(ask, *entry));
    if (const auto* other = contradicting(ask, *entry)) {
        filled.data.insert(filled.data.begin(), tobaccoDatum(ask, *other));
        filled.remarks.push_back({"Not filled: these contradict each other.", {}});
        return filled;
    }
    if (field.prefill == Kind::Smoker) {
        fillSmoker(ask, *entry, filled);
        return filled;
    }
    if (entry->status == "current")
        filled.cell = "0";
    else if (entry->status == "former")
        fillQuitYears(ask, *entry, filled);
    if (filled.cell.empty() && filled.remarks.empty())
        return std::nullopt;
    return filled;
}

Filled condition(const PrefillAsk& ask, const Field& field)
{
    if (field.id == "personal_cancer_history")
        return cancerHistory(ask, field);
    const auto& all = conditions();
    const auto wanted = all.find(field.id);
    if (wanted == all.end())
        return std::nullopt;
    PrefilledField filled;
    filled.field = field.id;
    bool isPresent = false;
    bool isAbsent = false;
    bool hasEnded = false;
    bool isProvisional = false;
    for (const auto& entry : ask.record.comorbidities) {
        const bool isStated =
            entry.presence == Presence::Present || entry.presence == Presence::Absent;
        if (!isStated || !clinical::counts(entry.assertion) ||
            !isNamed(wanted->second, entry.condition))
            continue;
        auto datum = datumOf(ask, entry.condition.label(), entry.header, entry.period.start);
        datum.word = entry.presence == Presence::Present ? "present" : "absent";
        if (entry.presence == Presence::Present)
            isPresent = true;
        else if (entry.period.start.isKnown() || entry.period.end.isKnown())
            hasEnded = true;
        else
            isAbsent = true;
        isProvisional = isProvisional || entry.assertion == clinical::Assertion::Provisional;
        filled.data.push_back(std::move(datum));
    }
    if (filled.data.empty())
        return std::nullopt;
    if (isPresent && (isAbsent || hasEnded))
        filled.remarks.push_back({"Not filled: these contradict each other.", {}});
    else if (hasEnded)
        filled.remarks.push_back({"Not filled: the record states it as ended.", {}});
    else
        filled.cell = isPresent ? "1" : "0";
    if (isProvisional)
        markAssertion(filled, clinical::Assertion::Provisional);
    return filled;
}

Filled medicine(const PrefillAsk& ask, const Field& field)
{
    static const std::vector<std::pair<std::string_view, std::vector<std::string_view>>> kMedicines{
        {"esa_use", {"epoetin", "erythropoietin", "darbepoetin"}},
        {"enzyme_inducer", {"carbamazepine", "phenytoin", "rifampicin", "rifampin"}},
        {"amiodarone", {"amiodarone"}},
        {"statin",
         {"atorvastatin",
          "fluvastatin",
          "lovastatin",
          "pitavastatin",
          "pravastatin",
          "rosuvastatin",
          "simvastatin"}},
    };
    const auto wanted = std::find_if(kMedicines.begin(), kMedicines.end(), [&](const auto& one) {
        return one.first == field.id;
    });
    if (wanted == kMedicines.end())
        return std::nullopt;
    for (const auto& entry : ask.record.medications) {
        const bool isTaken =
            clinical::counts(entry.assertion) && entry.period.isOngoing &&
            !entry.period.end.isKnown() &&
            (!entry.period.start.isKnown() || entry.period.start.earliest() <= ask.today);
        const auto name = terminology::normalName(entry.ingredient + ' ' + entry.drug.label());
        const bool isMeant =
            std::any_of(wanted->second.begin(), wanted->second.end(), [&](std::string_view word) {
                return (' ' + name + ' ').find(' ' + std::string(word) + ' ') != std::string::npos;
            });
        if (!isTaken || !isMeant)
            continue;
        PrefilledField filled;
        filled.field = field.id;
        filled.cell = "1";
        filled.data.push_back(datumOf(ask, entry.drug.label(), entry.header, entry.period.start));
        markAssertion(filled, entry.assertion);
        return filled;
    }
    return std::nullopt;
}

void addVisits(const PrefillAsk& ask, CalculatorPrefill& into)
{
    const auto* tumour = clinical::leadingTumour(ask.record);
    std::vector<const clinical::Response*> sums;
    bool isAnyUndated = false;
    for (const auto& response : ask.record.responses) {
        if (!clinical::counts(response.assertion) || !response.sumOfDiametersMm ||
            (tumour != nullptr && !response.tumour.empty() &&
             response.tumour != tumour->header.key))
            continue;
        const bool isDated = response.date.isKnown() &&
                             response.date.precision() == PartialDate::Precision::ToDay &&
                             response.date.earliest() <= ask.today;
        isAnyUndated = isAnyUndated || !isDated;
        if (isDated)
            sums.push_back(&response);
    }
    std::stable_sort(sums.begin(), sums.end(), [](const auto* left, const auto* right) {
        return left->date < right->date;
    });
    for (std::size_t at = 1; at < sums.size(); ++at) {
        if (sums[at]->date == sums[at - 1]->date &&
            *sums[at]->sumOfDiametersMm != *sums[at - 1]->sumOfDiametersMm) {
            into.remarks.push_back(
                {"Not filled: two different sums are recorded for {}.", {sums[at]->date.iso()}});
            return;
        }
    }
    for (const auto* response : sums) {
        if (!into.visits.empty() && into.visits.back().datum.date == response->date)
            continue;
        auto datum = datumOf(ask, "sum of diameters", response->header, response->date);
        const auto millimetres = numberCell(*response->sumOfDiametersMm);
        datum.quantity =
            Quantity{*response->sumOfDiametersMm, millimetres, "mm", Comparator::Equal};
        into.visits.push_back(
            {{{"visit", std::to_string(into.visits.size())}, {"targets_mm", 'T' + millimetres}},
             std::move(datum)});
    }
    if (isAnyUndated)
        into.remarks.push_back({"Sums without a day are left out.", {}});
    if (into.visits.empty())
        return;
    into.remarks.push_back({"The first recorded sum is taken as the baseline.", {}});
    into.remarks.push_back({"Each sum stands as one lesion: where targets are lymph nodes, a "
                            "complete response does not show in it.",
                            {}});
    into.remarks.push_back(
        {"Non-target and new lesions are not in the record as such: answer them for each visit.",
         {}});
}

} // namespace consilium::services
