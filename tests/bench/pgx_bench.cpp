#include "core/pgx/caller.h"
#include "core/services/pharmacogenomics.h"
#include "tests/bench/invented_files.h"
#include "tests/bench/support.h"

#include <benchmark/benchmark.h>

#include <fstream>

using namespace consilium;

namespace
{

/// Genotypes at every position of every gene, one in ten heterozygous.
std::vector<clinical::GenotypeRecord> genotypes(const services::Toolbox& tools)
{
    std::vector<clinical::GenotypeRecord> records;
    for (const auto& mark : bench::pharmacogeneMarks(tools)) {
        clinical::GenotypeRecord record;
        record.chromosome = mark.chromosome;
        record.position = mark.position;
        record.end = mark.position + static_cast<std::int64_t>(mark.reference.size()) - 1;
        record.reference = mark.reference;
        if (mark.alternative != ".")
            record.alternatives = {mark.alternative};
        record.alleles = {0, records.size() % 10 == 0 && !record.alternatives.empty() ? 1 : 0};
        record.filter = "PASS";
        record.place = "bench";
        records.push_back(std::move(record));
    }
    return records;
}

void callInMemory(benchmark::State& state)
{
    const auto tools = bench::toolbox();
    const auto records = genotypes(*tools);
    for ([[maybe_unused]] auto _ : state) {
        for (const auto& gene : tools->pharmacogenes.all())
            benchmark::DoNotOptimize(pgx::call(gene, records, tools->pharmacogeneFunctions));
    }
    state.SetItemsProcessed(state.iterations());
    state.counters["genes"] = static_cast<double>(tools->pharmacogenes.all().size());
}

/// A file with the positions of the genes alone, as panels give it; with guidance as JSON or not.
void readFile(benchmark::State& state)
{
    const auto tools = bench::toolbox();
    const bench::TemporaryFolder folder;
    services::PharmacogenomicsRequest request;
    request.file = folder.path() / "bench.vcf";
    {
        std::ofstream out(request.file, std::ios::binary);
        bench::inventedGenome(0, bench::pharmacogeneMarks(*tools), out);
    }
    for ([[maybe_unused]] auto _ : state) {
        const auto called =
            bench::must(services::callPharmacogenes(request, *tools, {}), "pharmacogenes");
        if (state.range(0) == 1)
            benchmark::DoNotOptimize(services::toJson(called, *tools));
        benchmark::DoNotOptimize(called);
    }
    state.SetItemsProcessed(state.iterations());
}

} // namespace

BENCHMARK(callInMemory)->Unit(benchmark::kMillisecond);
BENCHMARK(readFile)->ArgName("json")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
