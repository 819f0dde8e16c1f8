#include "core/options/flips.h"
#include "tests/core/options/flip_trees.h"

#include <QTest>

#include <random>

using namespace consilium;
using namespace consilium::options;
using tests::leaf;
using tests::tree;

namespace
{

using Sets = std::vector<std::vector<std::size_t>>;

bool isMended(const FlipProblem& problem, const std::vector<int>& values)
{
    return std::all_of(problem.tests.begin(), problem.tests.end(), [&](const FlipTest& test) {
        return truthOf(test, values) >= 0;
    });
}

/// Whether some other values of exactly these facts mend everything.
bool canMend(const FlipProblem& problem,
             const std::vector<std::size_t>& facts,
             std::size_t at,
             std::vector<int>& values)
{
    if (at == facts.size())
        return isMended(problem, values);
    const auto fact = facts[at];
    for (std::size_t value = 0; value < problem.values[fact]; ++value) {
        if (static_cast<int>(value) == problem.present[fact])
            continue;
        values[fact] = static_cast<int>(value);
        if (canMend(problem, facts, at + 1, values))
            return true;
    }
    values[fact] = problem.present[fact];
    return false;
}

/// By trying every set of at most three facts.
Sets exhaustive(const FlipProblem& problem)
{
    const auto count = problem.values.size();
    for (std::size_t size = 0; size <= 3; ++size) {
        Sets found;
        std::vector<std::size_t> facts(size);
        const auto visit = [&](const auto& self, std::size_t at, std::size_t from) -> void {
            if (at == size) {
                auto values = problem.present;
                if (canMend(problem, facts, 0, values))
                    found.push_back(facts);
                return;
            }
            for (std::size_t fact = from; fact < count; ++fact) {
                facts[at] = fact;
                self(self, at + 1, fact + 1);
            }
        };
        visit(visit, 0, 0);
        if (!found.empty())
            return found;
    }
    return {};
}

} // namespace

class TestFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingFailsWithoutATest() { QCOMPARE(smallestFlips({{2}, {0}, {}}), Sets{{}}); }

    void anUnknownFactLeavesATestOpen()
    {
        QCOMPARE(smallestFlips({{2}, {-1}, {leaf(0, {false, true})}}), Sets{{}});
    }

    void oneFactThatTwoTestsShareIsOneChange()
    {
        // A clearance below both limits: one better value mends both.
        const FlipProblem problem{
            {3}, {0}, {leaf(0, {false, true, true}), leaf(0, {false, false, true})}};
        QCOMPARE(smallestFlips(problem), (Sets{{0}}));
    }

    void everyWayOfTheSameSizeIsNamed()
    {
        using Operation = FlipTest::Operation;
        const FlipProblem problem{
            {2, 2, 2},
            {0, 0, 0},
            {tree(Operation::Any, {leaf(0, {false, true}), leaf(1, {false, true})}),
             tree(Operation::Not, {leaf(2, {true, false})})}};
        QCOMPARE(smallestFlips(problem), (Sets{{0, 2}, {1, 2}}));
    }

    void aChangeThatBreaksAnotherTestDoesNotCount()
    {
        const FlipProblem problem{
            {2, 2},
            {0, 0},
            {leaf(0, {false, true}),
             tree(FlipTest::Operation::Any, {leaf(0, {true, false}), leaf(1, {false, true})})}};
        QCOMPARE(smallestFlips(problem), (Sets{{0, 1}}));
    }

    void whatCannotBeChangedIsNotOffered()
    {
        QCOMPARE(smallestFlips({{0}, {0}, {leaf(0, {false})}}), Sets{});
    }

    void moreThanThreeFactsAreNotNamed()
    {
        FlipProblem problem{{2, 2, 2, 2}, {0, 0, 0, 0}, {}};
        for (std::size_t fact = 0; fact < 4; ++fact)
            problem.tests.push_back(leaf(fact, {false, true}));
        QCOMPARE(smallestFlips(problem), Sets{});
        QCOMPARE(smallestFlips(problem, 4), (Sets{{0, 1, 2, 3}}));
    }

    void theSameAsTryingEverything()
    {
        std::mt19937 random(7);
        const auto upTo = [&](std::size_t limit) {
            return static_cast<std::size_t>(random()) % limit;
        };
        std::array<int, 5> sizes{};
        for (int round = 0; round < 10'000; ++round) {
            FlipProblem problem;
            const auto facts = 2 + upTo(5);
            for (std::size_t fact = 0; fact < facts; ++fact) {
                const auto values = upTo(8) == 0 ? 0 : 2 + upTo(3);
                problem.values.push_back(values);
                problem.present.push_back(
                    upTo(5) == 0 ? -1 : static_cast<int>(upTo(values == 0 ? 2 : values)));
            }
            const auto count = 1 + upTo(4);
            for (std::size_t test = 0; test < count; ++test)
                problem.tests.push_back(tests::randomFlipTest(problem.values, upTo, 2));
            const auto found = smallestFlips(problem);
            QCOMPARE(found, exhaustive(problem));
            ++sizes[found.empty() ? 4 : found.front().size()];
        }
        for (const int size : sizes) // every outcome was among the cases
            QVERIFY(size > 0);
    }
};

QTEST_APPLESS_MAIN(TestFlips)
#include "tst_flips.moc"
