#pragma once

#include "core/calculators/family_inputs.h"
#include "core/services/family.h"

#include <optional>
#include <string>
#include <vector>

namespace consilium::services
{

/// A tree that was kept in the record, as it was kept.
struct KeptFamily
{
    FamilyFile file;
    std::string when; ///< ISO instant
};

/// The tree that was kept last; the earlier ones stay in the record and are superseded. Empty: none
/// was kept. Malformed: what is kept cannot be read, for example because a newer program wrote it.
[[nodiscard]] Result<std::optional<KeptFamily>> keptFamily(const clinical::Case& record);

enum class FamilyOrigin {
    Kept,   ///< edited and saved here
    Record, ///< the FHIR resources of the record
    Nobody  ///< the record has no relative: the patient and two parents of whom nothing is known
};

/// Of the record's own family history, without a tree that was kept; another one has another mark.
/// Empty: it has none.
[[nodiscard]] std::string familyMark(const clinical::Case& record);

/// Whether relatives are known who are not in this tree of the record.
[[nodiscard]] calculators::Outside outsideOf(const FamilyFile& family,
                                             const clinical::Case& record);

struct OpenedFamily
{
    FamilyFile file;
    FamilyOrigin origin = FamilyOrigin::Nobody;
    std::string when; ///< of Kept
};

/// What an editor begins with: the kept tree, else that of the record's FHIR resources, else the
/// patient, with what the record says of them, and two parents. As keptFamily() and familyOf(), but
/// NotFound.
[[nodiscard]] Result<OpenedFamily> openFamily(const clinical::Case& record);
/// The same without the kept tree: what the record itself says.
[[nodiscard]] Result<OpenedFamily> recordedFamily(const clinical::Case& record);

/// The tree as it is kept in the record, with the next free key.
[[nodiscard]] clinical::RawPiece
familyPiece(const clinical::Case& record, const FamilyFile& family, const std::string& instant);

/// Every tree that was kept, in order: place (with the time), a tab, the tree as JSON. Empty where
/// none was.
[[nodiscard]] std::string familyLines(const clinical::Case& record);

} // namespace consilium::services
