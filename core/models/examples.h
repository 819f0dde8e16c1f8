#pragma once

#include "core/models/recipe.h"
#include "core/models/table.h"

#include <map>

namespace consilium::models
{

/// The mean outcome of each category, on the model's scale, where a recipe takes it off.
using Centres = std::map<std::string, double>;

/// People, encoded, and what happened to them.
struct Examples
{
    Matrix rows;
    Outcome outcome;                 ///< less the row's centre
    std::vector<double> centre;      ///< of each row; empty where the recipe has none
    std::vector<std::string> groups; ///< of each row; empty where the recipe has none
    std::vector<std::size_t> source; ///< row of the table

    [[nodiscard]] Examples select(std::span<const std::size_t> indices) const;
};

/// What a table holds for a recipe, and what of it cannot be used.
struct Reading
{
    Examples examples;
    std::vector<std::vector<Problem>> problems; ///< of each example
    int notMeant = 0; ///< rows left out: Recipe::onlyColumn has another text
    int withoutOutcome =
        0; ///< rows left out: their outcome is blank, outside the range, or at time 0
    std::vector<std::string> absentColumns; ///< of inputs
};

enum class Outcomes {
    Needed, ///< rows without one, and rows that are not meant, are left out
    Ignored ///< every row is taken; Examples::outcome is empty
};

/// Reads rows by the recipe's columns. MissingData names an outcome column that is not there.
/// Malformed names the line where an outcome is no number, OutOfRange where a flag of it is not 0
/// or 1.
[[nodiscard]] Result<Reading> read(const Recipe& recipe, const Table& table, Outcomes outcomes);
/// Both tables' rows; a column that one of them lacks is empty there.
[[nodiscard]] Table appended(Table table, const Table& more);
/// Mean outcome by category; empty where the recipe takes none off. From rows whose outcome is
/// still whole.
[[nodiscard]] Centres centresOf(const Recipe& recipe, const Examples& examples);
/// Takes the centres off the outcome and notes them; a category without one gets their mean.
void centre(const Recipe& recipe, const Centres& centres, Examples& examples);

/// The table of a recipe with its joins. `file` is the training file or another of the same kind:
/// the tables joined to it are looked for beside it, under the name that differs from the recipe's
/// as `file` does ("viability_train.csv", "patients_train.csv"; "viability_new.csv",
/// "patients_new.csv"), or the recipe's own. A joined table that is not there is left out, unless
/// `isStrict`: then hashes are compared too (Damaged, NotFound).
[[nodiscard]] Result<Table>
tableOf(const Recipe& recipe, const std::filesystem::path& file, bool isStrict);

} // namespace consilium::models
