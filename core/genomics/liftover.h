#pragma once

#include "core/base/result.h"
#include "core/terminology/positions.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace consilium::genomics
{

enum class Strand { Same, Reverse };

/// Where a position of one build lies in the other.
struct LiftedPosition
{
    std::string chromosome;
    std::int64_t position = 0;
    Strand strand = Strand::Same; ///< Reverse: bases have to be complemented
    friend bool operator==(const LiftedPosition&, const LiftedPosition&) = default;
};

/// One direction between two builds, read from a chain file (UCSC chain format; Kent WJ, et al.
/// PNAS 2003, doi 10.1073/pnas.1932072100). Only chains between assembled chromosomes (1 to 22, X,
/// Y, MT) are read: a patch or an alternate locus is no place in the chromosome. Immutable after
/// parse: several threads may read it.
class Liftover
{
public:
    /// Malformed names the line.
    [[nodiscard]] static Result<Liftover> parse(std::string_view text);
    /// Plain or gzipped. NotFound, Malformed, TooLarge (over 256 MiB of text).
    [[nodiscard]] static Result<Liftover> load(const std::filesystem::path& file);

    /// NotFound: no chain covers the position; Ambiguous: several do.
    [[nodiscard]] Result<LiftedPosition> lift(std::string_view chromosome,
                                              std::int64_t position) const;
    /// A trimmed allele, all of whose bases must stay together. An insertion takes both neighbours
    /// with it. Unsupported: an insertion or deletion where the strand turns, for which the bases
    /// around would have to be known.
    [[nodiscard]] Result<terminology::Allele> lift(const terminology::Allele& allele) const;

    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }

private:
    /// Bases that lie in both builds without a gap. 0-based, half open.
    struct Block
    {
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::int64_t target = 0; ///< of `first`, counted on the strand
        std::int64_t reach = 0;  ///< greatest `last` of this and all blocks before
        std::uint32_t chain = 0;
    };

    struct Chain
    {
        std::string chromosome;
        std::int64_t size = 0; ///< of the target chromosome
        Strand strand = Strand::Same;
    };

    std::vector<Chain> m_chains;
    std::unordered_map<std::string, std::vector<Block>> m_blocks; ///< in order of `first`
};

/// Both directions, from a folder that the institution gives: GRCh37_to_GRCh38.chain.gz and
/// GRCh38_to_GRCh37.chain.gz (Ensembl) or hg19ToHg38.over.chain.gz and hg38ToHg19.over.chain.gz
/// (UCSC), also without ".gz".
struct Liftovers
{
    Liftover to38;
    Liftover to37;

    /// NotFound: neither direction is there. One alone is enough.
    [[nodiscard]] static Result<Liftovers> load(const std::filesystem::path& folder);

    /// The direction that starts at `from`; nullptr where there is none.
    [[nodiscard]] const Liftover* from(clinical::Genome from) const;
};

} // namespace consilium::genomics
