#pragma once

#include "core/base/result.h"
#include "core/knowledge/statements.h"

#include <boost/json/value.hpp>

#include <string>

namespace consilium::knowledge
{

/// A tree of `all`, `any` and `not` over leaves, at most eight deep
/// (resources/knowledge/README.md). Malformed, named by `where`: a member that is unknown or
/// missing, a word that no finding carries.
[[nodiscard]] Result<Biomarker> readBiomarker(const boost::json::value& value,
                                              const std::string& where);

} // namespace consilium::knowledge
