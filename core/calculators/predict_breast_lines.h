#pragma once

#include "core/calculators/predict_breast_engine.h"

namespace consilium::calculators
{

/// One result of PREDICT Breast at 5, 10 and 15 years.
struct ResultLine
{
    enum class Kind { Alive, OfBreastCancer, OfOther };
    Kind kind;
    Regimen regimen;

    struct Name
    {
        std::string_view id;
        std::string_view label;
    };

    std::array<Name, 3> names;
};

/// In the order of the table.
[[nodiscard]] const std::vector<ResultLine>& resultLines22();
/// Hormone for 10 years; only where hormone therapy is given.
[[nodiscard]] const ResultLine& extendedLine22();
[[nodiscard]] const std::vector<ResultLine>& resultLines3();

} // namespace consilium::calculators
