#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace consilium::ui
{

/// A pill that stays down while what it names is shown: a check mark then, an empty ring else, so
/// that colour is not the only sign.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString& text, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont face() const;

    Theme m_theme;
};

} // namespace consilium::ui
