#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace consilium::models
{

/// The missing marker. NaN exists only inside this folder.
inline constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();

/// Rows x columns, row-major, kMissing where a value is not known.
struct Matrix
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    [[nodiscard]] std::span<const float> row(std::size_t index) const
    {
        return {values.data() + index * columns, columns};
    }

    [[nodiscard]] std::span<float> row(std::size_t index)
    {
        return {values.data() + index * columns, columns};
    }

    /// The rows named, in that order.
    [[nodiscard]] Matrix select(std::span<const std::size_t> indices) const
    {
        Matrix chosen{indices.size(), columns, {}};
        chosen.values.reserve(indices.size() * columns);
        for (const auto index : indices) {
            const auto source = row(index);
            chosen.values.insert(chosen.values.end(), source.begin(), source.end());
        }
        return chosen;
    }
};

/// The elements named, in that order.
template <typename T>
[[nodiscard]] std::vector<T> select(const std::vector<T>& all, std::span<const std::size_t> indices)
{
    std::vector<T> chosen;
    chosen.reserve(indices.size());
    for (const auto index : indices)
        chosen.push_back(all[index]);
    return chosen;
}

} // namespace consilium::models
