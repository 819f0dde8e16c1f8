#include "ui/outlook/icon_array.h"

#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kSide = 10;

} // namespace

IconArray::IconArray(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("iconArray"));
    speakAs(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void IconArray::setPeople(int discs,
                          const QString& discWords,
                          const QString& crossWords,
                          const Theme& theme)
{
    m_discs = std::clamp(discs, 0, kSide * kSide);
    m_theme = theme;
    setAccessibleName(tr("A hundred people like this"));
    setAccessibleDescription(tr("%1: %2; %3: %4", "kind, number, other kind, number")
                                 .arg(discWords)
                                 .arg(m_discs)
                                 .arg(crossWords)
                                 .arg(crosses()));
    update();
}

void IconArray::paint(QPainter& painter, const QRectF& place) const
{
    const double cell = std::min(place.width(), place.height()) / kSide;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int person = 0; person < kSide * kSide; ++person) {
        const QRectF spot(place.left() + cell * (person % kSide),
                          place.top() + cell * (person / kSide),
                          cell,
                          cell);
        if (person < m_discs) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.accent);
            painter.drawEllipse(spot.center(), cell * 0.34, cell * 0.34);
        } else {
            painter.setPen(QPen(m_theme.bad, std::max(1.2, cell * 0.11)));
            const double arm = cell * 0.24;
            const auto centre = spot.center();
            painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
            painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
        }
    }
    painter.restore();
}

void IconArray::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double side = std::min(width(), height());
    paint(painter, QRectF(0, 0, side, side));
}

} // namespace consilium::ui
