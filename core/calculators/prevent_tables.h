#pragma once

#include <array>
#include <span>

namespace consilium::calculators
{

/// One row of the logistic models: a term and its coefficients by sex (women, men) and outcome
/// (total cardiovascular disease, atherosclerotic, heart failure, coronary, stroke).
struct PreventRow
{
    enum class Term {
        Age,
        NonHdl,
        Hdl,
        SbpBelow110,
        Sbp110Up,
        Diabetes,
        Smoker,
        BmiBelow30,
        Bmi30Up,
        EgfrBelow60,
        Egfr60Up,
        BpTreated,
        Statin,
        BpTreatedXSbp110Up,
        StatinXNonHdl,
        AgeXNonHdl,
        AgeXHdl,
        AgeXSbp110Up,
        AgeXDiabetes,
        AgeXSmoker,
        AgeXBmi30Up,
        AgeXEgfrBelow60,
        Constant,
        AgeSquared,
        Hba1cDiabetes,
        Hba1cNoDiabetes,
        Hba1cMissing,
        LnUacr,
        UacrMissing,
        Sdi46,
        Sdi710,
        SdiMissing
    };
    Term term;
    std::array<std::array<double, 5>, 2> coefficients;
};

struct PreventModel
{
    std::span<const PreventRow> tenYears;
    std::span<const PreventRow> thirtyYears;
};

[[nodiscard]] PreventModel preventBaseModel();
[[nodiscard]] PreventModel preventHba1cModel();
[[nodiscard]] PreventModel preventUacrModel();
[[nodiscard]] PreventModel preventFullModel();

} // namespace consilium::calculators
