#pragma once

#include "core/base/message.h"
#include "core/clinical/case.h"
#include "core/genomics/profile.h"
#include "core/knowledge/guidance.h"
#include "core/knowledge/pack.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace consilium::options
{

enum class Verdict { Pass, Warn, Fail, Undetermined };

/// The record's datum that a criterion rests on.
struct Datum
{
    std::string what; ///< "creatinine 1.1 mg/dL", "EGFR p.L858R"
    PartialDate date;
    std::string source; ///< place in the file it came from, or empty
    std::string key;    ///< header key of the record
    Message words = {}; ///< `what` for translation; empty where it is data alone
};

enum class CriterionKind {
    Biomarker,
    TumourType,
    Line,
    Exposure,
    Resistance,
    PerformanceStatus,
    Kidney,
    Liver,
    BloodCount,
    Allergy,
    Stage,
    Pharmacogene,
    Heart,
    Lung,
    Pregnancy,
    Infection,
    Immune,
    Bleeding,
    Thrombosis,
    NervousSystem,
    Metabolic,
    Interaction,
    Vaccination,
    Lifestyle,
    Comorbidity,
    PriorTherapy,
    Age
};

/// A rule's test with what the record says to each part of it.
struct TestNode
{
    enum class Operation { Leaf, All, Any, Not };
    Operation operation = Operation::Leaf;
    genomics::Truth truth = genomics::Truth::Unknown;
    Message words; ///< of a leaf: what stands
    std::vector<Datum> data;
    std::string settledBy; ///< of a leaf that is Unknown
    std::optional<int> ageDays;
    bool isStale = false; ///< too old, or without a date
    bool isUndated = false;
    std::vector<TestNode> children;
};

struct Criterion
{
    CriterionKind kind = CriterionKind::Biomarker;
    Verdict verdict = Verdict::Undetermined;
    bool keepsFromFirstShelf = false; ///< of Warn: the rule asks for that
    Message words; ///< for the screens to put into their language; what the pack says stays in the
                   ///< pack's
    std::string sentence; ///< the same in English
    std::vector<Datum> data;
    std::string settledBy;      ///< of Undetermined: the test or entry that would settle it
    std::string recoverable;    ///< of Warn and Fail: what could be done; empty where nothing can
    std::string ruleId;         ///< statement, regimen or rule
    std::string mechanism;      ///< of an interaction
    std::vector<TestNode> test; ///< one root where the rule asks for more than one fact
    std::vector<knowledge::Citation> citations;
};

/// Sets the words of a criterion: a pattern with {} for each argument.
inline void say(Criterion& criterion, std::string pattern, std::vector<std::string> arguments = {})
{
    criterion.words = {std::move(pattern), std::move(arguments)};
    criterion.sentence = criterion.words.english();
}

enum class Shelf { Supported, ForConsideration, NotAdvised };

/// Why the option is a candidate.
enum class Basis { Biomarker, Regimen, OffLabel, SupportiveCare, Trial };

/// One input of a model, as the screens show it.
struct Contribution
{
    std::string input; ///< in clinical words
    std::string value; ///< with unit; "not known" where missing
    PartialDate date;
    double logOdds = 0; ///< the input's exact share of the score, on the model's own scale
    bool isMissing = false;
    bool isAssumed = false; ///< rests on nothing being recorded
};

/// How well the model did on people it never saw: area under the curve with its 95 % bootstrap
/// interval.
struct Judged
{
    std::string cohort;
    int people = 0;
    int events = 0;
    double area = 0;
    double low = 0;
    double high = 0;
};

/// What a model says for an option, or why it says nothing. A number never stands without its
/// model, version, interval and horizon. base + all contributions = log-odds of `value`.
struct ModelScore
{
    std::string model; ///< id
    std::string name;
    std::string version;
    std::string content; ///< SHA-256 of the card: which model exactly
    std::string claim;   ///< the card's wording: what the number may be taken to say
    std::string outcome;
    std::string horizon;
    std::string population;
    std::optional<Judged> judged;
    std::vector<std::string> drugClasses; ///< the score speaks about therapies made only of these
    bool isOfOneTumour = false;  ///< made for this tumour, where another model is made for many
    std::optional<double> value; ///< probability; empty where withheld
    double low = 0;
    double high = 0;
    std::string intervalMeaning;
    /// Training people with the same tumour type, or the same flag where fewer have that; -1 where
    /// the model does not tell.
    int similarPeople = -1;
    double base = 0;                         ///< log-odds before any input is looked at
    std::vector<Contribution> contributions; ///< by size, largest first
    std::vector<std::string> missing;        ///< inputs that are not known
    std::vector<Message> groups; ///< what is known of the model in groups this person belongs to
    Message withheldWords;       ///< why there is no number
    std::string withheldBecause; ///< the same in English
};

/// The contributions as steps on the probability scale, in their order: step i is what the
/// probability changes by when the log-odds of contribution i are added. They start at
/// logistic(base) and end exactly at `value`. Another order gives other steps; the log-odds do not
/// depend on it.
[[nodiscard]] std::vector<double> probabilitySteps(const ModelScore& score);

/// What a source asks of one drug's dose because of the patient's pharmacogenes.
struct DoseAdvice
{
    std::string drug;
    std::optional<double>
        highestFraction; ///< of the usual starting dose, 0 to 1; empty: not stated
    knowledge::GuidanceAction action = knowledge::GuidanceAction::NotStated;
    std::string source; ///< with version: "CPIC v1.30.0"
    std::string recommendation;
    std::string restsOn;   ///< "DPYD 1.0"
    bool isCertain = true; ///< false: another of several calls leads elsewhere
};

/// A drug's starting dose for this person. Never a prescription: what the label's amount comes to.
struct DoseLine
{
    const knowledge::Dose* dose = nullptr;
    std::string arithmetic;                  ///< "75 mg/m2 x 1.83 m2 = 137.2 mg"
    std::optional<double> milligrams;        ///< of one dose; empty where something is missing
    std::optional<double> loadingMilligrams; ///< of the first dose, where it differs
    std::string missing;                     ///< what would have to be known for a number
    std::string adjustedFor;                 ///< what the label's adjustment is for
    bool isAvoided = false;                  ///< the label asks not to give it
    bool isUnstated = false;                 ///< the source gives no dose for this person
    std::string schedule;                    ///< of the dose, or of its adjustment
    bool isStale = false;                    ///< a value it rests on is too old or has no date
    Message remark;                          ///< on the formula; mostly empty
    std::vector<std::string> notJudged;      ///< what would tell whether an adjustment is asked for
    std::vector<Datum> data;
};

/// A trial of the option's therapy, and how this person differs from the people it took.
struct TrialBeside
{
    const knowledge::Trial* trial = nullptr;
    std::vector<Message> differences;
};

struct Option
{
    std::string id;
    std::string name;
    std::vector<std::string> therapy;
    Basis basis = Basis::Biomarker;
    Shelf shelf = Shelf::ForConsideration;
    std::string evidence; ///< AMP/ASCO/CAP 2017 tier and level, or empty
    std::vector<const knowledge::Statement*> statements;
    const knowledge::Regimen* regimen = nullptr;
    std::vector<Criterion> criteria;
    std::vector<DoseAdvice> doses; ///< sources side by side, in order of the drugs of the therapy
    /// In order of the drugs; several of one drug where its source gives alternatives.
    std::vector<DoseLine> doseLines;
    std::vector<std::string> undosed; ///< drugs of the therapy for which the pack states no dose
    std::vector<TrialBeside> trials;
    std::optional<ModelScore> score; ///< empty: no model for this therapy
    Message orderWords;              ///< why it stands where it stands, one line
    std::string orderReason;         ///< the same in English
    std::string placedAfter; ///< the better therapy above it, with trial and PMID; empty where
                             ///< there is none
};

/// Options in order. Statements point into the pack, which must outlive the ranking.
struct Ranking
{
    std::vector<Option> options;
    std::vector<std::string>
        missingTests; ///< tests that would settle an undetermined biomarker, most often named first
    std::string tumourType; ///< OncoTree code; empty where it could not be told
    std::string tumourName;
    std::string packName;
    std::string packVersion;
    std::string packContent;
    std::vector<ModelScore>
        scores; ///< what every model said about the case, also where no option uses it
    Day asOf{};
    int hiddenByFilter = 0;
};

} // namespace consilium::options
