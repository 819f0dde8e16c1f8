#include "core/calculators/competing_risks.h"

#include <cmath>

namespace consilium::calculators
{

CompetingRisks compete(std::span<const double> first, std::span<const double> second)
{
    CompetingRisks risks;
    double ofFirst = 0;
    double ofSecond = 0;
    for (std::size_t year = 1; year < first.size(); ++year) {
        const double deaths = first[year - 1] * second[year - 1] - first[year] * second[year];
        const double fallOfFirst = first[year - 1] - first[year];
        const double falls = fallOfFirst + second[year - 1] - second[year];
        const double share = falls > 0 ? fallOfFirst / falls : 0;
        ofFirst += deaths * share;
        ofSecond += deaths * (1 - share);
        risks.first.push_back(ofFirst);
        risks.second.push_back(ofSecond);
    }
    return risks;
}

std::vector<double> survival(std::span<const double> yearlyHazards)
{
    std::vector<double> alive{1};
    double sum = 0;
    for (const double hazard : yearlyHazards) {
        sum += hazard;
        alive.push_back(std::exp(-sum));
    }
    return alive;
}

} // namespace consilium::calculators
