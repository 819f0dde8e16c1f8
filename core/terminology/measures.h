#pragma once

#include "core/clinical/case.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace consilium::terminology
{

/// Measurements that rules and models read. LOINC codes (loinc.org) and the unit they are read in
/// stand in measures.cpp.
enum class Measure {
    Creatinine,
    Bilirubin,
    Ast,
    Alt,
    Albumin,
    Neutrophils,
    Lymphocytes,
    Platelets,
    Haemoglobin,
    Ldh,
    Weight,
    Height,
    Bmi,
    Leukocytes,
    Monocytes,
    Inr,
    Sodium,
    Potassium,
    Magnesium,
    CorrectedCalcium, ///< for albumin; the total and the ionised one are other measures
    Glucose,
    AlkalinePhosphatase,
    GammaGlutamylTransferase,
    CreatineKinase,
    Lipase,
    Psa,
    SystolicPressure,
    Cholesterol,
    HdlCholesterol,
    Hba1c,
    UrineAlbuminToCreatinine,
    Calcium, ///< total
    DiastolicPressure,
    EjectionFraction, ///< of the left ventricle
    Qtc,              ///< by any formula
    Filtration        ///< by CKD-EPI 2021, which knows no race
};

/// A value in the canonical unit of its measure, with the observation it came from.
struct Measured
{
    Measure measure = Measure::Creatinine;
    double value = 0;
    Comparator comparator = Comparator::Equal;
    std::string unit;
    const clinical::Observation* observation = nullptr;
};

/// Stable English name ("creatinine").
[[nodiscard]] std::string_view name(Measure measure);
[[nodiscard]] std::string_view canonicalUnit(Measure measure);
/// The code that stands for the measure where one is written.
[[nodiscard]] std::string_view loincOf(Measure measure);
/// The measure that a LOINC code belongs to, whatever its unit and method.
[[nodiscard]] std::optional<Measure> measureOf(std::string_view loinc);
/// Observations of the measure that count and hold a number, in any unit; by date, then by the
/// clock, else in the order of the record. Those without a date, or without a time on their day,
/// come first.
[[nodiscard]] std::vector<const clinical::Observation*> observationsOf(const clinical::Case& record,
                                                                       Measure measure);
/// A quantity of the measure in another unit, mass to amount included. Of sodium and potassium an
/// equivalent is a mole; an INR without a unit is taken as it stands, as it has none. Else as
/// consilium::valueIn().
[[nodiscard]] Result<double>
valueIn(const Quantity& quantity, Measure measure, std::string_view unit);
/// Latest observation of the measure that counts and converts. Empty where there is none: missing
/// is never zero.
[[nodiscard]] std::optional<Measured> latest(const clinical::Case& record, Measure measure);
/// Value as a multiple of the observation's own upper reference limit. Empty where the source
/// states no limit.
[[nodiscard]] std::optional<double> multipleOfUpperLimit(const Measured& measured);

} // namespace consilium::terminology
