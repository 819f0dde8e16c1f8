#include "core/calculators/predict_breast_engine.h"

#include <cmath>

namespace consilium::calculators
{

namespace
{

constexpr std::size_t kYears = BreastPrognosis::kYears;
using Years = std::array<double, kYears>;

/// Of one model of v3, by oestrogen receptor; Grootes 2024.
struct ReceptorTerms
{
    double age1, age2, size, nodes, grade, screen, year;
    double intercept, time1, time2; ///< of the baseline
    double kiPositive, kiNegative, prPositive, prNegative;
    Years herPositive, herNegative;
};

constexpr Years everyYear(double value)
{
    Years years{};
    for (auto& year : years)
        year = value;
    return years;
}

constexpr ReceptorTerms kNegative{1.75606793839533,
                                  4.55527463488049,
                                  0.744327726521004,
                                  0.630859036431088,
                                  0.346228783900094,
                                  -0.211096932659867,
                                  -0.0455046104161727,
                                  -3.01531397651658,
                                  -0.575538052404425,
                                  -0.102843931717806,
                                  0,
                                  0,
                                  -0.2231,
                                  0.0296,
                                  everyYear(0.2316),
                                  everyYear(-0.08589)};
constexpr ReceptorTerms kPositive{0.195898620358813,
                                  2.92912505189579,
                                  2.27417420673498,
                                  0.672482820906121,
                                  0.705033962973938,
                                  -0.320393633530155,
                                  -0.0482513707127768,
                                  -2.31935100392816,
                                  -3.62253833264139,
                                  -0.542240944493945,
                                  0.14904,
                                  -0.11333,
                                  -0.0619,
                                  0.2624,
                                  {.608, .532, .457, .382, .307, .231, .156, .081, .006},
                                  {-.053, -.046, -.040, -.033, -.027, -.020, -.014, -.007}};

constexpr double kYearOfDiagnosis = 17; ///< 2017: the last year of the women it was made of

/// 0 negative, 1 positive, anything else unknown: no effect.
double marker(const Values& values, std::string_view id, double positive, double negative)
{
    const auto state = values[id];
    return state == 1 ? positive : state == 0 ? negative : 0;
}

double screen(const Values& values)
{
    return values["screen_code"] == 2 ? 0.204 : values["screen_code"];
}

double grade(const Values& values)
{
    return values["grade_code"] == 9 ? 2.13 : values["grade_code"];
}

double index22(const Values& values)
{
    const double age = values["age_years"];
    const double size = values["size_mm"] / 100;
    const double nodes = std::log((values["nodes_positive"] + 1) / 10);
    const double her = marker(values, "her2", 0.2413, -0.0762);
    if (values.is("er")) {
        const double inverse = std::pow(age / 10, -2);
        return 34.53642 * (inverse - 0.0287449295) -
               34.20342 * (inverse * std::log(age / 10) - 0.0510121013) +
               0.7530729 * (std::log(size) + 1.545233938) + 0.7060723 * (nodes + 1.387566896) +
               0.746655 * grade(values) - 0.22763366 * screen(values) + her +
               marker(values, "ki67", 0.14904, -0.11333);
    }
    const bool isHigh = values["grade_code"] == 2 || values["grade_code"] == 3;
    return 0.0089827 * (age - 56.3254902) + 2.093446 * (std::sqrt(size) - 0.5090456276) +
           0.6260541 * (nodes + 1.086916249) + (isHigh ? 1.129091 : 0) + her;
}

double shift3(PredictVersion version, bool isPositive)
{
    if (version == PredictVersion::V3_1) // the share of women who had radiotherapy, and its effect
        return std::log(1 / (0.31 + 0.69 * 0.82));
    return isPositive ? 0.7 : 0.55;
}

double index3(PredictVersion version, const Values& values, std::size_t year)
{
    const bool isPositive = values.is("er");
    const auto& terms = isPositive ? kPositive : kNegative;
    const double age = (values["age_years"] - 24) / 100;
    const double size = values["size_mm"];
    const double age1 = isPositive ? 1 / std::sqrt(age) : age;
    const double age2 = isPositive ? age * age : age * std::log(age);
    return terms.age1 * age1 + terms.age2 * age2 +
           terms.size * (isPositive ? 1 - std::exp(-size / 20) : std::log(size)) +
           terms.nodes * std::log(values["nodes_positive"] + 1) + terms.grade * grade(values) +
           terms.screen * screen(values) + terms.year * kYearOfDiagnosis +
           marker(values, "her2", terms.herPositive[year - 1], terms.herNegative[year - 1]) +
           marker(values, "ki67", terms.kiPositive, terms.kiNegative) +
           marker(values, "pr", terms.prPositive, terms.prNegative) + shift3(version, isPositive);
}

double otherIndex3(PredictVersion version, const Values& values)
{
    const double age = (values["age_years"] - 24) / 100;
    const double cube = age * age * age;
    const double shift =
        version == PredictVersion::V3_1 ? std::log(1 / (0.31 + 0.69 * 1.02 * 1.02)) : -0.062;
    return 4.21144350772474 * cube - 31.4120281536528 * cube * std::log(age) -
           0.0211864621118189 * kYearOfDiagnosis + shift +
           std::log((values.is("smoker") ? 1.25 : 1) / 1.025);
}

/// Cumulative baseline hazard of breast cancer death.
double breastBaseline(PredictVersion version, bool isPositive, double time)
{
    if (version == PredictVersion::V2_2)
        return isPositive ? std::exp(0.7424402 - 7.527762 / std::sqrt(time) -
                                     1.812513 * std::log(time) / std::sqrt(time))
                          : std::exp(-1.156036 + 0.4707332 / (time * time) - 3.51355 / time);
    const auto& terms = isPositive ? kPositive : kNegative;
    const double decades = time / 10;
    const double power = isPositive ? 1 / std::sqrt(decades) : 1 / decades;
    return std::exp(terms.intercept + terms.time1 * power +
                    terms.time2 * power * std::log(decades));
}

double otherBaseline(PredictVersion version, double time)
{
    if (version == PredictVersion::V2_2)
        return std::exp(-6.052919 + 1.079863 * std::log(time) + 0.3255321 * std::sqrt(time));
    return std::exp(-4.84565475828399 + 1.34134831000526 * std::log(time / 10) +
                    0.495393943530461 * time / 10);
}

} // namespace

BreastPrognosis::BreastPrognosis(PredictVersion version, const Values& values)
    : m_version(version)
    , m_values(values)
{
    const bool isTwo = version == PredictVersion::V2_2;
    for (std::size_t year = 1; year <= kYears; ++year)
        m_indices[year - 1] = isTwo ? index22(values) : index3(version, values, year);
    const double age = values["age_years"] / 10;
    m_otherIndex = isTwo ? 0.0698252 * (age * age - 34.23391957) : otherIndex3(version, values);
}

BreastPrognosis::Years BreastPrognosis::breastHazards(const Regimen& regimen) const
{
    const bool hasHormone = regimen.hasHormone && m_values.is("hormone") && m_values.is("er");
    double effect = hasHormone ? -0.3857 : 0;
    const double generation = regimen.hasChemotherapy ? m_values["chemo_generation"] : 0;
    effect += generation == 2 ? -0.248 : generation == 3 ? -0.446 : 0;
    if (regimen.hasTrastuzumab && m_values.is("trastuzumab") && m_values.is("her2"))
        effect += -0.3567;
    if (regimen.hasBisphosphonate && m_values.is("bisphosphonate"))
        effect += -0.198;
    if (regimen.hasRadiotherapy && m_values.is("radiotherapy"))
        effect += std::log(0.82);
    const double extension = m_version == PredictVersion::V2_2 ? -0.26 : -0.301;
    Years hazards{};
    double before = 0;
    for (std::size_t year = 1; year <= kYears; ++year) {
        const double until =
            breastBaseline(m_version, m_values.is("er"), static_cast<double>(year));
        const bool isExtension = hasHormone && regimen.isExtended && year > 10;
        hazards[year - 1] =
            (until - before) * std::exp(index(year) + effect + (isExtension ? extension : 0));
        before = until;
    }
    return hazards;
}

BreastPrognosis::Years BreastPrognosis::otherHazards(const Regimen& regimen) const
{
    double effect = 0;
    if (m_version != PredictVersion::V2_2) {
        if (regimen.hasChemotherapy && m_values["chemo_generation"] != 0)
            effect += std::log(1.2);
        if (regimen.hasRadiotherapy && m_values.is("radiotherapy"))
            effect += std::log(1.02) * m_values["heart_gy"];
    }
    Years hazards{};
    double before = 0;
    for (std::size_t year = 1; year <= kYears; ++year) {
        const double until = otherBaseline(m_version, static_cast<double>(year));
        hazards[year - 1] = (until - before) * std::exp(m_otherIndex + effect);
        before = until;
    }
    return hazards;
}

CompetingRisks BreastPrognosis::deaths(const Regimen& regimen) const
{
    return compete(survival(breastHazards(regimen)), survival(otherHazards(regimen)));
}

double BreastPrognosis::aliveGivenFive(const Regimen& regimen) const
{
    constexpr std::size_t kFrom = 5;
    const auto breast = breastHazards(regimen);
    const auto other = otherHazards(regimen);
    auto ofOther = survival(std::span(other).subspan(kFrom));
    if (m_version == PredictVersion::V2_2) {
        // v2.2 takes the fall over years 6 to 15 from all women, not from those alive at 5.
        const auto all = survival(other);
        for (std::size_t year = kFrom; year <= kYears; ++year)
            ofOther[year - kFrom] = 1 - (all[kFrom] - all[year]);
    }
    return 100 * compete(survival(std::span(breast).subspan(kFrom)), ofOther).alive(kYears - kFrom);
}

} // namespace consilium::calculators
