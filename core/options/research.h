#pragma once

#include "core/knowledge/drug_gene.h"
#include "core/options/matches.h"

#include <vector>

namespace consilium::options
{

/// What an entry of the research shelf rests on, as its source says; never better than that.
enum class ResearchBasis {
    NotStated, ///< the source does not tell people from cells
    Clinical,  ///< seen in people, too weak for an option
    CaseReport,
    Laboratory ///< cells, animals or inference
};

/// One entry: a statement that makes no option, or a drug that is said to act on an altered gene.
/// The latter is an interaction, not evidence of benefit. Pointers go into the pack and the
/// interaction table.
struct ResearchEntry
{
    std::vector<std::string> therapy;
    const knowledge::Statement* statement = nullptr; ///< one of the two is set
    const knowledge::Interaction* interaction = nullptr;
    ResearchBasis basis = ResearchBasis::NotStated;
    /// Of the case: statements that one of the drugs, or its class, is expected to fail or to harm.
    std::vector<const knowledge::Statement*> resistance;
    std::vector<const knowledge::Statement*> adverse;
    /// Criteria of the pack's rules that one of the drugs fails: its label speaks against it here.
    std::vector<Criterion> contraindications;
    bool isAmongOptions =
        false; ///< a ranked option holds the therapy, for another reason than this
};

/// The entries of one altered gene. Statements first, then interactions, each in the alphabet of
/// the drugs: the order says nothing about merit.
struct ResearchGene
{
    std::string gene;               ///< or the marker that a statement asks for ("TMB")
    std::vector<Datum> alterations; ///< findings of the gene that count; empty for a marker
    /// No finding of the gene is oncogenic or pathogenic, as stated or by its points, and no option
    /// rests on one.
    bool isUncertain = false;
    std::vector<std::string> categories; ///< as the interaction table has them; no pathways
    std::vector<ResearchEntry> entries;
};

/// What lies beside the options. Nothing of it is an option, and nothing of it changes one: it is
/// made from a finished ranking.
struct Research
{
    std::vector<ResearchGene> genes; ///< in alphabetical order; none without entries

    [[nodiscard]] std::size_t size() const;
};

/// Genes are those altered by a finding that counts, passed its filter and is neither silent nor
/// benign, as stated or by its points. Drugs act on the gene itself: no table of the pack says what
/// a pathway is. `matches` and `ranking` are those of the same case and pack.
[[nodiscard]] Research researchOf(const clinical::Case& record,
                                  const Knowledge& knowledge,
                                  const knowledge::DrugGeneTable& interactions,
                                  const Matches& matches,
                                  const Ranking& ranking);

} // namespace consilium::options
