#pragma once

#include "core/models/model.h"
#include "ui/widgets/card.h"

namespace consilium::ui
{

/// What a model may say, about whom, on what it was fitted, its figures beside simpler readers, its
/// limits and sources.
[[nodiscard]] Card* makeModelCard(const models::Card& card);

} // namespace consilium::ui
