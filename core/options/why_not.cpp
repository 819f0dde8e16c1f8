#include "core/options/why_not.h"

#include "core/knowledge/terms.h"
#include "core/options/facts.h"
#include "core/options/flips.h"
#include "core/options/situation.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::Biomarker;
using knowledge::RuleLeaf;
using knowledge::RuleTest;

/// Facts and tests of one option, gathered before the search.
class Problem
{
public:
    Problem(const Situation& situation, const Facts& facts, const Option& option)
        : m_situation(situation)
        , m_facts(facts)
        , m_option(option)
    {
        collectThresholds();
        for (const auto& rule : situation.knowledge.pack.rules) {
            // A warning does not stand in the way.
            if (rule.otherwise != knowledge::RuleOutcome::Fail ||
                !appliesTo(rule, option.therapy, situation.knowledge.drugs))
                continue;
            m_rule = &rule;
            m_problem.tests.push_back(ofRule(rule.test));
        }
        m_rule = nullptr;
        if (!option.statements.empty() &&
            option.statements.front()->effect == knowledge::Effect::Sensitive)
            m_problem.tests.push_back(ofBiomarker(option.statements.front()->biomarker));
        for (const auto& criterion : option.criteria) {
            if (criterion.verdict == Verdict::Fail && criterion.kind != CriterionKind::Biomarker &&
                !isOfRule(criterion))
                addStanding(criterion);
        }
    }

    std::vector<std::vector<WhyNotFact>> smallest() const
    {
        std::vector<std::vector<WhyNotFact>> all;
        for (const auto& set : smallestFlips(m_problem)) {
            all.emplace_back();
            for (const auto fact : set)
                all.back().push_back(m_words[fact]);
        }
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
            const auto fixed = [](const auto& set) {
                return std::count_if(set.begin(), set.end(), [](const WhyNotFact& fact) {
                    return !fact.isRecoverable;
                });
            };
            return fixed(a) < fixed(b);
        });
        return all;
    }

    /// A tumour type or a stage of another statement: the case would have to be another one.
    void addFalse(Message words)
    {
        const auto fact = add(words.english(), 2, 0);
        m_words[fact].words = std::move(words);
        m_problem.tests.push_back(leaf(fact, {false, true}));
    }

private:
    bool isOfRule(const Criterion& criterion) const
    {
        const auto& rules = m_situation.knowledge.pack.rules;
        return std::any_of(rules.begin(), rules.end(), [&](const knowledge::Rule& rule) {
            return rule.id == criterion.ruleId;
        });
    }

    static FlipTest leaf(std::size_t fact, std::vector<bool> holds)
    {
        FlipTest test;
        test.fact = fact;
        test.holds = std::move(holds);
        return test;
    }

    std::size_t add(const std::string& key, std::size_t values, int present)
    {
        const auto known = m_byKey.find(key);
        if (known != m_byKey.end())
            return known->second;
        const auto fact = m_problem.values.size();
        m_byKey.emplace(key, fact);
        m_problem.values.push_back(values);
        m_problem.present.push_back(present);
        m_words.emplace_back();
        return fact;
    }

    void addStanding(const Criterion& criterion)
    {
        const auto fact = add(criterion.ruleId + '|' + criterion.sentence, 2, 0);
        m_words[fact] = {criterion.words, !criterion.recoverable.empty(), criterion.recoverable};
        m_problem.tests.push_back(leaf(fact, {false, true}));
    }

    /// Every threshold of a measure among the rules of this therapy: its values are the numbers
    /// between them and they themselves.
    void collectThresholds()
    {
        for (const auto& rule : m_situation.knowledge.pack.rules) {
            if (rule.otherwise != knowledge::RuleOutcome::Fail ||
                !appliesTo(rule, m_option.therapy, m_situation.knowledge.drugs))
                continue;
            knowledge::forEachLeaf(rule.test, [&](const RuleLeaf& one) {
                if (one.kind == RuleLeaf::Kind::Number)
                    m_thresholds[one.measure].insert(one.value);
            });
        }
    }

    static bool holdsIn(const RuleLeaf& one, const std::vector<double>& limits, std::size_t cell)
    {
        // Odd cells are the thresholds, even ones what lies below, between and above them.
        const auto at = static_cast<std::size_t>(
            std::lower_bound(limits.begin(), limits.end(), one.value) - limits.begin());
        const auto own = 2 * at + 1;
        return one.operation == ">="   ? cell >= own
               : one.operation == "<=" ? cell <= own
               : one.operation == ">"  ? cell > own
                                       : cell < own;
    }

    FlipTest ofRule(const RuleTest& test)
    {
        if (test.operation == RuleTest::Operation::Leaf)
            return ofLeaf(test.leaf);
        FlipTest flip;
        flip.operation = test.operation == RuleTest::Operation::All   ? FlipTest::Operation::All
                         : test.operation == RuleTest::Operation::Any ? FlipTest::Operation::Any
                                                                      : FlipTest::Operation::Not;
        for (const auto& child : test.children)
            flip.children.push_back(ofRule(child));
        return flip;
    }

    FlipTest ofLeaf(const RuleLeaf& one)
    {
        const auto answer = m_facts.answer(one, m_option.therapy);
        const bool isNumber = one.kind == RuleLeaf::Kind::Number;
        // Nobody becomes younger or of another sex, and a partner of the option is the option.
        const bool isFixed = one.kind == RuleLeaf::Kind::Sex || one.measure == "age" ||
                             one.kind == RuleLeaf::Kind::Therapy;
        std::vector<bool> holds{false, true};
        std::string key;
        int present = answer.truth == Truth::Unknown ? -1 : answer.truth == Truth::True ? 1 : 0;
        if (isNumber) {
            const auto& known = m_thresholds[one.measure];
            const std::vector<double> limits(known.begin(), known.end());
            holds.clear();
            for (std::size_t cell = 0; cell < 2 * limits.size() + 1; ++cell)
                holds.push_back(holdsIn(one, limits, cell));
            key = one.measure;
            present = presentCell(one.measure, limits);
        } else {
            key = fmt::format("{}|{}|{}|{}|{}",
                              one.measure,
                              one.of,
                              fmt::join(one.words, ","),
                              fmt::join(one.drugs, ","),
                              fmt::join(one.classes, ","));
            // One fact for "absent" and "present", "is" and "is not".
            if (one.operation == "absent" || one.operation == "is-not") {
                holds = {true, false};
                present = present < 0 ? -1 : 1 - present;
            }
            if (one.withinDays || one.kind == RuleLeaf::Kind::DaysSince)
                key += fmt::format("|{}|{}", one.value, one.withinDays.value_or(0));
        }
        const auto fact = add(key, isFixed ? 0 : holds.size(), present);
        if (isFixed && present < 0)
            return leaf(fact, holds);
        auto& words = m_words[fact];
        if (words.words.isEmpty() || answer.truth == Truth::False) {
            words.words = answer.words;
            words.isRecoverable = canChange(one);
            words.recoverable = m_rule->recoverable;
        }
        return leaf(fact, holds);
    }

    /// The cell in which every leaf of the measure is answered as the record answers it.
    int presentCell(const std::string& measure, const std::vector<double>& limits) const
    {
        for (std::size_t cell = 0; cell < 2 * limits.size() + 1; ++cell) {
            bool isSame = true;
            for (const auto limit : limits) {
                for (const char* operation : {">=", "<="}) {
                    RuleLeaf one;
                    one.measure = measure;
                    one.operation = operation;
                    one.value = limit;
                    const auto truth = m_facts.answer(one, m_option.therapy).truth;
                    if (truth == Truth::Unknown)
                        return -1;
                    isSame = isSame && holdsIn(one, limits, cell) == (truth == Truth::True);
                }
            }
            if (isSame)
                return static_cast<int>(cell);
        }
        return -1;
    }

    /// What treatment, time or a decision can change. Conditions and allergies only where the rule
    /// says how.
    bool canChange(const RuleLeaf& one) const
    {
        switch (one.kind) {
        case RuleLeaf::Kind::Number:
        case RuleLeaf::Kind::Medication:
        case RuleLeaf::Kind::DaysSince:
        case RuleLeaf::Kind::Tobacco:
        case RuleLeaf::Kind::Habit:
            return true;
        case RuleLeaf::Kind::Condition:
        case RuleLeaf::Kind::Allergy:
            return !m_rule->recoverable.empty();
        case RuleLeaf::Kind::Sex:
        case RuleLeaf::Kind::Given:
        case RuleLeaf::Kind::Therapy:
        case RuleLeaf::Kind::Tumour:
            return false;
        }
        return false;
    }

    FlipTest ofBiomarker(const Biomarker& tree)
    {
        if (tree.operation != Biomarker::Operation::Leaf) {
            FlipTest flip;
            flip.operation = tree.operation == Biomarker::Operation::All ? FlipTest::Operation::All
                             : tree.operation == Biomarker::Operation::Any
                                 ? FlipTest::Operation::Any
                                 : FlipTest::Operation::Not;
            for (const auto& child : tree.children)
                flip.children.push_back(ofBiomarker(child));
            return flip;
        }
        const auto name = fmt::format("{}", fmt::join(knowledge::termsOf(tree), " or "));
        const auto truth = m_situation.profile.evaluate(tree).truth;
        const auto fact = add("biomarker|" + name,
                              2,
                              truth == Truth::Unknown ? -1
                              : truth == Truth::True  ? 1
                                                      : 0);
        m_words[fact].words = truth == Truth::True ? Message{"{} would have to be absent", {name}}
                                                   : Message{"{} would have to be found", {name}};
        return leaf(fact, {false, true});
    }

    const Situation& m_situation;
    const Facts& m_facts;
    const Option& m_option;
    const knowledge::Rule* m_rule = nullptr;
    std::map<std::string, std::set<double>> m_thresholds;
    std::map<std::string, std::size_t> m_byKey;
    FlipProblem m_problem;
    std::vector<WhyNotFact> m_words;
};

bool isMeant(const std::vector<std::string>& therapy,
             const std::vector<std::string>& drugs,
             bool isExact)
{
    if (therapy.empty() || (isExact && therapy.size() != drugs.size()))
        return false;
    return std::all_of(drugs.begin(), drugs.end(), [&](const std::string& drug) {
        return std::find(therapy.begin(), therapy.end(), drug) != therapy.end();
    });
}

std::set<std::vector<std::string>>
therapiesOf(const knowledge::Pack& pack, const std::vector<std::string>& drugs, bool isExact)
{
    std::set<std::vector<std::string>> all;
    for (const auto& statement : pack.statements) {
        if (statement.effect == knowledge::Effect::Sensitive && statement.isReviewed() &&
            isMeant(statement.therapy, drugs, isExact))
            all.insert(statement.therapy);
    }
    for (const auto& regimen : pack.regimens) {
        if (isMeant(regimen.therapy, drugs, isExact))
            all.insert(regimen.therapy);
    }
    return all;
}

int failures(const Option& option)
{
    return static_cast<int>(
        std::count_if(option.criteria.begin(), option.criteria.end(), [](const Criterion& one) {
            return one.verdict == Verdict::Fail;
        }));
}

/// An option of a statement or a regimen, whether or not the case fits it.
template <typename Entry>
Option optionOf(const Entry& entry, const Situation& situation)
{
    Option option;
    option.id = entry.id;
    option.therapy = entry.therapy;
    option.name = fmt::format("{}", fmt::join(entry.therapy, " + "));
    option.evidence = entry.amp;
    const auto scope = scopeOf(entry.tumour, situation);
    option.basis = scope == Scope::Outside ? Basis::OffLabel : Basis::Biomarker;
    option.criteria.push_back(judgeTumourType(scope, entry.id, situation));
    option.criteria.push_back(judgeStage(entry.setting, entry.id, situation));
    option.criteria.push_back(judgeLine(entry.setting, entry.id, situation));
    option.criteria.back().citations = entry.citations;
    return option;
}

/// The biomarker of a statement, found or not.
Criterion biomarkerOf(const knowledge::Statement& statement, const Situation& situation)
{
    const auto match = situation.profile.evaluate(statement.biomarker);
    auto criterion = judgeBiomarker(match, statement, situation);
    const auto name = fmt::format("{}", fmt::join(knowledge::termsOf(statement.biomarker), " or "));
    if (match.truth == Truth::False) {
        criterion.verdict = Verdict::Fail;
        say(criterion, "{} was tested for and not found", {name});
    } else if (match.truth == Truth::Unknown) {
        criterion.verdict = Verdict::Undetermined;
        say(criterion, "{} is not known", {name});
        criterion.settledBy = fmt::format("{}", fmt::join(match.missingTests, ", "));
    }
    return criterion;
}

/// How far an entry is from this case: the nearest one stands for its therapy.
int distance(const Option& option, const Situation& situation)
{
    int cost = 0;
    if (!option.statements.empty()) {
        const auto truth = situation.profile.evaluate(option.statements.front()->biomarker).truth;
        cost += truth == Truth::False ? 100 : truth == Truth::Unknown ? 10 : 0;
    }
    for (const auto& criterion : option.criteria) {
        if (criterion.kind == CriterionKind::TumourType && criterion.verdict == Verdict::Warn)
            cost += 200;
        cost += criterion.verdict == Verdict::Fail   ? 50
                : criterion.verdict == Verdict::Pass ? 0
                                                     : 1;
    }
    return cost;
}

} // namespace

std::vector<WhyNot> whyNot(const clinical::Case& record,
                           const Knowledge& knowledge,
                           const std::vector<ModelScore>& scores,
                           Day today,
                           const std::vector<std::string>& drugs,
                           std::size_t most)
{
    std::vector<WhyNot> all;
    if (drugs.empty())
        return all;
    auto therapies = therapiesOf(knowledge.pack, drugs, true);
    if (therapies.empty())
        therapies = therapiesOf(knowledge.pack, drugs, false);
    const auto situation = situationOf(record, knowledge, today);
    const Facts facts(record, knowledge, today);
    const auto ranking = rank(record, knowledge, scores, today);
    for (const auto& therapy : therapies) {
        WhyNot answer;
        const auto listed =
            std::find_if(ranking.options.begin(), ranking.options.end(), [&](const Option& option) {
                return option.therapy == therapy;
            });
        if (listed != ranking.options.end()) {
            answer.isListed = true;
            answer.option = *listed;
        } else {
            int best = -1;
            const auto offer = [&](Option option) {
                const int cost = distance(option, situation);
                if (best >= 0 && cost >= best)
                    return;
                best = cost;
                answer.option = std::move(option);
            };
            for (const auto& statement : knowledge.pack.statements) {
                if (statement.effect != knowledge::Effect::Sensitive || !statement.isReviewed() ||
                    statement.therapy != therapy)
                    continue;
                auto option = optionOf(statement, situation);
                option.statements = {&statement};
                option.criteria.insert(option.criteria.begin(), biomarkerOf(statement, situation));
                offer(std::move(option));
            }
            for (const auto& regimen : knowledge.pack.regimens) {
                if (regimen.therapy != therapy)
                    continue;
                auto option = optionOf(regimen, situation);
                option.name = regimen.name;
                option.regimen = &regimen;
                option.basis = Basis::Regimen;
                offer(std::move(option));
            }
            judge(answer.option, situation, facts, scores);
        }
        Problem problem(situation, facts, answer.option);
        if (!answer.isListed) {
            const auto scope = std::find_if(
                answer.option.criteria.begin(),
                answer.option.criteria.end(),
                [](const Criterion& one) { return one.kind == CriterionKind::TumourType; });
            if (scope != answer.option.criteria.end() && scope->verdict == Verdict::Warn)
                problem.addFalse(scope->words);
        }
        answer.smallest = problem.smallest();
        all.push_back(std::move(answer));
    }
    std::stable_sort(all.begin(), all.end(), [](const WhyNot& a, const WhyNot& b) {
        return std::pair(!a.isListed, failures(a.option)) <
               std::pair(!b.isListed, failures(b.option));
    });
    if (all.size() > most)
        all.resize(most);
    return all;
}

} // namespace consilium::options
