#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

namespace consilium::ui
{

/// Tells screen readers what a widget that paints itself is (Graphic, Grouping): Qt can only say
/// that there is something. Call it where the widget is made, and give it an accessible name.
void speakAs(QWidget& widget, QAccessible::Role role);

/// What a widget draws of things that a reader can point at. The widget implements it.
class SpokenMarks
{
public:
    virtual ~SpokenMarks() = default;
    [[nodiscard]] virtual int markCount() const = 0;
    [[nodiscard]] virtual QString markWords(int mark) const = 0;
    /// On the widget.
    [[nodiscard]] virtual QRect markPlace(int mark) const = 0;
    /// The one that the keys move; -1 where there is none.
    [[nodiscard]] virtual int currentMark() const = 0;
};

/// Lets screen readers meet the widget as a list, each mark an item with its words and place. The
/// widget has to implement SpokenMarks.
void speakMarks(QWidget& widget);
/// Tells them that another mark is the current one, or that its words changed.
void sayMark(QWidget& widget);

} // namespace consilium::ui
