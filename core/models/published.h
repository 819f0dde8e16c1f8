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

} // namespace consilium::models
