#include "core/pgx/matcher.h"

#include <algorithm>
#include <array>

namespace consilium::pgx
{

namespace
{

/// Strands of one phase block that an allele may lie on, as bits: 1 the first, 2 the second.
using Strands = std::vector<unsigned>;
constexpr unsigned kBoth = 3;

bool accepts(const std::string& cell, const std::string& bases)
{
    const auto either = knowledge::ambiguous(cell);
    return cell == bases ||
           (bases.size() == 1 && either.find(bases.front()) != std::string_view::npos);
}

struct Fitting
{
    int allele = 0;
    int score = 0;
    Strands strands; ///< by block
};

/// What an allele has to show at a position where it defines nothing.
const std::string&
cellOf(const GeneDefinition& gene, const knowledge::NamedAllele& allele, std::size_t at)
{
    if (!allele.bases[at].empty())
        return allele.bases[at];
    const auto& reference = gene.reference().bases[at];
    return knowledge::ambiguous(reference).empty() ? reference : gene.positions[at].reference;
}

class Matcher
{
public:
    Matcher(const GeneDefinition& gene, const Observed& observed)
        : m_gene(gene)
        , m_positions(observed.positions)
        , m_blocks(blocksOf(observed.positions))
        , m_blockCount(static_cast<std::size_t>(observed.phaseBlocks()))
    {
    }

    [[nodiscard]] std::vector<Fitting> fitting() const
    {
        std::vector<Fitting> all;
        for (std::size_t at = 0; at < m_gene.alleles.size(); ++at) {
            Fitting fitting{static_cast<int>(at), 0, Strands(m_blockCount, kBoth)};
            if (fits(m_gene.alleles[at], fitting))
                all.push_back(std::move(fitting));
        }
        return all;
    }

private:
    /// Whether one of the sequences that the genotypes allow is the allele's.
    bool fits(const knowledge::NamedAllele& allele, Fitting& fitting) const
    {
        for (std::size_t at = 0; at < m_positions.size(); ++at) {
            const auto& seen = m_positions[at];
            if (!seen.isRead())
                continue;
            const auto& cell = cellOf(m_gene, allele, at);
            if (m_blocks[at] < 0) {
                if (!accepts(cell, seen.bases.front()))
                    return false;
                continue;
            }
            auto& strands = fitting.strands[static_cast<std::size_t>(m_blocks[at])];
            strands &=
                (accepts(cell, seen.bases[0]) ? 1U : 0U) | (accepts(cell, seen.bases[1]) ? 2U : 0U);
            if (strands == 0)
                return false;
        }
        fitting.score = score(allele, fitting.strands);
        return std::any_of(m_positions.begin(), m_positions.end(), [&](const auto& seen) {
            const auto at = static_cast<std::size_t>(&seen - m_positions.data());
            return seen.isRead() && !allele.bases[at].empty();
        });
    }

    int score(const knowledge::NamedAllele& allele, const Strands& strands) const
    {
        int score = 0;
        for (std::size_t at = 0; at < m_positions.size(); ++at) {
            const auto& seen = m_positions[at];
            if (!seen.isRead() || allele.bases[at].empty())
                continue;
            score += knowledge::ambiguous(allele.bases[at]).empty() ||
                             showsOther(seen, m_blocks[at], strands, m_gene.positions[at].reference)
                         ? 1
                         : 0;
        }
        return score;
    }

    static bool showsOther(const Observation& seen,
                           int block,
                           const Strands& strands,
                           const std::string& reference)
    {
        if (block < 0)
            return seen.bases.front() != reference;
        const auto allowed = strands[static_cast<std::size_t>(block)];
        return ((allowed & 1U) != 0 && seen.bases[0] != reference) ||
               ((allowed & 2U) != 0 && seen.bases[1] != reference);
    }

    const GeneDefinition& m_gene;
    const std::vector<Observation>& m_positions;
    std::vector<int> m_blocks;
    std::size_t m_blockCount;
};

/// Whether both can lie opposite each other in every block.
bool complement(const Fitting& one, const Fitting& other)
{
    constexpr std::array<unsigned, 4> kOpposite{0, 2, 1, 3};
    for (std::size_t block = 0; block < one.strands.size(); ++block) {
        if ((one.strands[block] & kOpposite[other.strands[block]]) == 0)
            return false;
    }
    return true;
}

} // namespace

std::vector<Match> match(const GeneDefinition& gene, const Observed& observed)
{
    const auto isHaploid = [](const Observation& seen) { return seen.bases.size() == 1; };
    const bool hasOne =
        std::any_of(observed.positions.begin(), observed.positions.end(), isHaploid);
    const auto fitting = Matcher(gene, observed).fitting();
    std::vector<Match> matches;
    for (std::size_t first = 0; first < fitting.size(); ++first) {
        if (hasOne) {
            matches.push_back({fitting[first].allele, -1, fitting[first].score});
            continue;
        }
        for (auto second = first; second < fitting.size(); ++second) {
            if (complement(fitting[first], fitting[second]))
                matches.push_back({fitting[first].allele,
                                   fitting[second].allele,
                                   fitting[first].score + fitting[second].score});
        }
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match& one, const Match& other) {
        return one.score > other.score;
    });
    return matches;
}

} // namespace consilium::pgx
