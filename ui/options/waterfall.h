#pragma once

#include "core/options/ranking.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace consilium::ui
{

/// What moved a model's number: the start, one bar an input from where the one before ended, the
/// end. On the probability scale, in the order of size; the steps add up to the shown number.
class Waterfall : public QWidget
{
    Q_OBJECT

public:
    explicit Waterfall(QWidget* parent = nullptr);
    void setScore(const options::ModelScore& score, const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row
    {
        QString label;
        QString value;
        double from = 0;
        double to = 0;
        bool isTotal = false;
    };

    std::vector<Row> m_rows;
    Theme m_theme = Theme::light();
    double m_low = 0;
    double m_high = 1;
    double m_intervalLow = 0;
    double m_intervalHigh = 0;
};

} // namespace consilium::ui
