#pragma once

#include "core/clinical/genomic.h"

#include <string>
#include <string_view>

namespace consilium::interchange::fhir
{

/// Puts an HGVS expression where its own text says it belongs (senders mix up the components for
/// c., p. and g.), with the transcript it is written on. What is known already stays.
void takeHgvs(const std::string& hgvs, clinical::Finding& finding);

/// The name that ClinVar gives a variant: "NM_024675.3(PALB2):c.3549C>A (p.Tyr1183Ter)".
void takeClinVarName(const std::string& name, clinical::Finding& finding);

struct Chromosome
{
    std::string name; ///< "7", "X"; empty where the accession is not one of a chromosome
    clinical::Genome genome = clinical::Genome::Unknown;
};

/// Chromosome and build of a RefSeq accession ("NC_000007.14"): each build has its own version of
/// each chromosome. Versions are those of GCF_000001405.25 (GRCh37.p13) and GCF_000001405.40
/// (GRCh38.p14).
[[nodiscard]] Chromosome chromosomeOf(std::string_view accession);

} // namespace consilium::interchange::fhir
