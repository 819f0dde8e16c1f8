#include "core/store/store.h"
#include "tests/bench/support.h"

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <utility>

using namespace consilium;

namespace
{

constexpr std::array kSyllables{"ka", "ro",  "mi", "ten", "sa", "lu", "ber", "no", "vi",  "dor",
                                "ha", "zel", "pa", "ger", "to", "ri", "man", "se", "wik", "ul"};

/// A name of three syllables, one of 8,000, so that beginnings are shared as in life.
std::string inventedName(std::uint64_t seed)
{
    // SplitMix64 (Steele et al., 2014): family and given names of a person have nothing in common.
    auto number = (seed + 1) * 0x9e3779b97f4a7c15U;
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
    number ^= number >> 31U;
    std::string name;
    for (int part = 0; part < 3; ++part, number /= 20)
        name += kSyllables[static_cast<std::size_t>(number % 20)];
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

/// People with a diagnosis and 19 laboratory values each. CONSILIUM_BENCH_PATIENTS sets how many.
struct Filled
{
    bench::TemporaryFolder folder;
    std::unique_ptr<store::Store> store;
    int people = 20'000;
    double perPersonMs = 0;
    PatientId middle{};

    Filled()
    {
        if (const char* text = std::getenv("CONSILIUM_BENCH_PATIENTS"))
            people = std::max(1, std::atoi(text));
        // The cheapest key derivation: filling and searching is what is measured here.
        auto created = bench::must(store::Store::create(folder.path() / "store.consilium",
                                                        "correct horse battery",
                                                        bench::fixedClock(),
                                                        crypto::Cost::minimum()),
                                   "store");
        store = std::make_unique<store::Store>(std::move(created.store));
        const auto start = std::chrono::steady_clock::now();
        for (int number = 0; number < people; ++number) {
            const auto id = bench::must(store->save(person(number), std::nullopt), "save");
            if (number == people / 2)
                middle = id;
        }
        const std::chrono::duration<double, std::milli> spent =
            std::chrono::steady_clock::now() - start;
        perPersonMs = spent.count() / people;
    }

    static clinical::Case person(int number)
    {
        clinical::Case record;
        auto& patient = record.patient;
        const auto text = std::to_string(number);
        patient.header.key = "bench|patient|" + text;
        patient.identifiers.push_back({"urn:consilium:benchmark", "BENCH-" + text, "MR"});
        patient.familyName = inventedName(static_cast<std::uint64_t>(number));
        patient.givenNames = inventedName(static_cast<std::uint64_t>(number) + 1'000'000'000);
        patient.sex = number % 2 == 0 ? clinical::Sex::Female : clinical::Sex::Male;
        patient.birthDate =
            PartialDate::fromDay(std::chrono::sys_days(std::chrono::year(1940) / 1 / 1) +
                                 std::chrono::days(number % 20'000));
        patient.isSynthetic = true;
        clinical::Tumour tumour;
        tumour.header.key = "bench|tumour|" + text;
        tumour.clinicalStatus = "active";
        tumour.diagnosis.text =
            number % 3 == 0 ? "Adenocarcinoma of lung" : "Malignant melanoma of skin";
        record.tumours.push_back(tumour);
        for (int index = 0; index < 19; ++index) {
            clinical::Observation value;
            value.header.key = "bench|value|" + text + '|' + std::to_string(index);
            value.kind = clinical::ObservationKind::Laboratory;
            value.code.codings.push_back({"http://loinc.org", "2160-0", "Creatinine"});
            value.date =
                PartialDate::fromDay(std::chrono::sys_days(std::chrono::year(2024) / 1 / 1) +
                                     std::chrono::days(index * 30));
            value.quantity = bench::must(
                Quantity::parse("0." + std::to_string(5 + index % 5), "mg/dL"), "value");
            record.observations.push_back(value);
        }
        return record;
    }
};

/// As the window asks on every key: up to 500 rows.
void search(benchmark::State& state, const Filled& all, const std::string& words)
{
    std::size_t rows = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto found = bench::must(all.store->patients(words, 500), "search");
        rows = found.size();
        benchmark::DoNotOptimize(found);
    }
    if (rows == 0)
        bench::stop("search finds nobody", words);
    state.counters["rows"] = static_cast<double>(rows);
    state.counters["people"] = all.people;
}

void openOne(benchmark::State& state, const Filled& all)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(bench::must(all.store->load(all.middle), "load"));
}

/// One transaction for each new person, as an import does; measured while the store is filled.
void savePerson(benchmark::State& state, const Filled& all)
{
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(all.perPersonMs / 1000);
    state.counters["people"] = all.people;
}

} // namespace

int main(int argc, char** argv)
{
    const Filled all;
    const auto add = [&](const std::string& name, auto work) {
        return benchmark::RegisterBenchmark(
                   name.c_str(), [&all, work](benchmark::State& state) { work(state, all); })
            ->Unit(benchmark::kMillisecond);
    };
    add("savePerson", savePerson)->UseManualTime()->Iterations(1);
    const std::pair<const char*, const char*> searches[]{{"whole list", ""},
                                                         {"one letter", "k"},
                                                         {"three letters", "kar"},
                                                         {"two words", "ka ro"},
                                                         {"diagnosis", "adenocarcinoma lung"},
                                                         {"identifier", "BENCH-12"}};
    for (const auto& [name, words] : searches)
        add(std::string("search/") + name,
            [words = words](benchmark::State& state, const Filled& filled) {
                search(state, filled, words);
            });
    add("openOne", openOne);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
