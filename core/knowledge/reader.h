#pragma once

#include "core/base/result.h"
#include "core/knowledge/statements.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::knowledge
{

class Fields;

/// Readers of the text form (resources/knowledge/README.md). Each takes one object. Malformed names
/// the entry's id and the field: an unknown field, a missing citation or an unknown word is
/// refused, so that a typing error in a source file stops the build instead of weakening a rule.
[[nodiscard]] Result<Statement> readStatement(std::string_view json);
[[nodiscard]] Result<Regimen> readRegimen(std::string_view json);

/// The citations of a member: each names what it cites; a label or guideline has a date, or says
/// which text was read.
[[nodiscard]] Result<std::vector<Citation>> readCitations(Fields& parent, std::string_view name);

/// The objects of a JSON list, each as compact text.
[[nodiscard]] Result<std::vector<std::string>> splitList(std::string_view json);

} // namespace consilium::knowledge
