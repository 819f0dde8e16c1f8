#pragma once

#include "core/calculators/competing_risks.h"
#include "core/calculators/entries.h"

#include <array>

namespace consilium::calculators
{

/// Treatments beside surgery. One that the row did not select, or that has no target in the tumour,
/// adds nothing.
struct Regimen
{
    bool hasRadiotherapy = false;
    bool hasHormone = false;
    bool isExtended = false; ///< hormone for 10 years in place of 5
    bool hasChemotherapy = false;
    bool hasTrastuzumab = false;
    bool hasBisphosphonate = false;
};

/// PREDICT Breast of one woman. Sources: Candido dos Reis FJ et al. Breast Cancer Res 2017;19:58
/// (v2.2, with the later corrections); Grootes I et al. npj Breast Cancer 2024;10:6 (v3.1).
class BreastPrognosis
{
public:
    static constexpr std::size_t kYears = 15;

    BreastPrognosis(PredictVersion version, const Values& values);

    /// Log hazard ratio of breast cancer death in a year (1 to 15) without treatment.
    [[nodiscard]] double index(std::size_t year) const { return m_indices[year - 1]; }

    [[nodiscard]] double otherIndex() const { return m_otherIndex; }

    /// Deaths of breast cancer (first) and of other causes (second), years 1 to 15.
    [[nodiscard]] CompetingRisks deaths(const Regimen& regimen) const;
    /// Alive at 15 years, given alive at 5, in percent.
    [[nodiscard]] double aliveGivenFive(const Regimen& regimen) const;

private:
    using Years = std::array<double, kYears>;

    [[nodiscard]] Years breastHazards(const Regimen& regimen) const;
    [[nodiscard]] Years otherHazards(const Regimen& regimen) const;

    const PredictVersion m_version;
    const Values& m_values;
    Years m_indices{};
    double m_otherIndex = 0;
};

} // namespace consilium::calculators
