#pragma once

#include "core/clinical/pedigree.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace consilium::ui
{

/// People from left to right by generation: 0 is the proband's, 1 that of the parents.
using PedigreeRows = std::map<int, std::vector<std::string>>;

/// Who stands beside whom. The direct line of the proband stands in the middle, each ancestor's
/// brothers and sisters at the outer side, with their partners and descendants. Everybody of the
/// tree is in exactly one row, once.
[[nodiscard]] PedigreeRows orderOf(const clinical::Pedigree& family);

/// Ids of those with whom the person has children in the tree, in the order of the tree.
[[nodiscard]] std::vector<std::string> partnersOf(const clinical::Pedigree& family,
                                                  const std::string& id);

} // namespace consilium::ui
