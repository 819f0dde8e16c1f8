#pragma once

#include "core/models/model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

class QTableWidget;

namespace consilium::ui
{

/// A table that is read only, as high as its rows up to a limit; every cell has its whole text as
/// tool tip. `widest` limits the columns, in device-independent pixels; the last takes the room
/// that is left.
[[nodiscard]] QTableWidget* makeFactTable(const char* objectName,
                                          const QString& accessibleName,
                                          const QStringList& titles,
                                          const QList<QStringList>& rows,
                                          const QList<int>& widest = {});

/// What was said against what was seen, drawn where the card states both, and as a table.
[[nodiscard]] Card* makeCalibrationCard(const models::Card& card, const Theme& theme);
/// Every group of the audit with its figures and flags. Null where the card has none.
[[nodiscard]] Card* makeSubgroupCard(const models::Card& card);
/// The inputs with the values that are accepted.
[[nodiscard]] Card* makeInputCard(const models::Card& card);

} // namespace consilium::ui
