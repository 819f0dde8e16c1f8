#include "core/interchange/vcf/vcf.h"
#include "tests/bench/invented_files.h"
#include "tests/bench/support.h"

#include <benchmark/benchmark.h>
#include <htslib/vcf.h>

using namespace consilium;

namespace
{

/// Argument: records. One in `coding` changes a protein and becomes a finding.
struct Written
{
    bench::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "bench.vcf";
    std::int64_t bytes = 0;

    Written(std::int64_t records, std::int64_t codingEvery)
    {
        const auto text =
            bench::inventedVcf(static_cast<int>(records), static_cast<int>(codingEvery));
        bytes = static_cast<std::int64_t>(text.size());
        bench::writeFile(file, text);
    }
};

void readVcf(benchmark::State& state)
{
    const Written written(state.range(0), state.range(1));
    const auto now = isoInstant(bench::fixedClock());
    std::size_t findings = 0;
    const bench::PeakMemory peak;
    for ([[maybe_unused]] auto _ : state) {
        const auto content =
            bench::must(interchange::vcf::read(written.file, {}, now, {}, {}), "read");
        if (content.records != state.range(0))
            bench::stop("read", "records are missing");
        findings = content.findings.size();
        benchmark::DoNotOptimize(content);
    }
    state.SetBytesProcessed(written.bytes * state.iterations());
    state.SetItemsProcessed(state.range(0) * state.iterations());
    state.counters["findings"] = static_cast<double>(findings);
    state.counters["peak_MiB"] = peak.mebibytes();
}

/// The least that any program on htslib does: read each record and split its columns.
void htslibAlone(benchmark::State& state)
{
    const Written written(state.range(0), state.range(1));
    for ([[maybe_unused]] auto _ : state) {
        auto* file = hts_open(written.file.c_str(), "r");
        auto* header = file == nullptr ? nullptr : bcf_hdr_read(file);
        if (header == nullptr)
            bench::stop("htslib", "cannot open");
        auto* record = bcf_init();
        std::int64_t records = 0;
        for (; bcf_read(file, header, record) == 0; ++records)
            bcf_unpack(record, BCF_UN_ALL);
        if (records != state.range(0))
            bench::stop("htslib", "records are missing");
        bcf_destroy(record);
        bcf_hdr_destroy(header);
        hts_close(file);
    }
    state.SetBytesProcessed(written.bytes * state.iterations());
    state.SetItemsProcessed(state.range(0) * state.iterations());
}

} // namespace

#define CONSILIUM_FILES(what)                                                                      \
    BENCHMARK(what)                                                                                \
        ->ArgNames({"records", "coding_every"})                                                    \
        ->Args({1'000, 2})                                                                         \
        ->Args({100'000, 50})                                                                      \
        ->Unit(benchmark::kMillisecond)
CONSILIUM_FILES(htslibAlone);
CONSILIUM_FILES(readVcf);

BENCHMARK_MAIN();
