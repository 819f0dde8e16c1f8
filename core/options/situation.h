#pragma once

#include "core/options/engine.h"

#include <functional>
#include <map>
#include <string_view>

namespace consilium::options
{

/// What is read from the case once and used for every candidate.
struct Situation
{
    const clinical::Case& record;
    const Knowledge& knowledge;
    genomics::Profile profile;
    History history;
    DiseaseExtent extent;
    std::string tumourType;
    Day today;
    Message stageContradiction = {}; ///< then the extent is not known
};

[[nodiscard]] Situation
situationOf(const clinical::Case& record, const Knowledge& knowledge, Day today);
/// Adds to the criteria of a candidate those of treatment history, resistance, rules and
/// pharmacogenes, then its score and its shelf.
void judge(Option& option,
           const Situation& situation,
           const Facts& facts,
           const std::vector<ModelScore>& scores);

/// What was measured or seen longer ago is a warning with its age, not a silent input. Twenty-eight
/// days is the usual screening window of treatment protocols.
inline constexpr int kFreshDays = 28;

/// What can be done about a value that is good but old.
inline constexpr std::string_view kRepeatTheTest = "repeat the test";

enum class Scope { Inside, Outside, Unknown };

/// Whether the case's tumour type is one of the scope's. Unknown where it is not recorded or could
/// still turn out to be.
[[nodiscard]] Scope scopeOf(const knowledge::TumourScope& scope, const Situation& situation);

/// One criterion each, with the datum it rests on.
[[nodiscard]] Datum datumOf(const clinical::Finding& finding);
[[nodiscard]] std::string tumourName(const Situation& situation);
[[nodiscard]] Criterion judgeBiomarker(const genomics::Match& match,
                                       const knowledge::Statement& statement,
                                       const Situation& situation);
[[nodiscard]] Criterion
judgeTumourType(Scope scope, const std::string& ruleId, const Situation& situation);
/// Whether the setting is stated for disease that has not spread.
[[nodiscard]] bool isForEarlyDisease(const knowledge::Setting& setting);
[[nodiscard]] Criterion judgeStage(const knowledge::Setting& setting,
                                   const std::string& ruleId,
                                   const Situation& situation);
[[nodiscard]] Criterion
judgeLine(const knowledge::Setting& setting, const std::string& ruleId, const Situation& situation);
/// One criterion a drug. A combination fails only where the tumour progressed on every drug of it:
/// a label may ask for a drug to be kept beyond progression with a new partner, and then the new
/// partner is what counts.
[[nodiscard]] std::vector<Criterion> judgeExposure(const std::vector<std::string>& therapy,
                                                   const knowledge::Setting& setting,
                                                   const Situation& situation);
/// Whether the statement speaks of this therapy: all its drugs are in it, or one of its class.
[[nodiscard]] bool isMeantBy(const knowledge::Statement& statement,
                             const std::vector<std::string>& therapy,
                             const terminology::DrugTable& drugs);
/// Whether a matched statement lists its therapy: not evidence against, and of an imported source
/// without a label only level I with drugs that can be given (those of a known class).
[[nodiscard]] bool makesOption(const knowledge::Statement& statement,
                               const terminology::DrugTable& drugs);
/// Calls `visit` for each statement of this tumour type that says the therapy is expected to fail
/// or to harm where its biomarker is found, with whether it then rules the therapy out.
void forEachResistance(const Option& option,
                       const Situation& situation,
                       const std::function<void(const knowledge::Statement&, bool)>& visit);
/// Findings that say the therapy is expected to fail or to harm.
[[nodiscard]] std::vector<Criterion> judgeResistance(const Option& option,
                                                     const Situation& situation);

/// One criterion for each drug of the therapy that guidance by pharmacogenes speaks of, with what
/// it asks of the dose put into the option. Never passes for a gene that was not tested; where no
/// result could change the treatment, nothing is said of one.
[[nodiscard]] std::vector<Criterion> judgePharmacogenes(Option& option, const Situation& situation);

/// Options from statements and regimens, each with its first criteria. `missing` counts the tests
/// that would settle an undetermined biomarker of this tumour type.
[[nodiscard]] std::vector<Option> candidatesOf(const Situation& situation,
                                               std::map<std::string, int>& missing);

/// 0 for the strongest level; one more than the last for none.
[[nodiscard]] int levelRank(const std::string& evidence);
[[nodiscard]] bool
hasVerdict(const Option& option, Verdict verdict, std::initializer_list<CriterionKind> kinds);
[[nodiscard]] const knowledge::Setting& settingOf(const Option& option);
/// Whether nothing but imported evidence speaks for the option: no label, no reviewer.
[[nodiscard]] bool isOnlyImported(const Option& option);
/// Puts the option on its shelf by its criteria and says why.
void shelve(Option& option);
/// By shelf, kind of option and evidence level. Inside a level what a guideline prefers, and what
/// did better than it in a randomised comparison, comes first; then what has fewer better therapies
/// above it; then the alphabet.
void order(std::vector<Option>& options);

} // namespace consilium::options
