#include "ui/report/board_protocol.h"

#include "ui/report/board_rows.h"
#include "ui/report/pdf_file.h"

#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace consilium::ui
{

namespace
{

constexpr int kResolution = 300;
constexpr double kLargestPoints = 10;
constexpr double kOnePagePoints = 9;    ///< smallest that spares a second page
constexpr double kSmallestPoints = 7.5; ///< smaller is not readable on paper
constexpr double kMillimetre = kResolution / 25.4;
constexpr int kMostPages = 2;
constexpr double kFootShare = 0.93;  ///< of the width; beside it stands the number of the page
constexpr double kLabelShare = 0.22; ///< of the width

const QColor kTint(0xe8, 0xf3, 0xf5);
const QColor kRule(0xb9, 0xc3, 0xcc);
const QColor kAccent(0x0b, 0x6b, 0x82);

/// What stands on every page of a document.
struct Frame
{
    QString head;
    QString mark;
    QString foot;
};

/// A protocol laid out for one writer: each line is a document of its own, so that no line of text
/// is parted by a page.
class Layout
{
public:
    Layout(QPdfWriter& writer, const Frame& frame, double points)
        : m_writer(writer)
        , m_points(points)
        , m_head(document(frame.head, points))
        , m_mark(document(frame.mark, points))
        , m_foot(document(QStringLiteral("<p class='s'>%1</p>").arg(frame.foot),
                          8,
                          writer.width() * kFootShare))
    {
    }

    void add(const std::vector<BoardLine>& lines)
    {
        const double all = m_writer.width();
        for (const auto& line : lines) {
            if (!line.label.isEmpty())
                m_labels.push_back(document(QStringLiteral("<p class='l'>%1</p>").arg(line.label),
                                            m_points,
                                            all * kLabelShare * 0.92));
            m_lines.push_back({document(line.html, m_points, all * (1 - kLabelShare)),
                               m_labels.empty() ? 0 : m_labels.size() - 1,
                               !line.label.isEmpty(),
                               line.isDecision});
        }
        m_pages = place(nullptr);
    }

    [[nodiscard]] int pages() const { return m_pages; }

    /// Whether no line is longer than a page.
    [[nodiscard]] bool isWhole() const
    {
        return std::all_of(m_lines.begin(), m_lines.end(), [&](const Line& line) {
            return line.height() <= bottom() - top();
        });
    }

    void draw(QPainter& painter) { place(&painter); }

private:
    struct Line
    {
        std::unique_ptr<QTextDocument> document;
        std::size_t label = 0; ///< of its section
        bool isBegin = false;
        bool isDecision = false;

        [[nodiscard]] double height() const { return document->size().height(); }
    };

    std::unique_ptr<QTextDocument> document(const QString& html, double points, double width = 0)
    {
        auto made = std::make_unique<QTextDocument>();
        setPdfText(*made, m_writer, html, points, width);
        return made;
    }

    [[nodiscard]] static double heightOf(const std::unique_ptr<QTextDocument>& part)
    {
        return part->isEmpty() ? 0 : part->size().height();
    }

    [[nodiscard]] double markTop() const
    {
        return heightOf(m_head) + (m_mark->isEmpty() ? 0 : kMillimetre * 1.5);
    }

    [[nodiscard]] double top() const { return markTop() + heightOf(m_mark) + kMillimetre * 3; }

    [[nodiscard]] double bottom() const
    {
        return m_writer.height() - heightOf(m_foot) - kMillimetre * 3;
    }

    /// Counts the pages; with a painter draws them.
    int place(QPainter* painter)
    {
        int page = 1;
        double at = top();
        double labelEnd = 0; ///< of the section: the next begins below it
        if (painter != nullptr)
            frame(*painter, page);
        for (const auto& line : m_lines) {
            const double label = heightOf(m_labels[line.label]);
            if (line.isBegin)
                at = std::max(at, labelEnd) + (at > top() ? kMillimetre * 2.4 : 0);
            const double end = at + std::max(line.height(), line.isBegin ? label : 0);
            const bool isNewPage = at > top() && end > bottom();
            if (isNewPage) {
                ++page;
                at = top();
                if (painter != nullptr) {
                    m_writer.newPage();
                    frame(*painter, page);
                }
            }
            // A section that goes on says again what it is.
            const bool isLabelled = line.isBegin || isNewPage;
            if (isLabelled)
                labelEnd = at + label;
            if (painter != nullptr)
                drawLine(*painter, line, at, isLabelled);
            at += line.height();
        }
        return page;
    }

    void drawLine(QPainter& painter, const Line& line, double at, bool isLabelled) const
    {
        const bool isMirrored = QLocale().textDirection() == Qt::RightToLeft;
        const double all = m_writer.width();
        if (line.isDecision)
            painter.fillRect(QRectF(0, at, all, line.height()), kTint);
        if (isLabelled) {
            painter.setPen(QPen(line.isDecision ? kAccent : kRule,
                                kMillimetre * (line.isDecision ? 0.6 : 0.15)));
            const double rule = at - kMillimetre * 0.8;
            painter.drawLine(QPointF(0, rule), QPointF(all, rule));
            drawAt(painter,
                   *m_labels[line.label],
                   isMirrored ? all * (1 - kLabelShare * 0.92) : 0,
                   at);
        }
        drawAt(painter, *line.document, isMirrored ? 0 : all * kLabelShare, at);
    }

    static void drawAt(QPainter& painter, QTextDocument& part, double left, double at)
    {
        painter.save();
        painter.translate(left, at);
        part.drawContents(&painter);
        painter.restore();
    }

    void frame(QPainter& painter, int page)
    {
        drawAt(painter, *m_head, 0, 0);
        if (!m_mark->isEmpty())
            drawAt(painter, *m_mark, 0, markTop());
        const double foot = m_writer.height() - heightOf(m_foot);
        painter.setPen(QPen(kRule, kMillimetre * 0.15));
        painter.drawLine(QPointF(0, foot - kMillimetre),
                         QPointF(m_writer.width(), foot - kMillimetre));
        drawAt(painter, *m_foot, 0, foot);
        painter.setFont(pdfFont(8));
        painter.setPen(Qt::black);
        painter.drawText(QRectF(0, foot, m_writer.width(), heightOf(m_foot)),
                         Qt::AlignTrailing | Qt::AlignBottom,
                         QStringLiteral("%1/%2").arg(page).arg(m_pages));
    }

    QPdfWriter& m_writer;
    double m_points;
    std::unique_ptr<QTextDocument> m_head;
    std::unique_ptr<QTextDocument> m_mark;
    std::unique_ptr<QTextDocument> m_foot;
    std::vector<std::unique_ptr<QTextDocument>> m_labels;
    std::vector<Line> m_lines;
    int m_pages = 0;
};

/// One way to lay a protocol out.
struct Attempt
{
    double points = kLargestPoints;
    BoardLimits limits;
    int pages = kMostPages; ///< taken where it needs no more
};

/// From generous to what always fits: one page where little would stand on a second one; then
/// smaller type, then less of the record, then less of what was said.
std::vector<Attempt> attempts()
{
    std::vector<Attempt> all;
    for (double points = kLargestPoints; points >= kOnePagePoints; points -= 0.5)
        all.push_back({points, {}, 1});
    for (double points = kLargestPoints; points >= kSmallestPoints; points -= 0.5)
        all.push_back({points, {}, kMostPages});
    for (const int record : {30, 15, 8, 4})
        all.push_back({kSmallestPoints, {record, 60, 6000}, kMostPages});
    for (const auto& [board, letters] :
         {std::pair(30, 3000), {15, 1500}, {10, 800}, {6, 400}, {4, 250}, {3, 150}})
        all.push_back({kSmallestPoints, {4, board, letters}, kMostPages});
    return all;
}

} // namespace

QPageSize::PageSizeId usualPaper(const QLocale& locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                   : QPageSize::A4;
}

Status writeBoardProtocol(const services::BoardRow& row,
                          const services::MeetingRow& meeting,
                          const clinical::Case& record,
                          QPageSize::PageSizeId size,
                          const QString& path)
{
    const Frame frame{
        protocolHead(row, meeting, record), protocolMark(row.one.decision), protocolFoot(row)};
    return savePdf(path,
                   kResolution,
                   [&](QPdfWriter& writer, QPainter& painter) {
                       std::unique_ptr<Layout> layout;
                       for (const auto& [points, limits, pages] : attempts()) {
                           layout = std::make_unique<Layout>(writer, frame, points);
                           layout->add(protocolLines(row, meeting, record, limits));
                           if (layout->pages() <= pages && layout->isWhole())
                               break;
                       }
                       layout->draw(painter);
                   },
                   {size, protocolTitle(meeting)});
}

Status writeBoardList(const services::MeetingRow& meeting,
                      const std::vector<services::BoardRow>& cases,
                      QPageSize::PageSizeId size,
                      const QString& path)
{
    constexpr double kPoints = 9.5;
    return savePdf(
        path,
        kResolution,
        [&](QPdfWriter& writer, QPainter& painter) {
            std::unique_ptr<Layout> layout;
            for (const auto& [board, letters] : {std::pair(10, 1200), {10, 400}, {5, 150}}) {
                layout = std::make_unique<Layout>(
                    writer, Frame{listHead(meeting), {}, listFoot()}, kPoints);
                layout->add(listLines(meeting, cases, {4, board, letters}));
                if (layout->isWhole())
                    break;
            }
            layout->draw(painter);
        },
        {size, listTitle(meeting)});
}

} // namespace consilium::ui
