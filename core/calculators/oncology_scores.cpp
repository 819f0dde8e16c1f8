#include "core/calculators/entries.h"
#include "core/calculators/fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace consilium::calculators
{

namespace
{

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

int when(bool holds, int points) { return holds ? points : 0; }

Answer khoranaOf(const Values& in)
{
    constexpr std::array<std::string_view, 2> kVeryHigh{"stomach", "pancreas"};
    constexpr std::array<std::string_view, 5> kHigh{
        "lung", "lymphoma", "gynaecologic", "bladder", "testicular"};
    constexpr std::array<std::string_view, 2> kNotDerived{"brain", "myeloma"};
    const auto site = in.text("site");
    if (isOneOf(site, kNotDerived))
        return refusedInput("site",
                            "the score was not derived for brain tumours or myeloma",
                            "the other sites of the list");
    const int score = when(isOneOf(site, kVeryHigh), 2) + when(isOneOf(site, kHigh), 1) +
                      when(in["platelets_10e9_l"] >= 350, 1) +
                      when(in["haemoglobin_g_dl"] < 10 || in.is("esa_use"), 1) +
                      when(in["leucocytes_10e9_l"] > 11, 1) + when(in["bmi"] >= 35, 1);
    Answer out;
    out.numbers["score"] = score;
    out.texts["risk_group"] = score == 0 ? "low" : (score <= 2 ? "intermediate" : "high");
    return out;
}

/// Observed share of grade 3 to 5 toxicity in the band of the score, percent.
int observedToxicity(int score)
{
    struct Band
    {
        int upTo;
        int percent;
    };

    constexpr Band kBands[] = {{3, 25}, {5, 32}, {7, 50}, {9, 54}, {11, 77}};
    for (const auto& band : kBands) {
        if (score <= band.upTo)
            return band.percent;
    }
    return 89;
}

Answer cargOf(const Values& in)
{
    constexpr std::array<std::string_view, 3> kHearing{"fair", "poor", "deaf"};
    constexpr std::array<std::string_view, 3> kSocial{"some", "most", "all"};
    const double lowHaemoglobin = in.text("sex") == "female" ? 10 : 11;
    const int score =
        when(in["age_years"] >= 72, 2) + when(in.is("gi_or_gu_cancer"), 2) +
        when(in.is("standard_dose"), 2) + when(in.is("polychemotherapy"), 2) +
        when(in["haemoglobin_g_dl"] < lowHaemoglobin, 3) +
        when(in["crcl_jelliffe_ml_min"] < 34, 3) + when(isOneOf(in.text("hearing"), kHearing), 2) +
        when(in["falls_6m"] >= 1, 3) + when(in.text("takes_medication") != "unassisted", 1) +
        when(in.text("walking_one_block") != "not_limited", 2) +
        when(isOneOf(in.text("social_activity_limited"), kSocial), 1);
    Answer out;
    out.numbers["score"] = score;
    out.texts["risk_group"] = score <= 5 ? "low" : (score <= 9 ? "intermediate" : "high");
    out.numbers["observed_g3_5_pct_band"] = observedToxicity(score);
    return out;
}

Answer performanceOf(const Values& in)
{
    const double karnofsky = in["karnofsky"];
    if (std::fmod(karnofsky, 10) != 0)
        return refusedInput("karnofsky", "not a step of the scale", "0 to 100 in steps of 10");
    Answer out;
    out.numbers["ecog"] = karnofsky == 0 ? 5 : std::floor((100 - karnofsky) / 20);
    return out;
}

Answer ratiosOf(const Values& in)
{
    const double neutrophils = in["neutrophils_10e9_l"];
    const double lymphocytes = in["lymphocytes_10e9_l"];
    const double platelets = in["platelets_10e9_l"];
    Answer out;
    out.numbers["nlr"] = neutrophils / lymphocytes;
    out.numbers["plr"] = platelets / lymphocytes;
    out.numbers["lmr"] = lymphocytes / in["monocytes_10e9_l"];
    out.numbers["sii"] = platelets * neutrophils / lymphocytes;
    return out;
}

Field filled(Field field, Prefill prefill)
{
    field.prefill = prefill;
    return field;
}

/// A count that is divided by: zero has no ratio.
Field divisor(Field field)
{
    field.isLowOpen = true;
    return field;
}

} // namespace

Calculator khorana()
{
    auto bodyMass = measured("bmi", "Body mass index", "kg/m2", 10, 100);
    bodyMass.prefill = Prefill::BodyMass;
    auto site = oneOf(
        "site",
        "Site of the tumour",
        {"stomach", "pancreas",   "lung",     "lymphoma", "gynaecologic", "bladder",   "testicular",
         "breast",  "colorectal", "prostate", "kidney",   "melanoma",     "head_neck", "oesophagus",
         "liver",   "biliary",    "sarcoma",  "thyroid",  "other",        "brain",     "myeloma"},
        "brain and myeloma are refused: the score was not derived for them");
    site.prefill = Prefill::TumourSite;
    return {.id = "khorana",
            .name = "Khorana score",
            .group = "Fitness and treatment risk",
            .purpose = "Risk of venous thromboembolism during outpatient chemotherapy.",
            .population = "Outpatients with cancer who start chemotherapy.",
            .formula =
                "Stomach, pancreas 2; lung, lymphoma, gynaecological, bladder, testicular 1; "
                "platelets >= 350, haemoglobin < 10 g/dL or erythropoiesis-stimulating agent, "
                "leucocytes > 11, body mass index >= 35: 1 each. 0 low, 1-2 intermediate, 3 and "
                "more high.",
            .citations = {"Khorana AA et al. Blood 2008;111:4902-7, PMID 18216292"},
            .licence = kOpenFormula,
            .caution = "Not derived for brain tumours or myeloma, which are refused. Values from "
                       "before the first course.",
            .inputs = {std::move(site),
                       measured("platelets_10e9_l", "Platelets", "10*9/L", 1, 3000, "777-3"),
                       measured("haemoglobin_g_dl", "Haemoglobin", "g/dL", 2, 25, "718-7"),
                       filled(yesOrNo("esa_use", "Erythropoiesis-stimulating agent"),
                              Prefill::Medicine),
                       measured("leucocytes_10e9_l", "Leucocytes", "10*9/L", 0.05, 500, "6690-2"),
                       std::move(bodyMass)},
            .outputs = {wholeResult("score", "Points"), wordResult("risk_group", "Risk group")},
            .compute = khoranaOf};
}

Calculator carg()
{
    return {
        .id = "carg",
        .name = "CARG toxicity score",
        .group = "Fitness and treatment risk",
        .purpose = "Risk of grade 3 to 5 toxicity of chemotherapy in older people.",
        .population = "People of 65 years and more with a solid tumour who start chemotherapy.",
        .formula = "Age >= 72 2; gastrointestinal or genitourinary cancer 2; standard dose 2; more "
                   "than one drug 2; haemoglobin < 11 g/dL in men, < 10 in women 3; creatinine "
                   "clearance (Jelliffe, ideal weight) < 34 mL/min 3; hearing fair or worse 2; a "
                   "fall in 6 months 3; help with medication 1; limited in walking one block 2; "
                   "social activity limited at least some of the time 1. 0-5 low, 6-9 "
                   "intermediate, 10 and more high.",
        .citations = {"Hurria A et al. J Clin Oncol 2011;29:3457-65, PMID 21810685",
                      "Hurria A et al. J Clin Oncol 2016;34:2366-71"},
        .licence = kOpenFormula,
        .caution = "External validations were mixed: one input among several. The clearance is "
                   "Jelliffe's with ideal weight, not Cockcroft-Gault.",
        .inputs = {ageInYears(65, 110),
                   filled(yesOrNo("gi_or_gu_cancer", "Gastrointestinal or genitourinary cancer"),
                          Prefill::TumourSite),
                   yesOrNo("standard_dose", "Standard dose of chemotherapy"),
                   yesOrNo("polychemotherapy", "More than one chemotherapy drug"),
                   sexOfPatient(),
                   measured("haemoglobin_g_dl", "Haemoglobin", "g/dL", 2, 25, "718-7"),
                   measured("crcl_jelliffe_ml_min",
                            "Creatinine clearance, Jelliffe with ideal weight",
                            "mL/min",
                            1,
                            400),
                   oneOf("hearing", "Hearing", {"excellent", "good", "fair", "poor", "deaf"}),
                   {.id = "falls_6m",
                    .label = "Falls in the last 6 months",
                    .unit = "",
                    .kind = Field::Kind::Integer,
                    .high = 200},
                   oneOf("takes_medication",
                         "Takes own medication",
                         {"unassisted", "some_help", "unable"}),
                   oneOf("walking_one_block",
                         "Walking one block",
                         {"not_limited", "limited_little", "limited_lot"}),
                   oneOf("social_activity_limited",
                         "Social activity limited by health, how much of the time",
                         {"none", "little", "some", "most", "all"})},
        .outputs = {wholeResult("score", "Points"),
                    wordResult("risk_group", "Risk group"),
                    wholeResult("observed_g3_5_pct_band",
                                "Observed grade 3 to 5 toxicity in this band, percent")},
        .compute = cargOf};
}

Calculator performanceStatus()
{
    return {.id = "performance_status",
            .name = "Karnofsky to ECOG",
            .group = "Fitness and treatment risk",
            .purpose = "ECOG grade that corresponds to a Karnofsky index.",
            .population = "Adults with cancer.",
            .formula = "100-90 0, 80-70 1, 60-50 2, 40-30 3, 20-10 4, 0 5.",
            .citations = {"Oken MM et al. Am J Clin Oncol 1982;5:649-55"},
            .licence = kOpenFormula,
            .caution = "The correspondence is a convention; where both were recorded, read both.",
            .inputs = {{.id = "karnofsky",
                        .label = "Karnofsky index",
                        .unit = "",
                        .kind = Field::Kind::Integer,
                        .high = 100,
                        .meaning = "In steps of 10",
                        .prefill = Prefill::Karnofsky}},
            .outputs = {wholeResult("ecog", "ECOG")},
            .compute = performanceOf};
}

Calculator bloodCountRatios()
{
    return {
        .id = "blood_count_ratios",
        .name = "Blood count ratios",
        .group = "Laboratory",
        .purpose = "Ratios of blood counts that studies relate to outcome.",
        .population = "Anybody with a differential count; no population of reference.",
        .formula = "NLR neutrophils / lymphocytes, PLR platelets / lymphocytes, LMR lymphocytes / "
                   "monocytes, SII platelets neutrophils / lymphocytes.",
        .citations = {"Descriptive ratios; there is no single cut-off and no paper that sets one."},
        .licence = kOpenFormula,
        .caution = "Infection, steroids and growth factors change them.",
        .inputs = {measured("neutrophils_10e9_l", "Neutrophils", "10*9/L", 0, 500, "751-8"),
                   divisor(
                       measured("lymphocytes_10e9_l", "Lymphocytes", "10*9/L", 0, 1000, "731-0")),
                   divisor(measured("monocytes_10e9_l", "Monocytes", "10*9/L", 0, 500, "742-7")),
                   measured("platelets_10e9_l", "Platelets", "10*9/L", 0, 5000, "777-3")},
        .outputs = {numberResult("nlr", "NLR", ""),
                    numberResult("plr", "PLR", ""),
                    numberResult("lmr", "LMR", ""),
                    numberResult("sii", "SII", "10*9/L")},
        .compute = ratiosOf};
}

} // namespace consilium::calculators
