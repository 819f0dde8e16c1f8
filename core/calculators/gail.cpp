#include "core/calculators/entries.h"
#include "core/calculators/gail_tables.h"

#include <algorithm>
#include <cmath>

namespace consilium::calculators
{

namespace
{

constexpr int kBlack = 2;
constexpr int kHispanicUsBorn = 3;
constexpr int kHispanicForeignBorn = 5;
constexpr double kUnknown = 99;
constexpr double kNoBirth = 98;

/// The categories that the coefficients multiply.
struct Categories
{
    double biopsies, menarche, firstBirth, relatives;
    double hyperplasia; ///< factor of the risk
};

double biopsyCategory(double biopsies)
{
    return biopsies == kUnknown ? 0 : std::min(biopsies, 2.0);
}

double menarcheCategory(double age)
{
    if (age >= 14)
        return 0;
    return age >= 12 ? 1 : 2;
}

double firstBirthCategory(double age)
{
    if (age < 20 || age == kUnknown)
        return 0;
    if (age < 25)
        return 1;
    return age < 30 || age == kNoBirth ? 2 : 3;
}

Categories categoriesOf(const Values& values, int race)
{
    const double relatives = values["first_degree_relatives"];
    Categories found{biopsyCategory(values["n_biopsies"]),
                     menarcheCategory(values["age_menarche"]),
                     firstBirthCategory(values["age_first_birth"]),
                     relatives == kUnknown ? 0 : std::min(relatives, 2.0),
                     1};
    if (found.biopsies > 0) {
        const double hyperplasia = values["atypical_hyperplasia"];
        found.hyperplasia = hyperplasia == 0 ? 0.93 : hyperplasia == 1 ? 1.82 : 1;
    }
    if (race == kBlack) {
        found.menarche = std::min(found.menarche, 1.0);
        found.firstBirth = 0;
    } else if (race == kHispanicUsBorn || race == kHispanicForeignBorn) {
        found.biopsies = std::min(found.biopsies, 1.0);
        found.relatives = std::min(found.relatives, 1.0);
        if (values["age_first_birth"] != kNoBirth)
            found.firstBirth = found.firstBirth <= 1 ? found.firstBirth : found.firstBirth - 1;
        if (race == kHispanicUsBorn)
            found.menarche = 0;
    } else if (race >= 6) {
        found.relatives = std::min(found.relatives, 1.0);
    }
    return found;
}

/// Relative risks before and from 50 years of age.
std::pair<double, double> relativeRisks(const Categories& found, const GailTerms& terms)
{
    const double young = found.biopsies * terms.biopsies + found.menarche * terms.menarche +
                         found.firstBirth * terms.firstBirth + found.relatives * terms.relatives +
                         found.firstBirth * found.relatives * terms.firstBirthRelatives +
                         std::log(found.hyperplasia);
    return {std::exp(young), std::exp(young + found.biopsies * terms.biopsiesFrom50)};
}

/// Probability of invasive breast cancer between two ages, each year of age with its factor on the
/// incidence; a part of a year counts by its length.
double
absoluteRisk(double from, double to, const GailRates& rates, double factorUnder50, double factor50)
{
    double risk = 0;
    double passed = 0; // cumulative hazard of cancer and of other death
    for (double age = from; age < to;) {
        const double until = std::min(std::floor(age) + 1, to);
        const auto band = static_cast<std::size_t>((std::floor(age) - 20) / 5);
        const double cancer = rates.incidence[band] * (age < 50 ? factorUnder50 : factor50);
        const double all = cancer + rates.otherDeath[band];
        const double hazard = all * (until - age);
        risk += cancer / all * std::exp(-passed) * (1 - std::exp(-hazard));
        passed += hazard;
        age = until;
    }
    return risk;
}

std::optional<Answer> contradiction(const Values& values)
{
    const double now = values["age_now"];
    const double biopsies = values["n_biopsies"];
    const double menarche = values["age_menarche"];
    const double birth = values["age_first_birth"];
    if (values["age_projected"] <= now)
        return Answer::refused("age_projected (Age up to which the risk runs): outside the range; "
                               "accepted: over age_now to 90 years");
    if ((biopsies == 0 || biopsies == kUnknown) && values["atypical_hyperplasia"] != kUnknown)
        return Answer::refused("atypical_hyperplasia (Atypical hyperplasia): given without a "
                               "biopsy; accepted where n_biopsies is 0 or 99: 99");
    if (menarche != kUnknown && menarche > now)
        return Answer::refused("age_menarche (Age at the first menstruation): outside the range; "
                               "accepted: up to age_now, or 99 not known");
    if (birth < kNoBirth && (birth > now || (menarche != kUnknown && birth < menarche)))
        return Answer::refused("age_first_birth (Age at the first live birth): outside the range; "
                               "accepted: age_menarche to age_now, 98 no birth, 99 not known");
    return std::nullopt;
}

Answer compute(const Values& values)
{
    if (auto refused = contradiction(values))
        return *refused;
    const double from = values["age_now"];
    const double to = values["age_projected"];
    const int race = static_cast<int>(values["race_code"]);
    const auto& terms = gailTerms(race);
    const auto [young, old] = relativeRisks(categoriesOf(values, race), terms);
    Answer answer;
    answer.numbers["error_ind"] = 0; // a row with errors is refused before
    answer.numbers["rr_under50"] = young;
    answer.numbers["rr_50plus"] = old;
    answer.numbers["absolute_risk_pct"] = 100 * absoluteRisk(from,
                                                             to,
                                                             gailRates(race, GailUse::Individual),
                                                             terms.notAttributableUnder50 * young,
                                                             terms.notAttributableFrom50 * old);
    answer.numbers["average_risk_pct"] =
        100 * absoluteRisk(from, to, gailRates(race, GailUse::AverageWoman), 1, 1);
    if (from < 35 || from > 85)
        answer.warn("Outside 35 to 85 years, the ages for which the National Cancer Institute "
                    "offers the model.");
    return answer;
}

std::vector<Field> inputs()
{
    return {
        {.id = "age_now",
         .label = "Age now",
         .unit = "a",
         .low = 20,
         .high = 90,
         .prefill = Prefill::Age,
         .isHighOpen = true},
        {.id = "age_projected",
         .label = "Age up to which the risk runs",
         .unit = "a",
         .low = 20,
         .high = 90,
         .isLowOpen = true},
        {.id = "n_biopsies",
         .label = "Breast biopsies so far",
         .unit = "{count}",
         .kind = Field::Kind::Integer,
         .high = 99,
         .meaning = "number; 99 not known"},
        {.id = "atypical_hyperplasia",
         .label = "Atypical hyperplasia",
         .kind = Field::Kind::Choice,
         .choices = {"0", "1", "99"},
         .meaning = "0 none, 1 found, 99 not known; 99 where there was no biopsy"},
        {.id = "age_menarche",
         .label = "Age at the first menstruation",
         .unit = "a",
         .low = 5,
         .high = 99,
         .meaning = "99 not known"},
        {.id = "age_first_birth",
         .label = "Age at the first live birth",
         .unit = "a",
         .low = 5,
         .high = 99,
         .meaning = "98 no birth, 99 not known"},
        {.id = "first_degree_relatives",
         .label = "Mother, sisters and daughters with breast cancer",
         .unit = "{count}",
         .kind = Field::Kind::Integer,
         .high = 99,
         .meaning = "number; 99 not known",
         .prefill = Prefill::Relatives},
        {.id = "race_code",
         .label = "Race, as the model's tables divide it",
         .kind = Field::Kind::Choice,
         .choices = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"},
         .meaning = "1 White, 2 Black, 3 Hispanic born in the United States, 4 other or not known, "
                    "5 Hispanic born elsewhere, 6 Chinese, 7 Japanese, 8 Filipino, 9 Hawaiian, 10 "
                    "other Pacific, 11 other Asian"},
    };
}

} // namespace

Calculator gail()
{
    Calculator entry;
    entry.id = "gail_bcrat";
    entry.name = "BCRAT (Gail model)";
    entry.group = "Breast cancer";
    entry.purpose = "Risk that a woman without breast cancer gets invasive breast cancer up to an "
                    "age.";
    entry.population = "Women of the United States, 35 to 85 years old, without a history of "
                       "breast cancer, DCIS, LCIS or chest irradiation.";
    entry.formula =
        "ln RR = biopsies, age at menarche, at first birth, relatives (in categories) times the "
        "coefficients of the race, plus ln 0.93 or ln 1.82 without or with atypical hyperplasia; "
        "absolute risk by single years of age from incidence x (1 - attributable risk) x RR "
        "against death of anything else. Average woman: RR (1 - attributable risk) = 1.";
    entry.citations = {"Gail MH et al. J Natl Cancer Inst 1989;81:1879-86, PMID 2593165",
                       "Costantino JP et al. J Natl Cancer Inst 1999;91:1541-8",
                       "Gail MH et al. J Natl Cancer Inst 2007;99:1782-92 (Black women)",
                       "Matsuno RK et al. J Natl Cancer Inst 2011;103:951-61 (Asian and Pacific "
                       "Islander women)",
                       "Banegas MP et al. J Natl Cancer Inst 2017;109:djw215 (Hispanic women)"};
    entry.licence = "Published formula; the rates are figures of United States federal agencies "
                    "(SEER, NCHS).";
    entry.caution = "Not with a history of breast cancer, DCIS, LCIS or chest irradiation, nor "
                    "with a known high-risk gene variant: other models apply there.";
    entry.inputs = inputs();
    entry.outputs = {{.id = "error_ind",
                      .label = "Whether the inputs contradict each other (0 no)",
                      .kind = Field::Kind::Flag},
                     {.id = "rr_under50", .label = "Relative risk before 50 years of age"},
                     {.id = "rr_50plus", .label = "Relative risk from 50 years of age"},
                     {.id = "absolute_risk_pct", .label = "Risk up to that age", .unit = "%"},
                     {.id = "average_risk_pct",
                      .label = "Risk of the average woman of her age and race",
                      .unit = "%"}};
    entry.compute = compute;
    return entry;
}

} // namespace consilium::calculators
