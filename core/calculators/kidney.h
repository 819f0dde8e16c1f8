#pragma once

#include "core/base/result.h"

#include <string_view>

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

/// Body surface in m2 (DuBois D, DuBois EF. Arch Intern Med 1916;17:863-71): 0.007184 x
/// weight^0.425 x height^0.725. The same ranges.
[[nodiscard]] Result<double> bodySurfaceDuBois(double heightCm, double weightKg);

/// Filtration in mL/min per 1.73 m2, CKD-EPI 2021 without race (Inker LA et al. N Engl J Med
/// 2021;385:1737-49, PMID 34554658). OutOfRange as creatinineClearance().
[[nodiscard]] Result<double>
filtrationCkdEpi2021(double ageYears, double creatinineMgPerDl, SexForFormula sex);

/// Clearance in mL/min per 1.73 m2 (Jelliffe RW. Ann Intern Med 1973;79:604-5): (98 - 0.8 (age -
/// 20)) / creatinine, times 0.9 for women. OutOfRange as creatinineClearance().
[[nodiscard]] Result<double>
clearanceJelliffe1973(double ageYears, double creatinineMgPerDl, SexForFormula sex);

/// "G1" to "G5" of KDIGO for mL/min per 1.73 m2: 90, 60, 45, 30, 15 each begin a stage.
[[nodiscard]] std::string_view filtrationStage(double mlPerMinPer173);

} // namespace consilium::calculators
