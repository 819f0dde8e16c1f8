#include "core/knowledge/sources.h"

#include "core/knowledge/assemble.h"
#include "core/knowledge/import/import.h"
#include "core/knowledge/import/retarget.h"
#include "core/knowledge/reader.h"

#include <boost/json.hpp>

#include <algorithm>
#include <set>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

/// Names that the table of drugs lacks become plain ingredients, without a class: what is known of
/// them is what the imported statements say.
Status addDrugs(Entries& entries, const std::vector<StatementDraft>& drafts)
{
    auto& table = entries[std::pair("table", "drugs")];
    CONSILIUM_TRY(const auto known, terminology::DrugTable::parse(table));
    std::set<std::string> fresh;
    for (const auto& draft : drafts) {
        for (const auto& name : draft.therapy) {
            if (known.find(name) == nullptr)
                fresh.insert(name);
        }
    }
    if (fresh.empty())
        return ok();
    auto value = json::parse(table);
    auto& drugs = value.get_object()["drugs"].get_array();
    for (const auto& name : fresh)
        drugs.push_back({{"name", name}, {"synonyms", json::array()}, {"classes", json::array()}});
    table = json::serialize(value);
    return ok();
}

} // namespace

Status addDrafts(Entries& entries,
                 const std::vector<StatementDraft>& drafts,
                 std::vector<std::string>& notes)
{
    for (const auto& draft : drafts) {
        auto body = draft.text();
        const auto statement = readStatement(body);
        if (!statement.has_value())
            notes.push_back(statement.error().context);
        else if (!entries.emplace(std::pair(std::string("statement"), draft.id), std::move(body))
                      .second)
            notes.push_back(draft.id + ": there already");
    }
    return addDrugs(entries, drafts);
}

namespace
{

/// The tables that importers read, parsed.
struct ParsedTables
{
    terminology::TumourTree tumours;
    terminology::GeneTable genes;
    terminology::DrugTable drugs;
    DiseaseTable diseases;
    std::vector<LabelExclusion> exclusions;

    [[nodiscard]] ImportTables view() const
    {
        return {tumours, genes, drugs, diseases, exclusions};
    }
};

Result<ParsedTables> parsed(const Pack& pack)
{
    ParsedTables tables;
    CONSILIUM_TRY(tables.tumours, terminology::TumourTree::parse(pack.tumourTypes));
    CONSILIUM_TRY(tables.genes, terminology::GeneTable::parse(pack.genes));
    CONSILIUM_TRY(tables.drugs, terminology::DrugTable::parse(pack.drugsJson));
    CONSILIUM_TRY(tables.diseases, DiseaseTable::parse(pack.sourceDiseases));
    if (!pack.labelExclusions.empty()) {
        CONSILIUM_TRY(tables.exclusions, readExclusions(pack.labelExclusions));
    }
    return tables;
}

/// Tables of a source, which may stand in a pack once; guidance is added to what is there.
Status addTables(Entries& entries, const Import& import)
{
    for (const auto& [name, body] : import.tables) {
        if (name == "guidance")
            entries[std::pair(std::string("table"), name)] += body;
        else if (!entries.emplace(std::pair(std::string("table"), name), body).second)
            return fail(ErrorCode::AlreadyExists, "table " + name);
    }
    return ok();
}

std::string taken(const Import& import)
{
    return import.tables.empty() ? std::to_string(import.statements.size()) + " statements"
                                 : std::to_string(import.rowsTaken) + " rows";
}

Status addSource(Entries& entries, const PackSource& source)
{
    auto& manifest = entries[std::pair("manifest", "pack")];
    json::error_code error;
    auto value = json::parse(manifest, error);
    if (error || !value.is_object() || !value.get_object()["sources"].is_array())
        return fail(ErrorCode::Malformed, "pack.json: sources");
    json::object one{{"name", source.name},
                     {"licence", source.licence},
                     {"retrieved", source.retrieved},
                     {"url", source.url}};
    if (!source.sha256.empty())
        one.emplace("sha256", source.sha256);
    value.get_object()["sources"].get_array().push_back(std::move(one));
    manifest = json::serialize(value);
    return ok();
}

Status
addImported(Entries& entries, const std::vector<Import>& imports, std::vector<std::string>& notes)
{
    for (const auto& import : imports) {
        const auto before = notes.size();
        for (const auto& note : import.notes)
            notes.push_back(import.source.name + ", " + note.item +
                            (note.isTaken && import.tables.empty() ? ", corrected: " : ": ") +
                            note.reason);
        CONSILIUM_CHECK(addDrafts(entries, import.statements, notes));
        CONSILIUM_CHECK(addTables(entries, import));
        notes.insert(notes.begin() + static_cast<std::ptrdiff_t>(before),
                     import.source.name + ": " + std::to_string(import.itemsRead) +
                         " items read, " + taken(import));
        CONSILIUM_CHECK(addSource(entries, import.source));
    }
    return ok();
}

} // namespace

Status
addSources(Entries& entries, const std::vector<fs::path>& folders, std::vector<std::string>& notes)
{
    CONSILIUM_TRY(const auto base, assemble(entries, contentHash(entries)));
    CONSILIUM_TRY(const auto tumours, terminology::TumourTree::parse(base.tumourTypes));
    CONSILIUM_TRY(auto types, importTumourTypes(folders, tumours));
    // The tree comes first: the other sources are read against it.
    if (types) {
        CONSILIUM_CHECK(retarget(entries, *types));
        CONSILIUM_CHECK(addImported(entries, {types->import}, notes));
    }
    CONSILIUM_TRY(const auto changed, assemble(entries, contentHash(entries)));
    CONSILIUM_TRY(const auto tables, parsed(changed));
    for (const auto& folder : folders) {
        CONSILIUM_TRY(const auto imports, importFolder(folder, tables.view(), notes));
        CONSILIUM_CHECK(addImported(entries, imports, notes));
    }
    return ok();
}

Result<std::string>
restate(const fs::path& folder, const Pack& base, std::vector<std::string>& notes)
{
    CONSILIUM_TRY(const auto tables, parsed(base));
    CONSILIUM_TRY(const auto imports, importFolder(folder, tables.view(), notes));
    std::string table;
    std::set<std::string> ids;
    for (auto import : imports) {
        if (import.source.name != "CIViC") {
            notes.push_back(import.source.name + ": its licence does not allow restating");
            continue;
        }
        for (const auto& note : import.notes)
            notes.push_back(note.item + ": " + note.reason);
        std::erase_if(import.statements, [&](const StatementDraft& draft) {
            return !ids.insert(draft.id).second || !readStatement(draft.text()).has_value();
        });
        std::sort(import.statements.begin(),
                  import.statements.end(),
                  [](const StatementDraft& one, const StatementDraft& other) {
                      return one.id < other.id;
                  });
        table += evidenceTable(import);
    }
    return table;
}

} // namespace consilium::knowledge
