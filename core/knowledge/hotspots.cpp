#include "core/knowledge/hotspots.h"

#include "core/knowledge/rows.h"

#include <algorithm>
#include <array>

namespace consilium::knowledge
{

namespace
{

/// "600" or "27-42". Empty where it is neither.
std::optional<std::pair<int, int>> codonsOf(std::string_view text)
{
    const auto dash = text.find('-');
    const auto first = wholeNumber(text.substr(0, dash), 1);
    const auto last =
        dash == std::string_view::npos ? first : wholeNumber(text.substr(dash + 1), 1);
    if (!first || !last || *last < *first)
        return std::nullopt;
    return std::pair(*first, *last);
}

/// "E:833|K:24". Empty where an entry is not a change with its count.
std::optional<std::map<std::string, int, std::less<>>> changesOf(std::string_view text)
{
    std::map<std::string, int, std::less<>> changes;
    for (const auto entry : cellsOf(text, '|')) {
        const auto colon = entry.rfind(':');
        const auto count = colon == std::string_view::npos
                               ? std::nullopt
                               : wholeNumber(entry.substr(colon + 1), 0);
        if (!count || colon == 0)
            return std::nullopt;
        changes[std::string(entry.substr(0, colon))] += *count;
    }
    return changes;
}

std::optional<Hotspot> hotspotOf(std::string_view gene,
                                 std::string_view codons,
                                 std::string_view samples,
                                 std::string_view changes)
{
    const auto span = codonsOf(codons);
    const auto count = wholeNumber(samples, 1);
    auto counted = changesOf(changes);
    if (gene.empty() || !span || !count || !counted)
        return std::nullopt;
    return Hotspot{std::string(gene), span->first, span->second, *count, std::move(*counted)};
}

enum Column { Gene, Position, Change, Samples, Type };

constexpr std::array<std::string_view, 5> kColumns{
    "hugo_symbol", "amino_acid_position", "variant_amino_acid", "tumor_count", "type"};

Result<std::array<std::size_t, 5>> columnsOf(const Cells& header)
{
    std::array<std::size_t, 5> places{};
    for (std::size_t column = 0; column < kColumns.size(); ++column) {
        const auto found = std::find(header.begin(), header.end(), kColumns[column]);
        if (found == header.end())
            return fail(ErrorCode::Malformed,
                        "hotspots: no column " + std::string(kColumns[column]));
        places[column] = static_cast<std::size_t>(found - header.begin());
    }
    return places;
}

void take(const Cells& cells,
          const std::array<std::size_t, 5>& places,
          int line,
          ImportedHotspots& into)
{
    const auto cell = [&](Column column) {
        return places[column] < cells.size() ? cells[places[column]] : std::string_view();
    };
    const auto place = "line " + std::to_string(line) + ": ";
    if (cell(Type) == "3d") {
        ++into.structural;
        return;
    }
    if (cell(Type) == "splice site") {
        ++into.splice;
        return;
    }
    if (cell(Type) != "single residue" && cell(Type) != "in-frame indel") {
        into.leftOut.push_back(place + "type not known");
        return;
    }
    if (!hotspotOf(cell(Gene), cell(Position), cell(Samples), cell(Change))) {
        into.leftOut.push_back(place + "gene, position, count or changes not understood");
        return;
    }
    ++into.taken;
    for (const auto column : {Gene, Position, Samples})
        into.table += std::string(cell(column)) + '\t';
    into.table += std::string(cell(Change)) + '\n';
}

} // namespace

Result<Hotspots> Hotspots::parse(std::string_view table)
{
    Hotspots hotspots;
    CONSILIUM_CHECK(forEachLine(table, [&](const Cells& cells, int line) -> Status {
        auto hotspot =
            cells.size() == 4 ? hotspotOf(cells[0], cells[1], cells[2], cells[3]) : std::nullopt;
        if (!hotspot)
            return fail(ErrorCode::Malformed, "hotspots: line " + std::to_string(line));
        hotspots.m_byGene[hotspot->gene].push_back(std::move(*hotspot));
        return ok();
    }));
    return hotspots;
}

const std::vector<Hotspot>& Hotspots::of(std::string_view gene) const
{
    static const std::vector<Hotspot> kNone;
    const auto found = m_byGene.find(gene);
    return found == m_byGene.end() ? kNone : found->second;
}

const Hotspot* Hotspots::residue(std::string_view gene, int codon) const
{
    const auto& hotspots = of(gene);
    // A codon can also stand for in-frame changes at it; those name the whole change ("K546del").
    const auto isResidue = [&](const Hotspot& hotspot) {
        return hotspot.first == codon && hotspot.last == codon &&
               std::all_of(hotspot.changes.begin(), hotspot.changes.end(), [](const auto& change) {
                   return change.first.size() == 1;
               });
    };
    const auto at = std::find_if(hotspots.begin(), hotspots.end(), isResidue);
    return at == hotspots.end() ? nullptr : &*at;
}

const Hotspot* Hotspots::stretch(std::string_view gene, int first, int last) const
{
    const auto& hotspots = of(gene);
    const auto holds = [&](const Hotspot& hotspot) {
        return hotspot.first <= first && last <= hotspot.last &&
               std::any_of(hotspot.changes.begin(), hotspot.changes.end(), [](const auto& change) {
                   return change.first.size() > 1;
               });
    };
    const auto at = std::find_if(hotspots.begin(), hotspots.end(), holds);
    return at == hotspots.end() ? nullptr : &*at;
}

Result<ImportedHotspots> importHotspots(std::string_view table)
{
    ImportedHotspots imported;
    std::optional<std::array<std::size_t, 5>> places;
    CONSILIUM_CHECK(forEachLine(table, [&](const Cells& cells, int line) -> Status {
        if (!places) {
            CONSILIUM_TRY(places, columnsOf(cells));
            return ok();
        }
        take(cells, *places, line, imported);
        return ok();
    }));
    if (!places)
        return fail(ErrorCode::Malformed, "hotspots: empty table");
    return imported;
}

} // namespace consilium::knowledge
