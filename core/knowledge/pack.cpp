#include "core/knowledge/pack.h"

#include "core/knowledge/assemble.h"
#include "core/knowledge/pack_file.h"
#include "core/knowledge/reader.h"

#include <boost/json.hpp>

#include <future>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

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
                                        member(source, "url"),
                                        member(source, "sha256")});
        }
    }
    if (manifest.name.empty() || manifest.version.empty() || manifest.date.empty() ||
        manifest.sources.empty())
        return fail(ErrorCode::Malformed,
                    "pack.json: name, version, date and sources are required");
    return manifest;
}

} // namespace

Result<Pack> assemble(const Entries& entries, const std::string& hash)
{
    Pack pack;
    pack.statements.reserve(entries.size());
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
        } else if (kind == "table" && id == "gene-roles") {
            pack.geneRoles = body;
        } else if (kind == "table" && id == "protein-lengths") {
            pack.proteinLengths = body;
        } else if (kind == "table" && id == "hotspots") {
            pack.hotspots = body;
        } else if (kind == "table" && id == "positions") {
            pack.positions = body;
        } else if (kind == "table" && id == "source-diseases") {
            pack.sourceDiseases = body;
        } else if (kind == "table" && id == "label-exclusions") {
            pack.labelExclusions = body;
        } else if (kind == "table" && id == "drug-gene") {
            pack.drugGene = body;
        } else if (kind == "table" && id == "gene-categories") {
            pack.geneCategories = body;
        } else if (kind == "table" && id == "guidance") {
            pack.guidance = body;
        } else if (kind == "table" && id == "pharmacogenes") {
            pack.pharmacogenes = body;
        } else if (kind == "table" && id == "pharmacogene-functions") {
            pack.pharmacogeneFunctions = body;
        } else if (kind == "table" && id == "inhibitors") {
            pack.inhibitors = body;
        } else if (kind == "table" && id == "conditions") {
            CONSILIUM_TRY(pack.conditions, readConditions(body));
        } else if (kind == "table" && id == "doses") {
            CONSILIUM_TRY(pack.doses, readDoses(body));
        } else if (kind == "table" && id == "trials") {
            CONSILIUM_TRY(pack.trials, readTrials(body));
        } else if (kind == "table" && id == "medication-classes") {
            CONSILIUM_TRY(pack.medicationClasses, readMedicationClasses(body));
        } else if (kind == "table" && id == "pretests") {
            pack.pretests = body;
        } else {
            return fail(ErrorCode::Malformed, "pack: unknown entry " + kind);
        }
    }
    pack.manifest.content = hash;
    return pack;
}

Result<Pack> Pack::load(const fs::path& file)
{
    CONSILIUM_TRY(const auto bytes, PackFile::read(file));
    return from(bytes);
}

Result<Pack> Pack::from(const PackFile& file)
{
    CONSILIUM_TRY(const auto stated, file.unverifiedEntries());
    // Hashing is a fifth of the work: it runs beside the reading, and its verdict comes first.
    auto hash = std::async([&] { return contentHash(stated.entries); });
    auto pack = assemble(stated.entries, stated.hash);
    if (hash.get() != stated.hash)
        return fail(contentHashError());
    return pack;
}

} // namespace consilium::knowledge
