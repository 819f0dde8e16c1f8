#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace consilium::genomics
{

/// What a protein-level HGVS expression says, in one-letter code. Positions are codons, 1-based.
/// Source of the syntax: HGVS Nomenclature 21, protein recommendations.
struct ProteinChange
{
    enum class Kind {
        Substitution,
        Nonsense,
        Synonymous,
        Deletion,
        Insertion,
        Duplication,
        DelIns,
        Frameshift,
        StartLost,
        Extension,
        Unknown
    };
    Kind kind = Kind::Unknown;
    int first = 0;
    int last = 0;
    std::string text; ///< normal form: "L858R", "E746_A750del", "R248*", "R216fs"
};

/// Parses "p.Leu858Arg", "p.(Leu858Arg)", "NP_005219.2:p.L858R", "L858R", "p.Glu746_Ala750del",
/// "p.Arg248Ter". Empty where the text is not a protein change; "p.?" gives Kind::Unknown.
[[nodiscard]] std::optional<ProteinChange> parseProteinChange(std::string_view text);

} // namespace consilium::genomics
