#include "ui/options/option_delegate.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"
#include "ui/widgets/marks.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace consilium::ui
{

namespace
{

constexpr int kHeadingHeight = 30;
constexpr int kOptionHeight = 84;
constexpr int kPlainHeight = 52; ///< an option without level and criteria
constexpr int kRankWidth = 40;
constexpr int kNumberWidth = 132;

QFont sized(const QFont& base, int pixels, bool isBold = false)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

/// Where the mark for the comparison stands: below the rank.
QRect boxOf(const QRect& row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(
        direction, row, {row.left() + (kRankWidth - 14) / 2, row.top() + 31, 14, 14});
}

/// A pill with a text that says it without the colour, `x` from the side of `row` on which reading
/// starts. Returns where the next one starts.
int paintChip(QPainter* painter,
              const QRect& row,
              int x,
              int y,
              const QString& text,
              const QColor& ink,
              const QColor& ground,
              int right)
{
    const int width = painter->fontMetrics().horizontalAdvance(text) + 16;
    if (x + width > right)
        return x;
    painter->setPen(ground == Qt::transparent ? ink : ground);
    painter->setBrush(ground);
    const auto place =
        QStyle::visualRect(painter->layoutDirection(), row, QRect(x, y, width + 1, 21));
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    painter->setPen(ink);
    painter->drawText(place, Qt::AlignCenter, text);
    return x + width + 6;
}

} // namespace

QSize OptionDelegate::sizeHint(const QStyleOptionViewItem& style, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const OptionsModel*>(index.model());
    const auto* option = model == nullptr ? nullptr : model->optionAt(index.row());
    const int height = option == nullptr         ? kHeadingHeight
                       : option->therapy.empty() ? kPlainHeight
                                                 : kOptionHeight;
    return {style.rect.width(), height};
}

void OptionDelegate::paint(QPainter* painter,
                           const QStyleOptionViewItem& style,
                           const QModelIndex& index) const
{
    const auto* model = qobject_cast<const OptionsModel*>(index.model());
    if (model == nullptr)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto* option = model->optionAt(index.row());
    if (option == nullptr) {
        paintHeading(painter, style.rect, *model, index.row());
    } else {
        const bool isSelected = style.state.testFlag(QStyle::State_Selected);
        painter->fillRect(style.rect,
                          isSelected                                      ? m_theme.accentTint
                          : style.state.testFlag(QStyle::State_MouseOver) ? m_theme.raised
                                                                          : m_theme.surface);
        if (isSelected)
            painter->fillRect(
                QStyle::visualRect(
                    style.direction,
                    style.rect,
                    QRect(style.rect.left(), style.rect.top(), 3, style.rect.height())),
                m_theme.accent);
        painter->setPen(m_theme.line);
        painter->drawLine(style.rect.bottomLeft(), style.rect.bottomRight());
        paintBox(painter, boxOf(style.rect, style.direction), index);
        paintOption(painter, style.rect, *option, index.data(OptionsModel::OptionRole).toInt() + 1);
    }
    painter->restore();
}

void OptionDelegate::paintBox(QPainter* painter, const QRect& place, const QModelIndex& index) const
{
    const bool isMarked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter->setPen(QPen(isMarked ? m_theme.accent : m_theme.faint, 1.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isMarked)
        paintMark(*painter, QRectF(place).adjusted(2, 2, -2, -2), Mark::Check, m_theme.accent);
    if (index.data(OptionsModel::PinnedRole).toBool()) {
        painter->setFont(sized(painter->font(), 12, true));
        painter->setPen(m_theme.accent);
        painter->drawText(place.adjusted(-12, 15, 12, 18), Qt::AlignCenter, QStringLiteral("◆"));
    }
}

bool OptionDelegate::editorEvent(QEvent* event,
                                 QAbstractItemModel* model,
                                 const QStyleOptionViewItem& style,
                                 const QModelIndex& index)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        return model->setData(index, {}, Qt::CheckStateRole);
    if (event->type() == QEvent::MouseButtonRelease &&
        boxOf(style.rect, style.direction)
            .adjusted(-6, -4, 6, 6)
            .contains(static_cast<QMouseEvent*>(event)->position().toPoint()))
        return model->setData(index, {}, Qt::CheckStateRole);
    return false;
}

void OptionDelegate::paintHeading(QPainter* painter,
                                  const QRect& place,
                                  const OptionsModel& model,
                                  int row) const
{
    const auto shelf = model.shelfAt(row);
    const auto colour = OptionWords::colour(shelf, m_theme);
    painter->fillRect(place, m_theme.raised);
    painter->setPen(m_theme.line);
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(painter->layoutDirection(), place, rect);
    };
    paintMark(*painter,
              QRectF(mirrored({place.left() + 14, place.center().y() - 5, 11, 11})),
              OptionWords::mark(shelf),
              colour);
    painter->setFont(sized(painter->font(), 12, true));
    painter->setPen(colour);
    const auto title = OptionWords::shelf(shelf).toUpper();
    painter->drawText(
        mirrored(place.adjusted(32, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, title);
    const int after = 32 + painter->fontMetrics().horizontalAdvance(title) + 10;
    painter->setPen(m_theme.muted);
    painter->drawText(mirrored(place.adjusted(after, 0, 0, 0)),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      model.countWords(shelf));
}

void OptionDelegate::paintOption(QPainter* painter,
                                 const QRect& place,
                                 const options::Option& option,
                                 int rank) const
{
    const QFont base = painter->font();
    const bool isPlain = option.therapy.empty();
    const QRect content(place.left() + kRankWidth,
                        place.top() + 9,
                        place.width() - kRankWidth - (isPlain ? 14 : kNumberWidth + 26),
                        place.height() - 16);
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(painter->layoutDirection(), place, rect);
    };
    painter->setFont(sized(base, 14));
    painter->setPen(m_theme.muted);
    painter->drawText(mirrored({place.left() + 6, content.top(), kRankWidth - 12, 20}),
                      Qt::AlignCenter,
                      QString::number(rank));
    painter->setFont(sized(base, 14, true));
    painter->setPen(m_theme.text);
    painter->drawText(mirrored({content.left(), content.top(), content.width(), 20}),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(
                          OptionWords::name(option), Qt::ElideRight, content.width()));
    painter->setFont(sized(base, 12));
    painter->setPen(m_theme.muted);
    painter->drawText(mirrored({content.left(), content.top() + 21, content.width(), 17}),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(
                          OptionWords::basis(option), Qt::ElideRight, content.width()));
    if (isPlain)
        return;
    int x = content.left();
    const int y = content.top() + 43;
    if (!option.evidence.empty())
        x = paintChip(painter,
                      place,
                      x,
                      y,
                      OptionWords::level(option),
                      option.evidence.starts_with("I-") ? m_theme.good : m_theme.muted,
                      option.evidence.starts_with("I-") ? m_theme.goodTint : m_theme.raised,
                      content.right());
    if (const int failed = OptionWords::count(option, options::Verdict::Fail); failed > 0)
        x = paintChip(painter,
                      place,
                      x,
                      y,
                      tr("⊘ %n not met", nullptr, failed),
                      m_theme.bad,
                      m_theme.badTint,
                      content.right());
    if (const int cautions = OptionWords::count(option, options::Verdict::Warn); cautions > 0)
        x = paintChip(painter,
                      place,
                      x,
                      y,
                      tr("▲ %n caution(s)", nullptr, cautions),
                      m_theme.caution,
                      m_theme.cautionTint,
                      content.right());
    if (const int unknown = OptionWords::count(option, options::Verdict::Undetermined); unknown > 0)
        paintChip(painter,
                  place,
                  x,
                  y,
                  tr("? %n not known", nullptr, unknown),
                  m_theme.unknown,
                  m_theme.unknownTint,
                  content.right());
    painter->setFont(base);
    paintNumber(
        painter,
        mirrored(
            {place.right() - kNumberWidth - 12, content.top(), kNumberWidth, content.height()}),
        option);
}

void OptionDelegate::paintNumber(QPainter* painter,
                                 const QRect& place,
                                 const options::Option& option) const
{
    const QFont base = painter->font();
    const auto line =
        [&](int top, const QString& text, const QColor& colour, int pixels, bool isBold) {
            painter->setFont(sized(base, pixels, isBold));
            painter->setPen(colour);
            painter->drawText(
                QRect(place.left(), place.top() + top, place.width(), 18),
                Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
            return painter->fontMetrics().horizontalAdvance(text);
        };
    const auto bar = [&](double value, double low, double high) {
        const QRectF track(place.left(), place.top() + 46, place.width(), 5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.line);
        painter->drawRoundedRect(track, 2.5, 2.5);
        QColor band = m_theme.accent;
        band.setAlpha(110);
        painter->setBrush(band);
        painter->drawRect(QRectF(track.left() + track.width() * low,
                                 track.top(),
                                 track.width() * (high - low),
                                 track.height()));
        painter->setBrush(m_theme.accent);
        painter->drawRect(QRectF(
            track.left() + track.width() * value - 1.5, track.top() - 3, 3, track.height() + 6));
    };
    const auto number = [&](const QString& value, const QString& interval) {
        const int width = line(19, value, m_theme.text, 15, true);
        painter->setFont(sized(base, 12));
        painter->setPen(m_theme.muted);
        painter->drawText(QStyle::visualRect(
                              painter->layoutDirection(),
                              place,
                              QRect(place.left() + width + 5, place.top() + 20, place.width(), 18)),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          interval);
    };
    if (option.score && option.score->value) {
        line(0, tr("response, model"), m_theme.muted, 12, false);
        number(Format::percent(*option.score->value),
               tr("(%1)", "interval")
                   .arg(Format::percentInterval(option.score->low, option.score->high)));
        bar(*option.score->value, option.score->low, option.score->high);
        return;
    }
    if (option.score) {
        line(0, tr("response, model"), m_theme.muted, 12, false);
        line(19, tr("withheld"), m_theme.unknown, 14, true);
        line(38, Format::message(option.score->withheldWords), m_theme.muted, 11, false);
        return;
    }
    const auto* efficacy = OptionWords::leadingEfficacy(option);
    const bool isResponse = efficacy != nullptr && efficacy->endpoint == "ORR" &&
                            efficacy->unit == "%" && efficacy->low && efficacy->high;
    if (isResponse) {
        line(0, tr("response, trial"), m_theme.muted, 12, false);
        number(Format::percent(efficacy->value / 100),
               tr("(%1)", "interval")
                   .arg(Format::percentInterval(*efficacy->low / 100, *efficacy->high / 100)));
        bar(efficacy->value / 100, *efficacy->low / 100, *efficacy->high / 100);
        return;
    }
    line(0, tr("no model"), m_theme.muted, 12, false);
    line(18, tr("evidence only"), m_theme.muted, 12, false);
}

} // namespace consilium::ui
