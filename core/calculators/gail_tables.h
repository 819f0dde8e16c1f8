#pragma once

#include <array>

namespace consilium::calculators
{

/// Yearly rates by five-year age band, from 20 to 90.
struct GailRates
{
    std::array<double, 14> incidence;
    std::array<double, 14> otherDeath;
};

/// Logistic coefficients of one race.
struct GailTerms
{
    double biopsies, menarche, firstBirth, relatives;
    double biopsiesFrom50;                                ///< added to `biopsies` from age 50
    double firstBirthRelatives;                           ///< of the product
    double notAttributableUnder50, notAttributableFrom50; ///< 1 - attributable risk
};

enum class GailUse {
    Individual,
    AverageWoman ///< races 1 and 4 have rates of their own for it
};

/// By code of the race, 1 to 11.
[[nodiscard]] const GailRates& gailRates(int race, GailUse use);
[[nodiscard]] const GailTerms& gailTerms(int race);

} // namespace consilium::calculators
