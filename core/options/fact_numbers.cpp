#include "core/calculators/kidney.h"
#include "core/options/facts.h"
#include "core/options/laboratory_measures.h"
#include "core/options/situation.h"
#include "core/terminology/measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::RuleLeaf;
using terminology::Measure;

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

Datum datumOf(const clinical::Observation& observation, Measure measure)
{
    return {fmt::format("{} {}{} {}",
                        terminology::name(measure),
                        sign(observation.quantity->comparator),
                        observation.quantity->text,
                        observation.quantity->unit),
            observation.date,
            observation.header.provenance.place,
            observation.header.key};
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

/// "50 mL/min"; a multiple and a grade are numbers without a unit.
std::string shown(double value, const std::string& unit)
{
    const bool isShown = !unit.empty() && unit != "1" && unit != "a";
    return fmt::format("{:.4g}{}{}", value, isShown ? " " : "", isShown ? unit : "");
}

/// One pattern for each comparison, so that translators see whole sentences.
std::string byComparison(const std::string& operation,
                         const char* atLeast,
                         const char* atMost,
                         const char* above,
                         const char* below)
{
    return operation == ">="   ? atLeast
           : operation == "<=" ? atMost
           : operation == ">"  ? above
                               : below;
}

std::optional<int> ageInDays(const PartialDate& date, Day today)
{
    if (!date.isKnown())
        return std::nullopt;
    return std::max(0, static_cast<int>((today - date.latest()).count()));
}

} // namespace

const Facts::Reading& Facts::reading(const std::string& measure) const
{
    const auto known = m_readings.find(measure);
    if (known != m_readings.end())
        return known->second;
    auto reading = read(measure);
    if (const auto* limits = knowledge::numberMeasure(measure)) {
        for (const auto& [value, comparator] : reading.values)
            reading.isImpossible =
                reading.isImpossible || value < limits->low || value > limits->high;
    }
    return m_readings.emplace(measure, std::move(reading)).first->second;
}

std::optional<double> Facts::value(const std::string& measure) const
{
    return measured(measure).value;
}

Facts::Measured Facts::measured(const std::string& measure) const
{
    const auto& known = reading(measure);
    const auto* named = knowledge::numberMeasure(measure);
    const std::string label(named == nullptr ? std::string_view(measure) : named->label);
    Measured answer;
    answer.data = known.data;
    if (known.isImpossible)
        answer.missing = "a credible value of " + label;
    else if (known.values.empty())
        answer.missing = known.settledBy.empty() ? label : known.settledBy;
    else if (known.values.size() > 1)
        answer.missing = "which value of " + label + " holds";
    else if (known.values.front().second != Comparator::Equal)
        answer.missing = "an exact value of " + label;
    if (!answer.missing.empty())
        return answer;
    answer.value = known.values.front().first;
    answer.isStale = known.isUndated || (known.ageDays && *known.ageDays > kFreshDays);
    return answer;
}

Facts::Reading Facts::read(const std::string& measure) const
{
    if (measure == "ecog")
        return readEcog();
    if (measure == "age")
        return readAge();
    if (measure == "creatinine-clearance")
        return readFiltration(false);
    if (measure == "egfr")
        return readFiltration(true);
    if (measure == "pack-years")
        return readLifestyle(clinical::LifestyleKind::PackYears, "{pack-years}");
    if (measure == "alcohol")
        return readLifestyle(clinical::LifestyleKind::Alcohol, "g/d");
    return readLaboratory(measure);
}

Facts::Reading Facts::readEcog() const
{
    Reading reading;
    const auto* status = clinical::latestPerformance(m_record, clinical::PerformanceScale::Ecog);
    if (status == nullptr) {
        reading.settledBy = "ECOG performance status";
        return reading;
    }
    reading.isUndated = !status->date.isKnown();
    reading.ageDays = ageInDays(status->date, m_today);
    for (const auto& one : m_record.performance) {
        if (one.scale != clinical::PerformanceScale::Ecog || !clinical::counts(one.assertion))
            continue;
        // Grades that differ within a day contradict each other.
        const bool isBeside =
            &one == status ||
            (one.date.isKnown() && status->date.isKnown() &&
             status->date.earliest() - one.date.latest() <= std::chrono::days(1) &&
             one.date.earliest() <= status->date.latest() && one.value != status->value);
        if (!isBeside)
            continue;
        reading.values.emplace_back(one.value, Comparator::Equal);
        reading.data.push_back({fmt::format("ECOG {}", one.value),
                                one.date,
                                one.header.provenance.place,
                                one.header.key});
    }
    return reading;
}

Facts::Reading Facts::readAge() const
{
    Reading reading;
    if (const auto age = completedYears(m_record.patient.birthDate, m_today)) {
        reading.values.emplace_back(*age, Comparator::Equal);
        reading.data.push_back({fmt::format("age {}", *age),
                                m_record.patient.birthDate,
                                m_record.patient.header.provenance.place,
                                m_record.patient.header.key});
    } else {
        reading.settledBy = "date of birth";
    }
    return reading;
}

Facts::Reading Facts::readFiltration(bool isIndexed) const
{
    Reading reading;
    const auto creatinine = terminology::latest(m_record, Measure::Creatinine);
    const auto weight = terminology::latest(m_record, Measure::Weight);
    const auto age = completedYears(m_record.patient.birthDate, m_today);
    const bool isFemale = m_record.patient.sex == clinical::Sex::Female;
    if (!creatinine)
        reading.settledBy = "creatinine";
    else if (!weight && !isIndexed)
        reading.settledBy = "body weight";
    else if (!age)
        reading.settledBy = "date of birth";
    else if (!isFemale && m_record.patient.sex != clinical::Sex::Male)
        reading.settledBy = "sex";
    if (!reading.settledBy.empty())
        return reading;
    const auto& date = creatinine->observation->date;
    reading.data.push_back(datumOf(*creatinine->observation, Measure::Creatinine));
    reading.isUndated = !date.isKnown();
    reading.ageDays = ageInDays(date, m_today);
    if (!isIndexed) {
        // As old as the older of the two.
        reading.data.push_back(datumOf(*weight->observation, Measure::Weight));
        reading.isUndated = reading.isUndated || !weight->observation->date.isKnown();
        const auto weighed = ageInDays(weight->observation->date, m_today);
        if (weighed && reading.ageDays)
            reading.ageDays = std::max(*reading.ageDays, *weighed);
    }
    const auto sex =
        isFemale ? calculators::SexForFormula::Female : calculators::SexForFormula::Male;
    const auto value =
        isIndexed ? calculators::filtrationCkdEpi2021(*age, creatinine->value, sex)
                  : calculators::creatinineClearance(*age, weight->value, creatinine->value, sex);
    if (value.has_value())
        reading.values.emplace_back(value.value(), turned(creatinine->comparator));
    else
        reading.settledBy = value.error().context +
                            (isIndexed ? " within the range of the CKD-EPI formula"
                                       : " within the range of the Cockcroft-Gault formula");
    return reading;
}

Facts::Reading Facts::readLaboratory(const std::string& name) const
{
    Reading reading;
    const auto* known = laboratoryMeasure(name);
    if (known == nullptr)
        return reading;
    auto measured = terminology::latest(m_record, known->measure);
    auto measure = known->measure;
    // Corrected for albumin says more than the total.
    if (measure == Measure::Calcium) {
        if (const auto corrected = terminology::latest(m_record, Measure::CorrectedCalcium);
            corrected &&
            (!measured || !(corrected->observation->date < measured->observation->date))) {
            measured = corrected;
            measure = Measure::CorrectedCalcium;
        }
    }
    if (!measured) {
        reading.settledBy = std::string(terminology::name(known->measure));
        return reading;
    }
    const auto& date = measured->observation->date;
    reading.isUndated = !date.isKnown();
    reading.ageDays = ageInDays(date, m_today);
    const auto take = [&](const terminology::Measured& one) {
        reading.data.push_back(datumOf(*one.observation, measure));
        const auto value =
            known->isMultiple ? terminology::multipleOfUpperLimit(one) : std::optional(one.value);
        if (value)
            reading.values.emplace_back(*value, one.comparator);
        else
            reading.settledBy =
                fmt::format("upper reference limit of {}", terminology::name(known->measure));
    };
    take(*measured);
    // Two values of one day, neither with a clock time: which is the later one nobody knows.
    if (date.isKnown() && measured->observation->time.empty()) {
        for (const auto* other : terminology::observationsOf(m_record, measure)) {
            if (other == measured->observation || other->date != date || !other->time.empty())
                continue;
            const auto value = terminology::valueIn(
                *other->quantity, measure, terminology::canonicalUnit(measure));
            if (value.has_value())
                take({measure, value.value(), other->quantity->comparator, measured->unit, other});
        }
    }
    if (reading.values.size() < reading.data.size())
        reading.values.clear();
    return reading;
}

Fact Facts::number(const RuleLeaf& leaf) const
{
    const auto& known = reading(leaf.measure);
    const auto* measure = knowledge::numberMeasure(leaf.measure);
    const std::string label(measure == nullptr ? leaf.measure : std::string(measure->label));
    const auto limit = shown(leaf.value, leaf.unit);
    Fact fact;
    fact.data = known.data;
    fact.ageDays = known.ageDays;
    fact.isUndated = known.isUndated && !known.values.empty();
    fact.freshDays = leaf.freshDays.value_or(kFreshDays);
    std::optional<bool> answer;
    bool isOpen = known.values.empty();
    for (const auto& [value, comparator] : known.values) {
        const auto one = holds(value, comparator, leaf.operation, leaf.value);
        isOpen = isOpen || !one || (answer && *answer != *one);
        answer = one;
    }
    if (known.isImpossible) {
        fact.words = {"{} cannot be true as recorded", {label}};
        fact.settledBy = "a credible value of " + label;
        return fact;
    }
    if (isOpen && known.values.size() > 1) {
        fact.words = {"Values of {} contradict each other", {label}};
        fact.settledBy = "which value of " + label + " holds";
        return fact;
    }
    if (isOpen) {
        fact.words = {byComparison(leaf.operation,
                                   "{} must be at least {}",
                                   "{} must be at most {}",
                                   "{} must be above {}",
                                   "{} must be below {}"),
                      {label, limit}};
        fact.settledBy = known.settledBy.empty() ? "an exact value of " + label : known.settledBy;
        return fact;
    }
    fact.truth = *answer ? Truth::True : Truth::False;
    const auto& [value, comparator] = known.values.front();
    fact.words = {byComparison(leaf.operation,
                               "{} is {}; at least {} is asked for",
                               "{} is {}; at most {} is asked for",
                               "{} is {}; above {} is asked for",
                               "{} is {}; below {} is asked for"),
                  {label, sign(comparator) + shown(value, leaf.unit), limit}};
    return fact;
}

} // namespace consilium::options
