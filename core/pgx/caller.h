#pragma once

#include "core/clinical/genotype.h"
#include "core/clinical/pharmacogene.h"
#include "core/pgx/definitions.h"

#include <vector>

namespace consilium::pgx
{

/// Calls one gene from the genotypes of one sample, in GRCh38; records of other places are passed
/// over. Positions, warnings (docs/cli.md, pgx) and notes are always filled. NotCalled, with its
/// reason: no position was usable, a required one was not, one allele of a position alone was read,
/// or no two alleles explain what was read. What was not read is never taken for the reference: it
/// drops out, as `warnings` say. Nothing of the result's header is set.
[[nodiscard]] clinical::Pharmacogene call(const GeneDefinition& gene,
                                          const std::vector<clinical::GenotypeRecord>& records,
                                          const Functions& functions);

} // namespace consilium::pgx
