#include "core/terminology/tables.h"

#include "core/terminology/lines.h"

#include <boost/json.hpp>

#include <algorithm>
#include <functional>

namespace consilium::terminology
{

namespace
{

constexpr std::string_view kSnomed = "http://snomed.info/sct";
constexpr std::string_view kIcdO = "http://terminology.hl7.org/CodeSystem/icd-o-3";
constexpr std::string_view kOncotree = "http://oncotree.info";
constexpr std::string_view kRxnorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

std::vector<std::string> split(std::string_view line, char separator)
{
    std::vector<std::string> cells;
    cells.reserve(static_cast<std::size_t>(std::count(line.begin(), line.end(), separator)) + 1);
    for (std::size_t start = 0; start <= line.size();) {
        const auto end = std::min(line.find(separator, start), line.size());
        cells.emplace_back(line.substr(start, end - start));
        start = end + 1;
    }
    return cells;
}

using Row = std::vector<std::string>;

/// Calls `visit` for each row; a row with another number of cells is Malformed.
Status forEachRow(std::string_view table,
                  std::size_t columns,
                  const char* what,
                  const std::function<Status(Row)>& visit)
{
    return forEachLine(table, [&](std::string_view line, int number) -> Status {
        auto row = split(line, '\t');
        if (row.size() != columns)
            return fail(ErrorCode::Malformed,
                        std::string(what) + ": line " + std::to_string(number));
        return visit(std::move(row));
    });
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return result;
}

} // namespace

std::string normalName(std::string_view text)
{
    std::string name;
    for (const char c : text) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isWord = isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                            static_cast<unsigned char>(c) > 127;
        if (isWord)
            name += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!name.empty() && name.back() != ' ')
            name += ' ';
    }
    if (!name.empty() && name.back() == ' ')
        name.pop_back();
    return name;
}

Result<TumourTree> TumourTree::parse(std::string_view table)
{
    TumourTree tree;
    CONSILIUM_CHECK(forEachRow(table, 5, "tumour types", [&](Row row) -> Status {
        const std::string code = row[0];
        if (!tree.m_types.emplace(code, TumourType{row[0], row[1], row[2], row[3], row[4]}).second)
            return fail(ErrorCode::Malformed, "tumour types: " + code + " twice");
        return ok();
    }));
    for (const auto& [code, type] : tree.m_types) {
        if (!type.parent.empty() && tree.find(type.parent) == nullptr)
            return fail(ErrorCode::Malformed, "tumour types: parent of " + code);
    }
    return tree;
}

const TumourType* TumourTree::find(std::string_view code) const
{
    const auto found = m_types.find(code);
    return found == m_types.end() ? nullptr : &found->second;
}

std::vector<std::string> TumourTree::lineage(std::string_view code) const
{
    std::vector<std::string> all;
    // The table could name a circle: no tree is deeper than its number of types.
    for (const auto* type = find(code); type != nullptr && all.size() <= m_types.size();
         type = find(type->parent))
        all.push_back(type->code);
    return all;
}

bool TumourTree::isWithin(std::string_view code, std::string_view ancestor) const
{
    const auto line = lineage(code);
    return std::find(line.begin(), line.end(), ancestor) != line.end();
}

Result<GeneTable> GeneTable::parse(std::string_view table)
{
    GeneTable genes;
    CONSILIUM_CHECK(forEachRow(table, 6, "genes", [&](Row row) -> Status {
        auto aliases = row[3].empty() ? Row() : split(row[3], '|');
        Gene gene{std::move(row[0]),
                  std::move(row[1]),
                  std::move(row[2]),
                  std::move(aliases),
                  std::move(row[4]),
                  std::move(row[5])};
        genes.m_genes.push_back(std::move(gene));
        return ok();
    }));
    std::size_t names = 0;
    for (const auto& gene : genes.m_genes)
        names += 1 + gene.aliases.size();
    genes.m_byName.reserve(names);
    // Approved symbols first: an alias never hides the gene that carries the name today.
    for (std::size_t index = 0; index < genes.m_genes.size(); ++index)
        genes.m_byName.emplace(upper(genes.m_genes[index].symbol), index);
    for (std::size_t index = 0; index < genes.m_genes.size(); ++index) {
        for (const auto& alias : genes.m_genes[index].aliases)
            genes.m_byName.emplace(upper(alias), index);
    }
    return genes;
}

const Gene* GeneTable::find(std::string_view symbolOrAlias) const
{
    const auto found = m_byName.find(upper(symbolOrAlias));
    return found == m_byName.end() ? nullptr : &m_genes[found->second];
}

std::string GeneTable::approved(std::string_view symbolOrAlias) const
{
    const auto* gene = find(symbolOrAlias);
    return gene == nullptr ? std::string(symbolOrAlias) : gene->symbol;
}

Result<DrugTable> DrugTable::parse(std::string_view text)
{
    namespace json = boost::json;
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    const auto* list =
        error || !value.is_object() ? nullptr : value.get_object().if_contains("drugs");
    if (list == nullptr || !list->is_array())
        return fail(ErrorCode::Malformed, "drugs: list missing");
    DrugTable table;
    for (const auto& item : list->get_array()) {
        if (!item.is_object())
            return fail(ErrorCode::Malformed, "drugs: entry");
        const auto& object = item.get_object();
        const auto texts = [&](std::string_view name) {
            std::vector<std::string> all;
            const auto* member = object.if_contains(name);
            if (member != nullptr && member->is_array()) {
                for (const auto& entry : member->get_array()) {
                    if (entry.is_string())
                        all.emplace_back(entry.get_string());
                }
            }
            return all;
        };
        const auto* name = object.if_contains("name");
        if (name == nullptr || !name->is_string())
            return fail(ErrorCode::Malformed, "drugs: name");
        Drug drug{std::string(name->get_string()), texts("synonyms"), texts("classes"), {}, true};
        if (const auto* code = object.if_contains("rxnorm"); code != nullptr && code->is_string())
            drug.rxnorm = code->get_string().c_str();
        if (const auto* use = object.if_contains("forCancer"); use != nullptr && use->is_bool())
            drug.isForCancer = use->get_bool();
        table.m_drugs.push_back(std::move(drug));
    }
    if (const auto* broad = value.get_object().if_contains("broadClasses");
        broad != nullptr && broad->is_array()) {
        for (const auto& item : broad->get_array()) {
            if (item.is_string())
                table.m_broadClasses.emplace(item.get_string());
        }
    }
    for (std::size_t index = 0; index < table.m_drugs.size(); ++index) {
        const auto& drug = table.m_drugs[index];
        const auto add = [&](const std::string& name) {
            const auto normal = normalName(name);
            table.m_mostWords = std::max(
                table.m_mostWords,
                1 + static_cast<std::size_t>(std::count(normal.begin(), normal.end(), ' ')));
            table.m_byName.emplace(normal, index);
        };
        add(drug.name);
        std::for_each(drug.synonyms.begin(), drug.synonyms.end(), add);
        if (!drug.rxnorm.empty())
            table.m_byRxnorm.emplace(drug.rxnorm, index);
    }
    return table;
}

const Drug* DrugTable::find(std::string_view nameOrSynonym) const
{
    const auto found = m_byName.find(normalName(nameOrSynonym));
    return found == m_byName.end() ? nullptr : &m_drugs[found->second];
}

std::vector<std::string> DrugTable::ingredientsOf(const clinical::Concept& medication) const
{
    std::set<std::size_t> found;
    std::vector<std::string> texts{medication.text};
    for (const auto& coding : medication.codings) {
        const auto coded = m_byRxnorm.find(coding.code);
        if (coded != m_byRxnorm.end() && medication.has(kRxnorm, coding.code))
            found.insert(coded->second);
        texts.push_back(coding.display);
    }
    for (const auto& text : texts) {
        const auto words = split(normalName(text), ' ');
        for (std::size_t first = 0; first < words.size(); ++first) {
            // The longest name that starts here wins: "trastuzumab deruxtecan" is not trastuzumab.
            for (std::size_t count = std::min(m_mostWords, words.size() - first); count > 0;
                 --count) {
                std::string name = words[first];
                for (std::size_t next = 1; next < count; ++next)
                    name += ' ' + words[first + next];
                const auto known = m_byName.find(name);
                if (known == m_byName.end())
                    continue;
                found.insert(known->second);
                first += count - 1;
                break;
            }
        }
    }
    std::vector<std::string> names;
    for (const auto index : found)
        names.push_back(m_drugs[index].name);
    return names;
}

bool DrugTable::isOfClass(std::string_view drug, std::string_view drugClass) const
{
    const auto* known = find(drug);
    return known != nullptr &&
           (known->name == drugClass ||
            std::find(known->classes.begin(), known->classes.end(), drugClass) !=
                known->classes.end());
}

bool DrugTable::isForCancer(std::string_view drug) const
{
    const auto* known = find(drug);
    return known == nullptr || known->isForCancer;
}

bool DrugTable::shareMechanism(std::string_view drug, std::string_view other) const
{
    const auto* known = find(drug);
    return known != nullptr &&
           std::any_of(
               known->classes.begin(), known->classes.end(), [&](const std::string& drugClass) {
                   return !m_broadClasses.contains(drugClass) && isOfClass(other, drugClass);
               });
}

Result<DiagnosisMap> DiagnosisMap::parse(std::string_view table)
{
    DiagnosisMap map;
    CONSILIUM_CHECK(forEachRow(table, 3, "diagnosis map", [&](Row row) -> Status {
        map.m_codes.emplace(std::pair{row[0], row[1]}, row[2]);
        return ok();
    }));
    return map;
}

std::string DiagnosisMap::oncotreeOf(const clinical::Tumour& tumour, const TumourTree& tree) const
{
    if (const auto stated = tumour.diagnosis.codeOf(kOncotree); tree.find(stated) != nullptr)
        return stated;
    std::vector<std::string> found;
    std::vector<std::string> morphologies;
    const auto look = [&](const std::string& system, const std::string& code) {
        if (const auto known = m_codes.find({system, code}); known != m_codes.end())
            found.push_back(known->second);
    };
    const auto lookSite = [&](std::string code) {
        // "C34.11" is looked up as itself, then with fewer digits.
        for (const auto before = found.size(); code.size() >= 3 && found.size() == before;
             code.pop_back()) {
            if (code.back() != '.')
                look("icd-10", code);
        }
    };
    for (const auto* stated : {&tumour.diagnosis, &tumour.histology, &tumour.site}) {
        for (const auto& coding : stated->codings) {
            if (stated->has(kSnomed, coding.code)) {
                look("snomed", coding.code);
                morphologies.push_back(coding.code);
            } else if (stated->has(kIcdO, coding.code) && coding.code.starts_with('C')) {
                // The topography axis of ICD-O-3 is made of the ICD-10 categories of malignant
                // tumours.
                lookSite(coding.code);
            } else if (stated->has(kIcdO, coding.code)) {
                look("icd-o-3", coding.code);
                morphologies.push_back(coding.code);
            } else if (coding.system.find("icd-10") != std::string::npos) {
                lookSite(coding.code);
            }
        }
    }
    const auto sites = found;
    for (const auto& morphology : morphologies) {
        for (const auto& site : sites) {
            for (const auto& above : tree.lineage(site))
                look("join", morphology + "|" + above);
        }
    }
    // The deepest wins; the first of equals, as codings come in the source's order.
    std::string best;
    std::size_t depth = 0;
    for (const auto& code : found) {
        if (const auto line = tree.lineage(code); line.size() > depth) {
            depth = line.size();
            best = code;
        }
    }
    return best == "TISSUE" ? std::string() : best;
}

} // namespace consilium::terminology
