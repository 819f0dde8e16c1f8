#include "ui/genome/lollipop.h"

#include "ui/widgets/spoken.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace consilium::ui
{

namespace
{

constexpr double kHeadRadius = 5;
constexpr double kLevel = 17;    ///< height of one row of heads
constexpr double kStem = 13;     ///< from the axis to the lowest head
constexpr double kBar = 7;       ///< thickness of the protein
constexpr double kTickLane = 11; ///< tallest tick
constexpr double kTextLane = 14; ///< one line of numbers
constexpr double kMargin = 7;
constexpr double kBreak = 16; ///< room for the break mark of an open axis
constexpr double kLegendRow = 17;
/// More labels than these would make the picture taller than the panel; the heads stay.
constexpr std::size_t kMostLabels = 24;

void paintShape(QPainter& painter, const QPointF& at, GenePicture::Shape shape)
{
    switch (shape) {
    case GenePicture::Shape::Substitution:
        painter.drawEllipse(at, kHeadRadius - 0.5, kHeadRadius - 0.5);
        return;
    case GenePicture::Shape::Truncation:
        painter.drawRect(QRectF(at.x() - 5, at.y() - 5, 10, 10));
        return;
    case GenePicture::Shape::InFrame:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -5.6),
                                       at + QPointF(5.6, 0),
                                       at + QPointF(0, 5.6),
                                       at + QPointF(-5.6, 0)}));
        return;
    case GenePicture::Shape::Other:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -5.2), at + QPointF(5.2, 4), at + QPointF(-5.2, 4)}));
        return;
    }
}

QColor inkOf(const Theme& theme, GenePicture::Shape shape)
{
    switch (shape) {
    case GenePicture::Shape::Substitution:
        return theme.accent;
    case GenePicture::Shape::Truncation:
        return theme.bad;
    case GenePicture::Shape::InFrame:
        return theme.caution;
    case GenePicture::Shape::Other:
        return theme.faint;
    }
    return theme.faint;
}

/// A round step that leaves each number `room` px.
int stepOf(int end, double width, double room)
{
    for (int decade = 1;; decade *= 10) {
        for (const int step : {decade, 2 * decade, 5 * decade}) {
            if (step * width / end >= room)
                return step;
        }
    }
}

} // namespace

Lollipop::Lollipop(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lollipop"));
    speakAs(*this, QAccessible::Graphic);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Lollipop::setPicture(GenePicture picture, const Theme& theme)
{
    m_picture = std::move(picture);
    m_theme = theme;
    setAccessibleName(tr("Changes along the protein of %1").arg(m_picture.gene));
    setAccessibleDescription(m_picture.description());
    updateGeometry();
    update();
}

QFont Lollipop::smallFont(bool isBold) const
{
    auto small = font();
    small.setPixelSize(11);
    small.setBold(isBold);
    return small;
}

double Lollipop::xOf(const Places& places, double residue) const
{
    return places.left +
           (places.right - places.left) * (residue - 0.5) / std::max(1, m_picture.axisEnd());
}

Lollipop::Places Lollipop::placesAt(int width) const
{
    const auto& changes = m_picture.changes;
    Places places;
    places.left = kMargin;
    places.right = width - kMargin - (m_picture.length ? 0 : kBreak);
    places.heads.resize(changes.size());

    // Labels stand right of their heads. The axis gives way so that the last of them fits.
    std::set<std::size_t> labelled;
    for (const bool isChosen : {true, false}) {
        for (std::size_t at = 0; at < changes.size() && labelled.size() < kMostLabels; ++at) {
            if (changes[at].isChosen == isChosen)
                labelled.insert(at);
        }
    }
    std::vector<double> widths(changes.size());
    for (const auto at : labelled) {
        const auto& change = changes[at];
        const QFontMetricsF metrics(smallFont(change.isChosen));
        const auto whole =
            change.count > 1 ? tr("%1 ×%2", "change, how often").arg(change.label).arg(change.count)
                             : change.label;
        places.heads[at].shown = metrics.elidedText(whole, Qt::ElideMiddle, width * 0.45);
        widths[at] = metrics.horizontalAdvance(places.heads[at].shown) + 1;
        const double share = (change.first - 0.5) / m_picture.axisEnd();
        const double room = width - places.left - kHeadRadius - 3 - widths[at] - 1;
        if (share > 0)
            places.right = std::min(places.right, places.left + room / share);
    }

    // From the right, each a row above what its label would cover: so a stem never runs through a
    // label, and heads at one residue stack.
    std::vector<int> levels(changes.size());
    int highest = 0;
    for (std::size_t back = changes.size(); back-- > 0;) {
        auto& head = places.heads[back];
        head.x = xOf(places, changes[back].first);
        const double reach = head.x + kHeadRadius + 3 + widths[back];
        for (std::size_t other = back + 1; other < changes.size(); ++other) {
            if (places.heads[other].x - kHeadRadius - 2 <= std::max(reach, head.x + kHeadRadius))
                levels[back] = std::max(levels[back], levels[other] + 1);
        }
        highest = std::max(highest, levels[back]);
    }
    places.axis =
        changes.empty() ? kMargin + kBar : kMargin + highest * kLevel + kHeadRadius + kStem;
    for (std::size_t at = 0; at < changes.size(); ++at) {
        auto& head = places.heads[at];
        head.y = places.axis - kStem - levels[at] * kLevel;
        if (!head.shown.isEmpty())
            head.label = QRectF(head.x + kHeadRadius + 3, head.y - 8, widths[at], 16);
    }
    places.height = places.axis + kBar + 2 * kTextLane + kTickLane + 2;
    return places;
}

int Lollipop::layLegend(QPainter* painter, int width, double top) const
{
    std::set<GenePicture::Shape> shapes;
    for (const auto& change : m_picture.changes)
        shapes.insert(change.shape);
    const QFontMetricsF metrics(smallFont());
    double x = kMargin;
    int row = 0;
    for (const auto shape : shapes) {
        const auto name = GenePicture::shapeName(shape);
        const double needed = metrics.horizontalAdvance(name) + 2 * kHeadRadius + 5;
        if (x > kMargin && x + needed > width) {
            x = kMargin;
            ++row;
        }
        if (painter != nullptr) {
            const QPointF at(x + kHeadRadius, top + row * kLegendRow + kLegendRow / 2);
            painter->setPen(Qt::NoPen);
            painter->setBrush(inkOf(m_theme, shape));
            paintShape(*painter, at, shape);
            painter->setPen(m_theme.muted);
            painter->drawText(QRectF(at.x() + kHeadRadius + 4, at.y() - 8, needed, 16),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              name);
        }
        x += needed + 12;
    }
    return shapes.empty() ? 0 : row + 1;
}

int Lollipop::heightForWidth(int width) const
{
    return static_cast<int>(
        std::ceil(placesAt(width).height + kLegendRow * layLegend(nullptr, width, 0)));
}

QSize Lollipop::sizeHint() const { return {300, heightForWidth(300)}; }

QSize Lollipop::minimumSizeHint() const { return {180, 40}; }

std::vector<QRectF> Lollipop::labelPlaces() const
{
    std::vector<QRectF> labels;
    for (const auto& head : placesAt(width()).heads)
        labels.push_back(head.label);
    return labels;
}

void Lollipop::paintAxis(QPainter& painter, const Places& places) const
{
    const QRectF bar(places.left, places.axis, places.right - places.left, kBar);
    painter.setPen(QPen(m_theme.faint, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int end = m_picture.axisEnd();
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const QLocale locale;
    const double top = bar.bottom() + kTickLane + kTextLane;
    double free = places.right + kMargin; // right edge of what is left for round numbers
    const auto write = [&](double left, const QString& shown) {
        painter.drawText(QRectF(left, top, metrics.horizontalAdvance(shown) + 1, kTextLane),
                         Qt::AlignLeft,
                         shown);
    };
    const auto writeLast = [&](double right, const QString& shown) {
        const double left = right - metrics.horizontalAdvance(shown);
        write(left, shown);
        free = left - 8;
    };
    painter.setPen(m_theme.faint);
    if (m_picture.length) {
        writeLast(bar.right(), locale.toString(end));
    } else {
        // Two strokes through the end: the protein goes on, nobody here knows how far.
        painter.setPen(QPen(m_theme.text, 1.5));
        for (const double shift : {3.0, 8.0})
            painter.drawLine(QPointF(bar.right() + shift - 2, bar.bottom() + 4),
                             QPointF(bar.right() + shift + 3, bar.top() - 4));
        painter.setPen(m_theme.faint);
        writeLast(bar.right() + kBreak, tr("end not known", "of a protein's axis"));
    }
    const int step = stepOf(end, bar.width(), 52);
    for (int residue = step; residue < end; residue += step) {
        const auto shown = locale.toString(residue);
        const double half = metrics.horizontalAdvance(shown) / 2;
        if (xOf(places, residue) + half <= free)
            write(xOf(places, residue) - half, shown);
    }
}

void Lollipop::paintTicks(QPainter& painter, const Places& places) const
{
    int heaviest = 1;
    for (const auto& tick : m_picture.ticks)
        heaviest = std::max(heaviest, tick.weight);
    const double top = places.axis + kBar + 1;
    for (const auto& tick : m_picture.ticks) {
        // Of hotspots the height says how many tumours carry one, on a logarithmic scale.
        const double share =
            m_picture.areHotspots ? std::log1p(tick.weight) / std::log1p(heaviest) : 0.55;
        const double left = xOf(places, tick.first) - 0.75;
        const double width = std::max(1.5, xOf(places, tick.last) - xOf(places, tick.first));
        painter.fillRect(QRectF(left, top, width, std::max(3.0, share * (kTickLane - 2))),
                         m_theme.muted);
    }
    // Names where there is room, those with the most behind them first.
    std::vector<std::size_t> order(m_picture.ticks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return m_picture.ticks[one].weight > m_picture.ticks[other].weight;
    });
    painter.setFont(smallFont());
    painter.setPen(m_theme.muted);
    const QFontMetricsF metrics(painter.font());
    std::vector<std::pair<double, double>> taken;
    for (const auto at : order) {
        const auto& tick = m_picture.ticks[at];
        const double width = metrics.horizontalAdvance(tick.label);
        const double middle = (xOf(places, tick.first) + xOf(places, tick.last)) / 2;
        const double left =
            std::clamp(middle - width / 2, 0.0, std::max(0.0, this->width() - width));
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const auto& one) {
            return left < one.second + 6 && one.first < left + width + 6;
        });
        if (!isFree)
            continue;
        taken.emplace_back(left, left + width);
        painter.drawText(QRectF(left, top + kTickLane - 2, width + 1, kTextLane),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tick.label);
    }
}

void Lollipop::paintHeads(QPainter& painter, const Places& places) const
{
    for (std::size_t at = 0; at < places.heads.size(); ++at) {
        const auto& change = m_picture.changes[at];
        const auto& head = places.heads[at];
        const auto ink = inkOf(m_theme, change.shape);
        painter.setPen(
            QPen(ink, change.isChosen ? 2 : 1.2, change.isUsed ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(head.x, head.y), QPointF(head.x, places.axis));
        if (change.last > change.first)
            painter.fillRect(QRectF(head.x,
                                    places.axis + 1.5,
                                    std::max(2.0, xOf(places, change.last) - head.x),
                                    kBar - 3),
                             ink);
    }
    for (std::size_t at = 0; at < places.heads.size(); ++at) {
        const auto& change = m_picture.changes[at];
        const auto& head = places.heads[at];
        const auto ink = inkOf(m_theme, change.shape);
        // The chosen one is ringed; what is not used is hollow.
        painter.setPen(change.isChosen ? QPen(m_theme.text, 1.6) : QPen(ink, 1.2));
        painter.setBrush(change.isUsed ? ink : m_theme.surface);
        paintShape(painter, {head.x, head.y}, change.shape);
        painter.setFont(smallFont(change.isChosen));
        painter.setPen(m_theme.text);
        painter.drawText(head.label, Qt::AlignLeft | Qt::AlignVCenter, head.shown);
    }
}

void Lollipop::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // A protein is read from its first residue, whatever the direction of the script.
    painter.setLayoutDirection(Qt::LeftToRight);
    const auto places = placesAt(width());
    paintAxis(painter, places);
    paintTicks(painter, places);
    paintHeads(painter, places);
    painter.setFont(smallFont());
    layLegend(&painter, width(), places.height);
}

} // namespace consilium::ui
