#pragma once

#include "core/terminology/tables.h"

#include <array>
#include <string>
#include <string_view>

namespace consilium::knowledge
{

/// What the names of one row of a drug-gene table mean, or why they mean no drug.
struct NamedDrug
{
    std::string name;     ///< of the drug table, else as the source writes it; empty: no drug
    std::string problem;  ///< why there is none
    bool isOther = false; ///< not the name that the source prefers, which says nothing
};

/// `names` in the order in which the source prefers them; empty ones are passed over. A number of a
/// database is no name, nor is the acid of a salt. A salt behind a name that the drug table knows
/// is left out.
[[nodiscard]] NamedDrug nameDrug(const std::array<std::string_view, 3>& names,
                                 const terminology::DrugTable& drugs);

} // namespace consilium::knowledge
