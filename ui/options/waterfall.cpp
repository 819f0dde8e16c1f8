#include "ui/options/waterfall.h"

#include "ui/format/format.h"
#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

constexpr int kRowHeight = 25;
constexpr int kValueWidth = 64;

} // namespace

Waterfall::Waterfall(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("waterfall"));
    speakAs(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waterfall::setScore(const options::ModelScore& score, const Theme& theme)
{
    m_theme = theme;
    m_rows.clear();
    const QLocale locale;
    const double end = score.value.value_or(0);
    const auto steps = options::probabilitySteps(score);
    double at = end;
    for (const double step : steps)
        at -= step;
    m_rows.push_back(
        {tr("start: all people the model was fitted on"), Format::percent(at), 0, at, true});
    QStringList spoken{m_rows.back().label + QStringLiteral(" ") + m_rows.back().value};
    for (std::size_t index = 0; index < steps.size(); ++index) {
        const auto& item = score.contributions[index];
        auto label = tr("%1: %2", "input, value")
                         .arg(Format::term(item.input),
                              item.isMissing ? tr("not known") : Format::term(item.value));
        if (item.date.isKnown())
            label = tr("%1, %2", "input and value, date").arg(label, Format::date(item.date));
        if (item.isAssumed)
            label = tr("%1 (nothing recorded, taken as none)", "input and value").arg(label);
        const auto change = Format::isolated(QStringLiteral("%1 %2").arg(
            steps[index] < 0 ? QStringLiteral("−") : QStringLiteral("+"),
            locale.toString(std::abs(steps[index]) * 100, 'f', 1)));
        m_rows.push_back({label, change, at, at + steps[index], false});
        spoken << label + QStringLiteral(" ") + change;
        at += steps[index];
    }
    m_rows.push_back({tr("this person"), Format::percent(end), 0, end, true});
    spoken << m_rows.back().label + QStringLiteral(" ") + m_rows.back().value;
    m_intervalLow = score.low;
    m_intervalHigh = score.high;
    m_low = 0;
    m_high = score.high;
    for (const auto& row : m_rows)
        m_high = std::max({m_high, row.from, row.to});
    m_high = std::min(1.0, m_high * 1.08);
    setAccessibleName(tr("What moved the model's number"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    return {420, kRowHeight * static_cast<int>(m_rows.size()) + 4};
}

QSize Waterfall::minimumSizeHint() const { return {260, sizeHint().height()}; }

void Waterfall::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int labelWidth = std::min(width() / 2, 330);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    // Shares grow to the right in every language; names stand where reading starts.
    const double barsLeft = isMirrored ? kValueWidth : labelWidth + 8;
    const double barsWidth = std::max(40.0, double(width() - labelWidth - 8 - kValueWidth));
    const auto xOf = [&](double share) {
        return barsLeft + (share - m_low) / (m_high - m_low) * barsWidth;
    };
    QFont font = this->font();
    font.setPixelSize(12);
    painter.setFont(font);
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const auto& row = m_rows[index];
        const int top = static_cast<int>(index) * kRowHeight;
        font.setBold(row.isTotal);
        painter.setFont(font);
        painter.setPen(row.isTotal ? m_theme.text : m_theme.muted);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, labelWidth, kRowHeight)),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(row.label, Qt::ElideRight, labelWidth));
        const double left = xOf(std::min(row.from, row.to));
        const double right = xOf(std::max(row.from, row.to));
        const QRectF bar(left, top + 7, std::max(2.0, right - left), kRowHeight - 14);
        painter.setPen(Qt::NoPen);
        if (row.isTotal) {
            if (index + 1 == m_rows.size()) { // the interval as a band around the end
                QColor band = m_theme.accent;
                band.setAlpha(60);
                painter.setBrush(band);
                painter.drawRect(QRectF(xOf(m_intervalLow),
                                        top + 4,
                                        xOf(m_intervalHigh) - xOf(m_intervalLow),
                                        kRowHeight - 8));
            }
            painter.setBrush(m_theme.faint);
            painter.drawRect(QRectF(xOf(row.to) - 1.5, top + 3, 3, kRowHeight - 6));
        } else {
            painter.setBrush(row.to >= row.from ? m_theme.accent : m_theme.bad);
            painter.drawRoundedRect(bar, 2, 2);
        }
        if (index + 1 < m_rows.size()) { // the next row starts where this one ends
            painter.setPen(QPen(m_theme.line, 1));
            painter.drawLine(QPointF(xOf(row.to), top + kRowHeight - 6),
                             QPointF(xOf(row.to), top + kRowHeight + 7));
        }
        painter.setPen(row.isTotal ? m_theme.text : m_theme.muted);
        painter.drawText(
            QStyle::visualRect(layoutDirection(),
                               rect(),
                               QRect(width() - kValueWidth, top, kValueWidth, kRowHeight)),
            Qt::AlignRight | Qt::AlignVCenter,
            row.value);
    }
}

} // namespace consilium::ui
