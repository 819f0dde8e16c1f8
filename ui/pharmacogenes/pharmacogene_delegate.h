#pragma once

#include "ui/pharmacogenes/pharmacogene_model.h"
#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace consilium::ui
{

/// Cells of the table of genes: two lines, and what a call rests on with a mark of its own shape.
class PharmacogeneDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// As high as its words need at the width of the table's column, within limits.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
