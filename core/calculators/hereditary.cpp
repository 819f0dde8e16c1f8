#include "core/calculators/entries.h"
#include "core/calculators/fields.h"

#include <fmt/format.h>

namespace consilium::calculators
{

namespace
{

struct Question
{
    std::string_view id;
    std::string_view label;
};

constexpr Question kQuestions[] = {
    {"q1_fdr_breast_or_ovarian", "First-degree relative with breast or ovarian cancer"},
    {"q2_bilateral_breast", "Relative with cancer of both breasts"},
    {"q3_male_breast", "Man in the family with breast cancer"},
    {"q4_breast_and_ovarian_same_woman", "Woman in the family with breast and ovarian cancer"},
    {"q5_breast_before_50", "Woman in the family with breast cancer before 50"},
    {"q6_two_or_more_breast_or_ovarian", "Two or more relatives with breast or ovarian cancer"},
    {"q7_two_or_more_breast_or_bowel", "Two or more relatives with breast or bowel cancer"}};

/// One yes settles the referral whatever the rest is. Without a yes an unanswered question leaves
/// it open: not known is not no.
Answer fhs7Of(const Values& in)
{
    int positives = 0;
    std::string unanswered;
    for (const auto& question : kQuestions) {
        const auto answer = in.number(question.id);
        if (!answer)
            unanswered += fmt::format("{}{}", unanswered.empty() ? "" : ", ", question.id);
        else if (*answer == 1)
            ++positives;
    }
    if (!unanswered.empty() && positives == 0)
        return refusedInput(
            unanswered, "not answered, and no other question is answered yes", "0 or 1");
    Answer out;
    out.numbers["positives"] = positives;
    out.numbers["refer"] = positives > 0 ? 1 : 0;
    if (!unanswered.empty())
        out.warn(
            fmt::format("Not answered: {}. The number of positives is a lower bound.", unanswered));
    return out;
}

Answer amsterdamOf(const Values& in)
{
    const bool isMet = in["relatives_with_lynch_cancer"] >= 3 &&
                       in.is("one_is_first_degree_of_other_two") &&
                       in["successive_generations"] >= 2 && in["youngest_diagnosis_age"] < 50 &&
                       in.is("fap_excluded") && in.is("pathology_verified");
    Answer out;
    out.numbers["amsterdam_ii_met"] = isMet ? 1 : 0;
    return out;
}

Field counted(std::string_view id, std::string_view label, double high)
{
    return {.id = id, .label = label, .unit = "", .kind = Field::Kind::Integer, .high = high};
}

Field ofRelatives(Field field)
{
    field.prefill = Prefill::Relatives;
    return field;
}

} // namespace

Calculator fhs7()
{
    std::vector<Field> questions;
    for (const auto& question : kQuestions) {
        questions.push_back(yesOrNo(question.id, question.label));
        questions.back().isRequired = false;
        questions.back().prefill = Prefill::Relatives;
        questions.back().meaning = "Leave empty where it is not known";
    }
    return {.id = "fhs7",
            .name = "FHS-7",
            .group = "Hereditary cancer",
            .purpose = "Whether the family history calls for referral to genetic counselling for "
                       "breast cancer.",
            .population = "Women in primary care, southern Brazil.",
            .formula = "Seven questions on the family; any yes means referral.",
            .citations = {"Ashton-Prolla P et al. BMC Cancer 2009;9:283, PMID 19682358, doi "
                          "10.1186/1471-2407-9-283"},
            .licence = "Open: the paper is open access and its seven questions are stated here in "
                       "our words.",
            .caution = "A screen, not a criterion for testing; for that the guideline of the house "
                       "is to be read. A small or unknown family hides a history.",
            .inputs = std::move(questions),
            .outputs = {wholeResult("positives", "Questions answered yes"),
                        wholeResult("refer", "Refer")},
            .compute = fhs7Of};
}

Calculator amsterdamTwo()
{
    return {.id = "amsterdam_ii",
            .name = "Amsterdam II criteria",
            .group = "Hereditary cancer",
            .purpose = "Whether a family meets the clinical criteria of Lynch syndrome.",
            .population = "Families with colorectal cancer or another Lynch-associated cancer.",
            .formula = "Three relatives with a Lynch-associated cancer, one of them first-degree "
                       "to the other two; two successive generations; one diagnosed before 50; "
                       "familial adenomatous polyposis excluded; tumours verified by pathology. "
                       "All are required.",
            .citations = {"Vasen HF et al. Gastroenterology 1999;116:1453-6"},
            .licence = kOpenFormula,
            .caution = "Many families with Lynch syndrome do not meet them; testing of the tumour "
                       "for mismatch repair does not depend on them.",
            .inputs = {ofRelatives(counted("relatives_with_lynch_cancer",
                                           "Relatives with a Lynch-associated cancer",
                                           100)),
                       yesOrNo("one_is_first_degree_of_other_two",
                               "One is a first-degree relative of the other two"),
                       counted("successive_generations", "Successive generations affected", 10),
                       ofRelatives(measured("youngest_diagnosis_age",
                                            "Age at the earliest of the diagnoses",
                                            "years",
                                            0,
                                            120)),
                       yesOrNo("fap_excluded", "Familial adenomatous polyposis excluded"),
                       yesOrNo("pathology_verified", "Tumours verified by pathology")},
            .outputs = {wholeResult("amsterdam_ii_met", "Criteria met")},
            .compute = amsterdamOf};
}

} // namespace consilium::calculators
