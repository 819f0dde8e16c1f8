#pragma once

#include "core/models/model.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace consilium::ui
{

/// A group of people of the card: what was said of them on average, and what was seen.
struct CalibrationPoint
{
    QString name;
    int n = 0;
    int events = 0;
    double said = 0;
    double seen = 0;
    double low = 0; ///< 95 % interval of seen, exact
    double high = 0;
    bool isCohort = false; ///< a whole cohort, else a group of one
};

/// What the card states of the answer of a yes-or-no model: every cohort, and the groups of the
/// cohort that are large enough. Said is what was seen less the difference that the card states.
/// Empty where the card does not state both: of numbers and of survival it has differences alone.
[[nodiscard]] std::vector<CalibrationPoint> calibrationPoints(const models::Card& card,
                                                              const std::string& cohort);

/// The cohort whose groups are drawn: the first that the model never saw, else the training people.
[[nodiscard]] std::string groupedCohort(const models::Card& card);

/// Said against seen, with the line on which both are equal. Cohorts are squares, groups circles.
class CalibrationPlot : public QWidget
{
    Q_OBJECT

public:
    explicit CalibrationPlot(QWidget* parent = nullptr);
    void setPoints(std::vector<CalibrationPoint> points, const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override { return {330, 300}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<CalibrationPoint> m_points;
    double m_most = 1; ///< end of both axes
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
