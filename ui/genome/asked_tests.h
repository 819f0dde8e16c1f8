#pragma once

#include "core/genomics/profile.h"
#include "core/services/toolbox.h"

#include <functional>
#include <string>
#include <vector>

namespace consilium::ui
{

/// A test that statements of the pack ask for in this tumour type.
struct AskedTest
{
    enum class Kind { SmallVariants, CopyNumber, Fusions, Marker };
    Kind kind = Kind::SmallVariants;
    std::string gene;  ///< approved symbol, or the marker's name
    std::string label; ///< as options::Ranking::missingTests names it ("ALK fusion")
    std::vector<const knowledge::Statement*> statements;
    std::vector<knowledge::Leaf> leaves; ///< one per kind of leaf that settles it
};

/// Every leaf of the tree, also those below a "not".
void forEachLeaf(const knowledge::Biomarker& biomarker,
                 const std::function<void(const knowledge::Leaf&)>& visit);

/// In order of label.
[[nodiscard]] std::vector<AskedTest> askedTests(const services::Toolbox& toolbox,
                                                const options::Ranking& ranking);

/// Whether a statement is made for the ranked tumour type, for any, or for one that the diagnosis
/// may still turn out to be. Without a tumour type every statement may be meant.
[[nodiscard]] bool isAskedHere(const knowledge::TumourScope& scope,
                               const services::Toolbox& toolbox,
                               const options::Ranking& ranking);

/// True: something was found; False: tested and nothing found; Unknown: nobody says that it was
/// tested. Not for markers.
[[nodiscard]] genomics::Truth truthOf(const AskedTest& asked, const genomics::Profile& profile);

/// Genes whose wild type a biomarker asks for.
[[nodiscard]] std::vector<std::string> wildTypeGenes(const knowledge::Biomarker& biomarker);

} // namespace consilium::ui
