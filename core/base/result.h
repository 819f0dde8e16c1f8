#pragma once

#include "core/base/error.h"

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/terminate.hpp>

#include <string>
#include <utility>

namespace consilium
{

/// A value or the reason there is none. Ask has_value(), value(), error(), nothing else: then this
/// alias can become std::expected and no caller changes. Misuse (value() of a failure) terminates.
template <typename T>
using Result = boost::outcome_v2::basic_result<T, Error, boost::outcome_v2::policy::terminate>;

using Status = Result<void>;

/// A failure. `context` locates it (file, row, field, step); it never carries a name, a date of
/// birth, a passphrase or the text of a cell, because errors reach logs.
[[nodiscard]] inline auto fail(ErrorCode code, std::string context = {})
{
    return boost::outcome_v2::failure(Error{code, std::move(context)});
}

[[nodiscard]] inline auto fail(Error error) { return boost::outcome_v2::failure(std::move(error)); }

[[nodiscard]] inline Status ok() { return boost::outcome_v2::success(); }

} // namespace consilium

#define CONSILIUM_CONCAT_INNER(a, b) a##b
#define CONSILIUM_CONCAT(a, b) CONSILIUM_CONCAT_INNER(a, b)

/// CONSILIUM_TRY(auto value, expression): declares `value`, or returns the failure of `expression`.
#define CONSILIUM_TRY(declaration, ...)                                                            \
    CONSILIUM_TRY_NAMED(CONSILIUM_CONCAT(consiliumTry, __COUNTER__), declaration, __VA_ARGS__)
#define CONSILIUM_TRY_NAMED(name, declaration, ...)                                                \
    auto&& name = (__VA_ARGS__);                                                                   \
    if (!name.has_value())                                                                         \
        return ::consilium::fail(std::move(name).error());                                         \
    declaration = std::move(name).value()

/// CONSILIUM_CHECK(expression): returns the failure of a Status expression.
#define CONSILIUM_CHECK(...)                                                                       \
    CONSILIUM_CHECK_NAMED(CONSILIUM_CONCAT(consiliumCheck, __COUNTER__), __VA_ARGS__)
#define CONSILIUM_CHECK_NAMED(name, ...)                                                           \
    do {                                                                                           \
        auto&& name = (__VA_ARGS__);                                                               \
        if (!name.has_value())                                                                     \
            return ::consilium::fail(std::move(name).error());                                     \
    } while (false)
