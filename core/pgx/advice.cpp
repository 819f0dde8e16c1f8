#include "core/pgx/advice.h"

#include "core/pgx/phenoconversion.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace consilium::pgx
{

namespace
{

using clinical::Pharmacogene;
using clinical::PharmacogeneReading;
using knowledge::Guidance;
using knowledge::GuidanceAction;
using knowledge::GuidanceKey;

constexpr int kAdultYears = 18;

/// How CPIC names a gene without a result in guidance that asks for two: what it says then is its
/// own advice, not that of a normal gene.
constexpr const char* kNoResult = "No Result";

/// "≥3.0" and "3.0" as a number with whether it is a lower bound.
struct Score
{
    double value = 0;
    bool isAtLeast = false;
};

std::optional<Score> scoreOf(std::string_view text)
{
    constexpr std::string_view kAtLeast = "≥";
    Score score;
    score.isAtLeast = text.starts_with(kAtLeast);
    if (score.isAtLeast)
        text.remove_prefix(kAtLeast.size());
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), score.value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return score;
}

/// How well a key's value fits: 2 as written, 1 as a bound that the score reaches, 0 not.
int fit(const GuidanceKey& key, const PharmacogeneReading& reading)
{
    const auto isWritten = [&](const std::string& value) {
        return std::find(key.values.begin(), key.values.end(), value) != key.values.end();
    };
    switch (key.kind) {
    case GuidanceKey::Kind::Phenotype:
        return !reading.phenotype.empty() && isWritten(reading.phenotype) ? 2 : 0;
    case GuidanceKey::Kind::Allele:
        return isWritten(reading.phenotype) || isWritten(reading.lookup) ||
                       std::any_of(reading.alleles.begin(), reading.alleles.end(), isWritten)
                   ? 2
                   : 0;
    case GuidanceKey::Kind::ActivityScore:
        break;
    }
    if (reading.activityScore.empty())
        return 0;
    if (isWritten(reading.activityScore))
        return 2;
    const auto own = scoreOf(reading.activityScore);
    const bool isReached =
        own && std::any_of(key.values.begin(), key.values.end(), [&](const std::string& value) {
            const auto bound = scoreOf(value);
            return bound && bound->isAtLeast && own->value >= bound->value;
        });
    return isReached ? 1 : 0;
}

/// One gene's reading after the shift, as one of its equally good calls has it.
using Combination = std::map<std::string, PharmacogeneReading>;

/// Fit of a row to a combination: that of its worst key. Every key must be met.
int fit(const Guidance& row, const Combination& combination)
{
    int worst = row.keys.empty() ? 0 : 2;
    for (const auto& key : row.keys) {
        const auto found = combination.find(key.gene);
        worst = std::min(worst, found == combination.end() ? 0 : fit(key, found->second));
    }
    return worst;
}

std::vector<Combination> crossed(std::vector<Combination> before,
                                 const std::string& gene,
                                 const std::vector<PharmacogeneReading>& readings)
{
    std::vector<Combination> all;
    for (const auto& one : before) {
        for (const auto& reading : readings) {
            auto next = one;
            next[gene] = reading;
            all.push_back(std::move(next));
        }
    }
    return readings.empty() ? before : all;
}

/// A file that says nothing of any position of a gene did not test it.
bool wasTested(const Pharmacogene& result)
{
    return !result.readings.empty() || result.positions.empty() ||
           std::any_of(result.positions.begin(), result.positions.end(), [](const auto& position) {
               return position.state != clinical::PositionState::Missing;
           });
}

/// Whether another result of the gene that counts leads to another phenotype or score.
bool isContradicted(const GeneBasis& basis, const clinical::Case& record)
{
    const auto values = [](const Pharmacogene& result) {
        std::set<std::pair<std::string, std::string>> all;
        for (const auto& reading : result.readings)
            all.emplace(reading.phenotype, reading.activityScore);
        return all;
    };
    return basis.result != nullptr &&
           std::any_of(record.pharmacogenes.begin(),
                       record.pharmacogenes.end(),
                       [&](const Pharmacogene& other) {
                           return other.gene == basis.gene && clinical::counts(other.assertion) &&
                                  !other.readings.empty() && values(other) != values(*basis.result);
                       });
}

std::set<std::string> genesOf(const Guidance& row)
{
    std::set<std::string> genes;
    for (const auto& key : row.keys)
        genes.insert(key.gene);
    return genes;
}

/// What stands in the way of a source's advice; `genes` are those it asks for together.
Message obstacle(const std::string& source,
                 const std::set<std::string>& genes,
                 const std::vector<GeneBasis>& basis)
{
    for (const auto& one : basis) {
        if (!genes.contains(one.gene))
            continue;
        if (one.result == nullptr)
            return {"{}: advice withheld because {} was not tested", {source, one.gene}};
        if (one.result->readings.empty())
            return {"{}: advice withheld because {} could not be called", {source, one.gene}};
        const auto isUnassigned = [](const std::string& value) { return value == "n/a"; };
        if (std::any_of(one.values.begin(), one.values.end(), isUnassigned))
            return {"{}: advice withheld because an allele of {} has no assigned function",
                    {source, one.gene}};
        if (std::all_of(one.values.begin(), one.values.end(), [](const std::string& value) {
                return value.empty();
            }))
            return {"{}: advice withheld because the result of {} has no phenotype",
                    {source, one.gene}};
    }
    std::vector<std::string> words;
    for (const auto& one : basis) {
        if (genes.contains(one.gene))
            words.push_back(fmt::format("{} {}", one.gene, fmt::join(one.values, " / ")));
    }
    return {"{}: advice withheld because it has none for {}",
            {source, fmt::format("{}", fmt::join(words, ", "))}};
}

bool isOfPopulation(const Guidance& row, std::string_view population)
{
    const bool isSplit = row.population == "adults" || row.population == "pediatrics";
    return population.empty() || !isSplit || row.population == population;
}

/// Which of the two populations of age the patient is in on `today`; empty where not known.
std::string populationOf(const clinical::Patient& patient, Day today)
{
    const auto years = completedYears(patient.birthDate, today);
    return !years ? std::string() : *years < kAdultYears ? "pediatrics" : "adults";
}

void addCautions(DrugAdvice& advice)
{
    for (const auto& one : advice.basis) {
        if (one.result == nullptr)
            continue;
        if (one.result->restsOnMissing())
            advice.cautions.push_back(
                {"Rests on {} although key positions of it were not read", {one.gene}});
        if (one.result->has("alternatives-possible"))
            advice.cautions.push_back({"Other diplotypes of {} fit the data too", {one.gene}});
    }
    // An inhibitor is no doubt about the call: it comes after those.
    for (const auto& one : advice.basis) {
        if (one.shiftedBy != nullptr)
            advice.cautions.push_back(
                {one.shiftedBy->strength == Inhibition::Strong
                     ? "{} counts as {} while {} is taken, a strong inhibitor"
                     : "{} counts as {} while {} is taken, a moderate inhibitor",
                 {one.gene, fmt::format("{}", fmt::join(one.values, " / ")), one.shiftedBy->drug}});
        if (one.isInhibitedUnknown())
            advice.cautions.push_back(
                {one.inhibitor->strength == Inhibition::Strong
                     ? "The genotype of {} is not known; {} is taken, a strong inhibitor of its "
                       "enzyme"
                     : "The genotype of {} is not known; {} is taken, a moderate inhibitor of its "
                       "enzyme",
                 {one.gene, one.inhibitor->drug}});
    }
}

} // namespace

Result<AdviceTables> AdviceTables::of(const knowledge::Pack& pack)
{
    AdviceTables tables;
    CONSILIUM_TRY(tables.guidance, knowledge::GuidanceTable::parse(pack.guidance));
    CONSILIUM_TRY(tables.inhibitors, Inhibitors::parse(pack.inhibitors));
    CONSILIUM_TRY(tables.pretests, Pretests::parse(pack.pretests));
    return tables;
}

Advisor::Advisor(const knowledge::GuidanceTable& guidance,
                 const Inhibitors& inhibitors,
                 const terminology::DrugTable& drugs)
    : m_guidance(guidance)
    , m_inhibitors(inhibitors)
    , m_table(drugs)
    , m_drugs(guidance.drugs())
{
}

bool Advisor::knows(std::string_view drug) const
{
    return std::binary_search(m_drugs.begin(), m_drugs.end(), drug);
}

DrugAdvice Advisor::advise(std::string_view drug, const clinical::Case& record, Day today) const
{
    auto advice = look(drug,
                       clinical::currentPharmacogenes(record),
                       currentDrugs(record, m_table, today),
                       populationOf(record.patient, today));
    std::vector<Message> contradictions;
    for (const auto& basis : advice.basis) {
        if (isContradicted(basis, record))
            contradictions.push_back(
                {"Results of {} contradict each other; the latest is used", {basis.gene}});
    }
    advice.cautions.insert(advice.cautions.begin(), contradictions.begin(), contradictions.end());
    return advice;
}

DrugAdvice Advisor::advise(std::string_view drug,
                           const std::vector<const Pharmacogene*>& results) const
{
    auto tested = results;
    std::erase_if(tested, [](const Pharmacogene* result) { return !wasTested(*result); });
    return look(drug, tested, {}, {});
}

DrugAdvice Advisor::look(std::string_view drug,
                         const std::vector<const Pharmacogene*>& results,
                         const std::vector<std::string>& taken,
                         std::string_view population) const
{
    DrugAdvice advice;
    advice.drug = drug;
    const auto rows = m_guidance.of(drug);
    std::set<std::string> genes;
    for (const auto* row : rows) {
        const auto asked = genesOf(*row);
        genes.insert(asked.begin(), asked.end());
    }
    advice.genes.assign(genes.begin(), genes.end());
    auto others = taken;
    std::erase(others, advice.drug);

    std::vector<Combination> combinations(1);
    bool isTested = false;
    for (const auto& gene : advice.genes) {
        GeneBasis basis{gene, nullptr, {}, {}, nullptr, m_inhibitors.strongest(gene, others)};
        const auto found = std::find_if(results.begin(), results.end(), [&](const auto* result) {
            return result->gene == gene;
        });
        if (found != results.end()) {
            isTested = true;
            basis.result = *found;
            std::vector<PharmacogeneReading> readings;
            for (const auto& reading : basis.result->readings) {
                auto shifted = reading;
                if (basis.inhibitor != nullptr && shift(gene, basis.inhibitor->strength, shifted))
                    basis.shiftedBy = basis.inhibitor;
                basis.lookups.push_back(shifted.lookup);
                basis.values.push_back(shifted.activityScore.empty() ? shifted.phenotype
                                                                     : shifted.activityScore);
                readings.push_back(std::move(shifted));
            }
            combinations = crossed(std::move(combinations), gene, readings);
        }
        if (basis.lookups.empty())
            combinations =
                crossed(std::move(combinations), gene, {{{}, {}, {}, kNoResult, kNoResult}});
        advice.basis.push_back(std::move(basis));
    }
    if (!isTested)
        combinations.assign(1, {});

    // A guideline is one voice: of its rows for the same genes and population the best fit speaks,
    // and one that nobody here has read stays behind one that somebody has.
    using Voice = std::tuple<std::string, std::set<std::string>, std::string>;
    std::map<Voice, std::vector<const Guidance*>> voices;
    for (const auto* row : rows) {
        if (isOfPopulation(*row, population))
            voices[{row->source, genesOf(*row), row->population}].push_back(row);
    }
    for (const auto& [voice, spoken] : voices) {
        std::map<const Guidance*, std::size_t> times;
        for (const auto& combination : combinations) {
            std::pair<int, int> best{0, 0};
            for (const auto* row : spoken)
                best = std::max(best,
                                {fit(*row, combination), row->action != GuidanceAction::NotStated});
            for (const auto* row : spoken) {
                if (best.first > 0 &&
                    std::pair{fit(*row, combination),
                              int{row->action != GuidanceAction::NotStated}} == best)
                    ++times[row];
            }
        }
        for (const auto* row : spoken) {
            if (const auto found = times.find(row); found != times.end())
                advice.lines.push_back({row, found->second == combinations.size()});
        }
    }
    std::set<std::string> silent;
    for (const auto& [voice, spoken] : voices) {
        const auto& source = std::get<0>(voice);
        const auto& asked = std::get<1>(voice);
        const bool hasSpoken =
            std::any_of(advice.lines.begin(), advice.lines.end(), [&](const AdviceLine& line) {
                return line.guidance->source == source && genesOf(*line.guidance) == asked;
            });
        // A voice that one result is enough for is silent where another of its source spoke.
        auto message = obstacle(source, asked, advice.basis);
        if (!hasSpoken && silent.insert(message.english()).second)
            advice.withheld.push_back(std::move(message));
    }
    for (const auto& line : advice.lines)
        advice.action = std::max(advice.action, line.guidance->action);
    addCautions(advice);
    advice.state = !isTested              ? AdviceState::NotTested
                   : advice.lines.empty() ? AdviceState::Withheld
                                          : AdviceState::Given;
    return advice;
}

std::vector<std::string>
currentDrugs(const clinical::Case& record, const terminology::DrugTable& drugs, Day today)
{
    std::set<std::string> names;
    for (const auto& medication : record.medications) {
        const bool isOver = !medication.period.isOngoing && medication.period.end.isKnown() &&
                            medication.period.end.latest() < today;
        if (!clinical::counts(medication.assertion) || isOver)
            continue;
        const auto ingredients = drugs.ingredientsOf(medication.drug);
        names.insert(ingredients.begin(), ingredients.end());
        if (!medication.ingredient.empty())
            names.insert(medication.ingredient);
    }
    return {names.begin(), names.end()};
}

} // namespace consilium::pgx
