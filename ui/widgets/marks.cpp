#include "ui/widgets/marks.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace consilium::ui
{

namespace
{

/// Draws the vector picture at the size asked for.
class SvgEngine : public QIconEngine
{
public:
    SvgEngine(QByteArray off, QByteArray on)
        : m_off(std::move(off))
        , m_on(std::move(on))
    {
    }

    void paint(QPainter* painter, const QRect& place, QIcon::Mode, QIcon::State state) override
    {
        QSvgRenderer renderer(state == QIcon::On ? m_on : m_off);
        renderer.render(painter, place);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        if (picture.isNull())
            return picture; // a button that has no room yet
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SvgEngine(m_off, m_on); }

private:
    QByteArray m_off;
    QByteArray m_on;
};

QByteArray coloured(const QString& name, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

void paintMark(QPainter& painter, const QRectF& place, Mark mark, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = place.width() / 12;
    painter.translate(place.center());
    painter.scale(unit, unit);
    painter.setPen(QPen(colour, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Check:
        painter.drawPolyline(QPolygonF({{-4.2, 0.2}, {-1.2, 3.2}, {4.2, -3.4}}));
        break;
    case Mark::Triangle:
        painter.setBrush(colour);
        painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({{0, -4.2}, {4.8, 4}, {-4.8, 4}}));
        break;
    case Mark::Question: {
        QPainterPath path;
        path.moveTo(-2.6, -2.4);
        path.cubicTo(-2.4, -5.6, 3.2, -5.4, 2.6, -2);
        path.cubicTo(2.3, -0.4, 0, -0.2, 0, 1.6);
        painter.drawPath(path);
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(0, 4.4), 1.15, 1.15);
        break;
    }
    case Mark::Crossed:
        painter.drawEllipse(QPointF(0, 0), 4.6, 4.6);
        painter.drawLine(QPointF(-3.1, 3.1), QPointF(3.1, -3.1));
        break;
    case Mark::Dot:
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(0, 0), 3.4, 3.4);
        break;
    }
    painter.restore();
}

QPixmap markPixmap(Mark mark, const QColor& colour, int size, double devicePixelRatio)
{
    QPixmap picture(QSize(size, size) * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMark(painter, QRectF(0, 0, size, size), mark, colour);
    return picture;
}

QIcon icon(const QString& name, const QColor& colour)
{
    const auto picture = coloured(name, colour);
    return QIcon(new SvgEngine(picture, picture));
}

QIcon navigationIcon(const QString& name, const Theme& theme)
{
    return QIcon(new SvgEngine(coloured(name, theme.muted), coloured(name, theme.accent)));
}

} // namespace consilium::ui
