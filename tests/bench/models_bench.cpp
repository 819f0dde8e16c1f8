#include "core/models/evaluation.h"
#include "tests/bench/support.h"

#include <benchmark/benchmark.h>

#include <filesystem>

using namespace consilium;

namespace
{

/// A shipped model and a row it can read: numbers a quarter up their range, no flag, no category.
struct Opened
{
    models::Model model;
    std::vector<float> row;

    explicit Opened(const std::filesystem::path& folder)
        : model(bench::must(models::Model::load(folder), "model"))
    {
        const auto& schema = model.schema();
        for (std::size_t column = 0; column < schema.columns(); ++column) {
            const auto& input = schema.inputs()[schema.inputOf(column)];
            row.push_back(input.kind == models::Input::Kind::Number
                              ? static_cast<float>(input.low + (input.high - input.low) / 4)
                              : 0.0F);
        }
    }
};

std::vector<Opened> openAll()
{
    std::vector<Opened> all;
    for (const auto& entry : std::filesystem::directory_iterator(bench::modelsFolder()))
        all.emplace_back(entry.path());
    return all;
}

/// What a change of one input costs on the screen: score, contributions, intervals, curve.
void whatIf(benchmark::State& state, const Opened& opened)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(bench::must(opened.model.predictEncoded(opened.row), "predict"));
}

void caseOverAllModels(benchmark::State& state, const std::vector<Opened>& all)
{
    for ([[maybe_unused]] auto _ : state) {
        for (const auto& opened : all)
            benchmark::DoNotOptimize(
                bench::must(opened.model.predictEncoded(opened.row), "predict"));
    }
}

/// 100,000 rows without contributions.
void batch(benchmark::State& state, const Opened& opened)
{
    constexpr std::size_t kRows = 100'000;
    models::Matrix rows{kRows, opened.row.size(), {}};
    for (std::size_t row = 0; row < kRows; ++row)
        rows.values.insert(rows.values.end(), opened.row.begin(), opened.row.end());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(bench::must(opened.model.scoreRows(rows), "score"));
}

} // namespace

int main(int argc, char** argv)
{
    const auto all = openAll(); // XGBoost must let go of a model before the program's own end
    for (const auto& opened : all) {
        const auto& id = opened.model.card().recipe.id;
        benchmark::RegisterBenchmark(("whatIf/" + id).c_str(), [&opened](benchmark::State& state) {
            whatIf(state, opened);
        })->Unit(benchmark::kMicrosecond);
        benchmark::RegisterBenchmark(("batch/" + id).c_str(), [&opened](benchmark::State& state) {
            batch(state, opened);
        })->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("caseOverAllModels", [&all](benchmark::State& state) {
        caseOverAllModels(state, all);
    })->Unit(benchmark::kMicrosecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
