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
    const options::Facts& answers;           ///< the record as rules ask it
    const std::vector<std::string>& planned; ///< drugs that are asked about
};

/// A datum of the record for what has no calculator.
[[nodiscard]] PrefillDatum datumOf(const RiskAsk& ask,
                                   std::string name,
                                   const clinical::Header& header,
                                   const PartialDate& date);

/// Whether one of the words stands in the text as a whole word.
[[nodiscard]] bool names(const std::vector<std::string>& words, const std::string& text);
/// Of a radiotherapy that counts: whether its site or procedure holds one of the words.
[[nodiscard]] bool isGivenTo(const std::vector<std::string>& words,
                             const clinical::Radiotherapy& one);
/// Whether an illness that is there tells of radiotherapy to one of the words.
[[nodiscard]] bool isGivenTo(const std::vector<std::string>& words,
                             const clinical::Comorbidity& one);
/// Of an observation that counts and has a value: whether its name holds one of the words.
[[nodiscard]] bool isMeasured(const std::vector<std::string>& words,
                              const clinical::Observation& one);
/// The whole of the text as a number; no decimal comma.
[[nodiscard]] std::optional<double> numberIn(const std::string& cell);

/// Whether a counted primary tumour is one of the types.
[[nodiscard]] bool hasTumour(const RiskAsk& ask, const std::vector<std::string>& types);
/// Whether the record states one of the groups of conditions.
[[nodiscard]] bool hasCondition(const RiskAsk& ask, const std::vector<std::string>& groups);
/// "female", "male", or empty.
[[nodiscard]] std::string_view sexOf(const clinical::Case& record);
/// Pathogenic or likely pathogenic as its source states it; uncertain, conflicting and benign are
/// not. A statement on the tumour alone does not speak of a variant of the germline.
[[nodiscard]] bool isPathogenic(const clinical::Finding& finding);
/// Of the germline, pathogenic and one that counts, in the gene.
[[nodiscard]] bool hasGermline(const clinical::Case& record, std::string_view gene);
/// What operations left of an organ. Reduced: a part, one of two, or it is not known how much.
enum class OrganState { Whole, Reduced, Removed };

struct OrganFact
{
    OrganState state = OrganState::Whole;
    std::vector<PrefillDatum> data; ///< the operations
};

[[nodiscard]] OrganFact organFact(const RiskAsk& ask, const knowledge::RiskOrgan& organ);
/// Whether a note is about this person, whatever was operated on.
[[nodiscard]] bool isAbout(const RiskAsk& ask, const knowledge::RiskNote& note);
/// Whether it is about this person, this result and these inputs; Unknown where that depends on
/// what is open.
[[nodiscard]] genomics::Truth
isAbout(const RiskAsk& ask, const knowledge::RiskNote& note, const RiskEntry& entry);
/// What makes the formula of the entry one for other people, and what the record does not rule out.
/// Where it does not say what was irradiated, and that decides, the site is open.
void judgePerson(const RiskAsk& ask, RiskEntry& entry);

[[nodiscard]] RiskEntry
formulaEntry(const RiskAsk& ask, const knowledge::RiskFormula& formula, const RiskGiven& given);
void addGenes(const RiskAsk& ask, std::vector<RiskEntry>& into);
void addExposures(const RiskAsk& ask,
                  const std::vector<std::string>& planned,
                  std::vector<RiskEntry>& into);

} // namespace consilium::services
