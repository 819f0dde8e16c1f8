#include "core/terminology/measures.h"

#include <algorithm>
#include <tuple>

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
/// counts. Of the ratio of albumin in urine the second code is named after microalbumin, the same
/// substance; of PSA the others name the method.
constexpr std::array<Definition, 36> kDefinitions{{
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
    {Measure::Leukocytes, "leukocytes", "10*9/L", Analyte::None, {"6690-2", "26464-8", "", ""}},
    {Measure::Monocytes, "monocytes", "10*9/L", Analyte::None, {"742-7", "26484-6", "743-5", ""}},
    {Measure::Inr, "INR", "1", Analyte::None, {"6301-6", "34714-6", "", ""}},
    {Measure::Sodium, "sodium", "mmol/L", Analyte::None, {"2951-2", "2947-0", "", ""}},
    {Measure::Potassium, "potassium", "mmol/L", Analyte::None, {"2823-3", "6298-4", "", ""}},
    {Measure::Magnesium, "magnesium", "mmol/L", Analyte::None, {"2601-3", "19123-9", "", ""}},
    {Measure::CorrectedCalcium,
     "calcium corrected for albumin",
     "mmol/L",
     Analyte::Calcium,
     {"29265-6", "", "", ""}},
    {Measure::Glucose, "glucose", "mmol/L", Analyte::Glucose, {"2345-7", "14749-6", "2339-0", ""}},
    {Measure::AlkalinePhosphatase,
     "alkaline phosphatase",
     "U/L",
     Analyte::None,
     {"6768-6", "", "", ""}},
    {Measure::GammaGlutamylTransferase, "GGT", "U/L", Analyte::None, {"2324-2", "", "", ""}},
    {Measure::CreatineKinase, "creatine kinase", "U/L", Analyte::None, {"2157-6", "", "", ""}},
    {Measure::Lipase, "lipase", "U/L", Analyte::None, {"3040-3", "", "", ""}},
    {Measure::Psa, "PSA", "ng/mL", Analyte::None, {"2857-1", "35741-8", "83112-3", ""}},
    {Measure::SystolicPressure,
     "systolic blood pressure",
     "mm[Hg]",
     Analyte::None,
     {"8480-6", "", "", ""}},
    {Measure::Cholesterol,
     "cholesterol",
     "mg/dL",
     Analyte::Cholesterol,
     {"2093-3", "14647-2", "", ""}},
    {Measure::HdlCholesterol,
     "HDL cholesterol",
     "mg/dL",
     Analyte::Cholesterol,
     {"2085-9", "14646-4", "", ""}},
    {Measure::Hba1c, "HbA1c", "%", Analyte::None, {"4548-4", "59261-8", "", ""}},
    {Measure::UrineAlbuminToCreatinine,
     "albumin to creatinine in urine",
     "mg/g",
     Analyte::None,
     {"9318-7", "14959-1", "", ""}},
    {Measure::Calcium, "calcium", "mmol/L", Analyte::Calcium, {"17861-6", "2000-8", "", ""}},
    {Measure::DiastolicPressure,
     "diastolic blood pressure",
     "mm[Hg]",
     Analyte::None,
     {"8462-4", "", "", ""}},
    {Measure::EjectionFraction,
     "ejection fraction",
     "%",
     Analyte::None,
     {"10230-1", "8806-2", "", ""}},
    {Measure::Qtc, "QTc interval", "ms", Analyte::None, {"8636-3", "76634-5", "76635-2", ""}},
    {Measure::Filtration,
     "GFR by CKD-EPI 2021",
     "mL/min/{1.73_m2}",
     Analyte::None,
     {"98979-8", "", "", ""}},
}};

const Definition& definition(Measure measure)
{
    return kDefinitions[static_cast<std::size_t>(measure)];
}

bool isOf(const clinical::Observation& observation, const Definition& wanted)
{
    return std::any_of(wanted.loinc.begin(), wanted.loinc.end(), [&](std::string_view code) {
        return !code.empty() && observation.code.has(kLoinc, code);
    });
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

std::string_view loincOf(Measure measure) { return definition(measure).loinc.front(); }

std::optional<Measure> measureOf(std::string_view loinc)
{
    for (const auto& one : kDefinitions) {
        if (!loinc.empty() &&
            std::find(one.loinc.begin(), one.loinc.end(), loinc) != one.loinc.end())
            return one.measure;
    }
    return std::nullopt;
}

std::vector<const clinical::Observation*> observationsOf(const clinical::Case& record,
                                                         Measure measure)
{
    std::vector<const clinical::Observation*> found;
    for (const auto& observation : record.observations) {
        if (clinical::counts(observation.assertion) && observation.quantity &&
            isOf(observation, definition(measure)))
            found.push_back(&observation);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto* left, const auto* right) {
        return std::tie(left->date, left->time) < std::tie(right->date, right->time);
    });
    return found;
}

Result<double> valueIn(const Quantity& quantity, Measure measure, std::string_view unit)
{
    auto known = quantity;
    known.unit = ucumFromText(quantity.unit);
    if (measure == Measure::Inr && known.unit.empty())
        known.unit = "1";
    const bool isMonovalent = measure == Measure::Sodium || measure == Measure::Potassium;
    if (isMonovalent && known.unit == "meq/L")
        known.unit = "mmol/L";
    return consilium::valueIn(known, unit, definition(measure).analyte);
}

std::optional<Measured> latest(const clinical::Case& record, Measure measure)
{
    const auto& wanted = definition(measure);
    std::optional<Measured> found;
    for (const auto& observation : record.observations) {
        if (!clinical::counts(observation.assertion) || !observation.quantity)
            continue;
        if (!isOf(observation, wanted) || (found && isBefore(observation, *found->observation)))
            continue;
        const auto value = consilium::valueIn(*observation.quantity, wanted.unit, wanted.analyte);
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
    const auto limit = consilium::valueIn(*high, wanted.unit, wanted.analyte);
    if (limit.has_value() && limit.value() > 0)
        return measured.value / limit.value();
    return std::nullopt;
}

} // namespace consilium::terminology
