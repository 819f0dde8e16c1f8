#include "core/interchange/fhir/resources.h"

namespace consilium::interchange::fhir
{

namespace
{

using clinical::Assertion;
using clinical::Intent;
using clinical::Presence;

Intent intentOf(const Node& resource)
{
    // SNOMED CT qualifiers of mCODE's treatment intent value set.
    const auto code = resource.extension("mcode-treatment-intent")["valueCodeableConcept"].firstCode();
    return code == "373808002"  ? Intent::Curative
           : code == "363676003" ? Intent::Palliative
           : code == "373847000" ? Intent::Neoadjuvant
           : code == "373846009" ? Intent::Adjuvant
           : code == "399707004" ? Intent::Maintenance
           : code == "261004008" ? Intent::Diagnostic
                                 : Intent::Unknown;
}

Period performed(const Node& node, std::initializer_list<std::string_view> dates, std::string_view span)
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
        if (input.isTumour(key))
            return key;
    }
    return {};
}

bool hasCategory(const Node& node, std::string_view system, std::string_view code)
{
    const auto category = node["category"];
    if (category.at(0).codeable().has(system, code))
        return true;
    return category.exists() && category.codeable().has(system, code);
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
    medication.drug = node["medicationCodeableConcept"].codeable();
    if (const auto reference = node["medicationReference"]; reference.exists()) {
        medication.drug = input.resourceOf(reference)["code"].codeable();
        if (medication.drug.isEmpty())
            medication.drug.text = reference["display"].text();
    }
    medication.tumour = tumourOf(input);
    medication.isCancerTreatment =
        hasProfile(node, "mcode-cancer-related-medication") || !medication.tumour.empty() ? Presence::Present : Presence::Unknown;
    medication.intent = intentOf(node);
    medication.period = performed(node, {"effectiveDateTime", "authoredOn", "dateAsserted"}, "effectivePeriod");
    if (kind != clinical::MedicationRecord::Given && !node["effectivePeriod"].exists()) {
        const bool isActive = status == "active";
        medication.period.isOngoing = isActive;
        if (isActive || kind == clinical::MedicationRecord::Ordered)
            medication.period.end = {};
    } else if (status == "active" && !medication.period.end.isKnown()) {
        medication.period.isOngoing = true;
    }
    medication.dose = node["dosage"].at(0)["text"].text();
    if (medication.dose.empty())
        medication.dose = node["dosageInstruction"].at(0)["text"].text();
    medication.reasonStopped = node["statusReason"].at(0).codeable();
    if (medication.reasonStopped.isEmpty())
        medication.reasonStopped = node["statusReason"].codeable();
    // SNOMED CT: treatment stopped because of progression (mCODE treatment termination reason)
    if (!medication.reasonStopped.isEmpty())
        medication.stoppedForProgression =
            medication.reasonStopped.has(kSnomed, "182841005") || medication.reasonStopped.has(kSnomed, "271299001") ||
                    medication.reasonStopped.label().find("progress") != std::string::npos
                ? Presence::Present
                : Presence::Absent;
    input.record.medications.push_back(std::move(medication));
    return true;
}

bool readProcedure(const Input& input)
{
    const auto& node = input.node;
    const bool isRadiotherapy = hasProfile(node, "mcode-radiotherapy-course-summary") ||
                                hasProfile(node, "mcode-cancer-related-radiation-procedure") ||
                                hasCategory(node, kSnomed, "108290001") || hasCategory(node, kSnomed, "1217123003") ||
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
        const bool isSurgery = hasProfile(node, "surgical-procedure") || hasCategory(node, kSnomed, "387713003") ||
                               !surgery.tumour.empty();
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
    course.modality = technique.extension("modality")["valueCodeableConcept"].codeable();
    if (course.modality.isEmpty())
        course.modality = node.extension("mcode-radiotherapy-modality")["valueCodeableConcept"].codeable();
    // The largest volume dose is the prescribed dose of the course; doses of several volumes are not added up.
    node["extension"].each([&](const Node& item) {
        if (!item["url"].text().ends_with("mcode-radiotherapy-dose-delivered-to-volume"))
            return;
        const auto dose = item.extension("totalDoseDelivered")["valueQuantity"].quantity();
        if (dose && (dose->unit == "cGy" || dose->unit == "Gy")) {
            const double gray = dose->unit == "cGy" ? dose->value / 100 : dose->value;
            if (!course.doseGray || *course.doseGray < gray) {
                course.doseGray = gray;
                if (const auto fractions = item.extension("fractionsDelivered")["valueUnsignedInt"].number())
                    course.fractions = static_cast<int>(*fractions);
            }
        }
    });
    if (!course.fractions) {
        if (const auto sessions = node.extension("mcode-radiotherapy-sessions")["valueUnsignedInt"].number())
            course.fractions = static_cast<int>(*sessions);
    }
    input.record.radiotherapies.push_back(std::move(course));
    return true;
}

bool readSpecimen(const Input& input)
{
    const auto& node = input.node;
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
    const bool isGenomic = hasProfile(node, "genomic") || hasProfile(node, "genomics-report");
    if (isGenomic) {
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
    node["modality"].each([&](const Node& item) { study.modalities.push_back(item["code"].text()); });
    study.description = node["description"].text();
    study.series = static_cast<int>(node["numberOfSeries"].number().value_or(static_cast<double>(node["series"].size())));
    study.instances = static_cast<int>(node["numberOfInstances"].number().value_or(0));
    input.record.imaging.push_back(std::move(study));
    return true;
}

} // namespace consilium::interchange::fhir
