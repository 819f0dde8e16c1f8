#include "ui/timeline/timeline_export.h"

#include "ui/format/format.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <functional>

namespace consilium::ui
{

namespace
{

constexpr int kPictureWidth = 1400;
constexpr int kPaperWidth = 1150; ///< pixels over the width of a page: letters of about 7 points
constexpr int kHeadHeight = 34;
constexpr double kPngRatio = 2;
constexpr int kPdfResolution = 300;

Status saved(const QString& path, const std::function<bool(QIODevice&)>& fill)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const QFileInfo folder(QFileInfo(path).absolutePath());
        return fail(folder.isDir() && !folder.isWritable() ? ErrorCode::NoPermission
                                                           : ErrorCode::Io,
                    "timeline");
    }
    const bool isFilled = fill(file);
    if (!isFilled)
        file.cancelWriting();
    if (!isFilled || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                               : ErrorCode::Io,
                    "timeline");
    return ok();
}

void paintHead(QPainter& painter, int width, const QString& left, const QString& right)
{
    const auto theme = Theme::light();
    painter.fillRect(QRect(0, 0, width, kHeadHeight), theme.surface);
    auto font = applicationFont();
    font.setPixelSize(13);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRect place(8, 4, width - 16, kHeadHeight - 8);
    const int wide = painter.fontMetrics().horizontalAdvance(right) + 16;
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
    painter.drawText(
        place.adjusted(0, 0, -wide, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(left, Qt::ElideRight, std::max(0, place.width() - wide)));
}

/// The whole in one picture, with a head.
void paintWhole(QPainter& painter, const TimelineView& view, const QString& head)
{
    paintHead(painter, kPictureWidth, head, {});
    painter.translate(0, kHeadHeight);
    view.paintPicture(painter, Theme::light(), {kPictureWidth, 0, view.lanesHeight()});
}

QString shapeName(TimelineItem::Shape shape)
{
    switch (shape) {
    case TimelineItem::Shape::Point:
        return QStringLiteral("point");
    case TimelineItem::Shape::Uncertain:
        return QStringLiteral("uncertain");
    case TimelineItem::Shape::Range:
        return QStringLiteral("range");
    case TimelineItem::Shape::OpenRange:
        return QStringLiteral("going-on");
    case TimelineItem::Shape::UnknownEnd:
        return QStringLiteral("end-unknown");
    }
    return {};
}

QString signName(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Equal:
        return {};
    case Comparator::Less:
        return QStringLiteral("<");
    case Comparator::LessOrEqual:
        return QStringLiteral("<=");
    case Comparator::GreaterOrEqual:
        return QStringLiteral(">=");
    case Comparator::Greater:
        return QStringLiteral(">");
    }
    return {};
}

QString words(QString cell)
{
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 15) : QString();
}

QString iso(Day day) { return text(PartialDate::fromDay(day).iso()); }

} // namespace

QByteArray TimelineExport::table(const TimelineModel& model)
{
    QString out = QStringLiteral("lane,track,event,first_day,last_day,date_as_recorded,shape,"
                                 "comparator,value,unit,reference_low,reference_high,detail,"
                                 "source\r\n");
    for (const auto& lane : model.lanes) {
        for (const auto& item : lane.items) {
            const auto& row = lane.rows[static_cast<std::size_t>(item.row)];
            const bool isOpen = item.shape == TimelineItem::Shape::OpenRange ||
                                item.shape == TimelineItem::Shape::UnknownEnd;
            const QStringList cells{words(lane.name),
                                    words(row.name),
                                    words(item.title),
                                    iso(item.first),
                                    isOpen ? QString() : iso(item.last),
                                    words(item.date),
                                    shapeName(item.shape),
                                    item.value ? signName(item.comparator) : QString(),
                                    number(item.value),
                                    words(row.isLine ? row.unit : QString()),
                                    number(item.low),
                                    number(item.high),
                                    words(item.detail),
                                    words(item.source)};
            out += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
        }
    }
    return out.toUtf8();
}

Status TimelineExport::write(const TimelineView& view,
                             TimelineFile kind,
                             const QString& zero,
                             const QString& person,
                             const QString& path)
{
    const auto head = tr("Day zero: %1. As of %2.")
                          .arg(zero, Format::date(PartialDate::fromDay(view.model().today)));
    const QSize size(kPictureWidth,
                     kHeadHeight + view.lanesHeight() + TimelineMetrics::axisHeight +
                         TimelineMetrics::overviewHeight);
    switch (kind) {
    case TimelineFile::Svg:
        return saved(path, [&](QIODevice& file) {
            QSvgGenerator generator;
            generator.setOutputDevice(&file);
            generator.setSize(size);
            generator.setViewBox(QRect(QPoint(0, 0), size));
            generator.setTitle(tr("Timeline"));
            generator.setDescription(head);
            QPainter painter;
            if (!painter.begin(&generator))
                return false;
            paintWhole(painter, view, head);
            return painter.end();
        });
    case TimelineFile::Png:
        return saved(path, [&](QIODevice& file) {
            QImage image((QSizeF(size) * kPngRatio).toSize(), QImage::Format_RGB32);
            if (image.isNull())
                return false;
            image.setDevicePixelRatio(kPngRatio);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintWhole(painter, view, head);
            painter.end();
            return image.save(&file, "PNG");
        });
    case TimelineFile::Pdf:
        return saved(path, [&](QIODevice& file) {
            QPdfWriter writer(&file);
            writer.setResolution(kPdfResolution);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setTitle(tr("Timeline"));
            writer.setCreator(QStringLiteral("Consilium"));
            return print(view, zero, person, writer).has_value();
        });
    case TimelineFile::Csv:
        return saved(path, [&](QIODevice& file) {
            const auto bytes = table(view.model());
            return file.write(bytes) == bytes.size();
        });
    }
    return ok();
}

Status TimelineExport::print(const TimelineView& view,
                             const QString& zero,
                             const QString& person,
                             QPagedPaintDevice& device)
{
    device.setPageOrientation(QPageLayout::Landscape);
    device.setPageMargins(QMarginsF(12, 10, 12, 10), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::Io, "timeline");
    const double scale = static_cast<double>(device.width()) / kPaperWidth;
    const int around = kHeadHeight + TimelineMetrics::axisHeight + TimelineMetrics::overviewHeight;
    const int room = static_cast<int>(device.height() / scale) - around;
    const auto pages = view.pages(room);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        paintHead(painter,
                  kPaperWidth,
                  tr("%1. Day zero: %2. As of %3.", "patient, day zero, date")
                      .arg(person, zero, Format::date(PartialDate::fromDay(view.model().today))),
                  tr("Page %1 of %2").arg(page + 1).arg(pages.size()));
        painter.translate(0, kHeadHeight);
        painter.setClipRect(0, 0, kPaperWidth, pages[page].height + around - kHeadHeight);
        view.paintPicture(
            painter, Theme::light(), {kPaperWidth, pages[page].top, pages[page].height});
        painter.restore();
    }
    return painter.end() ? ok() : fail(ErrorCode::Io, "timeline");
}

} // namespace consilium::ui
