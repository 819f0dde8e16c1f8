#include "core/calculators/entries.h"
#include "core/calculators/fields.h"

#include <algorithm>
#include <cmath>

namespace consilium::calculators
{

namespace
{

/// 1, 2 or 3 points as the value leaves the two limits; a value on a limit has 2.
int rising(double value, double low, double high)
{
    if (value < low)
        return 1;
    return value > high ? 3 : 2;
}

int place(std::string_view text, std::string_view first, std::string_view second)
{
    if (text == first)
        return 1;
    return text == second ? 2 : 3;
}

Answer childPughOf(const Values& in)
{
    const int points = rising(in["bilirubin_mg_dl"], 2, 3) +
                       (4 - rising(in["albumin_g_dl"], 2.8, 3.5)) + rising(in["inr"], 1.7, 2.3) +
                       place(in.text("ascites"), "none", "mild") +
                       place(in.text("encephalopathy"), "none", "grade1_2");
    Answer out;
    out.numbers["score"] = points;
    out.texts["child_class"] = points <= 6 ? "A" : (points <= 9 ? "B" : "C");
    return out;
}

double listed(double score) { return std::clamp(std::round(score), 6.0, 40.0); }

Answer meldOf(const Values& in)
{
    const bool isDialysed = in.is("dialysis_twice_in_week");
    const double creatinine = std::max(in["creatinine_mg_dl"], 1.0);
    const double logBilirubin = std::log(std::max(in["bilirubin_mg_dl"], 1.0));
    const double logRatio = std::log(std::max(in["inr"], 1.0));
    const double sodiumGap = 137 - std::clamp(in["sodium_mmol_l"], 125.0, 137.0);
    const double albuminGap = 3.5 - std::clamp(in["albumin_g_dl"], 1.5, 3.5);

    const double logOld = std::log(isDialysed ? 4.0 : std::min(creatinine, 4.0));
    const double old = 10 * (0.957 * logOld + 0.378 * logBilirubin + 1.120 * logRatio + 0.643);
    const double rounded = std::round(old);
    const double withSodium =
        rounded > 11 ? rounded + 1.32 * sodiumGap - 0.033 * rounded * sodiumGap : rounded;

    const double logNew = std::log(isDialysed ? 3.0 : std::min(creatinine, 3.0));
    const double third = (in.text("sex") == "female" ? 1.33 : 0) + 4.56 * logBilirubin +
                         0.82 * sodiumGap - 0.24 * sodiumGap * logBilirubin + 9.09 * logRatio +
                         11.14 * logNew + 1.85 * albuminGap - 1.83 * albuminGap * logNew + 6;
    Answer out;
    out.numbers["meld_unrounded"] = old;
    out.numbers["meld_int"] = listed(old);
    out.numbers["meld_na_optn2016_int"] = listed(withSodium);
    out.numbers["meld3_unrounded"] = third;
    out.numbers["meld3_int"] = listed(third);
    return out;
}

Answer fib4AlbiOf(const Values& in)
{
    const double fib4 =
        in["age_years"] * in["ast_u_l"] / (in["platelets_10e9_l"] * std::sqrt(in["alt_u_l"]));
    const double albi = 0.66 * std::log10(in["bilirubin_umol_l"]) - 0.085 * in["albumin_g_l"];
    Answer out;
    out.numbers["fib4"] = fib4;
    out.texts["fib4_band_sterling"] =
        fib4 < 1.45 ? "low" : (fib4 > 3.25 ? "high" : "indeterminate");
    out.numbers["albi"] = albi;
    out.numbers["albi_grade"] = albi <= -2.60 ? 1 : (albi <= -1.39 ? 2 : 3);
    return out;
}

} // namespace

Calculator childPugh()
{
    return {
        .id = "child_pugh",
        .name = "Child-Pugh",
        .group = "Liver",
        .purpose = "Class of the liver's reserve in cirrhosis, used in dosing and in staging of "
                   "hepatocellular carcinoma.",
        .population = "Adults with cirrhosis; made in patients operated on for bleeding varices.",
        .formula = "Points 1, 2, 3 for bilirubin < 2, 2-3, > 3 mg/dL; albumin > 3.5, 2.8-3.5, < "
                   "2.8 g/dL; INR < 1.7, 1.7-2.3, > 2.3; ascites none, mild, more; encephalopathy "
                   "none, grade 1-2, grade 3-4. Sum 5-6 class A, 7-9 B, 10-15 C.",
        .citations = {"Pugh RN et al. Br J Surg 1973;60:646-9"},
        .licence = kOpenFormula,
        .caution = "The limits of bilirubin differ in cholestatic disease; these are the general "
                   "ones. Not a measure of the liver without cirrhosis.",
        .inputs = {measured("bilirubin_mg_dl", "Bilirubin", "mg/dL", 0.1, 60, "1975-2"),
                   measured("albumin_g_dl", "Albumin", "g/dL", 0.5, 7, "1751-7"),
                   measured("inr", "INR", "", 0.5, 20, "6301-6"),
                   oneOf("ascites", "Ascites", {"none", "mild", "moderate_severe"}),
                   oneOf("encephalopathy",
                         "Encephalopathy",
                         {"none", "grade1_2", "grade3_4"},
                         "West Haven grade")},
        .outputs = {wholeResult("score", "Points"), wordResult("child_class", "Class")},
        .compute = childPughOf};
}

Calculator meld()
{
    return {
        .id = "meld",
        .name = "MELD, MELD-Na and MELD 3.0",
        .group = "Liver",
        .purpose = "Severity of end-stage liver disease, as used to order waiting lists for a "
                   "transplant.",
        .population = "Adults with end-stage liver disease.",
        .formula =
            "MELD = 10 (0.957 ln creatinine + 0.378 ln bilirubin + 1.120 ln INR + 0.643); values "
            "below 1 count 1, creatinine above 4 or dialysis twice in the week counts 4. MELD-Na "
            "(OPTN 2016): with M the rounded MELD and M > 11, M + 1.32 (137 - Na) - 0.033 M (137 - "
            "Na), sodium kept in 125-137. MELD 3.0 = 1.33 if female + 4.56 ln bilirubin + 0.82 "
            "(137 - Na) - 0.24 (137 - Na) ln bilirubin + 9.09 ln INR + 11.14 ln creatinine + 1.85 "
            "(3.5 - albumin) - 1.83 (3.5 - albumin) ln creatinine + 6, creatinine kept in 1-3 "
            "(dialysis 3), albumin in 1.5-3.5 g/dL. Whole scores are kept in 6-40.",
        .citations = {"Kamath PS et al. Hepatology 2001;33:464-70",
                      "Kim WR et al. N Engl J Med 2008;359:1018-26",
                      "Kim WR et al. Gastroenterology 2021;161:1887-95"},
        .licence = kOpenFormula,
        .caution = "Allocation follows the rules of the transplant organisation of the day, not "
                   "this number. INR under anticoagulation is not a measure of the liver.",
        .inputs = {sexOfPatient(),
                   measured("bilirubin_mg_dl", "Bilirubin", "mg/dL", 0.1, 60, "1975-2"),
                   measured("creatinine_mg_dl", "Creatinine", "mg/dL", 0.1, 30, "2160-0"),
                   measured("inr", "INR", "", 0.5, 20, "6301-6"),
                   measured("sodium_mmol_l", "Sodium", "mmol/L", 95, 185, "2951-2"),
                   measured("albumin_g_dl", "Albumin", "g/dL", 0.5, 7, "1751-7"),
                   yesOrNo("dialysis_twice_in_week", "Dialysis at least twice in the last week")},
        .outputs = {numberResult("meld_unrounded", "MELD before rounding", ""),
                    wholeResult("meld_int", "MELD"),
                    wholeResult("meld_na_optn2016_int", "MELD-Na (OPTN 2016)"),
                    numberResult("meld3_unrounded", "MELD 3.0 before rounding", ""),
                    wholeResult("meld3_int", "MELD 3.0")},
        .compute = meldOf};
}

Calculator fib4Albi()
{
    return {
        .id = "fib4_albi",
        .name = "FIB-4 and ALBI",
        .group = "Liver",
        .purpose = "FIB-4: likelihood of advanced fibrosis. ALBI: liver function in "
                   "hepatocellular carcinoma.",
        .population = "FIB-4: adults with HIV and hepatitis C. ALBI: adults with hepatocellular "
                      "carcinoma.",
        .formula = "FIB-4 = age AST / (platelets sqrt(ALT)); below 1.45 low, above 3.25 high. ALBI "
                   "= 0.66 log10(bilirubin umol/L) - 0.085 albumin g/L; grade 1 up to -2.60, 2 up "
                   "to -1.39, else 3.",
        .citations = {"Sterling RK et al. Hepatology 2006;43:1317-25, PMID 16729309",
                      "Johnson PJ et al. J Clin Oncol 2015;33:550-8, PMID 25512453"},
        .licence = kOpenFormula,
        .caution = "The bands of FIB-4 are those of viral hepatitis; fatty liver is read with 1.30 "
                   "and 2.67. Age weighs heavily in FIB-4.",
        .inputs = {ageInYears(18, 110),
                   measured("ast_u_l", "AST", "U/L", 1, 20000, "1920-8"),
                   measured("alt_u_l", "ALT", "U/L", 1, 20000, "1742-6"),
                   measured("platelets_10e9_l", "Platelets", "10*9/L", 1, 3000, "777-3"),
                   measured("bilirubin_umol_l", "Bilirubin", "umol/L", 1.5, 1200, "14631-6"),
                   measured("albumin_g_l", "Albumin", "g/L", 8, 70, "1751-7")},
        .outputs = {numberResult("fib4", "FIB-4", ""),
                    wordResult("fib4_band_sterling", "FIB-4 band"),
                    numberResult("albi", "ALBI", ""),
                    wholeResult("albi_grade", "ALBI grade")},
        .compute = fib4AlbiOf};
}

} // namespace consilium::calculators
