#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace consilium::clinical
{

/// What one record of a file says about one sample, allele by allele; or, where `end` lies behind
/// `position` and there is no alternative, about a stretch that was read and is as the reference
/// (a reference block of a gVCF). Coordinates are 1-based.
struct GenotypeRecord
{
    std::string chromosome; ///< without "chr"; "X", "MT"
    std::int64_t position = 0;
    std::int64_t end = 0;  ///< last base the record speaks of; of a block from INFO/END
    std::string reference; ///< upper case
    std::vector<std::string> alternatives; ///< upper case; "<NON_REF>" and "<*>" as written
    std::vector<int> alleles; ///< of GT in its order: 0 reference, 1.. alternatives, -1 missing;
                              ///< empty where the sample has no genotype
    bool isPhased = false;    ///< every separator of GT is "|"
    std::string phaseSet;     ///< FORMAT/PS; empty: phased records without one share one phase
    std::vector<int> depths;  ///< FORMAT/AD, reference first, -1 missing; empty where absent
    std::string filter;       ///< as the file has it; "." not filtered
    std::string identifier;   ///< rs number, or empty
    std::string place;        ///< "line 12" where it can be told, else "chr1:97740410"
    std::string lifted;       ///< where the record stood in the other build: "GRCh37 1:98205966"
    friend bool operator==(const GenotypeRecord&, const GenotypeRecord&) = default;
};

} // namespace consilium::clinical
