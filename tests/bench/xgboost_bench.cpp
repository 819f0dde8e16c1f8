#include "core/models/model.h"
#include "tests/bench/support.h"

#include <benchmark/benchmark.h>
#include <xgboost/c_api.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>

using namespace consilium;

namespace
{

constexpr const char* kContributions =
    R"({"type":2,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":true})";

void check(int code, const char* step)
{
    if (code != 0)
        bench::stop(step, XGBGetLastError());
}

/// The shipped model, opened by our code and by XGBoost's C API alone, and a row it can read: each
/// input in the middle of what can be true.
struct Opened
{
    models::Model model =
        bench::must(models::Model::load(bench::modelsFolder() / "icb-response"), "model");
    BoosterHandle handle = nullptr;
    models::InputRow row;
    std::vector<float> encoded;

    Opened()
    {
        std::ifstream file(bench::modelsFolder() / "icb-response/model.ubj", std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(file), {});
        check(XGBoosterCreate(nullptr, 0, &handle), "create");
        check(XGBoosterLoadModelFromBuffer(handle, bytes.data(), bytes.size()), "load");
        check(XGBoosterSetParam(handle, "nthread", "1"), "nthread");
        for (const auto& input : model.schema().inputs()) {
            if (input.kind == models::Input::Kind::Category)
                row[input.id] = input.categories.front();
            else
                row[input.id] =
                    input.kind == models::Input::Kind::Flag ? 0.0 : (input.low + input.high) / 2;
        }
        encoded.resize(model.schema().columns(), models::kMissing);
        bench::must(model.schema().encode(row, encoded), "encode");
        const auto ours = bench::must(model.predict(row), "predict");
        if (ours.shares.size() != model.schema().inputs().size() ||
            direct().size() != encoded.size() + 1)
            bench::stop("predict", "contributions are missing");
    }

    ~Opened() { XGBoosterFree(handle); }

    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    /// What a program that knows only XGBoost has to do: a matrix of one row, contributions, a
    /// copy.
    [[nodiscard]] std::vector<float> direct() const
    {
        DMatrixHandle matrix = nullptr;
        check(XGDMatrixCreateFromMat_omp(
                  encoded.data(), 1, encoded.size(), models::kMissing, &matrix, 1),
              "matrix");
        const bst_ulong* shape = nullptr;
        bst_ulong dimensions = 0;
        const float* values = nullptr;
        check(XGBoosterPredictFromDMatrix(
                  handle, matrix, kContributions, &shape, &dimensions, &values),
              "predict");
        std::size_t count = 1;
        for (bst_ulong index = 0; index < dimensions; ++index)
            count *= shape[index];
        std::vector<float> copy(values, values + count);
        check(XGDMatrixFree(matrix), "free");
        return copy;
    }
};

void directCall(benchmark::State& state, const Opened& all)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(all.direct());
}

/// Range checks, contributions, calibration with interval, and how like the training people.
void modelPredict(benchmark::State& state, const Opened& all)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(bench::must(all.model.predict(all.row), "predict"));
}

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Both in turn, so that what else the machine does meets both alike. The overhead is the ratio of
/// the medians.
void overhead(benchmark::State& state, const Opened& all)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> direct;
    std::vector<double> ours;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(all.direct());
        const auto between = Clock::now();
        benchmark::DoNotOptimize(bench::must(all.model.predict(all.row), "predict"));
        const auto end = Clock::now();
        direct.push_back(std::chrono::duration<double, std::micro>(between - start).count());
        ours.push_back(std::chrono::duration<double, std::micro>(end - between).count());
    }
    const double directMedian = median(direct);
    const double oursMedian = median(ours);
    state.counters["direct_us"] = directMedian;
    state.counters["ours_us"] = oursMedian;
    state.counters["overhead_percent"] = 100 * (oursMedian / directMedian - 1);
}

} // namespace

int main(int argc, char** argv)
{
    const Opened all; // XGBoost must let go of a model before the program's own end
    const auto add = [&](const char* name, void (*what)(benchmark::State&, const Opened&)) {
        return benchmark::RegisterBenchmark(
                   name, [&all, what](benchmark::State& state) { what(state, all); })
            ->Unit(benchmark::kMicrosecond);
    };
    add("directCall", directCall);
    add("modelPredict", modelPredict);
    add("overhead", overhead)->Iterations(5'000);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
