#pragma once

#include "core/knowledge/statements.h"

#include <string>

namespace consilium::knowledge
{

/// Where a statement stands to the tumour type of a case.
enum class TumourRelation {
    Here,     ///< stated for this type, or for one above it
    Elsewhere ///< stated for another type
};

/// Tier of the ESMO Scale for Clinical Actionability of molecular Targets (Mateo J, et al. Ann
/// Oncol 2018;29:1895-1902, PMID 30137196) with the id of the rule that gave it
/// (resources/knowledge/README.md, "Levels by rule"). Both empty where no rule gives one.
struct EscatTier
{
    std::string tier; ///< "I-A" ... "IV-A"
    std::string rule;
};

/// Only evidence that a therapy works has a tier: a statement on resistance, harm, diagnosis or
/// prognosis, and evidence against an effect, has none.
[[nodiscard]] EscatTier escatOf(const Statement& statement, TumourRelation relation);

} // namespace consilium::knowledge
