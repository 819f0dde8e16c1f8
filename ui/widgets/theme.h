#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace consilium::ui
{

/// Colours of the program, as values; whoever paints gets one. Text on its ground and on its tint
/// has a contrast of at least 4.5:1, marks and lines that carry meaning 3:1 (WCAG 2.1, 1.4.3
/// and 1.4.11), which a test verifies for both themes.
struct Theme
{
    bool isDark = false;
    QColor ground;  ///< window
    QColor surface; ///< cards and tables
    QColor raised;  ///< shelf headings, table headers
    QColor line;    ///< borders and grid
    QColor text;
    QColor muted; ///< secondary text
    QColor faint; ///< axes, lane notes
    QColor accent;
    QColor accentTint;
    QColor onAccent; ///< text on the accent
    QColor good;     ///< supported, met
    QColor goodTint;
    QColor caution;
    QColor cautionTint;
    QColor bad; ///< not advised, not met
    QColor badTint;
    QColor unknown; ///< undetermined
    QColor unknownTint;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    [[nodiscard]] QPalette palette() const;
    /// For the whole application. Widgets are styled by class and by the properties `role` (card,
    /// chip, title, secondary, caption), `tone` (good, caution, bad, unknown, accent, neutral) and
    /// `primary`.
    [[nodiscard]] QString styleSheet() const;
};

/// The families of screens and documents, of those that are installed: Inter, then one with Arabic
/// and one with Chinese letters; `otherwise` where Inter is not there.
[[nodiscard]] QStringList fontFamilies(const QString& otherwise);

/// Inter at 13 px where it is installed, else the system's own face.
[[nodiscard]] QFont applicationFont();

/// Contrast ratio of two colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

} // namespace consilium::ui
