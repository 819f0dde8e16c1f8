#pragma once

#include "core/clinical/genotype.h"
#include "core/knowledge/pharmacogenes.h"

#include <optional>
#include <string>
#include <vector>

namespace consilium::pgx
{

/// What a record's alleles are at a position of a definition.
struct RecordReading
{
    enum class Kind {
        NotAbout, ///< the record says nothing of the position
        Mismatch, ///< it contradicts the definition's reference bases
        Exact,    ///< written as the definition writes it
        Aligned,  ///< written otherwise, longer or shifted
        Block     ///< a stretch of reference
    };
    Kind kind = Kind::NotAbout;
    /// Of each allele of the record, the reference first: bases as the definition writes them, or
    /// empty where it is another change.
    std::vector<std::string> bases;
};

/// An alternative without bases: "<NON_REF>", "*", or one with letters other than A, C, G, T.
[[nodiscard]] bool isSymbolic(std::string_view bases);

/// Reads one record against one position. Both lie on the same chromosome.
[[nodiscard]] RecordReading readAt(const clinical::GenotypeRecord& record,
                                   const knowledge::GenePosition& position);

} // namespace consilium::pgx
