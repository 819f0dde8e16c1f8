#include "core/genomics/normalise.h"

#include "core/terminology/positions.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace consilium::genomics
{

namespace
{

using clinical::Finding;

constexpr std::int64_t kWindow = 256;

/// Shared last and first bases go as long as one base stays on each side.
void trim(Finding& finding)
{
    auto& reference = finding.reference;
    auto& alternative = finding.alternative;
    while (reference.size() > 1 && alternative.size() > 1 &&
           reference.back() == alternative.back()) {
        reference.pop_back();
        alternative.pop_back();
    }
    const auto shortest = std::min(reference.size(), alternative.size());
    std::size_t shared = 0;
    while (shared + 1 < shortest && reference[shared] == alternative[shared])
        ++shared;
    reference.erase(0, shared);
    alternative.erase(0, shared);
    finding.position += static_cast<std::int64_t>(shared);
}

/// Reads the reference towards the start of the chromosome, a window at a time.
class Backwards
{
public:
    Backwards(const ReferenceBases& reference, std::string_view chromosome)
        : m_reference(&reference)
        , m_chromosome(chromosome)
    {
    }

    /// The base at a position; NUL where there is none.
    char at(std::int64_t position)
    {
        if (position < 1)
            return '\0';
        if (position < m_first || position >= m_first + static_cast<std::int64_t>(m_bases.size())) {
            m_first = std::max<std::int64_t>(position - kWindow + 1, 1);
            const auto bases = (*m_reference)(m_chromosome, m_first, position);
            m_bases = bases.has_value() ? bases.value() : std::string();
        }
        const auto index = static_cast<std::size_t>(position - m_first);
        return index < m_bases.size() ? m_bases[index] : '\0';
    }

private:
    const ReferenceBases* m_reference;
    std::string_view m_chromosome;
    std::string m_bases;
    std::int64_t m_first = 1;
};

/// Moves a pure insertion or deletion left while the base before it equals its last base. Returns
/// whether it is written otherwise then.
bool shift(Finding& finding, const ReferenceBases& reference)
{
    auto allele = terminology::trimmed(
        {finding.chromosome, finding.position, finding.reference, finding.alternative});
    if (allele.reference.empty() == allele.alternative.empty())
        return false;
    auto& bases = allele.reference.empty() ? allele.alternative : allele.reference;
    Backwards before(reference, finding.chromosome);
    std::size_t turned = 0; // the sequence is a ring: its last base is read, not moved
    const auto size = bases.size();
    while (before.at(allele.position - 1) == bases[size - 1 - turned % size]) {
        ++turned;
        --allele.position;
    }
    std::rotate(
        bases.begin(), bases.end() - static_cast<std::ptrdiff_t>(turned % size), bases.end());
    // One base is kept before the change; at the start of the chromosome the one behind it (VCF
    // 4.3, section 1.6.1).
    const bool isAtStart = allele.position == 1;
    const auto behind = allele.position + static_cast<std::int64_t>(allele.reference.size());
    const char anchor = before.at(isAtStart ? behind : allele.position - 1);
    if (anchor == '\0')
        return false;
    const auto anchored = [&](const std::string& side) {
        return isAtStart ? side + anchor : anchor + side;
    };
    const auto written = std::tuple(isAtStart ? 1 : allele.position - 1,
                                    anchored(allele.reference),
                                    anchored(allele.alternative));
    if (written == std::tie(finding.position, finding.reference, finding.alternative))
        return false;
    std::tie(finding.position, finding.reference, finding.alternative) = written;
    return true;
}

} // namespace

Normalised normalise(Finding& finding, const ReferenceBases& reference)
{
    if (finding.kind != clinical::FindingKind::SmallVariant || finding.reference.empty() ||
        finding.alternative.empty() || finding.position < 1 ||
        !terminology::isSequence(finding.reference, finding.alternative))
        return Normalised::NotSequence;
    // Nearly every variant is one base for another.
    const bool isSimple = finding.reference.size() == 1 && finding.alternative.size() == 1;
    auto result = Normalised::Unchanged;
    bool isReadable = false;
    if (reference) {
        const auto length = static_cast<std::int64_t>(finding.reference.size());
        const auto bases =
            reference(finding.chromosome, finding.position, finding.position + length - 1);
        isReadable = bases.has_value();
        const auto isSame = [](char a, char b) { return a == b || (a & ~0x20) == b || b == 'N'; };
        if (isReadable && !std::equal(finding.reference.begin(),
                                      finding.reference.end(),
                                      bases.value().begin(),
                                      bases.value().end(),
                                      isSame))
            return Normalised::Contradicted;
    }
    if (!isSimple) {
        const auto written = fmt::format("{}:{}:{}>{}",
                                         finding.chromosome,
                                         finding.position,
                                         finding.reference,
                                         finding.alternative);
        const auto lengths = finding.reference.size() + finding.alternative.size();
        trim(finding);
        if (finding.reference.size() + finding.alternative.size() != lengths)
            result = Normalised::Trimmed;
        if (isReadable && shift(finding, reference))
            result = Normalised::LeftAligned;
        if (result != Normalised::Unchanged)
            finding.asWritten = written;
    }
    return reference && !isReadable ? Normalised::Unreadable : result;
}

} // namespace consilium::genomics
