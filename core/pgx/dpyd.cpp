#include "core/pgx/dpyd.h"

#include "core/pgx/functions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace consilium::pgx
{

namespace
{

using clinical::PharmacogeneKind;

constexpr std::string_view kHapB3 = "c.1129-5923C>G, c.1236G>A (HapB3)";
constexpr std::string_view kHapB3Intronic = "c.1129-5923C>G";
constexpr std::string_view kIntronic = "rs75017182";
constexpr std::string_view kExonic = "rs56038477";

/// What HapB3's two positions show on two strands.
struct HapB3
{
    std::array<std::string_view, 2> strands; ///< name of the allele on each, or empty
    std::vector<std::string_view> alleles;   ///< without regard to strands
    std::string warning;

    [[nodiscard]] bool isPresent() const { return !alleles.empty(); }
};

class Caller
{
public:
    Caller(const GeneDefinition& gene, const Observed& observed, const GeneFunctions* functions)
        : m_gene(gene)
        , m_positions(observed.positions)
        , m_hasPhase(observed.phaseBlocks() <= 1)
        , m_functions(functions)
    {
        readHapB3();
    }

    void call(clinical::Pharmacogene& result) const
    {
        if (m_hasPhase)
            callStrands(result);
        else
            callComponents(result);
        if (!m_hapB3.warning.empty())
            result.warnings.push_back(m_hapB3.warning);
    }

private:
    [[nodiscard]] const Observation* readAt(std::string_view identifier) const
    {
        for (std::size_t at = 0; at < m_positions.size(); ++at) {
            if (m_gene.positions[at].identifier == identifier)
                return m_positions[at].isRead() ? &m_positions[at] : nullptr;
        }
        return nullptr;
    }

    [[nodiscard]] bool isHapB3(std::size_t at) const
    {
        return m_gene.positions[at].identifier == kIntronic ||
               m_gene.positions[at].identifier == kExonic;
    }

    /// 1 where the strand carries HapB3's base at the position, else 0.
    [[nodiscard]] int carries(const Observation& seen, std::size_t strand) const
    {
        const auto at = static_cast<std::size_t>(&seen - m_positions.data());
        for (const auto& allele : m_gene.alleles) {
            if (allele.name == kHapB3)
                return seen.bases[strand] == allele.bases[at] ? 1 : 0;
        }
        return 0;
    }

    void readHapB3()
    {
        const auto* intronic = readAt(kIntronic);
        const auto* exonic = readAt(kExonic);
        if (intronic == nullptr && exonic == nullptr)
            return;
        if (intronic == nullptr)
            m_hapB3.warning = "hapb3-exonic-only";
        std::array<int, 2> inIntron{};
        std::array<int, 2> inExon{};
        for (const std::size_t strand : {0U, 1U}) {
            inExon.at(strand) = exonic == nullptr ? 0 : carries(*exonic, strand);
            inIntron.at(strand) =
                intronic == nullptr ? inExon.at(strand) : carries(*intronic, strand);
        }
        const bool isMismatch = m_hasPhase ? inExon[0] > inIntron[0] || inExon[1] > inIntron[1]
                                           : inExon[0] + inExon[1] > inIntron[0] + inIntron[1];
        if (isMismatch)
            m_hapB3.warning = "hapb3-intronic-exonic-mismatch";
        for (const std::size_t strand : {0U, 1U}) {
            if (inIntron.at(strand) == 1)
                m_hapB3.strands.at(strand) = inExon.at(strand) == 1 ? kHapB3 : kHapB3Intronic;
        }
        // Without phase an intronic and an exonic base are taken to lie together.
        const auto introns = inIntron[0] + inIntron[1];
        const auto together = std::min(introns, inExon[0] + inExon[1]);
        for (int count = 0; count < introns; ++count)
            m_hapB3.alleles.push_back(count < together ? kHapB3 : kHapB3Intronic);
    }

    /// Whether a strand carries every base of an allele that was read; HapB3 is called apart.
    [[nodiscard]] bool isOn(const knowledge::NamedAllele& allele, std::size_t strand) const
    {
        bool isDefined = false;
        for (std::size_t at = 0; at < m_positions.size(); ++at) {
            const auto& seen = m_positions[at];
            if (allele.bases[at].empty() || !seen.isRead())
                continue;
            if (isHapB3(at) || seen.bases[strand] != allele.bases[at])
                return false;
            isDefined = true;
        }
        return isDefined;
    }

    [[nodiscard]] std::vector<std::string> strand(std::size_t which) const
    {
        std::vector<std::string> names;
        for (const auto& allele : m_gene.alleles) {
            const bool isReference = &allele == &m_gene.reference();
            if (allele.name == m_hapB3.strands.at(which) || (!isReference && isOn(allele, which)))
                names.push_back(allele.name);
        }
        return names;
    }

    [[nodiscard]] std::string writtenStrand(const std::vector<std::string>& names) const
    {
        if (names.empty())
            return m_gene.reference().name;
        return names.size() == 1 ? names.front() : fmt::format("[{}]", fmt::join(names, " + "));
    }

    /// Puts the least active first; what has no value comes last, equal ones stay in order.
    void sortByActivity(std::vector<std::string>& names) const
    {
        constexpr double kNone = 1e9;
        std::stable_sort(names.begin(), names.end(), [&](const auto& one, const auto& other) {
            return activityOf(m_functions, one).value_or(kNone) <
                   activityOf(m_functions, other).value_or(kNone);
        });
    }

    [[nodiscard]] std::size_t placeOf(std::string_view name) const
    {
        std::size_t at = 0;
        while (at < m_gene.alleles.size() && m_gene.alleles[at].name != name)
            ++at;
        return at;
    }

    void callStrands(clinical::Pharmacogene& result) const
    {
        auto one = strand(0);
        auto other = strand(1);
        const auto rank = [&](const std::vector<std::string>& names) {
            return names.empty() ? std::size_t{0} : placeOf(names.front());
        };
        if (std::pair(rank(other), other.size()) < std::pair(rank(one), one.size()))
            std::swap(one, other);
        result.kind = PharmacogeneKind::Diplotypes;
        result.calls = {writtenStrand(one) + "/" + writtenStrand(other)};
        result.allCalls = result.calls;
        std::vector<std::string> least;
        for (auto* names : {&one, &other}) {
            sortByActivity(*names);
            least.push_back(names->empty() ? m_gene.reference().name : names->front());
        }
        result.readings = {readingOf(m_functions, std::move(least))};
    }

    void callComponents(clinical::Pharmacogene& result) const
    {
        std::vector<std::string> names;
        int variants = 0;
        bool hasHomozygous = false;
        for (std::size_t at = 1; at < m_gene.alleles.size(); ++at) {
            const auto& allele = m_gene.alleles[at];
            const auto copies = copiesOf(allele);
            hasHomozygous = hasHomozygous || copies == 2;
            variants += copies > 0 ? 1 : 0;
            names.insert(names.end(), static_cast<std::size_t>(copies), allele.name);
        }
        // The reference is named where a strand may be as it and there is little else.
        const auto hapB3 = static_cast<int>(m_hapB3.alleles.size());
        if (!hasHomozygous && variants + 1 + hapB3 <= 2)
            names.insert(names.begin(), m_gene.reference().name);
        names.insert(names.end(), m_hapB3.alleles.begin(), m_hapB3.alleles.end());
        std::stable_sort(names.begin(), names.end(), [&](const auto& one, const auto& other) {
            return placeOf(one) < placeOf(other);
        });
        result.kind = PharmacogeneKind::Components;
        result.calls = names;
        sortByActivity(names);
        if (names.size() == 1)
            names.push_back(m_gene.reference().name);
        names.resize(2);
        result.readings = {readingOf(m_functions, std::move(names))};
    }

    /// How many strands carry an allele, where no phase is known.
    [[nodiscard]] int copiesOf(const knowledge::NamedAllele& allele) const
    {
        int copies = 2;
        bool isDefined = false;
        for (std::size_t at = 0; at < m_positions.size(); ++at) {
            const auto& seen = m_positions[at];
            if (allele.bases[at].empty() || !seen.isRead())
                continue;
            if (isHapB3(at))
                return 0;
            isDefined = true;
            copies = std::min(copies,
                              static_cast<int>(std::count(
                                  seen.bases.begin(), seen.bases.end(), allele.bases[at])));
        }
        return isDefined ? copies : 0;
    }

    const GeneDefinition& m_gene;
    const std::vector<Observation>& m_positions;
    bool m_hasPhase;
    const GeneFunctions* m_functions;
    HapB3 m_hapB3;
};

} // namespace

bool isCalledByVariants(const GeneDefinition& gene) { return gene.gene == "DPYD"; }

void callByVariants(const GeneDefinition& gene,
                    const Observed& observed,
                    const GeneFunctions* functions,
                    clinical::Pharmacogene& result)
{
    Caller(gene, observed, functions).call(result);
}

} // namespace consilium::pgx
