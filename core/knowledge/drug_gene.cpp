#include "core/knowledge/drug_gene.h"

#include "core/knowledge/rows.h"

#include <algorithm>
#include <array>

namespace consilium::knowledge
{

namespace
{

/// Words whose meaning says the direction. An antibody or a vaccine can do either.
constexpr std::array<std::string_view, 6> kActivating{"activator",
                                                      "agonist",
                                                      "inducer",
                                                      "partial agonist",
                                                      "positive allosteric modulator",
                                                      "stimulator"};
constexpr std::array<std::string_view, 11> kInhibiting{"antagonist",
                                                       "antisense",
                                                       "antisense oligonucleotide",
                                                       "blocker",
                                                       "channel blocker",
                                                       "gating inhibitor",
                                                       "inhibitor",
                                                       "inhibitory allosteric modulator",
                                                       "inverse agonist",
                                                       "negative modulator",
                                                       "suppressor"};

std::vector<std::string> wordsOf(std::string_view cell)
{
    if (cell.empty())
        return {};
    const auto parts = cellsOf(cell, '|');
    return {parts.begin(), parts.end()};
}

template <typename Map>
const typename Map::mapped_type& foundOrNone(const Map& map, std::string_view gene)
{
    static const typename Map::mapped_type kNone;
    const auto found = map.find(gene);
    return found == map.end() ? kNone : found->second;
}

} // namespace

Direction directionOf(std::string_view type)
{
    if (std::find(kActivating.begin(), kActivating.end(), type) != kActivating.end())
        return Direction::Activates;
    return std::find(kInhibiting.begin(), kInhibiting.end(), type) != kInhibiting.end()
               ? Direction::Inhibits
               : Direction::Neither;
}

bool Interaction::isContradictory() const
{
    const auto says = [this](Direction direction) {
        return std::any_of(types.begin(), types.end(), [direction](const std::string& type) {
            return directionOf(type) == direction;
        });
    };
    return says(Direction::Activates) && says(Direction::Inhibits);
}

Result<DrugGeneTable> DrugGeneTable::parse(std::string_view interactions,
                                           std::string_view categories)
{
    DrugGeneTable table;
    CONSILIUM_CHECK(forEachLine(interactions, [&](const Cells& cells, int line) -> Status {
        if (cells.size() != 6 || cells[0].empty() || cells[1].empty() || cells[4].empty())
            return fail(ErrorCode::Malformed, "drug-gene: line " + std::to_string(line));
        table.m_byGene[std::string(cells[0])].push_back({std::string(cells[0]),
                                                         std::string(cells[1]),
                                                         std::string(cells[2]),
                                                         wordsOf(cells[3]),
                                                         wordsOf(cells[4]),
                                                         wordsOf(cells[5])});
        return ok();
    }));
    CONSILIUM_CHECK(forEachLine(categories, [&](const Cells& cells, int line) -> Status {
        if (cells.size() != 2 || cells[0].empty() || cells[1].empty() ||
            !table.m_categories.emplace(cells[0], wordsOf(cells[1])).second)
            return fail(ErrorCode::Malformed, "gene-categories: line " + std::to_string(line));
        return ok();
    }));
    return table;
}

const std::vector<Interaction>& DrugGeneTable::of(std::string_view gene) const
{
    return foundOrNone(m_byGene, gene);
}

const std::vector<std::string>& DrugGeneTable::categoriesOf(std::string_view gene) const
{
    return foundOrNone(m_categories, gene);
}

} // namespace consilium::knowledge
