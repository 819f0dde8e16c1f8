#include "core/interchange/vcf/vcf.h"

#include "core/base/crypto/hash.h"
#include "core/interchange/utf8.h"
#include "core/interchange/vcf/depths.h"
#include "core/interchange/vcf/header.h"
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

struct Opened
{
    File file;
    Header header;
    bool isText = true;
};

Result<Opened> openFile(const fs::path& path)
{
    hts_set_log_level(HTS_LOG_OFF);
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return fail(ErrorCode::NotFound, path.filename().string());
    if (fs::file_size(path, error) == 0)
        return fail(ErrorCode::Malformed, "header: empty file");
    Opened opened{File(hts_open(path.c_str(), "r")), nullptr};
    if (!opened.file)
        return fail(ErrorCode::Io, "open");
    const auto format = hts_get_format(opened.file.get())->format;
    if (format != ::vcf && format != ::bcf)
        return fail(ErrorCode::Malformed,
                    "header: not VCF or BCF (no ##fileformat in the first line)");
    // A bgzip file ends with a marker; without it, the end is missing even where the last block is
    // whole.
    if (hts_check_EOF(opened.file.get()) == 0)
        return fail(ErrorCode::Malformed, "compressed file: cut short");
    opened.isText = format == ::vcf;
    opened.header.reset(bcf_hdr_read(opened.file.get()));
    if (!opened.header)
        return fail(ErrorCode::Malformed, "header");
    return opened;
}

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

std::string filterOf(const bcf_hdr_t* header, const bcf1_t* record)
{
    std::string text;
    for (int index = 0; index < record->d.n_flt; ++index) {
        if (index > 0)
            text += ';';
        text += bcf_hdr_int2id(header, BCF_DT_ID, record->d.flt[index]);
    }
    return text.empty() ? "." : text;
}

std::string infoText(const bcf_hdr_t* header, bcf1_t* record, const char* tag)
{
    Buffer<char> buffer;
    const int length = bcf_get_info_string(header, record, tag, &buffer.data, &buffer.capacity);
    if (length <= 0)
        return {};
    const std::string_view whole(buffer.data, static_cast<std::size_t>(length));
    return std::string(whole.substr(0, whole.find('\0')));
}

/// What the caller itself says: VarScan's SS (1 germline, 2 somatic, 3 loss of heterozygosity of a
/// germline variant) and VarDict's STATUS.
Origin originByCaller(const bcf_hdr_t* header, bcf1_t* record)
{
    auto status = infoText(header, record, "SS");
    if (status.empty()) {
        Buffer<std::int32_t> buffer;
        if (bcf_get_info_int32(header, record, "SS", &buffer.data, &buffer.capacity) == 1)
            status = std::to_string(buffer.data[0]);
    }
    if (status.empty())
        status = infoText(header, record, "STATUS");
    if (status == "2" || status == "StrongSomatic" || status == "LikelySomatic")
        return Origin::Somatic;
    if (status == "1" || status == "3" || status == "Germline" || status == "StrongLOH" ||
        status == "LikelyLOH")
        return Origin::Germline;
    return Origin::Unknown;
}

class Reader
{
public:
    Reader(Opened opened, Samples samples, Genome genome, int firstLine, ReadResult& result)
        : m_file(std::move(opened.file))
        , m_header(std::move(opened.header))
        , m_isText(opened.isText)
        , m_samples(samples)
        , m_genome(genome)
        , m_firstLine(firstLine)
        , m_format(annotationOf(m_header.get()))
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
            if (code < -1 || fault != 0 || bcf_unpack(record.get(), BCF_UN_ALL) != 0 ||
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

    [[nodiscard]] const AnnotationFormat& format() const { return m_format; }

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
        const auto annotation = m_format.kind == AnnotationFormat::Kind::None
                                    ? std::string()
                                    : infoText(m_header.get(), record, m_format.tag.c_str());
        const int alleles = record->n_allele - 1;
        m_result.altEntries += std::max(alleles, 1); // "." is an entry of the column
        bool isMismatched = false;
        for (int allele = 1; allele <= alleles; ++allele) {
            const std::string alternative = record->d.allele[allele];
            // Placeholders of reference blocks and overlapping deletions are no alleles of their
            // own.
            if (alternative.empty() || alternative == "." || alternative == "*" ||
                alternative == "<NON_REF>" || alternative == "<*>")
                continue;
            isMismatched = readAllele(record, allele, alternative, annotation) || isMismatched;
        }
        if (isMismatched)
            m_result.report.add(
                {Issue::Severity::Warning,
                 ErrorCode::Malformed,
                 place(),
                 m_format.tag +
                     ": an entry has other fields than the header names and is not used"});
    }

    /// Returns whether an annotation entry of the allele had to be left out.
    bool readAllele(bcf1_t* record,
                    int allele,
                    const std::string& alternative,
                    const std::string& annotation)
    {
        Finding finding;
        const bool isSymbolic = alternative.front() == '<' ||
                                alternative.find_first_of("[]") != std::string::npos ||
                                alternative.front() == '.' || alternative.back() == '.';
        finding.kind = isSymbolic ? FindingKind::StructuralVariant : FindingKind::SmallVariant;
        finding.genome = m_genome;
        const std::string contig = bcf_hdr_id2name(m_header.get(), record->rid);
        finding.chromosome = contig.starts_with("chr") ? contig.substr(3) : contig;
        finding.position = record->pos + 1;
        finding.reference = record->d.allele[0];
        finding.alternative = alternative;
        finding.identifier = record->d.id == nullptr ? "." : record->d.id;
        finding.filter = filterOf(m_header.get(), record);
        const auto annotated = annotate(m_format,
                                        annotation,
                                        finding.reference,
                                        alternative,
                                        allele,
                                        record->n_allele - 1,
                                        finding);
        const bool isWanted =
            isSymbolic || m_format.kind == AnnotationFormat::Kind::None || isReportable(finding);
        if (!isWanted || m_result.findings.size() >= kMostFindings) {
            ++(isWanted || annotated.isAnnotated ? m_untaken : m_unannotated);
            return annotated.isMismatched;
        }
        if (m_samples.tumour >= 0) {
            const SampleValues values(m_header.get(), record, m_samples.tumour);
            finding.zygosity = values.genotype();
            if (!isCarried(finding.zygosity, allele)) {
                ++m_untaken;
                return annotated.isMismatched;
            }
            readDepths(values, allele, finding);
        }
        readTumourInfo(m_header.get(), record, allele, finding);
        finding.origin = originOf(record, allele);
        finding.assay = m_result.assay.header.key;
        finding.header.key = fmt::format("vcf|{}|{}:{}:{}:{}",
                                         m_result.assay.header.key,
                                         finding.chromosome,
                                         finding.position,
                                         finding.reference,
                                         finding.alternative);
        finding.header.provenance = {0, place()};
        if (!m_keys.insert(finding.header.key).second) {
            m_result.report.add({Issue::Severity::Warning,
                                 ErrorCode::AlreadyExists,
                                 place(),
                                 "the same allele as an earlier record"});
            ++m_untaken;
            return annotated.isMismatched;
        }
        m_result.findings.push_back(std::move(finding));
        return annotated.isMismatched;
    }

    Origin originOf(bcf1_t* record, int allele) const
    {
        if (const auto stated = originByCaller(m_header.get(), record); stated != Origin::Unknown)
            return stated;
        if (m_samples.normal >= 0) {
            const auto genotype = SampleValues(m_header.get(), record, m_samples.normal).genotype();
            if (genotype.find_first_of("123456789") != std::string::npos &&
                isCarried(genotype, allele))
                return Origin::Germline;
            return Origin::Somatic;
        }
        return bcf_get_info_flag(m_header.get(), record, "SOMATIC", nullptr, nullptr) == 1
                   ? Origin::Somatic
                   : Origin::Unknown;
    }

    File m_file;
    Header m_header;
    bool m_isText;
    Samples m_samples;
    Genome m_genome;
    int m_firstLine;
    AnnotationFormat m_format;
    ReadResult& m_result;
    std::unordered_set<std::string> m_keys;
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
                           "no annotation: genes and protein changes are not known"});
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
        return fail(ErrorCode::MissingData, "genome build");

    ReadResult result;
    CONSILIUM_TRY(const auto bytes, bytesOf(path));
    const auto hash = crypto::sha256Hex(bytes);
    std::string text;
    int firstLine = 0;
    if (opened.isText) {
        CONSILIUM_TRY(text, decompressed(bytes));
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

    Reader reader(std::move(opened), samples, genome, firstLine, result);
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
