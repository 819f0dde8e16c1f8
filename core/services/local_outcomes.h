#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/models/model.h"
#include "core/services/local_question.h"

#include <functional>
#include <stop_token>

namespace consilium::services
{

/// Fewest people with the outcome, and fewest without it where it is yes or no, for a figure of how
/// well a model ranks or is calibrated (our choice: with ten of each, the 95 % interval of an area
/// under the curve of 0.7 reaches about 0.23 to either side; Hanley JA, McNeil BJ. Radiology
/// 1982;143:29, PMID 7063747).
inline constexpr int kFewestLocalEvents = 10;
/// People in each of the three groups by prediction; with fewer there are no groups.
inline constexpr int kFewestInLocalGroup = 10;

/// A reason, and how many people it keeps out.
struct LeftOut
{
    Message why;
    int people = 0;
};

/// What happened to a number of people, beside what the model had said of them.
struct LocalSeen
{
    double months = 0; ///< Survival: by then; 0 of a response
    int n = 0;
    int events = 0; ///< by then
    int atRisk = 0; ///< Survival: people followed to that time or longer
    /// Share with the event and its 95 % interval: exact (exactInterval), or 1 - Kaplan-Meier with
    /// the interval of KaplanMeier::interval. Empty: nobody was followed that long.
    models::Estimate seen;
    std::optional<double> said;  ///< mean of what the model said; empty where they are too few
    models::Estimate difference; ///< seen less said, 95 % bootstrap interval; of everybody only
};

/// How a shipped model would have done on the people of a store: what it would have said when the
/// question came up, from what was known then, beside what has been seen since.
struct LocalOutcomes
{
    std::string model;
    std::string version;
    std::string name;
    std::string outcome;
    std::string horizon;
    models::Target::Kind kind = models::Target::Kind::Binary;
    Message notPossible; ///< notInRecords; then nothing below is filled

    /// The day of the question, from which on people are followed.
    enum class Start { FirstDose, Diagnosis };
    Start start = Start::FirstDose;
    Message otherStart; ///< where the model counts from another day; else empty

    int patients = 0;              ///< of the store
    std::vector<LeftOut> notMeant; ///< patients the model is not about; most people first
    int eligible = 0;
    int invented = 0; ///< of the eligible
    std::vector<LeftOut> withheld;
    int scored = 0;
    std::vector<LeftOut> withoutOutcome; ///< of those with a score
    int counted = 0;                     ///< with a score and an outcome
    int events = 0;
    int entriesAfter = 0;   ///< entries of eligible people that were not used: dated after the day
    int entriesUndated = 0; ///< without a date that tells whether they were before

    bool isEnough = false; ///< kFewestLocalEvents
    /// Area under the curve, or concordance: 95 % bootstrap interval. Empty where not isEnough.
    models::Estimate discrimination;
    int bootstraps = 0;
    std::vector<LocalSeen> seen;   ///< everybody; Survival: at each of the recipe's horizons
    std::vector<LocalSeen> groups; ///< by what was said, lowest first; of the first horizon
};

/// The next case, or nothing after the last. A failure ends the count.
using RecordSource = std::function<Result<std::optional<clinical::Case>>()>;

/// Goes through the cases, one at a time. The same cases in the same order give the same answer.
/// `count` is for progress only. Cancelled, or the failure of `cases`.
[[nodiscard]] Result<LocalOutcomes> localOutcomes(const models::Model& model,
                                                  const Terms& terms,
                                                  const RecordSource& cases,
                                                  int count,
                                                  Day today,
                                                  const ProgressSink& progress,
                                                  std::stop_token stop);

// The result in sentences. Never a figure without how many people it rests on and its interval.

/// How many people of the store it is about.
[[nodiscard]] std::vector<Message> countsOf(const LocalOutcomes& outcomes);
/// What was seen and how well it was foretold, or that the people are too few for that.
[[nodiscard]] std::vector<Message> findingsOf(const LocalOutcomes& outcomes);
/// What to know before believing it.
[[nodiscard]] std::vector<Message> caveatsOf(const LocalOutcomes& outcomes);

/// The documented answer of `consilium-cli model local`.
[[nodiscard]] std::string toJson(const LocalOutcomes& outcomes);

} // namespace consilium::services
