#include "ui/widgets/specimen.h"

#include "ui/format/format.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace consilium::ui
{

namespace
{

/// Whichever of a light and a dark digit reads better on the disc.
QColor digitOn(const QColor& fill)
{
    const QColor light(0xff, 0xff, 0xff);
    const QColor dark(0x0f, 0x14, 0x1a);
    return contrast(light, fill) >= contrast(dark, fill) ? light : dark;
}

} // namespace

SpecimenSigns::SpecimenSigns(const clinical::Case& record)
    : m_numbers(clinical::specimenNumbers(record))
{
    for (const auto& specimen : record.specimens) {
        const auto known = m_numbers.find(specimen.header.key);
        const auto isNumber = [&](const SpecimenSign& sign) {
            return sign.number == known->second;
        };
        if (std::any_of(m_all.begin(), m_all.end(), isNumber))
            continue;
        SpecimenSign sign;
        sign.number = known->second;
        sign.kind = kindOf(specimen);
        sign.date = specimen.collected.isKnown() ? Format::date(specimen.collected)
                                                 : tr("date not recorded");
        sign.words = tr("specimen %1, %2, %3", "number, kind, date of collection")
                         .arg(QString::number(sign.number), sign.kind, sign.date);
        m_all.push_back(std::move(sign));
    }
    std::sort(m_all.begin(), m_all.end(), [](auto& a, auto& b) { return a.number < b.number; });
}

QString SpecimenSigns::kindOf(const clinical::Specimen& specimen)
{
    const auto type = text(specimen.type.label());
    const auto site = text(specimen.site.label());
    if (type.isEmpty())
        return site.isEmpty() ? tr("kind not stated") : site;
    return site.isEmpty() || type.contains(site, Qt::CaseInsensitive)
               ? type
               : tr("%1 (%2)", "kind of specimen, site").arg(type, site);
}

int SpecimenSigns::number(const std::string& key) const
{
    const auto known = m_numbers.find(key);
    return known == m_numbers.end() ? 0 : known->second;
}

int SpecimenSigns::numberOf(const clinical::Case& record, const clinical::Finding& finding) const
{
    return m_numbers.empty() ? 0 : number(clinical::specimenKey(record, finding));
}

std::map<std::string, int> SpecimenSigns::ofFindings(const clinical::Case& record)
{
    const SpecimenSigns signs(record);
    std::map<std::string, int> numbers;
    for (const auto& finding : record.findings) {
        if (const int number = signs.numberOf(record, finding); number > 0)
            numbers.emplace(finding.header.key, number);
    }
    return numbers;
}

QString SpecimenSigns::words(int number) const
{
    const auto place = static_cast<std::size_t>(number - 1);
    return number > 0 && place < m_all.size() ? m_all[place].words : QString();
}

QString SpecimenSigns::shortWords(int number) { return tr("specimen %1", "number").arg(number); }

QColor specimenColour(const Theme& theme, int number)
{
    static const std::array light{QColor(0x23, 0x33, 0x6f),
                                  QColor(0x2a, 0x7f, 0x99),
                                  QColor(0xe3, 0x75, 0x46),
                                  QColor(0x84, 0x29, 0xb5),
                                  QColor(0x11, 0x12, 0x25)};
    static const std::array dark{QColor(0xbf, 0xca, 0xfa),
                                 QColor(0x63, 0x88, 0x9c),
                                 QColor(0xd0, 0x9b, 0x14),
                                 QColor(0x6e, 0x52, 0xcd),
                                 QColor(0xff, 0xff, 0xe3)};
    const auto at = static_cast<std::size_t>(std::max(1, number) - 1) % light.size();
    return theme.isDark ? dark[at] : light[at];
}

void paintSpecimen(QPainter& painter, const QRectF& place, const Theme& theme, int number)
{
    const auto fill = specimenColour(theme, number);
    const auto digits = QString::number(number);
    const double side = std::min(place.width(), place.height());
    const QRectF disc(place.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(disc);
    auto font = QApplication::font();
    // Two digits still stand inside the disc.
    font.setPixelSize(std::max(1, static_cast<int>(side * (digits.size() > 1 ? 0.52 : 0.62))));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(digitOn(fill));
    painter.drawText(disc, Qt::AlignCenter, digits);
    painter.restore();
}

QPixmap specimenPixmap(const Theme& theme, int number, int size, double devicePixelRatio)
{
    QPixmap disc(QSize(size, size) * devicePixelRatio);
    disc.setDevicePixelRatio(devicePixelRatio);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    paintSpecimen(painter, QRectF(0, 0, size, size), theme, number);
    return disc;
}

} // namespace consilium::ui
