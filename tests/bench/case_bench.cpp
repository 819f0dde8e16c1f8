#include "core/options/scores.h"
#include "core/services/what_if.h"
#include "core/store/store.h"
#include "tests/bench/invented_files.h"
#include "tests/bench/support.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>
#include <utility>

using namespace consilium;

namespace
{

/// A store with the demonstration patients and one with 5,000 resources ("long"), open for the
/// whole run.
struct Opened
{
    bench::TemporaryFolder folder;
    std::shared_ptr<const services::Toolbox> toolbox = bench::toolbox();
    std::unique_ptr<services::Session> session;
    std::map<std::string, PatientId> patients;

    Opened()
    {
        session = std::move(bench::must(services::Session::create(folder.path() / "store.consilium",
                                                                  "correct horse battery",
                                                                  toolbox,
                                                                  bench::fixedClock()),
                                        "store")
                                .session);
        for (const std::string name : {"lung", "melanoma", "breast"})
            import(name, {bench::demoFile(name, "case.json"), bench::demoFile(name, "tumour.vcf")});
        const auto bundle = folder.path() / "long.json";
        bench::writeFile(bundle, bench::inventedBundle(1, 5'000));
        import("long", {bundle});
        // What issue and design set as the measure: a lung case of 2,000 events and 400 variants.
        const auto large = folder.path() / "large.json";
        bench::writeFile(large, bench::inventedBundle(1, 2'000, 1));
        const auto variants = folder.path() / "large.vcf";
        bench::writeFile(variants, bench::inventedVcf(400, 1));
        import("large", {large, variants}, "BENCH-T");
    }

    void import(const std::string& name,
                std::vector<std::filesystem::path> files,
                const std::string& tumourSample = {})
    {
        services::ImportRequest request;
        request.tumourSample = tumourSample;
        if (!tumourSample.empty())
            request.genome = clinical::Genome::GRCh37;
        request.files = std::move(files);
        for (const auto& outcome : bench::must(session->import(request, {}, {}), "import")) {
            if (outcome.error || outcome.patients.empty())
                bench::stop("import", outcome.fileName);
            patients[name] = outcome.patients.front();
        }
    }

    [[nodiscard]] clinical::Case load(const std::string& name) const
    {
        return bench::must(session->load(patients.at(name)), "load");
    }
};

/// The pack and the models from disk, verified: part of opening a store.
void loadToolbox(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(bench::toolbox());
}

/// The pack alone: read, hashes checked, parsed, tables and all.
void openPack(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        auto toolbox = bench::must(services::Toolbox::load(bench::packFile()), "pack");
        state.PauseTiming(); // closing it again is another thing
        toolbox.reset();
        state.ResumeTiming();
    }
}

/// From the encrypted store to the record.
void openCase(benchmark::State& state, const Opened& all, const std::string& name)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(all.load(name));
}

/// From the record to ranked options with their criteria and contributions.
void recordToRankedOptions(benchmark::State& state, const Opened& all, const std::string& name)
{
    const auto record = all.load(name);
    const auto today = all.session->today();
    options::Ranking ranking;
    for ([[maybe_unused]] auto _ : state) {
        ranking = all.toolbox->rank(record, today);
        benchmark::DoNotOptimize(ranking);
    }
    state.counters["options"] = static_cast<double>(ranking.options.size());
    state.counters["with_contributions"] = static_cast<double>(
        std::count_if(ranking.options.begin(), ranking.options.end(), [](const auto& option) {
            return option.score && !option.score->contributions.empty();
        }));
}

/// What a click on a patient starts: load, rank, and keep the ranking with its case.
void openAndRank(benchmark::State& state, const Opened& all, const std::string& name)
{
    const auto id = all.patients.at(name);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(all.load(name));
        benchmark::DoNotOptimize(bench::must(all.session->rank(id), "rank"));
    }
}

/// A fact supposed: side copy, criteria, scores, shelves and order, and what moves.
void suppose(benchmark::State& state, const Opened& all, const std::string& name)
{
    const auto record = all.load(name);
    const auto today = all.session->today();
    const auto ranking = all.toolbox->rank(record, today);
    int step = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto line = "creatinine=" + std::to_string(1 + step++ % 10);
        const auto one =
            bench::must(services::readSupposition(line, record, *all.toolbox), "supposition");
        benchmark::DoNotOptimize(
            bench::must(services::whatIf(record, ranking, {one}, *all.toolbox, today), "what-if"));
    }
    state.counters["findings"] = static_cast<double>(record.findings.size());
    state.counters["options"] = static_cast<double>(ranking.options.size());
}

/// What is not known and could move the options.
void openQuestions(benchmark::State& state, const Opened& all, const std::string& name)
{
    const auto record = all.load(name);
    const auto today = all.session->today();
    const auto ranking = all.toolbox->rank(record, today);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(services::openQuestions(record, ranking, *all.toolbox, today));
}

/// Another value of one input, and what the models say then, with contributions.
void whatIf(benchmark::State& state, const Opened& all)
{
    auto record = all.load("melanoma");
    const auto today = all.session->today();
    const auto albumin =
        std::find_if(record.observations.rbegin(),
                     record.observations.rend(),
                     [](const auto& item) { return item.code.has("http://loinc.org", "1751-7"); });
    if (albumin == record.observations.rend())
        bench::stop("what-if", "the demonstration record has no albumin");
    int step = 0;
    for ([[maybe_unused]] auto _ : state) {
        albumin->quantity =
            bench::must(Quantity::parse("3." + std::to_string(step++ % 10), "g/dL"), "albumin");
        const auto scores = all.toolbox->scores(record, today);
        if (scores.empty() || !scores.front().value || scores.front().contributions.empty())
            bench::stop("what-if", "no model speaks about the demonstration record");
        benchmark::DoNotOptimize(scores);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const Opened all; // XGBoost must let go of its models before the program's own end
    const auto add = [&](const std::string& name, auto work) {
        return benchmark::RegisterBenchmark(
                   name.c_str(), [&all, work](benchmark::State& state) { work(state, all); })
            ->Unit(benchmark::kMillisecond);
    };
    add("loadToolbox", [](benchmark::State& state, const Opened&) { loadToolbox(state); });
    add("openPack", [](benchmark::State& state, const Opened&) { openPack(state); });
    using Work = void (*)(benchmark::State&, const Opened&, const std::string&);
    const std::pair<const char*, Work> works[]{{"openCase", openCase},
                                               {"recordToRankedOptions", recordToRankedOptions},
                                               {"suppose", suppose},
                                               {"openQuestions", openQuestions},
                                               {"openAndRank", openAndRank}};
    for (const auto& [name, work] : works) {
        for (const std::string patient : {"lung", "melanoma", "breast", "long", "large"})
            add(name + ('/' + patient),
                [work = work, patient](benchmark::State& state, const Opened& opened) {
                    work(state, opened, patient);
                })
                ->UseRealTime();
    }
    add("whatIf", whatIf);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
