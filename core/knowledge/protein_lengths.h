#pragma once

#include "core/base/result.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace consilium::knowledge
{

/// How many residues the protein of one transcript has.
struct ProteinLength
{
    std::string transcript; ///< Ensembl id with its version
    int residues = 0;       ///< without the stop codon
    std::string source;
};

/// The lengths that a pack carries, by approved symbol: one transcript a gene, MANE Select. A gene
/// that is not listed has no known length. Immutable after parse: several threads may read it.
class ProteinLengths
{
public:
    /// Tab-separated gene, transcript, residues, source; `#` starts a comment. Malformed names the
    /// line; an empty table is no lengths.
    [[nodiscard]] static Result<ProteinLengths> parse(std::string_view table);

    /// nullptr where the table has no length for the gene.
    [[nodiscard]] const ProteinLength* find(std::string_view gene) const;

    [[nodiscard]] const std::map<std::string, ProteinLength, std::less<>>& all() const
    {
        return m_lengths;
    }

private:
    std::map<std::string, ProteinLength, std::less<>> m_lengths;
};

} // namespace consilium::knowledge
