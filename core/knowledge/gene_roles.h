#pragma once

#include "core/base/result.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace consilium::knowledge
{

/// What small variants of a gene do in cancer. Both: either, depending on the change.
enum class Role { TumourSuppressor, Oncogene, Both };

struct GeneRole
{
    std::string gene; ///< approved symbol
    Role role = Role::TumourSuppressor;
    std::string source; ///< "PMID 23539594, table S2A"
};

/// The roles that a pack carries, by gene. A gene that is not listed has no known role: nothing may
/// be concluded for it. Immutable after parse: several threads may read it.
class GeneRoles
{
public:
    /// Tab-separated gene, role (tumour-suppressor, oncogene, both), source; `#` starts a comment.
    /// Malformed names the line; an empty table is no roles.
    [[nodiscard]] static Result<GeneRoles> parse(std::string_view table);

    /// nullptr where the table has no role for the gene.
    [[nodiscard]] const GeneRole* find(std::string_view gene) const;

    [[nodiscard]] const std::map<std::string, GeneRole, std::less<>>& all() const
    {
        return m_roles;
    }

private:
    std::map<std::string, GeneRole, std::less<>> m_roles;
};

} // namespace consilium::knowledge
