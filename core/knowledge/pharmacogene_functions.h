#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace consilium::knowledge
{

/// What the alleles of one gene do, and what two of them make together.
struct GeneFunctions
{
    struct Allele
    {
        std::string function; ///< "No function", as the source words it
        std::string activity; ///< "0.5", "≥3.0", "n/a"; empty where the gene has no values
    };

    /// Phenotype of the scores from `least` to `most`, both included.
    struct ScoreRange
    {
        double least = 0;
        double most = 0;
        std::string phenotype;
    };

    std::string gene;
    std::map<std::string, Allele, std::less<>> alleles;
    /// By the functions of both alleles, the lesser text first; of a single allele the second is
    /// empty.
    std::map<std::pair<std::string, std::string>, std::string> pairs;
    std::vector<ScoreRange> scores; ///< empty: the gene has no activity score
    std::string withoutScore;       ///< phenotype where an allele's value is "n/a"
};

/// The functions of a pack. Immutable after parse: several threads may read it.
class PharmacogeneFunctions
{
public:
    /// The pack's own form (docs/formats.md, "Pharmacogene functions"). Malformed names the line.
    [[nodiscard]] static Result<PharmacogeneFunctions> parse(std::string_view table);

    [[nodiscard]] const std::vector<GeneFunctions>& all() const { return m_genes; }

    /// Null where nothing is known of the gene's alleles.
    [[nodiscard]] const GeneFunctions* find(std::string_view gene) const;

private:
    std::vector<GeneFunctions> m_genes; ///< in order of the symbols
};

/// The rows of one gene in the pack's form.
[[nodiscard]] std::string toTable(const GeneFunctions& functions);

} // namespace consilium::knowledge
