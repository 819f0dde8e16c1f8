#pragma once

#include <string>
#include <vector>

namespace consilium
{

/// A sentence for people that has not been put into a language yet: an English pattern with one {}
/// for each argument. The screens translate the pattern as a whole; arguments are data (a drug, a
/// date, a number) and stay as they are.
struct Message
{
    std::string pattern;
    std::vector<std::string> arguments;

    [[nodiscard]] bool isEmpty() const { return pattern.empty(); }

    [[nodiscard]] std::string english() const;
    friend bool operator==(const Message&, const Message&) = default;
};

} // namespace consilium
