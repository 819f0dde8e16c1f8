#pragma once

#include "core/base/result.h"
#include "ui/timeline/timeline_view.h"

#include <QCoreApplication>

class QPagedPaintDevice;

namespace consilium::ui
{

enum class TimelineFile { Svg, Png, Pdf, Csv };

/// The timeline as it is arranged and folded on the screen, on a light ground, with all lanes, for
/// a file or for paper. Files are written beside the target and renamed, so that a full disk leaves
/// nothing half-written. None is encrypted.
class TimelineExport
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)

public:
    /// `zero` names day zero, `person` the patient. Pictures leave the person out: they go into
    /// slides. DiskFull, NoPermission, Io.
    [[nodiscard]] static Status write(const TimelineView& view,
                                      TimelineFile kind,
                                      const QString& zero,
                                      const QString& person,
                                      const QString& path);
    /// On as many landscape pages as the lanes take, the axis on each. Io where the device does
    /// not begin.
    [[nodiscard]] static Status print(const TimelineView& view,
                                      const QString& zero,
                                      const QString& person,
                                      QPagedPaintDevice& device);
    /// One line an event, UTF-8, fields by RFC 4180, days by ISO 8601, a point as decimal sign. A
    /// text that a spreadsheet would take for a formula gets an apostrophe in front:
    /// docs/formats.md.
    [[nodiscard]] static QByteArray table(const TimelineModel& model);
};

} // namespace consilium::ui
