#pragma once

#include "core/base/message.h"
#include "core/models/recipe.h"
#include "core/services/known_then.h"
#include "core/terminology/tables.h"

namespace consilium::services
{

/// Tumour types and drugs, as the program knows them.
struct Terms
{
    const terminology::TumourTree& tumours;
    const terminology::DrugTable& drugs;
};

/// When the question of a model came up for one person.
struct LocalQuestion
{
    Message notMeant; ///< why the person is not one the model is about; then the rest is empty
    std::optional<Day> day;
    Message noDay;                            ///< why there is no day
    std::string tumour;                       ///< key
    std::vector<std::string> drugs;           ///< ingredients begun on the day
    std::optional<PartialDate> nextTreatment; ///< first other cancer drug begun later
    bool isTreatmentBeforeOpen = false; ///< the date of a cancer drug does not tell whether it was
                                        ///< given before the day: then no "none before" is assumed
};

/// Why what the model foretells cannot be read from a record at all: a stable dose, cells in a
/// dish, a recurrence, or an outcome of which the record does not tell when the question was asked.
/// Empty: it can. Read are "complete or partial response" under drugs of named classes, and "death
/// from any cause".
[[nodiscard]] Message notInRecords(const models::Recipe& recipe);

/// Models of drug classes: the day of the first dose of the first treatment with drugs of these
/// classes alone; an order is no dose. Others: the day on which the tumour was diagnosed.
[[nodiscard]] LocalQuestion questionOf(const clinical::Case& record,
                                       const models::Recipe& recipe,
                                       const Terms& terms,
                                       Day today);

/// What was seen since.
struct LocalOutcome
{
    Message none; ///< why nothing was; then the rest is empty
    bool isEvent = false;
    double months = 0; ///< of death from any cause: to the death, or to the last record
};

/// Best evaluation by RECIST after the first dose, up to the first progression (RECIST 1.1:
/// Eisenhauer EA, et al. Eur J Cancer 2009;45:228, PMID 19097774) and before the next
/// treatment: complete or partial is the event. Death: somebody of whom no death is recorded is
/// followed to the last record, never longer.
[[nodiscard]] LocalOutcome outcomeOf(const clinical::Case& record,
                                     const LocalQuestion& question,
                                     const models::Target& target,
                                     Day today);

} // namespace consilium::services
