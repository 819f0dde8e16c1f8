#include "ui/timeline/timeline_legend.h"

#include "ui/timeline/timeline_corrections.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/specimen.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <functional>

namespace consilium::ui
{

namespace
{

constexpr int kWidth = 38;
constexpr int kHeight = 22;

using Draw = std::function<void(QPainter&, const QRectF&)>;

} // namespace

TimelineLegend::TimelineLegend(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("timelineLegend"));
    setAccessibleName(tr("Legend"));
}

void TimelineLegend::setTheme(const Theme& theme)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    auto* flow = new FlowLayout(14);
    const auto add = [&](const QString& meaning, const Draw& draw) {
        QPixmap picture(QSize(kWidth, kHeight) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, QRectF(0, 0, kWidth, kHeight));
        painter.end();
        auto* entry = new QWidget;
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto* image = new QLabel;
        image->setPixmap(picture);
        row->addWidget(image);
        row->addWidget(makeLabel(meaning, "secondary"));
        flow->addWidget(entry);
    };
    using Sign = TimelineItem::Sign;
    const auto sign = [&](Sign shape, const QColor& fill, const char* letter) -> Draw {
        return [=, this](QPainter& painter, const QRectF& place) {
            paintSign(painter, place.center(), shape, fill, QString::fromUtf8(letter), font());
        };
    };
    const auto bar =
        [](QPainter& painter, const QRectF& place, const QBrush& brush, const QPen& pen) {
            painter.setBrush(brush);
            painter.setPen(pen);
            painter.drawRoundedRect(place.adjusted(2, 5, -4, -5), 2.5, 2.5);
        };
    add(tr("diagnosis"), sign(Sign::Diamond, theme.unknown, ""));
    add(tr("response (CR, PR) or stable disease (SD)"), sign(Sign::Disc, theme.good, "PR"));
    add(tr("progression"), sign(Sign::Square, theme.bad, "PD"));
    add(tr("number in a disc: specimen, ECOG value or CTCAE grade of its lane"),
        sign(Sign::Disc, theme.unknown, "2"));
    add(tr("test or genomic finding, in the colour of its specimen"),
        sign(Sign::Diamond, specimenColour(theme, 2), "g"));
    add(tr("document or imaging study"), sign(Sign::Sheet, theme.faint, ""));
    add(tr("several events in one mark, with their number"),
        [&, sign](QPainter& painter, const QRectF& place) {
            painter.setPen(QPen(theme.faint, 1.2));
            painter.drawEllipse(place.center() + QPointF(-3, -2), 8.5, 8.5);
            sign(Sign::Disc, theme.faint, "")(painter, place.translated(-6, 0));
            painter.setPen(theme.text);
            painter.drawText(place.adjusted(23, 0, 0, 0), Qt::AlignCenter, QStringLiteral("×2"));
        });
    add(tr("death; last follow-up on record"), [&, sign](QPainter& painter, const QRectF& place) {
        sign(Sign::Square, theme.faint, "†")(painter, place.translated(-9, 0));
        //: One letter inside a mark: last follow-up
        const auto letter = tr("F", "last follow-up").toUtf8();
        sign(Sign::Square, theme.faint, letter.constData())(painter, place.translated(10, 0));
    });
    add(tr("folded stretch without events"), [&](QPainter& painter, const QRectF& place) {
        const auto torn = place.adjusted(12, 1, -12, -1);
        painter.fillRect(torn, theme.ground);
        painter.setPen(QPen(theme.faint, 1));
        for (const double x : {torn.left(), torn.right()}) {
            QPolygonF edge;
            for (int tooth = 0; tooth * 5 <= torn.height(); ++tooth)
                edge << QPointF(x + (tooth % 2 == 0 ? -2 : 2), torn.top() + tooth * 5);
            painter.drawPolyline(edge);
        }
    });
    add(tr("period"), [&](QPainter& painter, const QRectF& place) {
        bar(painter, place, treatmentColour(theme, 0), Qt::NoPen);
    });
    add(tr("going on"), [&](QPainter& painter, const QRectF& place) {
        const auto body = place.adjusted(2, 5, -10, -5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(treatmentColour(theme, 0));
        painter.drawPolygon(QPolygonF({body.topLeft(),
                                       body.topRight(),
                                       QPointF(body.right() + 8, body.center().y()),
                                       body.bottomRight(),
                                       body.bottomLeft()}));
    });
    add(tr("not known to the day, or end unknown"), [&](QPainter& painter, const QRectF& place) {
        bar(painter,
            place,
            QBrush(treatmentColour(theme, 0), Qt::BDiagPattern),
            QPen(treatmentColour(theme, 0), 1.2, Qt::DashLine));
    });
    add(tr("below or above the measuring range"), [&](QPainter& painter, const QRectF& place) {
        paintCensored(
            painter, place.center() - QPointF(7, 1), Comparator::Less, theme.accent, theme.surface);
        paintCensored(painter,
                      place.center() + QPointF(7, 1),
                      Comparator::Greater,
                      theme.accent,
                      theme.surface);
    });
    add(tr("outside the reference range"), [&](QPainter& painter, const QRectF& place) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.caution);
        const auto centre = place.center();
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -5),
                                       centre + QPointF(5, 0),
                                       centre + QPointF(0, 5),
                                       centre + QPointF(-5, 0)}));
    });
    add(tr("corner: corrected by hand"), [&, sign](QPainter& painter, const QRectF& place) {
        sign(Sign::Disc, theme.unknown, "")(painter, place);
        const auto centre = place.center();
        paintCorrected(painter, QRectF(centre - QPointF(8, 8), QSizeF(16, 16)), theme);
    });
    add(tr("reference range"), [&](QPainter& painter, const QRectF& place) {
        bar(painter, place, theme.goodTint, QPen(theme.good, 0.8));
    });
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(2, 0, 2, 0);
    outer->addLayout(flow);
}

} // namespace consilium::ui
