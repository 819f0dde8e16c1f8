#include "core/pgx/inhibitors.h"

#include "core/knowledge/rows.h"

#include <algorithm>

namespace consilium::pgx
{

using knowledge::Cells;

Result<Inhibitors> Inhibitors::parse(std::string_view table)
{
    Inhibitors inhibitors;
    CONSILIUM_CHECK(knowledge::forEachLine(table, [&](const Cells& cells, int line) -> Status {
        const bool isWhole = cells.size() == 5 && !cells[0].empty() && !cells[1].empty() &&
                             !cells[3].empty() && (cells[2] == "strong" || cells[2] == "moderate");
        if (!isWhole)
            return fail(ErrorCode::Malformed, "inhibitors: line " + std::to_string(line));
        inhibitors.m_rows.push_back(
            {std::string(cells[0]),
             std::string(cells[1]),
             cells[2] == "strong" ? Inhibition::Strong : Inhibition::Moderate,
             std::string(cells[3]),
             std::string(cells[4])});
        return ok();
    }));
    return inhibitors;
}

const Inhibitor* Inhibitors::strongest(std::string_view gene,
                                       const std::vector<std::string>& drugs) const
{
    const Inhibitor* found = nullptr;
    for (const auto& row : m_rows) {
        if (row.gene == gene && std::find(drugs.begin(), drugs.end(), row.drug) != drugs.end() &&
            (found == nullptr || found->strength < row.strength))
            found = &row;
    }
    return found;
}

Result<Pretests> Pretests::parse(std::string_view table)
{
    Pretests pretests;
    CONSILIUM_CHECK(knowledge::forEachLine(table, [&](const Cells& cells, int line) -> Status {
        if (cells.size() != 6 ||
            std::any_of(cells.begin(), cells.end(), [](auto cell) { return cell.empty(); }))
            return fail(ErrorCode::Malformed, "pretests: line " + std::to_string(line));
        pretests.m_rows.push_back({std::string(cells[0]),
                                   std::string(cells[1]),
                                   std::string(cells[2]),
                                   std::string(cells[3]),
                                   std::string(cells[4]),
                                   std::string(cells[5])});
        return ok();
    }));
    return pretests;
}

std::vector<const Pretest*> Pretests::of(std::string_view drug) const
{
    std::vector<const Pretest*> rows;
    for (const auto& row : m_rows) {
        if (row.drug == drug && (rows.empty() || row.gene == rows.front()->gene))
            rows.push_back(&row);
    }
    return rows;
}

} // namespace consilium::pgx
