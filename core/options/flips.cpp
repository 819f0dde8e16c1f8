#include "core/options/flips.h"

#include <algorithm>
#include <set>

namespace consilium::options
{

namespace
{

void addFacts(const FlipTest& test, std::set<std::size_t>& facts)
{
    if (test.operation == FlipTest::Operation::Leaf)
        facts.insert(test.fact);
    for (const auto& child : test.children)
        addFacts(child, facts);
}

class Search
{
public:
    explicit Search(const FlipProblem& problem)
        : m_problem(problem)
        , m_values(problem.present)
    {
    }

    /// Whether some set of `left` more changes mends everything; every such set is kept.
    void run(std::size_t left)
    {
        const auto failing =
            std::find_if(m_problem.tests.begin(), m_problem.tests.end(), [&](const FlipTest& test) {
                return truthOf(test, m_values) < 0;
            });
        if (failing == m_problem.tests.end()) {
            found.insert({m_changed.begin(), m_changed.end()});
            return;
        }
        if (left == 0)
            return;
        std::set<std::size_t> facts;
        addFacts(*failing, facts);
        for (const auto fact : facts) {
            if (m_changed.contains(fact))
                continue;
            m_changed.insert(fact);
            for (std::size_t value = 0; value < m_problem.values[fact]; ++value) {
                if (static_cast<int>(value) == m_problem.present[fact])
                    continue;
                m_values[fact] = static_cast<int>(value);
                run(left - 1);
            }
            m_values[fact] = m_problem.present[fact];
            m_changed.erase(fact);
        }
    }

    std::set<std::vector<std::size_t>> found;

private:
    const FlipProblem& m_problem;
    std::vector<int> m_values;
    std::set<std::size_t> m_changed;
};

} // namespace

int truthOf(const FlipTest& test, const std::vector<int>& values)
{
    if (test.operation == FlipTest::Operation::Leaf) {
        const int value = values[test.fact];
        return value < 0 ? 0 : test.holds[static_cast<std::size_t>(value)] ? 1 : -1;
    }
    if (test.operation == FlipTest::Operation::Not)
        return -truthOf(test.children.front(), values);
    const bool isAll = test.operation == FlipTest::Operation::All;
    int truth = isAll ? 1 : -1;
    for (const auto& child : test.children) {
        const int one = truthOf(child, values);
        truth = isAll ? std::min(truth, one) : std::max(truth, one);
    }
    return truth;
}

std::vector<std::vector<std::size_t>> smallestFlips(const FlipProblem& problem, std::size_t most)
{
    for (std::size_t size = 0; size <= most; ++size) {
        Search search(problem);
        search.run(size);
        if (!search.found.empty())
            return {search.found.begin(), search.found.end()};
    }
    return {};
}

} // namespace consilium::options
