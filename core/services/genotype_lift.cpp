#include "core/services/genotype_lift.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace consilium::services
{

namespace
{

using clinical::GenotypeRecord;

/// An indel may be written one base beside the stretch it lies in.
constexpr std::int64_t kMargin = 1;

/// Speaks of a stretch that is as the reference, whose bases it does not name.
bool isStretch(const GenotypeRecord& record)
{
    const auto length = static_cast<std::int64_t>(record.reference.size());
    return record.end > record.position + length - 1 &&
           std::all_of(record.alternatives.begin(),
                       record.alternatives.end(),
                       [](const auto& bases) { return bases.starts_with('<'); });
}

std::int64_t placeByChains(const std::string& chromosome,
                           std::int64_t position,
                           const genomics::Liftovers* chains)
{
    if (chains == nullptr)
        return 0;
    const auto* down = chains->from(clinical::Genome::GRCh38);
    const auto* up = chains->from(clinical::Genome::GRCh37);
    if (down == nullptr)
        return 0;
    const auto there = down->lift(chromosome, position);
    if (!there.has_value() || there.value().chromosome != chromosome ||
        there.value().strand != genomics::Strand::Same)
        return 0;
    if (up != nullptr) {
        const auto back = up->lift(chromosome, there.value().position);
        if (!back.has_value() || back.value().position != position ||
            back.value().chromosome != chromosome)
            return 0;
    }
    return there.value().position;
}

} // namespace

GenotypeLift::GenotypeLift(const knowledge::PharmacogeneTable& definitions,
                           const genomics::Liftovers* chains)
{
    for (const auto& gene : definitions.all()) {
        for (const auto& position : gene.positions)
            add(gene.chromosome, position, chains);
        for (const auto& position : gene.extra)
            add(gene.chromosome, position, chains);
    }
    std::sort(m_anchors.begin(), m_anchors.end(), [](const Anchor& a, const Anchor& b) {
        return std::tie(a.chromosome, a.from, a.to) < std::tie(b.chromosome, b.from, b.to);
    });
}

void GenotypeLift::add(const std::string& chromosome,
                       const knowledge::GenePosition& position,
                       const genomics::Liftovers* chains)
{
    const auto from = position.grch37 > 0 ? position.grch37
                                          : placeByChains(chromosome, position.position, chains);
    if (from <= 0) {
        m_unplaced.emplace(chromosome, position.position);
        return;
    }
    const auto size = static_cast<std::int64_t>(position.reference.size());
    const auto span = std::max(size, position.last - position.position + 1);
    m_anchors.push_back({chromosome, from, position.position, span, size});
}

std::vector<interchange::vcf::Region> GenotypeLift::regions() const
{
    std::vector<interchange::vcf::Region> regions;
    for (const auto& anchor : m_anchors)
        regions.push_back(
            {anchor.chromosome, anchor.from - kMargin, anchor.from + anchor.span - 1 + kMargin});
    return regions;
}

std::vector<GenotypeRecord> GenotypeLift::lifted(const std::vector<GenotypeRecord>& records,
                                                 const interchange::vcf::Reference* reference)
{
    std::vector<GenotypeRecord> result;
    for (const auto& record : records) {
        std::set<std::int64_t> moves;
        const auto moved = [&](std::int64_t by) {
            auto copy = record;
            copy.position += by;
            copy.end += by;
            copy.lifted = fmt::format("GRCh37 {}:{}", record.chromosome, record.position);
            return copy;
        };
        const bool isBlock = isStretch(record);
        for (const auto& anchor : m_anchors) {
            if (anchor.chromosome != record.chromosome ||
                record.position > anchor.from + anchor.span - 1 + kMargin ||
                record.end < anchor.from - kMargin)
                continue;
            const auto by = anchor.to - anchor.from;
            if (!isBlock) {
                if (moves.insert(by).second)
                    result.push_back(moved(by));
                continue;
            }
            if (record.position > anchor.from || record.end < anchor.from + anchor.size - 1)
                continue;
            auto copy = moved(by);
            copy.position = anchor.to;
            copy.end = anchor.to + anchor.size - 1;
            const auto offset = static_cast<std::size_t>(anchor.from - record.position);
            const auto size = static_cast<std::size_t>(anchor.size);
            if (offset + size <= record.reference.size()) {
                copy.reference = record.reference.substr(offset, size);
            } else {
                const auto bases = reference == nullptr
                                       ? Result<std::string>(fail(ErrorCode::NotFound))
                                       : reference->bases(anchor.chromosome,
                                                          anchor.from,
                                                          anchor.from + anchor.size - 1);
                if (!bases.has_value() || bases.value().size() != size) {
                    m_unused.emplace(anchor.chromosome, anchor.to);
                    continue;
                }
                copy.reference = bases.value();
            }
            result.push_back(std::move(copy));
        }
    }
    return result;
}

bool GenotypeLift::isUnplaced(const std::string& chromosome, std::int64_t position) const
{
    return m_unplaced.contains({chromosome, position});
}

bool GenotypeLift::isUnused(const std::string& chromosome, std::int64_t position) const
{
    return m_unused.contains({chromosome, position});
}

} // namespace consilium::services
