#include "core/services/annotated_file.h"
#include "tests/bench/invented_files.h"
#include "tests/bench/support.h"

#include <benchmark/benchmark.h>

using namespace consilium;

namespace
{

/// A file as `consilium-cli annotate` is given one, and what judges it.
struct Written
{
    bench::TemporaryFolder folder;
    std::shared_ptr<const services::Toolbox> toolbox = bench::toolbox();
    services::AnnotateRequest request;
    std::int64_t bytes = 0;

    explicit Written(const benchmark::State& state)
    {
        request.file = folder.path() / "bench.vcf";
        request.tumourType = "LUAD";
        const auto text =
            bench::inventedVcf(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
        bytes = static_cast<std::int64_t>(text.size());
        bench::writeFile(request.file, text);
    }
};

/// From the file to findings with tier, oncogenicity and statements, as JSON.
void annotateVcf(benchmark::State& state)
{
    const Written written(state);
    std::size_t findings = 0;
    std::size_t matches = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto annotated =
            bench::must(services::annotateFile(written.request, *written.toolbox, {}, {}), "read");
        findings = annotated.record.findings.size();
        matches = annotated.matches.size();
        benchmark::DoNotOptimize(
            services::toJson(annotated, written.request.tumourType, *written.toolbox));
    }
    if (findings < static_cast<std::size_t>(state.range(0) / state.range(1)))
        bench::stop("annotate", "findings are missing");
    state.SetBytesProcessed(written.bytes * state.iterations());
    state.SetItemsProcessed(state.range(0) * state.iterations());
    state.counters["findings"] = static_cast<double>(findings);
    state.counters["matches"] = static_cast<double>(matches);
}

} // namespace

// A genome's file of which most lies outside genes, and an exome in which every second record
// changes a protein.
BENCHMARK(annotateVcf)
    ->ArgNames({"records", "coding_every"})
    ->Args({100'000, 50})
    ->Args({40'000, 2})
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
