#pragma once

#include <string_view>

namespace consilium::knowledge
{

/// The text of resources/knowledge/risk.json.
[[nodiscard]] std::string_view riskFactsText();

} // namespace consilium::knowledge
