#include "core/models/case_inputs.h"

#include "core/terminology/measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

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
    if (const auto age = completedYears(record.patient.birthDate, today)) {
        const auto shown = fmt::format("{} years", *age);
        inputs.emplace("age_years",
                       CaseInput{static_cast<double>(*age), shown, {}, record.patient.header.key});
        // 1 is 10 to 19 years, 9 is 90 and more.
        if (*age >= 10)
            inputs.emplace(
                "age_decade",
                CaseInput{
                    std::min(9.0, std::floor(*age / 10.0)), shown, {}, record.patient.header.key});
    }
    const bool isMale = record.patient.sex == clinical::Sex::Male;
    if (isMale || record.patient.sex == clinical::Sex::Female)
        inputs.emplace(
            "sex_male",
            CaseInput{
                isMale ? 1.0 : 0.0, isMale ? "male" : "female", {}, record.patient.header.key});
}

/// Models that count from the diagnosis, or from a sample, were fitted on the age then, which is
/// not today's.
void ageAtDiagnosis(const clinical::Case& record, const Schema& schema, Inputs& inputs)
{
    const int at = schema.indexOf("age_years");
    const auto label = at < 0 ? std::string() : schema.inputs()[static_cast<std::size_t>(at)].label;
    if (!label.starts_with("age at "))
        return;
    inputs.erase("age_years");
    const auto* tumour = clinical::leadingTumour(record);
    if (label != "age at diagnosis" || tumour == nullptr || !tumour->diagnosed.isKnown())
        return;
    const auto age = completedYears(record.patient.birthDate, tumour->diagnosed.earliest());
    if (age && age == completedYears(record.patient.birthDate, tumour->diagnosed.latest()))
        inputs.emplace("age_years",
                       CaseInput{static_cast<double>(*age),
                                 fmt::format("{} years", *age),
                                 tumour->diagnosed,
                                 tumour->header.key});
}

/// Tables that name the person's age and sex otherwise: the same value where the label says the
/// same.
void addOtherNames(const Schema& schema, Inputs& inputs)
{
    constexpr std::array<std::array<std::string_view, 3>, 2> kNames{
        {{"age", "age", "age_years"}, {"sex", "male sex", "sex_male"}}};
    for (const auto& [id, label, known] : kNames) {
        const int at = schema.indexOf(id);
        const auto value = inputs.find(std::string(known));
        if (at >= 0 && schema.inputs()[static_cast<std::size_t>(at)].label == label &&
            value != inputs.end())
            inputs.emplace(id, value->second);
    }
}

/// Values of one measurement under the ids of the models that ask for it, in its canonical unit.
void addMeasures(const clinical::Case& record, Inputs& inputs)
{
    constexpr std::pair<const char*, Measure> kMeasures[] = {
        {"hemoglobin_g_dl", Measure::Haemoglobin},
        {"platelets_g_l", Measure::Platelets},
        {"platelets_k_ul", Measure::Platelets}, // 10*3/uL is 10*9/L
        {"ldh_u_l", Measure::Ldh},
        {"weight_kg", Measure::Weight},
        {"height_cm", Measure::Height},
        {"bmi_kg_m2", Measure::Bmi}};
    for (const auto& [id, measure] : kMeasures) {
        const auto measured = terminology::latest(record, measure);
        if (measured && measured->comparator == Comparator::Equal)
            inputs.emplace(id,
                           CaseInput{measured->value,
                                     measured->observation->quantity->text + ' ' +
                                         measured->observation->quantity->unit,
                                     measured->observation->date,
                                     measured->observation->header.key});
    }
    if (const auto* status = clinical::latestPerformance(record, clinical::PerformanceScale::Ecog))
        inputs.emplace("ecog",
                       CaseInput{static_cast<double>(status->value),
                                 fmt::format("ECOG {}", status->value),
                                 status->date,
                                 status->header.key});
}

void addReceptors(const clinical::Case& record, Inputs& inputs)
{
    constexpr std::pair<const char*, const char*> kReceptors[] = {
        {"er_positive", "ER"}, {"pr_positive", "PR"}, {"her2_positive", "HER2"}};
    for (const auto& [id, name] : kReceptors) {
        const auto* marker = latestMarker(record, name);
        if (marker != nullptr && (marker->status == "positive" || marker->status == "negative"))
            inputs.emplace(id,
                           CaseInput{marker->status == "positive" ? 1.0 : 0.0,
                                     marker->status,
                                     marker->date,
                                     marker->header.key});
    }
    const auto* share = latestMarker(record, "PD-L1 TPS");
    if (share == nullptr || !share->quantity || share->quantity->comparator != Comparator::Equal)
        return;
    const auto percent = valueIn(*share->quantity, "%");
    if (percent.has_value())
        inputs.emplace(
            "pdl1_tps_pct",
            CaseInput{
                percent.value(), share->quantity->text + " %", share->date, share->header.key});
}

void addTobacco(const clinical::Case& record, Inputs& inputs)
{
    const auto* tobacco = clinical::latestLifestyle(record, clinical::LifestyleKind::Tobacco);
    if (tobacco == nullptr ||
        (tobacco->status != "never" && tobacco->status != "former" && tobacco->status != "current"))
        return;
    const auto add = [&](const char* id, InputValue value) {
        inputs.emplace(
            id, CaseInput{std::move(value), tobacco->status, tobacco->date, tobacco->header.key});
    };
    add("ever_smoker", tobacco->status == "never" ? 0.0 : 1.0);
    add("current_smoker", tobacco->status == "current" ? 1.0 : 0.0);
    add("tobacco_use",
        std::string(tobacco->status == "never"    ? "NEVER"
                    : tobacco->status == "former" ? "PREVIOUS"
                                                  : "CURRENT"));
}

/// Alleles of a call of two, "*1/*3"; empty where it is another form.
std::vector<std::string> allelesOf(const std::string& call)
{
    const auto slash = call.find('/');
    if (slash == std::string::npos || call.find('/', slash + 1) != std::string::npos)
        return {};
    return {call.substr(0, slash), call.substr(slash + 1)};
}

/// Only of a call without rivals that rests on no position that was not read, and only where the
/// models know both alleles.
void addPharmacogenes(const clinical::Case& record, Inputs& inputs)
{
    for (const auto* gene : clinical::currentPharmacogenes(record)) {
        if (gene->kind != clinical::PharmacogeneKind::Diplotypes || gene->calls.size() != 1 ||
            gene->allCalls.size() > 1 || gene->restsOnMissing())
            continue;
        const auto alleles = allelesOf(gene->calls.front());
        const auto countOf = [&](const std::string& name) {
            return static_cast<double>(std::count(alleles.begin(), alleles.end(), name));
        };
        const auto add = [&](const char* id, double count) {
            inputs.emplace(
                id,
                CaseInput{
                    count, gene->gene + ' ' + gene->calls.front(), gene->date, gene->header.key});
        };
        const double second = countOf("*2");
        const double third = countOf("*3");
        if (gene->gene == "CYP2C9" && countOf("*1") + second + third == 2) {
            add("cyp2c9_2", second);
            add("cyp2c9_3", third);
        }
        // The A of the minus strand, where the gene lies, is the T of the plus strand.
        const double variant = countOf("rs9923231 variant (T)");
        if (gene->gene == "VKORC1" && variant + countOf("rs9923231 reference (C)") == 2)
            add("vkorc1", variant);
    }
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
    ageAtDiagnosis(record, schema, inputs);
    addOtherNames(schema, inputs);
    addMeasures(record, inputs);
    addReceptors(record, inputs);
    addTobacco(record, inputs);
    addPharmacogenes(record, inputs);
    addTreatment(record, drugs, inputs, today);
    addCategories(record, schema, tumours, inputs);
    return inputs;
}

} // namespace consilium::models
