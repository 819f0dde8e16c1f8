#include "core/calculators/ctcae.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace consilium::calculators
{

namespace
{

using terminology::Measure;

constexpr std::string_view kLoinc = "http://loinc.org";
constexpr std::string_view kCount = "10*9/L";

/// What one of the unit is in the unit of the term.
std::optional<double> factorOf(const std::string& unit, const CtcaeTerm& term)
{
    Quantity one;
    one.value = 1;
    one.text = "1";
    one.unit = unit;
    const auto converted = terminology::valueIn(one, term.measure, term.unit);
    if (!converted.has_value() || !(converted.value() > 0))
        return std::nullopt;
    return converted.value();
}

} // namespace

const std::vector<CtcaeTerm>& ctcaeTerms()
{
    static const std::vector<CtcaeTerm> terms{
        {"Anemia", Measure::Haemoglobin, "g/L", "g/L"},
        {"Neutrophil count decreased", Measure::Neutrophils, kCount, kCount},
        {"Platelet count decreased", Measure::Platelets, kCount, kCount},
        {"White blood cell decreased", Measure::Leukocytes, kCount, kCount},
        {"Lymphocyte count decreased", Measure::Lymphocytes, kCount, kCount},
        {"Alanine aminotransferase increased", Measure::Alt, "U/L", "U/L"},
        {"Aspartate aminotransferase increased", Measure::Ast, "U/L", "U/L"},
        {"Alkaline phosphatase increased", Measure::AlkalinePhosphatase, "U/L", "U/L"},
        {"GGT increased", Measure::GammaGlutamylTransferase, "U/L", "U/L"},
        {"Blood bilirubin increased", Measure::Bilirubin, "umol/L", "umol/L"},
        {"Creatinine increased", Measure::Creatinine, "umol/L", "umol/L"},
        {"INR increased", Measure::Inr, "INR", "1"},
        {"Hyperkalemia", Measure::Potassium, "mmol/L", "mmol/L"},
        {"Hypokalemia", Measure::Potassium, "mmol/L", "mmol/L"},
        {"Hypernatremia", Measure::Sodium, "mmol/L", "mmol/L"},
        {"Hyponatremia", Measure::Sodium, "mmol/L", "mmol/L"},
        {"Hypercalcemia", Measure::CorrectedCalcium, "mmol/L", "mmol/L"},
        {"Hypocalcemia", Measure::CorrectedCalcium, "mmol/L", "mmol/L"},
        {"Hypermagnesemia", Measure::Magnesium, "mmol/L", "mmol/L"},
        {"Hypomagnesemia", Measure::Magnesium, "mmol/L", "mmol/L"},
        {"Hypoalbuminemia", Measure::Albumin, "g/L", "g/L"},
        {"Hypoglycemia", Measure::Glucose, "mmol/L", "mmol/L"},
        {"CPK increased", Measure::CreatineKinase, "U/L", "U/L"},
        {"Lipase increased", Measure::Lipase, "U/L", "U/L"},
    };
    return terms;
}

std::vector<GradeBand>
gradeBands(const clinical::Concept& test, const std::string& unit, const GradeLimits& limits)
{
    const auto measure = terminology::measureOf(test.codeOf(kLoinc));
    std::vector<GradeBand> bands;
    if (!measure)
        return bands;
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    for (const auto& term : ctcaeTerms()) {
        if (term.measure != *measure)
            continue;
        const auto factor = factorOf(unit, term);
        if (!factor)
            continue;
        const auto inTerm = [&](std::optional<double> limit) {
            return limit ? std::optional(*limit * *factor) : std::nullopt;
        };
        const auto edges = gradeEdges(
            term.name, {inTerm(limits.low), inTerm(limits.high), inTerm(limits.baseline)});
        for (std::size_t at = 0; at < edges.size(); ++at) {
            const double near = edges[at].edge / *factor;
            const double far = at + 1 < edges.size() ? edges[at + 1].edge / *factor
                               : edges[at].isBelow   ? -kEndless
                                                     : kEndless;
            bands.push_back({term.name,
                             edges[at].grade,
                             edges[at].withSymptoms,
                             std::min(near, far),
                             std::max(near, far),
                             edges[at].isBelow,
                             edges[at].takesEdge,
                             edges[at].premise});
        }
    }
    return bands;
}

const GradeBand* bandAt(const std::vector<GradeBand>& bands, double value)
{
    const GradeBand* gravest = nullptr;
    for (const auto& band : bands) {
        const double edge = band.isLow ? band.to : band.from;
        const double beyond = band.isLow ? edge - value : value - edge;
        // The rounding of a multiple is no excess: 3.3 is not above 3 x 1.1.
        const double rounding = 1e-12 * std::abs(edge);
        const bool isIn = band.takesEdge ? beyond >= -rounding : beyond > rounding;
        if (isIn && (gravest == nullptr || band.grade >= gravest->grade))
            gravest = &band;
    }
    return gravest;
}

} // namespace consilium::calculators
