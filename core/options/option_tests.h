#pragma once

#include "core/options/facts.h"
#include "core/options/flips.h"
#include "core/options/situation.h"
#include "core/options/why_not.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace consilium::options
{

/// What it comes to where a test of an option does not hold.
enum class Weight {
    Caution,  ///< a warning; the option stays on its shelf
    Demotion, ///< for consideration at most
    Exclusion ///< not advised
};

/// A fact that tests of an option ask for. Its values: 0 and 1 for no and yes; of a number the odd
/// ones are the thresholds among the rules, in ascending order, and the even ones what lies below,
/// between and above them.
struct OptionFact
{
    std::string key; ///< the same fact has the same key in every option
    WhyNotFact words;
    std::string settledBy; ///< the test or entry that would tell; empty of what is known
    /// Values that it may have by what is known: one where it is known, all where nothing is, and
    /// some where a limit is ("< 50").
    std::vector<std::size_t> possible;
};

struct OptionTest
{
    FlipTest test;
    Weight weight = Weight::Exclusion;
    bool isDeciding = false; ///< while it is open, the option is for consideration at most
};

/// What stands for and against one option, as tests over facts.
///
/// Two facts are taken as independent of each other even where medicine links them (a mutation and
/// a mutation of that gene at one place; a stage and the tumour type).
class OptionTests
{
public:
    enum class Which {
        Exclusions, ///< rules that exclude, the option's biomarker, and what else fails now
        Everything  ///< all rules, and what is not known of findings, stage and pharmacogenes
    };

    OptionTests(const Situation& situation, const Facts& facts, const Option& option, Which which);

    [[nodiscard]] const std::vector<OptionFact>& facts() const { return m_optionFacts; }

    [[nodiscard]] const std::vector<OptionTest>& tests() const { return m_tests; }

    /// As smallestFlips() takes it.
    [[nodiscard]] FlipProblem flipProblem() const;

    /// Whether a test stands for the criterion, so that what it says now is not all that counts.
    [[nodiscard]] bool isTested(const Criterion& criterion) const;

    /// What is false of this case and would have to be another case.
    void addFalse(Message words);

private:
    [[nodiscard]] const knowledge::Rule* ruleOf(const Criterion& criterion) const;
    void addRules(Which which);
    void addStanding(const Criterion& criterion);
    void addOpenCriteria();
    void addOpenResistance();
    void addOpenPharmacogenes();
    /// The fact with this key, made where there is none yet; `now` empty: not known.
    std::size_t add(const std::string& key, std::size_t values, std::optional<std::size_t> now);
    FlipTest ofRule(const knowledge::RuleTest& test, const knowledge::Rule& rule);
    FlipTest ofLeaf(const knowledge::RuleLeaf& leaf, const knowledge::Rule& rule);
    FlipTest ofBiomarker(const knowledge::Biomarker& tree);
    [[nodiscard]] std::vector<std::size_t> possibleCells(const std::string& measure,
                                                         const std::vector<double>& limits) const;

    const Situation& m_situation;
    const Facts& m_facts;
    const Option& m_option;
    Which m_which;
    std::map<std::string, std::set<double>> m_thresholds; ///< of every measure
    std::map<std::string, std::size_t> m_byKey;
    std::vector<OptionFact> m_optionFacts;
    std::vector<std::size_t> m_valueCounts; ///< 0: cannot be otherwise
    std::vector<OptionTest> m_tests;
    std::set<std::string> m_testedRules; ///< ids of criteria beside the rules that have a test
};

/// What guidance says of a drug for one result that an untested gene could have.
struct PossibleResult
{
    std::string gene;
    std::vector<Verdict> verdicts; ///< one for each result that guidance tells apart
};

/// For each gene of the drug that has no result and that guidance depends on, alone. Empty: none.
[[nodiscard]] std::vector<PossibleResult> openPharmacogenes(const std::string& drug,
                                                            const Situation& situation);

} // namespace consilium::options
