#include "core/genomics/reading.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace consilium::genomics
{

using clinical::Finding;

namespace
{

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

} // namespace

Reading readFinding(const Finding& finding, int index, const terminology::GeneTable& genes)
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
    reading.isSpliceSite =
        isAny(terms, {"splice_acceptor_variant", "splice_donor_variant", "splice_site_variant"});
    reading.isTandemDuplication = isAny(terms, {"tandem_duplication"});
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

} // namespace consilium::genomics
