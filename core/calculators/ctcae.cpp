#include "core/calculators/ctcae.h"

#include "core/calculators/entries.h"
#include "core/calculators/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace consilium::calculators
{

namespace
{

enum class Rule {
    Below,            ///< lower limit, then fixed values
    Above,            ///< upper limit, then fixed values
    OfLimit,          ///< multiples of the upper limit
    OfBaselineIfHigh, ///< multiples of the upper limit, or of a baseline above it
    Creatinine,       ///< multiples of the upper limit or of the baseline, whichever is worse
    Ratio             ///< fixed values, or multiples of the baseline under anticoagulation
};

constexpr double kUnused = 0; ///< this grade has no cut point

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

constexpr std::string_view kSymptomatic = "symptomatic";
constexpr std::string_view kCount = "10^9/L";

constexpr Term kTerms[] = {
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

// Graded by treatment alone in version 5.0; named so that the refusal can say so.
constexpr std::array<std::string_view, 2> kWithoutLaboratoryGrade{"Hyperglycemia",
                                                                  "Hypophosphatemia"};

/// Units of the list that say the same.
std::string_view unitOf(std::string_view written)
{
    if (written == "10*9/L" || written == "10e9/L" || written == "x10^9/L")
        return kCount;
    if (written == "1" || written == "INR")
        return "ratio";
    return written == "IU/L" ? "U/L" : written;
}

/// Above the cut point by more than the rounding of a multiple: 3.3 is not above 3 x 1.1.
bool isAbove(double value, double cut) { return value - cut > 1e-12 * std::abs(cut); }

bool isReached(double value, double cut) { return !isAbove(cut, value); }

struct Reading
{
    double value = 0;
    std::optional<double> low;  ///< of the laboratory
    std::optional<double> high; ///< of the laboratory
    std::optional<double> baseline;
};

/// A grade, or the id of the input that it needs.
struct Grade
{
    int grade = 0;
    std::string_view lacks = {};
};

Grade fixed(const Term& term, const Reading& in)
{
    const bool isBelow = term.rule == Rule::Below;
    for (int grade = 4; grade >= 2; --grade) {
        const double cut = term.cuts[static_cast<std::size_t>(grade - 1)];
        if (cut == kUnused)
            continue;
        const bool isBeyond = isBelow ? isAbove(cut, in.value) : isAbove(in.value, cut);
        if (isBeyond || (grade == term.inclusiveGrade && in.value == cut))
            return {grade};
    }
    const auto& limit = isBelow ? in.low : in.high;
    if (!limit)
        return {0, isBelow ? "lln" : "uln"};
    const bool isBeyond = isBelow ? isAbove(*limit, in.value) : isAbove(in.value, *limit);
    return {isBeyond ? term.gradeOfLimit : 0};
}

int ofMultiples(const std::array<double, 4>& multiples,
                double value,
                double unit,
                bool isFirstInclusive = false)
{
    for (int grade = 4; grade >= 1; --grade) {
        const double multiple = multiples[static_cast<std::size_t>(grade - 1)];
        if (multiple == kUnused)
            continue;
        if (isAbove(value, multiple * unit) ||
            (isFirstInclusive && grade == 1 && isReached(value, multiple * unit)))
            return grade;
    }
    return 0;
}

Grade gradeOf(const Term& term, const Reading& in)
{
    switch (term.rule) {
    case Rule::Below:
    case Rule::Above:
        return fixed(term, in);
    case Rule::Ratio:
        return {std::max(ofMultiples(term.cuts, in.value, 1),
                         in.baseline ? ofMultiples(term.ofBaseline, in.value, *in.baseline) : 0)};
    case Rule::OfLimit:
    case Rule::OfBaselineIfHigh:
    case Rule::Creatinine:
        break;
    }
    if (!in.high)
        return {0, "uln"};
    if (term.rule == Rule::OfBaselineIfHigh && in.baseline && *in.baseline > *in.high)
        return {ofMultiples(term.ofBaseline, in.value, *in.baseline, term.isInclusiveOfBaseline)};
    const int ofLimit = ofMultiples(term.cuts, in.value, *in.high);
    if (term.rule == Rule::Creatinine && in.baseline)
        return {std::max(ofLimit, ofMultiples(term.ofBaseline, in.value, *in.baseline))};
    return {ofLimit};
}

Answer gradedOf(const Values& in)
{
    const auto name = in.text("term");
    if (std::find(kWithoutLaboratoryGrade.begin(), kWithoutLaboratoryGrade.end(), name) !=
        kWithoutLaboratoryGrade.end())
        return refusedInput(
            "term", "version 5.0 has no laboratory grade for it", "the other terms of the list");
    const auto* term = std::find_if(
        std::begin(kTerms), std::end(kTerms), [&](const Term& one) { return one.name == name; });
    if (term == std::end(kTerms))
        return refusedInput("term", "not a term of the list", "the terms of the list");
    if (unitOf(in.text("unit")) != term->unit)
        return refusedInput("unit", "not the unit of this term", term->unit);
    const Reading reading{in["value"], in.number("lln"), in.number("uln"), in.number("baseline")};
    if (reading.value < term->least || reading.value > term->most)
        return refusedInput("value",
                            "outside the range of this term",
                            fmt::format("{} to {} {}", term->least, term->most, term->unit));
    if (reading.low && reading.high && *reading.low >= *reading.high)
        return refusedInput("lln", "not below uln", "a lower limit below the upper one");
    const auto found = gradeOf(*term, reading);
    if (!found.lacks.empty())
        return refusedInput(found.lacks,
                            "not given, and this value cannot be graded without it",
                            "a number over 0");
    Answer out;
    out.numbers["grade"] = found.grade;
    out.texts["assumption"] = term->assumption;
    if (!reading.baseline && term->rule == Rule::OfBaselineIfHigh)
        out.warn("No baseline is given: graded as if it had been normal.");
    if (!reading.baseline && term->rule == Rule::Creatinine)
        out.warn("No baseline is given: graded by the upper limit alone, which may be too low.");
    return out;
}

std::vector<std::string_view> termNames()
{
    std::vector<std::string_view> names;
    for (const auto& term : kTerms)
        names.push_back(term.name);
    names.insert(names.end(), kWithoutLaboratoryGrade.begin(), kWithoutLaboratoryGrade.end());
    return names;
}

/// What the record has for the term that was chosen.
Field ofTerm(Field field)
{
    field.prefill = Prefill::MeasuredOfTerm;
    return field;
}

Field limitField(std::string_view id, std::string_view label, std::string_view meaning)
{
    auto field = measured(id, label, "", 0, 2000000);
    field.isRequired = false;
    field.isLowOpen = id != "lln";
    field.meaning = meaning;
    return id == "baseline" ? field : ofTerm(field);
}

} // namespace

std::vector<GradeEdge>
gradeEdges(std::string_view name, std::optional<double> low, std::optional<double> high)
{
    const auto* term = std::find_if(
        std::begin(kTerms), std::end(kTerms), [&](const Term& one) { return one.name == name; });
    std::vector<GradeEdge> edges;
    if (term == std::end(kTerms))
        return edges;
    const bool isFixed = term->rule == Rule::Below || term->rule == Rule::Above;
    const bool isBelow = term->rule == Rule::Below;
    const auto limit = isBelow ? low : high;
    if (isFixed && limit)
        edges.push_back({term->gradeOfLimit, *limit, isBelow, term->assumption});
    const auto unit = isFixed || term->rule == Rule::Ratio ? std::optional(1.0) : high;
    for (int grade = isFixed ? 2 : 1; unit && grade <= 4; ++grade) {
        const double cut = term->cuts[static_cast<std::size_t>(grade - 1)];
        if (cut != kUnused)
            edges.push_back({grade, cut * *unit, isBelow, term->assumption});
    }
    // A limit of the laboratory beyond a fixed cut point leaves no room for the grade between.
    for (std::size_t at = 0; at + 1 < edges.size();) {
        const bool isInOrder =
            isBelow ? edges[at].edge > edges[at + 1].edge : edges[at].edge < edges[at + 1].edge;
        if (isInOrder)
            ++at;
        else
            edges.erase(edges.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return edges;
}

Calculator ctcaeLabs()
{
    return {
        .id = "ctcae_v5_labs",
        .name = "CTCAE v5.0 laboratory grades",
        .group = "Laboratory",
        .purpose = "Grade of an adverse event as far as one laboratory value decides it.",
        .population = "People under cancer treatment, in trials and in care.",
        .formula =
            "Fixed cut points and multiples of the limits of the laboratory or of the baseline, "
            "all exclusive but these: ALT and AST from 1.5 times and ALP from 2 times an abnormal "
            "baseline, sodium up to 129 mmol/L. ALT, AST, ALP, GGT and bilirubin are read against "
            "the baseline where it lay above the upper limit. Grade 0: no criterion met.",
        .citations = {"National Cancer Institute. Common Terminology Criteria for Adverse Events "
                      "version 5.0, 27 November 2017",
                      "Cut points as read by admiral (pharmaverse), commit 6eb5125a, Apache-2.0"},
        .licence = "The criteria are a work of the US government. The names of the terms belong to "
                   "MedDRA, which has its own licence.",
        .caution = "Symptoms, transfusion and treatment can raise a grade; each result says what "
                   "was presumed. Calcium is the one corrected for albumin, not the ionised one. "
                   "No grade of glucose above normal or phosphate.",
        .inputs = {oneOf("term", "Term", termNames()),
                   ofTerm(measured("value", "Value", "", 0, 2000000)),
                   ofTerm(oneOf("unit",
                                "Unit",
                                {"g/L",
                                 "U/L",
                                 "IU/L",
                                 "umol/L",
                                 "mmol/L",
                                 "10^9/L",
                                 "10*9/L",
                                 "10e9/L",
                                 "x10^9/L",
                                 "ratio",
                                 "1",
                                 "INR"},
                                "SI units; the unit of the term")),
                   limitField("lln", "Lower limit of the laboratory", "In the unit of the value"),
                   limitField("uln", "Upper limit of the laboratory", "In the unit of the value"),
                   limitField("baseline",
                              "Value before treatment",
                              "In the unit of the value; for INR only under anticoagulation")},
        .outputs = {wholeResult("grade", "Grade"), wordResult("assumption", "Presumed")},
        .compute = gradedOf};
}

} // namespace consilium::calculators
