#include "core/interchange/profile/profile.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>

#include <set>

namespace consilium::interchange::profile
{

namespace
{

namespace json = boost::json;
using clinical::Finding;
using clinical::FindingKind;
using clinical::Origin;
using clinical::Presence;

constexpr const char* kAssayKey = "profile/assay";

std::string textOf(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string())
                                                  : std::string();
}

std::optional<double> numberOf(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_number() ? std::optional(value->to_number<double>())
                                                  : std::nullopt;
}

std::optional<bool> flagOf(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_bool() ? std::optional(value->get_bool()) : std::nullopt;
}

/// Sequence Ontology terms for the words of the profile.
std::vector<std::string> termsOf(const std::string& consequence)
{
    const auto word = boost::to_lower_copy(consequence);
    static const std::map<std::string, std::vector<std::string>> kTerms{
        {"missense", {"missense_variant"}},
        {"nonsense", {"stop_gained"}},
        {"frameshift", {"frameshift_variant"}},
        {"inframe_deletion", {"inframe_deletion"}},
        {"inframe_insertion", {"inframe_insertion"}},
        {"splice", {"splice_site_variant"}},
        {"splice_site", {"splice_site_variant"}},
        {"exon_skipping", {"exon_loss_variant"}},
        {"synonymous", {"synonymous_variant"}},
        {"itd", {"tandem_duplication", "inframe_insertion"}},
        {"internal_tandem_duplication", {"tandem_duplication", "inframe_insertion"}}};
    const auto found = kTerms.find(word);
    return found != kTerms.end() ? found->second
           : word.empty()        ? std::vector<std::string>()
                                 : std::vector{word};
}

/// One biomarker at a time; what it says goes into the record, what it lacks into the report.
class Reader
{
public:
    explicit Reader(ReadResult& result)
        : m_result(result)
    {
    }

    void biomarker(const json::value& value, std::size_t index)
    {
        m_place = fmt::format("/biomarkers/{}", index);
        const auto* object = value.if_object();
        if (object == nullptr)
            return issue(ErrorCode::Malformed, "not an object");
        const auto kind = textOf(*object, "kind");
        const auto before = m_result.record.findings.size();
        if (kind == "snv" || kind == "indel" || kind == "germline")
            smallVariant(*object, kind == "germline");
        else if (kind == "fusion" || kind == "rearrangement")
            rearrangement(*object, kind);
        else if (kind == "cna")
            copyNumber(*object);
        else if (kind == "arm")
            arm(*object);
        else if (kind == "expression")
            expression(*object);
        else if (kind == "msi" || kind == "mmr" || kind == "hrd")
            status(*object, kind);
        else if (kind == "tmb")
            burden(*object);
        else if (kind == "wildtype")
            wildType(*object);
        else
            return issue(ErrorCode::Unsupported, "kind not known");
        if (m_result.record.findings.size() > before)
            ++m_result.report.read[kind];
    }

    void assays(const json::value* done, clinical::Assay& assay)
    {
        if (done == nullptr || !done->is_array())
            return;
        std::size_t index = 0;
        for (const auto& item : done->get_array()) {
            m_place = fmt::format("/assays_done/{}", index++);
            const std::string word = item.is_string() ? item.get_string().c_str() : "";
            if (word == "fusion_panel")
                assay.detectsFusions = Presence::Present;
            else if (word == "cna")
                assay.detectsCopyNumber = Presence::Present;
            else if (word == "cytogenetics")
                assay.detectsChromosomeArms = Presence::Present;
            else
                issue(ErrorCode::Unsupported, "assay not known");
        }
    }

    [[nodiscard]] const std::set<std::string>& genesRead() const { return m_genes; }

private:
    void issue(ErrorCode code, std::string what)
    {
        m_result.report.add({Issue::Severity::Problem, code, m_place, std::move(what)});
    }

    Finding& add(FindingKind kind)
    {
        auto& finding = m_result.record.findings.emplace_back();
        finding.header.key = "profile" + m_place;
        finding.kind = kind;
        finding.assay = kAssayKey;
        finding.origin = Origin::Somatic;
        return finding;
    }

    /// The gene, or an issue.
    std::string gene(const json::object& object, const char* member = "gene")
    {
        auto symbol = textOf(object, member);
        if (symbol.empty())
            issue(ErrorCode::MissingData, fmt::format("{} missing", member));
        return symbol;
    }

    void smallVariant(const json::object& object, bool isGermline)
    {
        const auto symbol = gene(object);
        if (symbol.empty())
            return;
        auto& finding = add(FindingKind::SmallVariant);
        finding.gene = symbol;
        finding.hgvsProtein = textOf(object, "protein");
        finding.hgvsCoding = textOf(object, "coding");
        finding.consequences = termsOf(textOf(object, "consequence"));
        if (const auto* exon = object.if_contains("exon"); exon != nullptr && !exon->is_null())
            finding.exon =
                exon->is_string() ? std::string(exon->get_string()) : json::serialize(*exon);
        if (!textOf(object, "domain").empty())
            finding.name =
                textOf(object, "domain") == "TKD" ? "kinase domain" : textOf(object, "domain");
        const auto stated = flagOf(object, isGermline ? "pathogenic" : "oncogenic");
        if (isGermline)
            finding.origin = Origin::Germline;
        else
            m_genes.insert(symbol);
        if (stated && *stated) {
            finding.isOncogenicStated = !isGermline;
            finding.clinicalSignificance = isGermline ? "Pathogenic" : "Oncogenic";
        } else if (stated) {
            finding.clinicalSignificance = isGermline ? "Not pathogenic" : "Not oncogenic";
        }
        if (finding.hgvsProtein.empty() && finding.hgvsCoding.empty() &&
            finding.consequences.empty())
            issue(ErrorCode::MissingData, "neither change nor consequence stated");
    }

    void rearrangement(const json::object& object, const std::string& kind)
    {
        auto five = textOf(object, "five");
        auto three = textOf(object, "three");
        if (five.empty())
            five = textOf(object, "gene");
        if (five.empty())
            std::swap(five, three);
        if (five.empty())
            return issue(ErrorCode::MissingData, "no gene named");
        if (kind == "fusion" && three.empty())
            issue(ErrorCode::MissingData, "fusion without a partner");
        auto& finding = add(kind == "fusion" && !three.empty() ? FindingKind::Fusion
                                                               : FindingKind::StructuralVariant);
        finding.gene = std::move(five);
        finding.partner = std::move(three);
    }

    void copyNumber(const json::object& object)
    {
        const auto symbol = gene(object);
        const auto state = boost::to_lower_copy(textOf(object, "state"));
        if (symbol.empty())
            return;
        if (state != "amplification" && state != "deletion" && state != "gain" && state != "loss")
            return issue(ErrorCode::Unsupported, "state not known");
        auto& finding = add(FindingKind::CopyNumber);
        finding.gene = symbol;
        finding.copyNumberClass = state;
    }

    void arm(const json::object& object)
    {
        auto name = textOf(object, "arm");
        if (const auto* chromosome = object.if_contains("chromosome");
            chromosome != nullptr && name.size() == 1)
            name = (chromosome->is_string() ? std::string(chromosome->get_string())
                                            : json::serialize(*chromosome)) +
                   name;
        auto state = boost::to_lower_copy(textOf(object, "state"));
        if (state.empty())
            state = boost::to_lower_copy(textOf(object, "direction"));
        if (name.size() < 2 || state.empty())
            return issue(ErrorCode::MissingData, "arm or state missing");
        auto& finding = add(FindingKind::ArmCopyNumber);
        finding.name = std::move(name);
        finding.copyNumberClass = state == "deletion" ? "loss" : state;
    }

    void expression(const json::object& object)
    {
        static const std::map<std::string, std::string> kScores{
            {"TPS", " TPS"}, {"CPS", " CPS"}, {"TIIC", " IC"}, {"IC", " IC"}, {"TAP", " TAP"}};
        const auto marker = textOf(object, "marker");
        const auto unit = textOf(object, "unit");
        const auto value = numberOf(object, "value");
        if (marker.empty())
            return issue(ErrorCode::MissingData, "marker missing");
        if (value && (*value < 0 || (unit != "CPS" && *value > 100)))
            return issue(ErrorCode::OutOfRange, "value out of range");
        const auto state = boost::to_lower_copy(textOf(object, "status"));
        if (!value && state.empty())
            return issue(ErrorCode::MissingData, "neither status nor value");
        auto& finding = add(FindingKind::Expression);
        const auto score = kScores.find(unit);
        finding.name = score == kScores.end() ? marker : marker + score->second;
        finding.status = state;
        if (value && unit == "CPS")
            finding.quantity = Quantity{*value, {}, "{score}"};
        else if (value) // shares are written as fractions; above 1 they can only be percent
            finding.quantity = Quantity{*value <= 1 ? *value * 100 : *value, {}, "%"};
    }

    void status(const json::object& object, const std::string& kind)
    {
        static const std::map<std::string, std::string> kStates{{"msi-h", "high"},
                                                                {"msi-l", "low"},
                                                                {"mss", "stable"},
                                                                {"dmmr", "deficient"},
                                                                {"pmmr", "proficient"},
                                                                {"deficient", "deficient"},
                                                                {"positive", "positive"},
                                                                {"proficient", "proficient"},
                                                                {"negative", "negative"},
                                                                {"hrd", "positive"},
                                                                {"hrp", "negative"}};
        const auto found = kStates.find(boost::to_lower_copy(textOf(object, "status")));
        if (found == kStates.end())
            return issue(ErrorCode::Unsupported, "status not known");
        auto& finding = add(FindingKind::Signature);
        finding.name = boost::to_upper_copy(kind);
        finding.status = found->second;
        if (kind == "hrd") // the text form knows positive and negative
            finding.status = finding.status == "deficient"    ? "positive"
                             : finding.status == "proficient" ? "negative"
                                                              : finding.status;
    }

    void burden(const json::object& object)
    {
        const auto value = numberOf(object, "value");
        if (!value)
            return issue(ErrorCode::MissingData, "value missing");
        if (*value < 0)
            return issue(ErrorCode::OutOfRange, "a burden cannot be negative");
        auto& finding = add(FindingKind::Signature);
        finding.name = "TMB";
        finding.quantity = Quantity{*value, {}, "/Mb"};
    }

    void wildType(const json::object& object)
    {
        const auto symbol = gene(object);
        if (symbol.empty())
            return;
        auto& finding = add(FindingKind::TestedNormal);
        finding.gene = symbol;
        m_genes.insert(symbol);
    }

    ReadResult& m_result;
    std::string m_place;
    std::set<std::string> m_genes;
};

} // namespace

Result<ReadResult> read(std::string_view text)
{
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    const auto* object = error ? nullptr : value.if_object();
    if (object != nullptr && object->contains("patient"))
        object = object->at("patient").if_object();
    if (object == nullptr)
        return fail(ErrorCode::Malformed, "molecular profile");
    const auto* cancer = object->if_contains("cancer");
    const auto code = cancer != nullptr && cancer->is_object()
                          ? textOf(cancer->get_object(), "oncotree")
                          : std::string();
    if (code.empty())
        return fail(ErrorCode::MissingData, "/cancer/oncotree");

    ReadResult result;
    result.report.format = "molecular-profile";
    auto& tumour = result.record.tumours.emplace_back();
    tumour.header.key = "profile/tumour";
    tumour.oncotree = code;
    tumour.diagnosis.text = textOf(cancer->get_object(), "name");
    Reader reader(result);
    const auto* biomarkers = object->if_contains("biomarkers");
    if (biomarkers == nullptr || !biomarkers->is_array())
        return fail(ErrorCode::MissingData, "/biomarkers");
    std::size_t index = 0;
    for (const auto& item : biomarkers->get_array())
        reader.biomarker(item, index++);

    clinical::Assay everywhere;
    everywhere.header.key = "profile/assays";
    everywhere.coversAllGenes = Presence::Present;
    reader.assays(object->if_contains("assays_done"), everywhere);
    result.record.assays.push_back(std::move(everywhere));
    // A gene that was named was read for small variants; no other was, as far as this tells.
    clinical::Assay assay;
    assay.header.key = kAssayKey;
    assay.detectsSmallVariants = Presence::Present;
    assay.genesTested.assign(reader.genesRead().begin(), reader.genesRead().end());
    result.record.assays.push_back(std::move(assay));
    return result;
}

} // namespace consilium::interchange::profile
