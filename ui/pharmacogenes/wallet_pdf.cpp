#include "ui/pharmacogenes/wallet_pdf.h"

#include "ui/report/pdf_file.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace consilium::ui
{

namespace
{

class WalletPdf
{
    Q_DECLARE_TR_FUNCTIONS(WalletPdf)
};

constexpr int kResolution = 600; ///< dots per inch: small type stays even
constexpr double kWidthMm = 85.6;
constexpr double kHeightMm = 53.98;
constexpr double kPaddingMm = 3.5;
constexpr double kPoints = 6.2; ///< smaller is not readable on a card
constexpr double kNamePoints = 7.6;
constexpr double kFootPoints = 4.8;
constexpr int kSidesPerRow = 2;
constexpr int kRowsPerPage = 5;

double dots(double mm) { return mm / 25.4 * kResolution; }

QFont cardFont(double points, bool isBold)
{
    auto font = pdfFont(points);
    font.setBold(isBold);
    return font;
}

double lineHeight(double points) { return points / 72 * kResolution * 1.24; }

/// A line as it stands on a side.
struct Line
{
    QString words;
    QFont font;
    double height = 0;
    double spaceBelow = 0;
    bool isKeptWithNext = false; ///< a heading never ends a side
    bool isOfHeading = false;
};

std::vector<Line>
broken(const QString& words, const QFont& font, double points, QPaintDevice* device, double width)
{
    QTextLayout layout(words, font, device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    std::vector<Line> lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.push_back(
            {words.mid(line.textStart(), line.textLength()).trimmed(), font, lineHeight(points)});
    }
    layout.endLayout();
    return lines;
}

std::vector<Line> linesOf(const WalletCard& card, QPaintDevice* device, double width)
{
    std::vector<Line> lines;
    for (const auto& paragraph : card.paragraphs) {
        const bool isBold = paragraph.kind != WalletParagraph::Kind::Plain;
        const auto font = cardFont(kPoints, isBold);
        for (auto& line : broken(paragraph.words, font, kPoints, device, width)) {
            line.isKeptWithNext = isBold;
            line.isOfHeading = paragraph.kind == WalletParagraph::Kind::Heading;
            if (line.isOfHeading)
                line.height *= 1.25;
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<Line> headOf(const WalletCard& card, QPaintDevice* device, double width)
{
    auto head = broken(card.name, cardFont(kNamePoints, true), kNamePoints, device, width);
    for (auto& line : broken(card.birth, cardFont(kPoints, false), kPoints, device, width))
        head.push_back(std::move(line));
    if (!head.empty())
        head.back().spaceBelow = lineHeight(kPoints) * 0.25;
    return head;
}

double heightOf(const std::vector<Line>& lines)
{
    double height = 0;
    for (const auto& line : lines)
        height += line.height + line.spaceBelow;
    return height;
}

/// Lines of each side, in order.
std::vector<std::vector<Line>> sidesOf(const WalletCard& card, QPaintDevice* device)
{
    const double width = dots(kWidthMm - 2 * kPaddingMm);
    const double room = dots(kHeightMm - 2 * kPaddingMm) - heightOf(headOf(card, device, width)) -
                        lineHeight(kFootPoints) * 1.6;
    std::vector<std::vector<Line>> sides(1);
    double used = 0;
    const auto lines = linesOf(card, device, width);
    for (std::size_t at = 0; at < lines.size();) {
        // A heading and what follows it move together.
        std::size_t end = at + 1;
        double height = lines[at].height;
        while (end < lines.size() && lines[end - 1].isKeptWithNext)
            height += lines[end++].height;
        if (used > 0 && used + height > room) {
            sides.emplace_back();
            used = 0;
        }
        sides.back().insert(sides.back().end(),
                            lines.begin() + static_cast<std::ptrdiff_t>(at),
                            lines.begin() + static_cast<std::ptrdiff_t>(end));
        used += height;
        at = end;
    }
    if (sides.size() % kSidesPerRow != 0)
        sides.emplace_back();
    return sides;
}

double drawLines(QPainter& painter, const std::vector<Line>& lines, const QRectF& place, double y)
{
    for (const auto& line : lines) {
        painter.setFont(line.font);
        painter.setPen(line.isOfHeading ? QColor(0x0b, 0x6b, 0x82) : QColor(Qt::black));
        painter.drawText(QRectF(place.left(), y, place.width(), line.height),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip),
                         line.words);
        y += line.height + line.spaceBelow;
    }
    return y;
}

void drawSide(QPainter& painter,
              const WalletCard& card,
              const std::vector<Line>& lines,
              const QRectF& side,
              const QString& number)
{
    painter.setPen(QPen(QColor(0xb0, 0xb8, 0xc2), dots(0.15)));
    painter.drawRoundedRect(side, dots(2.5), dots(2.5));
    const double padding = dots(kPaddingMm);
    const auto inside = side.adjusted(padding, padding, -padding, -padding);
    const auto head = headOf(card, painter.device(), inside.width());
    drawLines(painter, lines, inside, drawLines(painter, head, inside, inside.top()));
    const auto foot = WalletPdf::tr("%1 · %2", "foot, which side").arg(card.foot, number);
    auto font = cardFont(kFootPoints, false);
    painter.setPen(QColor(0x56, 0x61, 0x6f));
    painter.setFont(font);
    const auto needed = QFontMetricsF(font, painter.device()).horizontalAdvance(foot);
    if (needed > inside.width()) { // a long name of a pack: narrower, never cut
        font.setPointSizeF(kFootPoints * inside.width() / needed);
        painter.setFont(font);
    }
    painter.drawText(
        inside, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip), foot);
}

} // namespace

int walletSides(const WalletCard& card)
{
    QImage page(1, 1, QImage::Format_ARGB32);
    page.setDotsPerMeterX(qRound(kResolution / 0.0254));
    page.setDotsPerMeterY(qRound(kResolution / 0.0254));
    return static_cast<int>(sidesOf(card, &page).size());
}

Status writeWalletCard(const WalletCard& card, const QString& path)
{
    return savePdf(path, kResolution, [&](QPdfWriter& writer, QPainter& painter) {
        const auto sides = sidesOf(card, &writer);
        const double left = (writer.width() - kSidesPerRow * dots(kWidthMm)) / 2;
        for (std::size_t index = 0; index < sides.size(); ++index) {
            const auto onPage = index % (kSidesPerRow * kRowsPerPage);
            if (index > 0 && onPage == 0)
                writer.newPage();
            const QRectF side(left + static_cast<double>(onPage % kSidesPerRow) * dots(kWidthMm),
                              static_cast<double>(onPage / kSidesPerRow) * dots(kHeightMm),
                              dots(kWidthMm),
                              dots(kHeightMm));
            drawSide(painter,
                     card,
                     sides[index],
                     side,
                     WalletPdf::tr("side %1 of %2").arg(index + 1).arg(sides.size()));
        }
    });
}

} // namespace consilium::ui
