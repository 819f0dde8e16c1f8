#pragma once

#include "core/models/judging.h"
#include "core/models/model.h"

namespace consilium::models
{

/// Scores of another model for the rows of the judged table, in its order: higher means a higher
/// chance of the outcome.
struct Beside
{
    std::string reader; ///< name in the answer
    std::vector<double> scores;

    /// The column of a table. MissingData names the column, Malformed the line (empty is no score).
    [[nodiscard]] static Result<Beside> of(const Table& table, const std::string& column);
};

/// A model judged on a cohort.
struct Judged
{
    boost::json::object figures; ///< judging.h, with what of the table could not be used
    boost::json::array subgroups;
};

/// Judges a stored model on a table with the recipe's columns. Every row with an outcome is scored,
/// also where the score would be withheld from a patient; how many, and the figures without them,
/// stand beside. MissingData: no outcome column, or no row with an outcome; Malformed and
/// OutOfRange as read(); Malformed too: other numbers of rows beside.
[[nodiscard]] Result<Judged> judgeOn(const Model& model,
                                     const Table& table,
                                     const std::string& cohort,
                                     const std::optional<Beside>& beside = {});

/// The same as one JSON text: `n`, `positives` or `events`, `metrics` of what the model answers
/// with, and the same of `trees`, `linear`, `blend`, `published`, `yardstick` and the model beside
/// (null where there is none), `subgroups`, and what could not be used.
[[nodiscard]] Result<std::string> evaluate(const Model& model,
                                           const Table& table,
                                           const std::string& cohort,
                                           const std::optional<Beside>& beside = {});

/// Every row of a table as CSV: row (from 0), score (probability, number in the target's unit, risk
/// by the first horizon), low, high, applicable (yes, withheld), linear, blend, trees, and for
/// survival models survival_<months> for each horizon; a last column says why a score is withheld.
[[nodiscard]] Result<std::string> predictTable(const Model& model, const Table& table);

} // namespace consilium::models
