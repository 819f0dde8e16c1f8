#include "core/interchange/fhir/fhir.h"
#include "tests/bench/invented_files.h"
#include "tests/bench/support.h"

#include <benchmark/benchmark.h>

using namespace consilium;

namespace
{

/// Arguments: people in the Bundle, resources of each.
void readBundle(benchmark::State& state)
{
    const auto bundle =
        bench::inventedBundle(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    const auto now = isoInstant(bench::fixedClock());
    int resources = 0;
    const bench::PeakMemory peak;
    for ([[maybe_unused]] auto _ : state) {
        const auto content =
            bench::must(interchange::fhir::read(bundle, "bench.json", now, {}, {}), "read");
        if (static_cast<std::int64_t>(content.cases.size()) != state.range(0))
            bench::stop("read", "people are missing");
        resources = content.report.readTotal();
        benchmark::DoNotOptimize(content);
    }
    if (resources == 0)
        bench::stop("read", "nothing in the Bundle was understood");
    state.SetBytesProcessed(static_cast<std::int64_t>(bundle.size()) * state.iterations());
    state.counters["bundle_MiB"] = static_cast<double>(bundle.size()) / (1 << 20);
    state.counters["resources_read"] = resources;
    state.counters["peak_MiB"] = peak.mebibytes(); // beside the Bundle itself
}

} // namespace

BENCHMARK(readBundle)
    ->ArgNames({"people", "a_person"})
    ->Args({40, 100})
    ->Args({600, 100})
    ->Args({1, 60'000})
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
