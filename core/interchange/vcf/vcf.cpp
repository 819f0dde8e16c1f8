#include "core/interchange/vcf/vcf.h"

#include "core/base/crypto/hash.h"
#include "core/interchange/vcf/annotation.h"
#include "core/interchange/vcf/handles.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace consilium::interchange::vcf
{

namespace
{

namespace fs = std::filesystem;
using clinical::Finding;
using clinical::FindingKind;
using clinical::Genome;

constexpr std::size_t kBytesPerPiece = 256 * 1024;
/// A file without annotation yields one finding an allele; beyond this it is a genome, kept raw and counted.
constexpr std::size_t kMostFindings = 50000;

struct Opened
{
    File file;
    Header header;
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
        return fail(ErrorCode::Malformed, "header: not VCF or BCF");
    opened.header.reset(bcf_hdr_read(opened.file.get()));
    if (!opened.header)
        return fail(ErrorCode::Malformed, "header");
    return opened;
}

std::vector<std::string> sampleNames(const bcf_hdr_t* header)
{
    std::vector<std::string> names;
    for (int index = 0; index < bcf_hdr_nsamples(header); ++index)
        names.emplace_back(header->samples[index]);
    return names;
}

/// Value of a "##key=value" line, empty where there is none.
std::string generic(const bcf_hdr_t* header, const char* key)
{
    for (int index = 0; index < header->nhrec; ++index) {
        auto* line = header->hrec[index];
        if (line->type == BCF_HL_GEN && line->value != nullptr && std::string_view(line->key) == key)
            return line->value;
    }
    return {};
}

/// Build as the header tells it: lengths of chromosome 1, else the assembly or reference text.
Genome genomeOf(const bcf_hdr_t* header)
{
    for (const auto* name : {"chr1", "1"}) {
        const int id = bcf_hdr_name2id(header, name);
        if (id < 0)
            continue;
        const auto length = header->id[BCF_DT_CTG][id].val->info[0];
        if (length == 249250621) // GRCh37, GCF_000001405.25
            return Genome::GRCh37;
        if (length == 248956422) // GRCh38, GCF_000001405.40
            return Genome::GRCh38;
    }
    std::string text = generic(header, "reference") + ' ' + generic(header, "assembly") + ' ' + generic(header, "VEP");
    for (int index = 0; index < header->nhrec; ++index) {
        auto* line = header->hrec[index];
        if (line->type != BCF_HL_CTG)
            continue;
        const int at = bcf_hrec_find_key(line, "assembly");
        if (at >= 0)
            text += ' ' + std::string(line->vals[at]);
    }
    const auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
    const bool is38 = has("GRCh38") || has("hg38");
    const bool is37 = has("GRCh37") || has("hg19") || has("b37") || has("hs37d5");
    return is38 == is37 ? Genome::Unknown : is38 ? Genome::GRCh38 : Genome::GRCh37;
}

struct Samples
{
    int tumour = -1;
    int normal = -1;
};

Result<Samples> chooseSamples(const bcf_hdr_t* header, const Options& options)
{
    const auto names = sampleNames(header);
    const auto indexOf = [&](const std::string& name) {
        const auto found = std::find(names.begin(), names.end(), name);
        return found == names.end() ? -1 : static_cast<int>(found - names.begin());
    };
    Samples samples;
    const auto asked = options.tumourSample.empty() ? generic(header, "tumor_sample") : options.tumourSample;
    const auto askedNormal = options.normalSample.empty() ? generic(header, "normal_sample") : options.normalSample;
    if (!asked.empty() && (samples.tumour = indexOf(asked)) < 0)
        return fail(ErrorCode::NotFound, fmt::format("tumour sample; the file has {}", fmt::join(names, ", ")));
    if (!askedNormal.empty() && (samples.normal = indexOf(askedNormal)) < 0)
        return fail(ErrorCode::NotFound, fmt::format("normal sample; the file has {}", fmt::join(names, ", ")));
    if (samples.tumour < 0 && names.size() == 2 && indexOf("TUMOR") >= 0 && indexOf("NORMAL") >= 0) {
        samples.tumour = indexOf("TUMOR"); // the two names that Strelka and Mutect's header give for the roles themselves
        samples.normal = indexOf("NORMAL");
    }
    if (samples.tumour < 0 && names.size() == 1)
        samples.tumour = 0;
    if (samples.tumour < 0 && names.size() > 1)
        return fail(ErrorCode::Ambiguous, fmt::format("tumour sample: {}", fmt::join(names, ", ")));
    return samples;
}

AnnotationFormat annotationOf(const bcf_hdr_t* header)
{
    for (const auto& [tag, kind] : {std::pair{"CSQ", AnnotationFormat::Kind::Csq}, std::pair{"ANN", AnnotationFormat::Kind::Ann}}) {
        auto* line = bcf_hdr_get_hrec(header, BCF_HL_INFO, "ID", tag, nullptr);
        const int at = line == nullptr ? -1 : bcf_hrec_find_key(line, "Description");
        if (at >= 0)
            return AnnotationFormat::fromDescription(kind, line->vals[at]);
    }
    return {};
}

/// Reads numbers of a FORMAT field for one sample; missing values are dropped at their place as nothing.
class SampleValues
{
public:
    SampleValues(const bcf_hdr_t* header, bcf1_t* record, int sample)
        : m_header(header)
        , m_record(record)
        , m_sample(sample)
    {
    }

    std::vector<std::optional<int>> integers(const char* tag) const
    {
        Buffer<std::int32_t> buffer;
        const int total = bcf_get_format_int32(m_header, m_record, tag, &buffer.data, &buffer.capacity);
        return pick<int>(total, [&](int index) -> std::optional<int> {
            const auto value = buffer.data[index];
            if (value == bcf_int32_missing || value == bcf_int32_vector_end)
                return std::nullopt;
            return value;
        });
    }

    std::vector<std::optional<double>> reals(const char* tag) const
    {
        Buffer<float> buffer;
        const int total = bcf_get_format_float(m_header, m_record, tag, &buffer.data, &buffer.capacity);
        return pick<double>(total, [&](int index) -> std::optional<double> {
            const float value = buffer.data[index];
            if (bcf_float_is_missing(value) || bcf_float_is_vector_end(value) || std::isnan(value))
                return std::nullopt;
            return static_cast<double>(value);
        });
    }

    std::string genotype() const
    {
        Buffer<std::int32_t> buffer;
        const int total = bcf_get_genotypes(m_header, m_record, &buffer.data, &buffer.capacity);
        const int samples = bcf_hdr_nsamples(m_header);
        if (total <= 0 || samples == 0)
            return {};
        std::string text;
        const int each = total / samples;
        for (int index = 0; index < each; ++index) {
            const auto value = buffer.data[m_sample * each + index];
            if (value == bcf_int32_vector_end)
                break;
            if (index > 0)
                text += bcf_gt_is_phased(value) ? '|' : '/';
            text += bcf_gt_is_missing(value) ? "." : std::to_string(bcf_gt_allele(value));
        }
        return text;
    }

private:
    template <typename T, typename Read>
    std::vector<std::optional<T>> pick(int total, Read&& readAt) const
    {
        std::vector<std::optional<T>> values;
        const int samples = bcf_hdr_nsamples(m_header);
        if (total <= 0 || samples == 0)
            return values;
        const int each = total / samples;
        for (int index = 0; index < each; ++index)
            values.push_back(readAt(m_sample * each + index));
        return values;
    }

    const bcf_hdr_t* m_header;
    bcf1_t* m_record;
    int m_sample;
};

/// Allele fraction and depth of allele `allele` (1-based), with the field they come from.
void readDepths(const SampleValues& values, int allele, Finding& finding)
{
    const auto index = static_cast<std::size_t>(allele);
    if (const auto depth = values.integers("DP"); !depth.empty() && depth.front())
        finding.depth = depth.front();
    const auto counts = values.integers("AD");
    if (counts.size() > index && counts[index]) {
        finding.alternativeDepth = counts[index];
        int total = 0;
        for (const auto& count : counts)
            total += count.value_or(0);
        if (total > 0) {
            finding.alleleFraction = static_cast<double>(*counts[index]) / total;
            finding.alleleFractionSource = "FORMAT/AD";
        }
    }
    for (const auto* tag : {"AF", "FA", "VAF"}) {
        const auto fractions = values.reals(tag);
        if (fractions.size() >= index && fractions[index - 1] && *fractions[index - 1] >= 0 && *fractions[index - 1] <= 1) {
            finding.alleleFraction = fractions[index - 1];
            finding.alleleFractionSource = std::string("FORMAT/") + tag;
            return;
        }
    }
    if (finding.alleleFraction)
        return;
    const auto observed = values.integers("AO");
    const auto reference = values.integers("RO");
    if (observed.size() >= index && observed[index - 1] && !reference.empty() && reference.front() &&
        *observed[index - 1] + *reference.front() > 0) {
        finding.alternativeDepth = observed[index - 1];
        finding.alleleFraction = static_cast<double>(*observed[index - 1]) / (*observed[index - 1] + *reference.front());
        finding.alleleFractionSource = "FORMAT/AO,RO";
        return;
    }
    // Strelka counts reads of each base in tiers; the first tier is the one its own fraction uses.
    if (finding.reference.size() == 1 && finding.alternative.size() == 1) {
        const auto ref = values.integers((finding.reference + "U").c_str());
        const auto alt = values.integers((finding.alternative + "U").c_str());
        if (!ref.empty() && !alt.empty() && ref.front() && alt.front() && *ref.front() + *alt.front() > 0) {
            finding.alternativeDepth = alt.front();
            finding.alleleFraction = static_cast<double>(*alt.front()) / (*ref.front() + *alt.front());
            finding.alleleFractionSource = "FORMAT/tier 1 base counts";
        }
    }
}

/// Whether the tumour's genotype names the allele; true where there is no genotype to say otherwise.
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

class Reader
{
public:
    Reader(Opened opened, Samples samples, Genome genome, ReadResult& result)
        : m_file(std::move(opened.file))
        , m_header(std::move(opened.header))
        , m_samples(samples)
        , m_genome(genome)
        , m_format(annotationOf(m_header.get()))
        , m_result(result)
    {
    }

    Status run(const ProgressSink& progress, const std::stop_token& stop)
    {
        const bool isText = hts_get_format(m_file.get())->format == ::vcf;
        Text header;
        if (!isText && bcf_hdr_format(m_header.get(), 0, &header.value) != 0)
            return fail(ErrorCode::Malformed, "header");
        std::string lines(header.value.s == nullptr ? "" : header.value.s, header.value.l);
        Record record(bcf_init());
        for (;;) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "import");
            const int code = bcf_read(m_file.get(), m_header.get(), record.get());
            if (code == -1)
                break;
            if (code < -1 || (record->errcode & ~BCF_ERR_CTG_UNDEF & ~BCF_ERR_TAG_UNDEF) != 0)
                return fail(ErrorCode::Malformed, fmt::format("record {}", m_result.records + 1));
            if (bcf_unpack(record.get(), BCF_UN_ALL) != 0)
                return fail(ErrorCode::Malformed, fmt::format("record {}", m_result.records + 1));
            if (!isText) {
                Text line;
                if (vcf_format(m_header.get(), record.get(), &line.value) != 0)
                    return fail(ErrorCode::Malformed, fmt::format("record {}", m_result.records + 1));
                lines.append(line.value.s, line.value.l);
            }
            if (++m_result.records % 1000 == 0 && progress)
                progress({static_cast<std::uint64_t>(m_result.records), 0});
            readRecord(record.get());
        }
        if (!isText)
            keep(lines);
        return ok();
    }

    /// Keeps the text in pieces, so that no row of the store grows without bound. A BCF has no text of its own; its
    /// VCF form is kept.
    void keep(std::string_view text)
    {
        for (std::size_t start = 0, piece = 0; start < text.size(); ++piece) {
            auto end = text.find('\n', std::min(start + kBytesPerPiece, text.size()));
            end = end == std::string_view::npos ? text.size() : end + 1;
            clinical::RawPiece raw;
            raw.header.key = fmt::format("vcf|{}|{}", m_result.source.sha256, piece);
            raw.format = "vcf";
            raw.type = m_result.source.sha256;
            raw.isInterpreted = true;
            raw.content = std::string(text.substr(start, end - start));
            m_result.raw.push_back(std::move(raw));
            start = end;
        }
    }

    [[nodiscard]] const AnnotationFormat& format() const { return m_format; }
    [[nodiscard]] int untaken() const { return m_untaken; }

private:
    std::string annotationText(bcf1_t* record)
    {
        if (m_format.kind == AnnotationFormat::Kind::None)
            return {};
        Buffer<char> buffer;
        const char* tag = m_format.kind == AnnotationFormat::Kind::Csq ? "CSQ" : "ANN";
        const int length = bcf_get_info_string(m_header.get(), record, tag, &buffer.data, &buffer.capacity);
        return length > 0 ? std::string(buffer.data, static_cast<std::size_t>(length)).c_str() : std::string();
    }

    void readRecord(bcf1_t* record)
    {
        const auto annotation = annotationText(record);
        const int alleles = record->n_allele - 1;
        m_result.altEntries += std::max(alleles, 1); // "." is an entry of the column
        for (int allele = 1; allele <= alleles; ++allele) {
            const std::string alternative = record->d.allele[allele];
            // Placeholders of reference blocks and overlapping deletions are no alleles of their own.
            if (alternative == "." || alternative == "*" || alternative == "<NON_REF>" || alternative == "<*>")
                continue;
            readAllele(record, allele, alleles, alternative, annotation);
        }
    }

    void readAllele(bcf1_t* record, int allele, int alleles, const std::string& alternative, const std::string& annotation)
    {
        Finding finding;
        const bool isSymbolic = alternative.front() == '<' || alternative.find_first_of("[]") != std::string::npos;
        finding.kind = isSymbolic ? FindingKind::StructuralVariant : FindingKind::SmallVariant;
        finding.genome = m_genome;
        const std::string contig = bcf_hdr_id2name(m_header.get(), record->rid);
        finding.chromosome = contig.starts_with("chr") ? contig.substr(3) : contig;
        finding.position = record->pos + 1;
        finding.reference = record->d.allele[0];
        finding.alternative = alternative;
        finding.identifier = record->d.id == nullptr ? "." : record->d.id;
        finding.filter = filterOf(m_header.get(), record);
        const bool isAnnotated = annotate(m_format, annotation, finding.reference, alternative, allele, alleles, finding);
        const bool isTaken = isSymbolic || (isAnnotated && isReportable(finding)) ||
                             (m_format.kind == AnnotationFormat::Kind::None && m_result.findings.size() < kMostFindings);
        if (!isTaken) {
            ++m_untaken;
            return;
        }
        if (m_samples.tumour >= 0) {
            const SampleValues values(m_header.get(), record, m_samples.tumour);
            finding.zygosity = values.genotype();
            if (!isCarried(finding.zygosity, allele)) {
                ++m_untaken;
                return;
            }
            readDepths(values, allele, finding);
        }
        if (m_samples.normal >= 0 || bcf_get_info_flag(m_header.get(), record, "SOMATIC", nullptr, nullptr) == 1)
            finding.origin = clinical::Origin::Somatic;
        if (m_samples.normal >= 0) {
            const SampleValues normal(m_header.get(), record, m_samples.normal);
            const auto genotype = normal.genotype();
            if (genotype.find_first_of("123456789") != std::string::npos && isCarried(genotype, allele))
                finding.origin = clinical::Origin::Germline;
        }
        finding.assay = m_result.assay.header.key;
        finding.header.key = fmt::format("vcf|{}|{}:{}:{}:{}", m_result.assay.header.key, finding.chromosome,
                                         finding.position, finding.reference, finding.alternative);
        finding.header.provenance = {0, fmt::format("record {}", m_result.records)};
        m_result.findings.push_back(std::move(finding));
    }

    File m_file;
    Header m_header;
    Samples m_samples;
    Genome m_genome;
    AnnotationFormat m_format;
    ReadResult& m_result;
    int m_untaken = 0;
};

Result<std::string> bytesOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return fail(ErrorCode::Io, path.filename().string());
    return std::move(text).str();
}

/// The text of a plain or gzipped file (bgzip is gzip in several members).
Result<std::string> textOf(const fs::path& path)
{
    struct Close
    {
        void operator()(gzFile_s* file) const { gzclose(file); }
    };
    const std::unique_ptr<gzFile_s, Close> file(gzopen(path.c_str(), "rb"));
    if (!file)
        return fail(ErrorCode::Io, path.filename().string());
    std::string text;
    std::vector<char> block(std::size_t{1} << 20);
    for (;;) {
        const int length = gzread(file.get(), block.data(), static_cast<unsigned>(block.size()));
        if (length < 0)
            return fail(ErrorCode::Malformed, "compressed file: damaged or cut short");
        if (length == 0)
            break;
        text.append(block.data(), static_cast<std::size_t>(length));
    }
    int code = Z_OK;
    gzerror(file.get(), &code);
    if (code == Z_BUF_ERROR)
        return fail(ErrorCode::Malformed, "compressed file: cut short");
    return text;
}

/// htslib forgives lines that the specification does not: too few columns, a position that is not a number.
Status verifyLines(std::string_view text)
{
    int number = 0;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        start = end + 1;
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        const auto columns = 1 + std::count(line.begin(), line.end(), '\t');
        const auto first = line.find('\t');
        const auto position = first == std::string_view::npos ? std::string_view() : line.substr(first + 1, line.find('\t', first + 1) - first - 1);
        const bool isNumber = !position.empty() && position.find_first_not_of("0123456789") == std::string_view::npos;
        if (columns < 8 || !isNumber)
            return fail(ErrorCode::Malformed, fmt::format("line {}: {}", number, columns < 8 ? "too few columns" : "position"));
    }
    return ok();
}

} // namespace

Result<std::vector<std::string>> samplesOf(const fs::path& file)
{
    CONSILIUM_TRY(const auto opened, openFile(file));
    return sampleNames(opened.header.get());
}

Result<ReadResult>
read(const fs::path& path, const Options& options, const std::string& importedInstant, const ProgressSink& progress, std::stop_token stop)
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
    if (hts_get_format(opened.file.get())->format == ::vcf) {
        CONSILIUM_TRY(text, textOf(path));
        CONSILIUM_CHECK(verifyLines(text));
    }
    result.source = {path.filename().string(), hash, "vcf", importedInstant};
    result.report.format = "vcf";
    const auto names = sampleNames(opened.header.get());
    auto& assay = result.assay;
    assay.header.key = "vcf|" + hash.substr(0, 32) + '|' + (samples.tumour < 0 ? std::string() : names[static_cast<std::size_t>(samples.tumour)]);
    assay.name = path.filename().string();
    assay.genome = genome;
    assay.tumourSample = samples.tumour < 0 ? std::string() : names[static_cast<std::size_t>(samples.tumour)];
    assay.normalSample = samples.normal < 0 ? std::string() : names[static_cast<std::size_t>(samples.normal)];
    assay.detectsSmallVariants = clinical::Presence::Present;

    Reader reader(std::move(opened), samples, genome, result);
    CONSILIUM_CHECK(reader.run(progress, stop));
    reader.keep(text);
    result.report.read["records"] = result.records;
    result.report.read["ALT entries"] = result.altEntries;
    result.report.read["findings"] = static_cast<int>(result.findings.size());
    if (reader.untaken() > 0)
        result.report.keptRaw["alleles outside coding sequence or not in the tumour sample"] = reader.untaken();
    if (samples.normal < 0)
        result.report.issues.push_back({Issue::Severity::Note, ErrorCode::MissingData, "header",
                                        "no normal sample: germline and somatic cannot be told apart"});
    if (reader.format().kind == AnnotationFormat::Kind::None)
        result.report.issues.push_back({Issue::Severity::Warning, ErrorCode::MissingData, "header",
                                        "no annotation: genes and protein changes are not known"});
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
