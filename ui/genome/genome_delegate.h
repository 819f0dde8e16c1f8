#pragma once

#include "ui/genome/genome_model.h"

#include <QStyledItemDelegate>

namespace consilium::ui
{

/// Cells of the genome table: the change in two lines, state and knowledge as pills of shape, word
/// and colour.
class GenomeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintChange(QPainter& painter,
                     const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintChips(QPainter& painter,
                    const QStyleOptionViewItem& option,
                    const QList<CellChip>& chips) const;

    void paintSpecimens(QPainter& painter,
                        const QStyleOptionViewItem& option,
                        const QModelIndex& index) const;

    Theme m_theme = Theme::light();
};

/// Text and ground of a tone.
[[nodiscard]] std::pair<QColor, QColor> toneColours(const Theme& theme, const QByteArray& tone);

} // namespace consilium::ui
