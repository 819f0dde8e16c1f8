#include "core/options/completions.h"
#include "tests/core/options/flip_trees.h"

#include <QTest>

#include <random>

using namespace consilium;
using namespace consilium::options;
using tests::leaf;
using tests::tree;

namespace
{

using Operation = FlipTest::Operation;

/// By trying every way in which the open facts can turn out.
struct Exhaustive
{
    std::vector<bool> canFail;
    bool canAllHold = false;
    std::vector<bool> canHold;

    Exhaustive(const std::vector<FlipTest>& tests, const Domains& domains)
        : canFail(tests.size())
        , canHold(tests.size())
    {
        std::vector<int> values(domains.size());
        visit(tests, domains, values, 0);
    }

private:
    void visit(const std::vector<FlipTest>& tests,
               const Domains& domains,
               std::vector<int>& values,
               std::size_t fact)
    {
        if (fact < domains.size()) {
            for (const auto value : domains[fact]) {
                values[fact] = static_cast<int>(value);
                visit(tests, domains, values, fact + 1);
            }
            return;
        }
        bool isAll = true;
        for (std::size_t place = 0; place < tests.size(); ++place) {
            const bool holds = truthOf(tests[place], values) > 0;
            canFail[place] = canFail[place] || !holds;
            canHold[place] = canHold[place] || holds;
            isAll = isAll && holds;
        }
        canAllHold = canAllHold || isAll;
    }
};

} // namespace

/// How far what is open can still go.
class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aKnownFactDecides()
    {
        const auto test = leaf(0, {false, true});
        QCOMPARE(truthOf(test, Domains{{1}}), 1);
        QCOMPARE(truthOf(test, Domains{{0}}), -1);
        QCOMPARE(truthOf(test, Domains{{0, 1}}), 0);
        QVERIFY(!canFail(test, {{1}}));
        QVERIFY(canFail(test, {{0, 1}}));
    }

    void aLimitDecidesWhatLiesBeyondIt()
    {
        // Known to be above the second threshold: values 4 of 0 to 4.
        const auto above = leaf(0, {false, false, true, true, true});
        QCOMPARE(truthOf(above, Domains{{3, 4}}), 1);
        QCOMPARE(truthOf(above, Domains{{1, 4}}), 0);
    }

    void aFactInTwoPlacesIsOneFact()
    {
        // "Is, or is not" can never fail, though each half is open.
        const auto always = tree(Operation::Any, {leaf(0, {false, true}), leaf(0, {true, false})});
        QCOMPARE(truthOf(always, Domains{{0, 1}}), 0);
        QVERIFY(!canFail(always, {{0, 1}}));
    }

    void testsOfOneFactMayExcludeEachOther()
    {
        const auto high = leaf(0, {false, false, true});
        const auto low = leaf(0, {true, false, false});
        const Domains domains{{0, 1, 2}};
        QVERIFY(canAllHold({&high}, domains));
        QVERIFY(canAllHold({&low}, domains));
        QVERIFY(!canAllHold({&high, &low}, domains));
    }

    void manyTestsApartAreNoMoreWorkThanEach()
    {
        // 40 facts with 5 values in 40 tests, and one that cannot be met: 5^40 ways together.
        std::vector<FlipTest> tests;
        Domains domains;
        for (std::size_t fact = 0; fact < 40; ++fact) {
            domains.push_back({0, 1, 2, 3, 4});
            tests.push_back(leaf(fact, {false, false, false, false, true}));
        }
        std::vector<const FlipTest*> all;
        for (const auto& test : tests)
            all.push_back(&test);
        QVERIFY(canAllHold(all, domains));
        const auto never =
            tree(Operation::All, {leaf(3, {true, false, false, false, false}), tests[3]});
        all.push_back(&never);
        QVERIFY(!canAllHold(all, domains));
    }

    void theSameAsTryingEverything()
    {
        std::mt19937 random(11);
        const auto upTo = [&](std::size_t limit) {
            return static_cast<std::size_t>(random()) % limit;
        };
        int together = 0;
        int apart = 0;
        for (int round = 0; round < 10'000; ++round) {
            std::vector<std::size_t> values;
            Domains domains;
            const auto facts = 2 + upTo(5);
            for (std::size_t fact = 0; fact < facts; ++fact) {
                values.push_back(2 + upTo(3));
                domains.emplace_back();
                for (std::size_t value = 0; value < values.back(); ++value) {
                    if (upTo(3) != 0)
                        domains.back().push_back(value);
                }
                if (domains.back().empty())
                    domains.back().push_back(upTo(values.back()));
            }
            std::vector<FlipTest> trees;
            const auto count = 1 + upTo(5);
            for (std::size_t test = 0; test < count; ++test)
                trees.push_back(tests::randomFlipTest(values, upTo, 2));
            const Exhaustive expected(trees, domains);
            std::vector<const FlipTest*> all;
            bool canEach = true;
            for (std::size_t test = 0; test < count; ++test) {
                all.push_back(&trees[test]);
                QCOMPARE(canFail(trees[test], domains), bool(expected.canFail[test]));
                // What is said to be decided is.
                const int truth = truthOf(trees[test], domains);
                QVERIFY(truth <= 0 || !expected.canFail[test]);
                QVERIFY(truth >= 0 || !expected.canHold[test]);
                canEach = canEach && expected.canHold[test];
            }
            QCOMPARE(canAllHold(all, domains), expected.canAllHold);
            together += expected.canAllHold ? 1 : 0;
            apart += canEach && !expected.canAllHold ? 1 : 0;
        }
        QVERIFY(together > 500); // all outcomes were among the cases
        QVERIFY(apart > 100);
    }
};

QTEST_APPLESS_MAIN(TestCompletions)
#include "tst_completions.moc"
