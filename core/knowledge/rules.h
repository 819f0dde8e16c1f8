#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/knowledge/statements.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::knowledge
{

enum class RuleKind {
    PerformanceStatus,
    Kidney,
    Liver,
    BloodCount,
    Allergy,
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

enum class RuleOutcome {
    Warn,
    Reconsider, ///< a warning that keeps the option from the first shelf
    Fail
};

/// One fact that a rule asks of the record.
struct RuleLeaf
{
    enum class Kind {
        Number,     ///< `measure` `operation` `value`
        Sex,        ///< is or is-not words[0]: "male", "female"
        Allergy,    ///< absent: to one of the words
        Condition,  ///< absent or present: a group of conditions.json named in the words
        Medication, ///< absent or present: taken now beside the cancer treatment
        Given,      ///< absent or present: cancer treatment given before
        DaysSince,  ///< `operation` `value` days after the last surgery, radiotherapy or drug
        Therapy,    ///< absent or present: another drug of the same option
        Tumour,     ///< is or is-not one of the words (OncoTree codes, with what lies below)
        Tobacco,    ///< is or is-not one of the words: "current", "former", "never"
        Habit       ///< absent or present: one of the words in what the record says of `of`
    };
    Kind kind = Kind::Number;
    std::string measure;   ///< as written; of Number one of knowledge::numberMeasures()
    std::string operation; ///< ">=", "<=", ">", "<"; "absent", "present"; "is", "is-not"
    double value = 0;
    std::string unit;              ///< UCUM; empty of grades and multiples
    std::optional<int> freshDays;  ///< an older value warns; empty: the usual window
    std::optional<int> withinDays; ///< of Condition: only one that began in that time counts
    std::vector<std::string> words;
    std::string of; ///< of Habit "diet", "supplement", "sun", "workplace", "activity"; of
                    ///< DaysSince "surgery", "radiotherapy" or empty
    std::vector<std::string> drugs;
    std::vector<std::string> classes;
};

/// What must hold for a drug to be given without the rule's caution.
struct RuleTest
{
    enum class Operation { Leaf, All, Any, Not };
    Operation operation = Operation::Leaf;
    RuleLeaf leaf;
    std::vector<RuleTest> children;
};

/// A requirement that a label, a guideline or a trial has of who is given a drug.
struct Rule
{
    std::string id;
    std::vector<std::string> drugs;
    std::vector<std::string> classes;
    RuleKind kind = RuleKind::PerformanceStatus;
    RuleTest test;
    RuleOutcome otherwise = RuleOutcome::Warn;
    std::string reason;      ///< why it matters, shown where the test fails
    std::string recoverable; ///< what could be done; empty where nothing can
    std::string mechanism;   ///< of an interaction
    std::vector<Citation> citations;
    PartialDate checked;
};

/// Diagnoses that a rule takes as one: by words and by codes.
struct ConditionGroup
{
    std::string name;
    std::string label; ///< English, as people read it
    std::vector<std::string> terms;
    std::vector<std::string> icd10;  ///< prefixes
    std::vector<std::string> snomed; ///< codes
    /// The statement that there is no other condition does not answer: only a test or a question
    /// does (pregnancy, hepatitis B).
    bool mustBeAsked = false;
    std::optional<int> absentFromAge; ///< years; from that age on it is taken as absent where
                                      ///< nobody says otherwise, by the citations
    std::vector<Citation> citations;  ///< of absentFromAge
    bool isCurrent = false;           ///< what is over does not count (an infection, a pregnancy)
};

/// Drugs that interact in the same way, beside the classes of the drug table.
struct MedicationClass
{
    std::string name;
    std::vector<std::string> drugs;
    std::vector<Citation> citations;
};

/// A measure that a rule may set a threshold for, with the unit that it must be written in.
struct NumberMeasure
{
    std::string_view name;
    std::string_view unit;  ///< UCUM; empty of grades and multiples of the upper limit
    std::string_view label; ///< English, as people read it
    double low = 0;  ///< values below and above cannot be true of a living person and are not
    double high = 0; ///< reasoned with
};

[[nodiscard]] const std::vector<NumberMeasure>& numberMeasures();
/// Null where there is none.
[[nodiscard]] const NumberMeasure* numberMeasure(std::string_view name);

/// Malformed names the place: an unknown measure, word or field, a threshold without its unit, a
/// missing source, a tree that is empty or deeper than 12.
[[nodiscard]] Result<Rule> readRule(std::string_view json);
[[nodiscard]] Result<std::vector<ConditionGroup>> readConditions(std::string_view json);
[[nodiscard]] Result<std::vector<MedicationClass>> readMedicationClasses(std::string_view json);

/// Calls `visit` for every leaf.
template <typename Visitor>
void forEachLeaf(const RuleTest& test, Visitor&& visit)
{
    if (test.operation == RuleTest::Operation::Leaf)
        visit(test.leaf);
    for (const auto& child : test.children)
        forEachLeaf(child, visit);
}

} // namespace consilium::knowledge
