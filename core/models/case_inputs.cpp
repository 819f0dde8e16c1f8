#include "core/models/case_inputs.h"

#include "core/terminology/measures.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::models
{

namespace
{

using terminology::Measure;

using Inputs = std::map<std::string, CaseInput>;

const clinical::Finding* latestMarker(const clinical::Case& record, std::string_view name)
{
    const clinical::Finding* latest = nullptr;
    for (const auto& finding : record.findings) {
        if (finding.name == name && clinical::counts(finding.assertion) &&
            (latest == nullptr || latest->date <= finding.date))
            latest = &finding;
    }
    return latest;
}

/// Annotations in braces are no part of a unit ("1/1000000{Base}", "{mutations}/Mb"): UCUM 2.1,
/// section 6.
std::string withoutAnnotations(std::string unit)
{
    for (auto open = unit.find('{'); open != std::string::npos; open = unit.find('{')) {
        const auto close = unit.find('}', open);
        unit.erase(open, close == std::string::npos ? close : close - open + 1);
    }
    return unit;
}

void addBurden(const clinical::Case& record, Inputs& inputs)
{
    const auto* burden = latestMarker(record, "TMB");
    if (burden == nullptr || !burden->quantity || burden->quantity->comparator != Comparator::Equal)
        return;
    auto quantity = *burden->quantity;
    quantity.unit = ucumFromText(withoutAnnotations(quantity.unit));
    const auto perMegabase = valueIn(quantity, "/Mb");
    if (perMegabase.has_value())
        inputs.emplace("tmb_mut_per_mb",
                       CaseInput{perMegabase.value(),
                                 burden->quantity->text + " mutations/Mb",
                                 burden->date,
                                 burden->header.key});
}

void addInstability(const clinical::Case& record, Inputs& inputs)
{
    const auto* marker = latestMarker(record, "MSI");
    // Low instability is read as stable, as laboratories report it (Boland CR, et al. Cancer Res
    // 1998, PMID 9823339).
    const bool isHigh = marker != nullptr && marker->status == "high";
    const bool isStable =
        marker != nullptr && (marker->status == "stable" || marker->status == "low");
    if (isHigh || isStable)
        inputs.emplace(
            "msi_unstable",
            CaseInput{isHigh ? 1.0 : 0.0, marker->status, marker->date, marker->header.key});
}

/// On one day, and at one time where both state it. A month or a year may hold two samples.
bool isOneSample(const clinical::Observation& a, const clinical::Observation& b)
{
    const bool isOneDay =
        a.date == b.date && a.date.isKnown() && a.date.precision() == PartialDate::Precision::ToDay;
    return isOneDay && (a.time.empty() || b.time.empty() || a.time == b.time);
}

void addLaboratory(const clinical::Case& record, Inputs& inputs)
{
    const auto shown = [](const terminology::Measured& measured) {
        return measured.observation->quantity->text + ' ' + measured.observation->quantity->unit;
    };
    const auto albumin = terminology::latest(record, Measure::Albumin);
    if (albumin && albumin->comparator == Comparator::Equal)
        inputs.emplace("albumin_g_dl",
                       CaseInput{albumin->value,
                                 shown(*albumin),
                                 albumin->observation->date,
                                 albumin->observation->header.key});
    const auto neutrophils = terminology::latest(record, Measure::Neutrophils);
    const auto lymphocytes = terminology::latest(record, Measure::Lymphocytes);
    if (neutrophils && lymphocytes &&
        isOneSample(*neutrophils->observation, *lymphocytes->observation) &&
        lymphocytes->value > 0 && neutrophils->comparator == Comparator::Equal &&
        lymphocytes->comparator == Comparator::Equal) {
        const double ratio = neutrophils->value / lymphocytes->value;
        inputs.emplace("nlr",
                       CaseInput{ratio,
                                 fmt::format("{:.1f}", ratio),
                                 neutrophils->observation->date,
                                 neutrophils->observation->header.key});
    }
}

void addPerson(const clinical::Case& record, Inputs& inputs, Day today)
{
    if (const auto age = completedYears(record.patient.birthDate, today))
        inputs.emplace("age_years",
                       CaseInput{static_cast<double>(*age),
                                 fmt::format("{} years", *age),
                                 {},
                                 record.patient.header.key});
    const bool isMale = record.patient.sex == clinical::Sex::Male;
    if (isMale || record.patient.sex == clinical::Sex::Female)
        inputs.emplace(
            "sex_male",
            CaseInput{
                isMale ? 1.0 : 0.0, isMale ? "male" : "female", {}, record.patient.header.key});
}

void addTreatment(const clinical::Case& record,
                  const terminology::DrugTable& drugs,
                  Inputs& inputs,
                  Day today)
{
    const clinical::Medication* first = nullptr;
    for (const auto& medication : record.medications) {
        const bool isGiven =
            clinical::counts(medication.assertion) &&
            medication.isCancerTreatment != clinical::Presence::Absent &&
            (!medication.period.start.isKnown() || medication.period.start.earliest() <= today);
        const auto ingredients = drugs.ingredientsOf(medication.drug);
        const bool isCancerDrug =
            medication.isCancerTreatment == clinical::Presence::Present ||
            std::any_of(ingredients.begin(),
                        ingredients.end(),
                        [&](const std::string& name) { return drugs.isForCancer(name); }) ||
            (drugs.find(medication.ingredient) != nullptr &&
             drugs.isForCancer(medication.ingredient));
        if (isGiven && isCancerDrug &&
            (first == nullptr || medication.period.start < first->period.start))
            first = &medication;
    }
    if (first == nullptr)
        inputs.emplace("prior_systemic_therapy", CaseInput{0.0, "none recorded", {}, {}, true});
    else
        inputs.emplace(
            "prior_systemic_therapy",
            CaseInput{1.0, "yes: " + first->drug.label(), first->period.start, first->header.key});
}

void addCategories(const clinical::Case& record,
                   const Schema& schema,
                   const terminology::TumourTree& tumours,
                   Inputs& inputs)
{
    const auto* tumour = clinical::leadingTumour(record);
    if (tumour == nullptr || tumour->oncotree.empty())
        return;
    for (const auto& input : schema.inputs()) {
        for (const auto& [category, codes] : input.oncotree) {
            const bool isWithin =
                std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
                    return tumours.isWithin(tumour->oncotree, code);
                });
            if (isWithin)
                inputs.emplace(
                    input.id, CaseInput{category, category, tumour->diagnosed, tumour->header.key});
        }
    }
}

} // namespace

std::map<std::string, CaseInput> inputsOf(const clinical::Case& record,
                                          const Schema& schema,
                                          const terminology::TumourTree& tumours,
                                          const terminology::DrugTable& drugs,
                                          Day today)
{
    Inputs inputs;
    addBurden(record, inputs);
    addInstability(record, inputs);
    addLaboratory(record, inputs);
    addPerson(record, inputs, today);
    addTreatment(record, drugs, inputs, today);
    addCategories(record, schema, tumours, inputs);
    return inputs;
}

} // namespace consilium::models
