#pragma once

#include "core/models/model.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QPainter;

namespace consilium::ui
{

/// Survival without the event against time, with the band that people with the nearest scores
/// experienced, the chosen horizon, and below the axis how many of these people were still
/// followed.
class SurvivalPlot : public QWidget
{
    Q_OBJECT

public:
    explicit SurvivalPlot(QWidget* parent = nullptr);
    void setCurve(const std::vector<models::HorizonValue>& curve,
                  const std::vector<models::HorizonValue>& horizons,
                  double horizon,
                  const Theme& theme);
    void paint(QPainter& painter, const QRectF& place, const QFont& font) const;

    [[nodiscard]] QSize sizeHint() const override { return {360, 220}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<models::HorizonValue> m_curve;
    std::vector<models::HorizonValue> m_horizons;
    double m_horizon = 0;
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
