#include "core/genomics/liftover.h"

#include "core/knowledge/gzip.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

namespace consilium::genomics
{

namespace
{

namespace fs = std::filesystem;
using clinical::Genome;

/// Cells between blanks and tabs; more than fit are counted and not kept.
struct Cells
{
    std::array<std::string_view, 13> values;
    std::size_t count = 0;

    explicit Cells(std::string_view line)
    {
        while (!line.empty()) {
            const auto start = line.find_first_not_of(" \t\r");
            if (start == std::string_view::npos)
                break;
            line.remove_prefix(start);
            const auto length = std::min(line.find_first_of(" \t\r"), line.size());
            if (count < values.size())
                values[count] = line.substr(0, length);
            ++count;
            line.remove_prefix(length);
        }
    }
};

bool readNumber(std::string_view text, std::int64_t& number)
{
    const auto* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    constexpr std::int64_t kMost = std::int64_t{1} << 40;
    return error == std::errc() && end == last && number >= 0 && number < kMost;
}

/// The name of an assembled chromosome without "chr"; empty for anything else. UCSC's chrM is
/// none: that of hg19 is another sequence than GRCh37's MT.
std::string assembled(std::string_view name)
{
    if (name.starts_with("chr"))
        name.remove_prefix(3);
    if (name == "X" || name == "Y" || name == "MT")
        return std::string(name);
    std::int64_t number = 0;
    return readNumber(name, number) && number >= 1 && number <= 22 && name.size() <= 2
               ? std::string(name)
               : std::string();
}

struct Head
{
    std::string source;
    std::string target;
    std::int64_t sourceSize = 0;
    std::int64_t targetSize = 0;
    std::int64_t sourceAt = 0; ///< of the next block
    std::int64_t targetAt = 0;
    std::int64_t sourceEnd = 0;
    std::int64_t targetEnd = 0;
    Strand strand = Strand::Same;

    [[nodiscard]] bool isWanted() const { return !source.empty() && !target.empty(); }
};

/// chain score tName tSize tStrand tStart tEnd qName qSize qStrand qStart qEnd [id]
bool readHead(const Cells& cells, Head& head)
{
    const auto& cell = cells.values;
    if (cells.count < 12 || cell[4] != "+" || (cell[9] != "+" && cell[9] != "-") ||
        !readNumber(cell[3], head.sourceSize) || !readNumber(cell[5], head.sourceAt) ||
        !readNumber(cell[6], head.sourceEnd) || !readNumber(cell[8], head.targetSize) ||
        !readNumber(cell[10], head.targetAt) || !readNumber(cell[11], head.targetEnd))
        return false;
    head.source = assembled(cell[2]);
    head.target = assembled(cell[7]);
    head.strand = cell[9] == "+" ? Strand::Same : Strand::Reverse;
    return head.sourceAt <= head.sourceEnd && head.sourceEnd <= head.sourceSize &&
           head.targetAt <= head.targetEnd && head.targetEnd <= head.targetSize;
}

char complement(char base)
{
    switch (base) {
    case 'A':
        return 'T';
    case 'C':
        return 'G';
    case 'G':
        return 'C';
    case 'T':
        return 'A';
    default:
        return base;
    }
}

std::string reverseComplement(const std::string& bases)
{
    std::string result(bases.rbegin(), bases.rend());
    std::transform(result.begin(), result.end(), result.begin(), complement);
    return result;
}

} // namespace

Result<Liftover> Liftover::parse(std::string_view text)
{
    Liftover liftover;
    Head head;
    bool isInside = false;
    int number = 0;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        start = end + 1;
        ++number;
        const auto wrong = [&] {
            return fail(ErrorCode::Malformed, "chain file: line " + std::to_string(number));
        };
        if (line.starts_with('#'))
            continue;
        const Cells cells(line);
        if (cells.count == 0)
            continue;
        if (cells.values[0] == "chain") {
            head = {};
            if (isInside || !readHead(cells, head))
                return wrong();
            isInside = true;
            if (head.isWanted())
                liftover.m_chains.push_back({head.target, head.targetSize, head.strand});
            continue;
        }
        std::int64_t size = 0;
        std::int64_t sourceGap = 0;
        std::int64_t targetGap = 0;
        if (!isInside || !readNumber(cells.values[0], size) ||
            (cells.count != 1 && cells.count != 3) ||
            (cells.count == 3 && (!readNumber(cells.values[1], sourceGap) ||
                                  !readNumber(cells.values[2], targetGap))) ||
            head.sourceAt + size > head.sourceEnd || head.targetAt + size > head.targetEnd)
            return wrong();
        if (head.isWanted())
            liftover.m_blocks[head.source].push_back(
                {head.sourceAt,
                 head.sourceAt + size,
                 head.targetAt,
                 0,
                 static_cast<std::uint32_t>(liftover.m_chains.size() - 1)});
        head.sourceAt += size + sourceGap;
        head.targetAt += size + targetGap;
        isInside = cells.count == 3;
    }
    if (isInside)
        return fail(ErrorCode::Malformed, "chain file: cut short");
    for (auto& [chromosome, blocks] : liftover.m_blocks) {
        // Ensembl's files hold each chain twice, under "14" and under "chr14".
        const auto key = [&](const Block& block) {
            const auto& chain = liftover.m_chains[block.chain];
            return std::tie(
                block.first, block.last, block.target, chain.chromosome, chain.size, chain.strand);
        };
        std::stable_sort(blocks.begin(), blocks.end(), [&](const Block& a, const Block& b) {
            return key(a) < key(b);
        });
        blocks.erase(std::unique(blocks.begin(),
                                 blocks.end(),
                                 [&](const Block& a, const Block& b) { return key(a) == key(b); }),
                     blocks.end());
        std::int64_t reach = 0;
        for (auto& block : blocks)
            block.reach = reach = std::max(reach, block.last);
    }
    return liftover;
}

Result<Liftover> Liftover::load(const fs::path& file)
{
    CONSILIUM_TRY(const auto text, knowledge::readPlainOrGzip(file));
    auto liftover = parse(text);
    if (!liftover.has_value())
        return fail(liftover.error().code,
                    file.filename().string() + ": " + liftover.error().context);
    return liftover;
}

Result<LiftedPosition> Liftover::lift(std::string_view chromosome, std::int64_t position) const
{
    const auto found = m_blocks.find(assembled(chromosome));
    if (found == m_blocks.end())
        return fail(ErrorCode::NotFound, "liftover: chromosome");
    const auto& blocks = found->second;
    const auto wanted = position - 1;
    auto at = std::upper_bound(
        blocks.begin(), blocks.end(), wanted, [](std::int64_t place, const Block& block) {
            return place < block.first;
        });
    const Block* only = nullptr;
    // Blocks further left can still cover the position as long as their reach goes beyond it.
    while (at != blocks.begin() && (--at)->reach > wanted) {
        if (at->last <= wanted)
            continue;
        if (only != nullptr)
            return fail(ErrorCode::Ambiguous, "liftover: position lies in several chains");
        only = &*at;
    }
    if (only == nullptr)
        return fail(ErrorCode::NotFound, "liftover: position lies in no chain");
    const auto& chain = m_chains[only->chain];
    const auto onStrand = only->target + wanted - only->first;
    return LiftedPosition{chain.chromosome,
                          chain.strand == Strand::Same ? onStrand + 1 : chain.size - onStrand,
                          chain.strand};
}

Result<terminology::Allele> Liftover::lift(const terminology::Allele& allele) const
{
    const bool isInsertion = allele.reference.empty();
    const auto first = isInsertion ? allele.position - 1 : allele.position;
    const auto length = isInsertion ? 2 : static_cast<std::int64_t>(allele.reference.size());
    CONSILIUM_TRY(const auto start, lift(allele.chromosome, first));
    const std::int64_t step = start.strand == Strand::Same ? 1 : -1;
    for (std::int64_t at = 1; at < length; ++at) {
        CONSILIUM_TRY(const auto next, lift(allele.chromosome, first + at));
        if (next != LiftedPosition{start.chromosome, start.position + at * step, start.strand})
            return fail(ErrorCode::NotFound, "liftover: the allele lies across a gap");
    }
    auto lifted = allele;
    lifted.chromosome = start.chromosome;
    lifted.position = start.position + (isInsertion ? 1 : 0);
    if (start.strand == Strand::Reverse) {
        if (allele.reference.size() != allele.alternative.size())
            return fail(ErrorCode::Unsupported,
                        "liftover: an insertion or deletion where the strand turns");
        lifted.position = start.position - length + 1;
        lifted.reference = reverseComplement(allele.reference);
        lifted.alternative = reverseComplement(allele.alternative);
    }
    return lifted;
}

Result<Liftovers> Liftovers::load(const fs::path& folder)
{
    Liftovers both;
    bool isFound = false;
    const auto read = [&](std::initializer_list<const char*> names, Liftover& into) -> Status {
        for (const std::string name : names) {
            for (const auto& file : {folder / (name + ".gz"), folder / name}) {
                std::error_code error;
                if (!fs::is_regular_file(file, error))
                    continue;
                CONSILIUM_TRY(into, Liftover::load(file));
                isFound = true;
                return ok();
            }
        }
        return ok();
    };
    CONSILIUM_CHECK(read({"GRCh37_to_GRCh38.chain", "hg19ToHg38.over.chain"}, both.to38));
    CONSILIUM_CHECK(read({"GRCh38_to_GRCh37.chain", "hg38ToHg19.over.chain"}, both.to37));
    if (!isFound)
        return fail(ErrorCode::NotFound, "chain files between GRCh37 and GRCh38");
    return both;
}

const Liftover* Liftovers::from(Genome from) const
{
    const auto& chosen = from == Genome::GRCh37 ? to38 : to37;
    return from == Genome::Unknown || chosen.isEmpty() ? nullptr : &chosen;
}

} // namespace consilium::genomics
