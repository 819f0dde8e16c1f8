#include "core/interchange/fhir/hgvs.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace consilium::interchange::fhir
{

using clinical::Finding;

namespace
{

/// An HGVS expression without its reference, which goes to `reference`:
/// "NM_005228.5(EGFR):c.2573T>G".
std::string withoutReference(const std::string& hgvs, std::string& reference)
{
    const auto colon = hgvs.find(':');
    if (colon == std::string::npos)
        return hgvs;
    reference = hgvs.substr(0, std::min(colon, hgvs.find('(')));
    return hgvs.substr(colon + 1);
}

} // namespace

void takeHgvs(const std::string& hgvs, Finding& finding)
{
    std::string reference;
    const auto change = withoutReference(hgvs, reference);
    if (change.starts_with("c.") || change.starts_with("n.")) {
        if (finding.hgvsCoding.empty()) {
            finding.hgvsCoding = change;
            finding.transcript = reference;
        }
    } else if (change.starts_with("p.")) {
        if (finding.hgvsProtein.empty())
            finding.hgvsProtein = change;
    } else if (change.starts_with("g.") || change.starts_with("m.")) {
        if (finding.hgvsGenomic.empty())
            finding.hgvsGenomic = hgvs;
    }
}

void takeClinVarName(const std::string& name, Finding& finding)
{
    const auto blank = name.find(" (p.");
    takeHgvs(name.substr(0, blank), finding);
    if (blank != std::string::npos && name.back() == ')')
        takeHgvs(name.substr(blank + 2, name.size() - blank - 3), finding);
}

Chromosome chromosomeOf(std::string_view accession)
{
    static constexpr std::array<int, 24> kVersion37{10, 11, 11, 11, 9,  11, 13, 10, 11, 10, 9,  11,
                                                    10, 8,  9,  9,  10, 9,  9,  10, 8,  10, 10, 9};
    if (!accession.starts_with("NC_0000"))
        return {};
    int number = 0;
    int version = 0;
    const auto* end = accession.data() + accession.size();
    const auto [dot, numberError] = std::from_chars(accession.data() + 7, end, number);
    if (numberError != std::errc() || dot == end || *dot != '.' || number < 1 || number > 24)
        return {};
    if (std::from_chars(dot + 1, end, version).ec != std::errc())
        return {};
    const int first = kVersion37[static_cast<std::size_t>(number - 1)];
    return {number == 23   ? "X"
            : number == 24 ? "Y"
                           : std::to_string(number),
            version == first       ? clinical::Genome::GRCh37
            : version == first + 1 ? clinical::Genome::GRCh38
                                   : clinical::Genome::Unknown};
}

} // namespace consilium::interchange::fhir
