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
        const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; };
        if (text[at] == '%' && at + 2 < text.size() && digit(text[at + 1]) >= 0 && digit(text[at + 2]) >= 0) {
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
        : m_format(format)
        , m_values(split(entry, '|'))
    {
    }

    [[nodiscard]] std::string_view operator[](std::string_view name) const
    {
        const auto found = std::find(m_format.fields.begin(), m_format.fields.end(), name);
        const auto index = static_cast<std::size_t>(found - m_format.fields.begin());
        return index < m_values.size() ? m_values[index] : std::string_view();
    }

private:
    const AnnotationFormat& m_format;
    std::vector<std::string_view> m_values;
};

/// VEP writes an allele without the base that all alleles share.
std::string vepAllele(std::string_view reference, std::string_view alternative, bool isShared)
{
    if (!isShared || reference.empty() || alternative.empty() || reference.front() != alternative.front() ||
        reference.size() == alternative.size())
        return std::string(alternative);
    alternative.remove_prefix(1);
    return alternative.empty() ? "-" : std::string(alternative);
}

} // namespace

AnnotationFormat AnnotationFormat::fromDescription(Kind kind, std::string_view description)
{
    AnnotationFormat format;
    format.kind = kind;
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
            {"annotation", "consequence"}, {"gene_name", "symbol"}, {"feature_id", "feature"},
            {"hgvs.c", "hgvsc"}, {"hgvs.p", "hgvsp"}, {"rank", "exon"},
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

bool annotate(const AnnotationFormat& format,
              std::string_view value,
              std::string_view reference,
              std::string_view alternative,
              int alleleIndex,
              int alleleCount,
              clinical::Finding& finding)
{
    if (format.kind == AnnotationFormat::Kind::None || value.empty())
        return false;
    int best = -1;
    const bool isTrimmed = format.kind == AnnotationFormat::Kind::Csq;
    const auto wanted = vepAllele(reference, alternative, isTrimmed);
    bool isFirst = true;
    for (const auto entry : split(value, ',')) {
        const Fields fields(format, entry);
        const auto number = fields["allele_num"];
        const auto allele = fields["allele"];
        const bool isMine = !number.empty()       ? number == std::to_string(alleleIndex)
                            : alleleCount == 1    ? true
                                                  : allele == wanted || allele == alternative;
        if (!isMine)
            continue;
        const auto mane = fields["mane_select"];
        const int score = (!mane.empty() || fields["mane"] == "MANE_Select" ? 8 : 0) + (fields["pick"] == "1" ? 4 : 0) +
                          (fields["canonical"] == "YES" ? 2 : 0) + (isFirst ? 1 : 0);
        isFirst = false;
        if (score <= best)
            continue;
        best = score;
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
        finding.clinicalSignificance = std::string(fields["clin_sig"]);
        const auto existing = fields["existing_variation"];
        if (finding.identifier.empty() || finding.identifier == ".")
            finding.identifier = std::string(existing.substr(0, existing.find('&')));
    }
    return best >= 0;
}

bool isReportable(const clinical::Finding& finding)
{
    static constexpr std::array<std::string_view, 20> kTerms{
        "transcript_ablation",     "splice_acceptor_variant",  "splice_donor_variant",   "stop_gained",
        "frameshift_variant",      "stop_lost",                "start_lost",             "inframe_insertion",
        "inframe_deletion",        "missense_variant",         "protein_altering_variant", "splice_region_variant",
        "exon_loss_variant",       "conservative_inframe_deletion", "disruptive_inframe_deletion",
        "conservative_inframe_insertion", "disruptive_inframe_insertion", "initiator_codon_variant",
        "splice_donor_5th_base_variant", "coding_sequence_variant"};
    return std::any_of(finding.consequences.begin(), finding.consequences.end(), [&](const std::string& term) {
        return std::find(kTerms.begin(), kTerms.end(), term) != kTerms.end() ||
               (term == "upstream_gene_variant" && finding.gene == "TERT");
    });
}

} // namespace consilium::interchange::vcf
