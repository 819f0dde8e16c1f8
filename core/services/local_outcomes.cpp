#include "core/services/local_outcomes.h"

#include "core/base/proportion.h"
#include "core/models/case_inputs.h"
#include "core/models/figures.h"
#include "core/options/scores.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace consilium::services
{

namespace
{

using models::Target;

/// Reasons with their counts, in the order of their words until they are sorted by people.
class Reasons
{
public:
    void add(const Message& why) { ++m_people[{why.pattern, why.arguments}]; }

    [[nodiscard]] std::vector<LeftOut> sorted() const
    {
        std::vector<LeftOut> all;
        for (const auto& [why, people] : m_people)
            all.push_back({{why.first, why.second}, people});
        std::stable_sort(all.begin(), all.end(), [](const LeftOut& a, const LeftOut& b) {
            return a.people > b.people;
        });
        return all;
    }

private:
    std::map<std::pair<std::string, std::vector<std::string>>, int> m_people;
};

/// People with a score and an outcome, one element each.
struct Counted
{
    models::Said said;
    models::Examples examples; ///< their outcome alone

    [[nodiscard]] std::size_t size() const { return said.scores.size(); }

    /// Risk of the event that was said, at one of the horizons.
    [[nodiscard]] double risk(std::size_t person, std::size_t horizon) const
    {
        return said.times.empty() ? said.values[person]
                                  : 1 - said.values[person * said.times.size() + horizon];
    }
};

/// One pass over the cases.
class Count
{
public:
    Count(const models::Model& model, const Terms& terms, Day today, LocalOutcomes& outcomes)
        : m_model(model)
        , m_terms(terms)
        , m_today(today)
        , m_outcomes(outcomes)
    {
        const auto& target = model.card().recipe.target;
        counted.said.reader = "answer";
        counted.said.times = target.horizons;
        counted.examples.outcome.kind = target.kind;
    }

    void add(const clinical::Case& record)
    {
        ++m_outcomes.patients;
        const auto& recipe = m_model.card().recipe;
        const auto question = questionOf(record, recipe, m_terms, m_today);
        if (!question.notMeant.isEmpty()) {
            m_notMeant.add(question.notMeant);
            return;
        }
        if (!question.day) {
            ++m_outcomes.eligible;
            m_outcomes.invented += record.patient.isSynthetic ? 1 : 0;
            m_withheld.add(question.noDay);
            return;
        }
        const auto known = knownThen(record, *question.day, question.tumour);
        const auto why = options::notMeantFor(known.record, recipe, m_terms.tumours, m_terms.drugs);
        if (!why.isEmpty()) {
            m_notMeant.add(why);
            return;
        }
        ++m_outcomes.eligible;
        m_outcomes.invented += record.patient.isSynthetic ? 1 : 0;
        m_outcomes.entriesAfter += known.after;
        m_outcomes.entriesUndated += known.undated;
        models::InputRow row;
        for (const auto& [id, input] : models::inputsOf(
                 known.record, m_model.schema(), m_terms.tumours, m_terms.drugs, *question.day)) {
            if (!input.isAssumed || !question.isTreatmentBeforeOpen)
                row.emplace(id, input.value);
        }
        if (row.empty()) {
            m_withheld.add({"too few of its inputs are known", {}});
            return;
        }
        const auto predicted = m_model.predict(row);
        if (!predicted.has_value()) {
            m_withheld.add(options::refusal(predicted.error(), m_model.schema()));
            return;
        }
        if (!predicted.value().isApplicable()) {
            // The distance is of one person; here people are counted by reason.
            const auto& verdict = predicted.value().applicability;
            m_withheld.add(verdict.distance <= verdict.limit
                               ? options::unlikeness(verdict)
                               : Message{"unlike the people the model was fitted on", {}});
            return;
        }
        ++m_outcomes.scored;
        put(predicted.value(), outcomeOf(record, question, recipe.target, m_today));
    }

    void finish()
    {
        m_outcomes.notMeant = m_notMeant.sorted();
        m_outcomes.withheld = m_withheld.sorted();
        m_outcomes.withoutOutcome = m_withoutOutcome.sorted();
        m_outcomes.counted = static_cast<int>(counted.size());
        m_outcomes.events = counted.examples.outcome.events();
        counted.examples.rows.rows = counted.size();
    }

    Counted counted;

private:
    void put(const models::Prediction& prediction, const LocalOutcome& seen)
    {
        if (!seen.none.isEmpty()) {
            m_withoutOutcome.add(seen.none);
            return;
        }
        auto& outcome = counted.examples.outcome;
        counted.said.scores.push_back(prediction.score);
        if (outcome.kind == Target::Kind::Binary) {
            counted.said.values.push_back(prediction.value);
            outcome.value.push_back(seen.isEvent ? 1 : 0);
            return;
        }
        for (const auto& horizon : prediction.horizons)
            counted.said.values.push_back(horizon.survival);
        outcome.value.push_back(seen.months);
        outcome.event.push_back(seen.isEvent ? 1.0F : 0.0F);
    }

    const models::Model& m_model;
    const Terms& m_terms;
    Day m_today;
    LocalOutcomes& m_outcomes;
    Reasons m_notMeant;
    Reasons m_withheld;
    Reasons m_withoutOutcome;
};

/// What was seen in some of the people at one of the horizons; `said` where it may be set beside.
LocalSeen seenIn(const Counted& counted,
                 std::span<const std::size_t> people,
                 std::size_t horizon,
                 bool isEnough)
{
    LocalSeen seen;
    seen.n = static_cast<int>(people.size());
    const auto outcome = counted.examples.outcome.select(people);
    double said = 0;
    for (const auto person : people)
        said += counted.risk(person, horizon);
    if (isEnough)
        seen.said = said / static_cast<double>(people.size());
    if (outcome.kind == Target::Kind::Binary) {
        seen.events = outcome.events();
        const auto [low, high] = exactInterval(seen.events, seen.n);
        seen.seen = {static_cast<double>(seen.events) / seen.n, low, high};
        return seen;
    }
    seen.months = counted.said.times[horizon];
    const auto followed = outcome.followUp();
    const auto curve = models::KaplanMeier::fit(followed);
    seen.atRisk = static_cast<int>(curve.atRisk(seen.months));
    for (std::size_t person = 0; person < followed.size(); ++person)
        seen.events += followed.isEvent(person) && followed.time[person] <= seen.months ? 1 : 0;
    if (curve.lastTime() >= seen.months) {
        const auto [low, high] = curve.interval(seen.months);
        seen.seen = {1 - curve.survival(seen.months), 1 - high, 1 - low};
    }
    return seen;
}

/// Thirds of the people by what was said, lowest first; of equal ones the earlier case.
std::vector<std::vector<std::size_t>> thirdsOf(const Counted& counted)
{
    constexpr std::size_t kGroups = 3;
    if (counted.size() < kGroups * kFewestInLocalGroup)
        return {};
    std::vector<std::size_t> order(counted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return counted.risk(a, 0) < counted.risk(b, 0);
    });
    std::vector<std::vector<std::size_t>> groups(kGroups);
    for (std::size_t at = 0; at < order.size(); ++at)
        groups[at * kGroups / order.size()].push_back(order[at]);
    return groups;
}

void addFigures(const Counted& counted, const models::Recipe& recipe, LocalOutcomes& outcomes)
{
    if (counted.size() == 0)
        return;
    const bool isBinary = recipe.target.kind == Target::Kind::Binary;
    outcomes.isEnough = outcomes.events >= kFewestLocalEvents &&
                        (!isBinary || outcomes.counted - outcomes.events >= kFewestLocalEvents);
    std::vector<std::size_t> everybody(counted.size());
    std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    const std::size_t horizons = isBinary ? 1 : recipe.target.horizons.size();
    for (std::size_t at = 0; at < horizons; ++at)
        outcomes.seen.push_back(seenIn(counted, everybody, at, outcomes.isEnough));
    if (!outcomes.isEnough)
        return;
    outcomes.bootstraps = recipe.bootstraps;
    for (const auto& figure : models::figuresFor(recipe, counted.said, counted.examples)) {
        const auto estimate = [&] {
            return models::bootstrap(counted.size(), recipe.bootstraps, recipe.seed, figure.on);
        };
        if (figure.name == "auc" || figure.name == "concordance")
            outcomes.discrimination = estimate();
        for (auto& seen : outcomes.seen) {
            if (figure.name == (isBinary ? "calibrationInTheLarge"
                                         : fmt::format("calibrationInTheLarge_{}", seen.months)))
                seen.difference = estimate();
        }
    }
    for (const auto& group : thirdsOf(counted))
        outcomes.groups.push_back(seenIn(counted, group, 0, true));
}

} // namespace

Result<LocalOutcomes> localOutcomes(const models::Model& model,
                                    const Terms& terms,
                                    const RecordSource& cases,
                                    int count,
                                    Day today,
                                    const ProgressSink& progress,
                                    std::stop_token stop)
{
    const auto& recipe = model.card().recipe;
    LocalOutcomes outcomes;
    outcomes.model = recipe.id;
    outcomes.version = recipe.version;
    outcomes.name = recipe.name;
    outcomes.outcome = recipe.outcome;
    outcomes.horizon = recipe.horizon;
    outcomes.kind = recipe.target.kind;
    outcomes.notPossible = notInRecords(recipe);
    if (!outcomes.notPossible.isEmpty())
        return outcomes;
    const bool isOfTreatment = !recipe.drugClasses.empty();
    using Start = LocalOutcomes::Start;
    outcomes.start = isOfTreatment ? Start::FirstDose : Start::Diagnosis;
    if (!isOfTreatment && recipe.horizon.find("from diagnosis") == std::string::npos)
        outcomes.otherStart = {"The model speaks of {}; here people are followed from the day of "
                               "the diagnosis.",
                               {recipe.horizon}};
    Count pass(model, terms, today, outcomes);
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "local outcomes");
        CONSILIUM_TRY(const auto record, cases());
        if (!record)
            break;
        pass.add(*record);
        if (progress)
            progress(
                {static_cast<std::uint64_t>(outcomes.patients), static_cast<std::uint64_t>(count)});
    }
    pass.finish();
    addFigures(pass.counted, recipe, outcomes);
    return outcomes;
}

} // namespace consilium::services
