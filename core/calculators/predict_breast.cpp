#include "core/calculators/fields.h"
#include "core/calculators/predict_breast_lines.h"

#include <cmath>

namespace consilium::calculators
{

namespace
{

constexpr std::string_view kBenefit = "extended_hormone_benefit_alive5_y15";

Field codes(std::string_view id,
            std::string_view label,
            std::vector<std::string_view> choices,
            std::string_view meaning,
            Prefill prefill = Prefill::None)
{
    return {.id = id,
            .label = label,
            .kind = Field::Kind::Choice,
            .choices = std::move(choices),
            .meaning = meaning,
            .prefill = prefill};
}

std::vector<Field> inputs(PredictVersion version)
{
    const bool isThree = version != PredictVersion::V2_2;
    std::vector<Field> fields{
        {.id = "age_years",
         .label = "Age at diagnosis",
         .unit = "a",
         .low = 25,
         .high = 85,
         .prefill = Prefill::AgeAtDiagnosis},
        codes("screen_code",
              "How the tumour was found",
              {"0", "1", "2"},
              "0 by symptoms, 1 by screening, 2 otherwise or not known"),
        {.id = "size_mm",
         .label = "Largest diameter of the invasive tumour",
         .unit = "mm",
         .high = 500,
         .isLowOpen = true},
        codes("grade_code", "Grade", {"1", "2", "3", "9"}, "1, 2, 3; 9 not known"),
        {.id = "nodes_positive",
         .label = "Lymph nodes with tumour",
         .unit = "{count}",
         .high = 100,
         .meaning = "a whole number; 0.5 for a micrometastasis in one node only"},
        yesOrNo("er",
                "Oestrogen receptor",
                "0 negative, 1 positive; the model needs it",
                Prefill::Receptor),
        codes("her2",
              "HER2",
              {"0", "1", "9"},
              "0 negative, 1 positive, 9 not known",
              Prefill::Receptor),
        codes("ki67",
              "Ki-67",
              {"0", "1", "9"},
              "0 low, 1 high, 9 not known; has an effect in ER-positive tumours only"),
    };
    if (isThree)
        fields.push_back(codes("pr",
                               "Progesterone receptor",
                               {"0", "1", "9"},
                               "0 negative, 1 positive, 9 not known",
                               Prefill::Receptor));
    fields.push_back(codes("chemo_generation",
                           "Chemotherapy",
                           {"0", "2", "3"},
                           "0 none, 2 second generation (anthracycline), 3 third generation "
                           "(with taxane)"));
    fields.push_back(yesOrNo("hormone",
                             "Hormone therapy for 5 years",
                             "0 no, 1 yes; has an effect in ER-positive tumours only"));
    fields.push_back(yesOrNo(
        "trastuzumab", "Trastuzumab", "0 no, 1 yes; has an effect in HER2-positive tumours only"));
    fields.push_back(
        yesOrNo("bisphosphonate", "Bisphosphonate", "0 no, 1 yes; for postmenopausal women"));
    if (isThree) {
        fields.push_back(yesOrNo("radiotherapy", "Radiotherapy", "0 no, 1 yes"));
        fields.push_back({.id = "heart_gy",
                          .label = "Mean heart dose of radiotherapy",
                          .unit = "Gy",
                          .high = 30,
                          .isRequired = false,
                          .meaning = "needed with radiotherapy, 0 without. 30 Gy is above every "
                                     "mean heart dose of Darby SC et al. N Engl J Med "
                                     "2013;368:987-98"});
        fields.push_back({.id = "smoker",
                          .label = "Smokes now",
                          .kind = Field::Kind::Flag,
                          .meaning = "1 smokes, 0 never or formerly",
                          .prefill = Prefill::Smoker});
    }
    return fields;
}

/// What a line adds to the one before it: without that treatment its numbers are those again.
std::string_view addedBy(const Regimen& regimen)
{
    if (regimen.isExtended)
        return "hormone";
    if (regimen.hasBisphosphonate)
        return "bisphosphonate";
    if (regimen.hasTrastuzumab)
        return "trastuzumab";
    if (regimen.hasChemotherapy)
        return "chemo_generation";
    if (regimen.hasHormone)
        return "hormone";
    return regimen.hasRadiotherapy ? "radiotherapy" : std::string_view();
}

void add(std::vector<Field>& fields, const ResultLine& line)
{
    const auto with =
        line.kind == ResultLine::Kind::Alive ? addedBy(line.regimen) : std::string_view();
    for (const auto& name : line.names)
        fields.push_back({.id = name.id, .label = name.label, .unit = "%", .shownWith = with});
}

std::vector<Field> outputs(PredictVersion version)
{
    std::vector<Field> fields;
    const bool isThree = version != PredictVersion::V2_2;
    for (const auto& line : isThree ? resultLines3() : resultLines22())
        add(fields, line);
    if (!isThree) {
        fields.push_back({.id = "prognostic_index",
                          .label = "Breast cancer index, log hazard ratio without treatment"});
        fields.push_back({.id = "other_index", .label = "Index of other causes of death"});
        fields.push_back({.id = kBenefit,
                          .label = "Gain at 15 years by 10 in place of 5 years of hormone "
                                   "therapy, of those alive at 5 years",
                          .unit = "%"});
        add(fields, extendedLine22());
        return fields;
    }
    fields.push_back({.id = "prognostic_index_y1", .label = "Breast cancer index in year 1"});
    fields.push_back({.id = "prognostic_index_y15", .label = "Breast cancer index in year 15"});
    fields.push_back({.id = "other_index", .label = "Index of other causes of death"});
    fields.push_back({.id = "os_alive5_surgery_y15",
                      .label = "Alive after 15 years of those alive at 5, surgery only",
                      .unit = "%"});
    fields.push_back({.id = "os_alive5_rhctb_y15",
                      .label = "Alive after 15 years of those alive at 5, all selected treatments",
                      .unit = "%"});
    fields.push_back({.id = "os_alive5_rh10ctb_y15",
                      .label = "Alive after 15 years of those alive at 5, all selected "
                               "treatments, hormone therapy for 10 years",
                      .unit = "%",
                      .shownWith = "hormone"});
    return fields;
}

void answerLine(Answer& answer, const BreastPrognosis& prognosis, const ResultLine& line)
{
    const auto deaths = prognosis.deaths(line.regimen);
    for (std::size_t at = 0; at < line.names.size(); ++at) {
        const std::size_t year = 5 * (at + 1);
        const double share = line.kind == ResultLine::Kind::Alive ? deaths.alive(year)
                             : line.kind == ResultLine::Kind::OfBreastCancer
                                 ? deaths.first[year - 1]
                                 : deaths.second[year - 1];
        answer.numbers[line.names[at].id] = 100 * share;
    }
}

std::optional<Answer> refusal(PredictVersion version, const Values& values)
{
    const double nodes = values["nodes_positive"];
    if (nodes != 0.5 && nodes != std::floor(nodes))
        return Answer::refused("nodes_positive (Lymph nodes with tumour): not a whole number; "
                               "accepted: 0 to 100, whole, or 0.5 for a micrometastasis only");
    if (version == PredictVersion::V2_2)
        return std::nullopt;
    const auto dose = values.number("heart_gy");
    if (values.is("radiotherapy") && !dose)
        return Answer::refused("heart_gy (Mean heart dose of radiotherapy): not given; accepted "
                               "with radiotherapy: 0 to 30 Gy");
    if (!values.is("radiotherapy") && dose.value_or(0) != 0)
        return Answer::refused("heart_gy (Mean heart dose of radiotherapy): outside the range; "
                               "accepted without radiotherapy: 0 Gy");
    return std::nullopt;
}

Answer compute(PredictVersion version, const Values& values)
{
    if (auto refused = refusal(version, values))
        return *refused;
    Answer answer;
    const BreastPrognosis prognosis(version, values);
    const bool isThree = version != PredictVersion::V2_2;
    for (const auto& line : isThree ? resultLines3() : resultLines22())
        answerLine(answer, prognosis, line);
    answer.numbers["other_index"] = prognosis.otherIndex();
    Regimen all{true, true, false, true, true, true};
    const double usual = prognosis.aliveGivenFive(all);
    all.isExtended = true;
    const double extended = prognosis.aliveGivenFive(all);
    if (isThree) {
        answer.numbers["prognostic_index_y1"] = prognosis.index(1);
        answer.numbers["prognostic_index_y15"] = prognosis.index(BreastPrognosis::kYears);
        answer.numbers["os_alive5_surgery_y15"] = prognosis.aliveGivenFive({});
        answer.numbers["os_alive5_rhctb_y15"] = usual;
        answer.numbers["os_alive5_rh10ctb_y15"] = extended;
    } else {
        answer.numbers["prognostic_index"] = prognosis.index(1);
        if (values.is("hormone")) {
            answer.numbers[kBenefit] = extended - usual;
            answerLine(answer, prognosis, extendedLine22());
        }
    }
    if (values.is("hormone") && !values.is("er"))
        answer.remark("Hormone therapy adds nothing here: the tumour is ER-negative.");
    if (values.is("trastuzumab") && !values.is("her2"))
        answer.remark("Trastuzumab adds nothing here: HER2 is not known to be positive.");
    if (values.is("bisphosphonate"))
        answer.remark("The effect of bisphosphonates holds for postmenopausal women.");
    return answer;
}

} // namespace

Calculator predictBreast(PredictVersion version)
{
    Calculator entry;
    entry.group = "Breast cancer";
    entry.purpose = "Survival after surgery for early invasive breast cancer, and what each "
                    "treatment adds to it.";
    entry.caution = "Not for metastatic or recurrent disease, for men, for carcinoma in situ only, "
                    "nor after chemotherapy before surgery. Estimates for a group of women like "
                    "her; treatment effects are averages of trials.";
    constexpr std::string_view kLicence =
        "Formula from open-access papers; this is an independent implementation, neither the "
        "public tool nor endorsed by its makers. The public tool is a UKCA-marked device with its "
        "own terms of use.";
    entry.licence = kLicence;
    entry.inputs = inputs(version);
    entry.outputs = outputs(version);
    entry.compute = [version](const Values& values) {
        return calculators::compute(version, values);
    };
    constexpr std::string_view kPaper2 =
        "Candido dos Reis FJ, Wishart GC, Dicks EM, et al. An updated PREDICT breast cancer "
        "prognostication and treatment benefit prediction model with independent validation. "
        "Breast Cancer Res 2017;19:58, doi 10.1186/s13058-017-0852-3";
    constexpr std::string_view kPaper3 =
        "Grootes I, Wishart GC, Pharoah PDP. An updated PREDICT breast cancer prognostic model "
        "including the benefits and harms of radiotherapy. npj Breast Cancer 2024;10:6, doi "
        "10.1038/s41523-024-00612-y";
    constexpr std::string_view kPaper1 = "Wishart GC et al. Breast Cancer Res 2010;12:R1";
    constexpr std::string_view kPopulation3 =
        "Women with early invasive breast cancer diagnosed 2000-2017 and operated on, 25 to 85 "
        "years old; the year of diagnosis is held at 2017.";
    constexpr std::string_view kFormula3 =
        "Yearly hazards of breast cancer death (by ER; age, size, nodes, grade, detection, HER2 by "
        "year, Ki-67, PR) and of other death (age, smoking), each times its treatments' hazard "
        "ratios (radiotherapy 0.82, chemotherapy exp(-0.248) or exp(-0.446), hormone exp(-0.3857), "
        "to 10 years a further exp(-0.301) in years 11-15, trastuzumab exp(-0.3567), "
        "bisphosphonate exp(-0.198); other death: chemotherapy 1.2, radiotherapy 1.02 per Gy "
        "heart dose), combined year by year as competing causes.";
    switch (version) {
    case PredictVersion::V2_2:
        entry.id = "predict_breast_v2_2";
        entry.name = "PREDICT Breast v2.2 (model of 2017)";
        entry.population = "Women with early invasive breast cancer who were operated on, 25 to 85 "
                           "years old; made in women of the East of England.";
        entry.formula =
            "Yearly hazards of breast cancer death (by ER; age, size, nodes, grade, detection, "
            "HER2, Ki-67) and of other death (age), the first times the treatments' hazard ratios "
            "(chemotherapy exp(-0.248) or exp(-0.446), hormone exp(-0.3857), to 10 years a further "
            "exp(-0.26) in years 11-15, trastuzumab exp(-0.3567), bisphosphonate exp(-0.198)), "
            "combined year by year as competing causes. No radiotherapy.";
        entry.citations = {kPaper2, kPaper1};
        break;
    case PredictVersion::V3_1:
        entry.id = "predict_breast_v3_1";
        entry.name = "PREDICT Breast v3.1 (model of the paper of 2024)";
        entry.population = kPopulation3;
        entry.formula = kFormula3;
        entry.citations = {kPaper3, kPaper2};
        break;
    case PredictVersion::V3_2:
        entry.id = "predict_breast_v3_2";
        entry.name = "PREDICT Breast v3.2 (unpublished recalibration of April 2025)";
        entry.population = kPopulation3;
        entry.formula = kFormula3;
        entry.citations = {kPaper3, kPaper2};
        entry.caution = "As v3.1, with two recalibrated baseline constants for which no "
                        "publication is known. Not for metastatic or recurrent disease, for men, "
                        "for carcinoma in situ only, nor after chemotherapy before surgery.";
        break;
    }
    return entry;
}

} // namespace consilium::calculators
