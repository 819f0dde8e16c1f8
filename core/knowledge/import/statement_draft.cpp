#include "core/knowledge/import/statement_draft.h"

#include "core/knowledge/import/biomarker_json.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>

namespace consilium::knowledge
{

namespace json = boost::json;

namespace
{

json::array listOf(const std::vector<std::string>& words)
{
    json::array list;
    for (const auto& word : words)
        list.emplace_back(word);
    return list;
}

} // namespace

bool StatementDraft::setDisease(const std::string& coding, const ImportTables& tables)
{
    const auto colon = coding.find(':');
    if (colon == std::string::npos)
        return false;
    const auto system = boost::to_upper_copy(coding.substr(0, colon));
    const auto code = coding.substr(colon + 1);
    if (const auto* mapped = tables.diseases.find(system, code)) {
        scope = *mapped;
        return !scope.in.empty();
    }
    if (system != "ONCOTREE" || tables.tumours.find(code) == nullptr)
        return false;
    scope = {{code}, {}, {}};
    return true;
}

void StatementDraft::setTherapy(const std::vector<std::string>& names,
                                const ImportTables& tables,
                                std::vector<std::string>& newDrugs)
{
    therapy.clear();
    for (const auto& name : names) {
        const auto* drug = tables.drugs.find(name);
        auto known = drug == nullptr ? boost::to_lower_copy(name) : drug->name;
        if (drug == nullptr && std::find(newDrugs.begin(), newDrugs.end(), known) == newDrugs.end())
            newDrugs.push_back(known);
        if (std::find(therapy.begin(), therapy.end(), known) == therapy.end())
            therapy.push_back(std::move(known));
    }
    std::sort(therapy.begin(), therapy.end());
}

void StatementDraft::excludeByLabel(const ImportTables& tables)
{
    for (const auto& exclusion : tables.exclusions) {
        const bool isNamed =
            std::any_of(therapy.begin(), therapy.end(), [&](const std::string& drug) {
                return std::find(exclusion.drugs.begin(), exclusion.drugs.end(), drug) !=
                       exclusion.drugs.end();
            });
        const bool isWide =
            std::find(scope.in.begin(), scope.in.end(), exclusion.within) != scope.in.end();
        const bool isOut =
            std::find(scope.outside.begin(), scope.outside.end(), exclusion.outside) !=
            scope.outside.end();
        if (isNamed && isWide && !isOut)
            scope.outside.push_back(exclusion.outside);
    }
}

std::string StatementDraft::text() const
{
    auto tree = biomarker;
    for (const auto& [marker, status] : scope.markers)
        tree = allOf(
            {std::move(tree), leafOf("expression", "", {{"marker", marker}, {"status", status}})});
    json::object object{{"id", id}, {"biomarker", std::move(tree)}};
    object.emplace("tumour",
                   json::object{{"in", listOf(scope.in)}, {"not", listOf(scope.outside)}});
    object.emplace("setting",
                   json::object{{"line", "any"},
                                {"stage", "any"},
                                {"after", json::array()},
                                {"afterAll", false},
                                {"minimumPriorLines", 0}});
    if (!therapy.empty())
        object.emplace("therapy", listOf(therapy));
    if (!therapyClass.empty())
        object.emplace("class", therapyClass);
    object.emplace("effect", effect);
    const auto drugs = therapy.empty() ? therapyClass : boost::algorithm::join(therapy, " + ");
    object.emplace("summary",
                   fmt::format("{} in {}{}{}: {}, {}{}.",
                               profile,
                               diseaseName,
                               drugs.empty() ? "" : ", ",
                               drugs,
                               effect,
                               source,
                               direction == "supports" ? "" : " (evidence against)"));
    if (!regulator.empty())
        object.emplace("approvals",
                       json::array{json::object{{"regulator", regulator},
                                                {"date", approvalDate},
                                                {"status", approvalStatus}}});
    object.emplace("evidence", json::object{{"amp", amp}, {"rule", ampRule}});
    json::object citation;
    for (const auto& [name, value] : {std::pair{"pmid", &pmid},
                                      std::pair{"doi", &doi},
                                      std::pair{"label", &label},
                                      std::pair{"date", &labelDate}}) {
        if (!value->empty())
            citation.emplace(name, *value);
    }
    if (pmid.empty() && doi.empty() && label.empty()) {
        citation.emplace("guideline", source + ' ' + sourceId);
        citation.emplace("date", checked);
    }
    object.emplace("citations", json::array{std::move(citation)});
    json::object origin{{"source", source}, {"id", sourceId}, {"direction", direction}};
    for (const auto& [name, value] : {std::pair{"level", &level},
                                      std::pair{"url", &url},
                                      std::pair{"disease", &diseaseName},
                                      std::pair{"profile", &profile}}) {
        if (!value->empty())
            origin.emplace(name, *value);
    }
    if (rating > 0)
        origin.emplace("rating", rating);
    object.emplace("origin", std::move(origin));
    object.emplace("checked", checked);
    return json::serialize(object);
}

std::pair<std::string, std::string> ampOfCivic(const std::string& level)
{
    if (level == "A")
        return {"I-A", "amp-civic-a"};
    if (level == "B")
        return {"II-C", "amp-civic-b"};
    return {"II-D", level == "C" ? "amp-civic-c" : "amp-civic-d"};
}

} // namespace consilium::knowledge
