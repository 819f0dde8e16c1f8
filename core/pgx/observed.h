#pragma once

#include "core/clinical/genotype.h"
#include "core/clinical/pharmacogene.h"
#include "core/pgx/definitions.h"

#include <string>
#include <vector>

namespace consilium::pgx
{

/// What the records show at one position of a definition.
struct Observation
{
    clinical::PharmacogenePosition position;
    /// The bases of the one or two alleles as the definition writes them, in order of the genotype;
    /// empty where nothing usable was read. What the definition does not know is a text that no
    /// allele matches.
    std::vector<std::string> bases;
    bool isPhased = false;
    std::string phaseSet;
    bool isHalf = false;    ///< an alternative was read, the other allele was not
    bool isUnknown = false; ///< an alternative that the definition does not know, and that does not
                            ///< count as the reference

    [[nodiscard]] bool isRead() const { return !bases.empty(); }

    [[nodiscard]] bool isHet() const { return bases.size() == 2 && bases[0] != bases[1]; }
};

struct Observed
{
    std::vector<Observation> positions; ///< in order of the definition
    std::vector<std::string> notes;     ///< what was left out or taken with doubt, and where

    /// Stretches whose phase is known within and unknown between, with a heterozygous position.
    [[nodiscard]] int phaseBlocks() const;
};

/// The phase that a heterozygous observation belongs to: observations of one number lie on two
/// strands in the order of their genotypes. -1: not heterozygous.
[[nodiscard]] std::vector<int> blocksOf(const std::vector<Observation>& positions);

/// Reads the records against the positions of a gene. A record speaks of a position where it covers
/// it with the same reference bases, or where one of its insertions or deletions is the
/// definition's, written at another place of the same repeat. A block of reference (`end` behind
/// `position`, no named alternative) is a read reference.
[[nodiscard]] Observed observe(const GeneDefinition& gene,
                               const std::vector<clinical::GenotypeRecord>& records);

} // namespace consilium::pgx
