#include "core/knowledge/pharmacogenes.h"

#include "core/knowledge/rows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace consilium::knowledge
{

namespace
{

/// Longest allele a definition may hold, and most positions of a gene: enough for every gene known,
/// and a bound for a hostile table.
constexpr std::size_t kMostBases = 1000;
constexpr std::size_t kMostRows = 5000;

bool isBases(std::string_view text)
{
    return !text.empty() && text.size() <= kMostBases &&
           text.find_first_not_of("ACGT") == std::string_view::npos;
}

std::optional<std::int64_t> placeOf(std::string_view text)
{
    const auto number = wholeNumber(text, 1);
    return number ? std::optional<std::int64_t>(*number) : std::nullopt;
}

std::optional<GenePosition> positionOf(const Cells& cells)
{
    enum Column {
        Row,
        Gene,
        Position,
        Grch37,
        Identifier,
        Reference,
        Alternatives,
        Last,
        Marks,
        Count
    };

    if (cells.size() != Count || !isBases(cells[Reference]))
        return std::nullopt;
    GenePosition position;
    const auto place = placeOf(cells[Position]);
    const auto other =
        cells[Grch37].empty() ? std::optional<std::int64_t>(0) : placeOf(cells[Grch37]);
    const auto last = placeOf(cells[Last]);
    if (!place || !other || !last || *last < *place)
        return std::nullopt;
    position.position = *place;
    position.grch37 = *other;
    position.last = *last;
    position.identifier = cells[Identifier];
    position.reference = cells[Reference];
    for (const auto bases : cellsOf(cells[Alternatives], ',')) {
        if (!isBases(bases) || bases == cells[Reference])
            return std::nullopt;
        position.alternatives.emplace_back(bases);
    }
    for (const auto mark : cellsOf(cells[Marks], ',')) {
        if (mark == "key")
            position.isKey = true;
        else if (mark == "required")
            position.isRequired = true;
        else if (mark == "apart")
            position.isApart = true;
        else if (!mark.empty())
            return std::nullopt;
    }
    return position;
}

/// Writes "94775367=G;94842866=G" into the cells of an allele. "all" defines every other position
/// as the genome's reference has it.
bool readBases(std::string_view text, const GeneDefinition& gene, NamedAllele& allele)
{
    allele.bases.assign(gene.positions.size(), {});
    for (const auto part : cellsOf(text, ';')) {
        if (part == "all") {
            for (std::size_t at = 0; at < gene.positions.size(); ++at) {
                if (allele.bases[at].empty())
                    allele.bases[at] = gene.positions[at].reference;
            }
            continue;
        }
        const auto equals = part.find('=');
        const auto place =
            equals == std::string_view::npos ? std::nullopt : placeOf(part.substr(0, equals));
        if (!place)
            return false;
        const auto at = std::lower_bound(
            gene.positions.begin(),
            gene.positions.end(),
            *place,
            [](const GenePosition& known, std::int64_t asked) { return known.position < asked; });
        const auto bases = part.substr(equals + 1);
        if (at == gene.positions.end() || at->position != *place)
            return false;
        const bool isKnown = bases == at->reference ||
                             std::find(at->alternatives.begin(), at->alternatives.end(), bases) !=
                                 at->alternatives.end() ||
                             !ambiguous(bases).empty();
        if (!isKnown)
            return false;
        allele.bases[static_cast<std::size_t>(at - gene.positions.begin())] = bases;
    }
    return std::any_of(
        allele.bases.begin(), allele.bases.end(), [](const auto& cell) { return !cell.empty(); });
}

bool readAllele(const Cells& cells, GeneDefinition& gene)
{
    if (cells.size() != 5 || cells[2].empty() || gene.alleles.size() >= kMostRows)
        return false;
    NamedAllele allele;
    allele.name = cells[2];
    allele.reportedAs = cells[3].empty() ? cells[2] : cells[3];
    for (const auto& known : gene.alleles) {
        if (known.name == allele.name)
            return false;
    }
    if (!readBases(cells[4], gene, allele))
        return false;
    const bool isWhole =
        std::none_of(allele.bases.begin(), allele.bases.end(), [](const auto& cell) {
            return cell.empty() || !ambiguous(cell).empty();
        });
    if (gene.alleles.empty() && !isWhole)
        return false;
    gene.alleles.push_back(std::move(allele));
    return true;
}

bool readPriority(const Cells& cells, GeneDefinition& gene)
{
    if (cells.size() != 4 || gene.priorities.size() >= kMostRows)
        return false;
    GeneDefinition::Priority priority;
    for (const auto name : cellsOf(cells[2], '|'))
        priority.among.emplace_back(name);
    priority.pick = cells[3];
    if (std::find(priority.among.begin(), priority.among.end(), priority.pick) ==
        priority.among.end())
        return false;
    gene.priorities.push_back(std::move(priority));
    return true;
}

/// A row of a gene that has begun. False where it is none.
bool readRow(const Cells& cells, GeneDefinition& gene)
{
    const auto row = cells[0];
    if (row == "position" || row == "extra") {
        auto position = positionOf(cells);
        auto& all = row == "extra" ? gene.extra : gene.positions;
        // An allele is read against all positions, so they come first, in order.
        if (!position || !gene.alleles.empty() || all.size() >= kMostRows ||
            (!all.empty() && all.back().position >= position->position))
            return false;
        all.push_back(std::move(*position));
        return true;
    }
    if (row == "allele")
        return readAllele(cells, gene);
    return row == "priority" && readPriority(cells, gene);
}

bool beginGene(const Cells& cells, std::vector<GeneDefinition>& genes)
{
    if (cells.size() != 5 || cells[1].empty() || cells[2].empty() ||
        (cells[4] != "reference" && cells[4] != "no-call"))
        return false;
    GeneDefinition gene;
    gene.gene = cells[1];
    gene.chromosome = cells[2];
    gene.source = cells[3];
    gene.takesUnknownAsReference = cells[4] == "reference";
    genes.push_back(std::move(gene));
    return true;
}

std::string lineOf(std::string_view row, std::string_view gene, const GenePosition& position)
{
    std::vector<std::string_view> marks;
    if (position.isKey)
        marks.emplace_back("key");
    if (position.isRequired)
        marks.emplace_back("required");
    if (position.isApart)
        marks.emplace_back("apart");
    return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n",
                       row,
                       gene,
                       position.position,
                       position.grch37 == 0 ? std::string() : std::to_string(position.grch37),
                       position.identifier,
                       position.reference,
                       fmt::join(position.alternatives, ","),
                       position.last,
                       fmt::join(marks, ","));
}

std::string basesOf(const GeneDefinition& gene, const NamedAllele& allele)
{
    const bool isWhole = std::none_of(
        allele.bases.begin(), allele.bases.end(), [](const auto& cell) { return cell.empty(); });
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < allele.bases.size(); ++at) {
        const auto& bases = allele.bases[at];
        const auto& position = gene.positions[at];
        if (!bases.empty() && (!isWhole || bases != position.reference))
            parts.push_back(fmt::format("{}={}", position.position, bases));
    }
    if (isWhole && (parts.size() < allele.bases.size() || parts.empty()))
        parts.emplace_back("all");
    return fmt::format("{}", fmt::join(parts, ";"));
}

} // namespace

bool GenePosition::isLengthChange() const
{
    return std::any_of(alternatives.begin(), alternatives.end(), [this](const auto& bases) {
        return bases.size() != reference.size();
    });
}

std::string_view ambiguous(std::string_view bases)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kCodes{
        std::pair{std::string_view("R"), std::string_view("AG")},
        std::pair{std::string_view("Y"), std::string_view("CT")},
        std::pair{std::string_view("S"), std::string_view("CG")},
        std::pair{std::string_view("W"), std::string_view("AT")},
        std::pair{std::string_view("K"), std::string_view("GT")},
        std::pair{std::string_view("M"), std::string_view("AC")}};
    for (const auto& [code, either] : kCodes) {
        if (code == bases)
            return either;
    }
    return {};
}

Result<PharmacogeneTable> PharmacogeneTable::parse(std::string_view table)
{
    PharmacogeneTable all;
    const auto isDone = [&] {
        return all.m_genes.empty() ||
               (!all.m_genes.back().positions.empty() && !all.m_genes.back().alleles.empty());
    };
    CONSILIUM_CHECK(forEachLine(table, [&](const Cells& cells, int number) -> Status {
        const bool isNew = cells[0] == "gene";
        const bool isGood = isNew ? isDone() && beginGene(cells, all.m_genes)
                                  : !all.m_genes.empty() && cells.size() > 1 &&
                                        cells[1] == all.m_genes.back().gene &&
                                        readRow(cells, all.m_genes.back());
        return isGood ? ok()
                      : Status(fail(ErrorCode::Malformed,
                                    fmt::format("pharmacogenes: line {}", number)));
    }));
    if (!isDone())
        return fail(ErrorCode::Malformed,
                    fmt::format("pharmacogenes: {} without alleles", all.m_genes.back().gene));
    std::sort(all.m_genes.begin(), all.m_genes.end(), [](const auto& one, const auto& other) {
        return one.gene < other.gene;
    });
    for (std::size_t at = 1; at < all.m_genes.size(); ++at) {
        if (all.m_genes[at - 1].gene == all.m_genes[at].gene)
            return fail(ErrorCode::Malformed,
                        fmt::format("pharmacogenes: {} twice", all.m_genes[at].gene));
    }
    return all;
}

const GeneDefinition* PharmacogeneTable::find(std::string_view gene) const
{
    const auto found = std::find_if(
        m_genes.begin(), m_genes.end(), [&](const auto& known) { return known.gene == gene; });
    return found == m_genes.end() ? nullptr : &*found;
}

std::string toTable(const GeneDefinition& definition)
{
    const auto& gene = definition.gene;
    auto table = fmt::format("gene\t{}\t{}\t{}\t{}\n",
                             gene,
                             definition.chromosome,
                             definition.source,
                             definition.takesUnknownAsReference ? "reference" : "no-call");
    for (const auto& position : definition.positions)
        table += lineOf("position", gene, position);
    for (const auto& position : definition.extra)
        table += lineOf("extra", gene, position);
    for (const auto& allele : definition.alleles)
        table += fmt::format("allele\t{}\t{}\t{}\t{}\n",
                             gene,
                             allele.name,
                             allele.reportedAs == allele.name ? std::string() : allele.reportedAs,
                             basesOf(definition, allele));
    for (const auto& priority : definition.priorities)
        table += fmt::format(
            "priority\t{}\t{}\t{}\n", gene, fmt::join(priority.among, "|"), priority.pick);
    return table;
}

} // namespace consilium::knowledge
