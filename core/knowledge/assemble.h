#pragma once

#include "core/knowledge/pack.h"
#include "core/knowledge/pack_file.h"

namespace consilium::knowledge
{

/// Turns entries into the pack, in order of kind and id; `hash` is their content hash. The same
/// path for building and loading. Malformed names the entry.
[[nodiscard]] Result<Pack> assemble(const Entries& entries, const std::string& hash);

} // namespace consilium::knowledge
