#include "core/calculators/competing_risks.h"
#include "core/calculators/entries.h"

#include <array>
#include <cmath>

namespace consilium::calculators
{

namespace
{

struct Horizon
{
    std::size_t year;
    std::string_view alive, ofProstate, ofOther, otherOnly;
};

constexpr std::array kHorizons{
    Horizon{5, "os_y5", "pcdeath_y5", "otherdeath_y5", "other_survival_only_y5"},
    Horizon{10, "os_y10", "pcdeath_y10", "otherdeath_y10", "other_survival_only_y10"},
    Horizon{15, "os_y15", "pcdeath_y15", "otherdeath_y15", "other_survival_only_y15"}};

constexpr double kShareNotKnown = 41.9415; ///< percent of cores with tumour

/// Cumulative hazard exp(index + constant + slope ln d + cube d^3) at d days.
struct Cause
{
    double constant, slope, cube;

    [[nodiscard]] std::vector<double> survival(double index) const
    {
        std::vector<double> alive{1};
        for (int year = 1; year <= 15; ++year) {
            const double days = 365.0 * year;
            alive.push_back(std::exp(-std::exp(index) * std::exp(constant + slope * std::log(days) +
                                                                 cube * days * days * days)));
        }
        return alive;
    }
};

constexpr Cause kProstateCancer{-16.40532, 1.653947, 1.89e-12};
constexpr Cause kOther{-12.4841, 1.32274, 2.90e-12};

/// Empty where the cores are not known; the refusal where what is given contradicts itself.
std::optional<Answer> coresRefused(const Values& values)
{
    const auto taken = values.number("cores_taken");
    const auto involved = values.number("cores_involved");
    if (!values.is("biopsy_done")) {
        if (taken || involved)
            return Answer::refused("cores_taken, cores_involved (Biopsy cores): given although "
                                   "biopsy_done is 0; accepted then: NA");
        return std::nullopt;
    }
    if (!taken)
        return Answer::refused("cores_taken (Biopsy cores taken): not given although biopsy_done "
                               "is 1; accepted: 1 to 100, whole");
    if (!involved)
        return Answer::refused("cores_involved (Biopsy cores with tumour): not given although "
                               "biopsy_done is 1; accepted: 1 to the cores taken, whole");
    if (*involved > *taken)
        return Answer::refused("cores_involved (Biopsy cores with tumour): outside the range; "
                               "accepted: 1 to the cores taken, whole");
    return std::nullopt;
}

double prostateIndex(const Values& values)
{
    constexpr std::array kStage{0.0, 0.1614922, 0.39767881, 0.6330977};
    constexpr std::array kGrade{0.0, 0.2791641, 0.5464889, 0.7411321, 1.367963};
    const double age = values["age_years"] / 10;
    const double share = values.is("biopsy_done")
                             ? 100 * values["cores_involved"] / values["cores_taken"]
                             : kShareNotKnown;
    return 0.0026005 * (age * age * age - 341.155151) +
           0.185959 * (std::log((values["psa_ng_ml"] + 1) / 100) + 1.636423432) +
           kStage.at(static_cast<std::size_t>(values["t_stage"]) - 1) +
           kGrade.at(static_cast<std::size_t>(values["grade_group"]) - 1) -
           (values.is("radical_treatment") ? 0.6837094 : 0) + (values.is("brca") ? 0.956 : 0) +
           1.890134 * (std::sqrt((share + 0.1811159) / 100) - 0.649019);
}

Answer compute(const Values& values)
{
    if (auto refused = coresRefused(values))
        return *refused;
    const double otherIndex = 0.1226666 * (values["age_years"] - 69.87427439) +
                              (values.is("comorbidity") ? 0.6382002 : 0);
    const auto otherOnly = kOther.survival(otherIndex);
    const auto deaths = compete(kProstateCancer.survival(prostateIndex(values)), otherOnly);
    Answer answer;
    for (const auto& horizon : kHorizons) {
        answer.numbers[horizon.alive] = 100 * deaths.alive(horizon.year);
        answer.numbers[horizon.ofProstate] = 100 * deaths.first[horizon.year - 1];
        answer.numbers[horizon.ofOther] = 100 * deaths.second[horizon.year - 1];
        answer.numbers[horizon.otherOnly] = 100 * otherOnly[horizon.year];
    }
    return answer;
}

} // namespace

Calculator predictProstate()
{
    Calculator entry;
    entry.id = "predict_prostate";
    entry.name = "PREDICT Prostate";
    entry.group = "Prostate cancer";
    entry.purpose = "Survival with non-metastatic prostate cancer under conservative or radical "
                    "treatment.";
    entry.population = "Men with non-metastatic prostate cancer, 35 to 95 years old, made in the "
                       "East of England.";
    entry.formula =
        "Cumulative hazards exp(index + constant + slope ln d + cube d^3), d = 365 x years, of "
        "death of prostate cancer (age, PSA, T stage, grade group, share of biopsy cores with "
        "tumour, BRCA, radical treatment -0.6837094) and of other death (age, comorbidity), "
        "combined year by year as competing causes. The interval of the radical effect is a "
        "hazard ratio of 0.35 to 0.67.";
    entry.citations = {"Thurtle DR, Greenberg DC, Lee LS, et al. Individual prognosis at diagnosis "
                       "in nonmetastatic prostate cancer. PLoS Med 2019;16(3):e1002758",
                       "Thurtle D et al. BMC Med 2020;18:144 (validation)"};
    entry.licence = "Formula from an open-access paper (CC BY); an independent implementation, "
                    "neither the public tool nor endorsed by its makers. The public tool is a "
                    "UKCA-marked device whose page may not be copied.";
    entry.caution = "Not for metastatic disease. It says nothing of the side effects of treatment.";
    entry.inputs = {
        {.id = "age_years",
         .label = "Age at diagnosis",
         .unit = "a",
         .low = 35,
         .high = 95,
         .prefill = Prefill::AgeAtDiagnosis},
        {.id = "psa_ng_ml",
         .label = "PSA at diagnosis",
         .unit = "ng/mL",
         .high = 100,
         .prefill = Prefill::MeasuredAtDiagnosis,
         .loinc = "2857-1"},
        {.id = "t_stage",
         .label = "Clinical T stage",
         .kind = Field::Kind::Choice,
         .choices = {"1", "2", "3", "4"}},
        {.id = "grade_group",
         .label = "Histological grade group",
         .kind = Field::Kind::Choice,
         .choices = {"1", "2", "3", "4", "5"}},
        {.id = "radical_treatment",
         .label = "Radical treatment",
         .kind = Field::Kind::Flag,
         .meaning = "1 surgery or radical radiotherapy, 0 conservative"},
        {.id = "comorbidity",
         .label = "Comorbidity",
         .kind = Field::Kind::Flag,
         .meaning = "0 Charlson score 0, 1 Charlson score 1 or more"},
        {.id = "brca",
         .label = "Germline BRCA1 or BRCA2 variant",
         .kind = Field::Kind::Flag,
         .meaning = "1 pathogenic, 0 none"},
        {.id = "biopsy_done",
         .label = "Counts of biopsy cores known",
         .kind = Field::Kind::Flag,
         .meaning = "1 known; 0 not known: a share of 41.9415 % is presumed"},
        {.id = "cores_taken",
         .label = "Biopsy cores taken",
         .unit = "{count}",
         .kind = Field::Kind::Integer,
         .low = 1,
         .high = 100,
         .isRequired = false},
        {.id = "cores_involved",
         .label = "Biopsy cores with tumour",
         .unit = "{count}",
         .kind = Field::Kind::Integer,
         .low = 1,
         .high = 100,
         .isRequired = false,
         .meaning = "1 to the cores taken"},
    };
    constexpr std::array<std::array<std::string_view, 4>, 3> kLabels{
        {{"Alive after 5 years",
          "Died of prostate cancer within 5 years",
          "Died of another cause within 5 years",
          "Alive after 5 years if only other causes counted"},
         {"Alive after 10 years",
          "Died of prostate cancer within 10 years",
          "Died of another cause within 10 years",
          "Alive after 10 years if only other causes counted"},
         {"Alive after 15 years",
          "Died of prostate cancer within 15 years",
          "Died of another cause within 15 years",
          "Alive after 15 years if only other causes counted"}}};
    for (std::size_t at = 0; at < kHorizons.size(); ++at) {
        const auto& horizon = kHorizons[at];
        entry.outputs.push_back({.id = horizon.alive, .label = kLabels[at][0], .unit = "%"});
        entry.outputs.push_back({.id = horizon.ofProstate, .label = kLabels[at][1], .unit = "%"});
        entry.outputs.push_back({.id = horizon.ofOther, .label = kLabels[at][2], .unit = "%"});
        entry.outputs.push_back({.id = horizon.otherOnly, .label = kLabels[at][3], .unit = "%"});
    }
    entry.compute = compute;
    return entry;
}

} // namespace consilium::calculators
