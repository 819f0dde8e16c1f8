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
    std::string_view
        entry;           ///< the whole entry with its fullUrl and request; empty outside a Bundle
    std::string place;   ///< "/entry/3/resource", "line 12", or "" for the whole file
    std::string fullUrl; ///< of its entry, else empty
    bool isBareEntry = false; ///< an entry without a resource (a deletion, a conditional read):
                              ///< `bytes` is the entry
};

/// The resources of a file (Bundle entries, one resource, or NDJSON lines), in order. The file must
/// stay in memory.
[[nodiscard]] Result<std::vector<Slice>> sliceResources(std::string_view file);

/// The resourceType of JSON text that has been verified before; empty where it is no resource.
[[nodiscard]] std::string_view resourceTypeOf(std::string_view json);

/// Names of members in JSON text, at any depth. The text has been verified before.
[[nodiscard]] std::size_t countMembers(std::string_view json);

} // namespace consilium::interchange::fhir
