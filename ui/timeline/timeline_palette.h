#pragma once

#include "ui/timeline/timeline_model.h"
#include "ui/widgets/theme.h"

#include <vector>

namespace consilium::ui
{

/// Fills of treatment bars. Every two stay apart for normal sight, for the three dichromacies and
/// for eyes that see no colour (CIEDE2000 of at least 10 in the simulation of Machado, Oliveira and
/// Fernandes 2009, which tests verify), each has 3:1 against the card and carries text of 4.5:1;
/// the agent's name stands on or beside the bar all the same.
[[nodiscard]] const std::vector<QColor>& treatmentColours(const Theme& theme);
/// Fill of a bar; -1 is the neutral one.
[[nodiscard]] QColor treatmentColour(const Theme& theme, int index);
/// Whichever of a light and a dark text reads better on `fill`.
[[nodiscard]] QColor textOn(const QColor& fill);
[[nodiscard]] QColor toneColour(const Theme& theme, TimelineItem::Tone tone);

} // namespace consilium::ui
