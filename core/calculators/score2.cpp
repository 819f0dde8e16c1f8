#include "core/calculators/entries.h"

#include <array>
#include <cmath>

namespace consilium::calculators
{

namespace
{

/// Coefficients of one sex and age group.
struct Terms
{
    double age, smoker, pressure, cholesterol, hdl;
    double ageSmoker, agePressure, ageCholesterol, ageHdl;
    double survival; ///< of the baseline, 10 years
    double mean;     ///< subtracted from the sum
};

// Men, women.
constexpr std::array<Terms, 2> kUnder70{{
    {.3742, .6012, .2777, .1458, -.2698, -.0755, -.0255, -.0281, .0426, .9605, 0},
    {.4648, .7744, .3131, .1002, -.2606, -.1088, -.0277, -.0226, .0613, .9776, 0},
}};
constexpr std::array<Terms, 2> kFrom70{{
    {.0634, .3524, .0094, .0850, -.3564, -.0247, -.0005, .0073, .0091, .7576, .0929},
    {.0789, .4921, .0102, .0605, -.3040, -.0255, -.0004, -.0009, .0154, .8082, .2290},
}};

struct Scale
{
    double shift, slope;
};

struct Region
{
    std::string_view name;
    std::array<Scale, 2> under70; ///< men, women
    std::array<Scale, 2> from70;
};

constexpr std::array<Region, 4> kRegions{{
    {"Low", {{{-.5699, .7476}, {-.7380, .7019}}}, {{{-.34, 1.19}, {-.52, 1.01}}}},
    {"Moderate", {{{-.1565, .8009}, {-.3143, .7701}}}, {{{.01, 1.25}, {-.10, 1.10}}}},
    {"High", {{{.3207, .9360}, {.5710, .9369}}}, {{{.08, 1.15}, {.38, 1.09}}}},
    {"Very high", {{{.5836, .8294}, {.9412, .8329}}}, {{{.05, .70}, {.38, .69}}}},
}};

double sum(const Terms& terms, const Values& values, bool isOlder)
{
    const double age = isOlder ? values["age_years"] - 73 : (values["age_years"] - 60) / 5;
    const double pressure = isOlder ? values["sbp_mmhg"] - 150 : (values["sbp_mmhg"] - 120) / 20;
    const double cholesterol = values["total_chol_mmol_l"] - 6;
    const double hdl = isOlder ? values["hdl_mmol_l"] - 1.4 : (values["hdl_mmol_l"] - 1.3) / 0.5;
    const double smoker = values["smoker"];
    return terms.age * age + terms.smoker * smoker + terms.pressure * pressure +
           terms.cholesterol * cholesterol + terms.hdl * hdl +
           age * (terms.ageSmoker * smoker + terms.agePressure * pressure +
                  terms.ageCholesterol * cholesterol + terms.ageHdl * hdl) -
           terms.mean;
}

std::string_view category(double age, double percent)
{
    const double moderate = age < 50 ? 2.5 : age < 70 ? 5 : 7.5;
    const double high = age < 50 ? 7.5 : age < 70 ? 10 : 15;
    if (percent < moderate)
        return "Low risk";
    return percent < high ? "Moderate risk" : "High risk";
}

Answer compute(const Values& values)
{
    if (values.is("diabetes"))
        return Answer::refused("diabetes (Diabetes): outside the range; accepted: 0. SCORE2 does "
                               "not hold for people with diabetes; SCORE2-Diabetes does");
    if (values["hdl_mmol_l"] > values["total_chol_mmol_l"])
        return Answer::refused("hdl_mmol_l (HDL cholesterol): outside the range; accepted: 0.2 to "
                               "5 mmol/L and not above total_chol_mmol_l");
    const double age = values["age_years"];
    const bool isOlder = age >= 70;
    const std::size_t sex = values.text("sex") == "female" ? 1 : 0;
    const auto& terms = isOlder ? kFrom70[sex] : kUnder70[sex];
    const Region* region = kRegions.data();
    while (region->name != values.text("risk_region"))
        ++region; // the choices of the input are these names
    const auto& scale = isOlder ? region->from70[sex] : region->under70[sex];
    // 1 - u = S0^exp(sum), so ln(1 - u) = exp(sum) ln S0
    const double hazard = -std::exp(sum(terms, values, isOlder)) * std::log(terms.survival);
    const double risk = 1 - std::exp(-std::exp(scale.shift + scale.slope * std::log(hazard)));
    const double shown = std::round(1000 * risk) / 10;
    Answer answer;
    answer.numbers["risk_10y_pct"] = 100 * risk;
    answer.numbers["risk_10y_pct_1dp"] = shown;
    answer.texts["category"] = category(age, shown);
    return answer;
}

std::vector<Field> inputs()
{
    Field region{.id = "risk_region",
                 .label = "Risk region of the country",
                 .kind = Field::Kind::Choice,
                 .meaning = "the region in which the country of residence lies, by its "
                            "cardiovascular mortality"};
    for (const auto& one : kRegions)
        region.choices.push_back(one.name);
    return {
        region,
        {.id = "sex",
         .label = "Sex",
         .kind = Field::Kind::Choice,
         .choices = {"female", "male"},
         .prefill = Prefill::Sex},
        {.id = "age_years",
         .label = "Age",
         .unit = "a",
         .low = 40,
         .high = 90,
         .meaning = "40 to 69 years by SCORE2, 70 to 89 by SCORE2-OP",
         .prefill = Prefill::Age,
         .isHighOpen = true},
        {.id = "smoker",
         .label = "Smokes now",
         .kind = Field::Kind::Flag,
         .meaning = "0 no, 1 yes",
         .prefill = Prefill::Smoker},
        {.id = "sbp_mmhg",
         .label = "Systolic blood pressure",
         .unit = "mm[Hg]",
         .low = 60,
         .high = 260,
         .prefill = Prefill::Measured,
         .loinc = "8480-6"},
        {.id = "diabetes",
         .label = "Diabetes",
         .kind = Field::Kind::Flag,
         .meaning = "0; with diabetes (1) the model does not hold",
         .prefill = Prefill::Condition},
        {.id = "total_chol_mmol_l",
         .label = "Total cholesterol",
         .unit = "mmol/L",
         .low = 1,
         .high = 20,
         .prefill = Prefill::Measured,
         .loinc = "14647-2"},
        {.id = "hdl_mmol_l",
         .label = "HDL cholesterol",
         .unit = "mmol/L",
         .low = 0.2,
         .high = 5,
         .prefill = Prefill::Measured,
         .loinc = "14646-4"},
    };
}

} // namespace

Calculator score2()
{
    Calculator entry;
    entry.id = "score2";
    entry.name = "SCORE2 and SCORE2-OP";
    entry.group = "Risk and prevention";
    entry.purpose = "Risk of a first cardiovascular event within 10 years, Europe.";
    entry.population = "People of 40 to 89 years without cardiovascular disease and without "
                       "diabetes, by risk region of the country.";
    entry.formula =
        "u = 1 - S0^exp(sum), sum over age, smoking, systolic pressure, total and HDL cholesterol "
        "and their products with age (SCORE2 below 70 years, SCORE2-OP from 70); risk = 1 - "
        "exp(-exp(k1 + k2 ln(-ln(1-u)))) with k1, k2 of the region. Class by the percentage "
        "rounded to 0.1: moderate from 2.5 and high from 7.5 under 50 years, 5 and 10 from 50, "
        "7.5 and 15 from 70.";
    entry.citations = {"SCORE2 working group. Eur Heart J 2021;42:2439-54, doi "
                       "10.1093/eurheartj/ehab309",
                       "SCORE2-OP working group. Eur Heart J 2021;42:2455-67, doi "
                       "10.1093/eurheartj/ehab312"};
    entry.licence = "Formula from open papers; independent implementation.";
    entry.caution = "Not with diabetes or known cardiovascular disease.";
    entry.inputs = inputs();
    entry.outputs = {
        {.id = "risk_10y_pct_1dp", .label = "Risk within 10 years, rounded to 0.1", .unit = "%"},
        {.id = "category", .label = "Risk class", .kind = Field::Kind::Text},
        {.id = "risk_10y_pct", .label = "Risk within 10 years", .unit = "%"}};
    entry.compute = compute;
    return entry;
}

} // namespace consilium::calculators
