#include "ui/knowledge/filter_chip.h"

#include "ui/widgets/marks.h"

#include <QPainter>
#include <QStyle>

namespace consilium::ui
{

namespace
{

constexpr int kMark = 11;
constexpr int kEdge = 10;
constexpr int kGap = 6;
constexpr int kHeight = 26;

} // namespace

FilterChip::FilterChip(const QString& text, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont FilterChip::face() const
{
    auto small = font();
    small.setPixelSize(12);
    small.setBold(isChecked());
    return small;
}

QSize FilterChip::sizeHint() const
{
    auto widest = face();
    widest.setBold(true); // so that nothing moves when it is pressed
    return {2 * kEdge + kMark + kGap + QFontMetrics(widest).horizontalAdvance(text()), kHeight};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ink = isChecked() ? m_theme.accent : m_theme.muted;
    painter.setPen(hasFocus() ? QPen(m_theme.accent, 2)
                              : QPen(isChecked() ? m_theme.accentTint : m_theme.line));
    painter.setBrush(isChecked()    ? m_theme.accentTint
                     : underMouse() ? m_theme.raised
                                    : m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
    const QRect sign(kEdge, (height() - kMark) / 2, kMark, kMark);
    const auto place = QStyle::visualRect(layoutDirection(), rect(), sign);
    if (isChecked()) {
        paintMark(painter, place, Mark::Check, ink);
    } else {
        painter.setPen(QPen(m_theme.faint, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    painter.setPen(ink);
    painter.setFont(face());
    const QRect words(kEdge + kMark + kGap, 0, width() - 2 * kEdge - kMark - kGap, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

} // namespace consilium::ui
