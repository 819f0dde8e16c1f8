#pragma once

#include "core/models/judging.h"

namespace consilium::models
{

/// What a published model says about the rows of a table: a calculator of this program on mapped
/// columns, or classes in their risk order. Rows it refuses are left out. Empty where no row can be
/// used. Unsupported: no such calculator; MissingData: it has no
/// such result.
[[nodiscard]] Result<std::optional<Partial>> publishedOf(const Recipe& recipe,
                                                         const Published& published,
                                                         const Table& table,
                                                         const Examples& examples);
/// Those of Recipe::publishedModels, named "published", "published2", ..., and the yardstick.
[[nodiscard]] Result<std::vector<Partial>>
neighboursOf(const Recipe& recipe, const Table& table, const Examples& examples);

/// What a published model says about one person.
struct PublishedAnswer
{
    std::string name;
    std::string citation;
    /// Probability, number, or survival at each horizon of the recipe. Empty where it is refused.
    std::vector<double> values;
    std::string refused; ///< field and range, in English; empty where it answers
    /// Labels of the calculator's fields that the row does not hold: a value stated in the recipe
    /// stands for them.
    std::vector<std::string> assumed;

    struct Combination
    {
        std::string name;
        std::vector<double> values; ///< as `values`
    };

    std::vector<Combination> treatments;
};

/// Of every published model of the recipe that is a calculator, in the recipe's order. What the row
/// does not hold and the recipe states no value for is left to the calculator to refuse.
[[nodiscard]] std::vector<PublishedAnswer> publishedBeside(const Recipe& recipe,
                                                           const InputRow& row);

} // namespace consilium::models
