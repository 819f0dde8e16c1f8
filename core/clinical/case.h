#pragma once

#include "core/clinical/events.h"
#include "core/clinical/genomic.h"
#include "core/clinical/pharmacogene.h"

#include <tuple>

namespace consilium::clinical
{

struct Identifier
{
    std::string system;
    std::string value;
    std::string type; ///< "MR" medical record number, ...
    friend bool operator==(const Identifier&, const Identifier&) = default;
};

struct Patient
{
    Header header;
    std::vector<Identifier> identifiers;
    std::string familyName;
    std::string givenNames;
    PartialDate birthDate;
    Sex sex = Sex::Unknown;
    Presence deceased = Presence::Unknown;
    PartialDate deathDate;
    bool isSynthetic = false; ///< invented: says so on every screen
    friend bool operator==(const Patient&, const Patient&) = default;
};

/// One primary tumour (or a secondary, `isSecondary`, with the key of its primary).
struct Tumour
{
    Header header;
    Assertion assertion = Assertion::Confirmed;
    std::string clinicalStatus; ///< "active", "remission", ...
    std::string oncotree;       ///< code, or empty where the diagnosis could not be mapped
    Concept diagnosis;
    Concept histology;
    Concept site;
    Laterality laterality = Laterality::Unknown;
    PartialDate diagnosed;
    bool isSecondary = false;
    std::string primary;
    friend bool operator==(const Tumour&, const Tumour&) = default;
};

/// A file or an entry that records came from.
struct Source
{
    std::string name;     ///< file name without folder
    std::string sha256;   ///< lower-case hex of the bytes
    std::string format;   ///< "fhir-r4", "vcf"
    std::string imported; ///< ISO instant
    friend bool operator==(const Source&, const Source&) = default;
};

/// A piece of a source kept verbatim because it was not understood, or because a record made from
/// it does not hold all of it. Goes out again unchanged on export.
struct RawPiece
{
    Header header;
    std::string format; ///< "fhir-r4", "vcf-header", "vcf-record"
    std::string type;   ///< resource type, or empty
    bool isInterpreted = false;
    std::string content; ///< byte for byte
    friend bool operator==(const RawPiece&, const RawPiece&) = default;
};

/// Everything known about one patient: a value, compared and copied as one.
struct Case
{
    Patient patient;
    std::vector<Source> sources;
    std::vector<Tumour> tumours;
    std::vector<Stage> stages;
    std::vector<Specimen> specimens;
    std::vector<Assay> assays;
    std::vector<Finding> findings;
    std::vector<Pharmacogene> pharmacogenes;
    std::vector<Medication> medications;
    std::vector<Surgery> surgeries;
    std::vector<Radiotherapy> radiotherapies;
    std::vector<Response> responses;
    std::vector<Observation> observations;
    std::vector<PerformanceStatus> performance;
    std::vector<AdverseEvent> adverseEvents;
    std::vector<Comorbidity> comorbidities;
    std::vector<Allergy> allergies;
    std::vector<FamilyMember> family;
    std::vector<ImagingStudy> imaging;
    std::vector<Document> documents;
    std::vector<BoardDecision> decisions;
    std::vector<Lifestyle> lifestyle;
    std::vector<RawPiece> raw;
    friend bool operator==(const Case&, const Case&) = default;
};

BOOST_DESCRIBE_STRUCT(Identifier, (), (system, value, type))
BOOST_DESCRIBE_STRUCT(
    Patient,
    (),
    (header, identifiers, familyName, givenNames, birthDate, sex, deceased, deathDate, isSynthetic))
BOOST_DESCRIBE_STRUCT(Tumour,
                      (),
                      (header,
                       assertion,
                       clinicalStatus,
                       oncotree,
                       diagnosis,
                       histology,
                       site,
                       laterality,
                       diagnosed,
                       isSecondary,
                       primary))
BOOST_DESCRIBE_STRUCT(Source, (), (name, sha256, format, imported))
BOOST_DESCRIBE_STRUCT(RawPiece, (), (header, format, type, isInterpreted, content))

/// Calls `visit(kindName, vector)` for each list of dated records (all but patient and sources), in
/// a fixed order. The names are part of the store's format: spelled out, never reused.
template <typename CaseType, typename Visitor>
void forEachKind(CaseType& record, Visitor&& visit)
{
    visit("tumour", record.tumours);
    visit("stage", record.stages);
    visit("specimen", record.specimens);
    visit("assay", record.assays);
    visit("finding", record.findings);
    visit("pharmacogene", record.pharmacogenes);
    visit("medication", record.medications);
    visit("surgery", record.surgeries);
    visit("radiotherapy", record.radiotherapies);
    visit("response", record.responses);
    visit("observation", record.observations);
    visit("performance-status", record.performance);
    visit("adverse-event", record.adverseEvents);
    visit("comorbidity", record.comorbidities);
    visit("allergy", record.allergies);
    visit("family-member", record.family);
    visit("imaging-study", record.imaging);
    visit("document", record.documents);
    visit("board-decision", record.decisions);
    visit("lifestyle", record.lifestyle);
    visit("raw", record.raw);
}

/// Adds the records of `incoming` that `existing` does not hold yet (by header key within a kind);
/// a known key with other content replaces the old record. What the later file states of the person
/// replaces what was known; identifiers are joined. Returns added and replaced counts. Source
/// indexes are rewritten.
struct MergeResult
{
    int added = 0;
    int replaced = 0;
    int unchanged = 0;
};

MergeResult merge(Case& existing, Case incoming);

/// Today's view of a case: the tumour the case is about (first confirmed primary that is active,
/// else the first primary), latest ECOG, latest stage ... nullptr where there is none. Records that
/// do not count are passed over.
[[nodiscard]] const Tumour* leadingTumour(const Case& record);
[[nodiscard]] const Stage* latestStage(const Case& record, const std::string& tumourKey);
[[nodiscard]] const PerformanceStatus* latestPerformance(const Case& record,
                                                         PerformanceScale scale);
/// Latest observation with a numeric value whose code carries the LOINC code. Ties: the later in
/// the list.
[[nodiscard]] const Observation* latestQuantity(const Case& record, std::string_view loinc);
/// What counts of the pharmacogenes, one a gene in order of their names: of several calls of a gene
/// the latest that is called, a stated date before none, else the last in the list.
[[nodiscard]] std::vector<const Pharmacogene*> currentPharmacogenes(const Case& record);
[[nodiscard]] const Lifestyle* latestLifestyle(const Case& record, LifestyleKind kind);

} // namespace consilium::clinical
