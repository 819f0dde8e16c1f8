#pragma once

#include "core/terminology/measures.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace consilium::options
{

/// A measure that rules have thresholds for, by what is measured.
struct LaboratoryMeasure
{
    std::string_view name; ///< one of knowledge::numberMeasures()
    terminology::Measure measure;
    bool isMultiple = false; ///< of the upper reference limit
};

inline constexpr std::array<LaboratoryMeasure, 23> kLaboratoryMeasures{{
    {"bilirubin-uln", terminology::Measure::Bilirubin, true},
    {"ast-uln", terminology::Measure::Ast, true},
    {"alt-uln", terminology::Measure::Alt, true},
    {"lipase-uln", terminology::Measure::Lipase, true},
    {"albumin", terminology::Measure::Albumin},
    {"neutrophils", terminology::Measure::Neutrophils},
    {"lymphocytes", terminology::Measure::Lymphocytes},
    {"platelets", terminology::Measure::Platelets},
    {"haemoglobin", terminology::Measure::Haemoglobin},
    {"potassium", terminology::Measure::Potassium},
    {"magnesium", terminology::Measure::Magnesium},
    {"calcium", terminology::Measure::Calcium},
    {"sodium", terminology::Measure::Sodium},
    {"glucose", terminology::Measure::Glucose},
    {"hba1c", terminology::Measure::Hba1c},
    {"lvef", terminology::Measure::EjectionFraction},
    {"qtc", terminology::Measure::Qtc},
    {"systolic", terminology::Measure::SystolicPressure},
    {"diastolic", terminology::Measure::DiastolicPressure},
    {"inr", terminology::Measure::Inr},
    {"bmi", terminology::Measure::Bmi},
    {"weight", terminology::Measure::Weight},
    {"height", terminology::Measure::Height},
}};

/// Null where there is none.
[[nodiscard]] inline const LaboratoryMeasure* laboratoryMeasure(std::string_view name)
{
    const auto found = std::find_if(kLaboratoryMeasures.begin(),
                                    kLaboratoryMeasures.end(),
                                    [&](const auto& one) { return one.name == name; });
    return found == kLaboratoryMeasures.end() ? nullptr : &*found;
}

} // namespace consilium::options
