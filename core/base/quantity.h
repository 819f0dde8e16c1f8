#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace consilium
{

/// How a laboratory censored a value: "<0.1" is Less.
enum class Comparator { Equal, Less, LessOrEqual, GreaterOrEqual, Greater };

/// A measured number with its UCUM unit as written. `text` is the lexical form of the source
/// ("1.00" is not "1.0"); `value` is for computing only. An empty unit is a missing unit: it takes
/// no part in arithmetic.
struct Quantity
{
    double value = 0;
    std::string text;
    std::string unit; ///< UCUM code, case-sensitive ("mg/dL", "10*9/L", "1" for a pure number)
    Comparator comparator = Comparator::Equal;
    friend bool operator==(const Quantity&, const Quantity&) = default;

    /// Parses "0.92", "<0.1", ">= 5". Malformed for a decimal comma, an empty text or anything
    /// after the number.
    [[nodiscard]] static Result<Quantity> parse(std::string_view number, std::string unit);
};

/// Substances whose mass and amount concentrations convert into each other. Molar mass in g/mol,
/// from the IUPAC 2021 standard atomic weights; each is stated beside its enumerator in units.cpp.
enum class Analyte {
    None,
    Creatinine,
    Bilirubin,
    Glucose,
    Calcium,
    Urea,
    UricAcid,
    Cholesterol,
    Testosterone,
    Iron
};

/// `quantity` in `unit` (UCUM). Mass to molar needs the analyte. Unsupported where the two units
/// measure different things or one is not known here; MissingData where the quantity has no unit.
[[nodiscard]] Result<double>
valueIn(const Quantity& quantity, std::string_view unit, Analyte analyte = Analyte::None);

/// The UCUM code for a unit as laboratories write it ("10^9/L", "x10E9/l", "G/l", "umol/l",
/// "mg/dl"), or the text itself when it is not one of the known spellings.
[[nodiscard]] std::string ucumFromText(std::string_view written);
/// Whether the unit is one valueIn can convert.
[[nodiscard]] bool isKnownUnit(std::string_view unit);

} // namespace consilium
