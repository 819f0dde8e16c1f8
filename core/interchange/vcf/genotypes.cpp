#include "core/interchange/vcf/genotypes.h"

#include "core/interchange/vcf/genotype_line.h"
#include "core/interchange/vcf/header.h"
#include "core/interchange/vcf/open.h"

#include <fmt/format.h>
#include <htslib/tbx.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>

namespace consilium::interchange::vcf
{

namespace
{

namespace fs = std::filesystem;
using clinical::Genome;
using clinical::GenotypeRecord;

/// Two regions nearer than this are read in one go: a block of bgzip that was opened holds more
/// than that in most files, and opening it costs more than reading on.
constexpr std::int64_t kNear = 20000;

struct Stretch
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// Sorted, apart from each other.
using Stretches = std::vector<Stretch>;

/// Regions by chromosome; overlapping ones are one.
class Wanted
{
public:
    explicit Wanted(const std::vector<Region>& regions)
    {
        for (const auto& region : regions)
            if (region.first <= region.last)
                m_stretches[region.chromosome].push_back(
                    {std::max<std::int64_t>(region.first, 1), region.last});
        for (auto& [chromosome, stretches] : m_stretches)
            stretches = merged(std::move(stretches), 1);
    }

    [[nodiscard]] const Stretches* on(std::string_view chromosome) const
    {
        const auto found = m_stretches.find(chromosome);
        return found == m_stretches.end() ? nullptr : &found->second;
    }

    /// Stretches nearer than `gap` become one.
    static Stretches merged(Stretches stretches, std::int64_t gap)
    {
        std::sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) {
            return std::pair(a.first, a.last) < std::pair(b.first, b.last);
        });
        Stretches result;
        for (const auto& stretch : stretches) {
            if (!result.empty() && stretch.first - result.back().last <= gap)
                result.back().last = std::max(result.back().last, stretch.last);
            else
                result.push_back(stretch);
        }
        return result;
    }

private:
    std::map<std::string, Stretches, std::less<>> m_stretches;
};

bool touches(const Stretches& stretches, std::int64_t first, std::int64_t last)
{
    const auto found = std::lower_bound(
        stretches.begin(), stretches.end(), first, [](const Stretch& stretch, std::int64_t at) {
            return stretch.last < at;
        });
    return found != stretches.end() && found->first <= last;
}

/// "chr10" -> "10", "chrM" -> "MT"
std::string_view chromosomeOf(std::string_view contig)
{
    const auto name = withoutPrefix(contig);
    return name == "M" ? "MT" : name;
}

struct DestroyTabix
{
    void operator()(tbx_t* index) const { tbx_destroy(index); }
};

struct DestroyIndex
{
    void operator()(hts_idx_t* index) const { hts_idx_destroy(index); }
};

struct DestroyIterator
{
    void operator()(hts_itr_t* iterator) const { hts_itr_destroy(iterator); }
};

using Iterator = std::unique_ptr<hts_itr_t, DestroyIterator>;

/// The index beside a compressed file; empty: there is none. Damaged: only older ones are there.
Result<fs::path> indexOf(const fs::path& file, const htsFile* handle)
{
    if (hts_get_format(const_cast<htsFile*>(handle))->compression != bgzf)
        return fs::path();
    bool isOlder = false;
    for (const auto* ending : {".csi", ".tbi"}) {
        auto index = file;
        index += ending;
        std::error_code error;
        if (!fs::is_regular_file(index, error))
            continue;
        const auto made = fs::last_write_time(index, error);
        const auto changed = fs::last_write_time(file, error);
        if (!error && made >= changed)
            return index;
        isOlder = true;
    }
    if (isOlder)
        return fail(ErrorCode::Damaged, "index older than its file: it has to be made anew");
    return fs::path();
}

class GenotypeReader
{
public:
    GenotypeReader(Opened opened,
                   int sample,
                   Genome genome,
                   const std::vector<Region>& regions,
                   std::stop_token stop,
                   GenotypeResult& result)
        : m_file(std::move(opened.file))
        , m_header(std::move(opened.header))
        , m_isText(opened.isText)
        , m_sample(sample)
        , m_columns(bcf_hdr_nsamples(m_header) + 9)
        , m_wanted(regions)
        , m_stop(std::move(stop))
        , m_result(result)
    {
        const auto own = contigGenomes(m_header.get());
        for (std::size_t contig = 0; contig < own.size(); ++contig) {
            if (own[contig] != Genome::Unknown && own[contig] != genome)
                m_foreign.emplace_back(bcf_hdr_id2name(m_header.get(), static_cast<int>(contig)));
        }
    }

    Status readAll(const fs::path& path)
    {
        if (!m_isText)
            return readRecords(nullptr);
        Text line;
        bool isLast = false;
        for (;;) {
            const int code = hts_getline(m_file.get(), '\n', &line.value);
            if (code < -1)
                return fail(ErrorCode::Malformed,
                            fmt::format("line {}: damaged or cut short", m_file->lineno + 1));
            if (code == -1)
                break;
            CONSILIUM_CHECK(take(line, m_file->lineno));
            isLast = !m_result.records.empty() && m_lastLine == m_file->lineno;
        }
        if (isLast && hts_get_format(m_file.get())->compression == no_compression)
            distrustEnd(path);
        return ok();
    }

    Status readIndexed(const fs::path& path, const fs::path& indexFile)
    {
        return m_isText ? readTabix(path, indexFile) : readIndexedBcf(path, indexFile);
    }

private:
    Status wrong(std::int64_t line, std::string_view contig, std::int64_t position, const Error& e)
    {
        return fail(e.code, place(line, contig, position) + ": " + e.context);
    }

    static std::string place(std::int64_t line, std::string_view contig, std::int64_t position)
    {
        return line > 0 ? fmt::format("line {}", line) : fmt::format("{}:{}", contig, position);
    }

    /// `number` is 0 where lines are not counted.
    Status take(const Text& text, std::int64_t number)
    {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, "genotypes");
        const std::string_view line(text.value.s, text.value.l);
        if (line.empty() || line.front() == '#')
            return ok();
        if (const auto status = verifyLine(line, m_columns); !status.has_value()) {
            const auto start = startOfLine(line);
            return wrong(number, start.contig, start.position, status.error());
        }
        auto head = startOfLine(line);
        const auto* stretches = wantedOn(head.contig);
        if (stretches == nullptr || head.position < 1 || head.position > stretches->back().last)
            return ok();
        readHead(line, head);
        if (!touches(*stretches, head.position, head.end))
            return ok();
        auto record = genotypeOfLine(head, m_sample);
        if (!record.has_value())
            return wrong(number, head.contig, head.position, record.error());
        m_lastLine = number;
        keep(std::move(record).value(), head.contig, number);
        return ok();
    }

    void keep(GenotypeRecord record, std::string_view contig, std::int64_t line)
    {
        record.chromosome = chromosomeOf(contig);
        record.place = place(line, contig, record.position);
        m_result.records.push_back(std::move(record));
    }

    /// nullptr: nothing is asked for there, or the contig is that of another build.
    const Stretches* wantedOn(std::string_view contig)
    {
        if (contig != m_contig || m_contig.empty()) {
            m_contig = contig;
            const bool isForeign =
                std::find(m_foreign.begin(), m_foreign.end(), m_contig) != m_foreign.end();
            m_here = isForeign ? nullptr : m_wanted.on(chromosomeOf(contig));
        }
        return m_here;
    }

    /// Text that ends within its last line may have lost the end of a genotype.
    void distrustEnd(const fs::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        file.seekg(-1, std::ios::end);
        auto& last = m_result.records.back();
        if (file.get() != '\n' && mayBeCut(last)) {
            last.alleles.clear();
            last.isPhased = false;
        }
    }

    Status takeRecord(bcf1_t* record)
    {
        if (record->rid < 0 || record->rid >= m_header->n[BCF_DT_CTG])
            return fail(ErrorCode::Malformed, "record: no such contig");
        const std::string_view contig = bcf_hdr_id2name(m_header.get(), record->rid);
        const auto* stretches = wantedOn(contig);
        const auto position = record->pos + 1;
        if (stretches == nullptr || position < 1 || position > stretches->back().last)
            return ok();
        auto read = genotypeOfRecord(m_header.get(), record, m_sample);
        if (!read.has_value())
            return wrong(0, contig, position, read.error());
        if (touches(*stretches, position, read.value().end))
            keep(std::move(read).value(), contig, 0);
        return ok();
    }

    /// BCF: to the end of the file, or of the iterator's region.
    Status readRecords(hts_itr_t* iterator, std::int64_t done = 0)
    {
        const Record record(bcf_init());
        for (;;) {
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled, "genotypes");
            const int code = iterator == nullptr
                                 ? bcf_read(m_file.get(), m_header.get(), record.get())
                                 : bcf_itr_next(m_file.get(), iterator, record.get());
            if (code == -1)
                return ok();
            if (code < -1 || static_cast<int>(record->n_sample) != bcf_hdr_nsamples(m_header.get()))
                return fail(ErrorCode::Malformed, "record: damaged or cut short");
            if (record->pos + 1 > done)
                CONSILIUM_CHECK(takeRecord(record.get()));
        }
    }

    /// `query(first, last, done)` reads one stretch; records that begin at `done` or before were
    /// read with an earlier one.
    template <typename F>
    Status eachStretch(std::string_view contig, F&& query)
    {
        const auto* stretches = wantedOn(contig);
        if (stretches == nullptr)
            return ok();
        std::int64_t done = 0;
        for (const auto& stretch : Wanted::merged(*stretches, kNear)) {
            CONSILIUM_CHECK(query(stretch, done));
            done = stretch.last;
        }
        return ok();
    }

    Status readTabix(const fs::path& path, const fs::path& indexFile)
    {
        const std::unique_ptr<tbx_t, DestroyTabix> index(
            tbx_index_load3(path.c_str(), indexFile.c_str(), HTS_IDX_SILENT_FAIL));
        if (!index || index->conf.preset != TBX_VCF)
            return fail(ErrorCode::Damaged, "index");
        int count = 0;
        const std::unique_ptr<const char*, decltype(&std::free)> names(
            tbx_seqnames(index.get(), &count), &std::free);
        Text line;
        for (int contig = 0; contig < count; ++contig) {
            const std::string name(names.get()[contig]);
            CONSILIUM_CHECK(eachStretch(name, [&](const Stretch& stretch, std::int64_t done) {
                return queryTabix(index.get(), contig, stretch, done, line);
            }));
        }
        return ok();
    }

    Status
    queryTabix(tbx_t* index, int contig, const Stretch& stretch, std::int64_t done, Text& line)
    {
        const Iterator iterator(tbx_itr_queryi(index, contig, stretch.first - 1, stretch.last));
        if (!iterator)
            return fail(ErrorCode::Damaged, "index");
        for (;;) {
            const int code = tbx_itr_next(m_file.get(), index, iterator.get(), &line.value);
            if (code == -1)
                return ok();
            if (code < -1)
                return fail(ErrorCode::Malformed, "compressed file: damaged, or not its index");
            const std::string_view text(line.value.s, line.value.l);
            if (startOfLine(text).position > done)
                CONSILIUM_CHECK(take(line, 0));
        }
    }

    Status readIndexedBcf(const fs::path& path, const fs::path& indexFile)
    {
        const std::unique_ptr<hts_idx_t, DestroyIndex> index(
            bcf_index_load3(path.c_str(), indexFile.c_str(), HTS_IDX_SILENT_FAIL));
        if (!index)
            return fail(ErrorCode::Damaged, "index");
        for (int contig = 0; contig < m_header->n[BCF_DT_CTG]; ++contig) {
            const std::string name(bcf_hdr_id2name(m_header.get(), contig));
            CONSILIUM_CHECK(eachStretch(name, [&](const Stretch& stretch, std::int64_t done) {
                const Iterator iterator(
                    bcf_itr_queryi(index.get(), contig, stretch.first - 1, stretch.last));
                // No iterator: the index has no record of this contig.
                return iterator ? readRecords(iterator.get(), done) : ok();
            }));
        }
        return ok();
    }

    File m_file;
    Header m_header;
    bool m_isText;
    int m_sample;
    std::ptrdiff_t m_columns;
    Wanted m_wanted;
    std::stop_token m_stop;
    GenotypeResult& m_result;
    std::vector<std::string> m_foreign; ///< contigs whose length is that of the other build
    std::string m_contig;               ///< the last one that was looked up
    const Stretches* m_here = nullptr;
    std::int64_t m_lastLine = 0; ///< of the last record that was kept
};

Result<int> sampleOf(const bcf_hdr_t* header, const std::string& wanted)
{
    const auto names = sampleNames(header);
    if (names.empty())
        return fail(ErrorCode::MissingData, "sample: the file has no genotypes");
    if (wanted.empty()) {
        if (names.size() > 1)
            return fail(ErrorCode::Ambiguous, fmt::format("sample: {}", fmt::join(names, ", ")));
        return 0;
    }
    const auto found = std::find(names.begin(), names.end(), wanted);
    if (found == names.end())
        return fail(ErrorCode::NotFound,
                    fmt::format("sample; the file has {}", fmt::join(names, ", ")));
    return static_cast<int>(found - names.begin());
}

Result<Genome> buildOf(const bcf_hdr_t* header, Genome stated)
{
    const auto own = genomeOf(header);
    if (own != Genome::Unknown && stated != Genome::Unknown && own != stated)
        return fail(ErrorCode::Ambiguous, "genome build: the header says another one");
    if (own == Genome::Unknown && stated == Genome::Unknown)
        return fail(ErrorCode::MissingData,
                    hasTwoBuilds(header)
                        ? "genome build: the chromosome lengths are those of two builds"
                        : "genome build");
    return own == Genome::Unknown ? stated : own;
}

} // namespace

Result<GenotypeResult>
readGenotypes(const fs::path& file, const GenotypeOptions& options, std::stop_token stop)
{
    CONSILIUM_TRY(auto opened, openFile(file));
    CONSILIUM_TRY(const auto sample, sampleOf(opened.header.get(), options.sample));
    CONSILIUM_TRY(const auto genome, buildOf(opened.header.get(), options.genome));
    CONSILIUM_TRY(const auto index, indexOf(file, opened.file.get()));
    GenotypeResult result;
    result.genome = genome;
    result.sample = opened.header->samples[sample];
    result.isIndexed = !index.empty();
    const auto& regions = genome == Genome::GRCh37 ? options.grch37 : options.grch38;
    GenotypeReader reader(std::move(opened), sample, genome, regions, std::move(stop), result);
    CONSILIUM_CHECK(result.isIndexed ? reader.readIndexed(file, index) : reader.readAll(file));
    return result;
}

} // namespace consilium::interchange::vcf
