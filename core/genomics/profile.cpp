#include "core/genomics/profile.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace consilium::genomics
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;

bool isAny(const std::vector<std::string>& terms, std::initializer_list<std::string_view> wanted)
{
    return std::any_of(terms.begin(), terms.end(), [&](const std::string& term) {
        return std::find(wanted.begin(), wanted.end(), term) != wanted.end();
    });
}

/// Exon numbers in "19/28", "19", "19-20/28".
std::vector<int> exonsOf(const std::string& text)
{
    std::vector<int> exons;
    const std::string_view numbers = std::string_view(text).substr(0, text.find('/'));
    int first = 0;
    const auto [end, error] =
        std::from_chars(numbers.data(), numbers.data() + numbers.size(), first);
    if (error != std::errc())
        return exons;
    int last = first;
    if (end != numbers.data() + numbers.size() && *end == '-')
        std::from_chars(end + 1, numbers.data() + numbers.size(), last);
    for (int exon = first; exon <= last && exon - first < 500; ++exon)
        exons.push_back(exon);
    return exons;
}

Reading read(const Finding& finding, int index, const terminology::GeneTable& genes)
{
    Reading reading;
    reading.finding = index;
    reading.gene = finding.gene.empty() ? std::string() : genes.approved(finding.gene);
    reading.partner = finding.partner.empty() ? std::string() : genes.approved(finding.partner);
    reading.protein = parseProteinChange(finding.hgvsProtein);
    reading.exons = exonsOf(finding.exon);
    const auto& terms = finding.consequences;
    using Kind = ProteinChange::Kind;
    const auto kind = reading.protein ? reading.protein->kind : Kind::Unknown;
    reading.isTruncating = kind == Kind::Nonsense || kind == Kind::Frameshift ||
                           isAny(terms,
                                 {"stop_gained",
                                  "frameshift_variant",
                                  "splice_acceptor_variant",
                                  "splice_donor_variant",
                                  "start_lost",
                                  "transcript_ablation"});
    reading.isInFrameDeletion =
        kind == Kind::Deletion ||
        isAny(terms,
              {"inframe_deletion", "conservative_inframe_deletion", "disruptive_inframe_deletion"});
    reading.isInFrameInsertion = kind == Kind::Insertion || kind == Kind::Duplication ||
                                 isAny(terms,
                                       {"inframe_insertion",
                                        "conservative_inframe_insertion",
                                        "disruptive_inframe_insertion"});
    if (kind == Kind::DelIns && reading.protein) {
        // The sign of the length change decides: L747_P753delinsS removes residues, D770delinsGY
        // adds one.
        const auto inserted =
            reading.protein->text.size() - reading.protein->text.find("delins") - 6;
        const auto removed =
            static_cast<std::size_t>(reading.protein->last - reading.protein->first + 1);
        reading.isInFrameDeletion = inserted < removed;
        reading.isInFrameInsertion = inserted > removed;
    }
    reading.isExonSkipping = isAny(terms, {"exon_loss_variant"}) ||
                             finding.name == "exon skipping" || finding.status == "skipping";
    static constexpr std::array<std::string_view, 12> kSilent{"synonymous_variant",
                                                              "intron_variant",
                                                              "upstream_gene_variant",
                                                              "downstream_gene_variant",
                                                              "intergenic_variant",
                                                              "3_prime_UTR_variant",
                                                              "5_prime_UTR_variant",
                                                              "non_coding_transcript_variant",
                                                              "intergenic_region",
                                                              "non_coding_transcript_exon_variant",
                                                              "stop_retained_variant",
                                                              "intragenic_variant"};
    reading.isSilent = kind == Kind::Synonymous ||
                       (!terms.empty() && !reading.protein &&
                        std::all_of(terms.begin(), terms.end(), [](const std::string& term) {
                            return std::find(kSilent.begin(), kSilent.end(), term) != kSilent.end();
                        }));
    return reading;
}

bool hasPassed(const Finding& finding)
{
    return finding.filter.empty() || finding.filter == "." || finding.filter == "PASS";
}

} // namespace

Profile Profile::of(const clinical::Case& record, const terminology::GeneTable& genes)
{
    Profile profile;
    profile.m_record.findings = record.findings;
    for (std::size_t index = 0; index < record.findings.size(); ++index) {
        const auto& finding = record.findings[index];
        if (!clinical::counts(finding.assertion))
            continue;
        if (finding.kind == FindingKind::TestedNormal) {
            // "T790M not detected" excludes one change and says nothing about the rest of the gene.
            const bool isWholeGene = finding.hgvsProtein.empty() && finding.hgvsCoding.empty() &&
                                     finding.hgvsGenomic.empty() && finding.position == 0;
            if (!finding.gene.empty() && isWholeGene)
                profile.m_normal.insert(genes.approved(finding.gene));
            continue;
        }
        if (!hasPassed(finding)) {
            ++profile.m_hidden;
            continue;
        }
        profile.m_readings.push_back(read(finding, static_cast<int>(index), genes));
    }
    for (const auto& assay : record.assays) {
        std::set<Question> questions;
        if (assay.detectsSmallVariants == clinical::Presence::Present)
            questions.insert(Question::SmallVariants);
        if (assay.detectsCopyNumber == clinical::Presence::Present)
            questions.insert(Question::CopyNumber);
        if (assay.detectsFusions == clinical::Presence::Present)
            questions.insert(Question::Fusions);
        if (assay.coversAllGenes == clinical::Presence::Present)
            profile.m_coveredEverywhere.insert(questions.begin(), questions.end());
        profile.m_hasPanel = profile.m_hasPanel || !assay.genesTested.empty();
        for (const auto& gene : assay.genesTested)
            profile.m_covered[genes.approved(gene)].insert(questions.begin(), questions.end());
        for (const auto& gene : assay.genesFailed)
            profile.m_failed.insert(genes.approved(gene));
    }
    return profile;
}

bool Profile::isTested(const std::string& gene, Question question) const
{
    if (m_failed.contains(gene))
        return false;
    if (m_normal.contains(gene) || m_coveredEverywhere.contains(question))
        return true;
    const auto found = m_covered.find(gene);
    return found != m_covered.end() && found->second.contains(question);
}

GeneState Profile::state(const std::string& gene) const
{
    for (const auto& reading : m_readings) {
        const auto kind = m_record.findings[static_cast<std::size_t>(reading.finding)].kind;
        if (kind == FindingKind::Signature || kind == FindingKind::Expression)
            continue;
        if (!reading.isSilent && (reading.gene == gene || reading.partner == gene))
            return GeneState::Altered;
    }
    if (m_failed.contains(gene))
        return GeneState::Failed;
    if (isTested(gene, Question::SmallVariants) || m_normal.contains(gene))
        return GeneState::TestedNormal;
    if (m_hasPanel && m_coveredEverywhere.empty() && !m_covered.contains(gene))
        return GeneState::NotCovered;
    return GeneState::Unknown;
}

std::vector<std::string> Profile::genes() const
{
    std::set<std::string> all = m_normal;
    all.insert(m_failed.begin(), m_failed.end());
    for (const auto& [gene, questions] : m_covered)
        all.insert(gene);
    for (const auto& reading : m_readings) {
        if (!reading.gene.empty())
            all.insert(reading.gene);
        if (!reading.partner.empty())
            all.insert(reading.partner);
    }
    return {all.begin(), all.end()};
}

bool isOfClass(const Finding& finding, const Reading& reading, const std::string& variantClass)
{
    const auto contains = [](const std::string& text, std::string_view word) {
        return std::search(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) {
                   return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
               }) != text.end();
    };
    const auto& stated = finding.clinicalSignificance;
    const bool isBenign = contains(stated, "benign") || contains(stated, "non-pathogenic") ||
                          contains(stated, "not pathogenic") || contains(stated, "non-oncogenic") ||
                          contains(stated, "not oncogenic");
    const bool isPathogenic =
        finding.isOncogenicStated ||
        (contains(stated, "pathogenic") && !isBenign && !contains(stated, "conflicting"));
    if (variantClass == "truncating")
        return reading.isTruncating && !isBenign;
    if (variantClass == "pathogenic")
        return isPathogenic || (reading.isTruncating && !isBenign);
    return isPathogenic || ((contains(stated, "oncogenic") || reading.isTruncating) && !isBenign);
}

} // namespace consilium::genomics
