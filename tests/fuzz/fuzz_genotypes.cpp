#include "core/interchange/vcf/genotypes.h"
#include "tests/fuzz/memory_file.h"

#include <algorithm>

using namespace consilium;
using namespace consilium::interchange;
using fuzz::MemoryFile;
using fuzz::require;

namespace
{

constexpr std::int64_t kLast = 300'000'000;

/// Whole chromosomes, so that every record is looked at, and two places of another.
vcf::GenotypeOptions everything()
{
    vcf::GenotypeOptions options;
    for (const auto* chromosome : {"1", "2", "7", "10", "X", "MT"})
        options.grch38.push_back({chromosome, 1, kLast});
    options.grch38.push_back({"17", 100, 100});
    options.grch38.push_back({"17", 50'000'000, 60'000'000});
    options.grch37 = options.grch38;
    return options;
}

void check(const clinical::GenotypeRecord& record)
{
    const auto length = static_cast<std::int64_t>(record.reference.size());
    require(record.position >= 1 && length >= 1, "a record has a place and a reference");
    require(record.end >= record.position + length - 1, "a record ends behind its reference");
    require(!record.place.empty() && !record.filter.empty(), "a record names its place");
    const bool isTouched = record.chromosome != "17" || record.end >= 50'000'000 ||
                           (record.position <= 100 && record.end >= 100);
    require(isTouched, "only what touches a region is given");
    const auto& alternatives = record.alternatives;
    for (const int allele : record.alleles)
        require(allele >= -1 && allele <= static_cast<int>(alternatives.size()),
                "an allele is one that the record lists");
    require(record.alleles.empty() || std::any_of(record.alleles.begin(),
                                                  record.alleles.end(),
                                                  [](int allele) { return allele >= 0; }),
            "no genotype is no list of missing alleles");
    require(!record.isPhased || record.alleles.size() > 1, "one allele has no phase");
    require(record.depths.empty() || record.depths.size() == alternatives.size() + 1,
            "each allele has its depth or none has");
    for (std::size_t at = 0; at < alternatives.size(); ++at) {
        require(!alternatives[at].empty() && alternatives[at] != record.reference,
                "an alternative is another than the reference");
        require(std::count(alternatives.begin(), alternatives.end(), alternatives[at]) == 1,
                "an alternative stands there once");
    }
}

} // namespace

/// Any bytes are either refused with a place or become genotypes that hold together. What only a
/// person can say is answered as a person would: the first sample, a build.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const MemoryFile file(data, size);
    auto options = everything();
    auto result = vcf::readGenotypes(file.path(), options, {});
    for (int attempt = 0; attempt < 2 && !result.has_value(); ++attempt) {
        const auto& [code, context] = result.error();
        require(!context.empty(), "a refusal names its place");
        if (code == ErrorCode::MissingData && context.starts_with("genome"))
            options.genome = clinical::Genome::GRCh38;
        else if (code == ErrorCode::Ambiguous && context.starts_with("sample: "))
            options.sample = context.substr(8, context.find(", ") - 8);
        else
            return 0;
        result = vcf::readGenotypes(file.path(), options, {});
    }
    if (!result.has_value())
        return 0;
    require(!result.value().isIndexed, "a file without an index is read whole");
    require(!result.value().sample.empty(), "the sample is named");
    for (const auto& record : result.value().records)
        check(record);
    return 0;
}
