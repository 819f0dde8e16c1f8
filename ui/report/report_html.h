#pragma once

#include "core/clinical/case.h"
#include "core/options/ranking.h"

#include <QStringList>

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

/// Rows of one section of the record, ready for HTML; empty where nothing is recorded.
[[nodiscard]] QStringList diseaseRows(const clinical::Case& record);
[[nodiscard]] QStringList treatmentRows(const clinical::Case& record);
[[nodiscard]] QStringList findingRows(const clinical::Case& record);
/// Heading and rows; those beyond `most` are counted, none at all is said.
[[nodiscard]] QString reportSection(const QString& title, QStringList rows, int most);

} // namespace consilium::ui
