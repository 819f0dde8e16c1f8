#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/clinical/case.h"
#include "core/clinical/pedigree.h"
#include "core/interchange/canrisk/canrisk.h"
#include "core/interchange/fhir/family.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::services
{

enum class FamilyForm { CanRisk, Fhir };

/// A family with what its file said beside it. The family may be changed and written again: lines
/// of a CanRisk header stay.
struct FamilyFile
{
    FamilyForm form = FamilyForm::Fhir; ///< what it was read from
    interchange::canrisk::File file;    ///< with the family, whatever the form
    std::vector<interchange::fhir::UnplacedRelative> unplaced;
    interchange::ImportReport report;
    /// familyMark() of the family history that the record had when the tree was made from it or
    /// compared with it; empty: none.
    std::string recorded;

    [[nodiscard]] const clinical::Pedigree& family() const { return file.family; }
};

/// Whether the two say the same of the family; how it was read is no part of that.
[[nodiscard]] bool isSame(const FamilyFile& one, const FamilyFile& other);

/// What the text is, by its first letters. Unsupported: neither a CanRisk file nor FHIR JSON.
[[nodiscard]] Result<FamilyFile> readFamilyText(std::string_view text);
/// NotFound, TooLarge (over 64 MiB), and as readFamilyText() and the two readers do.
[[nodiscard]] Result<FamilyFile> readFamilyFile(const std::filesystem::path& path);
/// The family in the FHIR resources of the record. NotFound: it has none.
[[nodiscard]] Result<FamilyFile> familyOf(const clinical::Case& record);

/// Numbers in the order of the tree for identifiers, no names, and the identifier of a family that
/// has none: that of a registry names its people. Of relatives who are not placed
/// nothing is changed, since no file holds them.
[[nodiscard]] FamilyFile withoutNames(FamilyFile family);

struct FamilyText
{
    std::string text;
    std::vector<Message> losses; ///< what the form has no place for; English
};

/// As canrisk::write() and fhir::writeFamily(). A family that did not come from a CanRisk file goes
/// into one with numbers for identifiers and names, because such files are given to a web service;
/// that is said among the losses.
[[nodiscard]] Result<FamilyText> writeFamily(const FamilyFile& family, FamilyForm form);

/// The documented answer of `consilium-cli family read`: people with their kinship to the proband,
/// contradictions, who is not placed, issues, and the family criteria filled from the tree.
[[nodiscard]] std::string toJson(const FamilyFile& family, std::optional<int> thisYear);

} // namespace consilium::services
