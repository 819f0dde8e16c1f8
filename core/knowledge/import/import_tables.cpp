#include "core/knowledge/import/import_tables.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>

#include <sstream>

namespace consilium::knowledge
{

namespace json = boost::json;

namespace
{

std::vector<std::string> partsOf(const std::string& text, const char* separator)
{
    std::vector<std::string> parts;
    boost::split(parts, text, boost::is_any_of(separator));
    for (auto& part : parts)
        boost::trim(part);
    std::erase_if(parts, [](const std::string& part) { return part.empty(); });
    return parts;
}

} // namespace

Result<DiseaseTable> DiseaseTable::parse(std::string_view table)
{
    DiseaseTable result;
    std::istringstream lines{std::string(table)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        std::vector<std::string> cells;
        boost::split(cells, line, boost::is_any_of("\t"));
        const auto wrong = [&] {
            return fail(ErrorCode::Malformed,
                        "source-diseases.tsv, line " + std::to_string(number));
        };
        if (cells.size() != 7)
            return wrong();
        DiseaseScope scope{partsOf(cells[3], ","), partsOf(cells[4], ","), {}};
        for (const auto& requirement : partsOf(cells[5], ";")) {
            const auto sign = requirement.find('=');
            if (sign == std::string::npos)
                return wrong();
            scope.markers.emplace_back(requirement.substr(0, sign), requirement.substr(sign + 1));
        }
        if (!result.m_diseases.emplace(std::pair(cells[0], cells[1]), std::move(scope)).second)
            return wrong();
    }
    return result;
}

const DiseaseScope* DiseaseTable::find(const std::string& system, const std::string& code) const
{
    const auto found = m_diseases.find({system, code});
    return found == m_diseases.end() ? nullptr : &found->second;
}

Result<std::vector<LabelExclusion>> readExclusions(std::string_view text)
{
    const auto wrong = [](const std::string& what) {
        return fail(ErrorCode::Malformed, "label-exclusions.json: " + what);
    };
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_array())
        return wrong("not a list");
    std::vector<LabelExclusion> all;
    for (const auto& item : value.get_array()) {
        const auto* object = item.if_object();
        const auto* drugs = object == nullptr ? nullptr : object->if_contains("drugs");
        if (drugs == nullptr || !drugs->is_array())
            return wrong("drugs");
        LabelExclusion exclusion;
        for (const auto& drug : drugs->get_array()) {
            if (!drug.is_string())
                return wrong("drugs");
            exclusion.drugs.emplace_back(drug.get_string());
        }
        for (const auto& [name, target] :
             {std::pair{"within", &exclusion.within}, std::pair{"not", &exclusion.outside}}) {
            const auto* word = object->if_contains(name);
            if (word == nullptr || !word->is_string())
                return wrong(name);
            *target = word->get_string().c_str();
        }
        const auto* label = object->if_contains("label");
        if (label == nullptr || !label->is_string())
            return wrong("label"); // a fact without its source
        all.push_back(std::move(exclusion));
    }
    return all;
}

} // namespace consilium::knowledge
