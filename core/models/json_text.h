#pragma once

#include "core/base/result.h"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::models
{

/// JSON as people review it: two spaces, one member a line, lists of plain values on one line,
/// numbers in their shortest form that reads back as the same number. The same value gives the same
/// bytes.
[[nodiscard]] std::string pretty(const boost::json::value& value);

/// Rounded to a number of decimals, for figures that are shown.
[[nodiscard]] double rounded(double value, int decimals);

/// Members of one object, asked for by name. The first thing that is missing or of another type is
/// kept as the failure, so that a reader asks for everything and looks at status() once.
class ObjectReader
{
public:
    ObjectReader(const boost::json::value& value, std::string place);

    [[nodiscard]] std::string text(std::string_view name);
    [[nodiscard]] std::string textOr(std::string_view name, std::string_view otherwise);
    [[nodiscard]] double number(std::string_view name);
    [[nodiscard]] std::optional<double> numberOrNone(std::string_view name);
    [[nodiscard]] bool flagOr(std::string_view name, bool otherwise);
    [[nodiscard]] std::vector<std::string> texts(std::string_view name);
    [[nodiscard]] std::vector<double> numbers(std::string_view name);
    /// Empty where it is not there.
    [[nodiscard]] std::vector<ObjectReader> objects(std::string_view name);
    /// Null where it is not there.
    [[nodiscard]] const boost::json::value* member(std::string_view name) const;
    void reject(std::string_view name);
    /// Keeps the failure of a reader of a part.
    void absorb(const ObjectReader& part);

    [[nodiscard]] const std::string& failure() const { return m_failure; }

    [[nodiscard]] Status status() const;

private:
    const boost::json::object* m_object;
    std::string m_place;
    std::string m_failure;
};

/// Malformed where the text is not one JSON value.
[[nodiscard]] Result<boost::json::value> parseJson(std::string_view text, const std::string& place);

} // namespace consilium::models
