#include "core/base/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace consilium
{

namespace
{

enum class Dimension {
    Number,
    MassConcentration,  // base: g/L
    MolarConcentration, // base: mol/L
    CountConcentration, // base: 1/L
    Mass,               // base: g
    Length,             // base: m
    Time,               // base: d
    Flow,               // base: mL/min
    CatalyticActivity,  // base: U/L
    ArbitraryUnit,      // base: [iU]/L
    Dose,               // base: Gy
    PerMegabase,        // base: 1/Mb
    Area,               // base: m2
    BodyMassIndex,      // base: kg/m2
    NormalisedFlow,     // base: mL/min/{1.73_m2}
    Pressure,           // base: mm[Hg]
    Osmolality          // base: meq/L
};

struct Unit
{
    Dimension dimension;
    double factor; // value in base units = value * factor
};

// UCUM codes (ucum.org, version 2.1) that oncology laboratories and records use.
const std::map<std::string, Unit, std::less<>>& units()
{
    static const std::map<std::string, Unit, std::less<>> table = {
        {"1", {Dimension::Number, 1}},
        {"%", {Dimension::Number, 0.01}},
        {"{ratio}", {Dimension::Number, 1}},
        {"{score}", {Dimension::Number, 1}},
        {"{INR}", {Dimension::Number, 1}},
        {"[ratio]", {Dimension::Number, 1}},
        {"kg/L", {Dimension::MassConcentration, 1000}},
        {"g/L", {Dimension::MassConcentration, 1}},
        {"g/dL", {Dimension::MassConcentration, 10}},
        {"g/mL", {Dimension::MassConcentration, 1000}},
        {"mg/L", {Dimension::MassConcentration, 1e-3}},
        {"mg/dL", {Dimension::MassConcentration, 1e-2}},
        {"mg/mL", {Dimension::MassConcentration, 1}},
        {"ug/L", {Dimension::MassConcentration, 1e-6}},
        {"ug/dL", {Dimension::MassConcentration, 1e-5}},
        {"ug/mL", {Dimension::MassConcentration, 1e-3}},
        {"ng/mL", {Dimension::MassConcentration, 1e-6}},
        {"ng/dL", {Dimension::MassConcentration, 1e-8}},
        {"ng/L", {Dimension::MassConcentration, 1e-9}},
        {"pg/mL", {Dimension::MassConcentration, 1e-9}},
        {"mol/L", {Dimension::MolarConcentration, 1}},
        {"mmol/L", {Dimension::MolarConcentration, 1e-3}},
        {"umol/L", {Dimension::MolarConcentration, 1e-6}},
        {"nmol/L", {Dimension::MolarConcentration, 1e-9}},
        {"pmol/L", {Dimension::MolarConcentration, 1e-12}},
        {"/L", {Dimension::CountConcentration, 1}},
        {"10*9/L", {Dimension::CountConcentration, 1e9}},
        {"10*12/L", {Dimension::CountConcentration, 1e12}},
        {"10*6/L", {Dimension::CountConcentration, 1e6}},
        {"10*3/uL", {Dimension::CountConcentration, 1e9}},
        {"10*6/uL", {Dimension::CountConcentration, 1e12}},
        {"/uL", {Dimension::CountConcentration, 1e6}},
        {"/mm3", {Dimension::CountConcentration, 1e6}},
        {"kg", {Dimension::Mass, 1000}},
        {"g", {Dimension::Mass, 1}},
        {"mg", {Dimension::Mass, 1e-3}},
        {"ug", {Dimension::Mass, 1e-6}},
        {"[lb_av]", {Dimension::Mass, 453.59237}},
        {"m", {Dimension::Length, 1}},
        {"cm", {Dimension::Length, 1e-2}},
        {"mm", {Dimension::Length, 1e-3}},
        {"[in_i]", {Dimension::Length, 0.0254}},
        {"a", {Dimension::Time, 365.25}},
        {"mo", {Dimension::Time, 30.4375}},
        {"wk", {Dimension::Time, 7}},
        {"d", {Dimension::Time, 1}},
        {"h", {Dimension::Time, 1.0 / 24}},
        {"min", {Dimension::Time, 1.0 / 1440}},
        {"mL/min", {Dimension::Flow, 1}},
        {"mL/s", {Dimension::Flow, 60}},
        {"mL/min/{1.73_m2}", {Dimension::NormalisedFlow, 1}},
        {"U/L", {Dimension::CatalyticActivity, 1}},
        {"[IU]/L", {Dimension::CatalyticActivity, 1}},
        {"ukat/L", {Dimension::CatalyticActivity, 60}},
        {"nkat/L", {Dimension::CatalyticActivity, 0.06}},
        {"[iU]/L", {Dimension::ArbitraryUnit, 1}},
        {"[arb'U]/mL", {Dimension::ArbitraryUnit, 1000}},
        {"U/mL", {Dimension::CatalyticActivity, 1000}},
        {"k[IU]/L", {Dimension::CatalyticActivity, 1000}},
        {"Gy", {Dimension::Dose, 1}},
        {"cGy", {Dimension::Dose, 0.01}},
        {"1/1000000", {Dimension::PerMegabase, 1}},
        {"/Mb", {Dimension::PerMegabase, 1}},
        {"1/Mb", {Dimension::PerMegabase, 1}},
        {"{mutations}/Mb", {Dimension::PerMegabase, 1}},
        {"m2", {Dimension::Area, 1}},
        {"kg/m2", {Dimension::BodyMassIndex, 1}},
        {"mm[Hg]", {Dimension::Pressure, 1}},
        {"meq/L", {Dimension::Osmolality, 1}},
    };
    return table;
}

// g/mol.
double molarMass(Analyte analyte)
{
    switch (analyte) {
    case Analyte::None:
        return 0;
    case Analyte::Creatinine:
        return 113.12; // C4H7N3O
    case Analyte::Bilirubin:
        return 584.67; // C33H36N4O6
    case Analyte::Glucose:
        return 180.16; // C6H12O6
    case Analyte::Calcium:
        return 40.078; // Ca
    case Analyte::Urea:
        return 60.056; // CH4N2O
    case Analyte::UricAcid:
        return 168.11; // C5H4N4O3
    case Analyte::Cholesterol:
        return 386.66; // C27H46O
    case Analyte::Testosterone:
        return 288.43; // C19H28O2
    case Analyte::Iron:
        return 55.845; // Fe
    }
    return 0;
}

} // namespace

Result<Quantity> Quantity::parse(std::string_view number, std::string unit)
{
    Quantity quantity;
    quantity.unit = std::move(unit);
    const auto trim = [&] {
        while (!number.empty() && number.front() == ' ')
            number.remove_prefix(1);
        while (!number.empty() && number.back() == ' ')
            number.remove_suffix(1);
    };
    trim();
    const auto strip = [&](std::string_view sign, Comparator comparator) {
        if (quantity.comparator != Comparator::Equal || !number.starts_with(sign))
            return;
        quantity.comparator = comparator;
        number.remove_prefix(sign.size());
    };
    strip("<=", Comparator::LessOrEqual);
    strip(">=", Comparator::GreaterOrEqual);
    strip("<", Comparator::Less);
    strip(">", Comparator::Greater);
    trim();
    const char* end = number.data() + number.size();
    const auto [stop, error] = std::from_chars(number.data(), end, quantity.value);
    if (number.empty() || error != std::errc() || stop != end || !std::isfinite(quantity.value))
        return fail(ErrorCode::Malformed, "quantity: not a number");
    quantity.text = number;
    return quantity;
}

Result<double> valueIn(const Quantity& quantity, std::string_view unit, Analyte analyte)
{
    if (quantity.unit.empty())
        return fail(ErrorCode::MissingData, "quantity: unit missing");
    if (quantity.unit == unit)
        return quantity.value;
    const auto from = units().find(quantity.unit);
    const auto to = units().find(unit);
    if (from == units().end() || to == units().end())
        return fail(ErrorCode::Unsupported, "quantity: unit not known");
    const double base = quantity.value * from->second.factor;
    const Dimension have = from->second.dimension;
    const Dimension want = to->second.dimension;
    if (have == want)
        return base / to->second.factor;
    const double mass = molarMass(analyte);
    if (mass > 0 && have == Dimension::MassConcentration && want == Dimension::MolarConcentration)
        return base / mass / to->second.factor;
    if (mass > 0 && have == Dimension::MolarConcentration && want == Dimension::MassConcentration)
        return base * mass / to->second.factor;
    return fail(ErrorCode::Unsupported, "quantity: units measure different things");
}

std::string ucumFromText(std::string_view written)
{
    if (units().contains(written))
        return std::string(written);
    static const std::map<std::string, std::string, std::less<>> spellings = {
        {"10^9/L", "10*9/L"},
        {"x10E9/L", "10*9/L"},
        {"10E9/L", "10*9/L"},
        {"x10^9/L", "10*9/L"},
        {"G/l", "10*9/L"},
        {"G/L", "10*9/L"},
        {"10*9/l", "10*9/L"},
        {"10^9/l", "10*9/L"},
        {"K/uL", "10*3/uL"},
        {"10^3/uL", "10*3/uL"},
        {"10*3/ul", "10*3/uL"},
        {"10^12/L", "10*12/L"},
        {"T/l", "10*12/L"},
        {"T/L", "10*12/L"},
        {"mg/dl", "mg/dL"},
        {"g/dl", "g/dL"},
        {"g/l", "g/L"},
        {"mg/l", "mg/L"},
        {"ug/l", "ug/L"},
        {"\xC2\xB5g/L", "ug/L"},
        {"ng/ml", "ng/mL"},
        {"umol/l", "umol/L"},
        {"\xC2\xB5mol/L", "umol/L"},
        {"\xC2\xB5mol/l", "umol/L"},
        {"\xCE\xBCmol/L", "umol/L"},
        {"mmol/l", "mmol/L"},
        {"U/l", "U/L"},
        {"IU/L", "[IU]/L"},
        {"u/L", "U/L"},
        {"ml/min", "mL/min"},
        {"mut/Mb", "/Mb"},
        {"mutations/Mb", "/Mb"},
        {"muts/Mb", "/Mb"},
        {"years", "a"},
        {"year", "a"},
        {"months", "mo"},
        {"days", "d"},
        {"percent", "%"},
        {"kU/L", "k[IU]/L"},
        {"kg/m^2", "kg/m2"},
        {"m^2", "m2"},
        {"lb", "[lb_av]"},
        {"in", "[in_i]"},
        {"/ul", "/uL"},
        {"cells/uL", "/uL"},
    };
    const auto found = spellings.find(written);
    return found == spellings.end() ? std::string(written) : found->second;
}

bool isKnownUnit(std::string_view unit) { return units().contains(unit); }

} // namespace consilium
