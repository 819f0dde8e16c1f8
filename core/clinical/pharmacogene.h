#pragma once

#include "core/clinical/genomic.h"

namespace consilium::clinical
{

/// What a caller could say about one pharmacogene.
enum class PharmacogeneKind {
    NotCalled,  ///< nothing fits, or too little was seen: `reason` says which
    Diplotypes, ///< one diplotype, or several that fit equally well
    Haploid,    ///< one allele: a gene of chromosome X in somebody with one
    Components  ///< DPYD without phase: the variants that were seen, a homozygous one twice
};

/// What one position of a gene's definition showed.
enum class PositionState {
    Missing,   ///< no record, no genotype, or the reference beside nothing: not read
    Reference, ///< read, and as in the genome's reference
    Variant,   ///< read, and other than the reference; perhaps one allele alone ("./T"): no call
    Unusable   ///< a record is there that contradicts the definition (reference base, allele)
};

struct PharmacogenePosition
{
    std::string name;          ///< rs number, else "chr1:97740410"
    std::int64_t position = 0; ///< GRCh38, 1-based, as the definition has it
    PositionState state = PositionState::Missing;
    std::string genotype; ///< "C/T", "T|T", "T": bases, alternatives first as the file has them
    bool isKey = false;   ///< of an allele that every test should look for (AMP, tier 1)
    friend bool operator==(const PharmacogenePosition&, const PharmacogenePosition&) = default;
};

/// One way to read a call for phenotype and guidance.
struct PharmacogeneReading
{
    std::string lookup;                 ///< "*1/*2"; one allele for Haploid
    std::vector<std::string> alleles;   ///< the two alleles of `lookup`, or the one
    std::vector<std::string> functions; ///< of `alleles`, as CPIC words it ("No function"); empty
                                        ///< text where none is assigned
    std::string phenotype; ///< "Poor Metabolizer"; "n/a": an allele has no assigned function; empty
                           ///< where the gene has no phenotype
    std::string activityScore; ///< "0.5", "≥4.0", "n/a"; empty where the gene has none
    friend bool operator==(const PharmacogeneReading&, const PharmacogeneReading&) = default;
};

/// A germline pharmacogene of the patient, called from a file or stated by somebody else. Readings
/// are never made from what was not observed.
struct Pharmacogene
{
    Header header;
    std::string gene; ///< approved symbol
    PartialDate date; ///< of the test, where stated
    Assertion assertion = Assertion::Confirmed;
    PharmacogeneKind kind = PharmacogeneKind::NotCalled;
    bool isOutside = false; ///< a call of another laboratory or program, or typed
    std::string calledBy;   ///< "Consilium, ClinPGx 2025-11-05", or who made the outside call
    std::vector<std::string> calls;              ///< equally good; of Components the variants
    std::vector<std::string> allCalls;           ///< every diplotype the data allow, best first
    std::vector<PharmacogeneReading> readings;   ///< parallel to `calls`, or the one of Components;
                                                 ///< empty where nothing can be looked up
    std::vector<PharmacogenePosition> positions; ///< of the definition, in its order; empty outside
    std::vector<std::string> warnings; ///< "missing-key-position", "alternatives-possible", ...
                                       ///< (docs/cli.md, pgx)
    std::vector<std::string> notes;    ///< in plain English, what a reader has to know beside
    std::string reason;                ///< of NotCalled: why
    Genome genome = Genome::Unknown;   ///< build of the file; the positions are GRCh38 all the same
    friend bool operator==(const Pharmacogene&, const Pharmacogene&) = default;

    [[nodiscard]] int missing() const;
    [[nodiscard]] bool has(std::string_view warning) const;

    /// The call rests on positions that every test should read and that were not read.
    [[nodiscard]] bool restsOnMissing() const { return has("missing-key-position"); }
};

BOOST_DESCRIBE_ENUM(PharmacogeneKind, NotCalled, Diplotypes, Haploid, Components)
BOOST_DESCRIBE_ENUM(PositionState, Missing, Reference, Variant, Unusable)
BOOST_DESCRIBE_STRUCT(PharmacogenePosition, (), (name, position, state, genotype, isKey))
BOOST_DESCRIBE_STRUCT(PharmacogeneReading,
                      (),
                      (lookup, alleles, functions, phenotype, activityScore))
BOOST_DESCRIBE_STRUCT(Pharmacogene,
                      (),
                      (header,
                       gene,
                       date,
                       assertion,
                       kind,
                       isOutside,
                       calledBy,
                       calls,
                       allCalls,
                       readings,
                       positions,
                       warnings,
                       notes,
                       reason,
                       genome))

} // namespace consilium::clinical
