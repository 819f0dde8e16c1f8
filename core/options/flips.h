#pragma once

#include <cstddef>
#include <vector>

namespace consilium::options
{

/// Tests over facts that each take one of a few values: what would have to change so that none of
/// them fails. Knows nothing of medicine.
struct FlipTest
{
    enum class Operation { Leaf, All, Any, Not };
    Operation operation = Operation::Leaf;
    std::size_t fact = 0;    ///< of a leaf
    std::vector<bool> holds; ///< of a leaf: for each value of the fact
    std::vector<FlipTest> children;
};

struct FlipProblem
{
    /// How many values each fact can take; 0: it cannot be changed, and is Unknown where `present`
    /// is none of its values.
    std::vector<std::size_t> values;
    std::vector<int> present; ///< value of each fact now; -1 not known
    std::vector<FlipTest> tests;
};

/// The sets of facts, each in ascending order, all of one size, that can be given other values so
/// that no test is false (an unknown fact may leave a test open), where no smaller set can. {{}}:
/// none is false now. Empty: no set of at most `most` facts does.
///
/// A set that mends everything changes a fact of every test that is false, so it is enough to
/// branch over the facts of one such test at a time.
[[nodiscard]] std::vector<std::vector<std::size_t>> smallestFlips(const FlipProblem& problem,
                                                                  std::size_t most = 3);

/// -1 false, 0 open, 1 true.
[[nodiscard]] int truthOf(const FlipTest& test, const std::vector<int>& values);

} // namespace consilium::options
