#pragma once

#include "core/pgx/observed.h"

#include <vector>

namespace consilium::pgx
{

/// Two alleles that together explain every genotype that was read, by their places in the
/// definition; of one chromosome the second is -1.
struct Match
{
    int first = 0;
    int second = -1;
    int score = 0; ///< defined positions that were read, of both
    friend bool operator==(const Match&, const Match&) = default;
};

/// Every pair the data allow, best first, equal ones in the definition's order. Positions that were
/// not read drop out, and with them the alleles that no other position defines; an empty cell takes
/// the reference allele's bases. Alleles of a phase block lie on their strands; blocks are
/// independent of each other. A two-letter code scores only where an allele's own sequences show
/// something other than the genome's reference there.
[[nodiscard]] std::vector<Match> match(const GeneDefinition& gene, const Observed& observed);

} // namespace consilium::pgx
