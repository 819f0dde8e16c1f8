#pragma once

#include "core/clinical/pedigree.h"

#include <optional>
#include <set>
#include <string>

namespace consilium::ui
{

/// What became of a tree: the tree, and who is to be looked at next.
struct FamilyEdit
{
    clinical::Pedigree family;
    std::string chosen;
};

/// Puts the parents that the person does not have yet in the tree, a man and a woman of whom
/// nothing else is known. Empty: both are there.
[[nodiscard]] std::optional<FamilyEdit> withParents(clinical::Pedigree family,
                                                    const std::string& id);
/// Brother or sister with both parents in common; parents that are not in the tree are added.
[[nodiscard]] std::optional<FamilyEdit> withSibling(clinical::Pedigree family,
                                                    const std::string& id);
/// A child with the first partner, or with a new one of whom nothing is known. Empty: the person's
/// sex is not stated, so that nobody can say whether it is father or mother.
[[nodiscard]] std::optional<FamilyEdit> withChild(clinical::Pedigree family, const std::string& id);
/// A further partner, who hangs in the tree by a child: children without a second parent get the
/// new partner, else a child of whom nothing is known is added. Empty as withChild().
[[nodiscard]] std::optional<FamilyEdit> withPartner(clinical::Pedigree family,
                                                    const std::string& id);
/// Gives both the same mark, and takes the person's from the twins there were; an empty `twin` only
/// takes it.
[[nodiscard]] FamilyEdit
withTwin(clinical::Pedigree family, const std::string& id, const std::string& twin);
/// Those who hang on the proband only by this person, without the person.
[[nodiscard]] std::set<std::string> goingWith(const clinical::Pedigree& family,
                                              const std::string& id);
/// The tree without the person and those who go with it. Empty: the proband, who stays.
[[nodiscard]] std::optional<FamilyEdit> without(clinical::Pedigree family, const std::string& id);

} // namespace consilium::ui
