#include "core/knowledge/import/biomarker_json.h"

#include <boost/json.hpp>

#include <map>

namespace consilium::knowledge
{

namespace json = boost::json;

namespace
{

json::value joined(const char* operation, std::vector<json::value> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    json::array list;
    for (auto& part : parts)
        list.push_back(std::move(part));
    return json::object{{operation, std::move(list)}};
}

} // namespace

json::value allOf(std::vector<json::value> parts) { return joined("all", std::move(parts)); }

json::value anyOf(std::vector<json::value> parts) { return joined("any", std::move(parts)); }

json::value notOf(json::value part) { return json::object{{"not", std::move(part)}}; }

json::value leafOf(std::string_view kind, const std::string& gene, json::object rest)
{
    json::object leaf{{"kind", json::string_view(kind.data(), kind.size())}};
    if (!gene.empty())
        leaf.emplace("gene", gene);
    for (auto& member : rest)
        leaf.emplace(member.key(), std::move(member.value()));
    return leaf;
}

std::optional<json::value> kinaseDomainChange(const std::string& gene)
{
    // Protein kinase domains: UniProt P00533 (EGFR, 712-979), P04626 (ERBB2, 720-987).
    static const std::map<std::string, std::pair<int, int>> kDomains{{"EGFR", {712, 979}},
                                                                     {"ERBB2", {720, 987}}};
    const auto found = kDomains.find(gene);
    if (found == kDomains.end())
        return std::nullopt;
    return leafOf("class",
                  gene,
                  {{"class", "oncogenic"},
                   {"firstCodon", found->second.first},
                   {"lastCodon", found->second.second}});
}

json::value tandemDuplication(const std::string& gene)
{
    std::vector<json::value> ways{leafOf("class", gene, {{"class", "tandem-duplication"}})};
    if (gene == "FLT3")
        ways.push_back(
            leafOf("exon", gene, {{"exons", json::array{14, 15}}, {"change", "insertion"}}));
    return anyOf(std::move(ways));
}

} // namespace consilium::knowledge
