#pragma once

#include "core/base/result.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::knowledge
{

/// What a kind of interaction does to the gene's product. Neither: the word does not say ("binder",
/// "modulator", "antibody").
enum class Direction { Neither, Activates, Inhibits };

/// Of a word of DGIdb for the kind of an interaction ("channel blocker").
[[nodiscard]] Direction directionOf(std::string_view interactionType);

/// A drug that sources say acts on a gene or its product. That is no evidence that the drug helps
/// anybody with an alteration of the gene.
struct Interaction
{
    std::string gene;   ///< approved symbol
    std::string drug;   ///< name of the drug table where it knows the drug, else the source's own
    std::string chembl; ///< id in ChEMBL, or empty
    std::vector<std::string> types;   ///< "inhibitor"; sorted; empty: no source says
    std::vector<std::string> sources; ///< who claims it, sorted
    std::vector<std::string> pmids;   ///< in order of number; empty: no source names a publication

    /// Sources say that it activates and that it inhibits: no direction may be concluded.
    [[nodiscard]] bool isContradictory() const;
};

/// Drug-gene interactions and categories of genes that an institution put into its own pack.
/// Immutable after parse: several threads may read it.
class DrugGeneTable
{
public:
    /// The pack's own form (docs/formats.md, "Drug-gene table"). Malformed names the line; two
    /// empty tables are no interactions.
    [[nodiscard]] static Result<DrugGeneTable> parse(std::string_view interactions,
                                                     std::string_view categories = {});

    [[nodiscard]] bool isEmpty() const { return m_byGene.empty(); }

    /// In order of the drugs' names; empty where no source names a drug.
    [[nodiscard]] const std::vector<Interaction>& of(std::string_view gene) const;
    /// What the source calls the gene ("KINASE"), sorted. A category is no pathway.
    [[nodiscard]] const std::vector<std::string>& categoriesOf(std::string_view gene) const;

private:
    std::map<std::string, std::vector<Interaction>, std::less<>> m_byGene;
    std::map<std::string, std::vector<std::string>, std::less<>> m_categories;
};

} // namespace consilium::knowledge
