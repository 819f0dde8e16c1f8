#include "ui/report/pdf_file.h"

#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextOption>

namespace consilium::ui
{

namespace
{

/// Title and language for programs that read documents aloud. Qt writes no language into the
/// document's catalogue, so it stands where XMP (ISO 16684-1) has it.
QByteArray metadataOf(const QString& title)
{
    return QStringLiteral("<?xpacket begin=\"\xFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                          "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" "
                          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt>"
                          "<rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                          "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"
                          "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>")
        .arg(title.toHtmlEscaped(), QLocale().bcp47Name())
        .toUtf8();
}

} // namespace

QFont pdfFont(double points)
{
    QFont font;
    font.setFamilies(fontFamilies(font.family()));
    font.setPointSizeF(points);
    // Inter's contextual forms of - ( ) beside capitals have no letter behind them: text copied or
    // read aloud from the PDF would lack them. Arabic letters are joined by shaping.
    if (QLocale().textDirection() == Qt::LeftToRight)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void setPdfText(
    QTextDocument& document, QPdfWriter& writer, const QString& html, double points, double width)
{
    document.setDefaultFont(pdfFont(points));
    document.setDefaultStyleSheet(
        QStringLiteral("p { margin: 0 0 2px 0; } .t { font-size: %1pt; font-weight: 700; } .h { "
                       "font-size: %2pt; font-weight: 700; color: #0b6b82; margin-top: 7px; }"
                       " .r { font-size: %3pt; } .f { font-size: %3pt; } .s { font-size: %4pt; "
                       "color: #56616f; }")
            .arg(points * 1.6)
            .arg(points * 1.1)
            .arg(points)
            .arg(points * 0.85) +
        QStringLiteral(" .l { font-weight: 700; color: #0b6b82; } .m { font-size: %1pt; "
                       "font-weight: 700; color: #8a1c1c; }")
            .arg(points * 1.9));
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(QLocale().textDirection());
    document.setDefaultTextOption(option);
    document.setHtml(pdfHtml(html));
    document.setTextWidth(width > 0 ? width : writer.width());
}

QString pdfHtml(const QString& html)
{
    return QLocale().textDirection() == Qt::LeftToRight
               ? html
               : QStringLiteral("<div dir='rtl'>%1</div>").arg(html);
}

Status savePdf(const QString& path,
               int resolution,
               const std::function<void(QPdfWriter&, QPainter&)>& paint,
               const PdfKind& kind)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const QFileInfo folder(
            QFileInfo(path).absolutePath()); // QSaveFile calls every failure to open the same
        return fail(folder.isDir() && !folder.isWritable() ? ErrorCode::NoPermission
                                                           : ErrorCode::Io,
                    "report");
    }
    {
        QPdfWriter writer(&file);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(kind.size));
        writer.setPageMargins(QMarginsF(14, 12, 14, 12), QPageLayout::Millimeter);
        writer.setTitle(kind.title);
        writer.setDocumentXmpMetadata(metadataOf(kind.title));
        writer.setCreator(QStringLiteral("Consilium"));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Io, "report");
        paint(writer, painter);
        painter.end();
    }
    if (!file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                               : ErrorCode::Io,
                    "report");
    return ok();
}

} // namespace consilium::ui
