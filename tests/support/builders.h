#pragma once

#include "core/clinical/case.h"

#include <QtGlobal>

#include <string>

// One-line builders of invented records. Every record gets a key, because merging and data refer to
// it.
namespace consilium::tests
{

inline PartialDate date(const char* iso)
{
    const auto parsed = PartialDate::parse(iso);
    if (!parsed.has_value())
        qFatal("not a date: %s", iso);
    return parsed.value();
}

inline Day day(const char* iso) { return date(iso).earliest(); }

inline clinical::Concept text(const std::string& words) { return {{}, words}; }

inline clinical::Concept
coded(const std::string& system, const std::string& code, const std::string& display = {})
{
    return {{{system, code, display}}, {}};
}

inline clinical::Finding variant(const std::string& gene, const std::string& protein)
{
    clinical::Finding finding;
    finding.header.key = "variant|" + gene + '|' + protein;
    finding.gene = gene;
    finding.hgvsProtein = protein;
    return finding;
}

inline clinical::Finding fusion(const std::string& gene, const std::string& partner)
{
    clinical::Finding finding;
    finding.header.key = "fusion|" + gene + '|' + partner;
    finding.kind = clinical::FindingKind::Fusion;
    finding.gene = gene;
    finding.partner = partner;
    return finding;
}

inline clinical::Finding copyNumber(const std::string& gene, const std::string& copyClass)
{
    clinical::Finding finding;
    finding.header.key = "copies|" + gene;
    finding.kind = clinical::FindingKind::CopyNumber;
    finding.gene = gene;
    finding.copyNumberClass = copyClass;
    return finding;
}

inline clinical::Finding normal(const std::string& gene)
{
    clinical::Finding finding;
    finding.header.key = "normal|" + gene;
    finding.kind = clinical::FindingKind::TestedNormal;
    finding.gene = gene;
    return finding;
}

inline clinical::Finding
marker(clinical::FindingKind kind, const std::string& name, const std::string& status)
{
    clinical::Finding finding;
    finding.header.key = "marker|" + name + '|' + status;
    finding.kind = kind;
    finding.name = name;
    finding.status = status;
    return finding;
}

inline clinical::Finding marker(clinical::FindingKind kind,
                                const std::string& name,
                                const std::string& number,
                                const std::string& unit)
{
    auto finding = marker(kind, name, std::string());
    const auto quantity = Quantity::parse(number, unit);
    if (!quantity.has_value())
        qFatal("not a number: %s", number.c_str());
    finding.quantity = quantity.value();
    return finding;
}

/// A sequencing panel that reports small variants of the genes.
inline clinical::Assay panel(const std::vector<std::string>& genes)
{
    clinical::Assay assay;
    assay.header.key = "panel";
    assay.genesTested = genes;
    assay.detectsSmallVariants = clinical::Presence::Present;
    return assay;
}

inline clinical::Observation laboratory(const std::string& loinc,
                                        const std::string& number,
                                        const std::string& unit,
                                        const char* iso)
{
    clinical::Observation observation;
    observation.header.key = "observation|" + loinc + '|' + iso + '|' + number;
    observation.kind = clinical::ObservationKind::Laboratory;
    observation.code = coded("http://loinc.org", loinc);
    if (*iso != '\0')
        observation.date = date(iso);
    const auto quantity = Quantity::parse(number, unit);
    if (!quantity.has_value())
        qFatal("not a number: %s", number.c_str());
    observation.quantity = quantity.value();
    return observation;
}

inline clinical::Medication medication(const std::string& drug, const char* start)
{
    clinical::Medication medication;
    medication.header.key = "medication|" + drug + '|' + start;
    medication.drug = text(drug);
    medication.isCancerTreatment = clinical::Presence::Present;
    if (*start != '\0')
        medication.period.start = date(start);
    return medication;
}

inline clinical::Allergy allergy(const std::string& substance)
{
    clinical::Allergy allergy;
    allergy.header.key = "allergy|" + substance;
    allergy.substance = text(substance);
    return allergy;
}

/// An active primary tumour of the OncoTree type with a stage group, in a person whose age and sex
/// are known.
inline clinical::Case patientWith(const std::string& oncotree, const std::string& stageGroup)
{
    clinical::Case record;
    record.patient.header.key = "invented|1";
    record.patient.familyName = "Invented";
    record.patient.isSynthetic = true;
    record.patient.sex = clinical::Sex::Female;
    record.patient.birthDate = date("1960-05-05");
    clinical::Tumour tumour;
    tumour.header.key = "tumour|1";
    tumour.clinicalStatus = "active";
    tumour.oncotree = oncotree;
    record.tumours.push_back(tumour);
    if (!stageGroup.empty()) {
        clinical::Stage stage;
        stage.header.key = "stage|1";
        stage.tumour = tumour.header.key;
        stage.group = stageGroup;
        stage.date = date("2026-01-10");
        record.stages.push_back(stage);
    }
    return record;
}

/// A called pharmacogene with one reading.
inline clinical::Pharmacogene pharmacogene(const std::string& gene,
                                           const std::string& diplotype,
                                           const std::string& phenotype,
                                           const std::string& score = {})
{
    clinical::Pharmacogene result;
    result.header.key = "pharmacogene|" + gene + '|' + diplotype;
    result.gene = gene;
    result.kind = clinical::PharmacogeneKind::Diplotypes;
    result.calls = {diplotype};
    result.allCalls = {diplotype};
    result.readings = {{diplotype, {}, {}, phenotype, score}};
    return result;
}

} // namespace consilium::tests
