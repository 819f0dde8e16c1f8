#include "core/interchange/tables/reading.h"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <array>
#include <regex>
#include <set>
#include <tuple>

namespace consilium::interchange::tables
{

namespace
{

using clinical::Finding;
using clinical::Genome;
using Row = Rows::Row;

/// Sequence Ontology terms for MAF's Variant_Classification (MAF 2.4 and GDC MAF format).
std::string termOf(const std::string& classification)
{
    static const std::map<std::string, std::string> kTerms{
        {"missense_mutation", "missense_variant"},
        {"nonsense_mutation", "stop_gained"},
        {"nonstop_mutation", "stop_lost"},
        {"frame_shift_del", "frameshift_variant"},
        {"frame_shift_ins", "frameshift_variant"},
        {"in_frame_del", "inframe_deletion"},
        {"in_frame_ins", "inframe_insertion"},
        {"splice_site", "splice_site_variant"},
        {"splice_region", "splice_region_variant"},
        {"translation_start_site", "start_lost"},
        {"silent", "synonymous_variant"},
        {"intron", "intron_variant"},
        {"igr", "intergenic_variant"},
        {"rna", "non_coding_transcript_variant"},
        {"3'utr", "3_prime_UTR_variant"},
        {"5'utr", "5_prime_UTR_variant"},
        {"3'flank", "downstream_gene_variant"},
        {"5'flank", "upstream_gene_variant"}};
    const auto found = kTerms.find(boost::to_lower_copy(classification));
    return found == kTerms.end() ? std::string() : found->second;
}

/// The same rule as for VCF: the promoter of TERT is the one place outside that counts.
bool isOutsideCoding(const Finding& finding)
{
    static constexpr std::array<std::string_view, 8> kOutside{"intron_variant",
                                                              "intergenic_variant",
                                                              "non_coding_transcript_variant",
                                                              "non_coding_transcript_exon_variant",
                                                              "3_prime_UTR_variant",
                                                              "5_prime_UTR_variant",
                                                              "downstream_gene_variant",
                                                              "upstream_gene_variant"};
    return !finding.consequences.empty() &&
           std::all_of(
               finding.consequences.begin(), finding.consequences.end(), [&](const auto& term) {
                   return std::find(kOutside.begin(), kOutside.end(), term) != kOutside.end() &&
                          !(term == "upstream_gene_variant" && finding.gene == "TERT");
               });
}

Genome buildOf(const std::string& written)
{
    const auto build = boost::to_lower_copy(written);
    return build == "grch37" || build == "hg19" || build == "37"   ? Genome::GRCh37
           : build == "grch38" || build == "hg38" || build == "38" ? Genome::GRCh38
                                                                   : Genome::Unknown;
}

const char* nameOf(Genome genome) { return genome == Genome::GRCh37 ? "GRCh37" : "GRCh38"; }

bool isBases(const std::string& text)
{
    return text.find_first_not_of("ACGTNacgtn") == std::string::npos;
}

/// One MAF, row by row.
class Mutations
{
public:
    explicit Mutations(Reading& reading)
        : m_reading(reading)
        , m_rows(reading.rows)
    {
    }

    void read(const Row& row)
    {
        if (!isMutation(row))
            return;
        auto finding = m_reading.findingAt(row, clinical::FindingKind::SmallVariant);
        consequences(row, finding);
        const auto symbol = m_rows.cell(row, {"hugo_symbol"});
        finding.gene = m_reading.genes.approved(symbol);
        if (isOutsideCoding(finding)) {
            ++m_reading.result.report.read["mutations outside coding sequence, counted only"];
            return;
        }
        place(row, finding);
        if (!boost::iequals(symbol, "Unknown")) // MAF's word for no gene
            finding.gene = m_reading.symbolOf(row, symbol);
        else
            finding.gene.clear();
        change(row, finding);
        origin(row, finding);
        depths(row, finding);
        if (finding.gene.empty() && finding.position == 0)
            return m_reading.problem(row, ErrorCode::MissingData, "neither gene nor position");
        if (isRepeated(finding))
            return m_reading.warn(row, ErrorCode::Malformed, "the same variant stands above");
        m_reading.result.findings.push_back(std::move(finding));
        ++m_reading.result.report.read["mutations"];
    }

private:
    /// MAF 2.4: a validation that found no mutation makes Validation_Status Invalid (before 2.4:
    /// Wildtype) and Mutation_Status None; LOH is the loss of the other allele, no mutation.
    bool isMutation(const Row& row)
    {
        const auto status = boost::to_lower_copy(m_rows.cell(row, {"mutation_status"}));
        const auto validation = boost::to_lower_copy(m_rows.cell(row, {"validation_status"}));
        const bool isRefuted = status == "none" || status == "wildtype" || status == "loh" ||
                               validation == "invalid" || validation == "wildtype";
        if (isRefuted)
            m_reading.warn(row,
                           ErrorCode::Unsupported,
                           "not read: no mutation by its Mutation_Status or Validation_Status");
        return !isRefuted;
    }

    void consequences(const Row& row, Finding& finding)
    {
        const auto terms = m_rows.cell(row, {"consequence"});
        const auto classification = m_rows.cell(row, {"variant_classification"});
        if (!terms.empty()) {
            boost::split(finding.consequences, terms, boost::is_any_of("&,;"));
            return;
        }
        auto term = termOf(classification);
        if (!term.empty())
            finding.consequences.push_back(std::move(term));
        else if (!classification.empty())
            m_reading.warn(row, ErrorCode::Unsupported, "Variant_Classification not known");
    }

    /// Where the row states a build it is not the options' turn, not even where the build is one
    /// that is not known here.
    Genome genomeOf(const Row& row)
    {
        const auto written = m_rows.cell(row, {"ncbi_build"});
        const auto genome = written.empty() ? m_reading.options.genome : buildOf(written);
        if (genome == Genome::Unknown && !m_isBuildMissed) {
            m_isBuildMissed = true;
            m_reading.warn(row,
                           written.empty() ? ErrorCode::MissingData : ErrorCode::Unsupported,
                           written.empty() ? "no genome build: positions are of none"
                                           : "genome build neither GRCh37 nor GRCh38");
        }
        auto& ofAssay = m_reading.result.assay.genome;
        if (ofAssay == Genome::Unknown)
            ofAssay = genome;
        else if (genome != ofAssay)
            m_reading.problem(row, ErrorCode::Malformed, "two genome builds in one file");
        return genome;
    }

    void place(const Row& row, Finding& finding)
    {
        finding.chromosome = m_rows.cell(row, {"chromosome"});
        if (boost::istarts_with(finding.chromosome, "chr"))
            finding.chromosome.erase(0, 3);
        const auto written = m_rows.cell(row, {"start_position"});
        const auto start = wholeOf(written);
        if (!start || *start < 1) {
            if (!written.empty())
                m_reading.problem(row, ErrorCode::Malformed, "Start_Position is no position");
            return;
        }
        finding.genome = genomeOf(row);
        finding.position = *start;
        alleles(row, finding);
    }

    void alleles(const Row& row, Finding& finding)
    {
        const auto basesOf = [&](const char* column) {
            const auto text = m_rows.cell(row, {column});
            return text == "-" ? std::string() : text; // MAF writes nothing as a dash
        };
        const bool hasSecond = !m_rows.cell(row, {"tumor_seq_allele2"}).empty();
        const bool hasFirst = !m_rows.cell(row, {"tumor_seq_allele1"}).empty();
        const auto first = basesOf("tumor_seq_allele1");
        finding.reference = basesOf("reference_allele");
        finding.alternative = basesOf("tumor_seq_allele2");
        if (!hasSecond || finding.alternative == finding.reference)
            finding.alternative = first;
        else if (hasFirst && first != finding.reference && first != finding.alternative)
            m_reading.warn(
                row, ErrorCode::Ambiguous, "two alternative alleles: Tumor_Seq_Allele2 is read");
        if (!hasFirst && !hasSecond && finding.reference.empty())
            return; // a table of positions and proteins alone
        const bool isChange = (hasFirst || hasSecond) && finding.alternative != finding.reference;
        if (isChange && isBases(finding.reference) && isBases(finding.alternative))
            return;
        m_reading.problem(row,
                          ErrorCode::Malformed,
                          isChange ? "alleles are not bases" : "no allele but the reference");
        finding.reference.clear();
        finding.alternative.clear();
    }

    void change(const Row& row, Finding& finding)
    {
        finding.hgvsProtein =
            m_rows.cell(row, {"hgvsp_short", "hgvsp", "protein_change", "amino_acid_change"});
        finding.hgvsCoding = m_rows.cell(row, {"hgvsc"});
        finding.transcript = m_rows.cell(row, {"transcript_id", "feature"});
        finding.identifier = m_rows.cell(row, {"dbsnp_rs"});
        finding.filter = m_rows.cell(row, {"filter"});
        for (auto* hgvs : {&finding.hgvsProtein, &finding.hgvsCoding}) {
            if (const auto colon = hgvs->rfind(':'); colon != std::string::npos)
                hgvs->erase(0, colon + 1);
            boost::replace_all(*hgvs, "%3D", "="); // as VEP escapes it
        }
        if (!finding.hgvsProtein.empty())
            finding.proteinSource = clinical::ProteinSource::Stated;
        // "3/14" passes through a spreadsheet and comes out as "14-Mar", which is not exon 14.
        static const std::regex exon(R"(\d+(-\d+)?(/\d+)?)");
        finding.exon = m_rows.cell(row, {"exon_number", "exon"});
        if (!finding.exon.empty() && !std::regex_match(finding.exon, exon)) {
            m_reading.problem(row, ErrorCode::Malformed, "exon is no number");
            finding.exon.clear();
        }
    }

    void origin(const Row& row, Finding& finding) const
    {
        const auto status = boost::to_lower_copy(m_rows.cell(row, {"mutation_status"}));
        finding.origin = status == "somatic"    ? clinical::Origin::Somatic
                         : status == "germline" ? clinical::Origin::Germline
                                                : clinical::Origin::Unknown;
    }

    /// A count, or nothing and an issue.
    std::optional<int> count(const Row& row, const char* column)
    {
        const auto written = m_rows.cell(row, {column});
        const auto value = wholeOf(written);
        if (written.empty() || (value && *value >= 0))
            return value;
        m_reading.problem(
            row, ErrorCode::Malformed, std::string(column) + " is no number of reads");
        return std::nullopt;
    }

    void depths(const Row& row, Finding& finding)
    {
        finding.depth = count(row, "t_depth");
        finding.alternativeDepth = count(row, "t_alt_count");
        const auto reference = count(row, "t_ref_count");
        std::string source = "t_alt_count of t_depth";
        if (!finding.depth && reference && finding.alternativeDepth) {
            finding.depth = *reference + *finding.alternativeDepth;
            source = "t_alt_count of t_ref_count and t_alt_count";
        }
        if (!finding.depth || !finding.alternativeDepth)
            return;
        if (*finding.alternativeDepth > *finding.depth)
            return m_reading.problem(
                row, ErrorCode::OutOfRange, "more reads of the allele than reads");
        if (*finding.depth == 0)
            return;
        finding.alleleFraction = static_cast<double>(*finding.alternativeDepth) / *finding.depth;
        finding.alleleFractionSource = std::move(source);
    }

    bool isRepeated(const Finding& finding)
    {
        const bool isPlaced = finding.position != 0 && finding.reference != finding.alternative;
        return isPlaced && !m_seen
                                .emplace(finding.genome,
                                         finding.chromosome,
                                         finding.position,
                                         finding.reference,
                                         finding.alternative)
                                .second;
    }

    Reading& m_reading;
    const Rows& m_rows;
    bool m_isBuildMissed = false;
    std::set<std::tuple<Genome, std::string, std::int64_t, std::string, std::string>> m_seen;
};

} // namespace

Status readMutations(Reading& reading)
{
    const auto asked = reading.options.genome;
    for (const auto& row : reading.rows.rows()) {
        const auto stated = buildOf(reading.rows.cell(row, {"ncbi_build"}));
        if (asked != Genome::Unknown && stated != Genome::Unknown && stated != asked)
            return fail(ErrorCode::Ambiguous,
                        std::string("genome build: ") + nameOf(stated) + " in the file, " +
                            nameOf(asked) + " stated");
    }
    reading.result.assay.detectsSmallVariants = clinical::Presence::Present;
    Mutations mutations(reading);
    reading.forEachRow([&](const Row& row) { mutations.read(row); });
    return ok();
}

} // namespace consilium::interchange::tables
