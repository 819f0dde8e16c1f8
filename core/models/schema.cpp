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

Status Schema::encode(const InputRow& row, std::span<float> into) const
{
    std::size_t column = 0;
    for (const auto& input : m_inputs) {
        const auto found = row.find(input.id);
        const bool isKnown = found != row.end();
        if (input.kind == Input::Kind::Category) {
            const auto* category = isKnown ? std::get_if<std::string>(&found->second) : nullptr;
            // What is there but is not one of the categories (a number, say) must not pass for
            // missing.
            if (isKnown && (category == nullptr || std::find(input.categories.begin(),
                                                             input.categories.end(),
                                                             *category) == input.categories.end()))
                return fail(ErrorCode::Unsupported, input.id);
            for (const auto& known : input.categories)
                into[column++] =
                    category == nullptr ? kMissing : (known == *category ? 1.0F : 0.0F);
            continue;
        }
        const auto* number = isKnown ? std::get_if<double>(&found->second) : nullptr;
        float value = kMissing;
        if (isKnown) {
            if (number == nullptr || !(*number >= input.low && *number <= input.high))
                return fail(ErrorCode::OutOfRange, input.id);
            if (input.kind == Input::Kind::Flag && *number != 0 && *number != 1)
                return fail(ErrorCode::OutOfRange, input.id);
            value =
                static_cast<float>(input.clipHigh ? std::min(*number, *input.clipHigh) : *number);
        }
        into[column++] = value;
    }
    return ok();
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
