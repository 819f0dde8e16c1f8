#include "core/interchange/fhir/resources.h"

#include <algorithm>

namespace consilium::interchange::fhir
{

namespace
{

using clinical::Assertion;
using clinical::Intent;
using clinical::Presence;

constexpr std::int64_t kMostFractions = 10000;
constexpr std::int64_t kMostImages = 100'000'000;

Intent intentOf(const Node& resource)
{
    // SNOMED CT qualifiers of mCODE's intent value sets. STU2 named the extension treatment intent,
    // since STU3 it is procedure intent. 399707004 is "supportive", for which the record has no
    // place.
    auto stated = resource.extension("mcode-procedure-intent");
    if (!stated.exists())
        stated = resource.extension("mcode-treatment-intent");
    const auto code = stated["valueCodeableConcept"].codeable().codeOf(kSnomed);
    return code == "373808002"   ? Intent::Curative
           : code == "363676003" ? Intent::Palliative
           : code == "373847000" ? Intent::Neoadjuvant
           : code == "373846009" ? Intent::Adjuvant
           : code == "261004008" ? Intent::Diagnostic
                                 : Intent::Unknown;
}

Period
performed(const Node& node, std::initializer_list<std::string_view> dates, std::string_view span)
{
    if (node[span].exists())
        return node[span].period();
    for (const auto name : dates) {
        if (node[name].exists()) {
            const auto date = node[name].date();
            return {date, date, false};
        }
    }
    return {};
}

std::string tumourOf(const Input& input)
{
    const auto reasons = input.node["reasonReference"];
    for (std::size_t index = 0; index < reasons.size(); ++index) {
        const auto key = input.keyOf(reasons.at(index));
        if (input.references.isTumour(key))
            return key;
    }
    return {};
}

/// Whether a reason is a cancer: a condition of the file, or a coded diagnosis.
bool isForCancer(const Input& input, const std::string& tumour)
{
    bool isCancerReason = !tumour.empty();
    if (input.node["reasonCode"].exists())
        input.node["reasonCode"].each([&](const Node& reason) {
            isCancerReason = isCancerReason || isCancer(reason.codeable());
        });
    return isCancerReason;
}

bool hasCategory(const Node& node, std::string_view system, std::string_view code)
{
    const auto category = node["category"];
    return category.at(0).hasCoding(system, code);
}

/// The drug as coded or written: in the resource, in the Medication it refers to, or by that one's
/// only ingredient.
clinical::Concept drugOf(const Input& input)
{
    const auto& node = input.node;
    const auto reference = node["medicationReference"];
    if (!reference.exists())
        return node["medicationCodeableConcept"].codeable();
    const auto product = input.resourceOf(reference);
    auto drug = product["code"].codeable();
    if (drug.isEmpty() && product["ingredient"].exists() && product["ingredient"].size() == 1)
        drug = product["ingredient"].at(0)["itemCodeableConcept"].codeable();
    if (drug.isEmpty())
        drug.text = reference["display"].text();
    return drug;
}

/// SNOMED CT: no response to treatment (of mCODE's termination reasons), condition worsened; or
/// named as progression.
bool isProgression(const clinical::Concept& reason)
{
    return hasSnomed(reason, {"266721009", "271299001"}) ||
           lower(reason.label()).find("progress") != std::string::npos;
}

/// The dose as written; without a text, the quantity as written.
std::string doseOf(const Node& node)
{
    const auto dosage =
        node["dosageInstruction"].exists() ? node["dosageInstruction"].at(0) : node["dosage"].at(0);
    if (const auto text = dosage["text"].text(); !text.empty())
        return text;
    auto amount = dosage["doseAndRate"].at(0)["doseQuantity"];
    if (!amount.exists())
        amount = dosage["dose"];
    const auto number = amount["value"].numberText();
    const auto unit = amount["unit"].exists() ? amount["unit"].text() : amount["code"].text();
    return number.empty() || unit.empty() ? number : number + ' ' + unit;
}

} // namespace

bool readMedication(const Input& input, clinical::MedicationRecord kind)
{
    const auto& node = input.node;
    clinical::Medication medication;
    medication.header = input.header;
    medication.record = kind;
    const auto status = node["status"].text();
    medication.assertion = assertionOf(status);
    if (node["doNotPerform"].flag().value_or(false))
        medication.assertion = Assertion::NotDone;
    // A proposal or a plan is no order.
    if (const auto intent = node["intent"].text();
        intent == "proposal" || intent == "plan" || intent == "option")
        medication.assertion = medication.assertion == Assertion::Confirmed ? Assertion::Planned
                                                                            : medication.assertion;
    medication.drug = drugOf(input);
    medication.tumour = tumourOf(input);
    medication.isCancerTreatment =
        hasProfile(node, "mcode-cancer-related-medication") || isForCancer(input, medication.tumour)
            ? Presence::Present
            : Presence::Unknown;
    medication.intent = intentOf(node);
    medication.period =
        performed(node, {"effectiveDateTime", "authoredOn", "dateAsserted"}, "effectivePeriod");
    if (kind != clinical::MedicationRecord::Given && !node["effectivePeriod"].exists()) {
        const bool isActive = status == "active";
        medication.period.isOngoing = isActive;
        if (isActive || kind == clinical::MedicationRecord::Ordered)
            medication.period.end = {};
    } else if (status == "active" && !medication.period.end.isKnown()) {
        medication.period.isOngoing = true;
    }
    medication.dose = doseOf(node);
    medication.reasonStopped = node["statusReason"].at(0).codeable();
    // A reason is given for other states too ("on hold"); only a treatment that has ended was
    // stopped for it.
    const bool hasEnded = status == "stopped" || status == "completed" || status == "not-done" ||
                          medication.period.end.isKnown();
    if (!medication.reasonStopped.isEmpty() && hasEnded)
        medication.stoppedForProgression =
            isProgression(medication.reasonStopped) ? Presence::Present : Presence::Absent;
    input.record.medications.push_back(std::move(medication));
    return true;
}

bool readProcedure(const Input& input)
{
    const auto& node = input.node;
    const bool isRadiotherapy = hasProfile(node, "mcode-radiotherapy-course-summary") ||
                                hasProfile(node, "mcode-cancer-related-radiation-procedure") ||
                                hasCategory(node, kSnomed, "108290001") ||
                                hasCategory(node, kSnomed, "1217123003") ||
                                node["code"].codeable().has(kSnomed, "1217123003");
    const auto period = performed(node, {"performedDateTime"}, "performedPeriod");
    if (!isRadiotherapy) {
        clinical::Surgery surgery;
        surgery.header = input.header;
        surgery.assertion = assertionOf(node["status"].text());
        surgery.tumour = tumourOf(input);
        surgery.procedure = node["code"].codeable();
        surgery.site = node["bodySite"].at(0).codeable();
        surgery.intent = intentOf(node);
        surgery.period = period;
        // Only operations are surgery; other procedures are kept, not shown as an operation.
        const bool isSurgery = hasProfile(node, "surgical-procedure") ||
                               hasCategory(node, kSnomed, "387713003") || !surgery.tumour.empty();
        if (isSurgery)
            input.record.surgeries.push_back(std::move(surgery));
        return isSurgery;
    }
    clinical::Radiotherapy course;
    course.header = input.header;
    course.assertion = assertionOf(node["status"].text());
    course.tumour = tumourOf(input);
    course.procedure = node["code"].codeable();
    course.site = node["bodySite"].at(0).codeable();
    course.intent = intentOf(node);
    course.period = period;
    const auto technique = node.extension("mcode-radiotherapy-modality-and-technique");
    for (const auto* url : {"mcode-radiotherapy-modality", "modality"}) {
        if (course.modality.isEmpty())
            course.modality = technique.extension(url)["valueCodeableConcept"].codeable();
    }
    if (course.modality.isEmpty())
        course.modality =
            node.extension("mcode-radiotherapy-modality")["valueCodeableConcept"].codeable();
    // The largest volume dose is the prescribed dose of the course; doses of several volumes are
    // not added up.
    node["extension"].each([&](const Node& item) {
        if (!item["url"].text().ends_with("mcode-radiotherapy-dose-delivered-to-volume"))
            return;
        const auto dose = item.extension("totalDoseDelivered")["valueQuantity"].quantity();
        if (!dose)
            return;
        const auto gray = valueIn(*dose, "Gy");
        if (!gray.has_value() || gray.value() < 0)
            item.issue(ErrorCode::Unsupported, "radiation dose in a unit that is none");
        else if (!course.doseGray || *course.doseGray < gray.value()) {
            course.doseGray = gray.value();
            const auto fractions =
                item.extension("fractionsDelivered")["valueUnsignedInt"].whole(0, kMostFractions);
            course.fractions =
                fractions ? std::optional(static_cast<int>(*fractions)) : std::nullopt;
        }
    });
    if (!course.fractions) {
        if (const auto sessions =
                node.extension("mcode-radiotherapy-sessions")["valueUnsignedInt"].whole(
                    0, kMostFractions))
            course.fractions = static_cast<int>(*sessions);
    }
    input.record.radiotherapies.push_back(std::move(course));
    return true;
}

bool readSpecimen(const Input& input)
{
    const auto& node = input.node;
    // The record of a specimen has no place for "was never one".
    if (node["status"].text() == "entered-in-error")
        return false;
    clinical::Specimen specimen;
    specimen.header = input.header;
    specimen.type = node["type"].codeable();
    specimen.collected = node["collection"]["collectedDateTime"].exists()
                             ? node["collection"]["collectedDateTime"].date()
                             : node["collection"]["collectedPeriod"].period().start;
    specimen.site = node["collection"]["bodySite"].codeable();
    input.record.specimens.push_back(std::move(specimen));
    return true;
}

bool readReport(const Input& input)
{
    const auto& node = input.node;
    clinical::Document document;
    document.header = input.header;
    document.date = effectiveDate(node);
    document.assertion = assertionOf(node["status"].text());
    document.type = node["code"].codeable();
    document.title = document.type.label();
    document.conclusion = node["conclusion"].text();
    node["result"].each([&](const Node& item) { document.results.push_back(input.keyOf(item)); });
    const auto category = node["category"];
    const bool isGenomic =
        hasProfile(node, "genomic") || hasLoinc(document.type, {"51969-4", "81247-9"}) ||
        category.at(0).hasCoding("http://terminology.hl7.org/CodeSystem/v2-0074", "GE");
    if (isGenomic && clinical::counts(document.assertion)) {
        clinical::Assay assay;
        assay.header = input.header;
        assay.specimen = input.keyOf(node["specimen"].at(0));
        assay.date = document.date;
        assay.name = document.title;
        input.record.assays.push_back(std::move(assay));
    }
    input.record.documents.push_back(std::move(document));
    return true;
}

bool readDocument(const Input& input)
{
    const auto& node = input.node;
    clinical::Document document;
    document.header = input.header;
    document.date = node["date"].date();
    document.assertion = assertionOf(node["status"].text());
    document.type = node["type"].codeable();
    document.title = node["description"].text();
    if (document.title.empty())
        document.title = node["content"].at(0)["attachment"]["title"].text();
    if (document.title.empty())
        document.title = document.type.label();
    input.record.documents.push_back(std::move(document));
    return true;
}

bool readImagingStudy(const Input& input)
{
    const auto& node = input.node;
    clinical::ImagingStudy study;
    study.header = input.header;
    study.date = node["started"].date();
    study.assertion = assertionOf(node["status"].text());
    node["identifier"].each([&](const Node& item) {
        const auto value = item["value"].text();
        if (value.starts_with("urn:oid:"))
            study.studyUid = value.substr(8);
    });
    const auto addModality = [&](const Node& item) {
        const auto code = item["code"].text();
        if (!code.empty() && std::find(study.modalities.begin(), study.modalities.end(), code) ==
                                 study.modalities.end())
            study.modalities.push_back(code);
    };
    node["modality"].each(addModality);
    const auto series = node["series"];
    if (study.modalities.empty())
        series.each([&](const Node& item) { addModality(item["modality"]); });
    study.description = node["description"].text();
    if (study.description.empty())
        study.description = node["procedureCode"].at(0).codeable().label();
    const auto counted = static_cast<std::int64_t>(series.size());
    study.series = static_cast<int>(node["numberOfSeries"].whole(0, kMostImages).value_or(counted));
    study.instances = static_cast<int>(node["numberOfInstances"].whole(0, kMostImages).value_or(0));
    input.record.imaging.push_back(std::move(study));
    return true;
}

} // namespace consilium::interchange::fhir
