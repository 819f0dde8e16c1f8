#include "core/interchange/vcf/annotation.h"

#include "core/interchange/vcf/evidence.h"

#include <algorithm>
#include <array>

namespace consilium::interchange::vcf
{

namespace
{

using Column = AnnotationFormat::Column;

template <typename Visit>
void forEachPart(std::string_view text, char separator, const Visit& visit)
{
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        visit(text.substr(start, end - start));
        start = end + 1;
    }
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

bool isReportableEntry(const Entry& entry)
{
    bool isReportable = false;
    forEachPart(entry[Column::Consequence], '&', [&](std::string_view term) {
        isReportable = isReportable || isReportableTerm(term, entry[Column::Symbol]);
    });
    return isReportable;
}

bool isFusion(const Entry& entry)
{
    return entry[Column::Consequence].find("gene_fusion") != std::string_view::npos &&
           entry[Column::Symbol].find('&') != std::string_view::npos;
}

std::string_view withoutVersion(std::string_view transcript)
{
    return transcript.substr(0, transcript.find('.'));
}

/// VEP writes an allele without the base that all alleles share.
std::string_view vepAllele(std::string_view reference, std::string_view alternative, bool isShared)
{
    if (!isShared || reference.empty() || alternative.empty() ||
        reference.front() != alternative.front() || reference.size() == alternative.size())
        return alternative;
    alternative.remove_prefix(1);
    return alternative.empty() ? "-" : alternative;
}

/// Reference of an HGVS expression taken off, VCF escapes undone.
std::string afterReference(std::string_view hgvs)
{
    const auto colon = hgvs.rfind(':');
    return decoded(colon == std::string_view::npos ? hgvs : hgvs.substr(colon + 1));
}

/// The names of the fields that are read, lower case, in order of Column.
constexpr std::array<std::string_view, AnnotationFormat::ColumnCount> kColumnNames{
    "allele",
    "allele_num",
    "consequence",
    "symbol",
    "feature",
    "hgvsc",
    "hgvsp",
    "exon",
    "mane_select",
    "mane_plus_clinical",
    "mane",
    "pick",
    "canonical",
    "clin_sig",
    "existing_variation"};

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
    forEachPart(description, '|', [&](std::string_view part) {
        format.fields.push_back(lower(trimmed(part)));
    });
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
    format.columns.assign(format.fields.size(), ColumnCount);
    for (std::size_t column = 0; column < kColumnNames.size(); ++column) {
        const auto found =
            std::find(format.fields.begin(), format.fields.end(), kColumnNames[column]);
        if (found != format.fields.end())
            format.columns[static_cast<std::size_t>(found - format.fields.begin())] =
                static_cast<int>(column);
    }
    return format;
}

Entry::Entry(const AnnotationFormat& format, std::string_view whole)
    : text(whole)
{
    std::size_t field = 0;
    forEachPart(text, '|', [&](std::string_view value) {
        if (field >= format.columns.size())
            isMismatched = isMismatched || !value.empty(); // one too many that says something
        else if (format.columns[field] != AnnotationFormat::ColumnCount)
            values[static_cast<std::size_t>(format.columns[field])] = value;
        ++field;
    });
    isMismatched = isMismatched || field < format.columns.size();
}

TranscriptChoice::TranscriptChoice(AnnotationFormat format, const terminology::GeneTable* genes)
    : m_format(std::move(format))
    , m_table(genes)
{
}

/// How much a transcript stands for its gene.
int TranscriptChoice::standingOf(const Entry& entry) const
{
    if (!entry[Column::ManeSelect].empty() || entry[Column::Mane] == "MANE_Select")
        return 4;
    if (m_table != nullptr && !entry[Column::Feature].empty()) {
        const auto* gene = m_table->find(entry[Column::Symbol]);
        const auto own = withoutVersion(entry[Column::Feature]);
        if (gene != nullptr &&
            (own == withoutVersion(gene->ensembl) || own == withoutVersion(gene->refSeq)))
            return 4;
    }
    const bool isClinical =
        !entry[Column::ManePlusClinical].empty() || entry[Column::Mane] == "MANE_Plus_Clinical";
    return isClinical                          ? 3
           : entry[Column::Pick] == "1"        ? 2
           : entry[Column::Canonical] == "YES" ? 1
                                               : 0;
}

void TranscriptChoice::take(Entry entry)
{
    const auto last = m_genes.begin() + static_cast<std::ptrdiff_t>(m_count);
    const auto known = std::find_if(m_genes.begin(), last, [&](const Gene& gene) {
        return gene.speaks[Column::Symbol] == entry[Column::Symbol];
    });
    if (known == last) {
        if (m_count == m_genes.size())
            m_genes.emplace_back();
        m_genes[m_count++] = {entry, entry, -1};
        return;
    }
    if (entry[Column::Pick] == "1" && known->ofFile[Column::Pick] != "1")
        known->ofFile = entry;
    if (known->standing < 0)
        known->standing = standingOf(known->speaks);
    const int standing = standingOf(entry);
    const bool isReportable = isReportableEntry(entry);
    const bool isKnownReportable = isReportableEntry(known->speaks);
    const bool isHigher = standing > known->standing;
    // MANE Plus Clinical exists for variants that MANE Select does not show; without any choice
    // stated, an affected transcript speaks before one that is not.
    const bool mayOverrule = standing == 3 || (standing == 0 && known->standing == 0);
    const bool isOverruled = isKnownReportable && !isReportable && known->standing == 3;
    if ((isHigher && !isOverruled) || (isReportable && !isKnownReportable && mayOverrule)) {
        known->speaks = entry;
        known->standing = standing;
    }
}

void TranscriptChoice::choose(std::string_view value,
                              std::string_view reference,
                              std::string_view alternative,
                              int alleleIndex,
                              int alleleCount)
{
    m_count = 0;
    m_chosen = -1;
    m_isMismatched = false;
    if (m_format.kind == AnnotationFormat::Kind::None || value.empty())
        return;
    const auto wanted =
        vepAllele(reference, alternative, m_format.kind == AnnotationFormat::Kind::Csq);
    const auto number = std::to_string(alleleIndex);
    forEachPart(value, ',', [&](std::string_view text) {
        const Entry entry(m_format, text);
        if (entry.isMismatched) {
            m_isMismatched = true;
            return;
        }
        const auto allele = entry[Column::Allele];
        const auto stated = entry[Column::AlleleNumber];
        const bool isMine = !stated.empty()    ? stated == number
                            : alleleCount == 1 ? true
                                               : allele == wanted || allele == alternative;
        if (isMine)
            take(entry);
    });
    if (m_count == 0)
        return;
    const auto last = m_genes.begin() + static_cast<std::ptrdiff_t>(m_count);
    const auto affected = std::find_if(
        m_genes.begin(), last, [](const Gene& gene) { return isReportableEntry(gene.speaks); });
    m_chosen = affected == last ? 0 : static_cast<int>(affected - m_genes.begin());
}

bool TranscriptChoice::isReportable() const
{
    if (m_chosen < 0)
        return false;
    const auto& entry = m_genes[static_cast<std::size_t>(m_chosen)].speaks;
    return isFusion(entry) || isReportableEntry(entry);
}

void TranscriptChoice::fillEvidence(std::string_view entry, clinical::Finding& finding) const
{
    std::vector<std::string_view> values;
    forEachPart(entry, '|', [&](std::string_view value) { values.push_back(value); });
    const auto& names = m_format.fields;
    readEvidence(
        names,
        [&](std::string_view name) {
            const auto found = std::find(names.begin(), names.end(), name);
            const auto at = static_cast<std::size_t>(found - names.begin());
            return at < values.size() ? values[at] : std::string_view();
        },
        finding);
}

void TranscriptChoice::fill(clinical::Finding& finding) const
{
    if (m_chosen < 0)
        return;
    const auto& gene = m_genes[static_cast<std::size_t>(m_chosen)];
    const auto& entry = gene.speaks;
    finding.gene = std::string(entry[Column::Symbol]);
    finding.transcript = std::string(entry[Column::Feature]);
    forEachPart(entry[Column::Consequence], '&', [&](std::string_view term) {
        if (!term.empty())
            finding.consequences.emplace_back(term);
    });
    finding.hgvsCoding = afterReference(entry[Column::Coding]);
    finding.hgvsProtein = afterReference(entry[Column::Protein]);
    if (!finding.hgvsProtein.empty())
        finding.proteinSource = clinical::ProteinSource::Stated;
    finding.exon = std::string(entry[Column::Exon]);
    // SnpEff's rank is that of the intron where the change lies in one.
    const auto& terms = finding.consequences;
    if (m_format.kind == AnnotationFormat::Kind::Ann &&
        std::find(terms.begin(), terms.end(), "intron_variant") != terms.end())
        finding.exon.clear();
    finding.clinicalSignificance = std::string(entry[Column::Significance]);
    fillEvidence(entry.text, finding);
    const auto existing = entry[Column::Existing];
    if (finding.identifier.empty() || finding.identifier == ".")
        finding.identifier = std::string(existing.substr(0, existing.find('&')));
    // SnpEff names both genes of a fusion in one field.
    if (const auto at = finding.gene.find('&'); isFusion(entry) && at != std::string::npos) {
        finding.kind = clinical::FindingKind::Fusion;
        finding.partner = finding.gene.substr(at + 1);
        finding.gene.resize(at);
    }
    if (gene.ofFile[Column::Feature] == entry[Column::Feature])
        return;
    for (const auto& part : {std::string(gene.ofFile[Column::Feature]),
                             afterReference(gene.ofFile[Column::Coding]),
                             afterReference(gene.ofFile[Column::Protein])}) {
        if (!part.empty())
            finding.fileChoice += (finding.fileChoice.empty() ? "" : " ") + part;
    }
}

} // namespace consilium::interchange::vcf
