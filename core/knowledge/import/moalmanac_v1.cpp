#include "core/knowledge/gzip.h"
#include "core/knowledge/import/biomarker_json.h"
#include "core/knowledge/import/import.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;
using Tree = std::optional<json::value>;

/// A member as text, whether it was written as text, number or flag; empty for null.
std::string textOf(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    if (value == nullptr || value->is_null())
        return {};
    return value->is_string() ? std::string(value->get_string()) : json::serialize(*value);
}

Tree smallVariant(const json::object& item, const std::string& gene, const char* origin)
{
    auto protein = textOf(item, "protein_change");
    if (protein.rfind("p.", 0) == 0)
        protein = protein.substr(2);
    if (!protein.empty())
        return leafOf("variant", gene, {{"protein", json::array{protein}}, {"origin", origin}});
    const auto kind = textOf(item, "variant_annotation");
    const int exon = std::atoi(textOf(item, "exon").c_str());
    if (exon > 0) {
        const auto* change = kind == "Deletion"      ? "deletion"
                             : kind == "Insertion"   ? "insertion"
                             : kind == "Splice Site" ? "splice-site"
                                                     : "any";
        return leafOf("exon", gene, {{"exon", exon}, {"change", change}});
    }
    if (kind == "Truncating" || kind == "Nonsense" || kind == "Frameshift" || kind == "Splice Site")
        return leafOf("class", gene, {{"class", "truncating"}, {"origin", origin}});
    if (kind == "Oncogenic Mutations" || kind == "Activating mutation")
        return leafOf("class", gene, {{"class", "oncogenic"}, {"origin", origin}});
    if (!kind.empty() && kind != "Missense")
        return std::nullopt;
    // A named class without an exact change would match changes that the item never meant.
    if (kind == "Missense")
        return std::nullopt;
    return leafOf("class", gene, {{"class", "any"}, {"origin", origin}});
}

Tree biomarkerOf(const json::object& item, const terminology::GeneTable& genes)
{
    const auto type = textOf(item, "feature_type");
    const auto gene = genes.approved(textOf(item, type == "Rearrangement" ? "gene1" : "gene"));
    if (type == "Microsatellite Stability") {
        const auto status = textOf(item, "status");
        return leafOf("signature",
                      "",
                      {{"name", "MSI"},
                       {"value",
                        status == "MSI-High"  ? "high"
                        : status == "MSI-Low" ? "low"
                                              : "stable"}});
    }
    if (gene.empty())
        return std::nullopt;
    if (type == "Rearrangement") {
        const auto partner = textOf(item, "gene2");
        return partner.empty() ? leafOf("fusion", gene)
                               : leafOf("fusion", gene, {{"partner", genes.approved(partner)}});
    }
    if (type == "Copy Number")
        return leafOf(textOf(item, "direction") == "Deletion" ? "deletion" : "amplification", gene);
    if (type == "Somatic Variant")
        return smallVariant(item, gene, "somatic");
    if (type == "Germline Variant")
        return textOf(item, "protein_change").empty()
                   ? Tree(leafOf("class", gene, {{"class", "pathogenic"}, {"origin", "germline"}}))
                   : smallVariant(item, gene, "germline");
    return std::nullopt;
}

/// AMP/ASCO/CAP 2017 level of a v1 implication, with the rule's id.
std::pair<std::string, std::string> ampOf(const std::string& implication)
{
    if (implication == "FDA-Approved")
        return {"I-A", "amp-label"};
    if (implication == "Guideline")
        return {"I-A", "amp-guideline"};
    if (implication == "Clinical trial" || implication == "Clinical evidence")
        return {"II-C", "amp-moalmanac-clinical"};
    return {"II-D", "amp-moalmanac-preclinical"};
}

std::string effectOf(const json::object& item)
{
    if (textOf(item, "therapy_resistance") == "1")
        return "resistant";
    if (textOf(item, "therapy_sensitivity") == "1")
        return "sensitive";
    const auto prognosis = textOf(item, "favorable_prognosis");
    return prognosis == "1" ? "prognostic-good" : prognosis == "0" ? "prognostic-poor" : "";
}

} // namespace

Result<Import> importMoalmanacV1(const std::filesystem::path& file,
                                 const ImportTables& tables,
                                 bool onlyMissingFromV2)
{
    CONSILIUM_TRY(const auto text, readPlainOrGzip(file));
    json::error_code error;
    const auto value = json::parse(text, error);
    if (error || !value.is_array())
        return fail(ErrorCode::Malformed, file.filename().string());
    Import result;
    result.source = {"Molecular Oncology Almanac v1",
                     "GPL-2.0, research use only; not for redistribution with a product",
                     "",
                     "https://moalmanac.org",
                     {}};
    for (const auto& entry : value.get_array()) {
        if (!entry.is_object())
            return fail(ErrorCode::Malformed, file.filename().string() + ": item");
        const auto& item = entry.get_object();
        ++result.itemsRead;
        StatementDraft draft;
        draft.sourceId = textOf(item, "assertion_id");
        draft.id = "moa1-" + draft.sourceId;
        const auto note = [&](std::string reason) {
            result.notes.push_back({"assertion " + draft.sourceId, std::move(reason), false});
        };
        draft.effect = effectOf(item);
        if (textOf(item, "_deprecated") == "true") {
            note("deprecated at the source");
            continue;
        }
        if (draft.effect.empty()) {
            note("says neither sensitivity, resistance nor prognosis");
            continue;
        }
        if (onlyMissingFromV2 && draft.effect == "sensitive") {
            note("sensitivity is read from v2, which stands beside it");
            continue;
        }
        auto tree = biomarkerOf(item, tables.genes);
        if (!tree) {
            note("biomarker is not understood");
            continue;
        }
        draft.biomarker = std::move(*tree);
        const auto code = textOf(item, "oncotree_code");
        if (code.empty() || !draft.setDisease("oncotree:" + code, tables)) {
            note("without a tumour type of OncoTree");
            continue;
        }
        const auto drugs = textOf(item, "therapy_name");
        const bool isAboutTherapy = draft.effect == "sensitive" || draft.effect == "resistant";
        if (isAboutTherapy && drugs.empty()) {
            note("without a therapy");
            continue;
        }
        if (isAboutTherapy) {
            std::vector<std::string> names;
            boost::split(names, drugs, boost::is_any_of("+"));
            for (auto& name : names)
                boost::trim(name);
            draft.setTherapy(names, tables, result.newDrugs);
        }
        draft.profile = textOf(item, "feature_type") == "Rearrangement"
                            ? textOf(item, "gene1") + "::" + textOf(item, "gene2")
                            : textOf(item, "gene") + ' ' + textOf(item, "protein_change");
        boost::trim(draft.profile);
        draft.diseaseName = textOf(item, "disease");
        draft.level = textOf(item, "predictive_implication");
        std::tie(draft.amp, draft.ampRule) = ampOf(draft.level);
        draft.source = "MOAlmanac v1";
        draft.pmid = textOf(item, "pmid");
        draft.doi = textOf(item, "doi");
        draft.url = textOf(item, "url");
        draft.checked = textOf(item, "last_updated");
        if (result.source.retrieved < draft.checked)
            result.source.retrieved = draft.checked;
        result.statements.push_back(std::move(draft));
    }
    return result;
}

} // namespace consilium::knowledge
