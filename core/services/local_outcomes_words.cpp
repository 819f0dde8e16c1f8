#include "core/services/local_outcomes.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cmath>

namespace consilium::services
{

namespace
{

namespace json = boost::json;

std::string percent(double share) { return fmt::format("{:.0f}", 100 * share); }

/// Of a difference: with its sign, never "-0".
std::string points(double difference)
{
    const double whole = std::round(100 * difference);
    return whole == 0 ? "0" : fmt::format("{:+.0f}", whole);
}

std::string two(double value) { return fmt::format("{:.2f}", value); }

std::string number(int count) { return std::to_string(count); }

bool isBinary(const LocalOutcomes& outcomes)
{
    return outcomes.kind == models::Target::Kind::Binary;
}

void addSeen(const LocalOutcomes& outcomes, const LocalSeen& seen, std::vector<Message>& all)
{
    const auto& share = seen.seen;
    if (isBinary(outcomes))
        all.push_back({"The outcome was seen in {} of {} people: {} % (95 % interval {} to {} %).",
                       {number(seen.events),
                        number(seen.n),
                        percent(*share.value),
                        percent(share.low),
                        percent(share.high)}});
    else if (!share.value)
        all.push_back({"Nobody of these {} people was followed for {} months.",
                       {number(seen.n), fmt::format("{:g}", seen.months)}});
    else
        all.push_back({"By {} months the outcome was seen in {} % (95 % interval {} to {} %) of {} "
                       "people; {} of them were followed that long.",
                       {fmt::format("{:g}", seen.months),
                        percent(*share.value),
                        percent(share.low),
                        percent(share.high),
                        number(seen.n),
                        number(seen.atRisk)}});
    if (seen.said && seen.difference.value)
        all.push_back({"The model had said {} % on average. Seen less said: {} points (95 % "
                       "interval {} to {}), {} people.",
                       {percent(*seen.said),
                        points(*seen.difference.value),
                        points(seen.difference.low),
                        points(seen.difference.high),
                        number(seen.n)}});
}

json::value jsonOf(const models::Estimate& estimate)
{
    if (!estimate.value)
        return nullptr;
    return json::object{{"value", *estimate.value}, {"low", estimate.low}, {"high", estimate.high}};
}

json::array jsonOf(const std::vector<LeftOut>& reasons)
{
    json::array all;
    for (const auto& reason : reasons)
        all.push_back({{"people", reason.people}, {"why", reason.why.english()}});
    return all;
}

json::array jsonOf(const LocalOutcomes& outcomes, const std::vector<LocalSeen>& groups)
{
    json::array all;
    for (const auto& seen : groups) {
        json::object entry{{"n", seen.n},
                           {"events", seen.events},
                           {"seen", jsonOf(seen.seen)},
                           {"said", seen.said ? json::value(*seen.said) : json::value()},
                           {"seenLessSaid", jsonOf(seen.difference)}};
        if (!isBinary(outcomes)) {
            entry.emplace("months", seen.months);
            entry.emplace("atRisk", seen.atRisk);
        }
        all.push_back(std::move(entry));
    }
    return all;
}

json::array jsonOf(const std::vector<Message>& sentences)
{
    json::array all;
    for (const auto& sentence : sentences)
        all.emplace_back(sentence.english());
    return all;
}

} // namespace

std::vector<Message> countsOf(const LocalOutcomes& outcomes)
{
    if (!outcomes.notPossible.isEmpty())
        return {outcomes.notPossible};
    if (outcomes.eligible == 0)
        return {{"No patient of this store is one this model is about yet; patients in the store: "
                 "{}.",
                 {number(outcomes.patients)}}};
    const std::vector<std::string> counts{number(outcomes.patients),
                                          number(outcomes.eligible),
                                          number(outcomes.scored),
                                          number(outcomes.counted)};
    std::vector<Message> all;
    all.push_back(outcomes.start == LocalOutcomes::Start::FirstDose
                      ? Message{"Patients in this store: {}; people this model is about: {}; with "
                                "a score from what was known on the day of the first dose: {}; "
                                "with an outcome seen since: {}.",
                                counts}
                      : Message{"Patients in this store: {}; people this model is about: {}; with "
                                "a score from what was known on the day of the diagnosis: {}; "
                                "with an outcome seen since: {}.",
                                counts});
    if (!outcomes.otherStart.isEmpty())
        all.push_back(outcomes.otherStart);
    if (outcomes.invented > 0)
        all.push_back({"Invented people among them, from demonstration records: {}.",
                       {number(outcomes.invented)}});
    return all;
}

std::vector<Message> findingsOf(const LocalOutcomes& outcomes)
{
    if (outcomes.eligible == 0)
        return {};
    if (outcomes.counted == 0)
        return {{"Nobody has both a score and an outcome yet.", {}}};
    std::vector<Message> all;
    for (const auto& seen : outcomes.seen)
        addSeen(outcomes, seen, all);
    const auto fewest = number(kFewestLocalEvents);
    const std::vector<std::string> have{number(outcomes.events),
                                        number(outcomes.counted - outcomes.events)};
    if (!outcomes.isEnough && isBinary(outcomes)) {
        all.push_back({"These are too few people to say how well the model does here: there are {} "
                       "with the outcome and {} without, and it takes at least {} of each.",
                       {have[0], have[1], fewest}});
    } else if (!outcomes.isEnough) {
        all.push_back({"These are too few people to say how well the model does here: there are {} "
                       "with the outcome, and it takes at least {}.",
                       {have[0], fewest}});
    } else if (outcomes.discrimination.value) {
        const auto& rank = outcomes.discrimination;
        const std::vector<std::string> figures{two(*rank.value),
                                               two(rank.low),
                                               two(rank.high),
                                               number(outcomes.counted),
                                               number(outcomes.events)};
        all.push_back(isBinary(outcomes)
                          ? Message{"How well it told people apart: area under the curve {} (95 % "
                                    "interval {} to {}), {} people, {} with the outcome.",
                                    figures}
                          : Message{"How well it told people apart: concordance {} (95 % interval "
                                    "{} to {}), {} people, {} with the outcome.",
                                    figures});
    }
    return all;
}

std::vector<Message> caveatsOf(const LocalOutcomes& outcomes)
{
    if (outcomes.eligible == 0)
        return {};
    std::vector<Message> all;
    all.push_back({"Entries of these people that were not used: {} dated after that day, {} "
                   "without a date that tells whether they were before it.",
                   {number(outcomes.entriesAfter), number(outcomes.entriesUndated)}});
    all.push_back(
        isBinary(outcomes)
            ? Message{"Only an evaluation that the record calls one by RECIST counts, up to the "
                      "first progression and before the next treatment; a response may still come.",
                      {}}
            : Message{"Somebody of whom no death is recorded counts as followed to the last entry "
                      "of the record. Where deaths are not recorded, fewer are seen than there "
                      "were.",
                      {}});
    all.push_back({"People without a score or an outcome are left out and may differ from the "
                   "others. This compares the model's statements with these records; it does not "
                   "say what a treatment does.",
                   {}});
    return all;
}

std::string toJson(const LocalOutcomes& outcomes)
{
    json::object answer{{"model", outcomes.model},
                        {"version", outcomes.version},
                        {"name", outcomes.name},
                        {"outcome", outcomes.outcome},
                        {"horizon", outcomes.horizon}};
    if (!outcomes.notPossible.isEmpty()) {
        answer.emplace("notPossible", outcomes.notPossible.english());
        return json::serialize(answer);
    }
    answer.emplace("from",
                   outcomes.start == LocalOutcomes::Start::FirstDose ? "first-dose" : "diagnosis");
    answer.emplace("patients", outcomes.patients);
    answer.emplace("notMeant", jsonOf(outcomes.notMeant));
    answer.emplace("eligible", outcomes.eligible);
    answer.emplace("invented", outcomes.invented);
    answer.emplace("withheld", jsonOf(outcomes.withheld));
    answer.emplace("scored", outcomes.scored);
    answer.emplace("withoutOutcome", jsonOf(outcomes.withoutOutcome));
    answer.emplace("n", outcomes.counted);
    answer.emplace("events", outcomes.events);
    answer.emplace("entriesAfter", outcomes.entriesAfter);
    answer.emplace("entriesUndated", outcomes.entriesUndated);
    answer.emplace("isEnough", outcomes.isEnough);
    answer.emplace("fewest", kFewestLocalEvents);
    answer.emplace("bootstraps", outcomes.bootstraps);
    answer.emplace(isBinary(outcomes) ? "auc" : "concordance", jsonOf(outcomes.discrimination));
    answer.emplace("seen", jsonOf(outcomes, outcomes.seen));
    answer.emplace("groups", jsonOf(outcomes, outcomes.groups));
    json::array sentences;
    for (const auto& part : {countsOf(outcomes), findingsOf(outcomes), caveatsOf(outcomes)}) {
        for (auto& sentence : jsonOf(part))
            sentences.push_back(std::move(sentence));
    }
    answer.emplace("sentences", std::move(sentences));
    return json::serialize(answer);
}

} // namespace consilium::services
