#include "core/options/unknowns.h"

#include "core/options/completions.h"
#include "core/options/option_tests.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace consilium::options
{

namespace
{

/// More ways than this for the answer to one question are looked at fact by fact.
constexpr std::size_t kMostWays = 4096;

/// One option with what its shelf and its verdict hang on.
class Outcomes
{
public:
    Outcomes(const Situation& situation, const Facts& facts, const Option& option)
        : m_tests(situation, facts, option, OptionTests::Which::Everything)
    {
        // What no test stands for stays as it is.
        auto standing = option;
        std::erase_if(standing.criteria,
                      [&](const Criterion& criterion) { return m_tests.isTested(criterion); });
        shelve(standing);
        m_shelf = standing.shelf;
        for (const auto& criterion : standing.criteria) {
            if (criterion.verdict == Verdict::Fail || criterion.verdict == Verdict::Warn)
                m_verdict = std::max(m_verdict, criterion.verdict);
        }
        for (const auto& fact : m_tests.facts())
            m_domains.push_back(fact.possible);
    }

    [[nodiscard]] const OptionTests& tests() const { return m_tests; }

    [[nodiscard]] const Domains& domains() const { return m_domains; }

    /// With what is known, the rest open.
    [[nodiscard]] Shelf shelf(const Domains& domains) const
    {
        auto shelf = m_shelf;
        for (const auto& test : m_tests.tests()) {
            const int truth = truthOf(test.test, domains);
            if (truth < 0 && test.weight == Weight::Exclusion)
                return Shelf::NotAdvised;
            if ((truth < 0 && test.weight == Weight::Demotion) || (truth == 0 && test.isDeciding))
                shelf = std::max(shelf, Shelf::ForConsideration);
        }
        return shelf;
    }

    [[nodiscard]] Verdict verdict(const Domains& domains) const
    {
        auto verdict = m_verdict;
        for (const auto& test : m_tests.tests()) {
            if (truthOf(test.test, domains) < 0)
                verdict = std::max(verdict, failed(test));
        }
        return verdict;
    }

    [[nodiscard]] OptionRange range() const
    {
        OptionRange range;
        const bool canBeGiven = canHold(Weight::Exclusion);
        range.best = !canBeGiven                 ? Shelf::NotAdvised
                     : canHold(Weight::Demotion) ? m_shelf
                                                 : std::max(m_shelf, Shelf::ForConsideration);
        range.bestVerdict = !canBeGiven                ? Verdict::Fail
                            : canHold(Weight::Caution) ? m_verdict
                                                       : std::max(m_verdict, Verdict::Warn);
        range.worst = m_shelf;
        range.worstVerdict = m_verdict;
        for (const auto& test : m_tests.tests()) {
            if (!canFail(test.test, m_domains))
                continue;
            range.worstVerdict = std::max(range.worstVerdict, failed(test));
            if (test.weight != Weight::Caution)
                range.worst = std::max(range.worst,
                                       test.weight == Weight::Exclusion ? Shelf::NotAdvised
                                                                        : Shelf::ForConsideration);
        }
        return range;
    }

    /// Calls `visit` with every way in which these facts can turn out, the others left as they are.
    void forEachWay(const std::vector<std::size_t>& facts,
                    const std::function<void(const Domains&)>& visit) const
    {
        std::size_t ways = 1;
        for (const auto fact : facts)
            ways = std::min(ways * m_domains[fact].size(), kMostWays + 1);
        auto domains = m_domains;
        if (ways > kMostWays) {
            for (const auto fact : facts) {
                turn({fact}, 0, domains, visit);
                domains[fact] = m_domains[fact];
            }
            return;
        }
        turn(facts, 0, domains, visit);
    }

private:
    static Verdict failed(const OptionTest& test)
    {
        return test.weight == Weight::Exclusion ? Verdict::Fail : Verdict::Warn;
    }

    /// Whether all tests of this weight or a greater one can hold together.
    [[nodiscard]] bool canHold(Weight least) const
    {
        std::vector<const FlipTest*> tests;
        for (const auto& test : m_tests.tests()) {
            if (test.weight >= least)
                tests.push_back(&test.test);
        }
        return canAllHold(tests, m_domains);
    }

    void turn(const std::vector<std::size_t>& facts,
              std::size_t next,
              Domains& domains,
              const std::function<void(const Domains&)>& visit) const
    {
        if (next == facts.size()) {
            visit(domains);
            return;
        }
        for (const auto value : m_domains[facts[next]]) {
            domains[facts[next]] = {value};
            turn(facts, next + 1, domains, visit);
        }
    }

    OptionTests m_tests;
    Domains m_domains;
    Shelf m_shelf = Shelf::ForConsideration;
    Verdict m_verdict = Verdict::Pass;
};

void addOnce(std::vector<std::string>& names, const std::string& name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

/// The open facts of an option by what would tell them.
std::map<std::string, std::vector<std::size_t>> questionsOf(const Outcomes& outcomes)
{
    std::map<std::string, std::vector<std::size_t>> questions;
    const auto& facts = outcomes.tests().facts();
    for (std::size_t fact = 0; fact < facts.size(); ++fact) {
        if (facts[fact].possible.size() > 1 && !facts[fact].settledBy.empty())
            questions[facts[fact].settledBy].push_back(fact);
    }
    return questions;
}

/// What the answer to each question alone could do to a listed option.
void addMoves(const Option& option,
              const Outcomes& outcomes,
              OptionRange& range,
              std::map<std::string, MissingTest>& tests)
{
    const auto shelf = outcomes.shelf(outcomes.domains());
    const auto verdict = outcomes.verdict(outcomes.domains());
    for (const auto& [question, facts] : questionsOf(outcomes)) {
        bool isMoved = false;
        bool isWorse = false;
        outcomes.forEachWay(facts, [&](const Domains& domains) {
            isMoved = isMoved || outcomes.shelf(domains) != shelf;
            isWorse = isWorse || outcomes.verdict(domains) != verdict;
        });
        if (!isMoved && !isWorse)
            continue;
        addOnce(range.open, question);
        auto& test = tests[question];
        addOnce(isMoved ? test.moves : test.cautions, option.name);
    }
}

/// Therapies that a statement of level I has for this tumour type, and that are not listed because
/// a finding was not looked for.
void addAdditions(const Situation& situation,
                  const Facts& facts,
                  const Ranking& ranking,
                  std::map<std::string, MissingTest>& tests)
{
    std::set<std::vector<std::string>> listed;
    for (const auto& option : ranking.options)
        listed.insert(option.therapy);
    for (const auto& statement : situation.knowledge.pack.statements) {
        if (statement.effect != knowledge::Effect::Sensitive || statement.therapy.empty() ||
            !statement.isReviewed() || levelRank(statement.amp) > 1 ||
            listed.contains(statement.therapy) ||
            !makesOption(statement, situation.knowledge.drugs) ||
            scopeOf(statement.tumour, situation) == Scope::Outside ||
            judgeStage(statement.setting, statement.id, situation).verdict == Verdict::Fail ||
            situation.profile.evaluate(statement.biomarker).truth != genomics::Truth::Unknown)
            continue;
        Option option;
        option.id = statement.id;
        option.statements = {&statement};
        const Outcomes outcomes(situation, facts, option);
        const auto& biomarker = outcomes.tests().tests().front().test;
        std::string name;
        for (const auto& drug : statement.therapy)
            name += (name.empty() ? "" : " + ") + drug;
        for (const auto& [question, asked] : questionsOf(outcomes)) {
            bool isFound = false;
            outcomes.forEachWay(asked, [&](const Domains& domains) {
                isFound = isFound || truthOf(biomarker, domains) > 0;
            });
            if (isFound)
                addOnce(tests[question].adds, name);
        }
    }
}

} // namespace

Unknowns unknownsOf(const clinical::Case& record,
                    const Knowledge& knowledge,
                    const Ranking& ranking,
                    Day today)
{
    const auto situation = situationOf(record, knowledge, today);
    const Facts facts(record, knowledge, today);
    Unknowns unknowns;
    std::map<std::string, MissingTest> tests;
    for (const auto& option : ranking.options) {
        if (option.therapy.empty())
            continue;
        const Outcomes outcomes(situation, facts, option);
        auto range = outcomes.range();
        range.option = option.id;
        addMoves(option, outcomes, range, tests);
        if (option.score) {
            for (const auto& input : option.score->missing)
                addOnce(tests[input].scores, option.name);
        }
        unknowns.options.push_back(std::move(range));
    }
    addAdditions(situation, facts, ranking, tests);
    for (auto& [name, test] : tests) {
        test.test = name;
        unknowns.tests.push_back(std::move(test));
    }
    const auto weight = [](const MissingTest& test) {
        return std::tuple(-std::ssize(test.moves) - std::ssize(test.adds),
                          -std::ssize(test.moves),
                          -std::ssize(test.cautions),
                          -std::ssize(test.scores));
    };
    std::stable_sort(
        unknowns.tests.begin(),
        unknowns.tests.end(),
        [&](const MissingTest& a, const MissingTest& b) { return weight(a) < weight(b); });
    return unknowns;
}

} // namespace consilium::options
