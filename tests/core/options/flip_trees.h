#pragma once

#include "core/options/flips.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace consilium::tests
{

inline options::FlipTest leaf(std::size_t fact, std::vector<bool> holds)
{
    options::FlipTest test;
    test.fact = fact;
    test.holds = std::move(holds);
    return test;
}

inline options::FlipTest tree(options::FlipTest::Operation operation,
                              std::vector<options::FlipTest> children)
{
    options::FlipTest test;
    test.operation = operation;
    test.children = std::move(children);
    return test;
}

/// A tree over facts with these numbers of values; `upTo(n)` gives a number below n.
template <typename UpTo>
options::FlipTest
randomFlipTest(const std::vector<std::size_t>& values, const UpTo& upTo, int depth)
{
    using Operation = options::FlipTest::Operation;
    const auto kind = depth == 0 ? 0 : upTo(4);
    if (kind == 0) {
        const auto fact = upTo(values.size());
        std::vector<bool> holds;
        for (std::size_t value = 0; value < std::max<std::size_t>(2, values[fact]); ++value)
            holds.push_back(upTo(3) == 0);
        return leaf(fact, holds);
    }
    std::vector<options::FlipTest> children;
    const auto many = kind == 3 ? 1 : 1 + upTo(3);
    for (std::size_t child = 0; child < many; ++child)
        children.push_back(randomFlipTest(values, upTo, depth - 1));
    return tree(kind == 1   ? Operation::All
                : kind == 2 ? Operation::Any
                            : Operation::Not,
                std::move(children));
}

} // namespace consilium::tests
