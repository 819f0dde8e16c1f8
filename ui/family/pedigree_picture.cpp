#include "ui/family/pedigree_picture.h"

#include "ui/family/family_words.h"
#include "ui/format/format.h"
#include "ui/widgets/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::Presence;
using clinical::Sex;

namespace
{

constexpr double kColumn = 108;
constexpr double kSymbol = 32;
constexpr double kMargin = 20;
constexpr double kRow = 30;  ///< between the text of a row and the next symbols, with one line
constexpr double kTrack = 9; ///< for each further line there
constexpr double kTextGap = 5;
constexpr int kMostLines = 6; ///< beneath a symbol; the rest stands in the form and is spoken
constexpr double kArch = 12;  ///< of a couple who do not stand side by side

QPainterPath shapeOf(Sex sex, const QRectF& place)
{
    QPainterPath path;
    if (sex == Sex::Male) {
        path.addRect(place.adjusted(1, 1, -1, -1));
    } else if (sex == Sex::Female) {
        path.addEllipse(place);
    } else {
        path.moveTo(place.center().x(), place.top() - 1);
        path.lineTo(place.right() + 1, place.center().y());
        path.lineTo(place.center().x(), place.bottom() + 1);
        path.lineTo(place.left() - 1, place.center().y());
        path.closeSubpath();
    }
    return path;
}

/// Each cancer has a pattern of its own: colour is never the only sign.
QBrush brushOf(CancerSite site, const Theme& theme)
{
    switch (site) {
    case CancerSite::Breast:
        return {theme.bad, Qt::SolidPattern};
    case CancerSite::SecondBreast:
        return {theme.bad, Qt::Dense4Pattern};
    case CancerSite::Ovarian:
        return {theme.unknown, Qt::HorPattern};
    case CancerSite::Prostate:
        return {theme.accent, Qt::VerPattern};
    case CancerSite::Pancreatic:
        return {theme.caution, Qt::DiagCrossPattern};
    case CancerSite::Colorectal:
        return {theme.good, Qt::CrossPattern};
    case CancerSite::Endometrial:
        return {theme.unknown, Qt::BDiagPattern};
    case CancerSite::Other:
        break;
    }
    return {theme.text, Qt::Dense6Pattern};
}

/// Equal parts from the top, clockwise; one cancer fills the whole.
void fillParts(QPainter& painter,
               const QPainterPath& shape,
               const std::vector<CancerSite>& sites,
               const Theme& theme)
{
    const auto box = shape.boundingRect();
    const auto centre = box.center();
    const double reach = box.width();
    const double part = 360.0 / static_cast<double>(sites.size());
    for (std::size_t at = 0; at < sites.size(); ++at) {
        QPainterPath slice;
        if (sites.size() == 1) {
            slice = shape;
        } else {
            slice.moveTo(centre);
            slice.arcTo(QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach),
                        90 - static_cast<double>(at) * part,
                        -part);
            slice.closeSubpath();
            slice = slice.intersected(shape);
        }
        painter.fillPath(slice, brushOf(sites[at], theme));
        painter.setPen(QPen(theme.text, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(slice);
    }
}

std::vector<CancerSite> sitesOf(const FamilyPerson& person)
{
    std::vector<CancerSite> sites;
    for (const auto& cancer : person.cancers) {
        if (std::find(sites.begin(), sites.end(), cancer.site) == sites.end())
            sites.push_back(cancer.site);
    }
    return sites;
}

QPen linePen(const Theme& theme) { return {theme.muted, 1.5}; }

} // namespace

PedigreePicture::PedigreePicture(const clinical::Pedigree& family,
                                 const std::set<std::string>& contradicted,
                                 const QFont& font)
    : m_family(family)
    , m_layout(family)
    , m_contradicted(contradicted)
    , m_font(font)
{
    m_font.setPixelSize(11);
    m_line = static_cast<int>(std::ceil(QFontMetricsF(m_font).height()));
    m_text.resize(static_cast<std::size_t>(m_layout.rows()));
    for (const auto& place : m_layout.places()) {
        auto& height = m_text[static_cast<std::size_t>(place.row)];
        height = std::max(height, static_cast<double>(m_line * textOf(place.id).size()));
    }
    double y = kMargin;
    for (int row = 0; row < m_layout.rows(); ++row) {
        y += kTrack * (m_layout.tracksAbove(row) - 1) + (row > 0 ? kRow : kArch);
        m_tops.push_back(y);
        y += kSymbol + kTextGap + m_text[static_cast<std::size_t>(row)];
    }
    m_size = {m_layout.width() * kColumn + 2 * kMargin, y + kMargin};
}

QStringList PedigreePicture::textOf(const std::string& id) const
{
    const auto* person = m_family.find(id);
    if (person == nullptr)
        return {};
    QStringList lines;
    // Side and further words are told by the place in the drawing.
    lines << (person->name.empty()
                  ? FamilyWords::relationOf(m_family, id).section(QLatin1Char(','), 0, 0)
                  : text(person->name));
    lines << FamilyWords::life(*person) << FamilyWords::notes(*person);
    if (lines.size() > kMostLines) {
        const auto more = lines.size() - kMostLines + 1;
        lines = lines.first(kMostLines - 1);
        lines << FamilyWords::tr("%n more", "entries on a person", static_cast<int>(more));
    }
    const QFontMetricsF metrics(m_font);
    for (auto& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, kColumn - 8);
    return lines;
}

QPointF PedigreePicture::middleOf(const std::string& id) const
{
    const auto* place = m_layout.find(id);
    return {kMargin + place->x * kColumn,
            m_tops[static_cast<std::size_t>(place->row)] + kSymbol / 2};
}

QRectF PedigreePicture::symbolOf(const std::string& id) const
{
    if (m_layout.find(id) == nullptr)
        return {};
    const auto middle = middleOf(id);
    return {middle.x() - kSymbol / 2, middle.y() - kSymbol / 2, kSymbol, kSymbol};
}

QRectF PedigreePicture::cellOf(const std::string& id) const
{
    const auto* place = m_layout.find(id);
    if (place == nullptr)
        return {};
    const auto symbol = symbolOf(id);
    return {symbol.center().x() - kColumn / 2 + 2,
            symbol.top() - 3,
            kColumn - 4,
            kSymbol + kTextGap + static_cast<double>(m_line * textOf(id).size()) + 4};
}

std::string PedigreePicture::at(const QPointF& point) const
{
    for (const auto& place : m_layout.places()) {
        if (cellOf(place.id).contains(point))
            return place.id;
    }
    return {};
}

void PedigreePicture::paint(QPainter& painter,
                            const Theme& theme,
                            const std::string& chosen,
                            bool isFocused) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    for (const auto& couple : m_layout.unions())
        paintUnion(painter, couple, theme);
    for (const auto& place : m_layout.places())
        paintPerson(painter, *m_family.find(place.id), theme, place.id == chosen, isFocused);
}

void PedigreePicture::paintUnion(QPainter& painter,
                                 const PedigreeUnion& couple,
                                 const Theme& theme) const
{
    painter.setPen(linePen(theme));
    painter.setBrush(Qt::NoBrush);
    paintCouple(painter, couple);
    paintChildren(painter, couple);
}

void PedigreePicture::paintCouple(QPainter& painter, const PedigreeUnion& couple) const
{
    const double lane = kMargin + couple.descentX * kColumn;
    if (couple.father.empty() || couple.mother.empty()) {
        const auto from = middleOf(couple.father.empty() ? couple.mother : couple.father);
        painter.drawLine(from, QPointF(lane, from.y()));
        return;
    }
    const auto father = middleOf(couple.father);
    const auto mother = middleOf(couple.mother);
    const auto offsets =
        couple.isConsanguineous ? std::vector<double>{-2.5, 2.5} : std::vector<double>{0};
    for (const double by : offsets) {
        const QPointF shift(0, by);
        if (couple.isAdjacent || father.y() != mother.y()) {
            painter.drawLine(father + shift, mother + shift);
            continue;
        }
        // Over the heads of those between.
        const double top = father.y() - kSymbol / 2 - kArch + 4 + by;
        const QPointF points[] = {father, {father.x(), top}, {mother.x(), top}, mother};
        painter.drawPolyline(points, 4);
    }
}

void PedigreePicture::paintChildren(QPainter& painter, const PedigreeUnion& couple) const
{
    const double lane = kMargin + couple.descentX * kColumn;
    const auto& parent = couple.father.empty() ? couple.mother : couple.father;
    const auto above = middleOf(parent);
    const bool isArched = !couple.isAdjacent && !couple.father.empty() && !couple.mother.empty() &&
                          middleOf(couple.father).y() == middleOf(couple.mother).y();
    double start = isArched ? above.y() - kSymbol / 2 - kArch + 4 : above.y();
    if (!couple.father.empty() && !couple.mother.empty() && !isArched)
        start = (middleOf(couple.father).y() + middleOf(couple.mother).y()) / 2;
    const auto topOf = [&](const std::string& id) {
        return QPointF(middleOf(id).x(), middleOf(id).y() - kSymbol / 2);
    };
    const double bar = topOf(couple.children.front()).y() - kArch - kTrack * couple.track;
    painter.drawLine(QPointF(lane, start), QPointF(lane, bar));
    double low = lane;
    double high = lane;
    for (const auto& child : couple.children) {
        low = std::min(low, middleOf(child).x());
        high = std::max(high, middleOf(child).x());
    }
    for (std::size_t at = 0; at < couple.children.size();) {
        const auto& twin = m_family.find(couple.children[at])->twin;
        auto end = at + 1;
        while (!twin.empty() && end < couple.children.size() &&
               m_family.find(couple.children[end])->twin == twin)
            ++end;
        const auto first = topOf(couple.children[at]);
        const auto last = topOf(couple.children[end - 1]);
        if (end - at == 1) {
            painter.drawLine(QPointF(first.x(), bar), first);
        } else {
            const QPointF from((first.x() + last.x()) / 2, bar);
            for (auto one = at; one < end; ++one)
                painter.drawLine(from, topOf(couple.children[one]));
            painter.drawLine((from + first) / 2, (from + last) / 2);
            if (at == 0)
                low = std::min(lane, from.x());
            if (end == couple.children.size())
                high = std::max(lane, from.x());
        }
        at = end;
    }
    painter.drawLine(QPointF(low, bar), QPointF(high, bar));
}

void PedigreePicture::paintPerson(QPainter& painter,
                                  const FamilyPerson& person,
                                  const Theme& theme,
                                  bool isChosen,
                                  bool isFocused) const
{
    const auto place = symbolOf(person.id);
    const auto shape = shapeOf(person.sex, place);
    if (isChosen) {
        painter.setPen(QPen(theme.accent, isFocused ? 2.5 : 1.2));
        painter.setBrush(theme.accentTint);
        painter.drawRoundedRect(cellOf(person.id), 6, 6);
    }
    painter.fillPath(shape, theme.surface);
    if (const auto sites = sitesOf(person); !sites.empty())
        fillParts(painter, shape, sites, theme);
    painter.setPen(QPen(theme.text, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    if (person.deceased == Presence::Present)
        painter.drawLine(place.bottomLeft() + QPointF(-5, 5), place.topRight() + QPointF(5, -5));
    if (person.id == m_family.proband) {
        const QPointF tip = place.bottomLeft() + QPointF(1, -3);
        const QPointF tail = tip + QPointF(-17, 11);
        painter.drawLine(tail, tip);
        QPainterPath head(tip);
        head.lineTo(tip + QPointF(-9, 1));
        head.lineTo(tip + QPointF(-4.5, 7));
        head.closeSubpath();
        painter.fillPath(head, theme.text);
    }
    if (m_contradicted.contains(person.id))
        paintMark(painter,
                  QRectF(place.right() + 5, place.top() - 2, 14, 14),
                  Mark::Triangle,
                  theme.caution);
    paintText(painter, person, theme, isChosen);
}

void PedigreePicture::paintText(QPainter& painter,
                                const FamilyPerson& person,
                                const Theme& theme,
                                bool isChosen) const
{
    const auto place = symbolOf(person.id);
    double y = place.bottom() + kTextGap;
    const auto lines = textOf(person.id);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const double width = QFontMetricsF(m_font).horizontalAdvance(lines[at]) + 4;
        const QRectF row(place.center().x() - width / 2, y, width, m_line);
        // Lines of the drawing may pass here; the words stand on a clear ground.
        painter.fillRect(row, isChosen ? theme.accentTint : theme.surface);
        painter.setPen(at == 0 ? theme.text : theme.muted);
        painter.drawText(row, Qt::AlignCenter, lines[at]);
        y += m_line;
    }
}

QPixmap
PedigreePicture::sample(CancerSite site, const Theme& theme, int size, double devicePixelRatio)
{
    QPixmap pixmap((QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRect(QRectF(1, 1, size - 2, size - 2));
    fillParts(painter, shape, {site}, theme);
    return pixmap;
}

} // namespace consilium::ui
