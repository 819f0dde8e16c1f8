#include "core/calculators/ctcae_terms.h"
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

using namespace ctcae;

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
