#include "core/interchange/vcf/annotation.h"

#include <algorithm>
#include <array>

namespace consilium::interchange::vcf
{

namespace
{

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

std::string trimmed(std::string_view text)
{
    const auto isEdge = [](char c) { return c == ' ' || c == '\'' || c == '"' || c == '.'; };
    while (!text.empty() && isEdge(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isEdge(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

std::string decoded(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto digit = [](char c) {
            return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        };
        if (text[at] == '%' && at + 2 < text.size() && digit(text[at + 1]) >= 0 &&
            digit(text[at + 2]) >= 0) {
            result += static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
            at += 2;
        } else {
            result += text[at];
        }
    }
    return result;
}

class Fields
{
public:
    Fields(const AnnotationFormat& format, std::string_view entry)
        : m_format(&format)
        , m_values(split(entry, '|'))
    {
    }

    [[nodiscard]] std::string_view operator[](std::string_view name) const
    {
        const auto found = std::find(m_format->fields.begin(), m_format->fields.end(), name);
        const auto index = static_cast<std::size_t>(found - m_format->fields.begin());
        return index < m_values.size() ? m_values[index] : std::string_view();
    }

    /// Fewer fields than the header names, or more that say something: the columns are shifted.
    [[nodiscard]] bool isMismatched() const
    {
        const auto named = m_format->fields.size();
        return m_values.size() < named ||
               std::any_of(m_values.begin() + static_cast<std::ptrdiff_t>(named),
                           m_values.end(),
                           [](std::string_view value) { return !value.empty(); });
    }

private:
    const AnnotationFormat* m_format;
    std::vector<std::string_view> m_values;
};

bool isReportableTerm(std::string_view term, std::string_view gene)
{
    static constexpr std::array<std::string_view, 20> kTerms{"transcript_ablation",
                                                             "splice_acceptor_variant",
                                                             "splice_donor_variant",
                                                             "stop_gained",
                                                             "frameshift_variant",
                                                             "stop_lost",
                                                             "start_lost",
                                                             "inframe_insertion",
                                                             "inframe_deletion",
                                                             "missense_variant",
                                                             "protein_altering_variant",
                                                             "splice_region_variant",
                                                             "exon_loss_variant",
                                                             "conservative_inframe_deletion",
                                                             "disruptive_inframe_deletion",
                                                             "conservative_inframe_insertion",
                                                             "disruptive_inframe_insertion",
                                                             "initiator_codon_variant",
                                                             "splice_donor_5th_base_variant",
                                                             "coding_sequence_variant"};
    return std::find(kTerms.begin(), kTerms.end(), term) != kTerms.end() ||
           (term == "upstream_gene_variant" && gene == "TERT");
}

bool isReportableEntry(const Fields& fields)
{
    const auto terms = split(fields["consequence"], '&');
    return std::any_of(terms.begin(), terms.end(), [&](std::string_view term) {
        return isReportableTerm(term, fields["symbol"]);
    });
}

/// How much a transcript stands for its gene.
int standing(const Fields& fields)
{
    const bool isMane = !fields["mane_select"].empty() || fields["mane"] == "MANE_Select";
    const bool isClinical =
        !fields["mane_plus_clinical"].empty() || fields["mane"] == "MANE_Plus_Clinical";
    return isMane                         ? 4
           : isClinical                   ? 3
           : fields["pick"] == "1"        ? 2
           : fields["canonical"] == "YES" ? 1
                                          : 0;
}

/// VEP writes an allele without the base that all alleles share.
std::string vepAllele(std::string_view reference, std::string_view alternative, bool isShared)
{
    if (!isShared || reference.empty() || alternative.empty() ||
        reference.front() != alternative.front() || reference.size() == alternative.size())
        return std::string(alternative);
    alternative.remove_prefix(1);
    return alternative.empty() ? "-" : std::string(alternative);
}

} // namespace

AnnotationFormat
AnnotationFormat::fromDescription(Kind kind, std::string tag, std::string_view description)
{
    AnnotationFormat format;
    format.kind = kind;
    format.tag = std::move(tag);
    const auto label = description.find("Format:");
    if (label != std::string_view::npos)
        description.remove_prefix(label + 7);
    else if (const auto quote = description.find('\''); quote != std::string_view::npos)
        description.remove_prefix(quote);
    for (const auto part : split(description, '|'))
        format.fields.push_back(lower(trimmed(part)));
    if (kind == Kind::Ann) {
        // SnpEff's names to VEP's, so that one reader serves both.
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kNames{{
            {"annotation", "consequence"},
            {"gene_name", "symbol"},
            {"feature_id", "feature"},
            {"hgvs.c", "hgvsc"},
            {"hgvs.p", "hgvsp"},
            {"rank", "exon"},
        }};
        for (auto& field : format.fields) {
            if (field.find(" / ") != std::string::npos && field.starts_with("rank"))
                field = "rank";
            for (const auto& [theirs, ours] : kNames) {
                if (field == theirs)
                    field = ours;
            }
        }
    }
    return format;
}

namespace
{

void fill(const AnnotationFormat& format, const Fields& fields, clinical::Finding& finding)
{
    finding.gene = std::string(fields["symbol"]);
    finding.transcript = std::string(fields["feature"]);
    finding.consequences.clear();
    for (const auto term : split(fields["consequence"], '&')) {
        if (!term.empty())
            finding.consequences.emplace_back(term);
    }
    const auto afterReference = [](std::string_view hgvs) {
        const auto colon = hgvs.rfind(':');
        return decoded(colon == std::string_view::npos ? hgvs : hgvs.substr(colon + 1));
    };
    finding.hgvsCoding = afterReference(fields["hgvsc"]);
    finding.hgvsProtein = afterReference(fields["hgvsp"]);
    finding.exon = std::string(fields["exon"]);
    // SnpEff's rank is that of the intron where the change lies in one.
    const auto& terms = finding.consequences;
    if (format.kind == AnnotationFormat::Kind::Ann &&
        std::find(terms.begin(), terms.end(), "intron_variant") != terms.end())
        finding.exon.clear();
    finding.clinicalSignificance = std::string(fields["clin_sig"]);
    const auto existing = fields["existing_variation"];
    if (finding.identifier.empty() || finding.identifier == ".")
        finding.identifier = std::string(existing.substr(0, existing.find('&')));
    // SnpEff names both genes of a fusion in one field.
    const bool isFusion = std::any_of(terms.begin(), terms.end(), [](const std::string& term) {
        return term.find("gene_fusion") != std::string::npos;
    });
    if (const auto at = finding.gene.find('&'); isFusion && at != std::string::npos) {
        finding.kind = clinical::FindingKind::Fusion;
        finding.partner = finding.gene.substr(at + 1);
        finding.gene.resize(at);
    }
}

} // namespace

Annotated annotate(const AnnotationFormat& format,
                   std::string_view value,
                   std::string_view reference,
                   std::string_view alternative,
                   int alleleIndex,
                   int alleleCount,
                   clinical::Finding& finding)
{
    Annotated result;
    if (format.kind == AnnotationFormat::Kind::None || value.empty())
        return result;
    const auto wanted =
        vepAllele(reference, alternative, format.kind == AnnotationFormat::Kind::Csq);
    // One transcript a gene, in the order of the file.
    std::vector<Fields> genes;
    for (const auto entry : split(value, ',')) {
        Fields fields(format, entry);
        if (fields.isMismatched()) {
            result.isMismatched = true;
            continue;
        }
        const auto number = fields["allele_num"];
        const auto allele = fields["allele"];
        const bool isMine = !number.empty()    ? number == std::to_string(alleleIndex)
                            : alleleCount == 1 ? true
                                               : allele == wanted || allele == alternative;
        if (!isMine)
            continue;
        const auto known = std::find_if(genes.begin(), genes.end(), [&](const Fields& other) {
            return other["symbol"] == fields["symbol"];
        });
        if (known == genes.end()) {
            genes.push_back(std::move(fields));
            continue;
        }
        const bool isHigher = standing(fields) > standing(*known);
        const bool isOnlyOneAffected = isReportableEntry(fields) && !isReportableEntry(*known);
        // MANE Plus Clinical exists for variants that MANE Select does not show; without any choice
        // stated, an affected transcript speaks before one that is not.
        const bool mayOverrule =
            standing(fields) == 3 || (standing(fields) == 0 && standing(*known) == 0);
        const bool isOverruled =
            isReportableEntry(*known) && !isReportableEntry(fields) && standing(*known) == 3;
        if ((isHigher && !isOverruled) || (isOnlyOneAffected && mayOverrule))
            *known = std::move(fields);
    }
    if (genes.empty())
        return result;
    const auto affected = std::find_if(genes.begin(), genes.end(), isReportableEntry);
    fill(format, affected == genes.end() ? genes.front() : *affected, finding);
    result.isAnnotated = true;
    return result;
}

bool isReportable(const clinical::Finding& finding)
{
    return finding.kind == clinical::FindingKind::Fusion ||
           std::any_of(
               finding.consequences.begin(),
               finding.consequences.end(),
               [&](const std::string& term) { return isReportableTerm(term, finding.gene); });
}

} // namespace consilium::interchange::vcf
