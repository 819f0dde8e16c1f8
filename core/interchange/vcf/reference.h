#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace consilium::interchange::vcf
{

/// A reference genome as indexed FASTA (plain or bgzip; FILE.fai, and FILE.gzi for bgzip, are made
/// beside it where they are missing and the folder can be written). Used by one thread at a time;
/// copies share the file.
class Reference
{
public:
    /// NotFound; Malformed: no FASTA, or no index and none can be made.
    [[nodiscard]] static Result<Reference> open(const std::filesystem::path& file);

    /// Bases `first` to `last` (1-based, both included), upper case; fewer where the chromosome
    /// ends. The chromosome is found with and without "chr". NotFound: no such chromosome.
    [[nodiscard]] Result<std::string>
    bases(std::string_view chromosome, std::int64_t first, std::int64_t last) const;

private:
    struct Index;

    /// Shared, because a std::function that calls bases() has to be copyable.
    explicit Reference(std::shared_ptr<Index> index);

    std::shared_ptr<Index> m_index;
};

} // namespace consilium::interchange::vcf
