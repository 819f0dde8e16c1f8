#pragma once

#include "core/board/rules.h"

#include <QWidget>

class QFormLayout;

namespace consilium::ui
{

/// What a centre sees of itself: shares of its final decisions with their intervals. Where nothing
/// was counted it says so; there is no share of nothing.
class FiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(QWidget* parent = nullptr);
    void setFigures(const board::Figures& figures);

private:
    QFormLayout* m_form;
};

} // namespace consilium::ui
