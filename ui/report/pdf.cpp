#include "ui/report/pdf.h"

#include "ui/report/pdf_file.h"
#include "ui/report/report_html.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <functional>

namespace consilium::ui
{

namespace
{

constexpr int kResolution = 300; ///< dots per inch
constexpr int kMostLines = 40;
constexpr int kLeastLines = 3;
constexpr double kLargestPoints = 10.5;
constexpr double kSmallestPoints = 7; ///< smaller is not readable on paper

/// Draws a page so that it fits: first with smaller type, then with fewer lines, whose number the
/// page states.
void drawPage(QPdfWriter& writer,
              QPainter& painter,
              const std::function<QString(int)>& html,
              const QString& foot)
{
    QTextDocument footDocument;
    setPdfText(footDocument, writer, QStringLiteral("<hr><p class='s'>%1</p>").arg(foot), 8);
    const double room = writer.height() - footDocument.size().height() - writer.logicalDpiY() * 0.1;
    QTextDocument document;
    double points = kLargestPoints;
    int lines = kMostLines;
    for (;;) {
        setPdfText(document, writer, html(lines), points);
        if (document.size().height() <= room)
            break;
        if (points > kSmallestPoints)
            points -= 0.5;
        else if (lines > kLeastLines)
            lines -= lines > 12 ? 4 : 1;
        else
            break;
    }
    document.drawContents(&painter, QRectF(0, 0, writer.width(), room));
    painter.save();
    painter.translate(0, writer.height() - footDocument.size().height());
    footDocument.drawContents(&painter);
    painter.restore();
}

} // namespace

Status writePdf(const clinical::Case& record, const options::Ranking& ranking, const QString& path)
{
    return savePdf(path, kResolution, [&](QPdfWriter& writer, QPainter& painter) {
        const auto foot = footLine(ranking).toHtmlEscaped();
        drawPage(
            writer,
            painter,
            [&](int most) { return recordPage(record, ranking, most); },
            foot + QStringLiteral(" 1/2"));
        writer.newPage();
        drawPage(
            writer,
            painter,
            [&](int most) { return optionsPage(record, ranking, most); },
            foot + QStringLiteral(" 2/2"));
    });
}

} // namespace consilium::ui
