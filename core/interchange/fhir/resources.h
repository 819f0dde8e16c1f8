#pragma once

#include "core/clinical/case.h"
#include "core/interchange/fhir/node.h"

#include <functional>
#include <string>

namespace consilium::interchange::fhir
{

/// What a resource reader gets: the resource, the case of its patient, the header its records carry, and the way from a
/// reference to the key of the resource it names (empty where there is no reference).
struct Input
{
    Node node;
    clinical::Case& record;
    clinical::Header header;
    std::function<std::string(const Node& reference)> keyOf;
    std::function<Node(const Node& reference)> resourceOf; ///< contained or elsewhere in the file; may not exist
    std::function<bool(const std::string& key)> isTumour;  ///< whether the key is a cancer condition of the file
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
/// Variants, regions studied and signatures of Genomics Reporting; false where the observation is none of these.
bool readGenomicObservation(const Input& input);
/// A receptor or PD-L1 result as a finding, beside the observation itself.
bool readMarker(const Input& input, const clinical::Concept& code, const clinical::Concept& value);

/// Whether the Condition resource is a cancer: an mCODE profile, or a coded neoplasm.
[[nodiscard]] bool isCancerCondition(const Node& condition);
[[nodiscard]] bool hasProfile(const Node& resource, std::string_view part);
[[nodiscard]] clinical::Assertion assertionOf(const std::string& status);
/// effectiveDateTime, effectivePeriod.start, effectiveInstant, issued; whichever stands first.
[[nodiscard]] PartialDate effectiveDate(const Node& resource);
[[nodiscard]] std::string effectiveTime(const Node& resource);

inline constexpr std::string_view kLoinc = "http://loinc.org";
inline constexpr std::string_view kSnomed = "http://snomed.info/sct";

} // namespace consilium::interchange::fhir
