#pragma once

#include "core/base/result.h"
#include "core/clinical/case.h"
#include "core/options/ranking.h"

#include <QString>

namespace consilium::ui
{

/// Writes the case as a two-page A4 PDF: the first page is the record (disease, treatment,
/// findings, values, what is not known), the second the ranked options with reasons, numbers and
/// sources. What does not fit is counted, never dropped silently. The file is written beside the
/// target and renamed, so that a full disk leaves nothing half-written. DiskFull, NoPermission, Io.
///
/// Needs a QGuiApplication for its fonts, no screen.
[[nodiscard]] Status
writePdf(const clinical::Case& record, const options::Ranking& ranking, const QString& path);

} // namespace consilium::ui
