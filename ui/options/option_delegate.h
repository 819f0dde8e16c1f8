#pragma once

#include "ui/options/options_model.h"
#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace consilium::ui
{

/// Paints a shelf heading or an option: rank, name, basis, level and counts of cautions and
/// unknowns; at the right the number with its interval and what kind of number it is, or why there
/// is none.
class OptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& style,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& style,
                                 const QModelIndex& index) const override;

protected:
    /// A click on the box asks for the mark, as the space bar does.
    bool editorEvent(QEvent* event,
                     QAbstractItemModel* model,
                     const QStyleOptionViewItem& style,
                     const QModelIndex& index) override;

private:
    void paintBox(QPainter* painter, const QRect& place, const QModelIndex& index) const;
    void
    paintHeading(QPainter* painter, const QRect& place, const OptionsModel& model, int row) const;
    void paintOption(QPainter* painter,
                     const QRect& place,
                     const options::Option& option,
                     int rank) const;
    void paintNumber(QPainter* painter, const QRect& place, const options::Option& option) const;

    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
