#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QPageSize>
#include <QString>

#include <functional>

class QPainter;
class QPdfWriter;
class QTextDocument;

namespace consilium::ui
{

/// The face that documents are set in.
[[nodiscard]] QFont pdfFont(double points);

/// Sets a rich text in the classes t (title), h (heading), r (row), s (small), l (label), m (mark)
/// for the width of the writer's page, or for `width` in its dots.
void setPdfText(QTextDocument& document,
                QPdfWriter& writer,
                const QString& html,
                double points,
                double width = 0);

/// A document that runs in the direction of the reader's language.
[[nodiscard]] QString pdfHtml(const QString& html);

/// What a document is beside its pages. Title and the language of QLocale() stand in its metadata.
struct PdfKind
{
    QPageSize::PageSizeId size = QPageSize::A4;
    QString title = QStringLiteral("Consilium");
};

/// Lets `paint` draw a document at a resolution in dots per inch. The file is written beside the
/// target and renamed, so that a full disk leaves nothing half-written. DiskFull, NoPermission, Io.
[[nodiscard]] Status savePdf(const QString& path,
                             int resolution,
                             const std::function<void(QPdfWriter&, QPainter&)>& paint,
                             const PdfKind& kind = {});

} // namespace consilium::ui
