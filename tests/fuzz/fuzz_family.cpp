#include "core/interchange/fhir/family.h"
#include "tests/fuzz/memory_file.h"

using namespace consilium;
using namespace consilium::interchange;
using fuzz::require;

/// Any bytes are either refused with a place or become a tree in which everybody is connected with
/// the patient, that is written and read again with the same people.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto result = fhir::readFamily({reinterpret_cast<const char*>(data), size});
    if (!result.has_value()) {
        require(!result.error().context.empty(), "a refusal names its place");
        return 0;
    }
    const auto& family = result.value().family;
    require(clinical::connectedWith(family, family.proband).size() == family.people.size(),
            "everybody is connected and has an id of its own");
    for (const auto& relative : result.value().unplaced)
        require(!relative.why.empty() && !relative.person.id.empty(), "who is not placed is said");
    const auto written = fhir::writeFamily(family);
    require(written.has_value(), "what was read can be written");
    const auto again = fhir::readFamily(written.value().bundle);
    require(again.has_value(), "what was written reads in again");
    return 0;
}
