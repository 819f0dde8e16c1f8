#include "core/models/json_text.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

bool isPlain(const json::value& value) { return !value.is_object() && !value.is_array(); }

void write(const json::value& value, int depth, std::string& out)
{
    const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
    if (const auto* object = value.if_object()) {
        if (object->empty()) {
            out += "{}";
            return;
        }
        out += "{\n";
        std::size_t left = object->size();
        for (const auto& [key, member] : *object) {
            out += indent + "  " + json::serialize(json::string(key)) + ": ";
            write(member, depth + 1, out);
            out += --left == 0 ? "\n" : ",\n";
        }
        out += indent + '}';
    } else if (const auto* array = value.if_array()) {
        const bool isOneLine = std::all_of(array->begin(), array->end(), isPlain);
        out += '[';
        for (std::size_t index = 0; index < array->size(); ++index) {
            out += index == 0 ? "" : isOneLine ? ", " : ",";
            if (!isOneLine)
                out += '\n' + indent + "  ";
            write((*array)[index], depth + 1, out);
        }
        if (!isOneLine)
            out += '\n' + indent;
        out += ']';
    } else if (value.is_double()) {
        out += fmt::format("{}", value.get_double());
    } else {
        out += json::serialize(value);
    }
}

} // namespace

std::string pretty(const json::value& value)
{
    std::string out;
    write(value, 0, out);
    return out + '\n';
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

ObjectReader::ObjectReader(const json::value& value, std::string place)
    : m_object(value.if_object())
    , m_place(std::move(place))
    , m_failure(m_object == nullptr ? m_place : std::string())
{
}

const json::value* ObjectReader::member(std::string_view name) const
{
    return m_object == nullptr ? nullptr : m_object->if_contains(name);
}

void ObjectReader::reject(std::string_view name)
{
    if (m_failure.empty())
        m_failure = m_place + '/' + std::string(name);
}

void ObjectReader::absorb(const ObjectReader& part)
{
    if (m_failure.empty())
        m_failure = part.m_failure;
}

std::string ObjectReader::text(std::string_view name)
{
    const auto* found = member(name);
    if (found == nullptr || !found->is_string()) {
        reject(name);
        return {};
    }
    return std::string(found->get_string());
}

std::string ObjectReader::textOr(std::string_view name, std::string_view otherwise)
{
    return member(name) == nullptr ? std::string(otherwise) : text(name);
}

std::optional<double> ObjectReader::numberOrNone(std::string_view name)
{
    const auto* found = member(name);
    if (found == nullptr || found->is_null())
        return std::nullopt;
    if (found->is_number())
        return found->to_number<double>();
    reject(name);
    return std::nullopt;
}

double ObjectReader::number(std::string_view name)
{
    const auto found = numberOrNone(name);
    if (!found)
        reject(name);
    return found.value_or(0);
}

bool ObjectReader::flagOr(std::string_view name, bool otherwise)
{
    const auto* found = member(name);
    if (found == nullptr)
        return otherwise;
    if (!found->is_bool())
        reject(name);
    return found->is_bool() && found->get_bool();
}

std::vector<std::string> ObjectReader::texts(std::string_view name)
{
    std::vector<std::string> all;
    const auto* found = member(name);
    if (found == nullptr || !found->is_array()) {
        reject(name);
        return all;
    }
    for (const auto& item : found->get_array()) {
        if (item.is_string())
            all.emplace_back(item.get_string());
        else
            reject(name);
    }
    return all;
}

std::vector<double> ObjectReader::numbers(std::string_view name)
{
    std::vector<double> all;
    const auto* found = member(name);
    if (found == nullptr || !found->is_array()) {
        reject(name);
        return all;
    }
    for (const auto& item : found->get_array()) {
        if (item.is_number())
            all.push_back(item.to_number<double>());
        else
            reject(name);
    }
    return all;
}

std::vector<ObjectReader> ObjectReader::objects(std::string_view name)
{
    std::vector<ObjectReader> all;
    const auto* found = member(name);
    if (found == nullptr)
        return all;
    if (!found->is_array()) {
        reject(name);
        return all;
    }
    int index = 0;
    for (const auto& item : found->get_array()) {
        all.emplace_back(item, fmt::format("{}/{}/{}", m_place, name, index++));
        if (!all.back().failure().empty())
            reject(name);
    }
    return all;
}

Status ObjectReader::status() const
{
    return m_failure.empty() ? ok() : Status(fail(ErrorCode::Malformed, m_failure));
}

Result<json::value> parseJson(std::string_view text, const std::string& place)
{
    json::error_code error;
    auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error)
        return fail(ErrorCode::Malformed, place);
    return value;
}

} // namespace consilium::models
