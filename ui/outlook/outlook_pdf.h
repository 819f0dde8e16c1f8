#pragma once

#include "core/base/result.h"
#include "ui/outlook/outlook_html.h"

namespace consilium::ui
{

/// Writes an answer as A4 pages: what the page shows, with the inputs and where each came from.
/// Fails as savePdf.
[[nodiscard]] Status writeOutlookPdf(const OutlookView& view,
                                     const QString& person,
                                     const QString& day,
                                     const QString& path);

} // namespace consilium::ui
