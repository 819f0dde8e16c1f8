#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace consilium::knowledge
{

/// One place of the genome that tells named alleles of a gene apart. GRCh38, forward strand, as a
/// VCF has it: insertions and deletions left-aligned with the base before.
struct GenePosition
{
    std::int64_t position = 0; ///< 1-based
    std::int64_t grch37 = 0;   ///< the same place in GRCh37; 0: not stated. Bases not checked there
    std::string identifier;    ///< rs number, or empty
    std::string reference;
    std::vector<std::string> alternatives;
    /// Last base of the stretch in which the same insertion or deletion may be written; `position`
    /// of a substitution.
    std::int64_t last = 0;
    bool isKey = false;      ///< of an allele that every test should look for (AMP, tier 1)
    bool isRequired = false; ///< no call without it
    /// Matched here, though the source leaves it out because another change at the same place is to
    /// be ignored: shown only where it carries a variant.
    bool isApart = false;

    [[nodiscard]] bool isLengthChange() const;
};

/// A named allele: the bases it is defined by. Elsewhere it is as the reference allele.
struct NamedAllele
{
    std::string name;
    std::string reportedAs; ///< name of the allele that a sub-allele belongs to; else as `name`
    /// One cell a position: empty (not part of the definition), bases as VCF has them, or a
    /// two-letter code (R Y S W K M) where either base will do.
    std::vector<std::string> bases;
};

/// What genotypes of a gene are matched against.
struct GeneDefinition
{
    /// Of several equally allowed calls of unphased genotypes the one to report.
    struct Priority
    {
        std::vector<std::string> among; ///< "*1/*6", every diplotype the data allow
        std::string pick;
    };

    std::string gene;
    std::string chromosome; ///< without "chr"
    std::string source;     ///< "ClinPGx 2025-11-05"
    /// An alternative that no definition knows counts as the reference; else there is no call.
    bool takesUnknownAsReference = false;
    std::vector<GenePosition> positions; ///< in order of the genome
    std::vector<GenePosition> extra;     ///< reported, not matched
    std::vector<NamedAllele> alleles;    ///< the reference allele first, every cell of it filled
    std::vector<Priority> priorities;

    [[nodiscard]] const NamedAllele& reference() const { return alleles.front(); }
};

/// The definitions of a pack. Immutable after parse: several threads may read it.
class PharmacogeneTable
{
public:
    /// The pack's own form (docs/formats.md, "Pharmacogene definitions"). Malformed names the line.
    /// An empty table has no gene.
    [[nodiscard]] static Result<PharmacogeneTable> parse(std::string_view table);

    [[nodiscard]] const std::vector<GeneDefinition>& all() const { return m_genes; }

    [[nodiscard]] const GeneDefinition* find(std::string_view gene) const;

private:
    std::vector<GeneDefinition> m_genes; ///< in order of the symbols
};

/// The table of one gene in the pack's form. Cells hold neither tabs nor line ends, names no ";"
/// beside an "=".
[[nodiscard]] std::string toTable(const GeneDefinition& definition);

/// The bases that a two-letter code stands for; empty for anything else.
[[nodiscard]] std::string_view ambiguous(std::string_view bases);

} // namespace consilium::knowledge
