#pragma once

#include "core/genomics/profile.h"
#include "core/knowledge/pack.h"

#include <string>
#include <vector>

namespace consilium::genomics
{

/// Genes that statements of level I or II name for the tumour type or a type above it, in
/// alphabetical order; markers that are no gene (MSI, PD-L1) do not belong to them. Empty where the
/// type is not known.
[[nodiscard]] std::vector<std::string> genesThatMatter(const knowledge::Pack& pack,
                                                       const terminology::TumourTree& tumours,
                                                       const std::string& oncotree);

/// One cell of the strip.
struct CoveredGene
{
    std::string gene;
    GeneState state = GeneState::Unknown;
    Message why;
};

/// What was tested of the genes that matter. A gene counts as tested where it is altered or tested
/// and normal; not covered, failed and unknown do not.
struct CoverageStrip
{
    std::vector<CoveredGene> genes; ///< in the order asked
    int tested = 0;

    /// "12 of 18 genes that matter in this tumour were tested"
    [[nodiscard]] Message words() const;
};

[[nodiscard]] CoverageStrip coverageOf(const Profile& profile,
                                       const std::vector<std::string>& genes);

} // namespace consilium::genomics
