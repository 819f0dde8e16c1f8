#pragma once

#include "core/knowledge/escat.h"
#include "core/options/research.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace consilium::services
{

/// A statement as answers carry it: docs/cli.md, "A statement in an answer". Its ESCAT tier depends
/// on whether it is stated for the tumour type that was asked about.
[[nodiscard]] boost::json::object
statementJson(const knowledge::Statement& statement,
              knowledge::TumourRelation relation = knowledge::TumourRelation::Here);
/// The research shelf as answers carry it: docs/cli.md, "Research".
[[nodiscard]] boost::json::array researchJson(const options::Research& research);

} // namespace consilium::services
