#pragma once

#include "core/clinical/genomic.h"
#include "core/genomics/protein_change.h"
#include "core/knowledge/gene_roles.h"
#include "core/terminology/tables.h"

#include <optional>
#include <string>
#include <vector>

namespace consilium::genomics
{

/// The five classes of the ClinGen/CGC/VICC standard (Horak P, et al. Genet Med 2022, PMID
/// 35101336), from benign up.
enum class OncogenicityClass { Benign, LikelyBenign, Uncertain, LikelyOncogenic, Oncogenic };

/// A small variant or structural finding as matching reads it.
struct Reading
{
    int finding = 0; ///< index into Case::findings
    std::string gene;
    std::string partner;
    std::optional<ProteinChange> protein;
    std::vector<int> exons; ///< as the annotation states them; empty where it does not
    bool isTruncating = false;
    bool isInFrameDeletion = false;
    bool isInFrameInsertion = false;
    bool isExonSkipping = false;
    bool isSpliceSite = false;
    bool isTandemDuplication = false; ///< internal, in frame (SO:1000173)
    bool isSilent = false;            ///< synonymous or outside coding and splice sites
    /// By the points that could be judged; empty where nobody judged (no knowledge given, not a
    /// small variant, germline).
    std::optional<OncogenicityClass> oncogenicity;
    std::optional<knowledge::Role> role; ///< of the gene; empty where the pack has none
};

/// The finding at `index` of its case, with symbols of `genes`; without oncogenicity and role.
[[nodiscard]] Reading
readFinding(const clinical::Finding& finding, int index, const terminology::GeneTable& genes);

/// Whether the caller's filter let the finding through; a finding without a filter passed.
[[nodiscard]] bool hasPassed(const clinical::Finding& finding);

} // namespace consilium::genomics
