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

std::string firstOf(const fs::path& file)
{
    const auto text = readPlainOrGzip(file);
    return text.has_value() ? text.value().substr(0, 4096) : std::string();
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
    std::map<std::string, std::string> newest; // id to edition
    for (const auto& import : imports) {
        for (const auto& draft : import.statements) {
            auto& edition = newest[draft.id];
            edition = std::max(edition, import.source.retrieved);
        }
    }
    for (auto& import : imports) {
        std::erase_if(import.statements, [&](const StatementDraft& draft) {
            const bool isOlder = newest[draft.id] != import.source.retrieved;
            if (isOlder)
                import.notes.push_back(
                    {draft.id, "a later edition beside it has this item", false});
            return isOlder;
        });
    }
}

Status importInto(const fs::path& folder, const ImportTables& tables, std::vector<Import>& imports)
{
    const bool hasV2 = isMoalmanac(folder);
    if (hasV2) {
        CONSILIUM_TRY(auto import, importMoalmanac(folder, tables));
        imports.push_back(std::move(import));
    }
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.is_regular_file(error))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        const auto name = file.filename().string();
        const bool isTable = name.find(".tsv") != std::string::npos;
        const bool isList = name.find(".json") != std::string::npos;
        if (!isTable && !isList)
            continue;
        const auto start = firstOf(file);
        if (isTable && isCivic(start)) {
            CONSILIUM_TRY(auto import, importCivic(file, tables));
            imports.push_back(std::move(import));
        } else if (isList && isMoalmanacV1(start)) {
            CONSILIUM_TRY(auto import, importMoalmanacV1(file, tables, hasV2));
            imports.push_back(std::move(import));
        }
    }
    return ok();
}

} // namespace

Result<std::vector<Import>> importFolder(const fs::path& folder, const ImportTables& tables)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return fail(ErrorCode::NotFound, folder.filename().string());
    std::vector<Import> imports;
    CONSILIUM_CHECK(importInto(folder, tables, imports));
    std::vector<fs::path> below;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.is_directory(error))
            below.push_back(entry.path());
    }
    std::sort(below.begin(), below.end());
    for (const auto& child : below)
        CONSILIUM_CHECK(importInto(child, tables, imports));
    if (imports.empty())
        return fail(ErrorCode::NotFound,
                    folder.filename().string() + ": no MOAlmanac or CIViC files");
    dropOlderEditions(imports);
    return imports;
}

} // namespace consilium::knowledge
