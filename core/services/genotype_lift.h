#pragma once

#include "core/clinical/genotype.h"
#include "core/genomics/liftover.h"
#include "core/interchange/vcf/genotypes.h"
#include "core/interchange/vcf/reference.h"
#include "core/knowledge/pharmacogenes.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace consilium::services
{

/// Where the positions of the definitions lie in GRCh37, and the way of records from there. Only
/// places on the same strand are known: elsewhere bases would have to be turned.
class GenotypeLift
{
public:
    /// By the definitions' own positions in GRCh37, else through `chains` (may be null).
    GenotypeLift(const knowledge::PharmacogeneTable& definitions,
                 const genomics::Liftovers* chains);

    [[nodiscard]] bool isEmpty() const { return m_anchors.empty(); }

    [[nodiscard]] std::vector<interchange::vcf::Region> regions() const;

    /// The records of GRCh37 as such of GRCh38, each with the place it had. A record is moved by as
    /// much as the definition's position that it touches; one that touches positions moved by
    /// different lengths appears once for each. A stretch of reference becomes one record for each
    /// position in it whose bases `reference` (may be null) tells, and none elsewhere: the builds
    /// differ in places.
    [[nodiscard]] std::vector<clinical::GenotypeRecord>
    lifted(const std::vector<clinical::GenotypeRecord>& records,
           const interchange::vcf::Reference* reference);

    /// Whether the position of GRCh38 has no known place in GRCh37.
    [[nodiscard]] bool isUnplaced(const std::string& chromosome, std::int64_t position) const;
    /// Whether a stretch of reference covers it that lifted() could not use.
    [[nodiscard]] bool isUnused(const std::string& chromosome, std::int64_t position) const;

private:
    struct Anchor
    {
        std::string chromosome;
        std::int64_t from = 0; ///< GRCh37
        std::int64_t to = 0;   ///< GRCh38
        std::int64_t span = 1; ///< bases that the position and its repeat take
        std::int64_t size = 1; ///< bases of the definition's reference
    };

    using Place = std::pair<std::string, std::int64_t>;

    void add(const std::string& chromosome,
             const knowledge::GenePosition& position,
             const genomics::Liftovers* chains);

    std::vector<Anchor> m_anchors; ///< by chromosome and `from`
    std::set<Place> m_unplaced;    ///< of GRCh38
    std::set<Place> m_unused;
};

} // namespace consilium::services
