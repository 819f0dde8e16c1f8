#include "core/clinical/specimen_numbers.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace consilium::clinical
{

namespace
{

/// Which import each specimen first came with. Merging appends what is new and leaves the rest in
/// its place: a source above that of a specimen further on can only be that of a later statement.
std::vector<int> importsOf(const std::vector<Specimen>& specimens)
{
    std::vector<int> imports(specimens.size(), 0);
    std::vector<int> lowestBehind(specimens.size() + 1, std::numeric_limits<int>::max());
    for (std::size_t at = specimens.size(); at-- > 0;) {
        const int source = specimens[at].header.provenance.source;
        lowestBehind[at] =
            source < 0 ? lowestBehind[at + 1] : std::min(source, lowestBehind[at + 1]);
    }
    int last = 0;
    for (std::size_t at = 0; at < specimens.size(); ++at) {
        const int source = specimens[at].header.provenance.source;
        const bool isStatedAnew = source > lowestBehind[at + 1];
        if (source >= 0 && !isStatedAnew)
            last = std::max(last, source);
        imports[at] = last;
    }
    return imports;
}

} // namespace

std::map<std::string, int> specimenNumbers(const Case& record)
{
    const auto imports = importsOf(record.specimens);
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < record.specimens.size(); ++at)
        order.push_back(at);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto& first = record.specimens[a].collected;
        const auto& second = record.specimens[b].collected;
        if (std::tuple(imports[a], !first.isKnown()) != std::tuple(imports[b], !second.isKnown()))
            return std::tuple(imports[a], !first.isKnown()) <
                   std::tuple(imports[b], !second.isKnown());
        return first.isKnown() && first < second;
    });
    std::map<std::string, int> numbers;
    for (const auto at : order)
        numbers.emplace(record.specimens[at].header.key, static_cast<int>(numbers.size()) + 1);
    return numbers;
}

std::string specimenKey(const Case& record, const Finding& finding)
{
    if (!finding.specimen.empty())
        return finding.specimen;
    for (const auto& assay : record.assays) {
        if (!finding.assay.empty() && assay.header.key == finding.assay)
            return assay.specimen;
    }
    return {};
}

} // namespace consilium::clinical
