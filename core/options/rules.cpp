#include "core/calculators/kidney.h"
#include "core/options/engine.h"
#include "core/terminology/measures.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::options
{

namespace
{

using knowledge::Rule;
using terminology::Measure;

/// A laboratory value older than this is a warning with its age, not a silent input. Twenty-eight days is the usual
/// screening window of treatment protocols.
constexpr int kFreshDays = 28;

struct Reading
{
    std::optional<double> value;
    std::vector<Datum> data;
    std::string settledBy;
    std::optional<int> ageDays;
};

Datum datumOf(const terminology::Measured& measured, Measure measure)
{
    const auto& observation = *measured.observation;
    return {fmt::format("{} {} {}", terminology::name(measure), observation.quantity->text, observation.quantity->unit),
            observation.date, observation.header.provenance.place, observation.header.key};
}

void take(Reading& reading, const terminology::Measured& measured, Measure measure, Day today)
{
    reading.data.push_back(datumOf(measured, measure));
    const auto& date = measured.observation->date;
    if (date.isKnown())
        reading.ageDays = std::max(reading.ageDays.value_or(0), static_cast<int>((today - date.latest()).count()));
}

Reading ecog(const clinical::Case& record)
{
    Reading reading;
    const auto* status = clinical::latestPerformance(record, clinical::PerformanceScale::Ecog);
    if (status == nullptr) {
        reading.settledBy = "ECOG performance status";
        return reading;
    }
    reading.value = status->value;
    reading.data.push_back(
        {fmt::format("ECOG {}", status->value), status->date, status->header.provenance.place, status->header.key});
    return reading;
}

Reading clearance(const clinical::Case& record, Day today)
{
    Reading reading;
    const auto creatinine = terminology::latest(record, Measure::Creatinine);
    const auto weight = terminology::latest(record, Measure::Weight);
    const auto age = completedYears(record.patient.birthDate, today);
    const bool isSexKnown =
        record.patient.sex == clinical::Sex::Female || record.patient.sex == clinical::Sex::Male;
    if (!creatinine)
        reading.settledBy = "creatinine";
    else if (!weight)
        reading.settledBy = "body weight";
    else if (!age)
        reading.settledBy = "date of birth";
    else if (!isSexKnown)
        reading.settledBy = "sex";
    if (!reading.settledBy.empty())
        return reading;
    take(reading, *creatinine, Measure::Creatinine, today);
    reading.data.push_back(datumOf(*weight, Measure::Weight));
    const auto value = calculators::creatinineClearance(*age, weight->value, creatinine->value,
                                                        record.patient.sex == clinical::Sex::Female
                                                            ? calculators::SexForFormula::Female
                                                            : calculators::SexForFormula::Male);
    if (value.has_value())
        reading.value = value.value();
    else
        reading.settledBy = value.error().context + " within the range of the Cockcroft-Gault formula";
    return reading;
}

Reading laboratory(const clinical::Case& record, Measure measure, bool asMultipleOfLimit, Day today)
{
    Reading reading;
    const auto measured = terminology::latest(record, measure);
    if (!measured) {
        reading.settledBy = std::string(terminology::name(measure));
        return reading;
    }
    take(reading, *measured, measure, today);
    reading.value = asMultipleOfLimit ? terminology::multipleOfUpperLimit(*measured) : std::optional(measured->value);
    if (!reading.value)
        reading.settledBy = fmt::format("upper reference limit of {}", terminology::name(measure));
    return reading;
}

Reading readingFor(const clinical::Case& record, const std::string& measure, Day today)
{
    if (measure == "ecog")
        return ecog(record);
    if (measure == "creatinine-clearance")
        return clearance(record, today);
    if (measure == "bilirubin-uln")
        return laboratory(record, Measure::Bilirubin, true, today);
    if (measure == "ast-uln")
        return laboratory(record, Measure::Ast, true, today);
    if (measure == "alt-uln")
        return laboratory(record, Measure::Alt, true, today);
    if (measure == "neutrophils")
        return laboratory(record, Measure::Neutrophils, false, today);
    return laboratory(record, Measure::Platelets, false, today);
}

bool holds(double value, const std::string& operation, double limit)
{
    return operation == ">=" ? value >= limit : operation == "<=" ? value <= limit : operation == ">" ? value > limit : value < limit;
}

CriterionKind kindOf(knowledge::RuleKind kind)
{
    switch (kind) {
    case knowledge::RuleKind::PerformanceStatus: return CriterionKind::PerformanceStatus;
    case knowledge::RuleKind::Kidney: return CriterionKind::Kidney;
    case knowledge::RuleKind::Liver: return CriterionKind::Liver;
    case knowledge::RuleKind::Allergy: return CriterionKind::Allergy;
    case knowledge::RuleKind::BloodCount: return CriterionKind::BloodCount;
    }
    return CriterionKind::PerformanceStatus;
}

Verdict otherwise(const Rule& rule)
{
    return rule.otherwise == knowledge::RuleOutcome::Fail ? Verdict::Fail : Verdict::Warn;
}

void judgeAllergy(const clinical::Case& record, const Rule& rule, const Knowledge& knowledge, Criterion& criterion)
{
    bool isAsked = false;
    for (const auto& allergy : record.allergies) {
        if (!clinical::counts(allergy.assertion))
            continue;
        isAsked = true;
        const auto substance = terminology::normalName(allergy.substance.label());
        const auto ingredients = knowledge.drugs.ingredientsOf(allergy.substance);
        const bool isSame = !allergy.isNoKnownAllergy &&
                            std::any_of(rule.allergens.begin(), rule.allergens.end(), [&](const std::string& allergen) {
                                const auto wanted = terminology::normalName(allergen);
                                return (' ' + substance + ' ').find(' ' + wanted + ' ') != std::string::npos ||
                                       std::find(ingredients.begin(), ingredients.end(), allergen) != ingredients.end();
                            });
        if (isSame) {
            criterion.verdict = otherwise(rule);
            criterion.sentence = rule.reason;
            criterion.recoverable = rule.recoverable;
            criterion.data.push_back({"allergy: " + allergy.substance.label(), allergy.date,
                                      allergy.header.provenance.place, allergy.header.key});
        }
    }
    if (!criterion.data.empty())
        return;
    criterion.verdict = isAsked ? Verdict::Pass : Verdict::Undetermined;
    criterion.sentence = isAsked ? "No recorded allergy to it" : "Allergies have not been recorded";
    if (!isAsked)
        criterion.settledBy = "allergies";
}

} // namespace

std::vector<Criterion>
judgeRules(const clinical::Case& record, const std::vector<std::string>& therapy, const Knowledge& knowledge, Day today)
{
    std::vector<Criterion> criteria;
    for (const auto& rule : knowledge.pack.rules) {
        const bool applies = std::any_of(therapy.begin(), therapy.end(), [&](const std::string& drug) {
            return std::find(rule.drugs.begin(), rule.drugs.end(), drug) != rule.drugs.end() ||
                   std::any_of(rule.classes.begin(), rule.classes.end(),
                               [&](const std::string& drugClass) { return knowledge.drugs.isOfClass(drug, drugClass); });
        });
        if (!applies)
            continue;
        Criterion criterion;
        criterion.kind = kindOf(rule.kind);
        criterion.ruleId = rule.id;
        criterion.citations = rule.citations;
        if (rule.measure == "allergy") {
            judgeAllergy(record, rule, knowledge, criterion);
            criteria.push_back(std::move(criterion));
            continue;
        }
        auto reading = readingFor(record, rule.measure, today);
        criterion.data = std::move(reading.data);
        if (!reading.value) {
            criterion.verdict = Verdict::Undetermined;
            criterion.sentence = fmt::format("Needs {} {} {} {}", rule.measure, rule.operation, rule.value, rule.unit);
            criterion.settledBy = reading.settledBy;
        } else if (!holds(*reading.value, rule.operation, rule.value)) {
            criterion.verdict = otherwise(rule);
            criterion.sentence = fmt::format("{} ({} is {:.4g}, needed {} {:.4g} {})", rule.reason, rule.measure,
                                             *reading.value, rule.operation, rule.value, rule.unit);
            criterion.recoverable = rule.recoverable;
        } else if (reading.ageDays && *reading.ageDays > kFreshDays) {
            criterion.verdict = Verdict::Warn;
            criterion.sentence = fmt::format("{} is {:.4g} {}, but {} days old", rule.measure, *reading.value, rule.unit, *reading.ageDays);
            criterion.recoverable = "repeat the test";
        } else {
            criterion.verdict = Verdict::Pass;
            criterion.sentence = fmt::format("{} is {:.4g} {}, needed {} {:.4g}", rule.measure, *reading.value, rule.unit,
                                             rule.operation, rule.value);
        }
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

} // namespace consilium::options
