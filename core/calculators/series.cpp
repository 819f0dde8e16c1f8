#include "core/calculators/series.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace consilium::calculators
{

std::vector<std::string_view> partsOf(std::string_view list)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= list.size();) {
        const auto end = std::min(list.find(';', from), list.size());
        auto part = list.substr(from, end - from);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        parts.push_back(part);
        from = end + 1;
    }
    return parts;
}

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || at != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<std::vector<double>> numbersOf(std::string_view list)
{
    std::vector<double> numbers;
    for (const auto part : partsOf(list)) {
        const auto number = numberOf(part);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

} // namespace consilium::calculators
