#pragma once

#include "ui/widgets/theme.h"

#include <QLayout>

class QLabel;
class QPushButton;

namespace consilium::ui
{

/// Sizes and colours of board mode, made for a screen of one height. Texts that are to be read from
/// six metres are at least a fortieth of the height high; text on any ground of the look has a
/// contrast of 7:1 or more (WCAG 2.1, 1.4.6).
struct BoardLook
{
    Theme theme;
    int body = 22;
    int note = 20; ///< secondary text, the smallest that is to be read from afar
    int title = 34;
    int bar = 15; ///< of the keys, which only the presenter reads

    [[nodiscard]] static BoardLook of(const Theme& theme, int screenHeight);
    /// For a window of board mode, styled by the property `board` of its parts: question, title,
    /// heading, body, note, bar, chip; card, tinted, strip.
    [[nodiscard]] QString styleSheet() const;
};

/// The theme with its text colours moved away from the grounds until each reaches 7:1.
[[nodiscard]] Theme boardTheme(const Theme& theme);

/// A label of the look. Wraps, and takes no rich text.
[[nodiscard]] QLabel* boardLabel(const QString& text, const char* look, const char* name = nullptr);
[[nodiscard]] QPushButton* boardButton(const QString& text, const char* name);

/// A row or column without margins: a layout that may stand inside another.
template <typename Layout>
[[nodiscard]] Layout* bare()
{
    auto* layout = new Layout;
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

/// Margins of the layout in heights of body text; see spread().
void setBoardMargin(QLayout& layout, double bodies);
/// What stands in the layout belongs together: little space between.
void setBoardTight(QLayout& layout);
/// Gives the layouts below `root` spacing and margins that fit the look of its window.
void spread(QWidget& root);
/// Styles a window of board mode, its colours and sizes.
void dress(QWidget& window, const BoardLook& look);

} // namespace consilium::ui
