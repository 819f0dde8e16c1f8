#pragma once

#include "core/clinical/values.h"
#include "core/interchange/import_report.h"

#include <boost/json.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace consilium::interchange::fhir
{

/// What a resource's nodes have in common: its text, its place in the file, and where issues go.
struct Origin
{
    ImportReport* report = nullptr;
    std::string_view bytes;
    std::string place;
};

/// A place in a resource. Asking for what is not there, or is of another type, gives an empty node
/// or value; a value of the wrong type also leaves an issue with its place, so that hostile input
/// is a report and never a crash.
///
/// The value and its origin must outlive the node.
class Node
{
public:
    Node(const boost::json::value* value, const Origin& origin);

    /// `member` is a literal: the node keeps a view of it.
    [[nodiscard]] Node operator[](std::string_view member) const;
    [[nodiscard]] Node at(std::size_t index) const;

    [[nodiscard]] bool exists() const { return m_value != nullptr; }

    [[nodiscard]] std::size_t size() const; ///< of a list, else 0

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::optional<double> number() const;
    /// The number as the file writes it ("1.00"), empty where there is none.
    [[nodiscard]] std::string numberText() const;
    /// An integer in the range; anything else is an issue and nothing.
    [[nodiscard]] std::optional<std::int64_t> whole(std::int64_t least, std::int64_t most) const;
    [[nodiscard]] std::optional<bool> flag() const;
    /// date, dateTime or instant
    [[nodiscard]] PartialDate date() const;
    [[nodiscard]] clinical::Concept codeable() const; ///< CodeableConcept, Coding, or a code string
    [[nodiscard]] std::optional<Quantity> quantity() const;
    [[nodiscard]] Period period() const;
    /// The extension with this url (its last path segment is enough).
    [[nodiscard]] Node extension(std::string_view urlEnd) const;
    /// The first coding's code, whatever its system.
    [[nodiscard]] std::string firstCode() const;
    /// Whether one coding of the CodeableConcept is this one; cheaper than codeable() where nothing
    /// else is asked.
    [[nodiscard]] bool hasCoding(std::string_view system, std::string_view code) const;
    /// Two forms of one element: "valueString" beside "valueQuantity".
    [[nodiscard]] bool hasTwoChoicesOf(std::string_view element) const;

    void issue(ErrorCode code,
               std::string what,
               Issue::Severity severity = Issue::Severity::Warning) const;
    /// "/entry/3/resource/component/1"
    [[nodiscard]] std::string place() const;
    /// "/component/1": the same wherever the resource stands.
    [[nodiscard]] std::string placeInResource() const;

    template <typename Visit>
    void each(Visit&& visit) const
    {
        const auto count = size();
        for (std::size_t index = 0; index < count; ++index) {
            if (const auto node = at(index); node.exists())
                visit(node);
        }
    }

private:
    struct Step
    {
        std::string_view member; ///< empty: an index
        std::size_t index = 0;
    };

    [[nodiscard]] Node child(const boost::json::value* value, Step step) const;
    /// The value's own text in the file: a number as it was written.
    [[nodiscard]] std::string_view written() const;

    const boost::json::value* m_value;
    const Origin* m_origin;
    std::array<Step, 8> m_steps; // no reader looks deeper
    std::size_t m_depth = 0;
};

} // namespace consilium::interchange::fhir
