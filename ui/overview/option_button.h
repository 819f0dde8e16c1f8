#pragma once

#include "core/options/ranking.h"

#include <QPushButton>

namespace consilium::ui
{

/// One option as a button: rank, name, level, cautions and the reason for its place.
class OptionButton : public QPushButton
{
    Q_OBJECT

public:
    OptionButton(const options::Option& option, int rank, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace consilium::ui
