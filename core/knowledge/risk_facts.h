#pragma once

#include "core/base/result.h"
#include "core/knowledge/statements.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::knowledge
{

/// The places of the page of risks, in its order.
enum class RiskSection {
    Hereditary,
    SecondCancers,
    Breast,
    Lung,
    Thrombosis,
    Heart,
    Liver,
    Kidney,
    Bone,
    Toxicity
};

/// "hereditary", "secondCancers", ...: as the file and the answers have it.
[[nodiscard]] std::string_view wordOf(RiskSection section);

/// One sentence in both languages of the program; both empty where nothing is stated.
struct Worded
{
    std::string english;
    std::string german;

    [[nodiscard]] bool isEmpty() const { return english.empty(); }

    friend bool operator==(const Worded&, const Worded&) = default;
};

/// A range of one input of a formula.
struct RiskBound
{
    std::string field;
    std::optional<double> low;   ///< inclusive
    std::optional<double> below; ///< exclusive
};

/// A fact with its source, and whom it is about. An empty condition holds for everybody.
struct RiskNote
{
    Worded text;
    std::vector<Citation> citations;
    std::string sex;                  ///< "female", "male"
    std::vector<std::string> tumours; ///< OncoTree codes; one of them, or what lies below, is there
    std::vector<std::string> notTumours;      ///< none of them is there
    std::vector<std::string> notConditions;   ///< groups of conditions.json: none is recorded
    std::vector<std::string> notObservations; ///< words in a name: none has a value
    std::vector<std::string> organs; ///< ids of RiskFacts::organs: not of those that were taken out
    std::optional<int> oldest; ///< age in years, the last for which it holds; an unknown age holds
    std::optional<double> low; ///< of the result it is about, in its own unit; inclusive
    std::optional<double> below;    ///< exclusive
    std::vector<RiskBound> with;    ///< one of the inputs lies in its range
    std::vector<RiskBound> without; ///< all of the inputs are known and outside their ranges
    bool isSecondCancer = false;    ///< stands among the second cancers
};

/// What makes a formula one for other people.
struct RiskExclusion
{
    Worded why;
    std::string sex;
    std::vector<std::string> tumours;        ///< OncoTree codes, with what lies below
    std::vector<std::string> genes;          ///< pathogenic in the germline
    std::vector<std::string> conditions;     ///< groups of conditions.json
    std::string tobacco;                     ///< "never"
    std::vector<std::string> radiotherapyTo; ///< words in the site or procedure
    /// Words in a procedure without a site that say that it was none of `radiotherapyTo`.
    std::vector<std::string> radiotherapyElsewhere;
    std::vector<std::string> medicationClasses; ///< of medication-classes.json, taken now
    std::vector<std::string> medications;       ///< words in the name of what is taken now
    bool hasStarted = false; ///< a systemic cancer treatment has begun and no new one is planned
    std::vector<std::string> withoutConditions; ///< none of the groups is recorded
    bool isWithoutSolidTumour = false; ///< no primary of a solid tumour, or of no known type
    /// Said where the record does not tell whether `conditions` or `tumours` are there, where
    /// radiotherapy was given, or whether a tumour is solid.
    Worded unknown;
};

/// An organ that operations take out, so that a published risk of it no longer holds.
struct RiskOrgan
{
    std::string id;
    /// Words in the name of an operation: it takes the organ out, or one of two.
    std::vector<std::string> removals;
    std::vector<std::string> ofBoth; ///< such words that mean both of a pair whatever else is said
    std::vector<std::string> reductions; ///< words of operations that leave a part
    bool isPaired = false;
    Worded removed;  ///< said where all of it is out
    Worded reduced;  ///< said where a part, one of two, or it is not known how much
    Worded opposite; ///< of a pair, where one may be out: said beside what is about the other one
};

/// How the number of a formula is to be read.
enum class RiskScale { Number, Points, Percent, Fraction, YesNo, Filtration };

/// A calculator on the page of risks.
struct RiskFormula
{
    std::string calculator; ///< id in calculators::catalogue()
    RiskSection section = RiskSection::Hereditary;
    std::string result; ///< id of the output that speaks
    RiskScale scale = RiskScale::Number;
    std::string word;                       ///< id of the output that names its group; may be empty
    std::string beside;                     ///< id of an output that stands beside it; may be empty
    std::vector<std::string> besideTumours; ///< one of them is there, else nothing stands beside
    std::string onlySex;                    ///< not known: it is lacking
    std::optional<int> youngest;            ///< years, of the people it was made for
    std::optional<int> oldest;
    Worded claim;
    Worded horizon; ///< empty: a state of today
    /// The input that holds the age up to which the formula runs, and years from the age. It always
    /// follows from the age that the formula takes.
    std::string horizonField;
    int horizonYears = 0;
    /// Inputs of which one must be there, where the calculator takes either.
    std::vector<std::string> needsOne;
    bool needsDates = false; ///< a measured value without a date is not taken
    Worded population;
    std::vector<RiskExclusion> notFor;
    std::vector<RiskNote> bands;  ///< what was observed, by the result
    std::vector<RiskNote> misses; ///< what the formula does not see
    std::vector<RiskNote> steps;  ///< next steps of named guidelines; none: none is named
    std::vector<std::string> changes;
};

/// An input that a person can change.
struct RiskChange
{
    std::string id;
    std::vector<std::string> fields; ///< ids of the input, as different formulas call it
    std::string when;                ///< the cell that it applies to; empty: see `above`
    std::optional<double> above;     ///< applies to higher values
    std::string to;                  ///< the cell afterwards
    Worded label;
    std::vector<Citation> citations;
};

/// What a pathogenic variant in the germline implies.
struct RiskGene
{
    std::string gene;
    Worded reading; ///< how the figures of `implies` are to be read; may be empty
    std::vector<RiskNote> implies;
    std::vector<RiskNote> steps;
};

/// Something in the record that bears on a risk, without a formula.
struct RiskExposure
{
    std::string id;
    RiskSection section = RiskSection::Heart;
    Worded label;
    std::vector<std::string> classes; ///< of the drug table: given, or planned
    std::vector<std::string> conditions;
    std::vector<std::string> observations;   ///< words in the name of an observation
    std::vector<std::string> radiotherapyTo; ///< words in the site or procedure
    std::string sex;
    std::optional<double> gray;   ///< of radiotherapy: from this dose, where the dose is known
    std::optional<int> agedBelow; ///< years, at the radiotherapy
    std::vector<RiskNote> steps;
};

/// The facts of the page of risks: resources/knowledge/risk.json, which is part of the program.
struct RiskFacts
{
    std::string version;
    PartialDate checked;
    std::vector<RiskFormula> formulas;
    std::map<std::string, RiskChange, std::less<>> changes; ///< by id
    std::vector<RiskGene> genes;
    std::vector<RiskExposure> exposures;
    std::vector<RiskOrgan> organs;

    /// Malformed names the place: an unknown field or word, a sentence without its German, a fact
    /// on a gene, a band or a step without a source, a change or an organ that nothing states.
    [[nodiscard]] static Result<RiskFacts> parse(std::string_view json);
    /// What the program was built with.
    [[nodiscard]] static const RiskFacts& shipped();

    [[nodiscard]] const RiskGene* gene(std::string_view symbol) const;
    [[nodiscard]] const RiskOrgan* organ(std::string_view id) const;
};

} // namespace consilium::knowledge
