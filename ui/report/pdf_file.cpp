#include "ui/report/pdf_file.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace consilium::ui
{

QFont pdfFont(double points)
{
    QFont font(QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter")
                                                                 : QFont().family());
    font.setPointSizeF(points);
    // Inter's contextual forms of - ( ) beside capitals have no letter behind them: text copied or
    // read aloud from the PDF would lack them. Scripts that need shaping are still shaped.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

Status savePdf(const QString& path,
               int resolution,
               const std::function<void(QPdfWriter&, QPainter&)>& paint)
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
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(14, 12, 14, 12), QPageLayout::Millimeter);
        writer.setTitle(QStringLiteral("Consilium"));
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
