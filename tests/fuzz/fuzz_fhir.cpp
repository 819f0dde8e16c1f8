#include "core/clinical/codec.h"
#include "core/interchange/fhir/fhir.h"

#include <cstdio>
#include <cstdlib>

using namespace consilium;
using namespace consilium::interchange;

namespace
{

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

Result<fhir::ReadResult> read(std::string_view bytes)
{
    return fhir::read(bytes, "fuzz.json", "2026-01-01T00:00:00Z", {}, {});
}

} // namespace

/// Any bytes are either refused with a place or become records that hold together: importing twice
/// adds nothing, the records survive their on-disk form, and what was kept raw reads in again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto result = read({reinterpret_cast<const char*>(data), size});
    if (!result.has_value()) {
        require(!result.error().context.empty(), "a refusal names its place");
        return 0;
    }
    for (const auto& record : result.value().cases) {
        clinical::Case stored;
        clinical::merge(stored, record);
        require(clinical::merge(stored, record).added == 0, "a second import adds nothing");
        require(clinical::caseFromJson(clinical::caseToJson(record)).has_value(),
                "a record survives its on-disk form");
        require(read(fhir::exportRaw(record)).has_value(), "what was kept reads in again");
    }
    return 0;
}
