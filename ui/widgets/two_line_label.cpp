#include "ui/widgets/two_line_label.h"

#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QTextLayout>

namespace consilium::ui
{

TwoLineLabel::TwoLineLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    speakAs(*this, QAccessible::StaticText);
}

void TwoLineLabel::setText(const QString& text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    update();
}

QSize TwoLineLabel::sizeHint() const { return {120, fontMetrics().lineSpacing() * 2}; }

QSize TwoLineLabel::minimumSizeHint() const { return {20, sizeHint().height()}; }

void TwoLineLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    const auto first = layout.createLine();
    if (first.isValid()) {
        auto line = first;
        line.setLineWidth(width());
        const int secondStart = line.textStart() + line.textLength();
        painter.drawText(
            QRect(0, 0, width(), fontMetrics().lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(m_text.left(secondStart).trimmed(), Qt::ElideRight, width()));
        painter.drawText(
            QRect(0, fontMetrics().lineSpacing(), width(), fontMetrics().lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(m_text.mid(secondStart), Qt::ElideRight, width()));
    }
    layout.endLayout();
}

} // namespace consilium::ui
