#include "core/calculators/kidney.h"
#include "core/options/engine.h"
#include "core/terminology/measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace consilium::options
{

namespace
{

using knowledge::Rule;
using terminology::Measure;

/// A laboratory value older than this is a warning with its age, not a silent input. Twenty-eight
/// days is the usual screening window of treatment protocols.
constexpr int kFreshDays = 28;

struct Reading
{
    std::optional<double> value;
    Comparator comparator =
        Comparator::Equal; ///< "<0.3": the value is only known to lie on that side
    std::vector<Datum> data;
    std::string settledBy;
    std::optional<int> ageDays;
    bool isUndated = false;
};

std::string sign(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Equal:
        return "";
    case Comparator::Less:
        return "<";
    case Comparator::LessOrEqual:
        return "<=";
    case Comparator::GreaterOrEqual:
        return ">=";
    case Comparator::Greater:
        return ">";
    }
    return "";
}

/// A quantity that falls as the measured one rises.
Comparator turned(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Equal:
        return Comparator::Equal;
    case Comparator::Less:
        return Comparator::Greater;
    case Comparator::LessOrEqual:
        return Comparator::GreaterOrEqual;
    case Comparator::GreaterOrEqual:
        return Comparator::LessOrEqual;
    case Comparator::Greater:
        return Comparator::Less;
    }
    return comparator;
}

Datum datumOf(const terminology::Measured& measured, Measure measure)
{
    const auto& observation = *measured.observation;
    return {fmt::format("{} {}{} {}",
                        terminology::name(measure),
                        sign(measured.comparator),
                        observation.quantity->text,
                        observation.quantity->unit),
            observation.date,
            observation.header.provenance.place,
            observation.header.key};
}

void take(Reading& reading, const terminology::Measured& measured, Measure measure, Day today)
{
    reading.data.push_back(datumOf(measured, measure));
    const auto& date = measured.observation->date;
    reading.comparator = measured.comparator;
    reading.isUndated = !date.isKnown();
    if (date.isKnown())
        reading.ageDays = std::max(reading.ageDays.value_or(0),
                                   static_cast<int>((today - date.latest()).count()));
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
    reading.data.push_back({fmt::format("ECOG {}", status->value),
                            status->date,
                            status->header.provenance.place,
                            status->header.key});
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
    const auto value = calculators::creatinineClearance(*age,
                                                        weight->value,
                                                        creatinine->value,
                                                        record.patient.sex == clinical::Sex::Female
                                                            ? calculators::SexForFormula::Female
                                                            : calculators::SexForFormula::Male);
    reading.comparator = turned(creatinine->comparator);
    if (value.has_value())
        reading.value = value.value();
    else
        reading.settledBy =
            value.error().context + " within the range of the Cockcroft-Gault formula";
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
    reading.value = asMultipleOfLimit ? terminology::multipleOfUpperLimit(*measured)
                                      : std::optional(measured->value);
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

/// Whether the value passes. Empty where a censored value leaves both answers possible.
std::optional<bool>
holds(double value, Comparator comparator, const std::string& operation, double limit)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const bool isFromBelow =
        comparator == Comparator::Less || comparator == Comparator::LessOrEqual;
    const bool isFromAbove =
        comparator == Comparator::Greater || comparator == Comparator::GreaterOrEqual;
    const double low = isFromBelow                         ? -kInfinity
                       : comparator == Comparator::Greater ? std::nextafter(value, kInfinity)
                                                           : value;
    const double high = isFromAbove                      ? kInfinity
                        : comparator == Comparator::Less ? std::nextafter(value, -kInfinity)
                                                         : value;
    const auto passes = [&](double one) {
        return operation == ">="   ? one >= limit
               : operation == "<=" ? one <= limit
               : operation == ">"  ? one > limit
                                   : one < limit;
    };
    return passes(low) == passes(high) ? std::optional(passes(low)) : std::nullopt;
}

CriterionKind kindOf(knowledge::RuleKind kind)
{
    switch (kind) {
    case knowledge::RuleKind::PerformanceStatus:
        return CriterionKind::PerformanceStatus;
    case knowledge::RuleKind::Kidney:
        return CriterionKind::Kidney;
    case knowledge::RuleKind::Liver:
        return CriterionKind::Liver;
    case knowledge::RuleKind::Allergy:
        return CriterionKind::Allergy;
    case knowledge::RuleKind::BloodCount:
        return CriterionKind::BloodCount;
    }
    return CriterionKind::PerformanceStatus;
}

Verdict otherwise(const Rule& rule)
{
    return rule.otherwise == knowledge::RuleOutcome::Fail ? Verdict::Fail : Verdict::Warn;
}

void judgeAllergy(const clinical::Case& record,
                  const Rule& rule,
                  const Knowledge& knowledge,
                  Criterion& criterion)
{
    bool isAsked = false;
    for (const auto& allergy : record.allergies) {
        if (!clinical::counts(allergy.assertion))
            continue;
        isAsked = true;
        const auto substance = terminology::normalName(allergy.substance.label());
        const auto ingredients = knowledge.drugs.ingredientsOf(allergy.substance);
        const bool isSame =
            !allergy.isNoKnownAllergy &&
            std::any_of(
                rule.allergens.begin(), rule.allergens.end(), [&](const std::string& allergen) {
                    const auto wanted = terminology::normalName(allergen);
                    return (' ' + substance + ' ').find(' ' + wanted + ' ') != std::string::npos ||
                           std::find(ingredients.begin(), ingredients.end(), allergen) !=
                               ingredients.end();
                });
        if (isSame) {
            criterion.verdict = otherwise(rule);
            say(criterion, "{}", {rule.reason});
            criterion.recoverable = rule.recoverable;
            criterion.data.push_back({"allergy: " + allergy.substance.label(),
                                      allergy.date,
                                      allergy.header.provenance.place,
                                      allergy.header.key});
        }
    }
    if (!criterion.data.empty())
        return;
    criterion.verdict = isAsked ? Verdict::Pass : Verdict::Undetermined;
    say(criterion, isAsked ? "No recorded allergy to it" : "Allergies have not been recorded");
    if (!isAsked)
        criterion.settledBy = "allergies";
}

/// What a rule's measure is called where people read it.
std::string_view labelOf(const std::string& measure)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kLabels{{
        {"ecog", "ECOG performance status"},
        {"creatinine-clearance", "creatinine clearance (Cockcroft-Gault)"},
        {"bilirubin-uln", "bilirubin, as a multiple of the upper limit"},
        {"ast-uln", "AST, as a multiple of the upper limit"},
        {"alt-uln", "ALT, as a multiple of the upper limit"},
        {"neutrophils", "neutrophils"},
        {"platelets", "platelets"},
    }};
    for (const auto& [name, label] : kLabels) {
        if (name == measure)
            return label;
    }
    return measure;
}

/// "50 mL/min"; a multiple and a grade are numbers without a unit.
std::string valueOf(const Rule& rule, double value)
{
    const bool hasUnit = rule.measure == "creatinine-clearance" || rule.measure == "neutrophils" ||
                         rule.measure == "platelets";
    return fmt::format("{:.4g}{}{}", value, hasUnit ? " " : "", hasUnit ? rule.unit : "");
}

/// One pattern for each comparison, so that translators see whole sentences.
std::string byComparison(
    const Rule& rule, const char* atLeast, const char* atMost, const char* above, const char* below)
{
    return rule.operation == ">="   ? atLeast
           : rule.operation == "<=" ? atMost
           : rule.operation == ">"  ? above
                                    : below;
}

/// An allergy to one of the drugs themselves needs no rule of its own. Empty where a rule has
/// judged that drug already.
std::vector<Criterion> judgeOwnAllergy(const clinical::Case& record,
                                       const std::vector<std::string>& therapy,
                                       const Knowledge& knowledge)
{
    std::vector<Criterion> criteria;
    for (const auto& allergy : record.allergies) {
        if (!clinical::counts(allergy.assertion) || allergy.isNoKnownAllergy)
            continue;
        for (const auto& ingredient : knowledge.drugs.ingredientsOf(allergy.substance)) {
            if (std::find(therapy.begin(), therapy.end(), ingredient) == therapy.end())
                continue;
            Criterion criterion;
            criterion.kind = CriterionKind::Allergy;
            criterion.verdict = Verdict::Fail;
            criterion.ruleId = "allergy-to-the-drug-itself";
            say(criterion, "An allergy to {} is recorded", {ingredient});
            criterion.data.push_back({"allergy: " + allergy.substance.label(),
                                      allergy.date,
                                      allergy.header.provenance.place,
                                      allergy.header.key});
            criteria.push_back(std::move(criterion));
        }
    }
    return criteria;
}

} // namespace

std::vector<Criterion> judgeRules(const clinical::Case& record,
                                  const std::vector<std::string>& therapy,
                                  const Knowledge& knowledge,
                                  Day today)
{
    std::vector<Criterion> criteria;
    for (const auto& rule : knowledge.pack.rules) {
        const bool applies =
            std::any_of(therapy.begin(), therapy.end(), [&](const std::string& drug) {
                return std::find(rule.drugs.begin(), rule.drugs.end(), drug) != rule.drugs.end() ||
                       std::any_of(rule.classes.begin(),
                                   rule.classes.end(),
                                   [&](const std::string& drugClass) {
                                       return knowledge.drugs.isOfClass(drug, drugClass);
                                   });
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
        const auto answer =
            reading.value ? holds(*reading.value, reading.comparator, rule.operation, rule.value)
                          : std::nullopt;
        const std::string label(labelOf(rule.measure));
        const auto limit = valueOf(rule, rule.value);
        const auto shown = sign(reading.comparator) + valueOf(rule, reading.value.value_or(0));
        if (!answer) {
            criterion.verdict = Verdict::Undetermined;
            say(criterion,
                byComparison(rule,
                             "{} must be at least {}",
                             "{} must be at most {}",
                             "{} must be above {}",
                             "{} must be below {}"),
                {label, limit});
            criterion.settledBy =
                reading.settledBy.empty() ? "an exact value of " + label : reading.settledBy;
        } else if (!*answer) {
            criterion.verdict = otherwise(rule);
            say(criterion,
                byComparison(rule,
                             "{} {} is {}; at least {} is asked for.",
                             "{} {} is {}; at most {} is asked for.",
                             "{} {} is {}; above {} is asked for.",
                             "{} {} is {}; below {} is asked for."),
                {rule.reason, label, shown, limit});
            criterion.recoverable = rule.recoverable;
        } else if (reading.isUndated) {
            criterion.verdict = Verdict::Warn;
            say(criterion, "{} is {}, but its date is not known", {label, shown});
            criterion.recoverable = "repeat the test";
        } else if (reading.ageDays.value_or(0) > kFreshDays) {
            criterion.verdict = Verdict::Warn;
            say(criterion,
                "{} is {}, but {} days old",
                {label, shown, std::to_string(*reading.ageDays)});
            criterion.recoverable = "repeat the test";
        } else {
            criterion.verdict = Verdict::Pass;
            say(criterion,
                byComparison(rule,
                             "{} is {}; at least {} is asked for",
                             "{} is {}; at most {} is asked for",
                             "{} is {}; above {} is asked for",
                             "{} is {}; below {} is asked for"),
                {label, shown, limit});
        }
        criteria.push_back(std::move(criterion));
    }
    for (auto& own : judgeOwnAllergy(record, therapy, knowledge)) {
        const bool isJudged =
            std::any_of(criteria.begin(), criteria.end(), [&](const Criterion& known) {
                return known.kind == CriterionKind::Allergy && !known.data.empty() &&
                       known.data.front().key == own.data.front().key;
            });
        if (!isJudged)
            criteria.push_back(std::move(own));
    }
    return criteria;
}

} // namespace consilium::options
