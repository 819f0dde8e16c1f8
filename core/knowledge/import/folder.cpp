#include "core/knowledge/gzip.h"
#include "core/knowledge/import/import.h"

#include <algorithm>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;

bool isMoalmanac(const fs::path& folder)
{
    std::error_code error;
    return fs::exists(folder / "statements.json", error) &&
           fs::exists(folder / "propositions.json", error);
}

bool isCivic(const std::string& start)
{
    return start.find("evidence_id") != std::string::npos &&
           start.find("evidence_level") != std::string::npos;
}

bool isMoalmanacV1(const std::string& start)
{
    return start.rfind('[', 0) == 0 && start.find("\"feature_type\"") != std::string::npos;
}

/// Evidence items that two editions of a source share are taken from the later one.
void dropOlderEditions(std::vector<Import>& imports)
{
    // Of the item at its source: editions can split it into statements in different ways.
    const auto itemOf = [](const StatementDraft& draft) {
        return std::pair(draft.source, draft.sourceId);
    };
    std::map<std::pair<std::string, std::string>, std::string> newest; // item to edition
    for (const auto& import : imports) {
        for (const auto& draft : import.statements) {
            auto& edition = newest[itemOf(draft)];
            edition = std::max(edition, import.source.retrieved);
        }
    }
    for (auto& import : imports) {
        std::erase_if(import.statements, [&](const StatementDraft& draft) {
            const bool isOlder = newest[itemOf(draft)] != import.source.retrieved;
            if (isOlder)
                import.notes.push_back(
                    {draft.id, "a later edition beside it has this item", false});
            return isOlder;
        });
    }
}

/// What a table or list is, by its first bytes.
enum class Form { Unknown, Civic, MoalmanacV1, Interactions, Categories, Oncotree, Cpic };

Form formOf(const fs::path& file)
{
    const auto name = file.filename().string();
    const auto start = startOfPlainOrGzip(file, 4096);
    const auto has = [&](std::string_view words) { return start.find(words) != std::string::npos; };
    if (name.find(".tsv") != std::string::npos) {
        return isCivic(start)                    ? Form::Civic
               : has("interaction_claim_source") ? Form::Interactions
               : has("category_sources")         ? Form::Categories
                                                 : Form::Unknown;
    }
    return isMoalmanacV1(start)                               ? Form::MoalmanacV1
           : start.starts_with('{') && has("\"TISSUE\"")      ? Form::Oncotree
           : has("\"guidelinename\"") || has("\"lookupkey\"") ? Form::Cpic
                                                              : Form::Unknown;
}

/// Tables and lists of a folder, plain or gzipped, by name.
std::vector<fs::path> sourceFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const auto name = entry.path().filename().string();
        if (entry.is_regular_file(error) &&
            (name.find(".tsv") != std::string::npos || name.find(".json") != std::string::npos))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// The folder and those in it, by name.
Result<std::vector<fs::path>> withFoldersBelow(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return fail(ErrorCode::NotFound, folder.filename().string());
    std::vector<fs::path> all;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.is_directory(error))
            all.push_back(entry.path());
    }
    std::sort(all.begin(), all.end());
    all.insert(all.begin(), folder);
    return all;
}

/// Files of sources that make a table of their own: read together, because one corrects another.
struct TableFiles
{
    std::vector<fs::path> interactions;
    std::vector<fs::path> categories;
    std::vector<fs::path> guidance;
    int tumourTrees = 0;
};

Status importInto(const fs::path& folder,
                  const ImportTables& tables,
                  std::vector<Import>& imports,
                  TableFiles& ofTables,
                  std::vector<std::string>& notes)
{
    const bool hasV2 = isMoalmanac(folder);
    if (hasV2) {
        CONSILIUM_TRY(auto import, importMoalmanac(folder, tables));
        imports.push_back(std::move(import));
    }
    for (const auto& file : sourceFiles(folder)) {
        switch (formOf(file)) {
        case Form::Civic: {
            CONSILIUM_TRY(auto import, importCivic(file, tables));
            imports.push_back(std::move(import));
            break;
        }
        case Form::MoalmanacV1: {
            CONSILIUM_TRY(auto import, importMoalmanacV1(file, tables, hasV2));
            imports.push_back(std::move(import));
            break;
        }
        case Form::Interactions:
            ofTables.interactions.push_back(file);
            break;
        case Form::Categories:
            ofTables.categories.push_back(file);
            break;
        case Form::Cpic:
            ofTables.guidance.push_back(file);
            break;
        case Form::Oncotree:
            ++ofTables.tumourTrees;
            break;
        case Form::Unknown:
            if (!hasV2)
                notes.push_back(file.filename().string() +
                                ": not used, it is empty, broken or of no source known here");
            break;
        }
    }
    return ok();
}

/// "oncotree_2025_10_03.json.gz": "2025_10_03". Empty where the name has no date.
std::string dateIn(const std::string& name)
{
    for (std::size_t start = 0; start + 10 <= name.size(); ++start) {
        const auto part = name.substr(start, 10);
        bool isDate = true;
        for (std::size_t at = 0; at < part.size(); ++at)
            isDate = isDate && (at == 4 || at == 7 ? part[at] == '_' || part[at] == '-'
                                                   : part[at] >= '0' && part[at] <= '9');
        if (isDate)
            return part;
    }
    return {};
}

} // namespace

Result<std::optional<TumourImport>> importTumourTypes(const std::vector<fs::path>& folders,
                                                      const terminology::TumourTree& base)
{
    std::vector<fs::path> trees;
    for (const auto& folder : folders) {
        CONSILIUM_TRY(const auto all, withFoldersBelow(folder));
        for (const auto& one : all) {
            for (const auto& file : sourceFiles(one)) {
                if (formOf(file) == Form::Oncotree)
                    trees.push_back(file);
            }
        }
    }
    if (trees.empty())
        return std::optional<TumourImport>();
    const auto edition = [](const fs::path& file) { return dateIn(file.filename().string()); };
    std::stable_sort(trees.begin(), trees.end(), [&](const fs::path& one, const fs::path& other) {
        return edition(one) > edition(other);
    });
    if (trees.size() > 1 &&
        (edition(trees.back()).empty() || edition(trees[0]) == edition(trees[1])))
        return fail(ErrorCode::Ambiguous,
                    "trees of tumour types: " + trees[0].filename().string() + ", " +
                        trees[1].filename().string());
    CONSILIUM_TRY(auto imported, importOncotree(trees.front(), base));
    for (std::size_t index = 1; index < trees.size(); ++index)
        imported.import.notes.push_back({trees[index].filename().string(),
                                         "not used, a later edition stands beside it",
                                         false});
    return std::optional(std::move(imported));
}

Result<std::vector<Import>>
importFolder(const fs::path& folder, const ImportTables& tables, std::vector<std::string>& notes)
{
    CONSILIUM_TRY(const auto all, withFoldersBelow(folder));
    std::vector<Import> imports;
    TableFiles ofTables;
    for (const auto& one : all)
        CONSILIUM_CHECK(importInto(one, tables, imports, ofTables, notes));
    if (!ofTables.interactions.empty()) {
        CONSILIUM_TRY(auto import,
                      importDrugGene(ofTables.interactions, ofTables.categories, tables));
        imports.push_back(std::move(import));
    } else if (!ofTables.categories.empty()) {
        notes.push_back(ofTables.categories.front().filename().string() +
                        ": not used, categories of genes without interactions");
    }
    if (!ofTables.guidance.empty()) {
        CONSILIUM_TRY(auto import, importCpic(ofTables.guidance, tables));
        imports.push_back(std::move(import));
    }
    if (imports.empty() && ofTables.tumourTrees == 0)
        return fail(ErrorCode::NotFound,
                    folder.filename().string() +
                        ": no MOAlmanac, CIViC, OncoTree, CPIC or drug-gene files");
    dropOlderEditions(imports);
    return imports;
}

} // namespace consilium::knowledge
