#include "core/knowledge/gene_roles.h"

#include "core/knowledge/rows.h"

namespace consilium::knowledge
{

namespace
{

std::optional<Role> roleOf(std::string_view text)
{
    if (text == "tumour-suppressor")
        return Role::TumourSuppressor;
    if (text == "oncogene")
        return Role::Oncogene;
    return text == "both" ? std::optional(Role::Both) : std::nullopt;
}

} // namespace

Result<GeneRoles> GeneRoles::parse(std::string_view table)
{
    GeneRoles roles;
    CONSILIUM_CHECK(forEachLine(table, [&](const Cells& cells, int line) -> Status {
        const auto role = cells.size() == 3 ? roleOf(cells[1]) : std::nullopt;
        const bool isWhole = role && !cells[0].empty() && !cells[2].empty();
        if (!isWhole ||
            !roles.m_roles
                 .emplace(cells[0], GeneRole{std::string(cells[0]), *role, std::string(cells[2])})
                 .second)
            return fail(ErrorCode::Malformed, "gene roles: line " + std::to_string(line));
        return ok();
    }));
    return roles;
}

const GeneRole* GeneRoles::find(std::string_view gene) const
{
    const auto found = m_roles.find(gene);
    return found == m_roles.end() ? nullptr : &found->second;
}

} // namespace consilium::knowledge
