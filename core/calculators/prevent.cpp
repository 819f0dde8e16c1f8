#include "core/calculators/entries.h"
#include "core/calculators/fields.h"
#include "core/calculators/prevent_tables.h"

#include <algorithm>
#include <cmath>

namespace consilium::calculators
{

namespace
{

struct Name
{
    std::string_view id;
    std::string_view label;
};

constexpr std::size_t kOutcomes = 5;

/// By model (base, with HbA1c, with the ratio, with both), horizon (10, 30 years) and outcome.
constexpr std::array<Name, 40> kNames{{
    {"base_10yr_total_cvd", "Total cardiovascular disease within 10 years, base model"},
    {"base_10yr_ascvd", "Atherosclerotic cardiovascular disease within 10 years, base model"},
    {"base_10yr_heart_failure", "Heart failure within 10 years, base model"},
    {"base_10yr_chd", "Coronary heart disease within 10 years, base model"},
    {"base_10yr_stroke", "Stroke within 10 years, base model"},
    {"base_30yr_total_cvd", "Total cardiovascular disease within 30 years, base model"},
    {"base_30yr_ascvd", "Atherosclerotic cardiovascular disease within 30 years, base model"},
    {"base_30yr_heart_failure", "Heart failure within 30 years, base model"},
    {"base_30yr_chd", "Coronary heart disease within 30 years, base model"},
    {"base_30yr_stroke", "Stroke within 30 years, base model"},
    {"hba1c_10yr_total_cvd", "Total cardiovascular disease within 10 years, with HbA1c"},
    {"hba1c_10yr_ascvd", "Atherosclerotic cardiovascular disease within 10 years, with HbA1c"},
    {"hba1c_10yr_heart_failure", "Heart failure within 10 years, with HbA1c"},
    {"hba1c_10yr_chd", "Coronary heart disease within 10 years, with HbA1c"},
    {"hba1c_10yr_stroke", "Stroke within 10 years, with HbA1c"},
    {"hba1c_30yr_total_cvd", "Total cardiovascular disease within 30 years, with HbA1c"},
    {"hba1c_30yr_ascvd", "Atherosclerotic cardiovascular disease within 30 years, with HbA1c"},
    {"hba1c_30yr_heart_failure", "Heart failure within 30 years, with HbA1c"},
    {"hba1c_30yr_chd", "Coronary heart disease within 30 years, with HbA1c"},
    {"hba1c_30yr_stroke", "Stroke within 30 years, with HbA1c"},
    {"uacr_10yr_total_cvd",
     "Total cardiovascular disease within 10 years, with albumin-to-creatinine ratio"},
    {"uacr_10yr_ascvd",
     "Atherosclerotic cardiovascular disease within 10 years, with albumin-to-creatinine ratio"},
    {"uacr_10yr_heart_failure", "Heart failure within 10 years, with albumin-to-creatinine ratio"},
    {"uacr_10yr_chd", "Coronary heart disease within 10 years, with albumin-to-creatinine ratio"},
    {"uacr_10yr_stroke", "Stroke within 10 years, with albumin-to-creatinine ratio"},
    {"uacr_30yr_total_cvd",
     "Total cardiovascular disease within 30 years, with albumin-to-creatinine ratio"},
    {"uacr_30yr_ascvd",
     "Atherosclerotic cardiovascular disease within 30 years, with albumin-to-creatinine ratio"},
    {"uacr_30yr_heart_failure", "Heart failure within 30 years, with albumin-to-creatinine ratio"},
    {"uacr_30yr_chd", "Coronary heart disease within 30 years, with albumin-to-creatinine ratio"},
    {"uacr_30yr_stroke", "Stroke within 30 years, with albumin-to-creatinine ratio"},
    {"full_10yr_total_cvd", "Total cardiovascular disease within 10 years, with both"},
    {"full_10yr_ascvd", "Atherosclerotic cardiovascular disease within 10 years, with both"},
    {"full_10yr_heart_failure", "Heart failure within 10 years, with both"},
    {"full_10yr_chd", "Coronary heart disease within 10 years, with both"},
    {"full_10yr_stroke", "Stroke within 10 years, with both"},
    {"full_30yr_total_cvd", "Total cardiovascular disease within 30 years, with both"},
    {"full_30yr_ascvd", "Atherosclerotic cardiovascular disease within 30 years, with both"},
    {"full_30yr_heart_failure", "Heart failure within 30 years, with both"},
    {"full_30yr_chd", "Coronary heart disease within 30 years, with both"},
    {"full_30yr_stroke", "Stroke within 30 years, with both"},
}};

constexpr double kMmolPerMg = 0.02586; ///< of cholesterol

double sbpFrom110(const Values& values) { return (std::max(values["sbp_mmhg"], 110.0) - 130) / 20; }

double nonHdl(const Values& values)
{
    return (values["total_chol_mg_dl"] - values["hdl_mg_dl"]) * kMmolPerMg - 3.5;
}

double hdl(const Values& values) { return (values["hdl_mg_dl"] * kMmolPerMg - 1.3) / 0.3; }

double bmiFrom30(const Values& values) { return (std::max(values["bmi"], 30.0) - 30) / 5; }

double egfrBelow60(const Values& values) { return (std::min(values["egfr"], 60.0) - 60) / -15; }

double valueOf(PreventRow::Term term, const Values& values)
{
    using Term = PreventRow::Term;
    const double age = (values["age_years"] - 55) / 10;
    switch (term) {
    case Term::Age:
        return age;
    case Term::AgeSquared:
        return age * age;
    case Term::NonHdl:
        return nonHdl(values);
    case Term::Hdl:
        return hdl(values);
    case Term::SbpBelow110:
        return (std::min(values["sbp_mmhg"], 110.0) - 110) / 20;
    case Term::Sbp110Up:
        return sbpFrom110(values);
    case Term::Diabetes:
        return values["diabetes"];
    case Term::Smoker:
        return values["smoker"];
    case Term::BmiBelow30:
        return (std::min(values["bmi"], 30.0) - 25) / 5;
    case Term::Bmi30Up:
        return bmiFrom30(values);
    case Term::EgfrBelow60:
        return egfrBelow60(values);
    case Term::Egfr60Up:
        return (std::max(values["egfr"], 60.0) - 90) / -15;
    case Term::BpTreated:
        return values["bp_treated"];
    case Term::Statin:
        return values["statin"];
    case Term::BpTreatedXSbp110Up:
        return values["bp_treated"] * sbpFrom110(values);
    case Term::StatinXNonHdl:
        return values["statin"] * nonHdl(values);
    case Term::AgeXNonHdl:
        return age * nonHdl(values);
    case Term::AgeXHdl:
        return age * hdl(values);
    case Term::AgeXSbp110Up:
        return age * sbpFrom110(values);
    case Term::AgeXDiabetes:
        return age * values["diabetes"];
    case Term::AgeXSmoker:
        return age * values["smoker"];
    case Term::AgeXBmi30Up:
        return age * bmiFrom30(values);
    case Term::AgeXEgfrBelow60:
        return age * egfrBelow60(values);
    case Term::Hba1cDiabetes:
        return values.is("diabetes") ? values["hba1c_pct"] - 5.3 : 0;
    case Term::Hba1cNoDiabetes:
        return values.is("diabetes") ? 0 : values["hba1c_pct"] - 5.3;
    case Term::LnUacr:
        return std::log(values["uacr_mg_g"]);
    // A model is used only where its inputs are there.
    case Term::Hba1cMissing:
    case Term::UacrMissing:
        return 0;
    // No postcode is asked for, so the deprivation of the place is never known.
    case Term::Sdi46:
    case Term::Sdi710:
        return 0;
    case Term::SdiMissing:
    case Term::Constant:
        return 1;
    }
    return 0;
}

void answerModel(Answer& answer, const Values& values, const PreventModel& model, std::size_t place)
{
    const std::size_t sex = values.text("sex") == "male" ? 1 : 0;
    const bool hasThirty = values["age_years"] <= 59;
    for (std::size_t horizon = 0; horizon < (hasThirty ? 2U : 1U); ++horizon) {
        std::array<double, kOutcomes> sums{};
        for (const auto& row : horizon == 0 ? model.tenYears : model.thirtyYears) {
            const double value = valueOf(row.term, values);
            for (std::size_t outcome = 0; outcome < sums.size(); ++outcome)
                sums[outcome] += row.coefficients[sex][outcome] * value;
        }
        for (std::size_t outcome = 0; outcome < sums.size(); ++outcome)
            answer.numbers[kNames[(2 * place + horizon) * kOutcomes + outcome].id] =
                1 / (1 + std::exp(-sums[outcome]));
    }
}

Answer compute(const Values& values)
{
    Answer answer;
    const bool hasHba1c = values.number("hba1c_pct").has_value();
    const bool hasUacr = values.number("uacr_mg_g").has_value();
    answer.numbers["reference_refuses"] = 0; // what it refuses is refused before
    answerModel(answer, values, preventBaseModel(), 0);
    if (hasHba1c)
        answerModel(answer, values, preventHba1cModel(), 1);
    if (hasUacr)
        answerModel(answer, values, preventUacrModel(), 2);
    if (hasHba1c && hasUacr)
        answerModel(answer, values, preventFullModel(), 3);
    if (values["age_years"] > 59)
        answer.remark("No 30-year risk over 59 years of age.");
    return answer;
}

std::vector<Field> inputs()
{
    return {
        {.id = "sex",
         .label = "Sex",
         .kind = Field::Kind::Choice,
         .choices = {"female", "male"},
         .prefill = Prefill::Sex},
        {.id = "age_years",
         .label = "Age",
         .unit = "a",
         .low = 30,
         .high = 79,
         .prefill = Prefill::Age},
        {.id = "total_chol_mg_dl",
         .label = "Total cholesterol",
         .unit = "mg/dL",
         .low = 130,
         .high = 320,
         .prefill = Prefill::Measured,
         .loinc = "2093-3"},
        {.id = "hdl_mg_dl",
         .label = "HDL cholesterol",
         .unit = "mg/dL",
         .low = 20,
         .high = 100,
         .prefill = Prefill::Measured,
         .loinc = "2085-9"},
        {.id = "sbp_mmhg",
         .label = "Systolic blood pressure",
         .unit = "mm[Hg]",
         .low = 90,
         .high = 180,
         .prefill = Prefill::Measured,
         .loinc = "8480-6"},
        {.id = "bmi",
         .label = "Body mass index",
         .unit = "kg/m2",
         .low = 18.5,
         .high = 40,
         .prefill = Prefill::BodyMass,
         .isHighOpen = true},
        {.id = "egfr",
         .label = "Estimated GFR",
         .unit = "mL/min/{1.73_m2}",
         .low = 15,
         .high = 140,
         .prefill = Prefill::Measured,
         .loinc = "98979-8"},
        yesOrNo("diabetes", "Diabetes", "0 no, 1 yes", Prefill::Condition),
        {.id = "smoker",
         .label = "Smokes now",
         .kind = Field::Kind::Flag,
         .meaning = "1 smoked within the last 30 days, 0 not",
         .prefill = Prefill::Smoker},
        yesOrNo("bp_treated", "Takes drugs against high blood pressure", "0 no, 1 yes"),
        yesOrNo("statin", "Takes a statin", "0 no, 1 yes", Prefill::Medicine),
        {.id = "hba1c_pct",
         .label = "HbA1c",
         .unit = "%",
         .low = 4.5,
         .high = 15,
         .isRequired = false,
         .prefill = Prefill::Measured,
         .loinc = "4548-4"},
        {.id = "uacr_mg_g",
         .label = "Urine albumin-to-creatinine ratio",
         .unit = "mg/g",
         .low = 0.1,
         .high = 25000,
         .isRequired = false,
         .prefill = Prefill::Measured,
         .loinc = "9318-7"},
    };
}

} // namespace

Calculator prevent()
{
    Calculator entry;
    entry.id = "prevent";
    entry.name = "PREVENT";
    entry.group = "Risk and prevention";
    entry.purpose = "Risk of a first cardiovascular event within 10 and 30 years, United States.";
    entry.population = "People of the United States, 30 to 79 years old, without cardiovascular "
                       "disease; the 30-year risk up to 59 years.";
    entry.formula =
        "Logistic: 1/(1+exp(-sum)), by sex and outcome; age, non-HDL and HDL cholesterol, systolic "
        "pressure below and from 110, body mass index below and from 30, GFR below and from 60, "
        "diabetes, smoking, treatment, their products with age; with HbA1c, with the urine "
        "albumin-to-creatinine ratio, and with both where they are given. The place's deprivation "
        "is not asked and enters the model with both as missing.";
    entry.citations = {"Khan SS, Matsushita K, Sang Y, et al. Development and validation of the "
                       "American Heart Association's PREVENT equations. Circulation "
                       "2024;149:430-449, doi 10.1161/CIRCULATIONAHA.123.067626"};
    entry.licence = "Published equations. The name and the logo are marks of the American Heart "
                    "Association, which has not reviewed this implementation.";
    entry.caution = "Primary prevention only: not with known cardiovascular disease. Not made in "
                    "people with cancer.";
    entry.inputs = inputs();
    entry.outputs = {{.id = "reference_refuses",
                      .label = "Whether an input lies outside the published ranges (0 no)",
                      .kind = Field::Kind::Flag}};
    for (const auto& name : kNames)
        entry.outputs.push_back({.id = name.id, .label = name.label, .high = 1});
    entry.compute = compute;
    return entry;
}

} // namespace consilium::calculators
