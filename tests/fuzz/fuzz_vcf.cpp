#include "core/clinical/codec.h"
#include "core/interchange/vcf/vcf.h"
#include "tests/fuzz/memory_file.h"

using namespace consilium;
using namespace consilium::interchange;
using fuzz::MemoryFile;
using fuzz::require;

/// Any bytes are either refused with a place or become findings that hold together. What only a
/// person can say is answered as a person would: the first sample, a build.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const MemoryFile file(data, size);
    vcf::Options options;
    auto result = vcf::read(file.path(), options, "2026-01-01T00:00:00Z", {}, {});
    for (int attempt = 0; attempt < 2 && !result.has_value(); ++attempt) {
        require(!result.error().context.empty(), "a refusal names its place");
        if (result.error().code == ErrorCode::MissingData)
            options.genome = clinical::Genome::GRCh38;
        else if (result.error().code == ErrorCode::Ambiguous &&
                 vcf::samplesOf(file.path()).has_value())
            options.tumourSample = vcf::samplesOf(file.path()).value().front();
        else
            return 0;
        result = vcf::read(file.path(), options, "2026-01-01T00:00:00Z", {}, {});
    }
    if (!result.has_value())
        return 0;
    clinical::Case record;
    record.assays.push_back(result.value().assay);
    record.findings = result.value().findings;
    record.raw = result.value().raw;
    clinical::Case stored;
    clinical::merge(stored, record);
    const auto again = clinical::merge(stored, record);
    require(again.added == 0 && again.replaced == 0, "a second import changes nothing");
    require(clinical::caseFromJson(clinical::caseToJson(record)).has_value(),
            "the findings survive their on-disk form");
    return 0;
}
