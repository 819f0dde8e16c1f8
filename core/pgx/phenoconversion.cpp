#include "core/pgx/phenoconversion.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace consilium::pgx
{

namespace
{

std::string phenotypeOf(double score)
{
    return score <= 0      ? "Poor Metabolizer"
           : score < 1.25  ? "Intermediate Metabolizer"
           : score <= 2.25 ? "Normal Metabolizer"
                           : "Ultrarapid Metabolizer";
}

/// In the quarters that guidance is written for: "0.25", "1.0".
std::string halved(double score)
{
    const double quarters = std::floor(score / 2 * 4) / 4;
    const auto text = fmt::format("{}", score > 0 ? std::max(quarters, 0.25) : 0.0);
    return text.find('.') == std::string::npos ? text + ".0" : text;
}

} // namespace

bool shift(std::string_view gene, Inhibition strength, clinical::PharmacogeneReading& reading)
{
    const auto before = reading;
    const bool isScored = gene == "CYP2D6";
    if (strength == Inhibition::Strong) {
        // Whatever the gene makes, the enzyme is blocked: known even where the gene is not.
        reading.phenotype = "Poor Metabolizer";
        if (isScored || !reading.activityScore.empty())
            reading.activityScore = "0.0";
    } else if (isScored && reading.activityScore != "n/a" && !reading.activityScore.empty()) {
        double score = 0;
        const auto& text = reading.activityScore;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), score);
        const bool isNumber = error == std::errc() && end == text.data() + text.size();
        reading.activityScore = isNumber ? halved(score) : "n/a";
        reading.phenotype = isNumber ? phenotypeOf(score / 2) : "Indeterminate";
    }
    return !(reading == before);
}

} // namespace consilium::pgx
