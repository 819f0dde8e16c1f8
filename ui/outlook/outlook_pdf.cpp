#include "ui/outlook/outlook_pdf.h"

#include "ui/outlook/icon_array.h"
#include "ui/outlook/outlook_words.h"
#include "ui/outlook/survival_plot.h"
#include "ui/report/pdf_file.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kResolution = 300;
constexpr double kTextPoints = 9;
constexpr double kMillimetre = kResolution / 25.4;
constexpr double kPicturesHeight = 62 * kMillimetre;

/// The document over as many pages as it takes, from `top` of the first one on. Returns where it
/// ends on its last page.
double set(QPdfWriter& writer, QPainter& painter, const QString& html, double top)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(pdfFont(kTextPoints));
    document.setDocumentMargin(0);
    document.setHtml(pdfHtml(html));
    document.setTextWidth(writer.width());
    const double whole = document.size().height();
    double done = 0;
    while (true) {
        const double room = writer.height() - top;
        const QRectF part(0, done, writer.width(), std::min(room, whole - done));
        painter.save();
        painter.translate(0, top - done);
        // Paper is light whatever the screen is.
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = Theme::light().palette();
        context.clip = part;
        painter.setClipRect(part);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        done += part.height();
        if (done >= whole)
            return top + part.height();
        writer.newPage();
        top = 0;
    }
}

} // namespace

Status writeOutlookPdf(const OutlookView& view,
                       const QString& person,
                       const QString& day,
                       const QString& path)
{
    return savePdf(path, kResolution, [&](QPdfWriter& writer, QPainter& painter) {
        const auto document = outlookDocument(view, person, day);
        double top = set(writer, painter, document.before, 0);
        const bool hasPictures =
            view.outlook.prediction && view.outlook.target->kind != models::Target::Kind::Number;
        if (hasPictures) {
            if (top + kPicturesHeight > writer.height()) {
                writer.newPage();
                top = 0;
            }
            const auto& recipe = view.model->model->card().recipe;
            const auto& said = *view.outlook.prediction;
            const bool isSurvival = recipe.target.kind == models::Target::Kind::Survival;
            const double side = 46 * kMillimetre;
            const double place = isSurvival ? writer.width() - side : 0;
            IconArray icons;
            icons.setPeople(services::ofHundred(isSurvival
                                                    ? view.outlook.horizon(view.months).survival
                                                    : said.value),
                            OutlookWords::withoutEvent(recipe),
                            OutlookWords::withEvent(recipe),
                            Theme::light());
            icons.paint(painter, QRectF(place, top, side, side));
            painter.setFont(pdfFont(kTextPoints - 1));
            painter.setPen(Theme::light().text);
            painter.drawText(QRectF(place, top + side, side, kPicturesHeight - side),
                             Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                             QStringLiteral("● %1 %2\n× %3 %4")
                                 .arg(icons.discs())
                                 .arg(OutlookWords::withoutEvent(recipe))
                                 .arg(icons.crosses())
                                 .arg(OutlookWords::withEvent(recipe)));
            if (isSurvival) {
                SurvivalPlot plot;
                plot.setCurve(said.curve, said.horizons, view.months, Theme::light());
                plot.paint(painter,
                           QRectF(0, top, place - 8 * kMillimetre, kPicturesHeight),
                           pdfFont(kTextPoints - 1));
            }
            top += kPicturesHeight + 2 * kMillimetre;
        }
        set(writer, painter, document.after, top);
    });
}

} // namespace consilium::ui
