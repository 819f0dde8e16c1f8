#include "core/interchange/tables/tables.h"

#include "core/interchange/tables/rows.h"
#include "core/interchange/utf8.h"

#include <boost/algorithm/string.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace consilium::interchange::tables
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using clinical::Presence;
using Row = Rows::Row;

Kind kindOf(const Rows& rows)
{
    const auto hasAll = [&](std::initializer_list<const char*> names) {
        return std::all_of(
            names.begin(), names.end(), [&](const char* name) { return rows.has(name); });
    };
    if (hasAll({"hugo_symbol", "variant_classification"}) ||
        hasAll({"hugo_symbol", "hgvsp_short"}) ||
        (rows.has("chromosome") && rows.has("start_position") &&
         (rows.has("tumor_seq_allele2") || rows.has("tumor_seq_allele1"))))
        return Kind::Maf;
    if (hasAll({"site1_hugo_symbol", "site2_hugo_symbol"}))
        return Kind::StructuralVariant;
    if (hasAll({"fusionname", "leftbreakpoint", "rightbreakpoint"}))
        return Kind::StarFusion;
    if (hasAll({"gene1", "gene2", "confidence"}))
        return Kind::Arriba;
    if (rows.has("fusiongene"))
        return Kind::FusionList;
    if (hasAll({"chromosome", "start", "end", "nmajor", "nminor"}) || rows.has("seg.mean") ||
        rows.has("seg_mean") || rows.has("segment_mean"))
        return Kind::Segments;
    return rows.has("hugo_symbol") && rows.header().size() > 1 ? Kind::GeneCopyNumber
                                                               : Kind::Unknown;
}

std::optional<int> wholeOf(const std::string& text)
{
    int value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && !text.empty() ? std::optional(value)
                                                                : std::nullopt;
}

/// Sequence Ontology terms for MAF's Variant_Classification (GDC MAF format).
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

class Reader
{
public:
    Reader(const Rows& rows, const Options& options, const terminology::GeneTable& genes)
        : m_rows(rows)
        , m_options(options)
        , m_genes(genes)
    {
    }

    Result<ReadResult> read(Kind kind)
    {
        m_result.report.format = nameOf(kind);
        m_result.assay.header.key = std::string("table/") + nameOf(kind);
        m_result.assay.name = nameOf(kind);
        CONSILIUM_CHECK(chooseSample(kind));
        switch (kind) {
        case Kind::Maf:
            m_result.assay.detectsSmallVariants = Presence::Present;
            forEachRow([this](const Row& row) { mutation(row); });
            break;
        case Kind::GeneCopyNumber:
            m_result.assay.detectsCopyNumber = Presence::Present;
            CONSILIUM_CHECK(geneCopyNumber());
            break;
        case Kind::Segments:
            m_result.report.read["segments"] = static_cast<int>(m_rows.rows().size());
            issue(0,
                  Issue::Severity::Note,
                  ErrorCode::Unsupported,
                  "segments name no genes: no gene is called from them");
            break;
        default:
            m_result.assay.detectsFusions = Presence::Present;
            forEachRow([this, kind](const Row& row) { fusion(row, kind); });
        }
        return std::move(m_result);
    }

private:
    void issue(int line, Issue::Severity severity, ErrorCode code, std::string what)
    {
        m_result.report.add(
            {severity, code, line == 0 ? "header" : fmt::format("line {}", line), std::move(what)});
    }

    void problem(const Row& row, ErrorCode code, std::string what)
    {
        issue(row.line, Issue::Severity::Problem, code, std::move(what));
    }

    /// Which sample's rows are read. Nobody guesses between several.
    Status chooseSample(Kind kind)
    {
        std::set<std::string> samples;
        if (kind == Kind::GeneCopyNumber) {
            for (std::size_t at = 0; at < m_rows.header().size(); ++at) {
                const auto& name = m_rows.header()[at];
                if (name != "hugo_symbol" && name != "entrez_gene_id" && name != "cytoband")
                    samples.insert(name);
            }
        } else {
            for (const auto& row : m_rows.rows())
                samples.insert(m_rows.cell(row, {"tumor_sample_barcode", "sample_id"}));
            samples.erase("");
        }
        m_result.samples.assign(samples.begin(), samples.end());
        m_sample = kind == Kind::GeneCopyNumber ? boost::to_lower_copy(m_options.sample)
                                                : m_options.sample;
        if (!m_sample.empty() && !samples.empty() && !samples.contains(m_sample))
            return fail(ErrorCode::NotFound, "sample " + m_options.sample);
        if (m_sample.empty() && samples.size() > 1) {
            auto some = m_result.samples;
            some.resize(std::min<std::size_t>(some.size(), 10));
            return fail(ErrorCode::Ambiguous,
                        "tumour sample: " + boost::algorithm::join(some, ", ") +
                            (samples.size() > 10 ? ", ..." : ""));
        }
        if (m_sample.empty() && samples.size() == 1)
            m_sample = *samples.begin();
        m_result.assay.tumourSample = m_sample;
        return ok();
    }

    template <typename Visit>
    void forEachRow(Visit&& visit)
    {
        for (const auto& row : m_rows.rows()) {
            const auto sample = m_rows.cell(row, {"tumor_sample_barcode", "sample_id"});
            if (!sample.empty() && sample != m_sample)
                continue;
            visit(row);
        }
    }

    Finding findingAt(const Row& row, FindingKind kind) const
    {
        Finding finding;
        finding.header.key = fmt::format("{}/line {}", m_result.assay.header.key, row.line);
        finding.header.provenance.place = fmt::format("line {}", row.line);
        finding.assay = m_result.assay.header.key;
        finding.kind = kind;
        return finding;
    }

    std::string symbolOf(const Row& row, const std::string& written)
    {
        if (written.empty())
            return {};
        if (m_genes.find(written) == nullptr)
            issue(row.line, Issue::Severity::Warning, ErrorCode::NotFound, "gene not known");
        return m_genes.approved(written);
    }

    clinical::Genome genomeOf(const Row& row)
    {
        const auto build = boost::to_lower_copy(m_rows.cell(row, {"ncbi_build"}));
        const auto stated =
            build == "grch37" || build == "hg19" || build == "37"   ? clinical::Genome::GRCh37
            : build == "grch38" || build == "hg38" || build == "38" ? clinical::Genome::GRCh38
                                                                    : m_options.genome;
        auto& ofAssay = m_result.assay.genome;
        if (ofAssay == clinical::Genome::Unknown)
            ofAssay = stated;
        else if (stated != ofAssay)
            problem(row, ErrorCode::Malformed, "two genome builds in one file");
        return stated;
    }

    void place(const Row& row, Finding& finding)
    {
        finding.chromosome = m_rows.cell(row, {"chromosome"});
        if (finding.chromosome.starts_with("chr"))
            finding.chromosome.erase(0, 3);
        const auto start = wholeOf(m_rows.cell(row, {"start_position"}));
        if (!start)
            return;
        finding.genome = genomeOf(row);
        finding.position = *start;
        finding.reference = m_rows.cell(row, {"reference_allele"});
        finding.alternative = m_rows.cell(row, {"tumor_seq_allele2"});
        const auto first = m_rows.cell(row, {"tumor_seq_allele1"});
        if (finding.alternative.empty() || finding.alternative == finding.reference)
            finding.alternative = first;
        for (auto* bases : {&finding.reference, &finding.alternative}) {
            if (*bases == "-") // MAF writes nothing as a dash
                bases->clear();
        }
    }

    void depths(const Row& row, Finding& finding)
    {
        finding.depth = wholeOf(m_rows.cell(row, {"t_depth"}));
        finding.alternativeDepth = wholeOf(m_rows.cell(row, {"t_alt_count"}));
        const auto reference = wholeOf(m_rows.cell(row, {"t_ref_count"}));
        if (!finding.depth && reference && finding.alternativeDepth)
            finding.depth = *reference + *finding.alternativeDepth;
        if (finding.depth && finding.alternativeDepth && *finding.depth > 0 &&
            *finding.alternativeDepth >= 0 && *finding.alternativeDepth <= *finding.depth) {
            finding.alleleFraction =
                static_cast<double>(*finding.alternativeDepth) / *finding.depth;
            finding.alleleFractionSource = "t_alt_count of t_depth";
        }
    }

    void mutation(const Row& row)
    {
        auto finding = findingAt(row, FindingKind::SmallVariant);
        place(row, finding);
        finding.gene = symbolOf(row, m_rows.cell(row, {"hugo_symbol"}));
        finding.hgvsProtein = m_rows.cell(row, {"hgvsp_short", "hgvsp", "amino_acid_change"});
        finding.hgvsCoding = m_rows.cell(row, {"hgvsc"});
        finding.transcript = m_rows.cell(row, {"transcript_id", "feature"});
        finding.exon = m_rows.cell(row, {"exon_number", "exon"});
        finding.identifier = m_rows.cell(row, {"dbsnp_rs"});
        finding.filter = m_rows.cell(row, {"filter"});
        for (auto* hgvs : {&finding.hgvsProtein, &finding.hgvsCoding}) {
            if (const auto colon = hgvs->rfind(':'); colon != std::string::npos)
                hgvs->erase(0, colon + 1);
        }
        const auto consequence = m_rows.cell(row, {"consequence"});
        if (!consequence.empty())
            boost::split(finding.consequences, consequence, boost::is_any_of("&,;"));
        else if (auto term = termOf(m_rows.cell(row, {"variant_classification"})); !term.empty())
            finding.consequences.push_back(std::move(term));
        const auto status = boost::to_lower_copy(m_rows.cell(row, {"mutation_status"}));
        finding.origin = status == "somatic"    ? clinical::Origin::Somatic
                         : status == "germline" ? clinical::Origin::Germline
                                                : clinical::Origin::Unknown;
        if (!finding.hgvsProtein.empty())
            finding.proteinSource = clinical::ProteinSource::Stated;
        depths(row, finding);
        if (finding.gene.empty() && finding.position == 0)
            return problem(row, ErrorCode::MissingData, "neither gene nor position");
        m_result.findings.push_back(std::move(finding));
        ++m_result.report.read["mutations"];
    }

    Status geneCopyNumber()
    {
        // -2 to 2 as cBioPortal and GISTIC write it: deep deletion, shallow loss, none, low gain,
        // amplification.
        static const std::map<std::string, const char*> kCalls{
            {"-2", "deletion"}, {"-1", "loss"}, {"1", "gain"}, {"2", "amplification"}};
        std::map<std::string, std::string> seen;
        for (const auto& row : m_rows.rows()) {
            const auto symbol = symbolOf(row, m_rows.cell(row, {"hugo_symbol"}));
            const auto value = m_rows.cell(row, {m_sample.c_str()});
            if (symbol.empty()) {
                problem(row, ErrorCode::MissingData, "no gene named");
                continue;
            }
            const auto [before, isNew] = seen.emplace(symbol, value);
            if (!isNew && before->second != value) {
                problem(row, ErrorCode::Ambiguous, "gene named twice with different calls");
                continue;
            }
            if (!isNew || value.empty())
                continue; // not called is not normal
            const auto call = kCalls.find(value);
            if (call == kCalls.end() && value != "0") {
                problem(row, ErrorCode::OutOfRange, "call not between -2 and 2");
                continue;
            }
            m_result.assay.genesTested.push_back(symbol);
            ++m_result.report.read["genes"];
            if (call == kCalls.end())
                continue;
            auto finding = findingAt(row, FindingKind::CopyNumber);
            finding.gene = symbol;
            finding.copyNumberClass = call->second;
            m_result.findings.push_back(std::move(finding));
        }
        return ok();
    }

    /// "EML4--ALK", "EML4::ALK", "EML4-ALK": the first separator that leaves two known names wins,
    /// because a name may hold a dash (HLA-A).
    static std::pair<std::string, std::string> pairOf(const std::string& name,
                                                      const terminology::GeneTable& genes)
    {
        for (const auto* separator : {"::", "--"}) {
            if (const auto at = name.find(separator); at != std::string::npos)
                return {name.substr(0, at), name.substr(at + 2)};
        }
        for (auto at = name.find('-'); at != std::string::npos; at = name.find('-', at + 1)) {
            if (genes.find(name.substr(0, at)) != nullptr &&
                genes.find(name.substr(at + 1)) != nullptr)
                return {name.substr(0, at), name.substr(at + 1)};
        }
        return {name, {}};
    }

    void fusion(const Row& row, Kind kind)
    {
        std::pair<std::string, std::string> names;
        if (kind == Kind::Arriba)
            names = {m_rows.cell(row, {"gene1"}), m_rows.cell(row, {"gene2"})};
        else if (kind == Kind::StructuralVariant)
            names = {m_rows.cell(row, {"site1_hugo_symbol"}),
                     m_rows.cell(row, {"site2_hugo_symbol"})};
        else
            names = pairOf(m_rows.cell(row, {"fusionname", "fusiongene"}), m_genes);
        // Arriba writes neighbours of an intergenic breakpoint with distances: "GENE(123)".
        for (auto* name : {&names.first, &names.second}) {
            if (const auto bracket = name->find('('); bracket != std::string::npos)
                name->erase(bracket);
        }
        if (names.first.empty())
            std::swap(names.first, names.second);
        if (names.first.empty())
            return problem(row, ErrorCode::MissingData, "no gene named");
        auto finding = findingAt(
            row, names.second.empty() ? FindingKind::StructuralVariant : FindingKind::Fusion);
        if (names.second.empty())
            problem(row, ErrorCode::MissingData, "fusion without a partner");
        finding.gene = symbolOf(row, names.first);
        finding.partner = symbolOf(row, names.second);
        const auto frame = boost::to_lower_copy(
            m_rows.cell(row, {"reading_frame", "prot_fusion_type", "site2_effect_on_frame"}));
        if (frame == "out-of-frame" || frame == "frameshift")
            issue(row.line,
                  Issue::Severity::Note,
                  ErrorCode::Unsupported,
                  "the fusion is out of frame as the source has it");
        if (boost::iequals(m_rows.cell(row, {"confidence"}), "low")) {
            finding.assertion = clinical::Assertion::Provisional;
            issue(row.line,
                  Issue::Severity::Warning,
                  ErrorCode::Unsupported,
                  "low confidence as the source has it");
        }
        finding.alternativeDepth =
            wholeOf(m_rows.cell(row, {"junctionreadcount", "splitreads", "split_reads1"}));
        m_result.findings.push_back(std::move(finding));
        ++m_result.report.read["fusions"];
    }

    const Rows& m_rows;
    const Options& m_options;
    const terminology::GeneTable& m_genes;
    ReadResult m_result;
    std::string m_sample;
};

} // namespace

Kind kindOf(std::string_view text) { return kindOf(Rows(text.substr(0, 65536))); }

const char* nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Maf:
        return "maf";
    case Kind::GeneCopyNumber:
        return "gene-copy-number";
    case Kind::Segments:
        return "segments";
    case Kind::StarFusion:
        return "star-fusion";
    case Kind::Arriba:
        return "arriba";
    case Kind::StructuralVariant:
        return "structural-variants";
    case Kind::FusionList:
        return "fusions";
    case Kind::Unknown:
        break;
    }
    return "unknown";
}

Result<ReadResult>
read(std::string_view text, const Options& options, const terminology::GeneTable& genes)
{
    const bool isText = isUtf8(text);
    const Rows rows(isText ? std::string(text) : asUtf8(text));
    const auto kind = kindOf(rows);
    if (kind == Kind::Unknown)
        return fail(ErrorCode::Unsupported, "header: no table of findings that is known");
    CONSILIUM_TRY(auto result, Reader(rows, options, genes).read(kind));
    if (!isText)
        result.report.add({Issue::Severity::Warning,
                           ErrorCode::Malformed,
                           "file",
                           "not UTF-8: bytes that are no letters stand as question marks"});
    return result;
}

} // namespace consilium::interchange::tables
