#pragma once

#include "core/models/json_text.h"
#include "core/models/recipe.h"

// The parts of a recipe that stand in objects of their own. What is wrong is kept in the reader.
namespace consilium::models
{

[[nodiscard]] Input inputOf(ObjectReader& reader);
/// What one entry cannot tell alone: ids that differ and can be joined by ',', ranges that hold
/// something, categories that differ. Judges the last input.
void checkInput(const std::vector<Input>& inputs, ObjectReader& reader);
[[nodiscard]] Target targetOf(ObjectReader& reader);
[[nodiscard]] Published publishedOf(ObjectReader& reader);

} // namespace consilium::models
