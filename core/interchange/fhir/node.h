#pragma once

#include "core/clinical/values.h"
#include "core/interchange/import_report.h"

#include <boost/json.hpp>

#include <string>
#include <string_view>

namespace consilium::interchange::fhir
{

/// A place in a resource. Asking for what is not there, or is of another type, gives an empty node or value; a value of
/// the wrong type also leaves an issue with its place, so that hostile input is a report and never a crash.
class Node
{
public:
    Node(const boost::json::value* value, std::string place, ImportReport* report);

    [[nodiscard]] Node operator[](std::string_view member) const;
    [[nodiscard]] Node at(std::size_t index) const;
    [[nodiscard]] bool exists() const { return m_value != nullptr; }
    [[nodiscard]] std::size_t size() const; ///< of a list, else 0

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::optional<double> number() const;
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

    void issue(ErrorCode code, std::string what, Issue::Severity severity = Issue::Severity::Warning) const;
    [[nodiscard]] const std::string& place() const { return m_place; }

    template <typename Visit>
    void each(Visit&& visit) const
    {
        for (std::size_t index = 0; index < size(); ++index)
            visit(at(index));
    }

private:
    const boost::json::value* m_value;
    std::string m_place;
    ImportReport* m_report;
};

} // namespace consilium::interchange::fhir
