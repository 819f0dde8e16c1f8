#include "ui/genome/genome_delegate.h"

#include "ui/widgets/script_style.h"
#include "ui/widgets/specimen.h"

#include <QApplication>
#include <QPainter>

namespace consilium::ui
{

namespace
{

/// The same as the style gives the plain cells: 8 px padding and the 3 px margin of an item.
constexpr int kInset = 11;
constexpr int kMarkSize = 11;
constexpr int kDisc = 18; ///< of a specimen, as on the timeline
constexpr int kMostDiscs = 3;

const GenomeRow& rowOf(const QModelIndex& index)
{
    const auto* filter = qobject_cast<const GenomeFilter*>(index.model());
    const auto source = filter == nullptr ? index : filter->mapToSource(index);
    return static_cast<const GenomeModel*>(source.model())->row(source.row());
}

} // namespace

std::pair<QColor, QColor> toneColours(const Theme& theme, const QByteArray& tone)
{
    if (tone == "good")
        return {theme.good, theme.goodTint};
    if (tone == "caution")
        return {theme.caution, theme.cautionTint};
    if (tone == "bad")
        return {theme.bad, theme.badTint};
    if (tone == "unknown")
        return {theme.unknown, theme.unknownTint};
    if (tone == "accent")
        return {theme.accent, theme.accentTint};
    return {theme.text, theme.surface};
}

void GenomeDelegate::paint(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto column = index.column();
    if (column != GenomeModel::Change && column != GenomeModel::State &&
        column != GenomeModel::Knowledge && column != GenomeModel::Specimen) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    auto empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const auto* style = option.widget == nullptr ? QApplication::style() : option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (column == GenomeModel::Change)
        paintChange(*painter, option, index);
    else if (column == GenomeModel::Specimen)
        paintSpecimens(*painter, option, index);
    else
        paintChips(*painter,
                   option,
                   column == GenomeModel::State ? QList<CellChip>{stateChip(rowOf(index))}
                                                : knowledgeChips(rowOf(index)));
    painter->restore();
}

void GenomeDelegate::paintChange(QPainter& painter,
                                 const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const auto place = option.rect.adjusted(kInset, 4, -kInset, -4);
    const auto detail = index.data(GenomeModel::DetailRole).toString();
    const auto alignment =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    QFont small = option.font;
    small.setPixelSize(11);
    const int width = place.width();
    painter.setFont(option.font);
    painter.setPen(m_theme.text);
    const auto first =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, width);
    painter.drawText(place,
                     alignment | scriptFlag(first) |
                         (detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
                     first);
    if (detail.isEmpty())
        return;
    painter.setFont(small);
    painter.setPen(m_theme.muted);
    painter.drawText(place,
                     alignment | scriptFlag(detail) | Qt::AlignBottom,
                     QFontMetrics(small).elidedText(detail, Qt::ElideRight, width));
}

void GenomeDelegate::paintSpecimens(QPainter& painter,
                                    const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const auto& numbers = rowOf(index).specimens;
    const auto count = static_cast<int>(numbers.size());
    const auto area = option.rect.adjusted(kInset, 0, -kInset, 0);
    const int step = kDisc + 3;
    // Where they do not all fit, the last place says how many more there are.
    const int shown = count > kMostDiscs ? kMostDiscs - 1 : count;
    const auto placeOf = [&](int at) {
        const QRect logical(area.left() + at * step, area.center().y() - kDisc / 2, kDisc, kDisc);
        return QStyle::visualRect(option.direction, area, logical);
    };
    for (int at = 0; at < shown; ++at)
        paintSpecimen(painter, placeOf(at), m_theme, numbers[static_cast<std::size_t>(at)]);
    if (shown == count)
        return;
    QFont small = option.font;
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(m_theme.muted);
    painter.drawText(placeOf(shown).adjusted(-2, 0, 8, 0),
                     Qt::AlignCenter,
                     QStringLiteral("+%1").arg(count - shown));
}

void GenomeDelegate::paintChips(QPainter& painter,
                                const QStyleOptionViewItem& option,
                                const QList<CellChip>& chips) const
{
    QFont small = option.font;
    small.setPixelSize(12);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const auto area = option.rect.adjusted(kInset, 0, -kInset, 0);
    int used = 0;
    for (const auto& chip : chips) {
        const int room = area.width() - used - kMarkSize - 20;
        if (room < 12)
            break;
        const auto word = metrics.elidedText(chip.word, Qt::ElideRight, room);
        const int width = metrics.horizontalAdvance(word) + kMarkSize + 20;
        const QRect logical(area.left() + used, area.center().y() - 10, width, 21);
        const auto place = QStyle::visualRect(option.direction, area, logical);
        const auto [ink, ground] = toneColours(m_theme, chip.tone);
        const bool isOutlined =
            ground == m_theme.surface || (option.state & QStyle::State_Selected) != 0;
        painter.setPen(isOutlined ? QPen(m_theme.line) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
        const QRect mark(
            place.left() + 7, place.center().y() - kMarkSize / 2, kMarkSize, kMarkSize);
        const QRect wordPlace = place.adjusted(kMarkSize + 11, 0, -6, 0);
        paintMark(painter, QStyle::visualRect(option.direction, place, mark), chip.mark, ink);
        painter.setPen(ink);
        painter.drawText(
            QStyle::visualRect(option.direction, place, wordPlace), Qt::AlignCenter, word);
        used += width + 5;
    }
}

} // namespace consilium::ui
