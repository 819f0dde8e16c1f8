#pragma once

#include "core/clinical/case.h"

#include <array>
#include <optional>

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
    Bmi
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
/// Latest observation of the measure that counts and converts. Empty where there is none: missing
/// is never zero.
[[nodiscard]] std::optional<Measured> latest(const clinical::Case& record, Measure measure);
/// Value as a multiple of the observation's own upper reference limit. Empty where the source
/// states no limit.
[[nodiscard]] std::optional<double> multipleOfUpperLimit(const Measured& measured);

} // namespace consilium::terminology
