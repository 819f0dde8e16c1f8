#pragma once

#include "ui/widgets/card.h"

#include <QLabel>

namespace consilium::ui
{

/// A text of a card that wraps and can be selected.
inline QLabel* wrapped(const QString& text, const char* role = nullptr)
{
    auto* label = makeLabel(text, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // a record's text is never markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace consilium::ui
