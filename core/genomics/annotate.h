#pragma once

#include "core/base/error.h"
#include "core/genomics/liftover.h"
#include "core/genomics/normalise.h"
#include "core/terminology/positions.h"
#include "core/terminology/tables.h"

#include <cstddef>
#include <string>
#include <vector>

namespace consilium::genomics
{

/// What annotate() may use beside the tables; each may be missing.
struct AnnotationAids
{
    ReferenceBases reference;             ///< left-aligns indels and checks REF
    const Liftovers* liftovers = nullptr; ///< looks an allele up in the other build too
};

/// Something a person should look at. `what` is stable English without patient data.
struct AnnotationIssue
{
    enum class Severity { Note, Warning };
    Severity severity = Severity::Warning;
    ErrorCode code = ErrorCode::Malformed;
    std::size_t finding = 0; ///< index into the findings
    std::string place;       ///< of the finding in its file: "line 12"
    std::string what;
    friend bool operator==(const AnnotationIssue&, const AnnotationIssue&) = default;
};

/// What annotate() did. Small variants only; the counts of protein changes add up to `variants`.
struct AnnotationSummary
{
    std::vector<AnnotationIssue> issues; ///< in order of findings
    int variants = 0;
    int stated = 0;        ///< the source named the change
    int knownPosition = 0; ///< named by coordinates
    int lifted = 0;        ///< named by coordinates in the other build
    int notResolved = 0;   ///< nothing names it
    int trimmed = 0;
    int leftAligned = 0;
    int unaligned = 0; ///< insertions and deletions that nothing could left-align
};

/// Normalises small variants and names those that their source does not: gene, protein and coding
/// change, exon and transcript from known coordinates, in the variant's own build or, through a
/// chain file, in the other. What the source states is never overwritten; where known coordinates
/// contradict it, that is an issue. Each finding says where its protein change comes from
/// (Finding::proteinSource); one that nothing names stays without.
///
/// A position found through the other build is used only where the codon agrees with the known
/// variants of the gene in the variant's own build: their distances are those of the other build.
///
/// Issues: REF is not the reference's base (stated genome build or position wrong), protein change
/// or gene that contradicts the coordinates, coordinates of the other build, another residue at the
/// codon, a gene that is not known, text that is no protein change, one allele written in two ways.
[[nodiscard]] AnnotationSummary annotate(std::vector<clinical::Finding>& findings,
                                         const terminology::PositionTable& positions,
                                         const terminology::GeneTable& genes,
                                         const AnnotationAids& aids = {});

} // namespace consilium::genomics
