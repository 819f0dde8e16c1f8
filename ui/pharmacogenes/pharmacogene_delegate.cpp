#include "ui/pharmacogenes/pharmacogene_delegate.h"

#include "ui/genome/genome_delegate.h"

#include <QApplication>
#include <QPainter>

namespace consilium::ui
{

namespace
{

constexpr int kInset = 11; ///< as the style insets the plain cells
constexpr int kMarkSize = 12;

} // namespace

void PharmacogeneDelegate::paint(QPainter* painter,
                                 const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto first = cell.text;
    cell.text.clear();
    const auto* style = option.widget == nullptr ? QApplication::style() : option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const auto& row = static_cast<const PharmacogeneModel*>(index.model())->row(index.row());
    const auto detail = index.data(PharmacogeneModel::DetailRole).toString();
    auto place = option.rect.adjusted(kInset, 5, -kInset / 2, -5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    auto ink = m_theme.text;
    if (index.column() == PharmacogeneModel::RestsOn) {
        const auto chip = resultChip(row);
        ink = toneColours(m_theme, chip.tone).first;
        const QRect mark(place.left(), place.center().y() - kMarkSize / 2, kMarkSize, kMarkSize);
        paintMark(*painter,
                  QStyle::visualRect(option.direction, place, mark),
                  chip.mark,
                  chip.mark == Mark::Check ? m_theme.good : ink);
        place = QStyle::visualRect(option.direction, place, place.adjusted(kMarkSize + 8, 0, 0, 0));
    } else if (row.state != GeneResult::Called && index.column() == PharmacogeneModel::Call) {
        ink = m_theme.unknown;
    }
    const auto alignment =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    auto small = option.font;
    small.setPixelSize(11);
    painter->setFont(cell.font);
    painter->setPen(ink);
    painter->drawText(place,
                      alignment | (detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
                      QFontMetrics(cell.font).elidedText(first, Qt::ElideRight, place.width()));
    if (!detail.isEmpty()) {
        painter->setFont(small);
        painter->setPen(m_theme.muted);
        painter->drawText(place,
                          alignment | Qt::AlignBottom,
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

} // namespace consilium::ui
