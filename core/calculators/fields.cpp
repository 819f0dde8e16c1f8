#include "core/calculators/fields.h"

#include <fmt/format.h>

namespace consilium::calculators
{

Field measured(std::string_view id,
               std::string_view label,
               std::string_view unit,
               double low,
               double high,
               std::string_view loinc)
{
    return {.id = id,
            .label = label,
            .unit = unit,
            .low = low,
            .high = high,
            .prefill = loinc.empty() ? Prefill::None : Prefill::Measured,
            .loinc = loinc};
}

Field yesOrNo(std::string_view id,
              std::string_view label,
              std::string_view meaning,
              Prefill prefill)
{
    return {.id = id,
            .label = label,
            .unit = "",
            .kind = Field::Kind::Flag,
            .high = 1,
            .meaning = meaning,
            .prefill = prefill};
}

Field oneOf(std::string_view id,
            std::string_view label,
            std::vector<std::string_view> choices,
            std::string_view meaning)
{
    return {.id = id,
            .label = label,
            .unit = "",
            .kind = Field::Kind::Choice,
            .choices = std::move(choices),
            .meaning = meaning};
}

Field ageInYears(double low, double high)
{
    return {.id = "age_years",
            .label = "Age",
            .unit = "years",
            .low = low,
            .high = high,
            .prefill = Prefill::Age};
}

Field sexOfPatient()
{
    auto field = oneOf("sex", "Sex", {"female", "male"});
    field.prefill = Prefill::Sex;
    return field;
}

Answer refusedInput(std::string_view id, std::string_view what, std::string_view accepted)
{
    return Answer::refused(fmt::format("{}: {}; accepted: {}", id, what, accepted));
}

Field numberResult(std::string_view id, std::string_view label, std::string_view unit)
{
    return {.id = id, .label = label, .unit = unit};
}

Field wholeResult(std::string_view id, std::string_view label)
{
    return {.id = id, .label = label, .unit = "", .kind = Field::Kind::Integer};
}

Field wordResult(std::string_view id, std::string_view label)
{
    return {.id = id, .label = label, .unit = "", .kind = Field::Kind::Text};
}

} // namespace consilium::calculators
