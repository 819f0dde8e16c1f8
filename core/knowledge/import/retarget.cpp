#include "core/knowledge/import/retarget.h"

#include "core/knowledge/rows.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

/// Codes of one entry under the new tree.
struct Moved
{
    std::vector<std::string> codes;
    std::vector<std::string> changes; ///< "MM is PCM"
    std::vector<std::string> lost;    ///< "GBM (see GB)"
};

class Codes
{
public:
    Codes(const terminology::TumourTree& tree, const TumourImport& types)
        : m_tree(tree)
        , m_types(types)
    {
    }

    [[nodiscard]] Moved moved(const std::vector<std::string>& codes) const
    {
        Moved result;
        for (const auto& code : codes) {
            const auto renamed = m_types.renamed.find(code);
            const auto merged = m_types.mergedInto.find(code);
            auto now = code;
            if (m_tree.find(code) == nullptr && renamed != m_types.renamed.end()) {
                now = renamed->second;
                result.changes.push_back(code + " is " + now);
            }
            if (m_tree.find(now) == nullptr) {
                result.lost.push_back(merged == m_types.mergedInto.end()
                                          ? code
                                          : fmt::format("{} (see {})", code, merged->second));
                continue;
            }
            if (std::find(result.codes.begin(), result.codes.end(), now) == result.codes.end())
                result.codes.push_back(now);
        }
        return result;
    }

private:
    const terminology::TumourTree& m_tree;
    const TumourImport& m_types;
};

std::vector<std::string> textsOf(const json::value* list)
{
    std::vector<std::string> texts;
    if (list != nullptr && list->is_array()) {
        for (const auto& item : list->get_array()) {
            if (item.is_string())
                texts.emplace_back(item.get_string());
        }
    }
    return texts;
}

json::array listOf(const std::vector<std::string>& texts)
{
    json::array list;
    for (const auto& text : texts)
        list.emplace_back(text);
    return list;
}

/// Whether the entry stays. Its body is written anew only where a code changed.
bool moveEntry(std::string& body,
               const std::string& id,
               const Codes& codes,
               std::vector<ImportNote>& notes)
{
    auto value = json::parse(body);
    auto* scope = value.get_object().if_contains("tumour");
    if (scope == nullptr || !scope->is_object())
        return true;
    auto in = codes.moved(textsOf(scope->get_object().if_contains("in")));
    auto outside = codes.moved(textsOf(scope->get_object().if_contains("not")));
    if (in.codes.empty() || !outside.lost.empty()) {
        const auto& lost = in.codes.empty() ? in.lost : outside.lost;
        notes.push_back({id,
                         fmt::format("left out, the tree has no {} {}",
                                     in.codes.empty() ? "tumour type" : "excluded type",
                                     fmt::join(lost, ", ")),
                         false});
        return false;
    }
    if (!in.lost.empty())
        notes.push_back(
            {id, fmt::format("without {}, which the tree lacks", fmt::join(in.lost, ", ")), true});
    in.changes.insert(in.changes.end(), outside.changes.begin(), outside.changes.end());
    if (!in.changes.empty())
        notes.push_back({id, fmt::format("{}", fmt::join(in.changes, ", ")), true});
    if (in.changes.empty() && in.lost.empty())
        return true;
    scope->get_object()["in"] = listOf(in.codes);
    scope->get_object()["not"] = listOf(outside.codes);
    body = json::serialize(value);
    return true;
}

/// Rows of a table whose `columns` hold codes joined by commas. A row that loses all of the first
/// column's codes, or any of another's, goes.
void moveRows(std::string& table,
              const std::string& name,
              std::initializer_list<std::size_t> columns,
              const Codes& codes,
              std::vector<ImportNote>& notes)
{
    std::string moved;
    int number = 0;
    for (const auto line : cellsOf(table, '\n')) {
        ++number;
        if (line.empty() || line.front() == '#') {
            if (!line.empty())
                moved += std::string(line) + '\n';
            continue;
        }
        const auto cells = cellsOf(line, '\t');
        std::vector<std::string> row(cells.begin(), cells.end());
        std::vector<std::string> lost;
        for (const auto column : columns) {
            if (column >= row.size() || row[column].empty())
                continue;
            std::vector<std::string> written;
            boost::split(written, row[column], boost::is_any_of(","));
            for (auto& code : written)
                boost::trim(code);
            const auto now = codes.moved(written);
            const bool isFirst = column == *columns.begin();
            if (isFirst ? now.codes.empty() : !now.lost.empty())
                lost.insert(lost.end(), now.lost.begin(), now.lost.end());
            if (!now.lost.empty() || !now.changes.empty())
                row[column] = fmt::format("{}", fmt::join(now.codes, ","));
        }
        if (lost.empty())
            moved += fmt::format("{}\n", fmt::join(row, "\t"));
        else
            notes.push_back({fmt::format("{} line {}", name, number),
                             fmt::format("left out, the tree has no {}", fmt::join(lost, ", ")),
                             false});
    }
    table = std::move(moved);
}

} // namespace

Status retarget(Entries& entries, TumourImport& types)
{
    CONSILIUM_TRY(const auto tree,
                  terminology::TumourTree::parse(types.import.tables.at("tumour-types")));
    const Codes codes(tree, types);
    auto& notes = types.import.notes;
    int left = 0;
    for (auto entry = entries.begin(); entry != entries.end();) {
        const auto& [kind, id] = entry->first;
        const bool isScoped = kind == "statement" || kind == "regimen";
        if (isScoped && !moveEntry(entry->second, kind + ' ' + id, codes, notes)) {
            entry = entries.erase(entry);
            ++left;
        } else {
            ++entry;
        }
    }
    if (left > 0)
        notes.insert(notes.begin(),
                     {"statements and regimens",
                      fmt::format("{} are left out because their tumour types are gone", left),
                      false});
    const auto table = [&](const char* name) {
        return entries.find(std::pair(std::string("table"), std::string(name)));
    };
    if (const auto found = table("diagnosis-map"); found != entries.end())
        moveRows(found->second, "diagnosis-map", {2}, codes, notes);
    if (const auto found = table("source-diseases"); found != entries.end())
        moveRows(found->second, "source-diseases", {3, 4}, codes, notes);
    entries.erase(std::pair(std::string("table"), std::string("tumour-types")));
    return ok();
}

} // namespace consilium::knowledge
