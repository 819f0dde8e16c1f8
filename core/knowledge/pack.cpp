#include "core/knowledge/pack.h"

#include "core/base/crypto/hash.h"
#include "core/knowledge/database.h"
#include "core/knowledge/reader.h"
#include "core/terminology/tables.h"

#include <boost/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr int kSchema = 1;

using Entries = std::map<std::pair<std::string, std::string>, std::string>; ///< (kind, id) -> body

Result<std::string> readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, path.filename().string());
    std::ostringstream text;
    text << file.rdbuf();
    if (file.bad())
        return fail(ErrorCode::Io, path.filename().string());
    return std::move(text).str();
}

std::string contentHash(const Entries& entries)
{
    std::string all;
    for (const auto& [key, body] : entries)
        all += key.first + '\x1f' + key.second + '\x1f' + body + '\x1e';
    return crypto::sha256Hex(all);
}

Result<Manifest> readManifest(std::string_view text)
{
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    const auto* object = error ? nullptr : value.if_object();
    if (object == nullptr)
        return fail(ErrorCode::Malformed, "pack.json");
    const auto member = [](const json::object& from, std::string_view name) {
        const auto* found = from.if_contains(name);
        return found != nullptr && found->is_string() ? std::string(found->get_string())
                                                      : std::string();
    };
    Manifest manifest{
        member(*object, "name"), member(*object, "version"), member(*object, "date"), {}, {}};
    if (const auto* sources = object->if_contains("sources");
        sources != nullptr && sources->is_array()) {
        for (const auto& item : sources->get_array()) {
            if (!item.is_object())
                return fail(ErrorCode::Malformed, "pack.json: sources");
            const auto& source = item.get_object();
            manifest.sources.push_back({member(source, "name"),
                                        member(source, "licence"),
                                        member(source, "retrieved"),
                                        member(source, "url")});
        }
    }
    if (manifest.name.empty() || manifest.version.empty() || manifest.date.empty() ||
        manifest.sources.empty())
        return fail(ErrorCode::Malformed,
                    "pack.json: name, version, date and sources are required");
    return manifest;
}

/// Turns entries into the pack, in order of kind and id. The same path for building and loading.
Result<Pack> assemble(const Entries& entries)
{
    Pack pack;
    for (const auto& [key, body] : entries) {
        const auto& [kind, id] = key;
        if (kind == "statement") {
            CONSILIUM_TRY(auto statement, readStatement(body));
            pack.statements.push_back(std::move(statement));
        } else if (kind == "regimen") {
            CONSILIUM_TRY(auto regimen, readRegimen(body));
            pack.regimens.push_back(std::move(regimen));
        } else if (kind == "rule") {
            CONSILIUM_TRY(auto rule, readRule(body));
            pack.rules.push_back(std::move(rule));
        } else if (kind == "manifest") {
            CONSILIUM_TRY(pack.manifest, readManifest(body));
        } else if (kind == "table" && id == "drugs") {
            pack.drugsJson = body;
        } else if (kind == "table" && id == "tumour-types") {
            pack.tumourTypes = body;
        } else if (kind == "table" && id == "genes") {
            pack.genes = body;
        } else if (kind == "table" && id == "diagnosis-map") {
            pack.diagnosisMap = body;
        } else {
            return fail(ErrorCode::Malformed, "pack: unknown entry " + kind);
        }
    }
    pack.manifest.content = contentHash(entries);
    return pack;
}

Status addList(Entries& entries, const fs::path& folder, const std::string& kind)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& item : fs::directory_iterator(folder, error)) {
        if (item.path().extension() == ".json")
            files.push_back(item.path());
    }
    if (error)
        return fail(ErrorCode::NotFound, folder.filename().string());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        const auto place = folder.filename().string() + "/" + file.filename().string();
        CONSILIUM_TRY(const auto text, readFile(file));
        const auto list = splitList(text);
        if (!list.has_value())
            return fail(ErrorCode::Malformed, place + ": " + list.error().context);
        for (const auto& body : list.value()) {
            const auto value = json::parse(body);
            const auto* id = value.is_object() ? value.get_object().if_contains("id") : nullptr;
            if (id == nullptr || !id->is_string())
                return fail(ErrorCode::Malformed, place + ": entry without id");
            if (!entries.emplace(std::pair{kind, std::string(id->get_string())}, body).second)
                return fail(ErrorCode::AlreadyExists, place + ": " + std::string(id->get_string()));
        }
    }
    return ok();
}

/// Last column of a tab-separated table.
std::vector<std::string> lastCells(std::string_view table)
{
    std::vector<std::string> cells;
    std::istringstream lines{std::string(table)};
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() != '#')
            cells.push_back(line.substr(line.rfind('\t') + 1));
    }
    return cells;
}

/// The tables of a pack, parsed, with what an entry may name.
struct Tables
{
    terminology::TumourTree tumours;
    terminology::GeneTable genes;
    terminology::DrugTable drugs;
    std::set<std::string> drugNames;
    std::set<std::string> classes;
};

Result<Tables> parseTables(const Pack& pack)
{
    Tables tables;
    CONSILIUM_TRY(tables.tumours, terminology::TumourTree::parse(pack.tumourTypes));
    CONSILIUM_TRY(tables.genes, terminology::GeneTable::parse(pack.genes));
    CONSILIUM_TRY(tables.drugs, terminology::DrugTable::parse(pack.drugsJson));
    CONSILIUM_CHECK(terminology::DiagnosisMap::parse(pack.diagnosisMap));
    for (const auto& drug : tables.drugs.all()) {
        tables.drugNames.insert(drug.name);
        tables.classes.insert(drug.classes.begin(), drug.classes.end());
    }
    return tables;
}

Status check(const std::set<std::string>& known,
             const std::vector<std::string>& names,
             const std::string& id)
{
    for (const auto& name : names) {
        if (!known.contains(name))
            return fail(ErrorCode::NotFound, id + ": " + name);
    }
    return ok();
}

/// Genes by their approved symbol: a finding carries no other.
Status
checkGenes(const Biomarker& biomarker, const terminology::GeneTable& genes, const std::string& id)
{
    for (const auto* symbol : {&biomarker.leaf.gene, &biomarker.leaf.partner}) {
        const auto* gene = genes.find(*symbol);
        if (!symbol->empty() && (gene == nullptr || gene->symbol != *symbol))
            return fail(ErrorCode::NotFound, id + ": " + *symbol);
    }
    for (const auto& child : biomarker.children)
        CONSILIUM_CHECK(checkGenes(child, genes, id));
    return ok();
}

/// Every drug, class, gene and tumour type that an entry names must exist.
Status verifyNames(const Pack& pack)
{
    CONSILIUM_TRY(const auto tables, parseTables(pack));
    auto given = tables.drugNames;
    given.insert(tables.classes.begin(), tables.classes.end());
    const auto checkTumours = [&](const std::vector<std::string>& codes,
                                  const std::string& id) -> Status {
        for (const auto& code : codes) {
            if (tables.tumours.find(code) == nullptr)
                return fail(ErrorCode::NotFound, id + ": " + code);
        }
        return ok();
    };
    const auto checkEntry = [&](const auto& entry) -> Status {
        CONSILIUM_CHECK(check(tables.drugNames, entry.therapy, entry.id));
        CONSILIUM_CHECK(check(given, entry.setting.after, entry.id));
        CONSILIUM_CHECK(checkTumours(entry.tumour.in, entry.id));
        return checkTumours(entry.tumour.outside, entry.id);
    };
    for (const auto& statement : pack.statements) {
        CONSILIUM_CHECK(checkEntry(statement));
        CONSILIUM_CHECK(checkGenes(statement.biomarker, tables.genes, statement.id));
        if (!statement.therapyClass.empty())
            CONSILIUM_CHECK(check(tables.classes, {statement.therapyClass}, statement.id));
    }
    for (const auto& regimen : pack.regimens) {
        CONSILIUM_CHECK(checkEntry(regimen));
        if (regimen.unless)
            CONSILIUM_CHECK(checkGenes(*regimen.unless, tables.genes, regimen.id));
    }
    for (const auto& rule : pack.rules) {
        CONSILIUM_CHECK(check(tables.drugNames, rule.drugs, rule.id));
        CONSILIUM_CHECK(check(tables.classes, rule.classes, rule.id));
    }
    return checkTumours(lastCells(pack.diagnosisMap), "diagnosis-map.tsv");
}

} // namespace

Result<Pack> Pack::load(const fs::path& file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return fail(ErrorCode::NotFound, "knowledge pack");
    CONSILIUM_TRY(auto database, PackDatabase::openExisting(file));
    CONSILIUM_TRY(const int schema, database.schemaVersion());
    if (schema > kSchema)
        return fail(ErrorCode::NewerVersion, "knowledge pack");
    if (schema < 1)
        return fail(ErrorCode::Damaged, "knowledge pack: schema");
    Entries entries;
    CONSILIUM_CHECK(database.forEachEntry([&](std::string kind, std::string id, std::string body) {
        entries.emplace(std::pair{std::move(kind), std::move(id)}, std::move(body));
    }));
    CONSILIUM_TRY(const auto stated, database.contentHash());
    if (stated != knowledge::contentHash(entries))
        return fail(ErrorCode::Damaged, "knowledge pack: content hash");
    return assemble(entries);
}

Result<Manifest> build(const fs::path& folder, const fs::path& file)
{
    Entries entries;
    CONSILIUM_TRY(entries[std::pair("manifest", "pack")], readFile(folder / "pack.json"));
    CONSILIUM_TRY(entries[std::pair("table", "drugs")], readFile(folder / "drugs.json"));
    CONSILIUM_TRY(entries[std::pair("table", "tumour-types")], readFile(folder / "oncotree.tsv"));
    CONSILIUM_TRY(entries[std::pair("table", "genes")], readFile(folder / "genes.tsv"));
    CONSILIUM_TRY(entries[std::pair("table", "diagnosis-map")],
                  readFile(folder / "diagnosis-map.tsv"));
    CONSILIUM_CHECK(addList(entries, folder / "statements", "statement"));
    CONSILIUM_CHECK(addList(entries, folder / "regimens", "regimen"));
    CONSILIUM_CHECK(addList(entries, folder / "rules", "rule"));
    CONSILIUM_TRY(const auto pack, assemble(entries));
    CONSILIUM_CHECK(verifyNames(pack));

    auto partial = file;
    partial += ".part";
    std::error_code error;
    fs::remove(partial, error);
    {
        CONSILIUM_TRY(auto database, PackDatabase::create(partial, kSchema));
        for (const auto& [key, body] : entries)
            CONSILIUM_CHECK(database.add(key.first, key.second, body));
        CONSILIUM_CHECK(database.finish(pack.manifest.content));
    }
    fs::rename(partial, file, error);
    if (error)
        return fail(ErrorCode::Io, "knowledge pack: rename");
    return pack.manifest;
}

} // namespace consilium::knowledge
