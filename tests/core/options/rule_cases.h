#pragma once

#include "core/calculators/kidney.h"
#include "core/options/facts.h"
#include "tests/support/builders.h"

#include <fmt/format.h>

#include <cmath>
#include <string>

namespace consilium::tests
{

using knowledge::RuleLeaf;

/// The LOINC code and the unit of a measure of rules, as the record would hold it.
inline std::pair<const char*, const char*> codeOf(const std::string& measure)
{
    static const std::map<std::string, std::pair<const char*, const char*>> kCodes{
        {"bilirubin-uln", {"1975-2", "mg/dL"}},
        {"ast-uln", {"1920-8", "U/L"}},
        {"alt-uln", {"1742-6", "U/L"}},
        {"lipase-uln", {"3040-3", "U/L"}},
        {"albumin", {"1751-7", "g/dL"}},
        {"neutrophils", {"751-8", "10*9/L"}},
        {"lymphocytes", {"731-0", "10*9/L"}},
        {"platelets", {"777-3", "10*9/L"}},
        {"haemoglobin", {"718-7", "g/dL"}},
        {"potassium", {"2823-3", "mmol/L"}},
        {"magnesium", {"2601-3", "mmol/L"}},
        {"calcium", {"2000-8", "mmol/L"}},
        {"sodium", {"2951-2", "mmol/L"}},
        {"glucose", {"2345-7", "mmol/L"}},
        {"hba1c", {"4548-4", "%"}},
        {"lvef", {"10230-1", "%"}},
        {"qtc", {"8636-3", "ms"}},
        {"systolic", {"8480-6", "mm[Hg]"}},
        {"diastolic", {"8462-4", "mm[Hg]"}},
        {"inr", {"6301-6", "1"}},
        {"bmi", {"39156-5", "kg/m2"}},
        {"weight", {"29463-7", "kg"}},
    };
    const auto found = kCodes.find(measure);
    return found == kCodes.end() ? std::pair{"", ""} : found->second;
}

/// A number for which `operation limit` is as wanted.
inline double numberFor(const RuleLeaf& leaf, bool isTrue)
{
    const double step = leaf.measure == "ecog" || leaf.measure == "age"
                            ? 1
                            : std::max(0.02 * std::abs(leaf.value), 0.01);
    const bool isAbove = leaf.operation == ">=" || leaf.operation == ">";
    if (isTrue && (leaf.operation == ">=" || leaf.operation == "<="))
        return leaf.value;
    return isAbove == isTrue ? leaf.value + step : leaf.value - step;
}

inline void addMeasured(clinical::Case& record, const RuleLeaf& leaf, bool isTrue, const char* when)
{
    const double number = numberFor(leaf, isTrue);
    const auto add = [&](const char* loinc, double value, const char* unit) {
        auto one = laboratory(loinc, fmt::format("{:.6g}", value), unit, when);
        one.header.key = fmt::format("{} {}", loinc, record.observations.size());
        if (leaf.measure.ends_with("-uln"))
            one.referenceHigh = Quantity::parse("1", unit).value();
        record.observations.push_back(one);
    };
    if (leaf.measure == "ecog") {
        record.performance.push_back({{"ecog", {}},
                                      date(when),
                                      clinical::PerformanceScale::Ecog,
                                      clinical::Assertion::Confirmed,
                                      static_cast<int>(number)});
    } else if (leaf.measure == "age") {
        record.patient.birthDate =
            date(fmt::format("{}-01-15", 2026 - static_cast<int>(number)).c_str());
    } else if (leaf.measure == "creatinine-clearance" || leaf.measure == "egfr") {
        const bool isIndexed = leaf.measure == "egfr";
        // By halving: both formulas fall with creatinine.
        const double age = completedYears(record.patient.birthDate, day("2026-03-01")).value_or(60);
        double low = 0.2;
        double high = 20;
        for (int step = 0; step < 60; ++step) {
            const double middle = (low + high) / 2;
            const auto sex = record.patient.sex == clinical::Sex::Male
                                 ? calculators::SexForFormula::Male
                                 : calculators::SexForFormula::Female;
            const auto value = isIndexed ? calculators::filtrationCkdEpi2021(age, middle, sex)
                                         : calculators::creatinineClearance(age, 72, middle, sex);
            (value.value() > number ? low : high) = middle;
        }
        add("29463-7", 72, "kg");
        add("2160-0", isTrue == (leaf.operation[0] == '>') ? low * 0.999 : high * 1.001, "mg/dL");
    } else if (leaf.measure == "alcohol" || leaf.measure == "pack-years") {
        clinical::Lifestyle one;
        one.header.key = leaf.measure;
        one.date = date(when);
        one.kind = leaf.measure == "alcohol" ? clinical::LifestyleKind::Alcohol
                                             : clinical::LifestyleKind::PackYears;
        one.quantity = Quantity::parse(fmt::format("{:g}", number), leaf.unit).value();
        record.lifestyle.push_back(one);
    } else {
        const auto [loinc, unit] = codeOf(leaf.measure);
        add(loinc, number, unit);
    }
}

/// Writes into the record what makes a leaf true or false, where the record can.
inline void addLeaf(clinical::Case& record,
                    std::vector<std::string>& therapy,
                    const RuleLeaf& leaf,
                    bool isTrue,
                    const options::Knowledge& knowledge,
                    const char* when)
{
    using Kind = RuleLeaf::Kind;
    const bool isPresent = isTrue == (leaf.operation == "present");
    const auto drug = [&]() -> std::string {
        if (!leaf.drugs.empty())
            return leaf.drugs.front();
        for (const auto& one : knowledge.pack.medicationClasses) {
            if (one.name == leaf.classes.front())
                return one.drugs.front();
        }
        for (const auto& one : knowledge.drugs.all()) {
            if (knowledge.drugs.isOfClass(one.name, leaf.classes.front()))
                return one.name;
        }
        return {};
    };
    const auto given = [&](const std::string& name, const char* start, clinical::Presence cancer) {
        auto one = medication(name, start);
        one.header.key = fmt::format("{} {}", name, record.medications.size());
        one.isCancerTreatment = cancer;
        record.medications.push_back(one);
    };
    switch (leaf.kind) {
    case Kind::Number:
        addMeasured(record, leaf, isTrue, when);
        return;
    case Kind::Sex:
        record.patient.sex = (leaf.words.front() == "male") == (isTrue == (leaf.operation == "is"))
                                 ? clinical::Sex::Male
                                 : clinical::Sex::Female;
        return;
    case Kind::Allergy:
        record.allergies.push_back(allergy(isTrue ? "invented pollen" : leaf.words.front()));
        return;
    case Kind::Condition:
        for (const auto& name : leaf.words) {
            for (const auto& group : knowledge.pack.conditions) {
                if (group.name != name)
                    continue;
                clinical::Comorbidity one;
                one.header.key = name;
                one.condition = text(group.terms.front());
                one.presence = isPresent ? clinical::Presence::Present : clinical::Presence::Absent;
                one.period.start = date(when);
                record.comorbidities.push_back(one);
            }
        }
        return;
    case Kind::Medication: {
        given(isPresent ? drug() : "invented eye drops", when, clinical::Presence::Absent);
        record.medications.back().period.isOngoing = true;
        return;
    }
    case Kind::Given:
        if (isPresent)
            given(drug(), "2025-06-01", clinical::Presence::Present);
        return;
    case Kind::DaysSince: {
        const auto ago = Day(day("2026-03-01")) -
                         std::chrono::days(static_cast<int>(leaf.value) + (isTrue ? 5 : -5));
        const auto on = PartialDate::fromDay(ago);
        if (leaf.of == "surgery") {
            clinical::Surgery one;
            one.header.key = "surgery";
            one.procedure = text("invented operation");
            one.period.start = on;
            record.surgeries.push_back(one);
        } else if (leaf.of == "radiotherapy") {
            clinical::Radiotherapy one;
            one.header.key = "radiotherapy";
            one.procedure = text("invented radiotherapy");
            one.period.start = on;
            record.radiotherapies.push_back(one);
        } else {
            given(drug(), on.iso().c_str(), clinical::Presence::Present);
        }
        return;
    }
    case Kind::Therapy:
        if (isPresent)
            therapy.push_back(drug());
        return;
    case Kind::Tumour: {
        const bool isOne = isTrue == (leaf.operation == "is");
        record.tumours.front().oncotree = isOne ? leaf.words.front() : "MEL";
        if (!isOne && knowledge.tumours.isWithin("MEL", leaf.words.front()))
            record.tumours.front().oncotree = "THPA";
        return;
    }
    case Kind::Tobacco: {
        clinical::Lifestyle one;
        one.header.key = "tobacco";
        one.date = date(when);
        const bool isOne = isTrue == (leaf.operation == "is");
        for (const char* status : {"current", "former", "never"}) {
            const bool isListed =
                std::find(leaf.words.begin(), leaf.words.end(), status) != leaf.words.end();
            if (isListed == isOne)
                one.status = status;
        }
        record.lifestyle.push_back(one);
        return;
    }
    case Kind::Habit: {
        static const std::map<std::string, clinical::LifestyleKind> kKinds{
            {"diet", clinical::LifestyleKind::Diet},
            {"supplement", clinical::LifestyleKind::Supplement},
            {"sun", clinical::LifestyleKind::Sun},
            {"workplace", clinical::LifestyleKind::Workplace},
            {"activity", clinical::LifestyleKind::Activity}};
        clinical::Lifestyle one;
        one.header.key = "habit " + leaf.of;
        one.date = date(when);
        one.kind = kKinds.at(leaf.of);
        one.statement = text(isPresent ? leaf.words.front() : "invented other thing");
        record.lifestyle.push_back(one);
        return;
    }
    }
}

} // namespace consilium::tests
