#pragma once

#include <span>
#include <vector>

namespace consilium::calculators
{

/// What remains of two causes of death when each person can die of one only.
struct CompetingRisks
{
    /// Probability of having died of the cause by the end of each year, from year 1.
    std::vector<double> first;
    std::vector<double> second;

    /// Of being alive at the end of the year, 1 being the first.
    [[nodiscard]] double alive(std::size_t year) const
    {
        return 1 - first[year - 1] - second[year - 1];
    }
};

/// Survival of each cause alone at years 0, 1, 2, ...; equal lengths, each begins with 1. The
/// deaths of a year, the fall of the product, are shared between the causes by the fall of each
/// (the way of PREDICT, Wishart GC et al. Breast Cancer Res 2010;12:R1).
[[nodiscard]] CompetingRisks compete(std::span<const double> first, std::span<const double> second);

/// exp(-(sum of the yearly hazards)), beginning with 1 for year 0.
[[nodiscard]] std::vector<double> survival(std::span<const double> yearlyHazards);

} // namespace consilium::calculators
