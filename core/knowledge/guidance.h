#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace consilium::knowledge
{

/// What guidance is looked up by, for one gene.
struct GuidanceKey
{
    enum class Kind { Phenotype, ActivityScore, Allele };
    std::string gene;
    Kind kind = Kind::Phenotype;
    /// Any of these, as the source writes them: "Poor Metabolizer", "0.25", "≥5.0", "*57:01
    /// positive"; a score of "n/a" is asked for where none can be given.
    std::vector<std::string> values;
};

/// What a recommendation asks for, mildest first. NotStated: a source's own text that nobody here
/// has read for it.
enum class GuidanceAction {
    NotStated,
    None,                ///< the source makes no recommendation
    Standard,            ///< usual dose and drug
    Monitor,             ///< usual dose with closer watch
    Increase,            ///< a higher dose
    Reduce,              ///< a lower starting dose
    ConsiderAlternative, ///< another drug may be better
    ReduceDrastically,   ///< a small part of the usual dose
    Alternative,         ///< another drug
    Avoid                ///< not this drug
};

/// "standard", "monitor", "increase", "reduce", "alternative-consider", "reduce-drastically",
/// "alternative", "avoid", "none", "not-stated".
[[nodiscard]] std::string_view nameOf(GuidanceAction action);

/// One recommendation of a pharmacogenomic guideline or label: in our words in the starter pack, in
/// the words of its source where an institution imported it.
struct Guidance
{
    std::string source;  ///< "CPIC", "DPWG", "FDA", "EMA"
    std::string version; ///< of the source's database or label: "v1.30.0", "2022-12"
    std::string guideline;
    std::string drug;   ///< name of the drug table where it knows the drug, else the source's own
    std::string rxnorm; ///< number, or empty
    std::vector<GuidanceKey> keys; ///< one a gene, in order of the genes; every one must be met
    std::string population;
    std::string strength; ///< "Strong", "Moderate", "Optional", "No Recommendation"; empty where
                          ///< the source states none
    GuidanceAction action = GuidanceAction::NotStated;
    /// Highest part of the usual starting dose that the recommendation allows, 0 to 1; empty where
    /// it states none.
    std::optional<double> doseFraction;
    std::string recommendation;
    std::vector<std::pair<std::string, std::string>> implications; ///< gene and text
    std::string comment; ///< what limits or explains the recommendation, or empty
    std::vector<std::string> pmids;
    std::string url;
};

/// The guidance of a pack. Immutable after parse: several threads may
/// read it.
class GuidanceTable
{
public:
    /// The pack's own form (docs/formats.md, "Guidance table"). Malformed names the line; an empty
    /// table is no guidance.
    [[nodiscard]] static Result<GuidanceTable> parse(std::string_view table);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    [[nodiscard]] const std::vector<Guidance>& all() const { return m_rows; }

    /// Every row of the drug, in the table's order.
    [[nodiscard]] std::vector<const Guidance*> of(std::string_view drug) const;
    /// The drugs that have rows, sorted.
    [[nodiscard]] std::vector<std::string> drugs() const;

private:
    std::vector<Guidance> m_rows;
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_byDrug;
};

/// One line of the pack's form. The cells hold neither tabs nor line ends, keys no ";" and
/// implications no "|".
[[nodiscard]] std::string toLine(const Guidance& guidance);

} // namespace consilium::knowledge
