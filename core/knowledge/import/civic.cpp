#include "core/knowledge/gzip.h"
#include "core/knowledge/import/biomarker_json.h"
#include "core/knowledge/import/import.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

/// One evidence item, whichever column names the export had.
struct Item
{
    std::string id, gene, variant, profile, disease, doid, therapies, interaction, type, direction,
        level, significance, citation, citationKind, rating, origin, status, url;
    int part = 0; ///< counts the variants of an item whose export gives each a row
    friend bool operator==(const Item&, const Item&) = default;
};

/// The columns of an export by name.
class Columns
{
public:
    explicit Columns(const std::string& header)
    {
        std::vector<std::string> names;
        boost::split(names, header, boost::is_any_of("\t"));
        for (std::size_t at = 0; at < names.size(); ++at)
            m_at.emplace(boost::trim_copy(names[at]), at);
    }

    [[nodiscard]] bool has(const std::string& name) const { return m_at.contains(name); }

    [[nodiscard]] std::size_t count() const { return m_at.size(); }

    /// The cell of the first of the names that the export has.
    [[nodiscard]] std::string cell(const std::vector<std::string>& cells,
                                   std::initializer_list<const char*> names) const
    {
        for (const auto* name : names) {
            const auto found = m_at.find(name);
            if (found != m_at.end() && found->second < cells.size())
                return boost::trim_copy(cells[found->second]);
        }
        return {};
    }

private:
    std::map<std::string, std::size_t> m_at;
};

Item itemOf(const Columns& columns, const std::vector<std::string>& cells)
{
    Item item;
    item.id = columns.cell(cells, {"evidence_id"});
    item.gene = columns.cell(cells, {"gene"});
    item.variant = columns.cell(cells, {"variant"});
    item.profile = columns.cell(cells, {"molecular_profile"});
    item.disease = columns.cell(cells, {"disease"});
    item.doid = columns.cell(cells, {"doid"});
    if (item.doid.rfind("DOID:", 0) == 0)
        item.doid = item.doid.substr(5);
    item.doid.erase(0, item.doid.find_first_not_of('0'));
    if (const auto dot = item.doid.find('.'); dot != std::string::npos) // "1909.0"
        item.doid.resize(dot);
    item.therapies = columns.cell(cells, {"therapies", "drugs"});
    item.interaction = columns.cell(cells, {"therapy_interaction_type", "drug_interaction_type"});
    item.type = columns.cell(cells, {"evidence_type"});
    item.direction = columns.cell(cells, {"evidence_direction"});
    item.level = columns.cell(cells, {"evidence_level"});
    item.significance = columns.cell(cells, {"significance", "clinical_significance"});
    item.citation = columns.cell(cells, {"citation_id"});
    item.citationKind = columns.cell(cells, {"source_type"});
    item.rating = columns.cell(cells, {"rating"});
    item.origin = columns.cell(cells, {"variant_origin"});
    item.status = columns.cell(cells, {"evidence_status"});
    item.url = columns.cell(cells, {"evidence_civic_url"});
    return item;
}

/// The word of the text form for a significance; empty where the program has no use for it.
std::string effectOf(const Item& item)
{
    const auto word = boost::to_lower_copy(item.significance);
    if (item.type == "Predictive") {
        if (word == "sensitivity/response" || word == "sensitivity")
            return "sensitive";
        if (word == "resistance" || word == "reduced sensitivity")
            return "resistant";
        return word == "adverse response" ? "toxic" : "";
    }
    if (item.type == "Prognostic")
        return word == "better outcome" ? "prognostic-good"
               : word == "poor outcome" ? "prognostic-poor"
                                        : "";
    return item.type == "Diagnostic" && word == "positive" ? "diagnostic" : "";
}

std::vector<std::string> namesOf(const std::string& list)
{
    std::vector<std::string> names;
    boost::split(names, list, boost::is_any_of(",;"));
    for (auto& name : names)
        boost::trim(name);
    std::erase_if(names, [](const std::string& name) { return name.empty(); });
    return names;
}

/// Why an item is not taken; empty where it may be.
std::string refusal(const Item& item)
{
    if (!item.status.empty() && item.status != "accepted")
        return "not accepted at the source";
    if (item.id.empty() || item.level.empty())
        return "without id or level";
    if (item.type != "Predictive" && item.type != "Prognostic" && item.type != "Diagnostic")
        return item.type + " evidence is not used";
    if (effectOf(item).empty())
        return "significance " + item.significance + " is not used";
    if (item.type == "Predictive" && item.therapies.empty())
        return "predictive without a therapy";
    if (item.interaction == "Sequential")
        return "therapies in sequence are no combination";
    if (item.direction != "Supports" && item.direction != "Does Not Support")
        return "without a direction";
    return {};
}

/// Some exports give each therapy and each variant of an item a row of its own. Joins a row with
/// what stood before of its item; false where it says something else.
bool join(std::vector<Item>& items, const std::vector<std::size_t>& places, Item row)
{
    for (const auto place : places) {
        auto& item = items[place];
        auto same = row;
        same.therapies = item.therapies;
        same.part = item.part;
        if (same != item)
            continue;
        const auto known = namesOf(item.therapies);
        for (const auto& name : namesOf(row.therapies)) {
            if (std::find(known.begin(), known.end(), name) == known.end())
                item.therapies += (item.therapies.empty() ? "" : ",") + name;
        }
        return true;
    }
    auto other = items[places.front()];
    other.therapies = row.therapies;
    other.gene = row.gene;
    other.variant = row.variant;
    other.url = row.url;
    if (other != row)
        return false;
    row.part = static_cast<int>(places.size());
    items.push_back(std::move(row));
    return true;
}

void take(const Item& item, const ImportTables& tables, const std::string& date, Import& result)
{
    const auto note = [&](std::string reason) {
        result.notes.push_back({"EID" + item.id, std::move(reason), false});
    };
    if (auto reason = refusal(item); !reason.empty()) {
        note(std::move(reason));
        return;
    }
    auto tree = item.profile.empty()
                    ? civicVariant(item.gene, item.variant, item.origin, tables.genes)
                    : civicProfile(item.profile, item.origin, tables.genes);
    StatementDraft draft;
    draft.profile = item.profile.empty() ? item.gene + ' ' + item.variant : item.profile;
    if (!tree) {
        note("variant is not understood: " + draft.profile);
        return;
    }
    draft.biomarker = std::move(*tree);
    if (!(item.doid.empty() ? draft.setDisease("NAME:" + item.disease, tables)
                            : draft.setDisease("DOID:" + item.doid, tables))) {
        note("disease has no OncoTree counterpart: " + item.disease);
        return;
    }
    draft.effect = effectOf(item);
    draft.direction = item.direction == "Supports" ? "supports" : "does not support";
    draft.level = item.level;
    std::from_chars(item.rating.data(), item.rating.data() + item.rating.size(), draft.rating);
    std::tie(draft.amp, draft.ampRule) = ampOfCivic(item.level);
    draft.source = "CIViC";
    draft.sourceId = item.id;
    draft.url = "https://civicdb.org/links/evidence_items/" + item.id;
    draft.diseaseName = item.disease;
    if (item.citationKind.empty() || item.citationKind == "PubMed")
        draft.pmid = item.citation.substr(0, item.citation.find_first_not_of("0123456789"));
    draft.checked = date;
    const auto drugs =
        item.type == "Predictive" ? namesOf(item.therapies) : std::vector<std::string>();
    const bool isEach = item.interaction == "Substitutes" && drugs.size() > 1;
    for (std::size_t at = 0; at < (isEach ? drugs.size() : 1); ++at) {
        draft.id = "civic-" + item.id;
        if (item.part > 0)
            draft.id += static_cast<char>('a' + item.part);
        if (isEach)
            draft.id += '-' + std::to_string(at + 1);
        draft.setTherapy(isEach ? std::vector{drugs[at]} : drugs, tables, result.newDrugs);
        result.statements.push_back(draft);
    }
}

} // namespace

Result<Import> importCivic(const std::filesystem::path& file, const ImportTables& tables)
{
    CONSILIUM_TRY(const auto text, readPlainOrGzip(file));
    const auto name = file.filename().string();
    std::vector<std::string> lines;
    boost::split(lines, text, boost::is_any_of("\n"));
    const Columns columns(lines.empty() ? "" : lines.front());
    const bool isOld = columns.has("gene") && columns.has("variant") && columns.has("drugs");
    const bool isNew = columns.has("molecular_profile") && columns.has("therapies");
    if (!columns.has("evidence_id") || !columns.has("evidence_level") || (!isOld && !isNew))
        return fail(ErrorCode::Malformed, name + ": not the columns of a CIViC evidence export");
    Import result;
    // The day of the edition stands in the name of the export where the institution keeps it.
    const auto date = PartialDate::parse(name.substr(0, 10)).has_value()  ? name.substr(0, 10)
                      : PartialDate::parse(name.substr(0, 7)).has_value() ? name.substr(0, 7)
                                                                          : std::string("2021");
    result.source = {"CIViC", "CC0 1.0", date, "https://civicdb.org", {}};
    std::vector<Item> items;
    std::map<std::string, std::vector<std::size_t>> places; // id to its places among the items
    for (std::size_t at = 1; at < lines.size(); ++at) {
        if (boost::trim_copy(lines[at]).empty())
            continue;
        ++result.itemsRead;
        std::vector<std::string> cells;
        boost::split(cells, lines[at], boost::is_any_of("\t"));
        if (cells.size() < columns.count()) {
            result.notes.push_back({"line " + std::to_string(at + 1), "too few cells", false});
            continue;
        }
        auto item = itemOf(columns, cells);
        auto& known = places[item.id];
        const auto count = items.size();
        if (known.empty() || item.id.empty())
            items.push_back(std::move(item));
        else if (!join(items, known, item))
            result.notes.push_back({"line " + std::to_string(at + 1),
                                    "EID" + item.id + " stood before and says otherwise: not used",
                                    false});
        if (items.size() > count)
            known.push_back(count);
    }
    for (const auto& item : items)
        take(item, tables, date, result);
    return result;
}

} // namespace consilium::knowledge
