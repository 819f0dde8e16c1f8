#pragma once

#include "core/models/model.h"
#include "core/models/table.h"

#include <optional>

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

/// Judges a stored model on a table with the recipe's columns: the figures of the card, on rows the
/// caller brings, and of the model beside it on the same rows. JSON text. Rows that lack a required
/// input are counted, not scored. MissingData names a column, Malformed and OutOfRange the line;
/// Malformed too: other numbers of rows.
[[nodiscard]] Result<std::string> evaluate(const Model& model,
                                           const Table& table,
                                           const std::string& cohort,
                                           const std::optional<Beside>& beside = {});

} // namespace consilium::models
