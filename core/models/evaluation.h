#pragma once

#include "core/models/model.h"
#include "core/models/table.h"

namespace consilium::models
{

/// Judges a stored model on a table with the recipe's columns: the figures of the card, on rows the
/// caller brings. JSON text. Rows that lack a required input are counted, not scored. MissingData
/// names a column, Malformed and OutOfRange the line.
[[nodiscard]] Result<std::string>
evaluate(const Model& model, const Table& table, const std::string& cohort);

} // namespace consilium::models
