#pragma once

#include "core/clinical/case.h"
#include "core/interchange/fhir/node.h"

#include <string>

namespace consilium::interchange::fhir
{

/// What a resource reader asks about the rest of the file.
class References
{
public:
    References() = default;
    References(const References&) = delete;
    References& operator=(const References&) = delete;
    virtual ~References() = default;

    /// The key of the resource a reference names; empty where there is no reference.
    [[nodiscard]] virtual std::string keyOf(const Node& reference) const = 0;
    /// The resource itself, contained in `resource` or elsewhere in the file; may not exist.
    [[nodiscard]] virtual Node resourceOf(const Node& resource, const Node& reference) const = 0;
    /// Whether the key is a cancer condition of the file.
    [[nodiscard]] virtual bool isTumour(const std::string& key) const = 0;
    /// The key of the stage group observation that names the category as its member and has the
    /// same timing; or empty.
    [[nodiscard]] virtual std::string stageGroupOf(const std::string& key,
                                                   const std::string& timing) const = 0;
};

/// What a resource reader gets: the resource, the case of its patient, the header its records
/// carry.
struct Input
{
    Node node;
    clinical::Case& record;
    clinical::Header header;
    const References& references;

    [[nodiscard]] std::string keyOf(const Node& reference) const
    {
        return references.keyOf(reference);
    }

    [[nodiscard]] Node resourceOf(const Node& reference) const
    {
        return references.resourceOf(node, reference);
    }
};

/// Each returns whether it made a record (then the resource counts as interpreted).
bool readPatient(const Input& input);
bool readCondition(const Input& input);
bool readObservation(const Input& input);
bool readMedication(const Input& input, clinical::MedicationRecord kind);
bool readProcedure(const Input& input);
bool readAllergy(const Input& input);
bool readFamilyMember(const Input& input);
bool readAdverseEvent(const Input& input);
bool readSpecimen(const Input& input);
bool readReport(const Input& input);
bool readDocument(const Input& input);
bool readImagingStudy(const Input& input);
/// Stage groups, T, N and M, and the staging systems that are not TNM; false where the observation
/// is none of these.
bool readStage(const Input& input, const clinical::Concept& code);
/// The stage that a sender wrote into the Condition itself.
void readConditionStage(const Input& input);
/// Variants, regions studied and signatures of Genomics Reporting; false where the observation is
/// none of these.
bool readGenomicObservation(const Input& input, const clinical::Concept& code);
/// A genotype of a pharmacogene, or that one could not be called; false where it is none, or is not
/// understood.
bool readPharmacogene(const Input& input, const clinical::Concept& code);
/// A receptor or PD-L1 result as a finding, beside the observation itself.
bool readMarker(const Input& input, const clinical::Concept& code, const clinical::Concept& value);

/// What one resource says about the records of others, once all are read: a consequence or a
/// significance about a variant, a report about its results, a histology about a tumour. False
/// where it says nothing of the kind.
bool linkObservation(const Input& input);
bool linkReport(const Input& input);
/// The metaboliser status and activity score of a genotype.
bool linkPharmacogene(const Input& input, const clinical::Concept& code);

/// The component of Genomics Reporting with this LOINC (or tbd) code; may not exist.
[[nodiscard]] Node component(const Node& observation, std::string_view code);
/// Genes named by the observation's gene-studied components. Codings of different HGNC numbers in
/// one component are different genes: panels are sent so.
[[nodiscard]] std::vector<std::string> genesStudied(const Node& observation);

/// Whether the concept is a cancer: a coded neoplasm, or named as one.
[[nodiscard]] bool isCancer(const clinical::Concept& diagnosis);
/// Whether the Condition resource is a cancer: an mCODE profile, or a cancer by its code.
[[nodiscard]] bool isCancerCondition(const Node& condition);
[[nodiscard]] bool hasProfile(const Node& resource, std::string_view part);
[[nodiscard]] clinical::Assertion assertionOf(const std::string& status);
/// effectiveDateTime, effectivePeriod.start, effectiveInstant, issued; whichever stands first.
[[nodiscard]] PartialDate effectiveDate(const Node& resource);
[[nodiscard]] std::string effectiveTime(const Node& resource);
/// The tumour an observation is about, where it names one.
[[nodiscard]] std::string focusTumour(const Input& input);
/// "clinical" or "pathological" of a TNM observation's code; else empty.
[[nodiscard]] std::string stageTiming(const clinical::Concept& code);
/// Whether the code is a TNM stage group.
[[nodiscard]] bool isStageGroup(const clinical::Concept& code);
/// The category or group itself: "cT3" of "American Joint Committee on Cancer cT3 (qualifier
/// value)"; empty where the value says that there is none.
[[nodiscard]] std::string stageText(const clinical::Concept& value);
[[nodiscard]] bool hasCodeOf(const clinical::Concept& code,
                             std::string_view system,
                             std::initializer_list<std::string_view> codes);
[[nodiscard]] bool hasLoinc(const clinical::Concept& code,
                            std::initializer_list<std::string_view> codes);
[[nodiscard]] bool hasSnomed(const clinical::Concept& code,
                             std::initializer_list<std::string_view> codes);
/// ASCII letters to lower case.
[[nodiscard]] std::string lower(std::string text);

inline constexpr std::string_view kLoinc = "http://loinc.org";
inline constexpr std::string_view kSnomed = "http://snomed.info/sct";
inline constexpr std::string_view kNcit = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";

} // namespace consilium::interchange::fhir
