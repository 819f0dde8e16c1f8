#include "ui/pharmacogenes/pharmacogene_delegate.h"

#include "ui/genome/genome_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace consilium::ui
{

namespace
{

constexpr int kInset = 11; ///< as the style insets the plain cells
constexpr int kPadding = 6;
constexpr int kMarkSize = 12;
constexpr int kLeastHeight = 42;
constexpr int kMostHeight = 76; ///< longer texts are whole in the tool tip and below the table

/// Room of the words in a cell of a width.
int wordsWidth(int width, int column)
{
    const int mark = column == PharmacogeneModel::RestsOn ? kMarkSize + 8 : 0;
    return qMax(20, width - kInset - kInset / 2 - mark);
}

QFont smallOf(QFont font)
{
    font.setPixelSize(11);
    return font;
}

int heightOf(const QString& words, const QFont& font, int width)
{
    return words.isEmpty() ? 0
                           : QFontMetrics(font)
                                 .boundingRect(0, 0, width, 1000, Qt::TextWordWrap, words)
                                 .height();
}

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
    auto place = option.rect.adjusted(kInset, kPadding, -kInset / 2, -kPadding);
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
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
        static_cast<int>(Qt::TextWordWrap);
    const auto small = smallOf(option.font);
    const int firstHeight = heightOf(first, cell.font, place.width());
    const int detailHeight = heightOf(detail, small, place.width());
    const int top = place.top() + qMax(0, (place.height() - firstHeight - detailHeight) / 2);
    // What is longer than a row may be is whole in the tool tip.
    const QFontMetrics metrics(cell.font);
    const int room = place.height() - detailHeight;
    const auto shown =
        firstHeight <= room
            ? first
            : metrics.elidedText(first,
                                 Qt::ElideMiddle,
                                 place.width() * qMax(1, room / metrics.lineSpacing()) * 4 / 5);
    painter->setClipRect(option.rect);
    painter->setFont(cell.font);
    painter->setPen(ink);
    painter->drawText(
        QRect(place.left(), top, place.width(), qMin(firstHeight, room)), alignment, shown);
    painter->setFont(small);
    painter->setPen(m_theme.muted);
    painter->drawText(
        QRect(place.left(), top + qMin(firstHeight, room), place.width(), detailHeight),
        alignment,
        detail);
    painter->restore();
}

QSize PharmacogeneDelegate::sizeHint(const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width =
        wordsWidth(table == nullptr ? 160 : table->columnWidth(index.column()), index.column());
    const auto detail = index.data(PharmacogeneModel::DetailRole).toString();
    const int height = heightOf(cell.text, cell.font, width) +
                       heightOf(detail, smallOf(option.font), width) + 2 * kPadding;
    return {width, qBound(kLeastHeight, height, kMostHeight)};
}

} // namespace consilium::ui
