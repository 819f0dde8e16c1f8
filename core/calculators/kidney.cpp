#include "core/calculators/kidney.h"

#include <algorithm>
#include <cmath>

namespace consilium::calculators
{

namespace
{

bool isWithin(double value, double low, double high)
{
    return value >= low && value <= high; // false for NaN
}

Status checkAgeAndCreatinine(double ageYears, double creatinineMgPerDl)
{
    if (!isWithin(ageYears, 18, 110))
        return fail(ErrorCode::OutOfRange, "age");
    if (!isWithin(creatinineMgPerDl, 0.2, 20))
        return fail(ErrorCode::OutOfRange, "creatinine");
    return ok();
}

Status checkBody(double heightCm, double weightKg)
{
    if (!isWithin(heightCm, 100, 250))
        return fail(ErrorCode::OutOfRange, "height");
    if (!isWithin(weightKg, 25, 300))
        return fail(ErrorCode::OutOfRange, "weight");
    return ok();
}

} // namespace

Result<double>
creatinineClearance(double ageYears, double weightKg, double creatinineMgPerDl, SexForFormula sex)
{
    CONSILIUM_CHECK(checkAgeAndCreatinine(ageYears, creatinineMgPerDl));
    if (!isWithin(weightKg, 25, 300))
        return fail(ErrorCode::OutOfRange, "weight");
    const double male = (140 - ageYears) * weightKg / (72 * creatinineMgPerDl);
    return sex == SexForFormula::Female ? 0.85 * male : male;
}

Result<double> bodySurface(double heightCm, double weightKg)
{
    CONSILIUM_CHECK(checkBody(heightCm, weightKg));
    return std::sqrt(heightCm * weightKg / 3600);
}

Result<double> bodySurfaceDuBois(double heightCm, double weightKg)
{
    CONSILIUM_CHECK(checkBody(heightCm, weightKg));
    return 0.007184 * std::pow(weightKg, 0.425) * std::pow(heightCm, 0.725);
}

Result<double> filtrationCkdEpi2021(double ageYears, double creatinineMgPerDl, SexForFormula sex)
{
    CONSILIUM_CHECK(checkAgeAndCreatinine(ageYears, creatinineMgPerDl));
    const bool isFemale = sex == SexForFormula::Female;
    const double ratio = creatinineMgPerDl / (isFemale ? 0.7 : 0.9);
    const double male = 142 * std::pow(std::min(ratio, 1.0), isFemale ? -0.241 : -0.302) *
                        std::pow(std::max(ratio, 1.0), -1.200) * std::pow(0.9938, ageYears);
    return isFemale ? 1.012 * male : male;
}

Result<double> clearanceJelliffe1973(double ageYears, double creatinineMgPerDl, SexForFormula sex)
{
    CONSILIUM_CHECK(checkAgeAndCreatinine(ageYears, creatinineMgPerDl));
    const double male = (98 - 0.8 * (ageYears - 20)) / creatinineMgPerDl;
    return sex == SexForFormula::Female ? 0.9 * male : male;
}

std::string_view filtrationStage(double mlPerMinPer173)
{
    struct Stage
    {
        double from;
        std::string_view name;
    };

    constexpr Stage kStages[] = {{90, "G1"}, {60, "G2"}, {45, "G3a"}, {30, "G3b"}, {15, "G4"}};
    for (const auto& stage : kStages) {
        if (mlPerMinPer173 >= stage.from)
            return stage.name;
    }
    return "G5";
}

} // namespace consilium::calculators
