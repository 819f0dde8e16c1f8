#include "core/terminology/measures.h"

namespace consilium::terminology
{

namespace
{

constexpr std::string_view kLoinc = "http://loinc.org";

struct Definition
{
    Measure measure;
    std::string_view name;
    std::string_view unit;
    Analyte analyte;
    std::array<std::string_view, 4> loinc;
};

/// LOINC 2.76: the serum or plasma code first, then amount concentration, whole blood and manual
/// counts.
constexpr std::array<Definition, 13> kDefinitions{{
    {Measure::Creatinine,
     "creatinine",
     "mg/dL",
     Analyte::Creatinine,
     {"2160-0", "14682-9", "38483-4", ""}},
    {Measure::Bilirubin, "bilirubin", "mg/dL", Analyte::Bilirubin, {"1975-2", "14631-6", "", ""}},
    {Measure::Ast, "ast", "U/L", Analyte::None, {"1920-8", "30239-8", "", ""}},
    {Measure::Alt, "alt", "U/L", Analyte::None, {"1742-6", "1743-4", "", ""}},
    {Measure::Albumin, "albumin", "g/dL", Analyte::None, {"1751-7", "61151-7", "", ""}},
    {Measure::Neutrophils,
     "neutrophils",
     "10*9/L",
     Analyte::None,
     {"751-8", "753-4", "26499-4", ""}},
    {Measure::Lymphocytes,
     "lymphocytes",
     "10*9/L",
     Analyte::None,
     {"731-0", "732-8", "26474-7", ""}},
    {Measure::Platelets, "platelets", "10*9/L", Analyte::None, {"777-3", "26515-7", "778-1", ""}},
    {Measure::Haemoglobin, "haemoglobin", "g/dL", Analyte::None, {"718-7", "20509-6", "", ""}},
    {Measure::Ldh, "ldh", "U/L", Analyte::None, {"2532-0", "14804-9", "14805-6", ""}},
    {Measure::Weight, "weight", "kg", Analyte::None, {"29463-7", "3141-9", "", ""}},
    {Measure::Height, "height", "cm", Analyte::None, {"8302-2", "3137-7", "", ""}},
    {Measure::Bmi, "bmi", "kg/m2", Analyte::None, {"39156-5", "", "", ""}},
}};

const Definition& definition(Measure measure)
{
    return kDefinitions[static_cast<std::size_t>(measure)];
}

/// By date, then by the clock where both state it; else the order of the list stands.
bool isBefore(const clinical::Observation& a, const clinical::Observation& b)
{
    if (a.date != b.date)
        return a.date < b.date;
    return !a.time.empty() && !b.time.empty() && a.time < b.time;
}

} // namespace

std::string_view name(Measure measure) { return definition(measure).name; }

std::string_view canonicalUnit(Measure measure) { return definition(measure).unit; }

std::optional<Measured> latest(const clinical::Case& record, Measure measure)
{
    const auto& wanted = definition(measure);
    std::optional<Measured> found;
    for (const auto& observation : record.observations) {
        if (!clinical::counts(observation.assertion) || !observation.quantity)
            continue;
        bool isSame = false;
        for (const auto code : wanted.loinc)
            isSame = isSame || (!code.empty() && observation.code.has(kLoinc, code));
        if (!isSame || (found && isBefore(observation, *found->observation)))
            continue;
        const auto value = valueIn(*observation.quantity, wanted.unit, wanted.analyte);
        if (value.has_value())
            found = Measured{measure,
                             value.value(),
                             observation.quantity->comparator,
                             std::string(wanted.unit),
                             &observation};
    }
    return found;
}

std::optional<double> multipleOfUpperLimit(const Measured& measured)
{
    const auto& high = measured.observation->referenceHigh;
    if (!high)
        return std::nullopt;
    const auto& wanted = definition(measured.measure);
    const auto limit = valueIn(*high, wanted.unit, wanted.analyte);
    if (limit.has_value() && limit.value() > 0)
        return measured.value / limit.value();
    return std::nullopt;
}

} // namespace consilium::terminology
