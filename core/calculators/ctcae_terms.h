#pragma once

#include <array>
#include <string_view>

/// The cut points of CTCAE v5.0 that a laboratory value decides, shared by the form and the bands
/// of an axis (sources: ctcae.cpp).
namespace consilium::calculators::ctcae
{

enum class Rule {
    Below,            ///< lower limit, then fixed values
    Above,            ///< upper limit, then fixed values
    OfLimit,          ///< multiples of the upper limit
    OfBaselineIfHigh, ///< multiples of the upper limit, or of a baseline above it
    Creatinine,       ///< multiples of the upper limit or of the baseline, whichever is worse
    Ratio             ///< fixed values, or multiples of the baseline under anticoagulation
};

inline constexpr double kUnused = 0; ///< this grade has no cut point

struct Term
{
    std::string_view name;
    Rule rule;
    std::string_view unit;
    double least; ///< outside these the value has another unit or is a slip
    double most;
    std::array<double, 4> cuts; ///< of grades 1 to 4; grade 1 of Below, Above is the limit
    std::array<double, 4> ofBaseline = {}; ///< of OfBaselineIfHigh, Creatinine, Ratio
    int inclusiveGrade = 0;                ///< this grade takes its cut point itself
    bool isInclusiveOfBaseline = false;    ///< grade 1 takes its multiple of the baseline itself
    int gradeOfLimit = 1;                  ///< of Below and Above
    std::string_view assumption = "laboratory value only";
};

inline constexpr std::string_view kSymptomatic = "symptomatic";
inline constexpr std::string_view kCount = "10^9/L";

inline constexpr Term kTerms[] = {
    {"Anemia", Rule::Below, "g/L", 10, 300, {kUnused, 100, 80, kUnused}},
    {"Neutrophil count decreased", Rule::Below, kCount, 0, 500, {kUnused, 1.5, 1.0, 0.5}},
    {"Platelet count decreased", Rule::Below, kCount, 0, 5000, {kUnused, 75, 50, 25}},
    {"White blood cell decreased", Rule::Below, kCount, 0, 1000, {kUnused, 3, 2, 1}},
    {"Lymphocyte count decreased", Rule::Below, kCount, 0, 1000, {kUnused, 0.8, 0.5, 0.2}},
    {"Alanine aminotransferase increased",
     Rule::OfBaselineIfHigh,
     "U/L",
     0,
     100000,
     {1, 3, 5, 20},
     {1.5, 3, 5, 20},
     0,
     true},
    {"Aspartate aminotransferase increased",
     Rule::OfBaselineIfHigh,
     "U/L",
     0,
     100000,
     {1, 3, 5, 20},
     {1.5, 3, 5, 20},
     0,
     true},
    {"Alkaline phosphatase increased",
     Rule::OfBaselineIfHigh,
     "U/L",
     0,
     100000,
     {1, 2.5, 5, 20},
     {2, 2.5, 5, 20},
     0,
     true},
    {"GGT increased", Rule::OfBaselineIfHigh, "U/L", 0, 100000, {1, 2.5, 5, 20}, {2, 2.5, 5, 20}},
    {"Blood bilirubin increased",
     Rule::OfBaselineIfHigh,
     "umol/L",
     0,
     2000,
     {1, 1.5, 3, 10},
     {1, 1.5, 3, 10}},
    {"Creatinine increased",
     Rule::Creatinine,
     "umol/L",
     5,
     5000,
     {1, 1.5, 3, 6},
     {kUnused, 1.5, 3, kUnused}},
    {"INR increased",
     Rule::Ratio,
     "ratio",
     0.3,
     50,
     {1.2, 1.5, 2.5, kUnused},
     {1, 1.5, 2.5, kUnused},
     0,
     false,
     1,
     "on anticoagulation if a baseline is given"},
    {"Hyperkalemia", Rule::Above, "mmol/L", 0.5, 20, {kUnused, 5.5, 6, 7}},
    {"Hypokalemia",
     Rule::Below,
     "mmol/L",
     0.5,
     20,
     {kUnused, kUnused, 3, 2.5},
     {},
     0,
     false,
     2,
     kSymptomatic},
    {"Hypernatremia", Rule::Above, "mmol/L", 80, 250, {kUnused, 150, 155, 160}},
    {"Hyponatremia",
     Rule::Below,
     "mmol/L",
     80,
     250,
     {kUnused, kUnused, 129, 120},
     {},
     3,
     false,
     1,
     kSymptomatic},
    {"Hypercalcemia", Rule::Above, "mmol/L", 0.3, 7, {kUnused, 2.9, 3.1, 3.4}},
    {"Hypocalcemia", Rule::Below, "mmol/L", 0.3, 7, {kUnused, 2.0, 1.75, 1.5}},
    {"Hypermagnesemia", Rule::Above, "mmol/L", 0, 15, {kUnused, kUnused, 1.23, 3.3}},
    {"Hypomagnesemia", Rule::Below, "mmol/L", 0, 15, {kUnused, 0.5, 0.4, 0.3}},
    {"Hypoalbuminemia", Rule::Below, "g/L", 5, 80, {kUnused, 30, 20, kUnused}},
    {"Hypoglycemia", Rule::Below, "mmol/L", 0, 100, {kUnused, 3.0, 2.2, 1.7}},
    {"CPK increased", Rule::OfLimit, "U/L", 0, 2000000, {1, 2.5, 5, 10}},
    {"Lipase increased",
     Rule::OfLimit,
     "U/L",
     0,
     200000,
     {1, 1.5, 2, 5},
     {},
     0,
     false,
     1,
     kSymptomatic}};

} // namespace consilium::calculators::ctcae
