#include "ui/pharmacogenes/position_strip.h"

#include "ui/format/format.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace consilium::ui
{

using clinical::PositionState;

namespace
{

constexpr int kCell = 15; ///< a mark with the room around it
constexpr double kMark = 9;

} // namespace

QString positionStateName(PositionState state)
{
    switch (state) {
    case PositionState::Missing:
        return PositionStrip::tr("not read");
    case PositionState::Reference:
        return PositionStrip::tr("read as reference");
    case PositionState::Variant:
        return PositionStrip::tr("read as variant");
    case PositionState::Unusable:
        return PositionStrip::tr("unusable: contradicts the definition");
    }
    return {};
}

void paintPosition(
    QPainter& painter, const QRectF& place, PositionState state, bool isKey, const Theme& theme)
{
    const auto centre = place.center();
    const double half = isKey ? kMark * 0.66 : kMark * 0.5;
    QPainterPath outline;
    if (isKey) {
        outline.moveTo(centre.x(), centre.y() - half);
        outline.lineTo(centre.x() + half, centre.y());
        outline.lineTo(centre.x(), centre.y() + half);
        outline.lineTo(centre.x() - half, centre.y());
        outline.closeSubpath();
    } else {
        outline.addRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case PositionState::Reference:
        painter.fillPath(outline, theme.faint);
        break;
    case PositionState::Variant: {
        painter.fillPath(outline, theme.accent);
        painter.setPen(QPen(theme.surface, 1.8));
        const double reach = half * 0.55;
        painter.drawLine(QPointF(centre.x(), centre.y() - reach),
                         QPointF(centre.x(), centre.y() + reach));
        break;
    }
    case PositionState::Missing: {
        QPen pen(isKey ? theme.caution : theme.unknown, isKey ? 1.8 : 1.2);
        if (!isKey)
            pen.setDashPattern({2, 1.6});
        painter.strokePath(outline, pen);
        break;
    }
    case PositionState::Unusable:
        painter.strokePath(outline, QPen(theme.bad, 1.3));
        painter.setPen(QPen(theme.bad, 1.3));
        for (const int side : {-1, 1})
            painter.drawLine(QPointF(centre.x() - side * half * 0.6, centre.y() - half * 0.6),
                             QPointF(centre.x() + side * half * 0.6, centre.y() + half * 0.6));
        break;
    }
    painter.restore();
}

PositionStrip::PositionStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("positionStrip"));
    speakMarks(*this);
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PositionStrip::setPositions(const QString& gene,
                                 std::vector<clinical::PharmacogenePosition> positions,
                                 const Theme& theme)
{
    m_positions = std::move(positions);
    m_theme = theme;
    m_current = -1;
    int counts[4] = {};
    for (const auto& position : m_positions)
        ++counts[static_cast<int>(position.state)];
    setAccessibleName(
        tr("Positions of %1: %2 read as reference, %3 as variant, %4 not read, %5 unusable")
            .arg(gene)
            .arg(counts[static_cast<int>(PositionState::Reference)])
            .arg(counts[static_cast<int>(PositionState::Variant)])
            .arg(counts[static_cast<int>(PositionState::Missing)])
            .arg(counts[static_cast<int>(PositionState::Unusable)]));
    setAccessibleDescription({});
    updateGeometry();
    update();
}

QString PositionStrip::wordsOf(int index) const
{
    const auto& position = m_positions[static_cast<std::size_t>(index)];
    const auto state = positionStateName(position.state);
    const auto genotype = text(position.genotype);
    if (position.isKey)
        return genotype.isEmpty()
                   ? tr("%1, key position, %2", "position, state").arg(text(position.name), state)
                   : tr("%1, key position, %2, %3", "position, state, genotype")
                         .arg(text(position.name), state, genotype);
    return genotype.isEmpty() ? tr("%1, %2", "position, state").arg(text(position.name), state)
                              : tr("%1, %2, %3", "position, state, genotype")
                                    .arg(text(position.name), state, genotype);
}

int PositionStrip::perRow(int width) const { return qMax(1, width / kCell); }

QRect PositionStrip::placeOf(int index) const
{
    const int columns = perRow(width());
    const QRect logical((index % columns) * kCell, (index / columns) * kCell, kCell, kCell);
    return layoutDirection() == Qt::RightToLeft
               ? QRect(width() - logical.right() - 1, logical.top(), kCell, kCell)
               : logical;
}

int PositionStrip::indexAt(const QPoint& point) const
{
    for (int index = 0; index < static_cast<int>(m_positions.size()); ++index) {
        if (placeOf(index).contains(point))
            return index;
    }
    return -1;
}

int PositionStrip::heightForWidth(int width) const
{
    const int columns = perRow(width);
    const int count = static_cast<int>(m_positions.size());
    return qMax(1, (count + columns - 1) / columns) * kCell;
}

QSize PositionStrip::sizeHint() const { return {kCell * 24, heightForWidth(kCell * 24)}; }

QSize PositionStrip::minimumSizeHint() const { return {kCell * 6, kCell}; }

void PositionStrip::setCurrent(int index)
{
    m_current = index;
    const auto words = index < 0 ? QString() : wordsOf(index);
    setAccessibleDescription(words);
    if (index >= 0)
        sayMark(*this);
    Q_EMIT positionChanged(words);
    update();
}

bool PositionStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), wordsOf(index), this, placeOf(index));
        return true;
    }
    return QWidget::event(event);
}

void PositionStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int index = 0; index < static_cast<int>(m_positions.size()); ++index) {
        const auto& position = m_positions[static_cast<std::size_t>(index)];
        const auto place = placeOf(index);
        if (index == m_current && hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_theme.accent, 1.5));
            painter.setBrush(m_theme.accentTint);
            painter.drawRoundedRect(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
        }
        paintPosition(painter, place, position.state, position.isKey, m_theme);
    }
}

void PositionStrip::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_positions.size()) - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Right:
        next += isMirrored ? -1 : 1;
        break;
    case Qt::Key_Left:
        next += isMirrored ? 1 : -1;
        break;
    case Qt::Key_Down:
        next += perRow(width());
        break;
    case Qt::Key_Up:
        next -= perRow(width());
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (next >= 0 && next <= last)
        setCurrent(next);
    event->accept();
}

void PositionStrip::mousePressEvent(QMouseEvent* event)
{
    if (const int index = indexAt(event->position().toPoint()); index >= 0)
        setCurrent(index);
}

void PositionStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_positions.empty())
        setCurrent(0);
    else if (m_current >= 0)
        setCurrent(m_current);
}

void PositionStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setAccessibleDescription({});
    Q_EMIT positionChanged({});
    update();
}

} // namespace consilium::ui
