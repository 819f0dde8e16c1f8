#include "core/options/completions.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace consilium::options
{

namespace
{

void addOpenFacts(const FlipTest& test, const Domains& domains, std::set<std::size_t>& facts)
{
    if (test.operation == FlipTest::Operation::Leaf && domains[test.fact].size() > 1)
        facts.insert(test.fact);
    for (const auto& child : test.children)
        addOpenFacts(child, domains, facts);
}

/// Whether some completion makes every test `wanted` (1 or -1). `domains` is as before afterwards.
bool canBe(const std::vector<const FlipTest*>& tests, Domains& domains, int wanted)
{
    const FlipTest* open = nullptr;
    for (const auto* test : tests) {
        const int truth = truthOf(*test, domains);
        if (truth == -wanted)
            return false;
        if (truth == 0 && open == nullptr)
            open = test;
    }
    if (open == nullptr)
        return true;
    std::set<std::size_t> facts;
    addOpenFacts(*open, domains, facts);
    const auto fact = *facts.begin();
    const auto all = domains[fact];
    bool isFound = false;
    for (const auto value : all) {
        domains[fact] = {value};
        isFound = canBe(tests, domains, wanted);
        if (isFound)
            break;
    }
    domains[fact] = all;
    return isFound;
}

/// The tests in groups that share open facts with each other and with no other group.
std::vector<std::vector<const FlipTest*>> grouped(const std::vector<const FlipTest*>& tests,
                                                  const Domains& domains)
{
    std::vector<std::size_t> above(tests.size());
    std::iota(above.begin(), above.end(), std::size_t{0});
    const auto rootOf = [&](std::size_t place) {
        while (above[place] != place)
            place = above[place];
        return place;
    };
    std::vector<std::size_t> firstOf(domains.size(), tests.size());
    for (std::size_t place = 0; place < tests.size(); ++place) {
        std::set<std::size_t> facts;
        addOpenFacts(*tests[place], domains, facts);
        for (const auto fact : facts) {
            if (firstOf[fact] == tests.size())
                firstOf[fact] = place;
            else
                above[rootOf(place)] = rootOf(firstOf[fact]);
        }
    }
    std::vector<std::vector<const FlipTest*>> groups(tests.size());
    for (std::size_t place = 0; place < tests.size(); ++place)
        groups[rootOf(place)].push_back(tests[place]);
    return groups;
}

} // namespace

int truthOf(const FlipTest& test, const Domains& domains)
{
    if (test.operation == FlipTest::Operation::Leaf) {
        const auto& values = domains[test.fact];
        const auto holding = std::count_if(
            values.begin(), values.end(), [&](std::size_t value) { return test.holds[value]; });
        return holding == 0 ? -1 : holding == std::ssize(values) ? 1 : 0;
    }
    if (test.operation == FlipTest::Operation::Not)
        return -truthOf(test.children.front(), domains);
    const bool isAll = test.operation == FlipTest::Operation::All;
    int truth = isAll ? 1 : -1;
    for (const auto& child : test.children) {
        const int one = truthOf(child, domains);
        truth = isAll ? std::min(truth, one) : std::max(truth, one);
    }
    return truth;
}

bool canFail(const FlipTest& test, const Domains& domains)
{
    auto changed = domains;
    return canBe({&test}, changed, -1);
}

bool canAllHold(const std::vector<const FlipTest*>& tests, const Domains& domains)
{
    auto changed = domains;
    // What cannot be met alone cannot be met with others.
    for (const auto* test : tests) {
        if (!canBe({test}, changed, 1))
            return false;
    }
    const auto groups = grouped(tests, domains);
    return std::all_of(
        groups.begin(), groups.end(), [&](const auto& group) { return canBe(group, changed, 1); });
}

} // namespace consilium::options
