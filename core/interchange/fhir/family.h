#pragma once

#include "core/base/result.h"
#include "core/clinical/pedigree.h"
#include "core/interchange/import_report.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::fhir
{

/// A relative whose place in the tree the file does not tell: listed, never dropped, never guessed.
struct UnplacedRelative
{
    clinical::FamilyPerson person;
    std::string relationship; ///< as the file names it
    std::string why;          ///< English, stable
    std::string place;        ///< JSON pointer
    friend bool operator==(const UnplacedRelative&, const UnplacedRelative&) = default;
};

struct FamilyResult
{
    clinical::Pedigree family;
    std::vector<UnplacedRelative> unplaced;
    ImportReport report;
};

/// The largest family that is read.
inline constexpr std::size_t kMostRelatives = 1000;

/// A family from FHIR R4: the patient of the FamilyMemberHistory resources of a Bundle (or NDJSON),
/// the patient's cancers (Condition), and the relatives by their relationship (v3-RoleCode, or the
/// same in words) and by the extensions family-member-history-genetics-parent and -sibling.
///
/// Parents who must have been there (the grandparents between the patient and an aunt) become
/// people of whom nothing is known. Brothers and sisters share both parents unless the code says
/// half. A relative who hangs on somebody the file does not name (a cousin without a parent, a half
/// brother, an aunt of neither side) is unplaced.
///
/// A cancer that is not listed is not known, never absent; conditions that are no cancer are
/// counted in an issue and not taken.
///
/// Malformed: not JSON or no resource; NotFound: neither patient nor relative; Ambiguous: relatives
/// of two patients; TooLarge: more than kMostRelatives.
[[nodiscard]] Result<FamilyResult> readFamily(std::string_view bytes);

struct WrittenFamily
{
    std::string bundle;
    std::vector<Message> losses; ///< what FHIR has no place for here; English
};

/// The family as a Bundle (collection): Patient, the patient's cancers, and one FamilyMemberHistory
/// for everybody else. The same family gives the same bytes. What the resource has no element for
/// (a negative gene test, not having had a cancer, the age of somebody whose birth year is given)
/// stands in notes that readFamily() reads back. The patient's own tests and ancestry belong to the
/// record and are not written: that is a loss. MissingData: no proband.
[[nodiscard]] Result<WrittenFamily> writeFamily(const clinical::Pedigree& family);

} // namespace consilium::interchange::fhir
