#pragma once

class QTableView;

namespace consilium::ui
{

/// A table that is read row by row: one row is chosen at a time, Tab leaves it, nothing wraps, no
/// grid. `rowHeight` in device-independent pixels.
void makeRowTable(QTableView& table, int rowHeight);

} // namespace consilium::ui
