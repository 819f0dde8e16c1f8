#include "core/calculators/entries.h"
#include "core/calculators/fields.h"

#include <cmath>

namespace consilium::calculators
{

namespace
{

double raceTerm(std::string_view race)
{
    if (race == "black")
        return 0.3944778;
    if (race == "hispanic")
        return -0.7434744;
    if (race == "asian")
        return -0.466585;
    return race == "native hawaiian" || race == "pacific islander" ? 1.027152 : 0;
}

std::optional<Answer> contradiction(const Values& values)
{
    // A start before 5 years of age is a slip of the pen, not a history.
    constexpr double kYoungestStart = 5;
    const double quit = values["quit_years"];
    if (values.is("current_smoker") && quit != 0)
        return Answer::refused("quit_years (Years since quitting): outside the range; accepted of "
                               "a current smoker: 0 years");
    if (values["age_years"] - values["smoking_years"] - quit < kYoungestStart)
        return Answer::refused("smoking_years (Years of smoking): outside the range; accepted: "
                               "over 0 to age_years less quit_years less 5 years");
    return std::nullopt;
}

Answer compute(const Values& values)
{
    if (auto refused = contradiction(values))
        return *refused;
    const double logit =
        -4.532506 + 0.0778868 * (values["age_years"] - 62) -
        0.0812744 * (values["education_level"] - 4) - 0.0274194 * (values["bmi"] - 27) +
        0.3553063 * values["copd"] + 0.4589971 * values["personal_cancer_history"] +
        0.587185 * values["family_lung_cancer"] + 0.2597431 * values["current_smoker"] -
        1.822606 * (10 / values["cigarettes_per_day"] - 0.4021541613) +
        0.0317321 * (values["smoking_years"] - 27) - 0.0308572 * (values["quit_years"] - 10) +
        raceTerm(values.text("race"));
    Answer answer;
    answer.numbers["risk_6y"] = 1 / (1 + std::exp(-logit));
    if (values["age_years"] < 55 || values["age_years"] > 74)
        answer.warn("Extrapolation: the model was made in people of 55 to 74 years.");
    return answer;
}

std::vector<Field> inputs()
{
    return {
        {.id = "age_years",
         .label = "Age",
         .unit = "a",
         .low = 18,
         .high = 110,
         .meaning = "made in people of 55 to 74 years; outside with a warning",
         .prefill = Prefill::Age},
        {.id = "race",
         .label = "Race or ethnic group, as the model divides it",
         .kind = Field::Kind::Choice,
         .choices = {"white",
                     "black",
                     "hispanic",
                     "asian",
                     "american indian",
                     "alaskan native",
                     "native hawaiian",
                     "pacific islander"}},
        {.id = "education_level",
         .label = "Education",
         .kind = Field::Kind::Choice,
         .choices = {"1", "2", "3", "4", "5", "6"},
         .meaning = "1 below high school, 2 high school, 3 training after high school, 4 some "
                    "college, 5 college, 6 postgraduate"},
        {.id = "bmi",
         .label = "Body mass index",
         .unit = "kg/m2",
         .low = 10,
         .high = 100,
         .prefill = Prefill::BodyMass},
        yesOrNo("copd", "COPD, emphysema or chronic bronchitis", "0 no, 1 yes", Prefill::Condition),
        yesOrNo("personal_cancer_history", "Has had cancer", "0 no, 1 yes", Prefill::Condition),
        yesOrNo(
            "family_lung_cancer", "Lung cancer in the family", "0 no, 1 yes", Prefill::Relatives),
        {.id = "current_smoker",
         .label = "Smokes now",
         .kind = Field::Kind::Flag,
         .meaning = "0 former smoker, 1 smokes; never-smokers are outside the model",
         .prefill = Prefill::Smoker},
        {.id = "cigarettes_per_day",
         .label = "Cigarettes a day",
         .unit = "{count}",
         .high = 200,
         .prefill = Prefill::PackYears,
         .isLowOpen = true},
        {.id = "smoking_years",
         .label = "Years of smoking",
         .unit = "a",
         .high = 100,
         .isLowOpen = true},
        {.id = "quit_years",
         .label = "Years since quitting",
         .unit = "a",
         .high = 100,
         .meaning = "0 for current smokers",
         .prefill = Prefill::QuitYears},
    };
}

} // namespace

Calculator plcoM2012()
{
    Calculator entry;
    entry.id = "plcom2012";
    entry.name = "PLCOm2012";
    entry.group = "Risk and prevention";
    entry.purpose = "Risk of lung cancer within 6 years of a person who smokes or has smoked.";
    entry.population = "Ever-smokers of 55 to 74 years of the PLCO trial, United States.";
    entry.formula =
        "logit = -4.532506 + 0.0778868(age-62) - 0.0812744(education-4) - 0.0274194(BMI-27) + "
        "0.3553063 COPD + 0.4589971 own cancer + 0.587185 family lung cancer + 0.2597431 current "
        "smoker - 1.822606(10/cigarettes a day - 0.4021541613) + 0.0317321(years of smoking-27) - "
        "0.0308572(years since quitting-10) + race (Black 0.3944778, Hispanic -0.7434744, Asian "
        "-0.466585, Native Hawaiian and Pacific Islander 1.027152, others 0)";
    entry.citations = {"Tammemagi MC, Katki HA, Hocking WG, et al. Selection criteria for "
                       "lung-cancer screening. N Engl J Med 2013;368:728-36, PMID 23425165"};
    entry.licence = "Published formula. Brock University offers its calculators for public "
                    "non-profit use only; a commercial user should ask it first.";
    entry.caution = "Not for never-smokers. Screening programmes use thresholds of 1.51 % and 2 %.";
    entry.inputs = inputs();
    entry.outputs = {{.id = "risk_6y", .label = "Risk of lung cancer within 6 years", .high = 1}};
    entry.compute = compute;
    return entry;
}

} // namespace consilium::calculators
