#include "core/knowledge/protein_lengths.h"

#include "core/knowledge/rows.h"

namespace consilium::knowledge
{

Result<ProteinLengths> ProteinLengths::parse(std::string_view table)
{
    ProteinLengths lengths;
    CONSILIUM_CHECK(forEachLine(table, [&](const Cells& cells, int line) -> Status {
        const auto malformed = [&] {
            return fail(ErrorCode::Malformed, "protein lengths: line " + std::to_string(line));
        };
        if (cells.size() != 4 || cells[0].empty() || cells[1].empty() || cells[3].empty())
            return malformed();
        const auto residues = wholeNumber(cells[2], 1);
        if (!residues)
            return malformed();
        ProteinLength length{std::string(cells[1]), *residues, std::string(cells[3])};
        return lengths.m_lengths.emplace(cells[0], std::move(length)).second ? ok()
                                                                             : Status(malformed());
    }));
    return lengths;
}

const ProteinLength* ProteinLengths::find(std::string_view gene) const
{
    const auto found = m_lengths.find(gene);
    return found == m_lengths.end() ? nullptr : &found->second;
}

} // namespace consilium::knowledge
