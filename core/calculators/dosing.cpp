#include "core/calculators/entries.h"
#include "core/calculators/fields.h"
#include "core/calculators/kidney.h"

#include <algorithm>
#include <cmath>

namespace consilium::calculators
{

namespace
{

constexpr double kMicromolesPerMilligram = 88.4; ///< umol/L in one mg/dL of creatinine

/// In mg/dL, or the refusal: none given, or two that contradict each other.
std::optional<double> creatinineOf(const Values& in, Answer& refusal)
{
    const auto inMilligrams = in.number("creatinine_mg_dl");
    const auto inMicromoles = in.number("creatinine_umol_l");
    if (!inMilligrams && !inMicromoles) {
        refusal = refusedInput("creatinine_mg_dl",
                               "not given, nor creatinine_umol_l",
                               "0.2 to 20 mg/dL, or 17.68 to 1768 umol/L");
        return std::nullopt;
    }
    if (!inMicromoles)
        return inMilligrams;
    const double converted = *inMicromoles / kMicromolesPerMilligram;
    if (!inMilligrams)
        return converted;
    // A laboratory rounds mg/dL to one place.
    if (std::abs(*inMilligrams - converted) > std::max(0.06, 0.02 * converted)) {
        refusal = refusedInput("creatinine_mg_dl",
                               "differs from creatinine_umol_l",
                               "one value in both units, 88.4 umol/L to 1 mg/dL");
        return std::nullopt;
    }
    return inMilligrams;
}

Answer renalOf(const Values& in)
{
    Answer out;
    const auto creatinine = creatinineOf(in, out);
    if (!creatinine)
        return out;
    const double age = in["age_years"];
    const double weight = in["weight_kg"];
    const double height = in["height_cm"];
    const auto sex = in.text("sex") == "female" ? SexForFormula::Female : SexForFormula::Male;
    const auto cockcroft = creatinineClearance(age, weight, *creatinine, sex);
    const auto ckdEpi = filtrationCkdEpi2021(age, *creatinine, sex);
    const auto jelliffe = clearanceJelliffe1973(age, *creatinine, sex);
    const auto mosteller = bodySurface(height, weight);
    const auto duBois = bodySurfaceDuBois(height, weight);
    for (const auto* one : {&cockcroft, &ckdEpi, &jelliffe, &mosteller, &duBois}) {
        if (!one->has_value())
            return refusedInput(
                one->error().context, "outside the range", "the range stated for the input");
    }
    out.numbers["cockcroft_gault_ml_min"] = cockcroft.value();
    out.numbers["ckd_epi_2021_ml_min_173"] = ckdEpi.value();
    out.texts["gfr_stage"] = filtrationStage(ckdEpi.value());
    out.numbers["bsa_mosteller_m2"] = mosteller.value();
    out.numbers["bsa_dubois_m2"] = duBois.value();
    out.numbers["ckd_epi_deindexed_ml_min"] = ckdEpi.value() * duBois.value() / 1.73;
    out.numbers["jelliffe1973_ml_min_173"] = jelliffe.value();
    return out;
}

Answer carboplatinOf(const Values& in)
{
    constexpr double kCap = 125; // mL/min, FDA and NCI 2010
    const double target = in["target_auc_mg_ml_min"];
    const double filtration = in["gfr_ml_min"];
    Answer out;
    out.numbers["dose_uncapped_mg"] = target * (filtration + 25);
    out.numbers["dose_cap125_mg"] = target * (std::min(filtration, kCap) + 25);
    out.numbers["cap_applied"] = filtration > kCap ? 1 : 0;
    constexpr std::string_view kBelow =
        "The formula was made at a filtration of 33 to 135 mL/min; below it the true clearance "
        "was overestimated and the exposure came out too high.";
    if (filtration < 20)
        out.warn(kBelow);
    else if (filtration < 33)
        out.remark(kBelow);
    return out;
}

struct Coefficients
{
    double pharmacogenetic = 0;
    double clinical = 0;
};

struct Term
{
    std::string_view word;
    Coefficients add;
};

template <std::size_t N>
Coefficients found(const Term (&terms)[N], std::string_view word)
{
    for (const auto& term : terms) {
        if (term.word == word)
            return term.add;
    }
    return {};
}

// The variant stands on the minus strand of the chromosome: T of the plus strand is A, C is G.
constexpr Term kVkorc1[] = {{"AG", {-0.8677, 0}},
                            {"GA", {-0.8677, 0}},
                            {"CT", {-0.8677, 0}},
                            {"TC", {-0.8677, 0}},
                            {"AA", {-1.6974, 0}},
                            {"TT", {-1.6974, 0}},
                            {"unknown", {-0.4854, 0}}};
constexpr Term kCyp2c9[] = {{"*1/*2", {-0.5211, 0}},
                            {"*2/*1", {-0.5211, 0}},
                            {"*1/*3", {-0.9357, 0}},
                            {"*3/*1", {-0.9357, 0}},
                            {"*2/*2", {-1.0616, 0}},
                            {"*2/*3", {-1.9206, 0}},
                            {"*3/*2", {-1.9206, 0}},
                            {"*3/*3", {-2.3312, 0}},
                            {"unknown", {-0.2188, 0}}};
constexpr Term kRace[] = {{"asian", {-0.1092, -0.6752}},
                          {"black", {-0.2760, 0.4060}},
                          {"missing_or_mixed", {-0.1032, 0.0443}}};

Answer warfarinOf(const Values& in)
{
    const double decades = std::floor(in["age_years"] / 10);
    const double height = in["height_cm"];
    const double weight = in["weight_kg"];
    Coefficients sum{5.6044 - 0.2614 * decades + 0.0087 * height + 0.0128 * weight,
                     4.0376 - 0.2546 * decades + 0.0118 * height + 0.0134 * weight};
    const auto add = [&sum](Coefficients more) {
        sum.pharmacogenetic += more.pharmacogenetic;
        sum.clinical += more.clinical;
    };
    add(found(kVkorc1, in.text("vkorc1_rs9923231")));
    add(found(kCyp2c9, in.text("cyp2c9")));
    add(found(kRace, in.text("race")));
    if (in.is("enzyme_inducer"))
        add({1.1816, 1.2799});
    if (in.is("amiodarone"))
        add({-0.5503, -0.5695});
    // The dose is a square: a sum below zero would come out as a dose again.
    if (sum.pharmacogenetic <= 0 || sum.clinical <= 0)
        return refusedInput("age_years, height_cm, weight_kg and genotype",
                            "together they lie where the formula gives no dose",
                            "a sum over 0 before it is squared");
    Answer out;
    out.numbers["pgx_mg_week"] = sum.pharmacogenetic * sum.pharmacogenetic;
    out.numbers["clinical_mg_week"] = sum.clinical * sum.clinical;
    return out;
}

Field weightField()
{
    auto field = measured("weight_kg", "Weight", "kg", 25, 300);
    field.prefill = Prefill::Weight;
    return field;
}

Field heightField()
{
    auto field = measured("height_cm", "Height", "cm", 100, 250);
    field.prefill = Prefill::Height;
    return field;
}

Field genotypeField(std::string_view id,
                    std::string_view label,
                    std::vector<std::string_view> choices,
                    std::string_view meaning)
{
    auto field = oneOf(id, label, std::move(choices), meaning);
    field.prefill = Prefill::Genotype;
    return field;
}

Field taken(Field field)
{
    field.prefill = Prefill::Medicine;
    return field;
}

Field notRequired(Field field)
{
    field.isRequired = false;
    return field;
}

} // namespace

Calculator renalBsa()
{
    return {
        .id = "renal_bsa",
        .name = "Kidney function and body surface",
        .group = "Kidney and dose",
        .purpose = "Estimates of kidney function from creatinine, and body surface for dosing.",
        .population = "Adults with a stable creatinine.",
        .formula = "Cockcroft-Gault (140 - age) kg / (72 creatinine), women 0.85. CKD-EPI 2021: "
                   "142 min(Cr/k, 1)^a max(Cr/k, 1)^-1.200 0.9938^age, women 1.012, k 0.7 and a "
                   "-0.241 in women, 0.9 and -0.302 in men; stages from 90, 60, 45, 30, 15. "
                   "Mosteller sqrt(cm kg / 3600). DuBois 0.007184 kg^0.425 cm^0.725. De-indexed: "
                   "CKD-EPI times DuBois / 1.73. Jelliffe 1973: (98 - 0.8 (age - 20)) / Cr, women "
                   "0.9. Creatinine umol/L / 88.4 = mg/dL.",
        .citations = {"Cockcroft DW, Gault MH. Nephron 1976;16:31-41, PMID 1244564",
                      "Inker LA et al. N Engl J Med 2021;385:1737-49, PMID 34554658",
                      "Mosteller RD. N Engl J Med 1987;317:1098, PMID 3657876",
                      "DuBois D, DuBois EF. Arch Intern Med 1916;17:863-71",
                      "Jelliffe RW. Ann Intern Med 1973;79:604-5"},
        .licence = kOpenFormula,
        .caution = "Not in acute kidney injury, where creatinine lags behind. Little muscle makes "
                   "every estimate from creatinine too high.",
        .inputs = {ageInYears(18, 110),
                   sexOfPatient(),
                   weightField(),
                   heightField(),
                   notRequired(
                       measured("creatinine_mg_dl", "Creatinine", "mg/dL", 0.2, 20, "2160-0")),
                   notRequired(measured(
                       "creatinine_umol_l", "Creatinine", "umol/L", 17.68, 1768, "14682-9"))},
        .outputs = {numberResult("cockcroft_gault_ml_min", "Cockcroft-Gault", "mL/min"),
                    numberResult("ckd_epi_2021_ml_min_173", "CKD-EPI 2021", "mL/min/{1.73_m2}"),
                    wordResult("gfr_stage", "KDIGO stage of filtration"),
                    numberResult("bsa_mosteller_m2", "Body surface, Mosteller", "m2"),
                    numberResult("bsa_dubois_m2", "Body surface, DuBois", "m2"),
                    numberResult("ckd_epi_deindexed_ml_min", "CKD-EPI 2021, de-indexed", "mL/min"),
                    numberResult("jelliffe1973_ml_min_173", "Jelliffe 1973", "mL/min/{1.73_m2}")},
        .compute = renalOf};
}

Calculator carboplatinCalvert()
{
    return {
        .id = "carboplatin_calvert",
        .name = "Carboplatin dose (Calvert)",
        .group = "Kidney and dose",
        .purpose = "Carboplatin dose in mg for a target exposure, with and without the cap of the "
                   "filtration at 125 mL/min.",
        .population = "Adults with a measured filtration of 33 to 135 mL/min.",
        .formula = "mg = AUC (GFR + 25); capped: GFR at most 125 mL/min (FDA and NCI, 2010).",
        .citations = {"Calvert AH et al. J Clin Oncol 1989;7:1748-56, PMID 2681557",
                      "Severe renal insufficiency, range of the derivation: PMID 25957958"},
        .licence = kOpenFormula,
        .caution = "Made with measured filtration; with one estimated from creatinine the capped "
                   "dose is meant. Filtration in mL/min, not per 1.73 m2.",
        .inputs = {measured("target_auc_mg_ml_min", "Target AUC", "mg.min/mL", 0.5, 12),
                   measured("gfr_ml_min", "Filtration, not indexed", "mL/min", 1, 300)},
        .outputs = {numberResult("dose_uncapped_mg", "Dose without cap", "mg"),
                    numberResult("dose_cap125_mg", "Dose with filtration capped at 125", "mg"),
                    wholeResult("cap_applied", "Cap applied")},
        .compute = carboplatinOf};
}

Calculator warfarinIwpc()
{
    return {
        .id = "warfarin_iwpc",
        .name = "Warfarin dose (IWPC)",
        .group = "Kidney and dose",
        .purpose = "Stable weekly warfarin dose expected from genotype and clinic, and from clinic "
                   "alone.",
        .population = "Adults on a stable dose of warfarin, mostly with a target INR of 2 to 3.",
        .formula =
            "Weekly mg = (sum)^2. Pharmacogenetic: 5.6044 - 0.2614 decades + 0.0087 cm + 0.0128 kg "
            "+ VKORC1 (A/G -0.8677, A/A -1.6974, unknown -0.4854) + CYP2C9 (*1/*2 -0.5211, *1/*3 "
            "-0.9357, *2/*2 -1.0616, *2/*3 -1.9206, *3/*3 -2.3312, unknown -0.2188) + race (Asian "
            "-0.1092, Black -0.2760, missing or mixed -0.1032) + 1.1816 enzyme inducer - 0.5503 "
            "amiodarone. Clinical: 4.0376 - 0.2546 decades + 0.0118 cm + 0.0134 kg + race "
            "(-0.6752, "
            "+0.4060, +0.0443) + 1.2799 enzyme inducer - 0.5695 amiodarone. Decades are whole.",
        .citations = {"International Warfarin Pharmacogenetics Consortium. N Engl J Med "
                      "2009;360:753-64, PMID 19228618"},
        .licence = kOpenFormula,
        .caution = "Alleles outside *1, *2 and *3 (such as *5, *6, *8, *11) are not in the model "
                   "and are refused: they are not *1. A dose is settled by the INR.",
        .inputs = {ageInYears(18, 110),
                   heightField(),
                   weightField(),
                   genotypeField(
                       "vkorc1_rs9923231",
                       "VKORC1 rs9923231",
                       {"GG", "AG", "GA", "AA", "CC", "CT", "TC", "TT", "unknown"},
                       "On the strand of the gene (A, G) or the plus strand (T = A, C = G)"),
                   genotypeField("cyp2c9",
                                 "CYP2C9",
                                 {"*1/*1",
                                  "*1/*2",
                                  "*2/*1",
                                  "*1/*3",
                                  "*3/*1",
                                  "*2/*2",
                                  "*2/*3",
                                  "*3/*2",
                                  "*3/*3",
                                  "unknown"},
                                 "Star alleles; others than *1, *2, *3 are not in the model"),
                   oneOf("race",
                         "Race as the model has it",
                         {"white", "asian", "black", "missing_or_mixed"}),
                   taken(yesOrNo("enzyme_inducer", "Carbamazepine, phenytoin or rifampicin")),
                   taken(yesOrNo("amiodarone", "Amiodarone"))},
        .outputs = {numberResult("pgx_mg_week", "Dose from genotype and clinic", "mg/wk"),
                    numberResult("clinical_mg_week", "Dose from clinic alone", "mg/wk")},
        .compute = warfarinOf};
}

} // namespace consilium::calculators
