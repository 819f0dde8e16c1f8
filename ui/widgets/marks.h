#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace consilium::ui
{

/// A state as a shape: colour is never the only sign.
enum class Mark { Check, Triangle, Question, Crossed, Dot };

/// Drawn in `colour` inside `place` (square, at least 10 px).
void paintMark(QPainter& painter, const QRectF& place, Mark mark, const QColor& colour);
[[nodiscard]] QPixmap
markPixmap(Mark mark, const QColor& colour, int size, double devicePixelRatio);

/// A picture of the program's icon family (resources/icons) in one colour, sharp at any size.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour);
/// The same, in `muted`, and in `accent` where the button is checked.
[[nodiscard]] QIcon navigationIcon(const QString& name, const Theme& theme);

} // namespace consilium::ui
