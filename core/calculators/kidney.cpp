#include "core/calculators/kidney.h"

#include <cmath>

namespace consilium::calculators
{

namespace
{

bool isWithin(double value, double low, double high)
{
    return value >= low && value <= high; // false for NaN
}

} // namespace

Result<double>
creatinineClearance(double ageYears, double weightKg, double creatinineMgPerDl, SexForFormula sex)
{
    if (!isWithin(ageYears, 18, 110))
        return fail(ErrorCode::OutOfRange, "age");
    if (!isWithin(weightKg, 25, 300))
        return fail(ErrorCode::OutOfRange, "weight");
    if (!isWithin(creatinineMgPerDl, 0.2, 20))
        return fail(ErrorCode::OutOfRange, "creatinine");
    const double male = (140 - ageYears) * weightKg / (72 * creatinineMgPerDl);
    return sex == SexForFormula::Female ? 0.85 * male : male;
}

Result<double> bodySurface(double heightCm, double weightKg)
{
    if (!isWithin(heightCm, 100, 250))
        return fail(ErrorCode::OutOfRange, "height");
    if (!isWithin(weightKg, 25, 300))
        return fail(ErrorCode::OutOfRange, "weight");
    return std::sqrt(heightCm * weightKg / 3600);
}

} // namespace consilium::calculators
