#include "core/knowledge/assemble.h"
#include "core/knowledge/database.h"
#include "core/knowledge/drug_gene.h"
#include "core/knowledge/gene_roles.h"
#include "core/knowledge/guidance.h"
#include "core/knowledge/gzip.h"
#include "core/knowledge/hotspots.h"
#include "core/knowledge/import/import.h"
#include "core/knowledge/pharmacogene_functions.h"
#include "core/knowledge/pharmacogenes.h"
#include "core/knowledge/protein_lengths.h"
#include "core/knowledge/reader.h"
#include "core/knowledge/sources.h"
#include "core/terminology/positions.h"
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

/// Keys of a table that are approved symbols. `file` is named in the error.
Status checkSymbols(const auto& byGene, const terminology::GeneTable& genes, const char* file)
{
    for (const auto& [symbol, value] : byGene) {
        const auto* gene = genes.find(symbol);
        if (gene == nullptr || gene->symbol != symbol)
            return fail(ErrorCode::NotFound, std::string(file) + ": " + symbol);
    }
    return ok();
}

Status verifyGeneTables(const Pack& pack, const terminology::GeneTable& genes)
{
    CONSILIUM_TRY(const auto roles, GeneRoles::parse(pack.geneRoles));
    CONSILIUM_CHECK(checkSymbols(roles.all(), genes, "gene-roles.tsv"));
    CONSILIUM_TRY(const auto lengths, ProteinLengths::parse(pack.proteinLengths));
    CONSILIUM_CHECK(checkSymbols(lengths.all(), genes, "protein-lengths.tsv"));
    CONSILIUM_CHECK(Hotspots::parse(pack.hotspots));
    return ok();
}

Status verifyPharmacogenes(const Pack& pack, const terminology::GeneTable& genes)
{
    CONSILIUM_TRY(const auto definitions, PharmacogeneTable::parse(pack.pharmacogenes));
    CONSILIUM_CHECK(PharmacogeneFunctions::parse(pack.pharmacogeneFunctions));
    for (const auto& definition : definitions.all()) {
        if (genes.find(definition.gene) == nullptr ||
            genes.approved(definition.gene) != definition.gene)
            return fail(ErrorCode::NotFound, "pharmacogenes: " + definition.gene);
    }
    return ok();
}

Status checkPositions(std::string_view table, const terminology::GeneTable& genes)
{
    CONSILIUM_TRY(const auto positions, terminology::PositionTable::parse(table));
    for (const auto& known : positions.all()) {
        if (genes.approved(known.gene) != known.gene || genes.find(known.gene) == nullptr)
            return fail(ErrorCode::NotFound, "positions.tsv: " + known.gene);
    }
    return ok();
}

/// What the leaves of a rule name must exist.
Status verifyTest(const Rule& rule, const Pack& pack, const Tables& tables)
{
    auto classes = tables.classes;
    for (const auto& one : pack.medicationClasses)
        classes.insert(one.name);
    Status status = ok();
    const auto keep = [&](Status one) {
        if (status.has_value() && !one.has_value())
            status = std::move(one);
    };
    forEachLeaf(rule.test, [&](const RuleLeaf& leaf) {
        keep(check(tables.drugNames, leaf.drugs, rule.id));
        keep(check(classes, leaf.classes, rule.id));
        for (const auto& word : leaf.words) {
            const bool isKnown =
                leaf.kind == RuleLeaf::Kind::Condition
                    ? std::any_of(pack.conditions.begin(),
                                  pack.conditions.end(),
                                  [&](const ConditionGroup& group) { return group.name == word; })
                : leaf.kind == RuleLeaf::Kind::Tumour ? tables.tumours.find(word) != nullptr
                                                      : true;
            if (!isKnown)
                keep(fail(ErrorCode::NotFound, rule.id + ": " + word));
        }
    });
    return status;
}

/// Every drug, class, gene and tumour type that an entry names must exist.
Status verifyNames(const Pack& pack)
{
    CONSILIUM_TRY(const auto tables, parseTables(pack));
    CONSILIUM_CHECK(verifyGeneTables(pack, tables.genes));
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
        CONSILIUM_CHECK(verifyTest(rule, pack, tables));
    }
    for (const auto& one : pack.medicationClasses)
        CONSILIUM_CHECK(check(tables.drugNames, one.drugs, one.name));
    for (const auto& dose : pack.doses) {
        CONSILIUM_CHECK(check(tables.drugNames, {dose.drug}, dose.id));
        CONSILIUM_CHECK(check(tables.drugNames, dose.therapy, dose.id));
        CONSILIUM_CHECK(checkTumours(dose.tumours, dose.id));
    }
    for (const auto& trial : pack.trials) {
        CONSILIUM_CHECK(check(tables.drugNames, trial.therapy, trial.id));
        CONSILIUM_CHECK(checkTumours(trial.tumours, trial.id));
    }
    CONSILIUM_CHECK(checkPositions(pack.positions, tables.genes));
    CONSILIUM_CHECK(DrugGeneTable::parse(pack.drugGene, pack.geneCategories));
    CONSILIUM_CHECK(GuidanceTable::parse(pack.guidance));
    CONSILIUM_CHECK(verifyPharmacogenes(pack, tables.genes));
    return checkTumours(lastCells(pack.diagnosisMap), "diagnosis-map.tsv");
}

/// Puts the institution's hotspots into the pack and their origin among its sources.
Status addHotspots(Entries& entries, const BuildOptions& options)
{
    const auto& file = options.hotspots;
    CONSILIUM_TRY(const auto text, readPlainOrGzip(file));
    CONSILIUM_TRY(auto imported, importHotspots(text));
    if (imported.taken == 0)
        return fail(ErrorCode::MissingData, file.filename().string() + ": no hotspots");
    if (options.notes != nullptr) {
        for (const auto& left : imported.leftOut)
            options.notes->push_back("hotspots: " + left);
        options.notes->push_back("hotspots: " + std::to_string(imported.taken) + " taken, " +
                                 std::to_string(imported.structural) + " clusters in space and " +
                                 std::to_string(imported.splice) +
                                 " splice sites not used by the standard");
    }
    entries[std::pair("table", "hotspots")] = std::move(imported.table);
    auto& manifest = entries[std::pair("manifest", "pack")];
    json::error_code error;
    auto value = json::parse(manifest, error);
    if (error || !value.is_object() || !value.get_object()["sources"].is_array())
        return fail(ErrorCode::Malformed, "pack.json: sources");
    value.get_object()["sources"].get_array().push_back(
        {{"name",
          "Recurrently mutated residues, the builder's own copy (" + file.filename().string() +
              "); Chang MT, et al. Cancer Discov 2018"},
         {"licence", "as the builder obtained it; not part of the starter pack"},
         {"retrieved", ""},
         {"url", "https://www.cancerhotspots.org"}});
    manifest = json::serialize(value);
    return ok();
}

/// Files of one form in a folder, joined in order of their names; a pack may go without.
Status addJoinedTable(Entries& entries, const fs::path& folder, const std::string& table)
{
    std::error_code missing;
    std::vector<fs::path> files;
    for (const auto& item : fs::directory_iterator(folder, missing)) {
        if (item.path().extension() == ".tsv")
            files.push_back(item.path());
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        CONSILIUM_TRY(const auto text, readFile(file));
        entries[std::pair(std::string("table"), table)] += text;
    }
    return ok();
}

/// Tables that a pack may go without.
Status addOptionalTables(Entries& entries, const fs::path& folder)
{
    for (const auto& [table, name] :
         {std::pair{"gene-roles", "gene-roles.tsv"},
          std::pair{"protein-lengths", "protein-lengths.tsv"},
          std::pair{"positions", "positions.tsv"},
          std::pair{"source-diseases", "source-diseases.tsv"},
          std::pair{"label-exclusions", "label-exclusions.json"},
          std::pair{"pharmacogene-functions", "pharmacogene-functions.tsv"},
          std::pair{"inhibitors", "inhibitors.tsv"},
          std::pair{"conditions", "conditions.json"},
          std::pair{"doses", "doses.json"},
          std::pair{"trials", "trials.json"},
          std::pair{"medication-classes", "medication-classes.json"},
          std::pair{"pretests", "pretests.tsv"}}) {
        std::error_code missing;
        if (!fs::exists(folder / name, missing))
            continue;
        CONSILIUM_TRY(entries[std::pair("table", table)], readFile(folder / name));
    }
    CONSILIUM_CHECK(addJoinedTable(entries, folder / "guidance", "guidance"));
    return addJoinedTable(entries, folder / "pharmacogenes", "pharmacogenes");
}

/// Evidence tables of the repository: nothing in them may be wrong.
Status addEvidence(Entries& entries, const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& item : fs::directory_iterator(folder, error)) {
        if (item.path().extension() == ".tsv")
            files.push_back(item.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> notes;
    for (const auto& file : files) {
        CONSILIUM_TRY(const auto text, readFile(file));
        CONSILIUM_TRY(const auto drafts, readEvidenceTable(text));
        CONSILIUM_CHECK(addDrafts(entries, drafts, notes));
    }
    return notes.empty() ? ok() : Status(fail(ErrorCode::Malformed, notes.front()));
}

} // namespace

Result<Pack> packFromSources(const std::vector<fs::path>& folders,
                             const Pack& base,
                             std::vector<std::string>& notes)
{
    Entries entries;
    entries[std::pair("manifest", "pack")] =
        json::serialize(json::object{{"name", "sources of the reader"},
                                     {"version", "0"},
                                     {"date", base.manifest.date},
                                     {"sources",
                                      json::array{json::object{{"name", base.manifest.name},
                                                               {"licence", "tables only"},
                                                               {"retrieved", base.manifest.date},
                                                               {"url", ""}}}}});
    for (const auto& [table, text] :
         {std::pair{"drugs", &base.drugsJson},
          std::pair{"tumour-types", &base.tumourTypes},
          std::pair{"genes", &base.genes},
          std::pair{"diagnosis-map", &base.diagnosisMap},
          std::pair{"gene-roles", &base.geneRoles},
          std::pair{"protein-lengths", &base.proteinLengths},
          std::pair{"positions", &base.positions},
          std::pair{"source-diseases", &base.sourceDiseases},
          std::pair{"guidance", &base.guidance},
          std::pair{"pharmacogenes", &base.pharmacogenes},
          std::pair{"pharmacogene-functions", &base.pharmacogeneFunctions},
          std::pair{"inhibitors", &base.inhibitors},
          std::pair{"pretests", &base.pretests},
          std::pair{"label-exclusions", &base.labelExclusions}})
        entries[std::pair("table", table)] = *text;
    CONSILIUM_CHECK(addSources(entries, folders, notes));
    CONSILIUM_TRY(auto pack, assemble(entries, contentHash(entries)));
    pack.rules = base.rules;
    pack.conditions = base.conditions;
    pack.medicationClasses = base.medicationClasses;
    pack.doses = base.doses;
    pack.trials = base.trials;
    return pack;
}

Result<Manifest> build(const fs::path& folder, const fs::path& file, const BuildOptions& options)
{
    Entries entries;
    CONSILIUM_TRY(entries[std::pair("manifest", "pack")], readFile(folder / "pack.json"));
    CONSILIUM_TRY(entries[std::pair("table", "drugs")], readFile(folder / "drugs.json"));
    CONSILIUM_TRY(entries[std::pair("table", "tumour-types")], readFile(folder / "oncotree.tsv"));
    CONSILIUM_TRY(entries[std::pair("table", "genes")], readFile(folder / "genes.tsv"));
    CONSILIUM_TRY(entries[std::pair("table", "diagnosis-map")],
                  readFile(folder / "diagnosis-map.tsv"));
    CONSILIUM_CHECK(addOptionalTables(entries, folder));
    if (!options.hotspots.empty())
        CONSILIUM_CHECK(addHotspots(entries, options));
    CONSILIUM_CHECK(addList(entries, folder / "statements", "statement"));
    CONSILIUM_CHECK(addList(entries, folder / "regimens", "regimen"));
    CONSILIUM_CHECK(addList(entries, folder / "rules", "rule"));
    CONSILIUM_CHECK(addEvidence(entries, folder / "evidence"));
    if (!options.imports.empty()) {
        std::vector<std::string> unheard;
        CONSILIUM_CHECK(addSources(
            entries, options.imports, options.notes == nullptr ? unheard : *options.notes));
    }
    CONSILIUM_TRY(const auto pack, assemble(entries, contentHash(entries)));
    CONSILIUM_CHECK(verifyNames(pack));

    std::error_code error;
    auto partial = file;
    partial += ".part";
    fs::remove(partial, error);
    {
        CONSILIUM_TRY(auto database, PackDatabase::create(partial, kPackSchema));
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
