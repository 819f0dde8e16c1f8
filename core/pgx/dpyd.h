#pragma once

#include "core/clinical/pharmacogene.h"
#include "core/pgx/observed.h"

namespace consilium::pgx
{

/// Whether the gene is called variant by variant: DPYD, where one strand may carry several.
[[nodiscard]] bool isCalledByVariants(const GeneDefinition& gene);

/// Fills calls, readings and warnings of DPYD. With known phase (at most one block of heterozygous
/// positions): the variants of each strand, several as "[a + b]", and a reading by the least active
/// of each strand. Else the components, and a reading by the two least active, which counts
/// different variants as on different strands (CPIC guideline on fluoropyrimidines, PMID 29152729).
/// HapB3: its intronic position decides over the exonic one that tags it. Positions that were not
/// read drop out. The observations hold no unknown allele.
void callByVariants(const GeneDefinition& gene,
                    const Observed& observed,
                    const GeneFunctions* functions,
                    clinical::Pharmacogene& result);

} // namespace consilium::pgx
