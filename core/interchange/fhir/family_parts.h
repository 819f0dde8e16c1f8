#pragma once

#include "core/clinical/pedigree.h"
#include "core/clinical/values.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What reader and writer of FamilyMemberHistory share.
namespace consilium::interchange::fhir
{

inline constexpr std::string_view kRoleCode = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
inline constexpr std::string_view kParentUrl =
    "http://hl7.org/fhir/StructureDefinition/family-member-history-genetics-parent";
inline constexpr std::string_view kSiblingUrl =
    "http://hl7.org/fhir/StructureDefinition/family-member-history-genetics-sibling";

/// Where a relationship puts somebody.
enum class TreePlace {
    Mother,
    Father,
    FullSibling,
    Sibling, ///< of one or both parents: the code does not say
    IdenticalTwin,
    Child,
    MaternalGrandparent,
    PaternalGrandparent,
    MaternalAuntOrUncle,
    PaternalAuntOrUncle,
    ByLinksOnly ///< the relationship alone does not tell: half-siblings, cousins, partners, ...
};

struct RoleCode
{
    std::string_view code;
    std::string_view display;
    TreePlace place = TreePlace::ByLinksOnly;
    clinical::Sex sex = clinical::Sex::Unknown;
};

/// By a v3-RoleCode, else by the text where it is exactly a display or a word of kinship. nullptr
/// for anything else.
[[nodiscard]] const RoleCode* roleOf(const clinical::Concept& relationship);
/// The code for this kinship, or nullptr where there is none.
[[nodiscard]] const RoleCode* roleOf(const clinical::Kinship& kinship, clinical::Sex sex);

/// The site of a cancer: by our own words, by ICD-10 and SNOMED CT codes, by common names. Other
/// for another cancer; empty for what is no cancer.
[[nodiscard]] std::optional<clinical::CancerSite> siteOf(const clinical::Concept& condition);
/// ICD-10 code of the site, or empty.
[[nodiscard]] std::string_view icdOf(clinical::CancerSite site);

/// What FamilyMemberHistory has no element for, one sentence a fact.
[[nodiscard]] std::vector<std::string> notesOf(const clinical::FamilyPerson& person);
/// Takes such a sentence into the person. False: it is another note.
[[nodiscard]] bool readNote(std::string_view note, clinical::FamilyPerson& person);

} // namespace consilium::interchange::fhir
