#pragma once

#include "core/clinical/case.h"
#include "ui/widgets/theme.h"

#include <map>
#include <string>

namespace consilium::ui
{

/// The numbers that specimens carry on every screen: their order of collection from 1 on, by header
/// key. One without a date of collection has none. Ties: the order of the record.
[[nodiscard]] std::map<std::string, int> specimenNumbers(const clinical::Case& record);

/// Fill of the disc of a numbered specimen, the same on every screen; repeats after the fifth, and
/// the number stands on it all the same. 3:1 against the card at least.
[[nodiscard]] QColor specimenColour(const Theme& theme, int number);

} // namespace consilium::ui
