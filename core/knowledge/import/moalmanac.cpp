#include "core/knowledge/gzip.h"
#include "core/knowledge/import/biomarker_json.h"
#include "core/knowledge/import/import.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

/// Objects of one file by their id, which is a number or a text.
using Items = std::map<std::string, json::object>;

std::string idText(const json::value* value)
{
    if (value == nullptr || value->is_null())
        return {};
    return value->is_string() ? std::string(value->get_string()) : json::serialize(*value);
}

std::string textOf(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string())
                                                  : std::string();
}

std::vector<std::string> idsOf(const json::object& object, std::string_view name)
{
    std::vector<std::string> all;
    const auto* value = object.if_contains(name);
    if (value != nullptr && value->is_array()) {
        for (const auto& item : value->get_array())
            all.push_back(idText(&item));
    }
    return all;
}

Result<Items> load(const fs::path& folder, const char* name)
{
    CONSILIUM_TRY(const auto text, readPlainOrGzip(folder / name));
    json::error_code error;
    const auto value = json::parse(text, error);
    if (error || !value.is_array())
        return fail(ErrorCode::Malformed, name);
    Items items;
    for (const auto& item : value.get_array()) {
        if (!item.is_object() || idText(item.get_object().if_contains("id")).empty())
            return fail(ErrorCode::Malformed, std::string(name) + ": item without id");
        items.emplace(idText(item.get_object().if_contains("id")), item.get_object());
    }
    return items;
}

struct Almanac
{
    Items statements, propositions, biomarkers, diseases, therapies, groups, genes, documents,
        indications;
    std::string retrieved;
};

Result<Almanac> loadAll(const fs::path& folder)
{
    Almanac all;
    CONSILIUM_TRY(all.statements, load(folder, "statements.json"));
    CONSILIUM_TRY(all.propositions, load(folder, "propositions.json"));
    CONSILIUM_TRY(all.biomarkers, load(folder, "biomarkers.json"));
    CONSILIUM_TRY(all.diseases, load(folder, "diseases.json"));
    CONSILIUM_TRY(all.therapies, load(folder, "therapies.json"));
    CONSILIUM_TRY(all.groups, load(folder, "therapy_groups.json"));
    CONSILIUM_TRY(all.genes, load(folder, "genes.json"));
    CONSILIUM_TRY(all.documents, load(folder, "documents.json"));
    CONSILIUM_TRY(all.indications, load(folder, "indications.json"));
    CONSILIUM_TRY(const auto about, readPlainOrGzip(folder / "about.json"));
    json::error_code error;
    const auto value = json::parse(about, error);
    if (!error && value.is_object())
        all.retrieved = textOf(value.get_object(), "last_updated");
    if (all.retrieved.empty())
        return fail(ErrorCode::Malformed, "about.json: last_updated");
    return all;
}

/// The name and value pairs of a biomarker.
class Details
{
public:
    explicit Details(const json::object& biomarker)
    {
        const auto* list = biomarker.if_contains("extensions");
        if (list == nullptr || !list->is_array())
            return;
        for (const auto& item : list->get_array()) {
            if (item.is_object() && item.get_object().contains("value"))
                m_values.emplace(textOf(item.get_object(), "name"), item.get_object().at("value"));
        }
    }

    [[nodiscard]] std::string text(const std::string& name) const
    {
        const auto found = m_values.find(name);
        if (found == m_values.end() || found->second.is_null())
            return {};
        return idText(&found->second);
    }

    [[nodiscard]] bool isTrue(const std::string& name) const { return text(name) == "true"; }

    /// Numbers are sometimes written as text.
    [[nodiscard]] std::optional<double> number(const std::string& name) const
    {
        try {
            const auto written = text(name);
            return written.empty() ? std::nullopt : std::optional(std::stod(written));
        } catch (const std::exception&) {
            return std::nullopt;
        }
    }

private:
    std::map<std::string, json::value> m_values;
};

std::optional<json::value> expression(const Details& details)
{
    static const std::map<std::string, std::string> kMarkers{
        {"Estrogen receptor (ER)", "ER"},
        {"Progesterone receptor (PR)", "PR"},
        {"Human epidermal growth factor receptor 2 (HER2)", "HER2"}};
    static const std::map<std::string, std::pair<std::string, std::string>> kUnits{
        {"Tumor Proportion Score (TPS)", {" TPS", "%"}},
        {"Combined Positive Score (CPS)", {" CPS", "score"}},
        {"Tumor-infiltrating immune cells (TIIC)", {" IC", "%"}},
        {"Tumor Area Positivity (TAP)", {" TAP", "%"}},
        {"Percentage of tumor cells", {"", "%"}}};
    auto marker = details.text("marker");
    if (const auto known = kMarkers.find(marker); known != kMarkers.end())
        marker = known->second;
    const auto limit = details.number("value");
    if (!limit)
        return leafOf(
            "expression",
            "",
            {{"marker", marker}, {"status", boost::to_lower_copy(details.text("value"))}});
    const auto unit = kUnits.find(details.text("unit"));
    const bool isShare = unit == kUnits.end() || unit->second.second == "%";
    return leafOf("expression",
                  "",
                  {{"marker", unit == kUnits.end() ? marker : marker + unit->second.first},
                   {details.text("equality") == "<" ? "below" : "atLeast",
                    isShare ? *limit * 100 : *limit}, // shares stand as fractions at the source
                   {"unit", isShare ? "%" : "score"}});
}

/// A leaf about a change on an exon or of a class, with nothing exact asked for.
std::optional<json::value> variantOfKind(const std::string& gene, const Details& details)
{
    const auto kind = details.text("variant_annotation");
    const auto exonText = details.text("exon");
    const int exon = exonText.empty() ? 0 : std::atoi(exonText.c_str());
    const bool isOncogenic = details.isTrue("requires_oncogenic");
    if (kind.rfind("Internal Tandem Duplication", 0) == 0)
        return tandemDuplication(gene);
    if (exon > 0) {
        static const std::map<std::string, std::string> kChanges{
            {"Deletion", "deletion"}, {"Insertion", "insertion"}, {"Splice Site", "splice-site"}};
        const auto change = kChanges.find(kind);
        if (change == kChanges.end() && !kind.empty())
            return std::nullopt;
        json::object rest{{"exon", exon}, {"change", kind.empty() ? "any" : change->second}};
        if (isOncogenic)
            rest.emplace("class", "oncogenic");
        auto exact = leafOf("exon", gene, std::move(rest));
        if (gene != "MET" || exon != 14)
            return exact;
        // A splice-site or deletion variant here means that the exon is skipped.
        return anyOf(
            {std::move(exact), leafOf("exon", gene, {{"exon", exon}, {"change", "skipping"}})});
    }
    if (kind == "Nonsense" || kind == "Frameshift" || kind == "Splice Site")
        return leafOf("class", gene, {{"class", "truncating"}, {"origin", "somatic"}});
    if (!kind.empty())
        return std::nullopt;
    return leafOf(
        "class", gene, {{"class", isOncogenic ? "oncogenic" : "any"}, {"origin", "somatic"}});
}

std::optional<json::value>
smallVariant(const std::string& gene, const std::string& name, const Details& details)
{
    auto protein = details.text("protein_change");
    if (protein.rfind("p.", 0) == 0)
        protein = protein.substr(2);
    if (!protein.empty()) {
        json::array proteins{protein};
        // Histone numbering leaves the first methionine out: K27M and K28M are one change.
        if (gene == "H3-3A" && protein == "K28M")
            proteins.push_back("K27M");
        return leafOf("variant", gene, {{"protein", proteins}, {"origin", "somatic"}});
    }
    if (name.find("TKD") != std::string::npos)
        return kinaseDomainChange(gene);
    return variantOfKind(gene, details);
}

std::optional<json::value> rearrangement(const std::string& name,
                                         const std::vector<std::string>& genes)
{
    if (name == "t(15;17)")
        return leafOf("fusion", "PML", {{"partner", "RARA"}, {"change", "fusion"}});
    const auto separator = name.find("::");
    if (separator == std::string::npos)
        return genes.empty() ? std::nullopt : std::optional(leafOf("fusion", genes.front()));
    const auto five = name.substr(0, separator);
    const auto three = name.substr(separator + 2);
    if (five == "v" || three == "v")
        return leafOf("fusion", five == "v" ? three : five, {{"change", "fusion"}});
    return leafOf("fusion", five, {{"partner", three}, {"change", "fusion"}});
}

std::optional<json::value> signature(const std::string& type, const Details& details)
{
    const auto status = details.text("status");
    if (type == "Mismatch Repair")
        return leafOf("signature", "", {{"name", "MMR"}, {"value", boost::to_lower_copy(status)}});
    if (type == "Homologous Recombination")
        return leafOf("signature", "", {{"name", "HRD"}, {"value", "positive"}});
    if (type == "Tumor mutational burden") {
        const auto least = details.number("minimum_mutations_per_megabase");
        return least
                   ? std::optional(leafOf("signature", "", {{"name", "TMB"}, {"atLeast", *least}}))
                   : std::nullopt;
    }
    const auto value = status.find("MSI-H") != std::string::npos   ? "high"
                       : status.find("MSI-L") != std::string::npos ? "low"
                                                                   : "stable";
    return leafOf("signature", "", {{"name", "MSI"}, {"value", value}});
}

std::optional<json::value> biomarkerOf(const json::object& biomarker, const Items& genes)
{
    const Details details(biomarker);
    const auto type = details.text("biomarker_type");
    const auto name = textOf(biomarker, "name");
    std::vector<std::string> symbols;
    for (const auto& id : idsOf(biomarker, "genes")) {
        if (const auto found = genes.find(id); found != genes.end())
            symbols.push_back(textOf(found->second, "name"));
    }
    const auto gene = symbols.empty() ? std::string() : symbols.front();
    std::optional<json::value> tree;
    if (type == "Protein expression")
        tree = expression(details);
    else if (type == "Rearrangement")
        tree = rearrangement(name, symbols);
    else if (type == "Copy Number (arm level)")
        tree = leafOf("arm",
                      "",
                      {{"arm", details.text("chromosome") + details.text("arm")},
                       {"change", boost::to_lower_copy(details.text("direction"))}});
    else if (type == "Mismatch Repair" || type == "Microsatellite Stability" ||
             type == "Homologous Recombination" || type == "Tumor mutational burden")
        tree = signature(type, details);
    else if (gene.empty())
        return std::nullopt;
    else if (type == "Somatic Variant")
        tree = smallVariant(gene, name, details);
    else if (type == "Germline Variant")
        tree = leafOf("class", gene, {{"class", "pathogenic"}, {"origin", "germline"}});
    else if (type == "Copy Number")
        tree = leafOf(details.text("direction") == "Deletion" ? "deletion" : "amplification", gene);
    else if (type == "Wild type")
        tree = allOf({leafOf("wildtype", gene), notOf(leafOf("fusion", gene))});
    if (tree && details.text("_present") == "false")
        tree = notOf(std::move(*tree));
    return tree;
}

/// Whether a word begins in the text where no letter or digit stands before it, and ends likewise
/// where `isWhole`.
bool isWordIn(const std::string& text, const std::string& word, bool isWhole)
{
    const auto isPart = [&](std::size_t at) {
        return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
    };
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        if ((at == 0 || !isPart(at - 1)) && (!isWhole || !isPart(at + word.size())))
            return true;
    }
    return false;
}

/// By symbol, by an alias, or by the family that labels name ("BRCA", "PDGFR", "BCR-ABL").
bool isGeneNamed(const std::string& text,
                 const std::string& symbol,
                 const terminology::GeneTable& table)
{
    const auto lower = boost::to_lower_copy(symbol);
    if (isWordIn(text, lower.substr(0, lower.size() - 1), false))
        return true;
    const auto* gene = table.find(symbol);
    return gene != nullptr &&
           std::any_of(gene->aliases.begin(), gene->aliases.end(), [&](const std::string& alias) {
               return isWordIn(text, boost::to_lower_copy(alias), false);
           });
}

/// Why a statement contradicts the text it was made from; empty where it does not. The source's
/// own labels are the judge: nothing is looked up elsewhere.
std::string contradiction(const std::string& text,
                          const std::vector<std::string>& therapies,
                          const std::vector<std::string>& biomarkerNames,
                          const std::vector<std::string>& genes,
                          const std::set<std::string>& allGenes,
                          const terminology::GeneTable& table)
{
    const auto has = [&](const std::string& words) {
        return text.find(boost::to_lower_copy(words)) != std::string::npos;
    };
    if (std::none_of(therapies.begin(), therapies.end(), [&](const std::string& drug) {
            return has(drug.substr(0, drug.find(' ')));
        }))
        return "the text it was made from does not name the therapy";
    if (genes.size() == 1 && biomarkerNames.size() == 1 && !has("homologous recombination") &&
        !isGeneNamed(text, genes.front(), table)) {
        const auto others =
            std::count_if(allGenes.begin(), allGenes.end(), [&](const std::string& gene) {
                return isWordIn(text, boost::to_lower_copy(gene), true);
            });
        if (others == 1)
            return "the text it was made from names another gene";
    }
    for (const auto& name : biomarkerNames) {
        if (name == "ER negative" && has("estrogen receptor positive"))
            return "the text it was made from asks for a positive estrogen receptor";
        if (name == "ER negative" &&
            (has("hormone receptor-positive") || has("hormone receptor (hr)-positive")))
            return "the text it was made from asks for a positive hormone receptor";
        if (name == "pMMR" && biomarkerNames.size() == 1 && has("mismatch repair deficient") &&
            !has("not mismatch repair deficient") && !has("mismatch repair proficient"))
            return "the text it was made from asks for deficient mismatch repair";
    }
    return {};
}

} // namespace

Result<Import> importMoalmanac(const fs::path& folder, const ImportTables& tables)
{
    CONSILIUM_TRY(const auto almanac, loadAll(folder));
    Import result;
    result.source = {"Molecular Oncology Almanac v2",
                     "GPL-2.0, research use only; not for redistribution with a product",
                     almanac.retrieved,
                     "https://github.com/vanallenlab/moalmanac-db",
                     {}};
    std::set<std::string> allGenes;
    for (const auto& [id, gene] : almanac.genes)
        allGenes.insert(textOf(gene, "name"));
    for (const auto& [id, statement] : almanac.statements) {
        ++result.itemsRead;
        const auto note = [&, id = id](std::string reason, bool isTaken = false) {
            result.notes.push_back({"statement " + id, std::move(reason), isTaken});
        };
        const auto status = textOf(statement, "status");
        if (status == "Withdrawn" || status == "Deprecated") {
            note(boost::to_lower_copy(status) + " at the source");
            continue;
        }
        const auto proposition =
            almanac.propositions.find(idText(statement.if_contains("proposition_id")));
        const auto documents = idsOf(statement, "reportedIn");
        const auto document =
            documents.empty() ? almanac.documents.end() : almanac.documents.find(documents.front());
        const auto indication = almanac.indications.find(textOf(statement, "indication_id"));
        if (proposition == almanac.propositions.end() || document == almanac.documents.end() ||
            indication == almanac.indications.end()) {
            note("points at a proposition, document or indication that is not there");
            continue;
        }
        const auto& claim = proposition->second;
        if (textOf(claim, "predicate") != "predictSensitivityTo" ||
            textOf(statement, "direction") != "supports") {
            note("predicate or direction not known");
            continue;
        }

        StatementDraft draft;
        draft.id = "moa2-" + id;
        std::vector<std::string> therapies;
        auto therapyIds = std::vector{idText(claim.if_contains("therapy_id"))};
        if (therapyIds.front().empty()) {
            const auto group = almanac.groups.find(idText(claim.if_contains("therapy_group_id")));
            therapyIds = group == almanac.groups.end() ? std::vector<std::string>()
                                                       : idsOf(group->second, "therapies");
        }
        for (const auto& therapy : therapyIds) {
            if (const auto found = almanac.therapies.find(therapy);
                found != almanac.therapies.end())
                therapies.push_back(textOf(found->second, "name"));
        }
        std::vector<json::value> parts;
        std::vector<std::string> names;
        std::vector<std::string> genes;
        bool isWhole = !therapies.empty();
        for (const auto& biomarker : idsOf(claim, "biomarkers")) {
            const auto found = almanac.biomarkers.find(biomarker);
            auto tree = found == almanac.biomarkers.end()
                            ? std::nullopt
                            : biomarkerOf(found->second, almanac.genes);
            if (!tree) {
                note("biomarker " + biomarker + " is not understood");
                isWhole = false;
                break;
            }
            names.push_back(textOf(found->second, "name"));
            for (const auto& gene : idsOf(found->second, "genes")) {
                if (const auto known = almanac.genes.find(gene); known != almanac.genes.end())
                    genes.push_back(textOf(known->second, "name"));
            }
            parts.push_back(std::move(*tree));
        }
        if (!isWhole || parts.empty()) {
            if (therapies.empty())
                note("therapy not found");
            continue;
        }
        const auto disease =
            almanac.diseases.find(idText(claim.if_contains("conditionQualifier_id")));
        const auto coding = disease == almanac.diseases.end()
                                ? std::string()
                                : textOf(disease->second, "primary_coding_id");
        if (!draft.setDisease(coding, tables)) {
            note("disease " + coding + " is not an OncoTree type and has no counterpart");
            continue;
        }
        const auto text = boost::to_lower_copy(textOf(statement, "description") + ' ' +
                                               textOf(indication->second, "indication") + ' ' +
                                               textOf(document->second, "name"));
        if (auto reason = contradiction(text, therapies, names, genes, allGenes, tables.genes);
            !reason.empty()) {
            note(std::move(reason));
            continue;
        }
        // "17p deletion" stands negated where the label asks for it.
        if (std::find(names.begin(), names.end(), "17p deletion") != names.end() &&
            parts.size() == 1 && parts.front().is_object() &&
            parts.front().get_object().contains("not") &&
            text.find("in the absence of 17p") == std::string::npos &&
            text.find("17p") != std::string::npos) {
            parts.front() = parts.front().get_object().at("not");
            note("the label asks for the 17p deletion that stands negated", true);
        }
        draft.biomarker = allOf(std::move(parts));
        draft.profile = boost::algorithm::join(names, " AND ");
        draft.diseaseName = textOf(disease->second, "name");
        draft.setTherapy(therapies, tables, result.newDrugs);
        draft.effect = "sensitive";
        draft.amp = "I-A";
        draft.ampRule = "amp-label";
        draft.source = "MOAlmanac v2";
        draft.sourceId = id;
        draft.level = "Approval";
        draft.regulator = boost::to_upper_copy(textOf(document->second, "agent_id"));
        auto approved = textOf(indication->second, "initial_approval_date");
        if (approved.empty())
            approved = textOf(document->second, "publication_date");
        draft.approvalDate = approved;
        draft.approvalStatus =
            text.find("conditionally authorized") != std::string::npos ? "conditional"
            : text.find("accelerated approval") != std::string::npos   ? "accelerated"
                                                                       : "regular";
        draft.label = textOf(document->second, "name");
        draft.labelDate = textOf(document->second, "publication_date");
        draft.checked = almanac.retrieved;
        draft.url = textOf(indication->second, "initial_approval_url");
        draft.excludeByLabel(tables);
        result.statements.push_back(draft);
    }
    return result;
}

} // namespace consilium::knowledge
