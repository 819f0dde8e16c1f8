#pragma once

#include "core/knowledge/statements.h"

#include <boost/json/object.hpp>

namespace consilium::services
{

/// A statement as answers carry it: docs/cli.md, "A statement in an answer".
[[nodiscard]] boost::json::object statementJson(const knowledge::Statement& statement);

} // namespace consilium::services
