#include "core/interchange/fhir/resources.h"

namespace consilium::interchange::fhir
{

using clinical::Concept;
using clinical::Finding;
using clinical::FindingKind;

namespace
{

struct Marker
{
    std::string_view loinc;
    std::string_view name;
};

/// LOINC codes of receptor and PD-L1 tests, names as in mCODE's tumour marker value set. PD-L1
/// [Presence] and [Interpretation] say nothing about which score was counted; only 83053-9 is a
/// share of tumour cells.
constexpr Marker kMarkers[]{
    {"85337-4", "ER"},    {"16112-5", "ER"},    {"40556-3", "ER"},        {"14228-1", "ER"},
    {"85329-1", "ER"},    {"85339-0", "PR"},    {"16113-3", "PR"},        {"40557-1", "PR"},
    {"48676-1", "HER2"},  {"85319-2", "HER2"},  {"18474-7", "HER2"},      {"72383-3", "HER2"},
    {"85318-4", "HER2"},  {"83052-1", "PD-L1"}, {"83054-7", "PD-L1"},     {"83055-4", "PD-L1"},
    {"83056-2", "PD-L1"}, {"83057-0", "PD-L1"}, {"83053-9", "PD-L1 TPS"},
};

/// A result that can be reasoned with; empty for anything else ("not performed", a sentence).
std::string statusOf(const Concept& value, const std::string& text)
{
    if (hasSnomed(value, {"10828004"}) || hasLoinc(value, {"LA6576-8"}))
        return "positive";
    if (hasSnomed(value, {"260385009"}) || hasLoinc(value, {"LA6577-6"}))
        return "negative";
    const auto label = lower(text.empty() ? value.label() : text);
    for (const auto* known : {"positive",
                              "negative",
                              "equivocal",
                              "high",
                              "low",
                              "deficient",
                              "proficient",
                              "0",
                              "1+",
                              "2+",
                              "3+"}) {
        if (label == known)
            return label;
    }
    return {};
}

} // namespace

bool readMarker(const Input& input, const Concept& code, const Concept& value)
{
    std::string_view name;
    for (const auto& marker : kMarkers) {
        if (code.has(kLoinc, marker.loinc))
            name = marker.name;
    }
    // Some have no code of their own that we know: the text of the code names them exactly.
    for (const auto* known :
         {"PD-L1 TPS", "PD-L1 CPS", "PD-L1 IC", "HER2 IHC", "CLDN18.2", "FOLR1", "MMR", "HRD"}) {
        if (code.text == known)
            name = known;
    }
    if (name.empty())
        return false;
    Finding finding;
    finding.header = input.header;
    finding.header.key += "|marker";
    finding.date = effectiveDate(input.node);
    finding.specimen = input.keyOf(input.node["specimen"]);
    finding.assertion = assertionOf(input.node["status"].text());
    finding.kind =
        name == "MMR" || name == "HRD" ? FindingKind::Signature : FindingKind::Expression;
    finding.name = std::string(name);
    if (input.node["valueQuantity"].exists())
        finding.quantity = input.node["valueQuantity"].quantity();
    finding.status = statusOf(value, input.node["valueString"].text());
    if (finding.status.empty() && !finding.quantity)
        return false;
    input.record.findings.push_back(std::move(finding));
    return true;
}

} // namespace consilium::interchange::fhir
