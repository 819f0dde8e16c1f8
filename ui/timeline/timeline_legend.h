#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>

namespace consilium::ui
{

/// What the shapes of the timeline mean.
class TimelineLegend : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
};

} // namespace consilium::ui
