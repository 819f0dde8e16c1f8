#pragma once

#include "core/base/partial_date.h"
#include "core/base/quantity.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace consilium::clinical
{

/// One code of one code system; `system` is the URI of the interop standard ("http://loinc.org").
struct Coding
{
    std::string system;
    std::string code;
    std::string display;
    friend bool operator==(const Coding&, const Coding&) = default;
};

/// A concept as a source states it: translations of one meaning, or only text.
struct Concept
{
    std::vector<Coding> codings;
    std::string text;
    friend bool operator==(const Concept&, const Concept&) = default;

    /// Code of the given system, or empty. http/https and a trailing slash do not matter.
    [[nodiscard]] std::string codeOf(std::string_view system) const;
    [[nodiscard]] bool has(std::string_view system, std::string_view code) const;
    /// Text, else the first display, else the first code; empty only when nothing was stated.
    [[nodiscard]] std::string label() const;

    [[nodiscard]] bool isEmpty() const { return codings.empty() && text.empty(); }
};

/// Where a record came from: index into Case::sources and the place inside (JSON pointer, "line
/// 12"). -1: typed by a person.
struct Provenance
{
    int source = -1;
    std::string place;
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// What every dated record carries. `key` is stable over imports (system|type|identifier, else a
/// content hash): the same file twice makes no second record.
struct Header
{
    std::string key;
    Provenance provenance;
    friend bool operator==(const Header&, const Header&) = default;
};

/// Whether a stated fact counts. EnteredInError and Refuted records are kept and shown, never
/// reasoned with.
enum class Assertion { Confirmed, Provisional, Planned, NotDone, Refuted, EnteredInError };

enum class Sex { Unknown, Female, Male, Other };
enum class Presence { Unknown, NotAsked, Absent, Present };
enum class Laterality { Unknown, Left, Right, Bilateral, Midline };
enum class Intent { Unknown, Curative, Palliative, Neoadjuvant, Adjuvant, Maintenance, Diagnostic };

BOOST_DESCRIBE_STRUCT(Coding, (), (system, code, display))
BOOST_DESCRIBE_STRUCT(Concept, (), (codings, text))
BOOST_DESCRIBE_STRUCT(Provenance, (), (source, place))
BOOST_DESCRIBE_STRUCT(Header, (), (key, provenance))
BOOST_DESCRIBE_ENUM(Assertion, Confirmed, Provisional, Planned, NotDone, Refuted, EnteredInError)
BOOST_DESCRIBE_ENUM(Sex, Unknown, Female, Male, Other)
BOOST_DESCRIBE_ENUM(Presence, Unknown, NotAsked, Absent, Present)
BOOST_DESCRIBE_ENUM(Laterality, Unknown, Left, Right, Bilateral, Midline)
BOOST_DESCRIBE_ENUM(
    Intent, Unknown, Curative, Palliative, Neoadjuvant, Adjuvant, Maintenance, Diagnostic)

/// Whether a record may be reasoned with.
[[nodiscard]] inline bool counts(Assertion assertion)
{
    return assertion == Assertion::Confirmed || assertion == Assertion::Provisional;
}

} // namespace consilium::clinical

namespace consilium
{
BOOST_DESCRIBE_ENUM(Comparator, Equal, Less, LessOrEqual, GreaterOrEqual, Greater)
BOOST_DESCRIBE_STRUCT(Quantity, (), (value, text, unit, comparator))
BOOST_DESCRIBE_STRUCT(Period, (), (start, end, isOngoing))
} // namespace consilium
