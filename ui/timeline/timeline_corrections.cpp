#include "ui/timeline/timeline_corrections.h"

#include "core/clinical/event_corrections.h"
#include "ui/format/format.h"
#include "ui/timeline/event_words.h"
#include "ui/timeline/timeline_glyphs.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace consilium::ui
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineCorrections)
};

QString detailOf(const clinical::EventCorrection& correction)
{
    auto words =
        Words::tr("Corrected by hand by %1, %2: %3", "who, when, why")
            .arg(text(correction.by), eventTime(correction.instant), text(correction.reason)) +
        QLatin1Char('\n') +
        Words::tr("The file says: %1.", "event, date").arg(eventTitle(correction.imported));
    if (correction.isSourceChanged)
        words += QLatin1Char('\n') +
                 Words::tr("The file said otherwise when it was corrected: %1.", "event, date")
                     .arg(eventTitle(correction.seen));
    return words;
}

} // namespace

void markCorrected(TimelineModel& model, const clinical::Case& record)
{
    const auto corrections = clinical::standingCorrections(record);
    if (corrections.empty())
        return;
    for (auto& lane : model.lanes) {
        for (auto& item : lane.items) {
            const auto found = corrections.find(clinical::correctedKeyOf(item.key));
            if (found == corrections.end())
                continue;
            item.isCorrected = true;
            model.hasCorrected = true;
            const auto words = detailOf(found->second);
            item.detail = item.detail.isEmpty() ? words : item.detail + QLatin1Char('\n') + words;
        }
    }
}

bool isCorrected(const TimelineModel& model, const TimelineLane& lane, const TimelineGlyph& glyph)
{
    return model.hasCorrected && std::any_of(glyph.items.begin(), glyph.items.end(), [&](int item) {
               return lane.items[static_cast<std::size_t>(item)].isCorrected;
           });
}

void paintCorrected(QPainter& painter, const QRectF& mark, const Theme& theme)
{
    constexpr double kSide = 8;
    const QPointF corner(mark.left() - 3, mark.top() - 3);
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.text);
    painter.drawPolygon(
        QPolygonF({corner, corner + QPointF(kSide, 0), corner + QPointF(0, kSide)}));
    painter.setBrush(Qt::NoBrush);
}

} // namespace consilium::ui
