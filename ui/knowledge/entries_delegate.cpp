#include "ui/knowledge/entries_delegate.h"

#include "ui/knowledge/knowledge_words.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/script_style.h"

#include <QApplication>
#include <QPainter>

namespace consilium::ui
{

namespace
{

constexpr int kInset = 9;
constexpr int kMarkSize = 11;

const KnowledgeEntry& entryOf(const QModelIndex& index)
{
    const auto* filter = qobject_cast<const EntriesFilter*>(index.model());
    const auto source = filter == nullptr ? index : filter->mapToSource(index);
    return static_cast<const EntriesModel*>(source.model())->entry(source.row());
}

QColor colourOf(const KnowledgeEntry& entry, const Theme& theme)
{
    if (entry.statement == nullptr || entry.isAgainst)
        return theme.text;
    switch (entry.statement->effect) {
    case knowledge::Effect::Sensitive:
        return theme.good;
    case knowledge::Effect::Resistant:
        return theme.bad;
    case knowledge::Effect::Toxic:
        return theme.caution;
    case knowledge::Effect::PrognosticGood:
    case knowledge::Effect::PrognosticPoor:
    case knowledge::Effect::Diagnostic:
        break;
    }
    return theme.text;
}

} // namespace

void EntriesDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    auto whole = option;
    initStyleOption(&whole, index);
    const auto first = whole.text;
    const auto font = whole.font;
    whole.text.clear();
    const auto* style = option.widget == nullptr ? QApplication::style() : option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    auto place = option.rect.adjusted(kInset, 4, -kInset, -5);
    auto ink = m_theme.text;
    if (index.column() == EntriesModel::Effect) {
        const auto& entry = entryOf(index);
        ink = colourOf(entry, m_theme);
        if (entry.statement != nullptr) {
            const bool isBelow = !index.data(EntriesModel::NoteRole).toString().isEmpty();
            const QRect mark(place.left(),
                             isBelow ? place.top() + 3 : place.center().y() - kMarkSize / 2,
                             kMarkSize,
                             kMarkSize);
            paintMark(*painter,
                      QStyle::visualRect(option.direction, place, mark),
                      entry.isAgainst ? Mark::Question
                                      : KnowledgeWords::mark(entry.statement->effect),
                      ink);
            if (option.direction == Qt::RightToLeft)
                place.setRight(place.right() - kMarkSize - 6);
            else
                place.setLeft(place.left() + kMarkSize + 6);
        }
    }
    const auto note = index.data(EntriesModel::NoteRole).toString();
    const auto alignment =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(place,
                      alignment | scriptFlag(first) |
                          (note.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
                      QFontMetrics(font).elidedText(first, Qt::ElideRight, place.width()));
    if (!note.isEmpty()) {
        QFont small = option.font;
        small.setPixelSize(11);
        painter->setFont(small);
        painter->setPen(m_theme.muted);
        painter->drawText(place,
                          alignment | scriptFlag(note) | Qt::AlignBottom,
                          QFontMetrics(small).elidedText(note, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

} // namespace consilium::ui
