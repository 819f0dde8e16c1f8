#pragma once

#include "core/base/message.h"
#include "core/clinical/case.h"
#include "core/knowledge/guidance.h"
#include "core/knowledge/pack.h"
#include "core/pgx/inhibitors.h"
#include "core/terminology/tables.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::pgx
{

/// The pack's tables for advice, parsed. Immutable.
struct AdviceTables
{
    knowledge::GuidanceTable guidance;
    Inhibitors inhibitors;
    Pretests pretests;

    /// Malformed names table and line. A pack without a table gives an empty one.
    [[nodiscard]] static Result<AdviceTables> of(const knowledge::Pack& pack);
};

/// What one gene brings to the advice for a drug.
struct GeneBasis
{
    std::string gene;
    const clinical::Pharmacogene* result = nullptr; ///< null: not tested
    std::vector<std::string> lookups;               ///< diplotypes the guidance was looked up for
    std::vector<std::string> values; ///< phenotype or activity score asked for, one a lookup, after
                                     ///< the shift by an inhibitor
    const Inhibitor* shiftedBy =
        nullptr; ///< of the patient's drugs; its phenotype is not the gene's
    const Inhibitor* inhibitor =
        nullptr; ///< the strongest of the patient's drugs against the gene's enzyme, whether or not
                 ///< there is a result that it shifts

    /// Such a drug acts on a gene of which nothing is known.
    [[nodiscard]] bool isInhibitedUnknown() const
    {
        return lookups.empty() && inhibitor != nullptr;
    }
};

/// One recommendation that applies, or may apply.
struct AdviceLine
{
    const knowledge::Guidance* guidance = nullptr;
    bool isCertain = true; ///< false: only some of several equally good calls lead here
};

enum class AdviceState {
    Given,
    NotTested, ///< guidance exists for the drug, and none of its genes has a result
    Withheld   ///< a result is there, and no recommendation can be given from it: `withheld`
};

/// What guidance says about one drug for this patient.
struct DrugAdvice
{
    std::string drug;
    AdviceState state = AdviceState::NotTested;
    std::vector<std::string> genes; ///< that guidance of the drug asks for, sorted
    std::vector<GeneBasis> basis;   ///< one a gene, in that order
    std::vector<AdviceLine> lines;  ///< CPIC, DPWG, FDA, EMA, side by side; may rest on a gene
                                    ///< without a result where the source has advice for that
    std::vector<Message> withheld;  ///< "Advice withheld because ...": never empty where state is
                                    ///< Withheld; beside lines where one source has none
    /// Said first: a call rests on key positions that were not read, calls disagree, alternatives
    /// that lead elsewhere.
    std::vector<Message> cautions;
    knowledge::GuidanceAction action = knowledge::GuidanceAction::NotStated; ///< strongest of lines
};

/// Looks up guidance for a patient. What it is made from must outlive it and its answers.
class Advisor
{
public:
    Advisor(const knowledge::GuidanceTable& guidance,
            const Inhibitors& inhibitors,
            const terminology::DrugTable& drugs);

    /// Drugs that the guidance speaks of, sorted.
    [[nodiscard]] const std::vector<std::string>& drugs() const { return m_drugs; }

    [[nodiscard]] bool knows(std::string_view drug) const;

    /// For one drug (name of the drug table, else of the guidance). A population that the record
    /// tells apart (adult or child by age) is chosen; else all are given. The drug itself never
    /// counts as its own inhibitor.
    [[nodiscard]] DrugAdvice
    advise(std::string_view drug, const clinical::Case& record, Day today) const;
    /// For results that belong to no record: a file alone. No drug of a patient shifts anything.
    [[nodiscard]] DrugAdvice
    advise(std::string_view drug, const std::vector<const clinical::Pharmacogene*>& results) const;

private:
    [[nodiscard]] DrugAdvice look(std::string_view drug,
                                  const std::vector<const clinical::Pharmacogene*>& results,
                                  const std::vector<std::string>& taken,
                                  std::string_view population) const;

    const knowledge::GuidanceTable& m_guidance;
    const Inhibitors& m_inhibitors;
    const terminology::DrugTable& m_table;
    std::vector<std::string> m_drugs;
};

/// Names of the drugs that are taken now: ongoing, or without an end before `today`.
[[nodiscard]] std::vector<std::string>
currentDrugs(const clinical::Case& record, const terminology::DrugTable& drugs, Day today);

} // namespace consilium::pgx
