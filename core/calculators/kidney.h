#pragma once

#include "core/base/result.h"

namespace consilium::calculators
{

enum class SexForFormula { Female, Male };

/// Creatinine clearance in mL/min (Cockcroft DW, Gault MH. Nephron 1976;16:31-41, PMID 1244564):
/// (140 - age) x weight / (72 x creatinine), times 0.85 for women.
/// OutOfRange outside age 18 to 110 years, weight 25 to 300 kg, creatinine 0.2 to 20 mg/dL.
[[nodiscard]] Result<double>
creatinineClearance(double ageYears, double weightKg, double creatinineMgPerDl, SexForFormula sex);

/// Body surface in m2 (Mosteller RD. N Engl J Med 1987;317:1098, PMID 3657876): sqrt(height x
/// weight / 3600). OutOfRange outside 100 to 250 cm and 25 to 300 kg.
[[nodiscard]] Result<double> bodySurface(double heightCm, double weightKg);

} // namespace consilium::calculators
