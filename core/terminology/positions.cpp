#include "core/terminology/positions.h"

#include "core/terminology/lines.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace consilium::terminology
{

namespace
{

using clinical::Genome;

constexpr std::size_t kColumns = 13;
/// Positions fit in 32 bits in every human chromosome; beyond it nothing is known.
constexpr std::uint64_t kMostPosition = 0xFFFFFFFFU;
/// How far apart two ways to write one change are looked for.
constexpr std::int64_t kReach = 64;

std::string_view withoutPrefix(std::string_view chromosome)
{
    return chromosome.starts_with("chr") ? chromosome.substr(3) : chromosome;
}

/// 1 to 25, or 0 for a name that no known variant can have.
std::uint64_t numberOf(std::string_view chromosome)
{
    chromosome = withoutPrefix(chromosome);
    if (chromosome == "X")
        return 23;
    if (chromosome == "Y")
        return 24;
    if (chromosome == "MT" || chromosome == "M")
        return 25;
    std::uint64_t number = 0;
    const auto* const last = chromosome.data() + chromosome.size();
    const auto [end, error] = std::from_chars(chromosome.data(), last, number);
    return error == std::errc() && end == last && number >= 1 && number <= 22 ? number : 0;
}

/// 0: no such place.
std::uint64_t keyOf(std::string_view chromosome, std::int64_t position)
{
    const auto number = numberOf(chromosome);
    const auto place = static_cast<std::uint64_t>(std::max<std::int64_t>(position, 0));
    return number == 0 || place == 0 || place > kMostPosition ? 0 : (number << 32U) + place;
}

std::vector<std::string_view> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (std::size_t start = 0; start <= line.size();) {
        const auto end = std::min(line.find('\t', start), line.size());
        const auto cell = line.substr(start, end - start);
        cells.push_back(cell == "-" ? std::string_view() : cell);
        start = end + 1;
    }
    return cells;
}

/// False where the three cells are no trimmed allele; three empty cells are an unknown one.
bool readAllele(std::string_view chromosome,
                std::string_view position,
                std::string_view reference,
                std::string_view alternative,
                Allele& allele)
{
    if (position.empty())
        return reference.empty() && alternative.empty();
    const auto* const last = position.data() + position.size();
    const auto [end, error] = std::from_chars(position.data(), last, allele.position);
    allele.chromosome = std::string(chromosome);
    allele.reference = std::string(reference);
    allele.alternative = std::string(alternative);
    return error == std::errc() && end == last && keyOf(chromosome, allele.position) != 0 &&
           isSequence(reference, alternative) && reference != alternative &&
           trimmed(allele) == allele;
}

bool readRow(const std::vector<std::string_view>& cells, KnownPosition& row)
{
    if (cells.size() != kColumns)
        return false;
    row.gene = std::string(cells[0]);
    row.protein = std::string(cells[1]);
    row.coding = std::string(cells[2]);
    row.exon = std::string(cells[3]);
    row.transcript = std::string(cells[4]);
    row.source = std::string(cells[12]);
    return readAllele(cells[5], cells[6], cells[7], cells[8], row.grch37) &&
           readAllele(cells[5], cells[9], cells[10], cells[11], row.grch38) && !row.gene.empty() &&
           !row.source.empty() && !(row.protein.empty() && row.coding.empty()) &&
           (row.grch37.position > 0 || row.grch38.position > 0);
}

/// The reference bases that two alleles name between them; empty where some are not known or the
/// two disagree.
std::string sharedReference(const Allele& left, const Allele& right)
{
    const auto offset = static_cast<std::size_t>(right.position - left.position);
    if (offset > left.reference.size())
        return {};
    auto bases = left.reference;
    for (std::size_t at = 0; at < right.reference.size(); ++at) {
        if (offset + at >= bases.size())
            bases += right.reference[at];
        else if (bases[offset + at] != right.reference[at])
            return {};
    }
    return bases;
}

} // namespace

bool isSequence(std::string_view reference, std::string_view alternative)
{
    const auto isBase = [](char c) {
        return std::string_view("ACGTNacgtn").find(c) != std::string_view::npos;
    };
    return std::all_of(reference.begin(), reference.end(), isBase) &&
           std::all_of(alternative.begin(), alternative.end(), isBase);
}

Allele trimmed(Allele allele)
{
    const auto raise = [](std::string& text) {
        std::transform(text.begin(), text.end(), text.begin(), [](char c) {
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        });
    };
    if (allele.chromosome.starts_with("chr"))
        allele.chromosome.erase(0, 3);
    if (allele.chromosome == "M")
        allele.chromosome = "MT";
    auto& reference = allele.reference;
    auto& alternative = allele.alternative;
    raise(reference);
    raise(alternative);
    while (!reference.empty() && !alternative.empty() && reference.back() == alternative.back()) {
        reference.pop_back();
        alternative.pop_back();
    }
    const auto shortest = std::min(reference.size(), alternative.size());
    std::size_t shared = 0;
    while (shared < shortest && reference[shared] == alternative[shared])
        ++shared;
    reference.erase(0, shared);
    alternative.erase(0, shared);
    allele.position += static_cast<std::int64_t>(shared);
    return allele;
}

bool isSameChange(const Allele& first, const Allele& second)
{
    if (first == second)
        return true;
    const bool isDeletion = !first.reference.empty() && first.alternative.empty() &&
                            !second.reference.empty() && second.alternative.empty();
    if (first.chromosome != second.chromosome || !isDeletion ||
        first.reference.size() != second.reference.size())
        return false;
    const auto& left = first.position <= second.position ? first : second;
    const auto& right = first.position <= second.position ? second : first;
    const auto bases = sharedReference(left, right);
    const auto offset = static_cast<std::size_t>(right.position - left.position);
    // What is left after either deletion of bases[0, offset + length).
    return !bases.empty() && bases.substr(left.reference.size()) == bases.substr(0, offset);
}

Status PositionTable::index(Genome genome)
{
    auto& places = genome == Genome::GRCh38 ? m_grch38 : m_grch37;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto& allele = m_rows[row].in(genome);
        if (allele.position > 0)
            places.push_back(
                {keyOf(allele.chromosome, allele.position), static_cast<std::uint32_t>(row)});
        m_longest = std::max(m_longest, static_cast<std::int64_t>(allele.reference.size()));
    }
    std::stable_sort(
        places.begin(), places.end(), [](const Place& a, const Place& b) { return a.key < b.key; });
    for (std::size_t at = 0; at < places.size(); ++at) {
        for (auto next = at + 1; next < places.size() && places[next].key == places[at].key; ++next)
            if (m_rows[places[at].row].in(genome) == m_rows[places[next].row].in(genome))
                return fail(ErrorCode::Malformed,
                            "positions: one allele twice: " + m_rows[places[at].row].source + ", " +
                                m_rows[places[next].row].source);
    }
    return ok();
}

Result<PositionTable> PositionTable::parse(std::string_view table)
{
    PositionTable positions;
    CONSILIUM_CHECK(forEachLine(table, [&](std::string_view line, int number) -> Status {
        KnownPosition row;
        if (!readRow(cellsOf(line), row))
            return fail(ErrorCode::Malformed, "positions: line " + std::to_string(number));
        positions.m_rows.push_back(std::move(row));
        return ok();
    }));
    CONSILIUM_CHECK(positions.index(Genome::GRCh37));
    CONSILIUM_CHECK(positions.index(Genome::GRCh38));
    positions.m_byGene.resize(positions.m_rows.size());
    std::iota(positions.m_byGene.begin(), positions.m_byGene.end(), 0U);
    std::stable_sort(positions.m_byGene.begin(),
                     positions.m_byGene.end(),
                     [&](std::uint32_t a, std::uint32_t b) {
                         return positions.m_rows[a].gene < positions.m_rows[b].gene;
                     });
    return positions;
}

const KnownPosition* PositionTable::find(Genome genome, const Allele& allele) const
{
    if (genome == Genome::Unknown)
        return nullptr;
    const auto& all = places(genome);
    const auto from = [&](std::int64_t position) {
        const auto key = keyOf(allele.chromosome, std::max<std::int64_t>(position, 1));
        return std::lower_bound(
            all.begin(), all.end(), key, [](const Place& place, std::uint64_t wanted) {
                return place.key < wanted;
            });
    };
    const auto key = keyOf(allele.chromosome, allele.position);
    if (key == 0)
        return nullptr;
    for (auto at = from(allele.position); at != all.end() && at->key == key; ++at) {
        if (m_rows[at->row].in(genome) == allele)
            return &m_rows[at->row];
    }
    if (!allele.alternative.empty())
        return nullptr;
    const auto last = keyOf(allele.chromosome, allele.position + kReach);
    for (auto at = from(allele.position - kReach); at != all.end() && at->key <= last; ++at) {
        if (isSameChange(m_rows[at->row].in(genome), allele))
            return &m_rows[at->row];
    }
    return nullptr;
}

bool PositionTable::isNear(Genome genome,
                           std::string_view chromosome,
                           std::int64_t first,
                           std::int64_t last) const
{
    const auto lowest = keyOf(chromosome, std::max<std::int64_t>(first - m_longest - kReach, 1));
    if (genome == Genome::Unknown || lowest == 0)
        return false;
    const auto& all = places(genome);
    const auto at = std::lower_bound(
        all.begin(), all.end(), lowest, [](const Place& place, std::uint64_t wanted) {
            return place.key < wanted;
        });
    return at != all.end() && at->key <= keyOf(chromosome, last + kReach);
}

std::optional<char>
PositionTable::baseAt(Genome genome, std::string_view chromosome, std::int64_t position) const
{
    const auto key = keyOf(chromosome, position);
    if (genome == Genome::Unknown || key == 0)
        return std::nullopt;
    const auto& all = places(genome);
    const auto lowest = keyOf(chromosome, std::max<std::int64_t>(position - m_longest, 1));
    auto at = std::lower_bound(
        all.begin(), all.end(), lowest, [](const Place& place, std::uint64_t wanted) {
            return place.key < wanted;
        });
    for (; at != all.end() && at->key <= key; ++at) {
        const auto& allele = m_rows[at->row].in(genome);
        const auto offset = static_cast<std::size_t>(position - allele.position);
        if (offset < allele.reference.size())
            return allele.reference[offset];
    }
    return std::nullopt;
}

std::vector<const KnownPosition*> PositionTable::ofGene(std::string_view gene) const
{
    std::vector<const KnownPosition*> rows;
    auto at = std::lower_bound(
        m_byGene.begin(), m_byGene.end(), gene, [&](std::uint32_t row, std::string_view wanted) {
            return m_rows[row].gene < wanted;
        });
    for (; at != m_byGene.end() && m_rows[*at].gene == gene; ++at)
        rows.push_back(&m_rows[*at]);
    return rows;
}

} // namespace consilium::terminology
