#pragma once

#include "core/options/flips.h"

#include <cstddef>
#include <vector>

namespace consilium::options
{

/// For each fact the values that it may have; one: it is known. Knows nothing of medicine.
using Domains = std::vector<std::vector<std::size_t>>;

/// -1 false, 0 open, 1 true: what the test is whatever the facts turn out to be. A leaf is decided
/// where all values agree; a tree with a fact in two places may stay open although only one answer
/// is possible.
[[nodiscard]] int truthOf(const FlipTest& test, const Domains& domains);

/// Whether the facts can turn out so that the test is false.
[[nodiscard]] bool canFail(const FlipTest& test, const Domains& domains);

/// Whether the facts can turn out so that every one of the tests is true.
///
/// Tests that share no open fact are searched apart, so that what cannot be met in one of them does
/// not multiply with the others.
[[nodiscard]] bool canAllHold(const std::vector<const FlipTest*>& tests, const Domains& domains);

} // namespace consilium::options
