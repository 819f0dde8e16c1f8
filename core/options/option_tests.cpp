#include "core/options/option_tests.h"

#include "core/knowledge/terms.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::Biomarker;
using knowledge::RuleLeaf;
using knowledge::RuleTest;

FlipTest leafOf(std::size_t fact, std::vector<bool> holds)
{
    FlipTest test;
    test.fact = fact;
    test.holds = std::move(holds);
    return test;
}

FlipTest opposite(FlipTest test)
{
    FlipTest turned;
    turned.operation = FlipTest::Operation::Not;
    turned.children = {std::move(test)};
    return turned;
}

/// The tree with each leaf put through `ofLeaf`.
template <typename Tree, typename Leaf>
FlipTest translated(const Tree& tree, const Leaf& ofLeaf)
{
    using Operation = FlipTest::Operation;
    FlipTest flip;
    flip.operation = tree.operation == Tree::Operation::All   ? Operation::All
                     : tree.operation == Tree::Operation::Any ? Operation::Any
                                                              : Operation::Not;
    for (const auto& child : tree.children)
        flip.children.push_back(ofLeaf(child));
    return flip;
}

/// Odd cells are the thresholds, even ones what lies below, between and above them.
bool holdsIn(const RuleLeaf& leaf, const std::vector<double>& limits, std::size_t cell)
{
    const auto at = static_cast<std::size_t>(
        std::lower_bound(limits.begin(), limits.end(), leaf.value) - limits.begin());
    const auto own = 2 * at + 1;
    return leaf.operation == ">="   ? cell >= own
           : leaf.operation == "<=" ? cell <= own
           : leaf.operation == ">"  ? cell > own
                                    : cell < own;
}

/// One key for "absent" and "present", "is" and "is not".
std::string keyOf(const RuleLeaf& leaf)
{
    auto key = fmt::format("{}|{}|{}|{}|{}",
                           leaf.measure,
                           leaf.of,
                           fmt::join(leaf.words, ","),
                           fmt::join(leaf.drugs, ","),
                           fmt::join(leaf.classes, ","));
    if (leaf.withinDays || leaf.kind == RuleLeaf::Kind::DaysSince)
        key += fmt::format("|{}|{}", leaf.value, leaf.withinDays.value_or(0));
    return key;
}

/// What treatment, time or a decision can change. Conditions and allergies only where the rule says
/// how.
bool canChange(const RuleLeaf& leaf, const knowledge::Rule& rule)
{
    switch (leaf.kind) {
    case RuleLeaf::Kind::Number:
    case RuleLeaf::Kind::Medication:
    case RuleLeaf::Kind::DaysSince:
    case RuleLeaf::Kind::Tobacco:
    case RuleLeaf::Kind::Habit:
        return true;
    case RuleLeaf::Kind::Condition:
    case RuleLeaf::Kind::Allergy:
        return !rule.recoverable.empty();
    case RuleLeaf::Kind::Sex:
    case RuleLeaf::Kind::Given:
    case RuleLeaf::Kind::Therapy:
    case RuleLeaf::Kind::Tumour:
        return false;
    }
    return false;
}

std::optional<std::size_t> asValue(Truth truth)
{
    if (truth == Truth::Unknown)
        return std::nullopt;
    return truth == Truth::True ? 1 : 0;
}

} // namespace

OptionTests::OptionTests(const Situation& situation,
                         const Facts& facts,
                         const Option& option,
                         Which which)
    : m_situation(situation)
    , m_facts(facts)
    , m_option(option)
    , m_which(which)
{
    addRules(which);
    if (!option.statements.empty() &&
        option.statements.front()->effect == knowledge::Effect::Sensitive)
        m_tests.push_back({ofBiomarker(option.statements.front()->biomarker), Weight::Exclusion});
    if (which == Which::Exclusions) {
        for (const auto& criterion : option.criteria) {
            if (criterion.verdict == Verdict::Fail && criterion.kind != CriterionKind::Biomarker &&
                ruleOf(criterion) == nullptr)
                addStanding(criterion);
        }
    } else {
        addOpenCriteria();
        addOpenResistance();
        addOpenPharmacogenes();
    }
}

FlipProblem OptionTests::flipProblem() const
{
    FlipProblem problem;
    problem.values = m_valueCounts;
    for (const auto& fact : m_optionFacts)
        problem.present.push_back(
            fact.possible.size() == 1 ? static_cast<int>(fact.possible.front()) : -1);
    for (const auto& test : m_tests)
        problem.tests.push_back(test.test);
    return problem;
}

const knowledge::Rule* OptionTests::ruleOf(const Criterion& criterion) const
{
    const auto& rules = m_situation.knowledge.pack.rules;
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const knowledge::Rule& rule) {
        return rule.id == criterion.ruleId;
    });
    return found == rules.end() ? nullptr : &*found;
}

bool OptionTests::isTested(const Criterion& criterion) const
{
    if (ruleOf(criterion) != nullptr) {
        // A value that is good but old warns whatever else turns out.
        const bool isOld =
            criterion.verdict == Verdict::Warn && criterion.recoverable == kRepeatTheTest;
        return !isOld;
    }
    return criterion.verdict == Verdict::Undetermined &&
           (criterion.kind == CriterionKind::Biomarker || criterion.kind == CriterionKind::Stage ||
            criterion.kind == CriterionKind::TumourType ||
            m_testedRules.contains(criterion.ruleId));
}

void OptionTests::addFalse(Message words)
{
    const auto fact = add(words.english(), 2, 0);
    m_optionFacts[fact].words.words = std::move(words);
    m_tests.push_back({leafOf(fact, {false, true}), Weight::Exclusion});
}

void OptionTests::addRules(Which which)
{
    std::vector<const knowledge::Rule*> rules;
    for (const auto& rule : m_situation.knowledge.pack.rules) {
        // A warning does not stand in the way.
        if ((which == Which::Exclusions && rule.otherwise != knowledge::RuleOutcome::Fail) ||
            !appliesTo(rule, m_option.therapy, m_situation.knowledge.drugs))
            continue;
        rules.push_back(&rule);
        knowledge::forEachLeaf(rule.test, [&](const RuleLeaf& leaf) {
            if (leaf.kind == RuleLeaf::Kind::Number)
                m_thresholds[leaf.measure].insert(leaf.value);
        });
    }
    for (const auto* rule : rules)
        m_tests.push_back({ofRule(rule->test, *rule),
                           rule->otherwise == knowledge::RuleOutcome::Fail ? Weight::Exclusion
                           : rule->otherwise == knowledge::RuleOutcome::Reconsider
                               ? Weight::Demotion
                               : Weight::Caution});
}

void OptionTests::addStanding(const Criterion& criterion)
{
    const auto fact = add(criterion.ruleId + '|' + criterion.sentence, 2, 0);
    m_optionFacts[fact].words = {
        criterion.words, !criterion.recoverable.empty(), criterion.recoverable};
    m_tests.push_back({leafOf(fact, {false, true}), Weight::Exclusion});
}

std::size_t
OptionTests::add(const std::string& key, std::size_t values, std::optional<std::size_t> now)
{
    const auto known = m_byKey.find(key);
    if (known != m_byKey.end())
        return known->second;
    const auto place = m_optionFacts.size();
    m_byKey.emplace(key, place);
    m_valueCounts.push_back(values);
    OptionFact fact;
    fact.key = key;
    if (now) {
        fact.possible = {*now};
    } else {
        for (std::size_t value = 0; value < values; ++value)
            fact.possible.push_back(value);
    }
    m_optionFacts.push_back(std::move(fact));
    return place;
}

FlipTest OptionTests::ofRule(const RuleTest& test, const knowledge::Rule& rule)
{
    if (test.operation == RuleTest::Operation::Leaf)
        return ofLeaf(test.leaf, rule);
    return translated(test, [&](const RuleTest& child) { return ofRule(child, rule); });
}

FlipTest OptionTests::ofLeaf(const RuleLeaf& leaf, const knowledge::Rule& rule)
{
    const auto answer = m_facts.answer(leaf, m_option.therapy);
    // Nobody becomes younger or of another sex, and a partner of the option is the option.
    const bool isFixed = leaf.kind == RuleLeaf::Kind::Sex || leaf.measure == "age" ||
                         leaf.kind == RuleLeaf::Kind::Therapy;
    std::vector<bool> holds{false, true};
    std::size_t place = 0;
    if (leaf.kind == RuleLeaf::Kind::Number) {
        const auto& known = m_thresholds[leaf.measure];
        const std::vector<double> limits(known.begin(), known.end());
        holds.clear();
        for (std::size_t cell = 0; cell < 2 * limits.size() + 1; ++cell)
            holds.push_back(holdsIn(leaf, limits, cell));
        if (const auto there = m_byKey.find(leaf.measure); there != m_byKey.end()) {
            place = there->second;
        } else {
            place = add(leaf.measure, holds.size(), std::nullopt);
            m_optionFacts[place].possible = possibleCells(leaf.measure, limits);
        }
    } else {
        auto now = asValue(answer.truth);
        if (leaf.operation == "absent" || leaf.operation == "is-not") {
            holds = {true, false};
            if (now)
                now = 1 - *now;
        }
        place = add(keyOf(leaf), holds.size(), now);
    }
    auto& fact = m_optionFacts[place];
    if (fact.settledBy.empty())
        fact.settledBy = answer.settledBy;
    if (isFixed && m_which == Which::Exclusions)
        m_valueCounts[place] = 0;
    if (isFixed && answer.truth == Truth::Unknown)
        return leafOf(place, std::move(holds));
    auto& words = fact.words;
    if (words.words.isEmpty() || answer.truth == Truth::False)
        words = {answer.words, canChange(leaf, rule), rule.recoverable};
    return leafOf(place, std::move(holds));
}

/// The cells in which every leaf of the measure is answered as the record answers it; all where it
/// answers none.
std::vector<std::size_t> OptionTests::possibleCells(const std::string& measure,
                                                    const std::vector<double>& limits) const
{
    std::vector<bool> isPossible(2 * limits.size() + 1, true);
    for (const auto limit : limits) {
        for (const char* operation : {">=", "<="}) {
            RuleLeaf leaf;
            leaf.measure = measure;
            leaf.operation = operation;
            leaf.value = limit;
            const auto truth = m_facts.answer(leaf, m_option.therapy).truth;
            if (truth == Truth::Unknown)
                continue;
            for (std::size_t cell = 0; cell < isPossible.size(); ++cell)
                isPossible[cell] =
                    isPossible[cell] && holdsIn(leaf, limits, cell) == (truth == Truth::True);
        }
    }
    std::vector<std::size_t> cells;
    for (std::size_t cell = 0; cell < isPossible.size(); ++cell) {
        if (isPossible[cell])
            cells.push_back(cell);
    }
    return cells;
}

FlipTest OptionTests::ofBiomarker(const Biomarker& tree)
{
    if (tree.operation != Biomarker::Operation::Leaf)
        return translated(tree, [&](const Biomarker& child) { return ofBiomarker(child); });
    const auto name = fmt::format("{}", fmt::join(knowledge::termsOf(tree), " or "));
    const auto match = m_situation.profile.evaluate(tree);
    const auto place = add("biomarker|" + name, 2, asValue(match.truth));
    auto& fact = m_optionFacts[place];
    fact.words.words = match.truth == Truth::True ? Message{"{} would have to be absent", {name}}
                                                  : Message{"{} would have to be found", {name}};
    if (match.truth == Truth::Unknown)
        fact.settledBy = fmt::format("{}", fmt::join(match.missingTests, ", "));
    return leafOf(place, {false, true});
}

void OptionTests::addOpenCriteria()
{
    for (const auto& criterion : m_option.criteria) {
        const bool isStage = criterion.kind == CriterionKind::Stage;
        if (criterion.verdict != Verdict::Undetermined ||
            (!isStage && criterion.kind != CriterionKind::TumourType))
            continue;
        // Early or advanced is one fact for all options; which tumour type it is, one for each.
        const bool isForEarly = isStage && isForEarlyDisease(settingOf(m_option));
        const auto place =
            add(isStage ? std::string("extent") : "tumour type|" + m_option.id, 2, std::nullopt);
        auto& fact = m_optionFacts[place];
        fact.settledBy = criterion.settledBy;
        fact.words.words = criterion.words;
        const bool isOffLabelElse = !isStage && m_option.basis == Basis::Biomarker;
        m_tests.push_back(
            {leafOf(place,
                    isForEarly ? std::vector<bool>{true, false} : std::vector<bool>{false, true}),
             isOffLabelElse ? Weight::Demotion : Weight::Exclusion,
             true});
    }
    if (m_option.regimen != nullptr && m_option.regimen->unless &&
        m_situation.profile.evaluate(*m_option.regimen->unless).truth == Truth::Unknown)
        m_tests.push_back(
            {opposite(ofBiomarker(*m_option.regimen->unless)), Weight::Demotion, true});
}

void OptionTests::addOpenResistance()
{
    forEachResistance(m_option, m_situation, [&](const auto& statement, bool isDecisive) {
        if (m_situation.profile.evaluate(statement.biomarker).truth == Truth::Unknown)
            m_tests.push_back({opposite(ofBiomarker(statement.biomarker)),
                               isDecisive ? Weight::Exclusion : Weight::Demotion});
    });
}

void OptionTests::addOpenPharmacogenes()
{
    for (const auto& drug : m_option.therapy) {
        for (const auto& open : openPharmacogenes(drug, m_situation)) {
            std::vector<bool> isGivable;
            std::vector<bool> isUsual;
            for (const auto verdict : open.verdicts) {
                isGivable.push_back(verdict != Verdict::Fail);
                isUsual.push_back(verdict == Verdict::Pass);
            }
            // The results that guidance tells apart differ by drug.
            const auto place =
                add("pharmacogene|" + open.gene + '|' + drug, isGivable.size(), std::nullopt);
            m_optionFacts[place].settledBy = open.gene + " genotype";
            m_tests.push_back({leafOf(place, std::move(isGivable)), Weight::Exclusion});
            m_tests.push_back({leafOf(place, std::move(isUsual)), Weight::Caution});
            m_testedRules.insert("pharmacogenes:" + drug);
        }
    }
}

} // namespace consilium::options
