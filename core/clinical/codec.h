#pragma once

#include "core/clinical/case.h"

#include <boost/json.hpp>
#include <boost/mp11.hpp>

#include <concepts>
#include <map>
#include <type_traits>

namespace consilium::clinical
{

/// JSON form of the described values of this folder, the store's on-disk form of a record. A member
/// with its default value is left out; a missing member reads as its default; an unknown member or
/// enum name is Malformed, so that nothing a newer program wrote is lost by an older one.
namespace codec
{

inline boost::json::value write(const std::string& value) { return boost::json::value(value); }

inline boost::json::value write(bool value) { return value; }

/// As the shortest text that reads back as the same number: the JSON library's own reading of
/// decimals is not exact to the last bit, and a record that changes on its way to disk would look
/// new at every import.
boost::json::value write(double value);

template <std::signed_integral T>
boost::json::value write(T value)
{
    return static_cast<std::int64_t>(value);
}

boost::json::value write(const PartialDate& value);

template <typename T>

requires std::is_enum_v<T> boost::json::value write(T value)
{
    return boost::json::value(boost::describe::enum_to_string(value, ""));
}

template <typename T>
boost::json::value write(const std::vector<T>& value);
template <typename T>
boost::json::value write(const std::optional<T>& value);

template <typename T>

requires boost::describe::has_describe_members<T>::value boost::json::value write(const T& value)
{
    boost::json::object object;
    [[maybe_unused]] static const T defaults{};
    boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_any_access>>(
        [&](auto member) {
            if (!(value.*member.pointer == defaults.*member.pointer))
                object.emplace(member.name, write(value.*member.pointer));
        });
    return object;
}

template <typename T>
boost::json::value write(const std::vector<T>& value)
{
    boost::json::array array;
    array.reserve(value.size());
    for (const T& item : value)
        array.push_back(write(item));
    return array;
}

template <typename T>
boost::json::value write(const std::optional<T>& value)
{
    return value ? write(*value) : boost::json::value(nullptr);
}

[[nodiscard]] Status read(const boost::json::value& json, std::string& value);
[[nodiscard]] Status read(const boost::json::value& json, bool& value);
[[nodiscard]] Status read(const boost::json::value& json, double& value);
[[nodiscard]] Status read(const boost::json::value& json, int& value);
[[nodiscard]] Status read(const boost::json::value& json, std::int64_t& value);
[[nodiscard]] Status read(const boost::json::value& json, PartialDate& value);

template <typename T>
requires std::is_enum_v<T>

[[nodiscard]] Status read(const boost::json::value& json, T& value)
{
    if (json.is_string() && boost::describe::enum_from_string(json.get_string().c_str(), value))
        return ok();
    return fail(ErrorCode::Malformed, "record: unknown enum value");
}

template <typename T>
[[nodiscard]] Status read(const boost::json::value& json, std::vector<T>& value);
template <typename T>
[[nodiscard]] Status read(const boost::json::value& json, std::optional<T>& value);

template <typename T>

requires boost::describe::has_describe_members<T>::value [[nodiscard]] Status
read(const boost::json::value& json, T& value)
{
    const auto* object = json.if_object();
    if (object == nullptr)
        return fail(ErrorCode::Malformed, "record: not an object");
    std::size_t known = 0;
    Status status = ok();
    boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_any_access>>(
        [&](auto member) {
            const auto* found = object->if_contains(member.name);
            if (found == nullptr || !status.has_value())
                return;
            ++known;
            status = read(*found, value.*member.pointer);
        });
    CONSILIUM_CHECK(status);
    if (known != object->size())
        return fail(ErrorCode::Malformed, "record: unknown member");
    return ok();
}

template <typename T>
Status read(const boost::json::value& json, std::vector<T>& value)
{
    const auto* array = json.if_array();
    if (array == nullptr)
        return fail(ErrorCode::Malformed, "record: not a list");
    value.clear();
    value.reserve(array->size());
    for (const auto& item : *array) {
        T element{};
        CONSILIUM_CHECK(read(item, element));
        value.push_back(std::move(element));
    }
    return ok();
}

template <typename T>
Status read(const boost::json::value& json, std::optional<T>& value)
{
    if (json.is_null()) {
        value.reset();
        return ok();
    }
    value.emplace();
    return read(json, *value);
}

} // namespace codec

/// One record as compact JSON text.
template <typename T>
[[nodiscard]] std::string toJson(const T& value)
{
    return boost::json::serialize(codec::write(value));
}

/// The reverse. Malformed where the text is not what toJson of this or an older version wrote.
template <typename T>
[[nodiscard]] Result<T> fromJson(std::string_view text)
{
    boost::json::error_code error;
    const auto json = boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
    if (error)
        return fail(ErrorCode::Malformed, "record: not JSON");
    T value{};
    CONSILIUM_CHECK(codec::read(json, value));
    return value;
}

/// What sources hold beside the records made from them.
enum class RawPieces { Written, LeftOut };

/// A whole case as one document (snapshots of rankings keep this).
[[nodiscard]] std::string caseToJson(const Case& record, RawPieces raw = RawPieces::Written);
[[nodiscard]] Result<Case> caseFromJson(std::string_view text);

} // namespace consilium::clinical
