#include "core/clinical/pharmacogene.h"

#include <algorithm>

namespace consilium::clinical
{

int Pharmacogene::missing() const
{
    return static_cast<int>(
        std::count_if(positions.begin(), positions.end(), [](const auto& position) {
            return position.state == PositionState::Missing ||
                   position.state == PositionState::Unusable;
        }));
}

bool Pharmacogene::has(std::string_view warning) const
{
    return std::find(warnings.begin(), warnings.end(), warning) != warnings.end();
}

} // namespace consilium::clinical
