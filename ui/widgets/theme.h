#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace consilium::ui
{

/// Colours of the program, as values; whoever paints gets one. Text on its ground has a contrast of at least 4.5:1
/// (WCAG 2.1, 1.4.3), which a test verifies for both themes.
struct Theme
{
    bool isDark = false;
    QColor ground;   ///< window
    QColor surface;  ///< cards and tables
    QColor raised;   ///< banner, headers
    QColor line;     ///< borders and grid
    QColor text;
    QColor muted;    ///< secondary text
    QColor accent;
    QColor onAccent; ///< text on the accent
    QColor good;
    QColor caution;
    QColor bad;
    QColor unknown;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
};

/// Contrast ratio of two colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

} // namespace consilium::ui
