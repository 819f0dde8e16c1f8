#include "ui/widgets/script_style.h"

#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace consilium::ui
{

int scriptFlag(const QString& words)
{
    const bool isMirrored = std::any_of(words.begin(), words.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    return isMirrored ? 0 : static_cast<int>(Qt::TextForceLeftToRight);
}

ScriptStyle::ScriptStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ScriptStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // A label lets each paragraph choose its side by its first letter. A column of facts needs one.
    auto* label = qobject_cast<QLabel*>(widget);
    if (label != nullptr && label->layoutDirection() == Qt::RightToLeft)
        label->setAlignment(visualAlignment(Qt::RightToLeft, label->alignment()));
}

void ScriptStyle::drawPrimitive(PrimitiveElement element,
                                const QStyleOption* option,
                                QPainter* painter,
                                const QWidget* widget) const
{
    const auto* button = qobject_cast<const QToolButton*>(widget);
    const bool isArrow = element == PE_IndicatorArrowRight || element == PE_IndicatorArrowDown;
    if (button == nullptr || button->layoutDirection() == Qt::LeftToRight || !isArrow ||
        button->arrowType() == Qt::NoArrow ||
        button->toolButtonStyle() != Qt::ToolButtonTextBesideIcon) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Qt mirrors the words of such a button and forgets its arrow.
    auto mirrored = *option;
    mirrored.rect = visualRect(Qt::RightToLeft, button->rect(), option->rect);
    QProxyStyle::drawPrimitive(element == PE_IndicatorArrowRight ? PE_IndicatorArrowLeft : element,
                               &mirrored,
                               painter,
                               widget);
}

void ScriptStyle::drawItemText(QPainter* painter,
                               const QRect& rect,
                               int flags,
                               const QPalette& palette,
                               bool isEnabled,
                               const QString& text,
                               QPalette::ColorRole role) const
{
    const auto direction = painter->layoutDirection();
    if (direction == Qt::RightToLeft && scriptFlag(text) != 0) {
        const auto side =
            visualAlignment(direction, Qt::Alignment(QFlag(flags)) & Qt::AlignHorizontal_Mask);
        flags &= ~(int(Qt::AlignHorizontal_Mask) | int(Qt::TextForceRightToLeft));
        flags |= static_cast<int>(side.toInt()) | int(Qt::TextForceLeftToRight);
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, text, role);
}

} // namespace consilium::ui
