#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QTableView>

namespace consilium::ui
{

void makeRowTable(QTableView& table, int rowHeight)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    // Without a widget of its own the corner between the scroll bars shows a framed square.
    table.setCornerWidget(new QWidget);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace consilium::ui
