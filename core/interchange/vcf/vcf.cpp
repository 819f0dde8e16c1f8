#include "core/interchange/vcf/vcf.h"

#include "core/base/crypto/hash.h"
#include "core/interchange/utf8.h"
#include "core/interchange/vcf/depths.h"
#include "core/interchange/vcf/header.h"
#include "core/interchange/vcf/open.h"
#include "core/interchange/vcf/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace consilium::interchange::vcf
{

namespace
{

namespace fs = std::filesystem;
using clinical::Finding;
using clinical::FindingKind;
using clinical::Genome;
using clinical::Origin;

constexpr std::size_t kBytesPerPiece = 256 * 1024;
/// A file without annotation yields one finding an allele; beyond this it is a genome, kept raw and
/// counted.
constexpr std::size_t kMostFindings = 50000;

/// Whether the tumour's genotype names the allele; true where there is no genotype to say
/// otherwise.
bool isCarried(const std::string& genotype, int allele)
{
    if (genotype.empty() || genotype.find_first_of("0123456789") == std::string::npos)
        return true;
    const auto wanted = std::to_string(allele);
    for (std::size_t start = 0; start <= genotype.size();) {
        const auto end = std::min(genotype.find_first_of("/|", start), genotype.size());
        if (genotype.substr(start, end - start) == wanted)
            return true;
        start = end + 1;
    }
    return false;
}

/// A text of INFO; empty where the record has none. Points into the record.
std::string_view infoText(bcf1_t* record, int id)
{
    const auto* info = id < 0 ? nullptr : bcf_get_info_id(record, id);
    if (info == nullptr || info->type != BCF_BT_CHAR || info->len <= 0)
        return {};
    const std::string_view whole(reinterpret_cast<const char*>(info->vptr),
                                 static_cast<std::size_t>(info->len));
    return whole.substr(0, whole.find('\0'));
}

/// The number of an INFO field in this header; -1: not declared.
int infoId(const bcf_hdr_t* header, const char* tag)
{
    const int id = bcf_hdr_id2int(header, BCF_DT_ID, tag);
    return id >= 0 && bcf_hdr_idinfo_exists(header, BCF_HL_INFO, id) ? id : -1;
}

/// What is asked of the header once, not of every record.
struct Known
{
    std::vector<std::string> chromosomes; ///< by contig number, without "chr"
    std::vector<Genome> genomes;          ///< by contig number, as its length tells
    int annotation = -1;
    int status = -1;  ///< SS of VarScan
    int inWords = -1; ///< STATUS of VarDict
    bool isSomaticFlagged = false;
    TumourInfo tumour;

    Known(const bcf_hdr_t* header, const AnnotationFormat& format)
        : genomes(contigGenomes(header))
        , annotation(
              format.kind == AnnotationFormat::Kind::None ? -1 : infoId(header, format.tag.c_str()))
        , status(infoId(header, "SS"))
        , inWords(infoId(header, "STATUS"))
        , isSomaticFlagged(infoId(header, "SOMATIC") >= 0)
        , tumour(TumourInfo::of(header))
    {
        for (int contig = 0; contig < header->n[BCF_DT_CTG]; ++contig)
            chromosomes.emplace_back(withoutPrefix(bcf_hdr_id2name(header, contig)));
    }

    /// A contig that the header does not declare gets a number when its first record is read.
    const std::string& chromosome(const bcf_hdr_t* header, int contig)
    {
        while (chromosomes.size() <= static_cast<std::size_t>(contig))
            chromosomes.emplace_back(
                withoutPrefix(bcf_hdr_id2name(header, static_cast<int>(chromosomes.size()))));
        return chromosomes[static_cast<std::size_t>(contig)];
    }

    [[nodiscard]] Genome genome(int contig) const
    {
        const auto at = static_cast<std::size_t>(contig);
        return at < genomes.size() ? genomes[at] : Genome::Unknown;
    }
};

/// What the caller itself says: VarScan's SS (1 germline, 2 somatic, 3 loss of heterozygosity of a
/// germline variant) and VarDict's STATUS.
Origin originByCaller(const Known& known, const bcf_hdr_t* header, bcf1_t* record)
{
    auto status = infoText(record, known.status);
    std::string number;
    if (status.empty() && known.status >= 0) {
        Buffer<std::int32_t> buffer;
        if (bcf_get_info_int32(header, record, "SS", &buffer.data, &buffer.capacity) == 1)
            status = number = std::to_string(buffer.data[0]);
    }
    if (status.empty())
        status = infoText(record, known.inWords);
    if (status == "2" || status == "StrongSomatic" || status == "LikelySomatic")
        return Origin::Somatic;
    if (status == "1" || status == "3" || status == "Germline" || status == "StrongLOH" ||
        status == "LikelyLOH")
        return Origin::Germline;
    return Origin::Unknown;
}

/// Placeholders of reference blocks and overlapping deletions are no alleles of their own.
bool isPlaceholder(std::string_view alternative)
{
    return alternative.empty() || alternative == "." || alternative == "*" ||
           alternative == "<NON_REF>" || alternative == "<*>";
}

bool isSymbolic(std::string_view alternative)
{
    return alternative.front() == '<' ||
           alternative.find_first_of("[]") != std::string_view::npos ||
           alternative.front() == '.' || alternative.back() == '.';
}

class Reader
{
public:
    Reader(Opened opened,
           const Options& options,
           Samples samples,
           Genome genome,
           int firstLine,
           ReadResult& result)
        : m_file(std::move(opened.file))
        , m_header(std::move(opened.header))
        , m_isText(opened.isText)
        , m_samples(samples)
        , m_genome(genome)
        , m_firstLine(firstLine)
        , m_transcripts(annotationOf(m_header.get()), options.genes)
        , m_positions(options.positions)
        , m_known(m_header.get(), m_transcripts.format())
        , m_result(result)
    {
    }

    /// Reads every record. `bcfText` receives the VCF form of a BCF, which has no text of its own.
    Status run(std::string& bcfText, const ProgressSink& progress, const std::stop_token& stop)
    {
        if (!m_isText) {
            Text header;
            if (bcf_hdr_format(m_header.get(), 0, &header.value) != 0)
                return fail(ErrorCode::Malformed, "header");
            bcfText.assign(header.value.s, header.value.l);
        }
        const Record record(bcf_init());
        for (;;) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "import");
            const int code = bcf_read(m_file.get(), m_header.get(), record.get());
            if (code == -1)
                return ok();
            ++m_result.records;
            // htslib would read on past these two with a definition of its own; the columns are
            // right all the same.
            const int fault = record->errcode & ~BCF_ERR_CTG_UNDEF & ~BCF_ERR_TAG_UNDEF;
            if (code < -1 || fault != 0 || bcf_unpack(record.get(), BCF_UN_SHR) != 0 ||
                record->rid < 0 || record->n_allele == 0)
                return fail(ErrorCode::Malformed, place());
            if (!m_isText) {
                Text line;
                if (vcf_format(m_header.get(), record.get(), &line.value) != 0)
                    return fail(ErrorCode::Malformed, place());
                bcfText.append(line.value.s, line.value.l);
            }
            if (m_result.records % 1000 == 0 && progress)
                progress({static_cast<std::uint64_t>(m_result.records), 0});
            readRecord(record.get());
        }
    }

    [[nodiscard]] const AnnotationFormat& format() const { return m_transcripts.format(); }

    [[nodiscard]] int untaken() const { return m_untaken; }

    [[nodiscard]] int unannotated() const { return m_unannotated; }

private:
    /// Of the current record: its line, where the file has lines.
    std::string place() const
    {
        return m_firstLine > 0 ? fmt::format("line {}", m_firstLine + m_result.records - 1)
                               : fmt::format("record {}", m_result.records);
    }

    void readRecord(bcf1_t* record)
    {
        const auto annotation = infoText(record, m_known.annotation);
        const int alleles = record->n_allele - 1;
        m_result.altEntries += std::max(alleles, 1); // "." is an entry of the column
        bool isMismatched = false;
        for (int allele = 1; allele <= alleles; ++allele) {
            const std::string_view alternative = record->d.allele[allele];
            if (isPlaceholder(alternative))
                continue;
            m_transcripts.choose(
                annotation, record->d.allele[0], alternative, allele, record->n_allele - 1);
            isMismatched = isMismatched || m_transcripts.isMismatched();
            if (isWanted(record, alternative))
                readAllele(record, allele, alternative);
        }
        if (isMismatched)
            m_result.report.add(
                {Issue::Severity::Warning,
                 ErrorCode::Malformed,
                 place(),
                 format().tag +
                     ": an entry has other fields than the header names and is not used"});
    }

    /// Counts what is not.
    bool isWanted(const bcf1_t* record, std::string_view alternative)
    {
        const bool isOfInterest = isSymbolic(alternative) ||
                                  format().kind == AnnotationFormat::Kind::None ||
                                  m_transcripts.isReportable();
        const bool isRoom = m_result.findings.size() < kMostFindings;
        if ((isOfInterest && isRoom) || isKnown(record))
            return true;
        ++(isOfInterest || m_transcripts.isAnnotated() ? m_untaken : m_unannotated);
        return false;
    }

    /// Near a known variant, an allele without annotation is taken however many there are.
    bool isKnown(const bcf1_t* record)
    {
        if (m_positions == nullptr || m_transcripts.isAnnotated())
            return false;
        return m_positions->isNear(genomeOf(record->rid),
                                   m_known.chromosome(m_header.get(), record->rid),
                                   record->pos + 1,
                                   record->pos + record->rlen);
    }

    /// The file's build, or none where the length of the contig is that of the other one.
    Genome genomeOf(int contig) const
    {
        const auto own = m_known.genome(contig);
        return own == Genome::Unknown || own == m_genome ? m_genome : Genome::Unknown;
    }

    void readAllele(bcf1_t* record, int allele, std::string_view alternative)
    {
        Finding finding;
        finding.kind =
            isSymbolic(alternative) ? FindingKind::StructuralVariant : FindingKind::SmallVariant;
        finding.genome = genomeOf(record->rid);
        finding.chromosome = m_known.chromosome(m_header.get(), record->rid);
        finding.position = record->pos + 1;
        finding.reference = record->d.allele[0];
        finding.alternative = alternative;
        finding.identifier = record->d.id == nullptr ? "." : record->d.id;
        finding.filter = filterOf(m_header.get(), record);
        m_transcripts.fill(finding);
        if (m_samples.tumour >= 0) {
            const SampleValues values(m_header.get(), record, m_samples.tumour);
            finding.zygosity = values.genotype();
            if (!isCarried(finding.zygosity, allele)) {
                ++m_untaken;
                return;
            }
            readDepths(values, allele, finding);
        }
        readTumourInfo(m_known.tumour, m_header.get(), record, allele, finding);
        finding.origin = originOf(record, allele);
        finding.assay = m_result.assay.header.key;
        finding.header.key = fmt::format("vcf|{}|{}:{}:{}:{}",
                                         m_result.assay.header.key,
                                         finding.chromosome,
                                         finding.position,
                                         finding.reference,
                                         finding.alternative);
        finding.header.provenance = {0, place()};
        checkContig(record->rid);
        if (!m_keys.insert(finding.header.key).second) {
            m_result.report.add({Issue::Severity::Warning,
                                 ErrorCode::AlreadyExists,
                                 place(),
                                 "the same allele as an earlier record"});
            ++m_untaken;
            return;
        }
        m_result.findings.push_back(std::move(finding));
    }

    /// One issue a contig, at its first finding.
    void checkContig(int contig)
    {
        const auto own = m_known.genome(contig);
        if (own == Genome::Unknown || own == m_genome || !m_foreign.insert(contig).second)
            return;
        m_result.report.add({Issue::Severity::Warning,
                             ErrorCode::Ambiguous,
                             place(),
                             "two builds in one file: the length of this chromosome is that of the "
                             "other build, and its positions are not used"});
    }

    Origin originOf(bcf1_t* record, int allele) const
    {
        if (const auto stated = originByCaller(m_known, m_header.get(), record);
            stated != Origin::Unknown)
            return stated;
        if (m_samples.normal >= 0) {
            const auto genotype = SampleValues(m_header.get(), record, m_samples.normal).genotype();
            if (genotype.find_first_of("123456789") != std::string::npos &&
                isCarried(genotype, allele))
                return Origin::Germline;
            return Origin::Somatic;
        }
        return m_known.isSomaticFlagged &&
                       bcf_get_info_flag(m_header.get(), record, "SOMATIC", nullptr, nullptr) == 1
                   ? Origin::Somatic
                   : Origin::Unknown;
    }

    File m_file;
    Header m_header;
    bool m_isText;
    Samples m_samples;
    Genome m_genome;
    int m_firstLine;
    TranscriptChoice m_transcripts;
    const terminology::PositionTable* m_positions;
    Known m_known;
    ReadResult& m_result;
    std::unordered_set<std::string> m_keys;
    std::unordered_set<int> m_foreign; ///< contigs of the other build that have been reported
    int m_untaken = 0;
    int m_unannotated = 0;
};

/// Keeps the text in pieces, so that no row of the store grows without bound.
void keep(std::string_view text, ReadResult& result)
{
    for (std::size_t start = 0, piece = 0; start < text.size(); ++piece) {
        auto end = text.find('\n', std::min(start + kBytesPerPiece, text.size()));
        end = end == std::string_view::npos ? text.size() : end + 1;
        clinical::RawPiece raw;
        raw.header.key = fmt::format("vcf|{}|{}", result.source.sha256, piece);
        raw.format = "vcf";
        raw.type = result.source.sha256;
        raw.isInterpreted = true;
        raw.content = std::string(text.substr(start, end - start));
        result.raw.push_back(std::move(raw));
        start = end;
    }
}

void report(const Reader& reader, const Samples& samples, ReadResult& result)
{
    result.report.read["records"] = result.records;
    result.report.read["ALT entries"] = result.altEntries;
    result.report.read["findings"] = static_cast<int>(result.findings.size());
    if (reader.untaken() > 0)
        result.report.keptRaw["alleles outside coding sequence or not in the tumour sample"] =
            reader.untaken();
    if (reader.unannotated() > 0)
        result.report.keptRaw["alleles without annotation in an annotated file"] =
            reader.unannotated();
    if (samples.normal < 0)
        result.report.add({Issue::Severity::Note,
                           ErrorCode::MissingData,
                           "header",
                           "no normal sample: germline and somatic cannot be told apart"});
    if (reader.format().kind == AnnotationFormat::Kind::None)
        result.report.add({Issue::Severity::Warning,
                           ErrorCode::MissingData,
                           "header",
                           "no annotation: genes and protein changes are named only where their "
                           "coordinates are known"});
    if (result.findings.size() >= kMostFindings)
        result.report.add({Issue::Severity::Warning,
                           ErrorCode::TooLarge,
                           "",
                           "more alleles than are listed: the rest is kept as text"});
}

} // namespace

Result<std::vector<std::string>> samplesOf(const fs::path& file)
{
    CONSILIUM_TRY(const auto opened, openFile(file));
    return sampleNames(opened.header.get());
}

Result<ReadResult> read(const fs::path& path,
                        const Options& options,
                        const std::string& importedInstant,
                        const ProgressSink& progress,
                        std::stop_token stop)
{
    CONSILIUM_TRY(auto opened, openFile(path));
    CONSILIUM_TRY(const auto samples, chooseSamples(opened.header.get(), options));
    const auto stated = genomeOf(opened.header.get());
    if (stated != Genome::Unknown && options.genome != Genome::Unknown && stated != options.genome)
        return fail(ErrorCode::Ambiguous, "genome build: the header says another one");
    const auto genome = stated == Genome::Unknown ? options.genome : stated;
    if (genome == Genome::Unknown)
        return fail(ErrorCode::MissingData,
                    hasTwoBuilds(opened.header.get())
                        ? "genome build: the chromosome lengths are those of two builds"
                        : "genome build");

    ReadResult result;
    CONSILIUM_TRY(auto bytes, bytesOf(path));
    const auto hash = crypto::sha256Hex(bytes);
    std::string text;
    int firstLine = 0;
    if (opened.isText) {
        CONSILIUM_TRY(text, decompressed(std::move(bytes)));
        CONSILIUM_TRY(firstLine, verifyLines(text));
    }
    result.source = {asUtf8(path.filename().string()), hash, "vcf", importedInstant};
    result.report.format = "vcf";
    const auto names = sampleNames(opened.header.get());
    const auto nameOf = [&](int sample) {
        return sample < 0 ? std::string() : names[static_cast<std::size_t>(sample)];
    };
    auto& assay = result.assay;
    assay.header.key = "vcf|" + hash.substr(0, 32) + '|' + nameOf(samples.tumour);
    assay.name = result.source.name;
    assay.genome = genome;
    assay.tumourSample = nameOf(samples.tumour);
    assay.normalSample = nameOf(samples.normal);
    assay.detectsSmallVariants = clinical::Presence::Present;

    Reader reader(std::move(opened), options, samples, genome, firstLine, result);
    CONSILIUM_CHECK(reader.run(text, progress, stop));
    if (firstLine == 0 && !isUtf8(text))
        return fail(ErrorCode::Malformed, "header: not UTF-8");
    keep(text, result);
    report(reader, samples, result);
    return result;
}

std::string exportRaw(const clinical::Case& record, const std::string& sourceSha256)
{
    std::string text;
    for (const auto& piece : record.raw) {
        if (piece.format == "vcf" && piece.type == sourceSha256)
            text += piece.content;
    }
    return text;
}

} // namespace consilium::interchange::vcf
