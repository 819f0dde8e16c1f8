#include "core/models/schema.h"

#include <algorithm>
#include <cmath>

namespace consilium::models
{

Schema::Schema(std::vector<Input> inputs)
    : m_inputs(std::move(inputs))
{
    for (std::size_t index = 0; index < m_inputs.size(); ++index) {
        const auto& input = m_inputs[index];
        const std::size_t width = input.kind == Input::Kind::Category ? input.categories.size() : 1;
        m_inputOfColumn.insert(m_inputOfColumn.end(), width, index);
    }
}

std::string Schema::monotoneConstraints() const
{
    std::string text = "(";
    for (std::size_t column = 0; column < columns(); ++column) {
        const auto direction = m_inputs[inputOf(column)].direction;
        text += column == 0 ? "" : ",";
        text += direction == Direction::Increasing   ? "1"
                : direction == Direction::Decreasing ? "-1"
                                                     : "0";
    }
    return text + ")";
}

std::vector<std::string> Schema::optionalInputs() const
{
    std::vector<std::string> ids;
    for (const auto& input : m_inputs) {
        if (!input.isRequired)
            ids.push_back(input.id);
    }
    return ids;
}

namespace
{

std::optional<ErrorCode>
encodeCategory(const Input& input, const InputValue& value, std::span<float> into)
{
    const auto* text = std::get_if<std::string>(&value);
    // What is there but is not one of the categories (a number, say) must not pass for missing.
    if (text == nullptr || std::find(input.categories.begin(), input.categories.end(), *text) ==
                               input.categories.end())
        return ErrorCode::Unsupported;
    for (std::size_t index = 0; index < input.categories.size(); ++index)
        into[index] = input.categories[index] == *text ? 1.0F : 0.0F;
    return std::nullopt;
}

std::optional<ErrorCode>
encodeNumber(const Input& input, const InputValue& value, std::span<float> into)
{
    const auto* number = std::get_if<double>(&value);
    if (number == nullptr || !(*number >= input.low && *number <= input.high))
        return ErrorCode::OutOfRange;
    if (input.kind == Input::Kind::Flag && *number != 0 && *number != 1)
        return ErrorCode::OutOfRange;
    into[0] = static_cast<float>(input.clipHigh ? std::min(*number, *input.clipHigh) : *number);
    return std::nullopt;
}

} // namespace

std::vector<Problem> Schema::encodeUsable(const InputRow& row, std::span<float> into) const
{
    std::vector<Problem> problems;
    std::size_t column = 0;
    for (const auto& input : m_inputs) {
        const bool isCategory = input.kind == Input::Kind::Category;
        const auto cells = into.subspan(column, isCategory ? input.categories.size() : 1);
        column += cells.size();
        std::fill(cells.begin(), cells.end(), kMissing);
        const auto found = row.find(input.id);
        if (found == row.end())
            continue;
        const auto problem = isCategory ? encodeCategory(input, found->second, cells)
                                        : encodeNumber(input, found->second, cells);
        if (problem)
            problems.push_back({input.id, *problem});
    }
    return problems;
}

Status Schema::encode(const InputRow& row, std::span<float> into) const
{
    const auto problems = encodeUsable(row, into);
    if (!problems.empty())
        return fail(problems.front().code, problems.front().input);
    return ok();
}

int Schema::indexOf(std::string_view id) const
{
    for (std::size_t index = 0; index < m_inputs.size(); ++index) {
        if (m_inputs[index].id == id)
            return static_cast<int>(index);
    }
    return -1;
}

std::size_t Schema::columnOf(std::size_t input) const
{
    const auto found = std::find(m_inputOfColumn.begin(), m_inputOfColumn.end(), input);
    return static_cast<std::size_t>(found - m_inputOfColumn.begin());
}

std::vector<double> Schema::linearScale(std::span<const float> row) const
{
    std::vector<double> values(row.begin(), row.end());
    for (std::size_t column = 0; column < values.size(); ++column) {
        if (m_inputs[inputOf(column)].scale == Scale::Log1p)
            values[column] = std::log1p(values[column]);
    }
    return values;
}

} // namespace consilium::models
