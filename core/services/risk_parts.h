#pragma once

#include "core/options/facts.h"
#include "core/services/risk.h"

namespace consilium::services
{

/// What the parts of riskOverview() share.
struct RiskAsk
{
    const clinical::Case& record;
    const Toolbox& toolbox;
    const knowledge::RiskFacts& facts;
    Day today;
    const options::Facts& answers; ///< the record as rules ask it
};

/// Whether a counted primary tumour is one of the types.
[[nodiscard]] bool hasTumour(const RiskAsk& ask, const std::vector<std::string>& types);
/// Whether the record states one of the groups of conditions.
[[nodiscard]] bool hasCondition(const RiskAsk& ask, const std::vector<std::string>& groups);
/// "female", "male", or empty.
[[nodiscard]] std::string_view sexOf(const clinical::Case& record);
/// Pathogenic or likely pathogenic as its source states it; uncertain, conflicting and benign are
/// not.
[[nodiscard]] bool isPathogenic(const clinical::Finding& finding);
/// Of the germline, pathogenic and one that counts, in the gene.
[[nodiscard]] bool hasGermline(const clinical::Case& record, std::string_view gene);
/// Whether a note is about this person, and about this result where it names one.
[[nodiscard]] bool isAbout(const RiskAsk& ask,
                           const knowledge::RiskNote& note,
                           const std::optional<RiskValue>& value = {});

[[nodiscard]] RiskEntry
formulaEntry(const RiskAsk& ask, const knowledge::RiskFormula& formula, const RiskGiven& given);
void addGenes(const RiskAsk& ask, std::vector<RiskEntry>& into);
void addExposures(const RiskAsk& ask,
                  const std::vector<std::string>& planned,
                  std::vector<RiskEntry>& into);

} // namespace consilium::services
