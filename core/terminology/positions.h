#pragma once

#include "core/base/result.h"
#include "core/clinical/genomic.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::terminology
{

/// A small variant at its place. Trimmed: no base is shared at either end, an insertion has no
/// reference and stands before `position`, a deletion has no alternative. Bases are upper case.
struct Allele
{
    std::string chromosome; ///< "1" to "22", "X", "Y", "MT"
    std::int64_t position = 0;
    std::string reference;
    std::string alternative;
    friend bool operator==(const Allele&, const Allele&) = default;
};

/// Whether both sides are made of the letters A, C, G, T and N, in either case.
[[nodiscard]] bool isSequence(std::string_view reference, std::string_view alternative);
/// Takes shared bases off, at the end first, so that an indel inside the written bases lies as far
/// left as they allow; "chr" is taken off the chromosome, "M" becomes "MT".
[[nodiscard]] Allele trimmed(Allele allele);
/// Whether two trimmed alleles give the same sequence, as far as the reference bases that the two
/// name tell: deletions in a repeat may be placed differently. Where the bases between them are not
/// known the answer is no.
[[nodiscard]] bool isSameChange(const Allele& first, const Allele& second);

/// One variant whose coordinates are known. An allele without position: not known in that build.
struct KnownPosition
{
    std::string gene;
    std::string protein;    ///< one-letter form without "p."; empty: none
    std::string coding;     ///< with "c."; empty: none
    std::string exon;       ///< "15/18", on `transcript`; empty: not known
    std::string transcript; ///< with version; empty: not stated
    std::string source;     ///< "CIViC:12": the item at its source
    Allele grch37;
    Allele grch38;

    [[nodiscard]] const Allele& in(clinical::Genome genome) const
    {
        return genome == clinical::Genome::GRCh38 ? grch38 : grch37;
    }
};

/// The known small variants of a knowledge pack, by coordinates in either build. Immutable after
/// parse: several threads may read it. Rows of one allele are unique in each build.
class PositionTable
{
public:
    /// Tab-separated gene, protein, coding, exon, transcript, chromosome, then position, reference
    /// and alternative on GRCh37 and on GRCh38, source; "-" is nothing, `#` starts a comment.
    /// Malformed names the line: another number of cells, a position that is none, an allele that
    /// is not trimmed, neither protein nor coding change, no source, one allele twice.
    [[nodiscard]] static Result<PositionTable> parse(std::string_view table);

    /// The variant that the allele is (isSameChange). `allele` is trimmed.
    [[nodiscard]] const KnownPosition* find(clinical::Genome genome, const Allele& allele) const;
    /// Whether anything is known whose bases touch first to last: a cheap question to ask before
    /// find().
    [[nodiscard]] bool isNear(clinical::Genome genome,
                              std::string_view chromosome,
                              std::int64_t first,
                              std::int64_t last) const;
    /// The reference base at a position where a known variant names it.
    [[nodiscard]] std::optional<char>
    baseAt(clinical::Genome genome, std::string_view chromosome, std::int64_t position) const;
    /// Every variant of a gene, in the order of the table. `gene` is an approved symbol.
    [[nodiscard]] std::vector<const KnownPosition*> ofGene(std::string_view gene) const;

    [[nodiscard]] const std::vector<KnownPosition>& all() const { return m_rows; }

private:
    /// Where rows lie in one build, in order of key (chromosome and position).
    struct Place
    {
        std::uint64_t key = 0;
        std::uint32_t row = 0;
    };

    [[nodiscard]] const std::vector<Place>& places(clinical::Genome genome) const
    {
        return genome == clinical::Genome::GRCh38 ? m_grch38 : m_grch37;
    }

    [[nodiscard]] Status index(clinical::Genome genome);

    std::vector<KnownPosition> m_rows;
    std::vector<std::uint32_t> m_byGene; ///< rows in order of gene
    std::vector<Place> m_grch37;
    std::vector<Place> m_grch38;
    std::int64_t m_longest = 1; ///< most reference bases of a row
};

} // namespace consilium::terminology
