#include "core/genomics/grantham.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace consilium::genomics
{

namespace
{

struct Residue
{
    char letter;
    double composition; ///< weight of other atoms to carbon in the side chain
    double polarity;
    double volume; ///< cubic angstrom
};

/// Table 1 of the paper.
constexpr std::array<Residue, 20> kResidues{{
    {'S', 1.42, 9.2, 32},  {'R', 0.65, 10.5, 124}, {'L', 0, 4.9, 111},    {'P', 0.39, 8.0, 32.5},
    {'T', 0.71, 8.6, 61},  {'A', 0, 8.1, 31},      {'V', 0, 5.9, 84},     {'G', 0.74, 9.0, 3},
    {'I', 0, 5.2, 111},    {'F', 0, 5.2, 132},     {'Y', 0.20, 6.2, 136}, {'C', 2.75, 5.5, 55},
    {'H', 0.58, 10.4, 96}, {'Q', 0.89, 10.5, 85},  {'N', 1.33, 11.6, 56}, {'K', 0.33, 11.3, 119},
    {'D', 1.38, 13.0, 54}, {'E', 0.92, 12.3, 83},  {'M', 0, 5.7, 105},    {'W', 0.13, 5.4, 170},
}};

const Residue* find(char letter)
{
    const auto* found =
        std::find_if(kResidues.begin(), kResidues.end(), [&](const Residue& residue) {
            return residue.letter == letter;
        });
    return found == kResidues.end() ? nullptr : found;
}

} // namespace

std::optional<int> granthamDistance(char from, char to)
{
    const auto* a = find(from);
    const auto* b = find(to);
    if (a == nullptr || b == nullptr)
        return std::nullopt;
    const auto square = [](double value) { return value * value; };
    // Weights that give the three properties equal mean effect, and the scale that makes the mean
    // distance 100.
    const double distance = 50.723 * std::sqrt(1.833 * square(a->composition - b->composition) +
                                               0.1018 * square(a->polarity - b->polarity) +
                                               0.000399 * square(a->volume - b->volume));
    return static_cast<int>(std::lround(distance));
}

} // namespace consilium::genomics
