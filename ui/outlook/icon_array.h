#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QPainter;

namespace consilium::ui
{

/// A hundred people: discs for those with the first of two outcomes, crosses for the others. The
/// two always sum to a hundred, and the shapes tell them apart without the colour.
class IconArray : public QWidget
{
    Q_OBJECT

public:
    explicit IconArray(QWidget* parent = nullptr);
    /// `discs` is kept within 0 and 100. The words name each kind, without numbers.
    void
    setPeople(int discs, const QString& discWords, const QString& crossWords, const Theme& theme);

    [[nodiscard]] int discs() const { return m_discs; }

    [[nodiscard]] int crosses() const { return 100 - m_discs; }

    void paint(QPainter& painter, const QRectF& place) const;

    [[nodiscard]] QSize sizeHint() const override { return {190, 190}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {150, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_discs = 0;
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
