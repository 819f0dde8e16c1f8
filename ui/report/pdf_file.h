#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QString>

#include <functional>

class QPainter;
class QPdfWriter;

namespace consilium::ui
{

/// The face that documents are set in.
[[nodiscard]] QFont pdfFont(double points);

/// Lets `paint` draw an A4 document at a resolution in dots per inch. The file is written beside
/// the target and renamed, so that a full disk leaves nothing half-written. DiskFull, NoPermission,
/// Io.
[[nodiscard]] Status savePdf(const QString& path,
                             int resolution,
                             const std::function<void(QPdfWriter&, QPainter&)>& paint);

} // namespace consilium::ui
