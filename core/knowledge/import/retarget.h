#pragma once

#include "core/knowledge/import/import.h"
#include "core/knowledge/pack_file.h"

namespace consilium::knowledge
{

/// Prepares the entries of a pack for another tree of tumour types: takes the old table out and
/// moves what names its codes. A code that the new tree states as its own former one is replaced. A
/// statement or regimen that is left without a tumour type, or without an exclusion, is left out,
/// and so is a row of the tables of diagnoses and diseases; each is noted by name in
/// `types.import`. A code is never replaced by one that means more.
[[nodiscard]] Status retarget(Entries& entries, TumourImport& types);

} // namespace consilium::knowledge
