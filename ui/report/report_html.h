#pragma once

#include "core/clinical/case.h"
#include "core/options/ranking.h"

#include <QString>

namespace consilium::ui
{

/// The two pages as rich text for QTextDocument, in the reader's language, with the same words as
/// the screens. `most` is the largest number of lines of a list; what is beyond it is counted.
[[nodiscard]] QString
recordPage(const clinical::Case& record, const options::Ranking& ranking, int most);
[[nodiscard]] QString
optionsPage(const clinical::Case& record, const options::Ranking& ranking, int most);
/// The line at the foot: what the program is, pack and day.
[[nodiscard]] QString footLine(const options::Ranking& ranking);

} // namespace consilium::ui
