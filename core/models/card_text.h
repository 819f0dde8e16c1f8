#pragma once

#include "core/models/model.h"

namespace consilium::models
{

/// Reads card.json. Malformed names the place; NewerVersion and Unsupported another format.
[[nodiscard]] Result<Card> parseCard(const std::string& text);

} // namespace consilium::models
