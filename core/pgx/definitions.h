#pragma once

#include "core/knowledge/pharmacogene_functions.h"
#include "core/knowledge/pharmacogenes.h"

namespace consilium::pgx
{

/// The tables a caller works with are the pack's (docs/formats.md).
using Definitions = knowledge::PharmacogeneTable;
using Functions = knowledge::PharmacogeneFunctions;
using knowledge::GeneDefinition;
using knowledge::GeneFunctions;

} // namespace consilium::pgx
