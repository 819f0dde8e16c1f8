#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::fhir
{

/// One resource of a file: its bytes, where it stands, and the address other resources know it by.
struct Slice
{
    std::string_view bytes;
    std::string place;   ///< "/entry/3/resource", "line 12", or "" for the whole file
    std::string fullUrl; ///< of its entry, else empty
    bool isBareEntry = false; ///< an entry without a resource (a deletion, a conditional read): `bytes` is the entry
};

/// The resources of a file (Bundle entries, one resource, or NDJSON lines), in order. The file must stay in memory.
[[nodiscard]] Result<std::vector<Slice>> sliceResources(std::string_view file);

} // namespace consilium::interchange::fhir
