#pragma once

#include <QProxyStyle>

namespace consilium::ui
{

/// For QPainter::drawText: Qt::TextForceLeftToRight for words without a letter of a right-to-left
/// script, so that their full stop, brackets and dots of omission stay on their side; else 0.
[[nodiscard]] int scriptFlag(const QString& words);

/// Fusion, with differences on screens that run from right to left only: a line without a letter of
/// such a script (a sentence of a source, a drug with its dose) is laid out from left to right but
/// stands at the side where reading starts; and the arrow of a button that opens a section stands
/// on that side too and points away from it.
class ScriptStyle : public QProxyStyle
{
public:
    ScriptStyle();
    using QProxyStyle::polish;

    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
    void drawItemText(QPainter* painter,
                      const QRect& rect,
                      int flags,
                      const QPalette& palette,
                      bool isEnabled,
                      const QString& text,
                      QPalette::ColorRole role) const override;
};

} // namespace consilium::ui
