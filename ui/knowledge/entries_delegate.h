#pragma once

#include "ui/knowledge/entries_model.h"
#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace consilium::ui
{

/// Cells in two lines; the effect as shape, word and colour.
class EntriesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
